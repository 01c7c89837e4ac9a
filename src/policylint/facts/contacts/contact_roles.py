"""Whom a contact reaches, read from its local part and from the words around it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import evolve

from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Field

_BEFORE = 120
_MOST_LINES_BETWEEN = 3
_LONGEST_LINE = 60
_AFTER = 60

_LOCAL_PARTS = (
    (ContactRole.DPO, re.compile(r"dpo|dsb|datenschutzbeauftragte|data[._-]?protection[._-]?officer")),
    (ContactRole.REPRESENTATIVE, re.compile(r"representative|(?:eu|uk|gdpr|art-?27)[._-]?rep")),
    (
        ContactRole.PRIVACY,
        re.compile(r"privacy|gdpr|ccpa|data-?_?protection|datenschutz|personal-?_?data|privacidad"),
    ),
    (ContactRole.LEGAL, re.compile(r"legal|compliance|counsel|copyright|intellectual|dmca|law")),
    (ContactRole.SUPPORT, re.compile(r"support|help|customer|service|care")),
)
# Each with parts of words, of which every text that it matches has one: they are quick to look for.
_WORDS = (
    (ContactRole.DPO, ("officer", "dpo"), lazy_pattern(r"\bdata protection officer|\bdpo\b")),
    (
        ContactRole.REPRESENTATIVE,
        ("representative", "edpo", "datarep", "prighter"),
        lazy_pattern(
            # These companies are representatives of others, and nothing else.
            r"\b(?:edpo|datarep|prighter)\b|"
            r"\b(?:eu|eea|uk|european|union|gdpr|article 27|art\. ?27)\b[^.;]{0,30}\brepresentative|"
            r"\brepresentative (?:in|for|within) the (?:eu|eea|uk|european|union|united)"
        ),
    ),
    (
        ContactRole.PRIVACY,
        ("privacy ", "data subject ", "data protection ", ": privacy", "in charge of ", "for privacy"),
        re.compile(
            r"\bprivacy (?:team|office|(?:compliance |protection )?officer|manager|department|counsel|inquir"
            r"|enquir|quer(?:y|ies)\b|question|concern|complaint|portal|form|contact\b|lead\b|coordinator)|"
            r"\bprivacy requests?\b(?!:)|\b(?:official|officer|lead|manager|director) for privacy\b|"
            r"\b(?:attn|attention): privacy\b|"
            r"\bin charge of (?:the |our )?(?:protection of )?(?:personal (?:data|information)|privacy)\b|"
            r"\bdata (?:subject|protection) (?:access |rights? )?"
            r"(?:request|team|department|enquir|quer(?:y|ies)\b|contact\b|lead\b|manager|coordinator)"
        ),
    ),
    (
        ContactRole.LEGAL,
        ("legal",),
        lazy_pattern(r"\blegal (?:team|department|affairs|counsel|notice)|\battn:? legal"),
    ),
    (
        ContactRole.SUPPORT,
        ("support", "service", "care", "desk"),
        lazy_pattern(
            r"\b(?:customer|technical|user) (?:support|service|care)|\bsupport (?:team|desk)|"
            r"\bhelp ?desk"
        ),
    ),
)

# The lookbehind comes second, since a search for a set of characters is what is quick.
_SENTENCE_END = re.compile(r"[.!?](?<![^a-z)”].) ")
_NAMED_BY_WORDS = frozenset((ContactRole.DPO, ContactRole.REPRESENTATIVE))
_NAMED_BY_LEADS = frozenset((ContactRole.UNKNOWN, ContactRole.PRIVACY))
_FOR_PRIVACY = re.compile(r"\W{1,4}(?:for|with|about|regarding) (?:any )?privacy (?!policy|notice|statement)")
# What an address is given for, where the words around it name nobody.
_HINTS_ON_PRIVACY = (
    *("exercis", "privacy-related", "about privacy", "on privacy", "regarding privacy"),
    *("concerning privacy", "your privacy"),
)
_ON_PRIVACY = lazy_pattern(
    r"\b(?:(?:questions?|concerns?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|requests?)"
    r" (?:about|on|regarding|concerning) (?:your )?privacy\b(?! (?:polic|notice|statement|practice))"
    r"|privacy-related (?:question|concern|inquir|enquir|quer|request)"
    r"|exercis(?:e|ing) (?:any |all |one )?(?:of )?(?:these|those|your|the|my)"
    r" (?:[\w-]{1,20} ){0,3}?rights?\b)"
    r"[^.!]{0,100}$"
)
_ADDRESSEE = lazy_pattern(r"att(?:n|ention)?\.?")


def role_of(passage: Passage, start: int, end: int, local_part: str = "") -> ContactRole:
    """Return whom a contact at ``start`` to ``end`` of a passage's text reaches.

    The local part of an e-mail address speaks first, but for an officer or representative whom the sentence
    names with a mailbox about privacy. Then come the nearest words before it, its own words (“our privacy
    request form”), the words after it up to the end of the sentence, its label or the head of its column,
    and the title of the section, if these name one role only. Failing these, the words before may say what
    it is for: questions about privacy, or the exercise of rights.
    """
    by_local_part = _of_local_part(local_part.lower()) if local_part else None
    if by_local_part and by_local_part is not ContactRole.PRIVACY:
        return by_local_part
    if not by_local_part and _FOR_PRIVACY.match(passage.lower, end):
        return ContactRole.PRIVACY
    before = passage.lower[max(0, start - _BEFORE) : start]
    if by_local_part:
        by_words = _last_named(_SENTENCE_END.split(before)[-1])
        return by_words if by_words in _NAMED_BY_WORDS else by_local_part
    return (
        _last_named(before)
        or _last_named(passage.lower[start:end])
        or _named_behind(passage, end)
        or _only_named(_label(passage))
        or _only_named(passage.section.title.lower() if passage.section else "")
        or _purpose(before)
    )


def _named_behind(passage: Passage, end: int) -> ContactRole | None:
    after = _SENTENCE_END.split(passage.lower[end : end + _AFTER], maxsplit=1)[0]
    named = _last_named(after)
    # A number ends sentences too: to find them takes longer than to see that few names stand behind one.
    return _last_named(after[: passage.sentence_at(end)[1] - end]) if named and ". " in after else named


def _label(passage: Passage) -> str:
    """Return what names a field or a cell from outside, in lower case."""
    if isinstance(passage.leaf, Field):
        return passage.leaf.name.lower()
    head = passage.column_head
    return passage.source.slice(head.text_span).lower() if head else ""


def with_roles_of_leads(passages: Sequence[Passage], contacts: Sequence[Contact]) -> Iterator[Contact]:
    """Give contacts of no known role that of the words which lead up to their lines: ``our representative:``.

    An address may have its addressee on a line beside it, and a mailbox about privacy be an officer's.
    ``contacts`` are those of the document of ``passages``, in any order, which is kept.
    """
    for contact in contacts:
        role = None
        if contact.role in _NAMED_BY_LEADS and not contact.of_authority:
            after = bisect_right(passages, contact.span.start, key=lambda passage: passage.leaf.span.start)
            if lead := _lead(passages, after - 1):
                lead = _SENTENCE_END.split(lead[-_BEFORE:])[-1]
                role = _only_named(lead) or _purpose(lead)
            elif contact.kind is ContactKind.POSTAL:
                role = _of_addressee(passages[max(0, after - 2) : after + 1])
        # A mailbox about privacy may be the officer's, but is no less about privacy if support is led up to.
        if role and (contact.role is ContactRole.UNKNOWN or role in _NAMED_BY_WORDS):
            yield evolve(contact, role=role)
        else:
            yield contact


def _of_addressee(around: Sequence[Passage]) -> ContactRole | None:
    """Read the line before or behind an address that says whose attention it asks for."""
    for passage in around:
        if isinstance(passage.leaf, Field) and _ADDRESSEE.fullmatch(passage.leaf.name.lower()):
            return _last_named(f"attn: {passage.lower}")
    return None


def _lead(passages: Sequence[Passage], place: int) -> str:
    """Return the passage before some short lines that ends in a colon, in lower case; else nothing."""
    for before in reversed(passages[max(0, place - _MOST_LINES_BETWEEN) : max(0, place)]):
        if before.text.endswith(":"):
            return before.lower
        if len(before.text) > _LONGEST_LINE:
            break
    return ""


def _purpose(before: str) -> ContactRole:
    """Return for what the words before a contact give it, as a role: for privacy, or for nothing known."""
    may_say_so = any(hint in before for hint in _HINTS_ON_PRIVACY)
    return ContactRole.PRIVACY if may_say_so and _ON_PRIVACY.search(before) else ContactRole.UNKNOWN


def _of_local_part(local_part: str) -> ContactRole | None:
    return next((role for role, pattern in _LOCAL_PARTS if pattern.search(local_part)), None)


def _last_named(words: str) -> ContactRole | None:
    named = _named(words)
    return max(named, key=lambda one: one[0])[1] if named else None


def _only_named(words: str) -> ContactRole | None:
    roles = {role for _, role in _named(words)}
    return roles.pop() if len(roles) == 1 else None


def _named(words: str) -> list[tuple[int, ContactRole]]:
    """Return the roles that some words name, each with where its name ends."""
    found: list[tuple[int, ContactRole]] = []
    for role, hints, pattern in _WORDS:
        for hint in hints:
            if hint in words:
                found += [(match.end(), role) for match in pattern.finditer(words)]
                break
    return found
