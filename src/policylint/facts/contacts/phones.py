"""Phone and fax numbers: international (``+``), after a word such as ``Phone:``, or of North American shape.

The normal form keeps the digits and a leading ``+`` (E.164); the trunk zero of ``+44 (0)20`` is left out.
"""

import re
from collections.abc import Iterator

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.shown_and_linked import Linked, LinkedValues, Shown, paired
from policylint.facts.passages import Passage
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Field

_FEWEST_DIGITS = 7
_FEWEST_LINKED_DIGITS = 3
_MOST_DIGITS = 15  # E.164
_LONGEST_LEAD = 44
_MOST_BEFORE_DIGIT = 4  # +, a blank, (, +

# The lookbehinds come second, since a search for a set of characters is what is quick.
_NUMBER = re.compile(
    r"[+(0-9](?:(?<=\+) ?(?:\(\+?)?[0-9]|(?<=\()\+?[0-9]|(?<=[0-9]))"
    r"(?:[0-9]|[ ().\-–‑/·]{1,3}+(?=[0-9])){3,24}+"
)
_LONG_NUMBER = re.compile(r"[0-9][0-9 ().\-–‑/·]{6}")
_INTERNATIONAL = re.compile(r"\(?\+ ?\(?[1-9]")
_NORTH_AMERICAN = re.compile(
    r"(?:1[-. ])?"
    r"(?:\([2-9][0-9]{2}\)[ -]?[2-9][0-9]{2}[-. –‑]|[2-9][0-9]{2}(?P<gap>[-. –‑])[2-9][0-9]{2}(?P=gap))"
    r"[0-9]{4}"
)
_TOLL_FREE = re.compile(r"8(?:00|33|44|55|66|77|88)-")
_LETTERS = re.compile(r"\b(?:1[- ])?8(?:00|33|44|55|66|77|88)-[A-Z0-9]{3,7}(?:-[A-Z0-9]{2,5})?\b")
_WORDS = (
    r"(?:tele)?phones?|tel|call|calling|fax|facsimile|mobile|hotline|helpline|whatsapp|toll[- ]free|telefon"
)
_LEAD = re.compile(rf"\b(?:{_WORDS})\b[^0-9;!?]{{0,28}}$")
_FIELD_NAME = re.compile(rf"\b(?:{_WORDS})\b", re.IGNORECASE)
_DATE = re.compile(
    r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[./-][0-9]{1,2}[./-][0-9]{1,2}"
    r"|(?:19|20)[0-9]{2} ?[-–/] ?(?:19|20)[0-9]{2}"
)
_TRUNK_ZERO = re.compile(r"\(0\)")
_NOT_DIGITS = re.compile(r"[^0-9]")


def phone_contacts(passage: Passage) -> Iterator[Contact]:
    """Yield the numbers that a passage shows, then those that only its ``tel:`` links know."""
    linked = [one for link in passage.view.links if (one := _linked(link))]
    long = _LONG_NUMBER.search(passage.text) if passage.has_digit else None
    if not linked and not long and "8" not in passage.text:
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
    text = passage.text
    named = isinstance(passage.leaf, Field) and bool(_FIELD_NAME.search(passage.leaf.name))
    for match in _NUMBER.finditer(text, first):
        start, end = match.span()
        if end - start < _FEWEST_DIGITS:
            continue
        value = _value(match.group())
        if not _FEWEST_DIGITS <= len(value.lstrip("+")) <= _MOST_DIGITS or _is_part_of_more(text, start, end):
            continue
        if (
            _INTERNATIONAL.match(match.group())
            or _NORTH_AMERICAN.fullmatch(match.group())
            or linked.over(start, end)
            or (
                (named or _LEAD.search(passage.lower, max(0, start - _LONGEST_LEAD), start))
                and not _DATE.match(match.group())
            )
        ):
            yield Shown(start, end, value)


def _numbers_in_letters(text: str) -> Iterator[Shown]:
    """Yield the North American numbers that end on a word: ``800-EXAMPLE``."""
    for match in _LETTERS.finditer(text) if _TOLL_FREE.search(text) else ():
        if any(map(str.isalpha, match.group())):
            yield Shown(*match.span(), match.group())


def _value(written: str) -> str:
    plus = "+" if "+" in written else ""
    return plus + _NOT_DIGITS.sub("", _TRUNK_ZERO.sub("", written) if plus else written)


def _is_part_of_more(text: str, start: int, end: int) -> bool:
    """Tell whether the digits belong to a longer word, number, path or version."""
    before, after, next_ = text[start - 1 : start], text[end : end + 1], text[end + 1 : end + 2]
    return (
        before.isalnum()
        or before in tuple("_/=#§$€£@&%.,-")
        or after.isalnum()
        or after in tuple("_@%")
        or (after == "-" and next_.isalpha())
    )
