"""Which contacts reach a body to complain to, and not the one who wrote the text."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from policylint.facts.contacts.contact import Contact
from policylint.source import Source

_WINDOW = 160

_AUTHORITY = re.compile(
    r"\b(?:(?:supervisory|regulatory|protection) (?:authorit(?:y|ies)|commission(?:er)?|inspectorate)"
    r"|(?:information|privacy) commissioner|ombudsman|information regulator|attorney general|arbitrators?"
    r"|arbitration (?:association|body|forum|provider|service)"
    r"|department of consumer|federal trade commission|better business bureau|dispute resolution"
    r"|dpc|cnil|jams|bbb)\b"
)
_HINTS = (
    *("authorit", "commission", "inspectorate", "ombudsman", "regulator", "dispute"),
    *("attorney", "arbitrat", "consumer", "bureau", "dpc", "cnil", "jams", "bbb"),
)
_OURS = re.compile(r"\b(?:us|our|me|my|we)\b")
# A heading and a long paragraph begin anew, the short lines of a block do not.
_SENTENCE_END = re.compile(r"[a-z)”*][.!?][*_”)]{0,3}\s|\n[ \t]{0,9}#|\n[ \t\r]{0,9}\n(?=[^\n]{80})")


def with_authorities(source: Source, contacts: Iterable[Contact]) -> Iterator[Contact]:
    """Mark those contacts, given in reading order, that the words before give as an authority's.

    What follows another of an authority's in one sentence or block of lines is its, too.
    """
    end, is_of_authority = 0, False
    for contact in contacts:
        start = contact.span.start
        before = source.text[max(end, start - _WINDOW) : start]
        goes_on = is_of_authority and start - end < _WINDOW
        is_of_authority = _names_authority(before, goes_on=goes_on)
        yield evolve(contact, of_authority=True) if is_of_authority else contact
        end = max(end, contact.span.end)


def _names_authority(before: str, *, goes_on: bool) -> bool:
    """Tell whether the last sentence of the words before a contact names an authority last, and not us."""
    lower = before.lower()
    if not goes_on and not any(hint in lower for hint in _HINTS):
        return False
    ends = [match.end() for match in _SENTENCE_END.finditer(lower)]
    if ends:
        lower, goes_on = lower[ends[-1] :], False
    lower = " ".join(lower.split())
    named = list(_AUTHORITY.finditer(lower))
    return (goes_on or bool(named)) and not _OURS.search(lower, named[-1].end() if named else 0)
