"""The lines of a finding, with the mark right under the place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import seconds
from policylint.report.excerpt import Mark, excerpt
from policylint.source import Source, Span


def lines(text: str, at: str | Span, mark: Mark | None = None) -> list[str]:
    """Return the excerpt as lines ``number|text``."""
    source = Source(text)
    if isinstance(at, str):
        at = Span(text.index(at), text.index(at) + len(at))
    return [f"{line.number or ''}|{line.text}" for line in excerpt(source, at, mark or Mark())]


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("one\nunder the age of 13.\n", "13", ["2|under the age of 13.", "|                 ^^"]),
        ("対象は13歳未満です。", "13歳未満", ["1|対象は13歳未満です。", "|      ^^^^^^^^"]),
        ("a 😀 and 13", "13", ["1|a 😀 and 13", "|         ^^"]),
        ("a 👩\u200d👩\u200d👧 and 13", "13", ["1|a 👩\u200d👩\u200d👧 and 13", "|         ^^"]),
        ("de\u0301ja\u0300 13", "13", ["1|de\u0301ja\u0300 13", "|     ^^"]),
        ("a\tb\t13", "13", ["1|a   b   13", "|        ^^"]),
        ("x\x1b[31m13", "13", ["1|x<U+001B>[31m13", "|             ^^"]),
        ("\ufeffage 13", "13", ["1|age 13", "|    ^^"]),
    ],
)
def test_the_mark_stands_under_the_place(text: str, at: str, expected: list[str]) -> None:
    """Also behind characters that are wide, that have no width, or that are shown by number."""
    assert expected == lines(text, at)


def test_an_empty_place_has_a_mark() -> None:
    """A missing value is pointed at where it would stand, also at the end of the text."""
    assert ["1|mail us at .", "|           ^"] == lines("mail us at .", Span(11, 11))
    assert ["1|end", "|   ^"] == lines("end", Span(3, 3))
    assert ["1|", "|^"] == lines("", Span(0, 0))


def test_a_label_follows_the_mark() -> None:
    """On one line, and without characters that a terminal obeys."""
    assert ["1|age 13", "|    -- the\u202f<U+001B> other"] == lines(
        "age 13", "13", Mark("-", "the\u202f\x1b other")
    )


def test_two_lines_are_both_marked() -> None:
    """The indentation of the second line is not."""
    assert [
        "1|under the age",
        "|      ^^^^^^^",
        "2|  of 13.",
        "|  ^^^^^",
    ] == lines("under the age\n  of 13.\n", "the age\n  of 13")


def test_of_many_lines_the_first_and_the_last_are_shown() -> None:
    """What lies between is left out, visibly; the label stands once."""
    assert ["1|one", "|^^^", "|…", "4|four", "|^^^^ here"] == lines(
        "one\ntwo\nthree\nfour\n", "one\ntwo\nthree\nfour\n", Mark("^", "here")
    )


def test_the_line_end_belongs_to_no_mark() -> None:
    """A span that covers a whole line with its line end does not show the next line."""
    assert ["1|one", "|^^^"] == lines("one\r\ntwo\r\n", Span(0, 5))


def test_a_long_line_is_shown_as_a_window_around_the_place() -> None:
    """At most a hundred columns and two marks of what was cut."""
    text = "word " * 100 + "under 13" + " word" * 100

    shown, mark = lines(text, "under 13")

    assert shown.startswith("1|…")
    assert shown.endswith("…")
    assert len(shown) <= len("1|") + 102
    assert "under 13" == shown[2:][mark.index("^") - 1 : mark.rindex("^")]


def test_a_window_at_an_edge_uses_the_room() -> None:
    """At the start nothing is cut on the left, at the end nothing on the right."""
    text = "start " + "word " * 200 + "end"
    at_start, _ = lines(text, "start")
    at_end, mark = lines(text, "end")

    assert at_start.startswith("1|start word")
    assert at_start.endswith("…")
    assert at_end.startswith("1|…")
    assert at_end.endswith("word end")
    assert mark.endswith("^^^")
    assert len(at_end) > 95


def test_a_place_longer_than_the_window_is_marked_as_far_as_it_is_shown() -> None:
    """The mark never runs beyond the text above it."""
    shown, mark = lines("word " * 300, Span(50, 1400))

    assert len(mark) <= len(shown) - len("1")
    assert mark.endswith("^^^^")


def test_a_window_does_not_begin_with_a_combining_mark() -> None:
    """A mark without its letter would sit on the sign of what was cut."""
    shown, _ = lines("e\u0301" * 500 + " 13", "13")

    assert shown.startswith("1|…e\u0301")


def test_many_findings_on_one_huge_line_take_a_moment() -> None:
    """Only the window is measured, not the line."""
    source = Source("word " * 200_000)
    offsets = range(0, 1_000_000, 1000)

    assert seconds(lambda _: [list(excerpt(source, Span(at, at + 4), Mark())) for at in offsets], None) < 5


@given(
    st.text(alphabet=st.characters() | st.sampled_from("\r\n\t \u200d\ufe0f\u0301字😀\ud800"), max_size=400),
    st.data(),
)
def test_any_place_of_any_text_can_be_shown(text: str, data: st.DataObject) -> None:
    """On at most two lines with their marks and a gap, and nothing in them that a terminal obeys."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    shown = list(excerpt(Source(text), Span(start, end), Mark("^", text[:10])))

    assert len(shown) in (2, 4, 5)
    assert all("^" in line.text for line in shown if line.is_mark)
    for line in shown:
        assert not set(line.text) & set("\r\n\x1b\x00\x85\u2028\ud800\u202e")
