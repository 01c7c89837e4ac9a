"""Numbers, letters and bullets: read as written, letters told apart by their siblings."""

import pytest

from policylint.source import Span
from policylint.syntax.labels import follow, follows, is_first, read_bullet, read_label, same_numbering
from policylint.syntax.nodes import Label, LabelStyle

DECIMAL, MULTI, ALPHA, ROMAN, KEYWORD = (
    LabelStyle.DECIMAL,
    LabelStyle.MULTI_DECIMAL,
    LabelStyle.ALPHA,
    LabelStyle.ROMAN,
    LabelStyle.KEYWORD,
)


def label(text: str) -> Label:
    found = read_label(f"{text} rest", 0)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "style", "components"),
    [
        ("1.", DECIMAL, (1,)),
        ("12)", DECIMAL, (12,)),
        ("(3)", DECIMAL, (3,)),
        ("4\\.", DECIMAL, (4,)),
        ("5", DECIMAL, (5,)),
        ("2 .", DECIMAL, (2,)),
        ("1.1", MULTI, (1, 1)),
        ("1.1.", MULTI, (1, 1)),
        ("10.2.3", MULTI, (10, 2, 3)),
        ("1.2.3.4.5.6", MULTI, (1, 2, 3, 4, 5, 6)),
        ("a.", ALPHA, (1,)),
        ("(c)", ALPHA, (3,)),
        ("B)", ALPHA, (2,)),
        ("v.", ALPHA, (22,)),
        ("(i)", ROMAN, (1,)),
        ("iv.", ROMAN, (4,)),
        ("XIV.", ROMAN, (14,)),
        ("(ix)", ROMAN, (9,)),
        ("Section 4:", KEYWORD, (4,)),
        ("SECTION 4.2.", KEYWORD, (4, 2)),
        ("Article II.", KEYWORD, (2,)),
        ("§ 3.", KEYWORD, (3,)),
        ("Part 1 –", KEYWORD, (1,)),
    ],
)
def test_every_style_is_read_as_written(written, style, components):
    found = read_label(f"{written} Title", 7)

    assert found == Label(Span(7, 7 + len(written)), written, style, components, escaped="\\" in written)


@pytest.mark.parametrize(
    "text",
    ["", "word", "2024-01-01", "1,000 users", "e.g. this", "Iv. x", "ab. x", "(a b)", "3.14.", "Sections 4"],
)
def test_what_is_no_label(text):
    """``3.14.`` has no text behind it, but it is a label all the same."""
    assert (read_label(text, 0) is None) == (text != "3.14.")


def test_emphasis_before_a_label_is_not_part_of_it():
    found = read_label("**3. Title**", 10)

    assert found is not None
    assert (Span(12, 14), "3.") == (found.span, found.text)


@pytest.mark.parametrize("bullet", "-*+•◦▪‣·●○■□∙\uf0b7")
def test_bullets_need_no_blank(bullet):
    assert Label(Span(4, 5), bullet, LabelStyle.BULLET) == read_bullet(f"{bullet}text", 4)


def test_a_word_is_no_bullet():
    assert read_bullet("text", 0) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [("1.", True), ("(a)", True), ("i.", True), ("2.1", True), ("b)", False), ("0.", False)],
)
def test_what_opens_a_numbering(written, expected):
    assert expected is is_first(label(written))


@pytest.mark.parametrize(
    ("previous", "written", "reading"),
    [
        ("1.", "2.", (DECIMAL, 2)),
        ("9)", "10)", (DECIMAL, 10)),
        ("1.1", "1.2", (MULTI, 2)),
        ("(a)", "(b)", (ALPHA, 2)),
        ("(h)", "(i)", (ALPHA, 9)),
        ("(i)", "(ii)", (ROMAN, 2)),
        ("iv.", "v.", (ROMAN, 5)),
        ("u.", "v.", (ALPHA, 22)),
        ("C.", "D.", (ALPHA, 4)),
        ("Article I.", "Article II.", (KEYWORD, 2)),
    ],
)
def test_the_reading_that_continues_wins(previous, written, reading):
    found = follow(label(written), label(previous))

    assert found is not None
    assert reading == (found.style, found.value)
    assert follows(label(written), label(previous))


@pytest.mark.parametrize(
    ("previous", "written"),
    [
        ("1.", "3."),
        ("1.", "2)"),
        ("1.", "(2)"),
        ("a.", "B."),
        ("1.1", "2.2"),
        ("1.", "1.1"),
        ("2.", "1."),
        ("a.", "ii."),
        ("1.", "1."),
    ],
)
def test_what_does_not_continue(previous, written):
    assert follow(label(written), label(previous)) is None
    assert not follows(label(written), label(previous))


def test_a_letter_found_after_a_letter_may_go_on_as_a_letter():
    """(h), (i), (j): the reading of (i) is settled by (h), and (j) follows that reading."""
    settled = follow(label("(i)"), label("(h)"))

    assert settled is not None
    assert follows(label("(j)"), settled)


def test_bullets_follow_bullets():
    bullet, other = read_bullet("- a", 0), read_bullet("• b", 0)

    assert other == follow(other, bullet)
    assert follow(label("1."), bullet) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1.", "7.", True),
        ("a)", "c)", True),
        ("A.", "a.", False),
        ("(1)", "1)", False),
        ("1.1", "2.3", True),
        ("1.1", "1.1.1", False),
    ],
)
def test_labels_that_look_alike(one, other, expected):
    assert expected is same_numbering(label(one), label(other))
