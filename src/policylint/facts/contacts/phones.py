"""Phone and fax numbers: after a word such as ``Phone:``, of a shape that tells, or beside one that is known.

The normal form keeps the digits and a leading ``+`` (E.164), which ``0044`` stands for too; the trunk zero of
``+44 (0)20`` is left out.
"""

import re
from collections.abc import Iterator

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.phone_shapes import (
    counts_something_else,
    is_clear,
    is_date,
    is_national,
    is_whole,
)
from policylint.facts.contacts.shown_and_linked import Linked, LinkedValues, Shown, paired
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Cell, Field

_FEWEST_DIGITS = 7
_FEWEST_LINKED_DIGITS = 3
_MOST_DIGITS = 15  # E.164
_LONGEST_LEAD = 44
_MOST_BEFORE_DIGIT = 4  # +, a blank, (, +

# The lookbehinds come second, since a search for a set of characters is what is quick.
_NUMBER = re.compile(
    r"[+(0-9](?:(?<=\+) ?(?:\(\+?)?[0-9]|(?<=\()\+?[0-9]|(?<=[0-9]))"
    r"(?:[0-9]|[ ().\-–‑/·]{1,3}+(?=[0-9])){3,64}+"
)
_LONG_NUMBER = re.compile(r"[0-9][0-9 ().\-–‑/·]{6}")
_TOLL_FREE = re.compile(r"8(?:00|33|44|55|66|77|88)-")
_LETTERS = lazy_pattern(
    r"\b(?:1[- ])?8(?:00|33|44|55|66|77|88)-(?P<word>[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){0,3})\b"
)
_WORD_OF_A_NUMBER = range(7, 17)  # Seven digits are dialled; those of a longer word that follow are ignored.
_WORDS = (
    r"(?:tele)?phones?|tel|call|calling|fax|facsimile|mobile|hotline|helpline|whatsapp|toll[- ]free|telefon"
)
_LEAD = re.compile(rf"\b(?:{_WORDS})\b[^0-9;!?]{{0,28}}$")
_FIELD_NAME = lazy_pattern(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
_BESIDE = lazy_pattern(r" ?(?:[,;/|·•&]|,? ?(?:or|and))(?: (?:or|and))? ?")
_WIDE_GAP = re.compile(r" [/·–-] | (?=\()")
_BLANK = lazy_pattern(" ")
_HOUSE = lazy_pattern(r"[0-9]{1,5}[A-Za-z]? [A-Z][a-z]")
_LINE_END = re.compile(r"[\n\r]|<br", re.IGNORECASE)
_TRUNK_ZERO = lazy_pattern(r"\(0\)")
_PREFIX = re.compile(r"00[1-9](?:\D{0,3}[0-9]){8}")
_NOT_DIGITS = re.compile(r"[^0-9]")


def phone_contacts(passage: Passage) -> Iterator[Contact]:
    """Yield the numbers that a passage shows, then those that only its ``tel:`` links know."""
    linked = [one for link in passage.view.links if (one := _linked(link))]
    long = _LONG_NUMBER.search(passage.text) if len(passage.digits) >= _FEWEST_DIGITS else None
    if not linked and not long and "8" not in passage.digits:
        return iter(())
    values = LinkedValues(linked)
    shown = [*_numbers(passage, values, max(0, long.start() - _MOST_BEFORE_DIGIT))] if long else []
    shown += _numbers_in_letters(passage.text)
    return paired(passage, ContactKind.PHONE, shown, values) if shown or linked else iter(())


def _linked(link: Link) -> Linked | None:
    if link.target[:4].lower() != "tel:":
        return None
    value = _value(link.target.replace("%20", " "))
    return Linked(link, value, link.target_span) if len(value) >= _FEWEST_LINKED_DIGITS else None


def _numbers(passage: Passage, linked: LinkedValues, first: int) -> Iterator[Shown]:
    named = isinstance(passage.leaf, Field) and bool(_FIELD_NAME.search(passage.leaf.name))
    before = -1
    for run in _NUMBER.finditer(passage.text, first):
        are_two = _are_two(run.group()) or _line_ends(passage, *run.span())
        whole = None if are_two else _number(passage, linked, *run.span(), named=named, before=before)
        numbers = [whole] if whole else _apart(passage, linked, *run.span(), named=named, before=before)
        for number in numbers:
            before = number.end
            yield number


def _are_two(written: str) -> bool:
    """Tell whether a slash parts two numbers, and not an area code from the rest of one."""
    parts = written.split(" / ")
    return len(parts) > 1 and all(len(_NOT_DIGITS.sub("", part)) >= _FEWEST_DIGITS for part in parts)


def _line_ends(passage: Passage, start: int, end: int) -> list[tuple[int, int]]:
    """Return the blanks of a run that end a line on a whole number, or before the number of a house."""
    if not _LINE_END.search(passage.source.slice(passage.span(start, end))):
        return []
    text, ends = passage.text, list[tuple[int, int]]()
    for blank in _BLANK.finditer(text, start, end):
        around = passage.source.slice(passage.span(blank.start() - 1, blank.end() + 1))
        line = text[ends[-1][1] if ends else start : blank.start()]
        if _LINE_END.search(around) and (is_whole(line) or _HOUSE.match(text, blank.end())):
            ends.append(blank.span())
    return ends


def _apart(
    passage: Passage, linked: LinkedValues, start: int, end: int, *, named: bool, before: int
) -> Iterator[Shown]:
    """Yield the numbers of a run that is none as a whole: two beside one another, one after a postcode."""
    text = passage.text
    gaps = [gap.span() for gap in _WIDE_GAP.finditer(text, start, end)] + _line_ends(passage, start, end)
    gaps.sort()
    starts = [start, *(after for _, after in gaps)]
    ends = [*(stop for stop, _ in gaps), end]
    for part in zip(starts, ends, strict=True) if gaps else ():
        if number := _number(passage, linked, *part, named=named, before=before):
            before = number.end
            yield number


def _number(
    passage: Passage, linked: LinkedValues, start: int, end: int, *, named: bool, before: int
) -> Shown | None:
    """Return the number that a range shows, if it does; ``before`` is where the last one ends, or -1."""
    text = passage.text
    if text[start] == "(" and ")" not in text[start:end].replace("(0)", ""):
        start += 1
    written = text[start:end]
    value = _value(written)
    if not _FEWEST_DIGITS <= len(value.lstrip("+")) <= _MOST_DIGITS or _is_part_of_more(text, start, end):
        return None
    if is_clear(written) or linked.over(start, end):
        return Shown(start, end, value)
    if is_date(written):
        return None
    if (
        named
        or _LEAD.search(passage.lower, max(0, start - _LONGEST_LEAD), start)
        or (before >= 0 and _BESIDE.fullmatch(passage.lower, before, start))
        or _tells_by_shape(passage, start, written)
    ):
        return Shown(start, end, value)
    return None


def _tells_by_shape(passage: Passage, start: int, written: str) -> bool:
    """Tell whether digits are a number by their shape; alone in a cell, its head says what they are."""
    if not is_national(written) or (isinstance(passage.leaf, Cell) and not start):
        return False
    return not counts_something_else(passage.lower, start)


def _numbers_in_letters(text: str) -> Iterator[Shown]:
    """Yield the North American numbers that end on a word: ``800-EXAMPLE``."""
    for match in _LETTERS.finditer(text) if _TOLL_FREE.search(text) else ():
        word = match["word"].replace("-", "")
        if len(word) in _WORD_OF_A_NUMBER and not word.isdigit():
            yield Shown(*match.span(), match.group())


def _value(written: str) -> str:
    if "+" not in written and not _PREFIX.match(written):
        return _NOT_DIGITS.sub("", written)
    digits = _NOT_DIGITS.sub("", _TRUNK_ZERO.sub("", written))
    return "+" + (digits if "+" in written else digits.removeprefix("00"))


def _is_part_of_more(text: str, start: int, end: int) -> bool:
    """Tell whether the digits belong to a longer word, number, path or version."""
    before, after, next_ = text[start - 1 : start], text[end : end + 1], text[end + 1 : end + 2]
    return (
        before.isalnum()
        or before in tuple("_/=#§$€£@&%.-")
        or (before == "," and text[start] != "+")
        or after.isalnum()
        or after in tuple("_@%")
        or (after == "-" and next_.isalpha())
    )
