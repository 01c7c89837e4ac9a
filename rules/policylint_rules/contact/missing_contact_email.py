"""PL301: no e-mail address to reach the one who wrote the policy."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from policylint import (
    Absence,
    Confidence,
    Contact,
    ContactKind,
    ContactRole,
    EmptySlot,
    Fact,
    Finding,
    Kind,
    NearestMiss,
    Policy,
    Related,
    Rule,
    RuleMeta,
    Severity,
    title_span,
)

_CLAUSE = "contact.privacy"
_CHANNELS = {
    ContactKind.FORM: "a contact form",
    ContactKind.POSTAL: "a postal address",
    ContactKind.PHONE: "a phone number",
    ContactKind.URL: "a web page",
}
_CONTACT_SECTION = re.compile(
    r"\b(?:contact|questions|reach us|get in touch|who we are|controller)\b", re.IGNORECASE
)
_ROLES_OF_OTHERS = ("processor", "third-party")
_JOINT = re.compile(r"[\s*_,(]{1,8}")


class MissingContactEmail(Rule):
    """Flags a privacy policy without an e-mail address of its own; less so where it names another channel."""

    meta = RuleMeta(
        "PL301",
        "missing-contact-email",
        Severity.WARNING,
        Confidence.HIGH,
        since="0.1",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
        languages=frozenset({"en"}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding where no e-mail address is the author's own."""
        if any(one.kind is ContactKind.EMAIL and not one.of_authority for one in policy.contacts):
            return
        ours = [one for one in policy.contacts if not one.of_authority and not _is_of_another(policy, one)]
        slots = [slot for slot in policy.slots if slot.may_be_email]
        nearest = next((slot for slot in slots if slot.names_email), slots[0] if slots else None)
        yield self.finding(
            title_span(policy),
            _message(nearest, len(slots) - 1, _unfilled(policy), _other_ways(policy, ours)),
            severity=Severity.INFO if ours else Severity.WARNING,
            confidence=Confidence.MEDIUM if _may_have_stood_elsewhere(policy) else Confidence.HIGH,
            related=[Related(slot.span, f"“{_quoted(slot)}” has no address") for slot in slots],
            clause=_CLAUSE,
            absence=Absence(
                searched=("e-mail address", "mailto: link", "obfuscated address"),
                insert_at=_line_for_address(policy),
                nearest_miss=_nearest_miss(policy, nearest),
            ),
            # Who has no contact of any kind is told so already, but not which sentences break off.
            left_to=() if slots else ("PL102", "PL103"),
        )


def _may_have_stood_elsewhere(policy: Policy) -> bool:
    return policy.other_policy is not None or policy.unread(_CLAUSE, ()) is not None


def _message(slot: EmptySlot | None, more: int, unfilled: Fact | None, others: Sequence[Contact]) -> str:
    if slot:
        if slot.hides_address:
            return f"no e-mail address: line {slot.line} has only “{_quoted(slot)}”, the mark of a hidden one"
        rest = f", as in {more} more {'place' if more == 1 else 'places'}" if more else ""
        return f"no e-mail address: none follows “{_quoted(slot)}” on line {slot.line}{rest}"
    if unfilled:
        return f"no e-mail address: “{_quoted(unfilled)}” on line {unfilled.line} was never filled in"
    if others:
        *ways, last = [f"{_CHANNELS[other.kind]} on line {other.line}" for other in others]
        others_told = f"{', '.join(ways)} and {last}" if ways else last
        return f"no e-mail address, but {others_told}: add an address that somebody reads"
    return "no e-mail address: say where people can write to"


def _is_of_another(policy: Policy, contact: Contact) -> bool:
    """Tell whether an address is that of a company named right before it, which serves the author.

    ``hosted by Acme Cloud Ltd, 1 Example Street``; one under a heading on contact is given to be written to.
    """
    if contact.kind is not ContactKind.POSTAL or contact.role is not ContactRole.UNKNOWN:
        return False
    at = contact.span.start
    before = bisect_left(policy.organisations, at, key=lambda one: one.span.start)
    named = next(iter(policy.organisations[before - 1 : before]), None)
    return (
        named is not None
        and named.role.value in _ROLES_OF_OTHERS
        and _JOINT.fullmatch(policy.source.text, named.span.end, at) is not None
        and not _is_in_contact_section(policy, contact)
    )


def _other_ways(policy: Policy, others: Sequence[Contact]) -> Sequence[Contact]:
    """Return the first contact of each kind under a heading on contact, else anywhere, in reading order."""
    found: dict[ContactKind, Contact] = {}
    for contact in [one for one in others if _is_in_contact_section(policy, one)] or others:
        found.setdefault(contact.kind, contact)
    return list(found.values())


def _is_in_contact_section(policy: Policy, contact: Contact) -> bool:
    sections = policy.document.sections_at(contact.span.start)
    return any(_CONTACT_SECTION.search(section.title) for section in sections[-2:])


def _nearest_miss(policy: Policy, slot: EmptySlot | None) -> NearestMiss | None:
    if slot:
        return NearestMiss(slot.span, "an address was meant to stand here, and none does")
    if unfilled := _unfilled(policy):
        return NearestMiss(unfilled.span, "the template is not filled in: the address is missing")
    for contact in policy.contacts:
        if contact.kind is ContactKind.EMAIL:
            return NearestMiss(
                contact.span, "this address belongs to an authority or another body, not to you"
            )
    declared = policy.declared.contact.email
    if declared is not None:
        return NearestMiss(
            declared.span, "only the front matter gives it, and readers of the text do not see that"
        )
    elsewhere = policy.unread(_CLAUSE, ())
    return NearestMiss(elsewhere.span, elsewhere.why) if elsewhere else None


def _unfilled(policy: Policy) -> Fact | None:
    return next((one for one in policy.placeholders if one.expects_email), None)


def _quoted(fact: Fact) -> str:
    return " ".join(fact.text.replace("\\", "").split())


def _line_for_address(policy: Policy) -> int:
    """Return the line that follows the section on contact, else the end of the text."""
    found = [section for section in policy.sections if _CONTACT_SECTION.search(section.title)]
    offset = found[-1].span.end if found else len(policy.source.text)
    line = policy.source.line_of(offset)
    return line if policy.source.line_span(line).start == offset else line + 1
