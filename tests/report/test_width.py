"""Columns of a terminal, character by character."""

import pytest

from policylint.report.width import cells


def columns(text: str) -> int:
    return sum(cell.width for cell in cells(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("policy", 6),
        ("プライバシー", 12),
        ("隐私", 4),
        ("ｶﾅ", 2),
        ("ＡＢ", 4),
        ("e\u0301", 1),
        ("\u200b", 0),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),
        ("😀", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("👍\U0001f3fd", 2),
        ("❤\ufe0f", 2),
        ("🇩🇪", 2),
        ("a\tb", 5),
        ("\tb", 5),
        ("隐\tb", 5),
    ],
)
def test_a_character_takes_as_many_columns_as_terminals_give_it(text: str, expected: int) -> None:
    """Wide characters two, marks and joiners none, a tab up to the next multiple of four."""
    assert expected == columns(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "<U+001B>[31m"),
        ("\u202e", "<U+202E>"),
        ("\udce9", "<0xE9>"),
        ("\x85", "<U+0085>"),
        ("##[x]", "<U+0023>#[x]"),
    ],
)
def test_what_a_terminal_obeys_is_shown_by_number(text: str, shown: str) -> None:
    """And takes the columns of the number."""
    row = cells(text)

    assert shown == "".join(cell.shown for cell in row)
    assert len(shown) == sum(cell.width for cell in row)
