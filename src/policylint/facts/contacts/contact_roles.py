"""Whom a contact reaches, read from its local part and from the words around it."""

import re

from policylint.facts.contacts.contact import ContactRole
from policylint.facts.passages import Passage

_BEFORE = 120
_AFTER = 60

_LOCAL_PARTS = (
    (ContactRole.DPO, re.compile(r"dpo|dsb|datenschutzbeauftragte|data[._-]?protection[._-]?officer")),
    (ContactRole.REPRESENTATIVE, re.compile(r"representative|(?:eu|uk|gdpr|art-?27)[._-]?rep")),
    (
        ContactRole.PRIVACY,
        re.compile(r"privacy|gdpr|ccpa|data-?_?protection|datenschutz|personal-?_?data|privacidad"),
    ),
    (ContactRole.LEGAL, re.compile(r"legal|compliance|counsel|copyright|dmca|law")),
    (ContactRole.SUPPORT, re.compile(r"support|help|customer|service|care")),
)
# Each with parts of words, of which every text that it matches has one: they are quick to look for.
_WORDS = (
    (ContactRole.DPO, ("officer", "dpo"), re.compile(r"\bdata protection officer|\bdpo\b")),
    (
        ContactRole.REPRESENTATIVE,
        ("representative",),
        re.compile(
            r"\b(?:eu|eea|uk|european|union|gdpr|article 27|art\. ?27)\b[^.;]{0,30}\brepresentative|"
            r"\brepresentative (?:in|for|within) the (?:eu|eea|uk|european|union|united)"
        ),
    ),
    (
        ContactRole.PRIVACY,
        ("privacy ",),
        re.compile(r"\bprivacy (?:team|office|officer|manager|department|counsel|inquir|question)"),
    ),
    (
        ContactRole.LEGAL,
        ("legal",),
        re.compile(r"\blegal (?:team|department|affairs|counsel|notice)|\battn:? legal"),
    ),
    (
        ContactRole.SUPPORT,
        ("support", "service", "care", "desk"),
        re.compile(
            r"\b(?:customer|technical|user) (?:support|service|care)|\bsupport (?:team|desk)|"
            r"\bhelp ?desk"
        ),
    ),
)


_AUTHORITY = re.compile(
    r"\b(?:(?:supervisory|regulatory|protection) (?:authorit(?:y|ies)|commission(?:er)?|inspectorate)"
    r"|(?:information|privacy) commissioner|ombudsman|information regulator|attorney general|arbitrat\w+"
    r"|department of consumer)\b"
)
_AUTHORITY_HINTS = (
    *("authorit", "commission", "inspectorate", "ombudsman", "regulator"),
    *("attorney", "arbitrat", "consumer"),
)
_OURS = re.compile(r"\b(?:us|our|me|my|we)\b")


def is_of_authority(passage: Passage, start: int) -> bool:
    """Tell whether the sentence before ``start`` ends on a body to complain to, and not on the author."""
    before = passage.lower[max(0, start - _BEFORE) : start]
    before = before[before.rfind(". ") + 1 :]
    if not any(hint in before for hint in _AUTHORITY_HINTS):
        return False
    named = list(_AUTHORITY.finditer(before))
    return bool(named) and not _OURS.search(before, named[-1].end())


def role_of(passage: Passage, start: int, end: int, local_part: str = "") -> ContactRole:
    """Return whom a contact at ``start`` to ``end`` of a passage's text reaches.

    The local part of an e-mail address speaks first, then the nearest words before it, the words after it,
    and the title of the section.
    """
    local_part = local_part.lower()
    for role, pattern in _LOCAL_PARTS if local_part else ():
        if pattern.search(local_part):
            return role
    return (
        _last_named(passage.lower[max(0, start - _BEFORE) : start])
        or _last_named(passage.lower[end : end + _AFTER])
        or _last_named(passage.section.title.lower() if passage.section else "")
        or ContactRole.UNKNOWN
    )


def _last_named(words: str) -> ContactRole | None:
    last: tuple[int, ContactRole] | None = None
    for role, hints, pattern in _WORDS:
        if not any(hint in words for hint in hints):
            continue
        for match in pattern.finditer(words):
            if last is None or match.end() > last[0]:
                last = match.end(), role
    return last[1] if last else None
