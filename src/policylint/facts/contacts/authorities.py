"""Which contacts reach a body to complain to, and not the one who wrote the text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from policylint.facts.contacts.authority_hosts import is_of_authority
from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
from policylint.facts.passages import Passage, present
from policylint.lazy_patterns import lazy_pattern

_WINDOW = 160

_NAMES = (
    r"\b(?:information commissioner|autoriteit persoonsgegevens|garante (?:per la|privacy)|datatilsynet"
    r"|agencia española|commission nationale|integritetsskydds|datenschutzbehörde|bundesbeauftragte"
    r"|landesbeauftragte|gegevensbeschermingsautoriteit)"
)
_NAMED = re.compile(_NAMES)
_AUTHORITY = lazy_pattern(
    rf"{_NAMES}|(?:\bthe |\()ico\b|\bthe (?:garante|bfdi|uodo|imy)\b"
    r"|\b(?:(?:supervisory|regulatory|protection) (?:authorit(?:y|ies)|commission(?:er)?|inspectorate)"
    r"|(?:information|privacy) commissioner|ombudsman|information regulator|attorney general|arbitrators?"
    r"|arbitration (?:association|body|forum|provider|service)"
    r"|department of consumer|federal trade commission|better business bureau|dispute resolution"
    r"|office for civil rights|dpc|cnil|aepd|fdpic|crtc|oaic|anpd|pdpc|jams|bbb)\b"
)
# Every text that names an authority has one of these words, or one with such a part.
_WORDS = frozenset(
    {
        *("authority", "authorities", "commission", "commissioner", "commissioners", "inspectorate"),
        *("ombudsman", "regulator", "dispute", "attorney", "arbitrator", "arbitrators", "arbitration"),
        *("consumer", "bureau", "dpc", "cnil", "jams", "bbb", "ico", "garante", "agencia"),
        *("fdpic", "crtc", "oaic", "anpd", "pdpc", "civil", "aepd", "bfdi", "uodo", "imy"),
    }
)
_PARTS = ("autoriteit", "datatilsynet", "integritetsskydds", "datenschutzbehörde", "beauftragte")
# A page, given under "Contact", to which those are sent who complain to a body known by its initials.
_COMPLAINT_TO = lazy_pattern(
    r"\b[Cc]omplain(?:ts?|ing)?\b(?: \w+){0,3} (?:to|with) (?:the )?[A-Z]{3,8}\b[^.;!?]{0,30}$"
)
_STOP = lazy_pattern(r"[*_”)\]]{0,3}[.!?]\s")
_HOST = lazy_pattern(r"(?:https?:)?//([\w.-]{4,200})", re.IGNORECASE)
_OURS = lazy_pattern(r"\b(?:us|our|me|my|we)\b")
# A heading and a long paragraph begin anew, the short lines of a block do not.
_SENTENCE_END = lazy_pattern(r"[a-z)”*][.!?][*_”)]{0,3}\s|\n[ \t]{0,9}#|\n[ \t\r]{0,9}\n(?=[^\n]{80})")


def with_authorities(passages: Sequence[Passage], contacts: Iterable[Contact]) -> Iterator[Contact]:
    """Mark those contacts, given in reading order, that the words before give as an authority's.

    ``passages`` are those of their document.
    An e-mail address or page on the host of a supervisory authority is its, whatever stands before it.
    What follows another of an authority's in one sentence or block of lines is its, too.
    """
    hints = (*present(_WORDS, passages), *_PARTS)
    end, is_theirs, is_named = 0, False, False
    for contact in contacts:
        start = contact.span.start
        before = passages[0].source.text[max(end, start - _WINDOW) : start]
        # Its host alone does not tell whether the next sentence is about the authority.
        goes_on = is_theirs and start - end < _WINDOW and (is_named or not _STOP.match(before))
        is_named = _names_authority(before, hints, goes_on=goes_on)
        is_itself = _is_by_itself(contact)
        is_theirs = is_named or is_itself or _is_page_to_complain(contact, before)
        yield _of_authority(contact, is_itself=is_itself) if is_theirs else contact
        end = max(end, contact.span.end)


def _of_authority(contact: Contact, *, is_itself: bool) -> Contact:
    """Mark a contact as an authority's; the address of the authority ``itself`` is no officer's.

    ``dsb@dsb.gv.at`` is that of the *Datenschutzbehörde*, not of a *Datenschutzbeauftragte*.
    """
    role = ContactRole.UNKNOWN if is_itself and contact.role is ContactRole.DPO else contact.role
    return evolve(contact, of_authority=True, role=role)


def _is_page_to_complain(contact: Contact, before: str) -> bool:
    """Tell whether the words before a page send who complains to another body: ``complaints to ABC:``."""
    return contact.kind is ContactKind.URL and _COMPLAINT_TO.search(before) is not None


def _is_by_itself(contact: Contact) -> bool:
    """Tell whether a contact is an authority's by its host, or an address that begins with its name."""
    if contact.kind is ContactKind.POSTAL:
        return _NAMED.match(contact.value.lower().removeprefix("the ")) is not None
    if contact.kind is ContactKind.EMAIL:
        return is_of_authority(contact.value.rpartition("@")[2])
    host = _HOST.match(contact.value)
    return host is not None and is_of_authority(host[1])


def _names_authority(before: str, hints: Iterable[str], *, goes_on: bool) -> bool:
    """Tell whether the last sentence of the words before a contact names an authority last, and not us.

    Without one of the ``hints`` they name none.
    """
    lower = before.lower()
    if not goes_on and not any(hint in lower for hint in hints):
        return False
    ends = [match.end() for match in _SENTENCE_END.finditer(lower)]
    if ends:
        lower, goes_on = lower[ends[-1] :], False
    lower = " ".join(lower.split())
    named = list(_AUTHORITY.finditer(lower))
    return (goes_on or bool(named)) and not _OURS.search(lower, named[-1].end() if named else 0)
