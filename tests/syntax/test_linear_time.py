"""Hostile texts: four times the text takes about four times the time, whatever it is made of."""

from collections.abc import Callable

import pytest

from linear_time import LARGE, SMALL, assert_linear
from policylint.source import Source
from policylint.syntax.parser import parse

pytestmark = pytest.mark.slow

LONGEST = 4.0
"""Seconds for 200,000 characters: about twice what the worst text takes on a shared core."""

Text = Callable[[int], str]

_MARKERS = (
    "x", ">", "*", "-", "1.", "(a)", "(i)", "#", "|", "[", "`", "=", "_", "**", "{#", "<", "<!--", "-->",
    "<script", "<h1>",
    "<!-- policy:", "1.1.1.", "I", "IV.", "* ", "- ", "1. ", "A. ", "> ", "| a ", "[a](", "[a]: b", "\\|",
    "~~~", "\t",
    "\u00a0", "\r", "Section 1 ", "Email: ", "Last updated: ", "a:", "- [A](#b) ", "**Bold line**",
    "1. **Bold**", "Title Case", "!!! a ", '!!! a "', ":::", ":::a{", "```{note}",
)  # fmt: skip


AT_FULL_SIZE = {
    *(f"{marker!r} in one line" for marker in ("x", ">", "*", "-", "1.", "(a)", "#", "|", "[", "`")),
    *(f"{marker!r} a line" for marker in (">", "-", "1.", "(a)", "#", "|")),
    *("'x' a paragraph", "'-' ever deeper", "many items at the bottom", "many lists at the bottom"),
    *("contents and headings", "numbered headings", "bold headings in turns", "titles and texts"),
}
"""Every kind of text once; a quarter of the size shows a quadratic pass over the others as well."""

STACK = "".join(f"{'  ' * depth}- a\n" for depth in range(65))


def in_one_line(marker: str) -> Text:
    return lambda length: (marker * length)[:length]


def one_a_line(marker: str, end: str = "\n") -> Text:
    return lambda length: (marker + end) * (length // len(marker + end))


def with_numbers(line: str, opening: str = "") -> Text:
    """Lines that all differ: ``{0}`` counts up, ``{1}`` is a word of its own for each."""

    def text(length: int) -> str:
        lines: list[str] = [opening]
        room = length
        number = 0
        while room > 0:
            number += 1
            lines.append(line.format(number % 1000, _word(number)))
            room -= len(lines[-1])
        return "".join(lines)

    return text


def _word(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number, 26)
        letters += chr(97 + rest)
    return letters


def increasing_indentation(label: str) -> Text:
    return lambda length: "".join(f"{' ' * depth}{label} a\n" for depth in range(int((2 * length) ** 0.5)))


def deep_then_many(label: str, other: str) -> Text:
    """A stack of lists as deep as can be, and then many items at its bottom."""
    items = f"{' ' * 130}{label} b\n{' ' * 130}{other} c\n"
    return lambda length: STACK + items * (length // len(items))


def numbers_at_other_columns(length: int) -> str:
    return "".join(f"{' ' * (number % 50)}1. a\n" for number in range(length // 30))


def contents_and_headings(length: int) -> str:
    count = length // 60
    entries = "".join(f"- {_word(number)} once again\n" for number in range(1, count))
    return f"# T\n\nContents\n\n{entries}\n" + "".join(
        f"## {_word(number)} never before\n\ntext\n\n" for number in range(1, count)
    )


def many_contents(length: int) -> str:
    count = length // 80
    lists = "".join(
        f"Contents\n\n- {_word(number)} one\n- two {number}\n- three\n\ntext\n\n"
        for number in range(1, count)
    )
    return "# T\n\n" + lists + "".join(f"## {_word(number)} head\n\n" for number in range(1, count))


def blanks_then_lists(length: int) -> str:
    return "\n" * (length // 2) + "- a b\n- c d\n- e f\ntext\n\n" * (length // 48)


TEXTS: dict[str, Text] = {
    **{f"{marker!r} in one line": in_one_line(marker) for marker in _MARKERS},
    **{f"{marker!r} a line": one_a_line(marker) for marker in _MARKERS},
    **{f"{marker!r} a paragraph": one_a_line(marker, "\n\n") for marker in ("x", "-", "1.", "(i)", "#", "**",
    "I", "M")},
    **{f"{label!r} ever deeper": increasing_indentation(label) for label in ("-", "1.", "(a)")},
    "items that take turns": one_a_line("- a\n  - b"),
    "numbers that take turns": one_a_line("1. a\n   1. b"),
    "numbers at ever other columns": numbers_at_other_columns,
    "many items at the bottom": deep_then_many("-", "-"),
    "many lists at the bottom": deep_then_many("1.", "(a)"),
    "lists that close": one_a_line(STACK + "x\n"),
    "numbered headings": with_numbers("{0}. Title {1}\n\ntext\n\n"),
    "bare numbers": with_numbers("{0} Title Case\n\n"),
    "bold headings in turns": one_a_line("**Bold line.**\n\n**1. BOLD**\n\n**(a) Bold**\n\n**Bold**\n"),
    "bold headings that count": with_numbers("**{0}. Bold {1}**\n\n**Title**\n\n"),
    "titles and texts": one_a_line("Your Data\nWe keep what you tell us for as long as you are here.\n"),
    "titles above titles": one_a_line("Your data\nYour Data"),
    "lone titles": one_a_line("Your data\n\n"),
    "link lines": with_numbers("[{1}](#{1})\n"),
    "numbered lines": with_numbers("{0}. Title Case\n"),
    "keywords": with_numbers("Section {0}: Title\n\ntext\n\n"),
    "fields": with_numbers("Address:\n{1}\n"),
    "tables": one_a_line("| a | b |\n|---|---|\n| c | d |\n"),
    "a table of many rows": lambda length: "| a | b |\n|---|---|\n" + "| c | d |\n" * (length // 10),
    "a row of many cells": lambda length: "| a |\n|---|\n" + "|" * length,
    "escaped cells": lambda length: "| a |\n|---|\n|" + "\\|" * (length // 2),
    "headings of all levels": one_a_line("".join(f"{'#' * level} Title\n" for level in range(1, 7))),
    "underlines": one_a_line("===\n\n---"),
    "underlined titles": one_a_line("1. Title\n---"),
    "front matter that never ends": lambda length: "---\n" + "a: b\n" * (length // 5),
    "comments that never end": one_a_line("<!-- a\n\n"),
    "scripts that never end": one_a_line("<script>\n"),
    "comments": one_a_line("<!--\n-->"),
    "fences of all lengths": one_a_line("".join("`" * number + "\n" for number in range(3, 90))),
    "a fence that never ends": lambda length: "`" * 99 + "\n" + ("`" * 98 + "\n") * (length // 99),
    "attributes": in_one_line("# a {#b "),
    "closing hashes": lambda length: "# a" + " #" * (length // 2),
    "blanks in a line": lambda length: "# a" + " " * length + "b",
    "blank lines between numbers": lambda length: "1. Title\n" + "\n" * length + "2. Title\n",
    "contents and headings": contents_and_headings,
    "many contents lists": many_contents,
    "blanks, then lists": blanks_then_lists,
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_time_grows_with_the_text(name: str) -> None:
    sizes = (SMALL, LARGE) if name in AT_FULL_SIZE else (SMALL // 4, LARGE // 4)

    assert_linear(lambda size: Source(TEXTS[name](size)), parse, sizes=sizes, longest=LONGEST)
