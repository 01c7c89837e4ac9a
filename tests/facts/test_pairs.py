"""Quotation marks and brackets: which lack their partner, and the marks that need none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import SHARED
from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.pairs import UnbalancedPair, unbalanced_pairs
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def pairs_in(text: str) -> tuple[UnbalancedPair, ...]:
    return unbalanced_pairs(passages(parse(Source(text))))


def told(text: str) -> list[tuple[int, str, str]]:
    return [(pair.span.start, pair.text, pair.missing) for pair in pairs_in(text)]


@pytest.mark.parametrize(
    ("text", "at", "missing"),
    [
        ("We keep data (such as your name.", "(", ")"),
        ("We keep data such as your name).", ")", "("),
        ("We [and our partners keep data.", "[", "]"),
        ("We and our partners] keep data.", "]", "["),
        ("Service” means our shop.", "”", "“"),
        ("The “Service means our shop.", "“", "”"),
        ('The "Service means our shop.', '"', '"'),
        ('Our shop Service" is meant.', '"', '"'),
        ("So-called ‘cookies are files.", "‘", "’"),
        ("We say «kite and mean it.", "«", "»"),
        ("（Last updated: 2026", "（", "）"),
        ("The (“Service) is ours.", "“", "”"),
    ],
)
def test_a_mark_without_a_partner_is_found(text: str, at: str, missing: str) -> None:
    assert [(text.index(at), at, missing)] == told(text)


def test_the_fact_says_which_way_its_partner_stands() -> None:
    opener, closer = pairs_in("# A\n\nOne (two.\n\n## B\n\nThree] four.\n")

    assert [(True, 3), (False, 7)] == [(opener.opens, opener.line), (closer.opens, closer.line)]


@pytest.mark.parametrize(
    "text",
    [
        "The users’ kites don’t fly; ’twas the children’s in the ’90s.",
        "The ‘Service’ is the users’ own, ‘so to say’, and ’twas.",
        'A screen of 13" and a kite of 5\'10".',
        "We ask: a) your name, b) your age; and c) your kite.",
        "We ask: 1) your name, 2.) your age; (3) your kite.",
        "By i) mail, ii) phone, iv) kite.",
        "Under point a), b), c) and d) above.",
        "It flies :) or not :-( and then ;)",
        '“Service” (the “Shop”) and [sic] and «so» and "so".',
        "(one (two [three “four”])) five",
        "He said (“no”).",
        "”Wrong” and “wrong“ marks, „so“ and „so”, but in pairs.",
        'A “curly opener with a straight end".',
        "Marks of mojibake: a â€” b â€” c.",
        "Press `f(` and ``g[`` now.",
        "[link](https://example.org/a_(b)) and ![a](b.png)",
        '<p title="(">text</p>',
        "<script>if (a { b(</script>",
        "```\n((((\n```",
    ],
)
def test_marks_that_need_no_partner_are_left_alone(text: str) -> None:
    assert [] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "We keep data (including:\n\n- your name,\n- your age)\n",
        "“One paragraph.\n\n“Two paragraphs.\n\n“And the last.”\n",
        "| a (b | the rest) |\n|---|---|\n| d | e |\n",
        "Data (per the Family\n\nRights Act (20 U.S.C.,\n\n34 C.F.R.)).\n",
    ],
)
def test_what_one_passage_opens_a_later_one_may_close(text: str) -> None:
    assert [] == told(text)


def test_a_partner_far_away_is_none() -> None:
    text = "An (open bracket.\n\n" + "A passage.\n\n" * 30 + "A closed) bracket.\n"

    assert ["(", ")"] == [mark for _, mark, _ in told(text)]


def test_many_open_brackets_are_all_found() -> None:
    assert 7 == len(told("((((((( open"))


@pytest.mark.parametrize("mark", ["&quot;", "&ldquo;", "\\("])
def test_a_mark_is_found_however_it_is_written(mark: str) -> None:
    (pair,) = pairs_in(f"The {mark}Service\nis ours.")

    assert mark == pair.text


@given(st.lists(st.sampled_from([*'()[]“”„"«»‘’（） ab1,:\n`']), max_size=60).map("".join))
def test_any_marks_give_spans_that_slice_to_their_text(text: str) -> None:
    found = pairs_in(text)

    assert [pair.text for pair in found] == [text[pair.span.start : pair.span.end] for pair in found]
    assert len({pair.span for pair in found}) == len(found)


_NESTED = st.recursive(
    st.just("kite"),
    lambda inner: st.tuples(st.sampled_from(["a (%s) b", "[%s]", "“%s”", "«%s» c"]), inner).map(
        lambda parts: parts[0] % parts[1]
    ),
)


@given(_NESTED)
def test_marks_that_nest_are_balanced(text: str) -> None:
    assert [] == told(text)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["(", ")", "“", '"a ', "a)", "(\n\n", "‘a ", "[(“", "a (\n\n- b\n- c)\n\n", "“a\n\n", "`(` "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit, ending="”"), unbalanced_pairs, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("000_c6d7631749db6221", []),
        ("001_5bac56e104bd2877", [(17, "”"), (18, "”")]),
        ("002_949e146c1fd9c909", [(38, ")")]),
        ("003_2040073ae9e830b1", []),
        ("004_b184fe7f9d291a46", []),
    ],
)
def test_the_gold_defects_are_found_and_no_others(name: str, expected: list[tuple[int, str]]) -> None:
    text = (SHARED / "seeds" / f"{name}.txt").read_bytes().decode("utf-8")

    assert expected == [(pair.line, pair.text) for pair in pairs_in(text)]
