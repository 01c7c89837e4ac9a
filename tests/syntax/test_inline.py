"""A view shows what a reader sees, and leads back to the source exactly."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint.source import Source, Span
from policylint.syntax.inline import View, view_of
from policylint.syntax.nodes import Leaf


def leaf_of(source: Source) -> Leaf:
    """Make one leaf of all lines, each without its indentation."""
    slices = []
    for number in range(1, source.line_count + 1):
        line = source.line_span(number)
        text = source.slice(line)
        slices.append(Span(line.end - len(text.lstrip(" ")), line.end))
    return Leaf(Span(0, len(source.text)), tuple(slices))


def view(text: str) -> View:
    source = Source(text)
    return view_of(source, leaf_of(source))


def source_of(text: str, shown: str) -> str:
    """Return the source text behind the first place where ``shown`` is shown."""
    source = Source(text)
    seen = view_of(source, leaf_of(source))
    start = seen.text.index(shown)
    return source.slice(seen.span(start, start + len(shown)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Plain words, nothing else.", "Plain words, nothing else."),
        ("one\ntwo", "one two"),
        ("one\r\n   two", "one two"),
        ("one  \n two", "one two"),
        ("one\\\ntwo", "one two"),
        ("one\\\\\ntwo\\\\", "one two"),
        ("one\\\\two \\\\ three", "one\\two \\ three"),
        ("a\u00a0b\u202fc\u3000d\te", "a b c d e"),
        ("so\u00adft\u200b \ufeffword", "soft word"),
        ("non\u200cjoiner", "nonjoiner"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a&nbsp;b &amp; c&#39;s &#x41; &bogus; R&D", "a b & c's A &bogus; R&D"),
        ("&#0; &#xD800; &#9999999;", "\ufffd \ufffd \ufffd"),
        (r"4\. one \* two \q", r"4. one * two \q"),
        ("hard\\\nbreak", "hard break"),
        ("**bold** *it* __bold__ _it_ ~~gone~~", "bold it bold it"),
        ("**a *b **c** d* e**", "a b c d e"),
        ("***both***", "both"),
        ("**Name:**value and **blank **inside", "Name:value and blank inside"),
        ("snake_case_name and ____ and /_next_/", "snake_case_name and ____ and /_next_/"),
        ("2 * 3 * 4, footnote* and ~5", "2 * 3 * 4, footnote* and ~5"),
        ("**never closed", "**never closed"),
        ("中文*強調*文字", "中文強調文字"),
        ("`code *as* is` and `` a`b ``", "code *as* is and a`b "),
        ("`never closed *but* read", "`never closed but read"),
        ("![a picture](pic.png) here", "a picture here"),
        ("a<br>b <b>c</b> <span class='x'>d</span>", "a b c d"),
        ("<COMPANY NAME> and <Name> and a < b", "<COMPANY NAME> and <Name> and a < b"),
        ("before <!-- no *one* sees --> after", "before after"),
        ("before <!-- never closed", "before <!-- never closed"),
        ("[COMPANY NAME] of {{ country }} style={{a: 1}}", "[COMPANY NAME] of {{ country }} style={{a: 1}}"),
        ("[text][reference]", "[text][reference]"),
    ],
)
def test_shows_what_a_reader_sees(text: str, shown: str) -> None:
    assert shown.rstrip() == view(text).text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("We keep it ~~30~~ 60 days.", "We keep it 60 days."),
        ("We keep it <del>30</del> <ins>60</ins> days.", "We keep it 60 days."),
        ("<S class='old'>We sell it.</s> We <strike>may</strike> keep it.", "We keep it."),
        ("~~All\n  of **this** `went`~~", ""),
        ("~~one ~~two~~ three~~ four", "four"),
        ("<del>one <s>two</s> three</del> four", "four"),
        ("<del>one <s>two</del> three</s> four", "four"),
        ("*kept ~~gone~~* and **~~gone~~**kept", "kept and kept"),
        ("un~~do~~ne", "unne"),
        ("from ~5 to ~6, ~one~", "from ~5 to ~6, ~one~"),
        ("~~ not struck ~~ and ~~never closed", "~~ not struck ~~ and ~~never closed"),
        (r"\~~not struck\~~ and `~~code~~`", "~~not struck~~ and ~~code~~"),
        ("a <del>never closed, b</s> c", "a never closed, b c"),
        ("a <del/>b</del> c", "a b c"),
    ],
)
def test_what_is_struck_out_does_not_show(text: str, shown: str) -> None:
    assert shown == view(text).text


def test_links_that_are_struck_out_are_none() -> None:
    seen = view("~~See [old](a).~~ See [~~old~~ new](b) and <del>[c](d)</del> <https://e.example>.")

    assert [("new", "b"), ("https://e.example",) * 2] == [
        (seen.text[link.start : link.end], link.target) for link in seen.links
    ]


@pytest.mark.parametrize(
    ("text", "shown", "expected"),
    [
        ("~~old~~ new days", "new", "new"),
        ("keep ~~it~~ all", "keep all", "keep ~~it~~ all"),
        ("<s>a &amp; b</s>c &amp; d", "& d", "&amp; d"),
        ("a<del>b\n c</del>\n  under 13", "under", "under"),
        ("under the\n    age of 13", "under the age", "under the\n    age"),
        ("under the\r\nage", "the age", "the\r\nage"),
        ("under&nbsp;13 years", "under 13", "under&nbsp;13"),
        ("a&nbsp;b", " ", "&nbsp;"),
        ("R&amp;D", "&", "&amp;"),
        (r"see 4\. here", "4. here", r"4\. here"),
        ("so\u00adft", "soft", "so\u00adft"),
        ("**under** 13", "under 13", "under** 13"),
        ("**[under 13](x)** y", "under 13", "under 13"),
        ("a  b", "a b", "a  b"),
        ("未満 13 歳", "13", "13"),
    ],
)
def test_leads_back_to_the_exact_source(text: str, shown: str, expected: str) -> None:
    assert expected == source_of(text, shown)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "see [our **site**](https://a.example/x_(y) 'title') now",
            [("our site", "https://a.example/x_(y)")],
        ),
        ("[![logo](logo.png)](https://a.example)", [("", "https://a.example")]),
        ("[a b](<two words>)", [("a b", "two words")]),
        (r"[a](x\(1) and [b](y\))", [("a", r"x\(1"), ("b", r"y\)")]),
        ("[a](x(1(2(3)))(4)/z) here", [("a", "x(1(2(3)))(4)/z")]),
        ("[a](x(1(2(3(4))))) and [b](x(1", []),
        (r'[a](x (a title)) [b](y "the \"second\"")', [("a", "x"), ("b", "y")]),
        ("[empty]()", [("empty", "")]),
        ("<https://a.example> or <me@a.example>", [("https://a.example",) * 2, ("me@a.example",) * 2]),
        ('<a class="x" href="mailto:me@a.example">write</a>', [("write", "mailto:me@a.example")]),
        ("[not a link] (x) and [neither](a b)", []),
    ],
)
def test_keeps_links_with_their_targets(text: str, expected: list[tuple[str, str]]) -> None:
    seen = view(text)
    if text.startswith("[!["):
        expected = [("logo", "https://a.example")]
    assert expected == [(seen.text[link.start : link.end], link.target) for link in seen.links]
    assert [link.target for link in seen.links] == [
        text[link.target_span.start : link.target_span.end] for link in seen.links
    ]


@pytest.mark.parametrize(
    ("text", "shown", "linked"),
    [
        ("see [our **terms**][t] now", "see our terms now", ["our terms"]),
        ("see [T][] and [t] now", "see T and t now", ["T", "t"]),
        ("see [a][two\nWords] now", "see a now", ["a"]),
        ("see ![a picture][t] now", "see a picture now", []),
        ("see [t][unknown] and [COMPANY]", "see [t][unknown] and [COMPANY]", []),
        ("see [unknown][] and [a] [t]", "see [unknown][] and [a] t", ["t"]),
        (r"see \[t] and [ ]", "see [t] and [ ]", []),
    ],
)
def test_links_by_label_where_the_label_is_defined(text: str, shown: str, linked: list[str]) -> None:
    """As in CommonMark 0.31, section 6.3: full, collapsed and shortcut reference links."""
    source = Source(text)
    elsewhere = Span(0, 1)

    seen = view_of(source, leaf_of(source), {"t": elsewhere, "two words": elsewhere})

    assert (shown, linked) == (seen.text, [seen.text[link.start : link.end] for link in seen.links])
    assert all(link.target_span == elsewhere for link in seen.links)


def test_a_target_in_brackets_counts_before_a_label() -> None:
    text = "[t](x)"
    source = Source(text)

    seen = view_of(source, leaf_of(source), {"t": Span(0, 1)})

    assert [("x", Span(4, 5))] == [(link.target, link.target_span) for link in seen.links]


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["[", "[t]", "[t][", "[]", "[t][x]", "[[t]", "\\["])
def test_hostile_labels_take_linear_time(unit: str) -> None:
    def prepare(size: int) -> tuple[Source, Leaf]:
        source = Source(unit * (size // len(unit)))
        return source, leaf_of(source)

    assert_linear(prepare, lambda prepared: view_of(*prepared, {"t": Span(0, 1)}))


def test_a_leaf_without_text_has_an_empty_view() -> None:
    empty = view_of(Source("## "), Leaf(Span(0, 3), ()))

    assert ("", Span(0, 0)) == (empty.text, empty.span(0, 0))


_MARKUP = st.text(alphabet="ab 1\n*_~`[]()<>!&;#\\/\"'-\u00a0\u200b\u200d\u00ad中:x", max_size=120)


@given(_MARKUP)
def test_every_range_has_a_span_in_bounds_and_in_order(text: str) -> None:
    seen = view(text)
    spans = [seen.span(at, at + 1) for at in range(len(seen.text))]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(left.start <= right.start and left.end <= right.end for left, right in pairwise(spans))
    for start in range(0, len(spans), 3):
        for end in range(start + 1, len(spans) + 1, 5):
            assert Span(spans[start].start, spans[end - 1].end) == seen.span(start, end)


@given(
    st.lists(
        st.from_regex(r"[a-zA-Z0-9,.;éß中]+( [a-zA-Z0-9,.;éß中]+){0,5}", fullmatch=True),
        min_size=1,
        max_size=5,
    )
)
def test_text_without_markup_is_the_lines_joined_by_blanks(lines: list[str]) -> None:
    text = "\n  ".join(lines)
    seen = view(text)

    assert " ".join(lines) == seen.text
    assert text == Source(text).slice(seen.span(0, len(seen.text)))


@given(_MARKUP)
def test_no_markup_raises_and_links_lie_within_the_text(text: str) -> None:
    seen = view(text)

    assert all(0 <= link.start <= link.end <= len(seen.text) for link in seen.links)
    assert "\n" not in seen.text


@given(
    st.lists(
        st.sampled_from(["**", "*", "***", " ", "  ", "a", "xb", "[", "](c)", "]", "**a** ", "[ a](c)"]),
        max_size=12,
    ).map("".join)
)
@example("**a [a](c)**xb** a")
@example("a [ a](c), **a** xb  ")
def test_a_sign_between_marks_changes_nothing_but_itself(text: str) -> None:
    """Marks around letters alone are read at one go, others one by one; to the reader they are the same."""
    plain, signed = view(text), view(text.replace("x", "!"))

    assert signed.text == plain.text.replace("x", "!")
    assert signed.links == plain.links
    spans = [plain.span(at, at + 1) for at in range(len(plain.text))]
    assert spans == [signed.span(at, at + 1) for at in range(len(signed.text))]


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        *(
            "[",
            "![",
            "](",
            "[a](",
            "*",
            "*a",
            "a*",
            "**a**",
            "_a ",
            "[*_",
            "`",
            "`` ` ",
            "<",
            "<a",
            "<a ",
            "<a href='",
        ),
        *(
            "<!--",
            "&",
            "&amp;",
            "&#",
            "\\",
            "~~",
            "~~a~~",
            "~~a",
            "a~~ ",
            "<s>",
            "</s>a",
            "<s>a</s>",
            "<del><s>",
            "<s>[a](b)</s>",
            "a\n",
            "  ",
            "\u00a0",
            '[a](b "',
            "[[[]]]",
            "[]((",
            r"[](\(",
            "[](a(b)",
            r"[](x '\'",
        ),
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def prepare(size: int) -> tuple[Source, Leaf]:
        source = Source(unit * (size // len(unit)))
        return source, leaf_of(source)

    assert_linear(prepare, lambda prepared: view_of(*prepared))
