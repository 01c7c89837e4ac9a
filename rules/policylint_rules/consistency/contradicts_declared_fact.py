"""PL202: the text states another value than the one that is declared as the truth."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from policylint import (
    Age,
    Confidence,
    Contact,
    ContactKind,
    ContactRole,
    DateRole,
    Fact,
    Finding,
    Governs,
    Kind,
    Policy,
    Related,
    Relation,
    Rule,
    RuleMeta,
    Severity,
    Span,
)

_DAYS = (
    ("effective", DateRole.EFFECTIVE, "the day from which the text holds", "effective-date"),
    ("updated", DateRole.UPDATED, "the day of the last update", "effective-date"),
)
_OF_OFFICERS = (ContactRole.DPO, ContactRole.REPRESENTATIVE)

_Declared = tuple[Any, Span | None]
"""What is declared, and where in the front matter; None where the configuration declares it."""


class ContradictsDeclaredFact(Rule):
    """Flags what is certainly another value than front matter or configuration declare."""

    meta = RuleMeta("PL202", "contradicts-declared-fact", Severity.ERROR, Confidence.HIGH, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield a finding for the first place of each other value; the front matter is asked first."""
        yield from self._front_matter(policy)
        yield from self._ages(policy)
        yield from self._days(policy)
        yield from self._addresses(policy)
        yield from self._names(policy)

    def _front_matter(self, policy: Policy) -> Iterator[Finding]:
        """Compare what the document declares with what is declared for all documents."""
        for key, value in policy.configured_facts.items():
            stated = attrgetter(key)(policy.declared)
            if stated and not isinstance(stated, tuple) and _plain(stated.value) != _plain(value):
                told = " ".join(policy.source.slice(stated.span).split())
                yield self.finding(
                    stated.span,
                    f"“{told}” here, but the configuration declares “{_written(value)}” as {key}: "
                    "correct one of the two",
                )

    def _ages(self, policy: Policy) -> Iterator[Finding]:
        declared = _declared(policy, "audience.minimum_age")
        if declared:
            barring = (age for age in policy.ages if age.governs is Governs.USE and age.floor is not None)
            other = {age.floor: age for age in reversed([*barring]) if declared[0] not in _least(age)}
            for age in other.values():
                yield self._contradiction(age, f"{declared[0]} as the minimum age", declared, "children.age")

    def _days(self, policy: Policy) -> Iterator[Finding]:
        for key, role, meaning, clause in _DAYS:
            declared = _declared(policy, key)
            if declared is None:
                continue
            day = declared[0].isoformat()
            stated = [
                date
                for date in policy.dates
                if date.role is role and date.readings and date.span != declared[1]
            ]
            # Among several days one may be that of an earlier version.
            if len({date.readings for date in stated}) == 1 and not any(
                day.startswith(reading) for reading in stated[0].readings
            ):
                yield self._contradiction(stated[0], f"{day} as {meaning}", declared, clause)

    def _addresses(self, policy: Policy) -> Iterator[Finding]:
        declared = _declared(policy, "contact.email")
        if policy.kind is not Kind.PRIVACY_POLICY or declared is None or _is_written(declared[0], policy):
            return
        # Of several addresses any may be that of another: an officer, a processor, a shop.
        stated = {
            contact.value.lower(): contact
            for contact in reversed(policy.contacts)
            if contact.kind is ContactKind.EMAIL and not contact.of_authority
        }
        if len(stated) == 1 and stated.keys().isdisjoint(_officers(policy)):
            (contact,) = stated.values()
            if contact.role not in _OF_OFFICERS and _is_for_questions(contact, policy):
                yield self._contradiction(
                    contact, f"{declared[0]} as the contact", declared, "contact.privacy"
                )

    def _names(self, policy: Policy) -> Iterator[Finding]:
        declared = _declared(policy, "controller.name")
        if declared:
            slips = {
                organisation.name: organisation
                for organisation in reversed(policy.organisations)
                if organisation.near_miss_of
                and declared[0].casefold().startswith(organisation.near_miss_of.casefold())
            }
            for organisation in slips.values():
                yield self._contradiction(
                    organisation, f"“{declared[0]}” as the controller", declared, "contact.controller"
                )

    def _contradiction(self, fact: Fact, value: str, declared: _Declared, clause: str) -> Finding:
        where = "the configuration" if declared[1] is None else "the front matter"
        return self.finding(
            fact.span,
            f"“{' '.join(fact.text.split())}” here, but {where} declares {value}: correct one of the two",
            related=[] if declared[1] is None else [Related(declared[1], "declared here")],
            clause=clause,
        )


def _declared(policy: Policy, key: str) -> _Declared | None:
    """Return what is declared: for the document, else for all."""
    stated = attrgetter(key)(policy.declared)
    if stated:
        return stated.value, stated.span
    return (policy.configured_facts[key], None) if key in policy.configured_facts else None


def _is_written(address: str, policy: Policy) -> bool:
    """Tell whether the text gives an address anywhere, in whatever spelling."""
    written = (one for contact in policy.contacts for one in (contact.value, contact.target) if one)
    return address.lower() in map(str.lower, written)


def _is_for_questions(contact: Contact, policy: Policy) -> bool:
    """Tell whether the text gives an address for questions on privacy, and not for some errand."""
    return any(
        clause.confidence is Confidence.HIGH and clause.span.start <= contact.span.start < clause.span.end
        for clause in policy.clauses["contact.privacy"]
    )


def _officers(policy: Policy) -> Iterator[str]:
    for key in ("contact.dpo", "contact.eu_representative"):
        declared = _declared(policy, key)
        if declared:
            yield declared[0].lower()


def _least(age: Age) -> set[int]:
    """Return the ages that the words may mean as the least: “over 13” is said of 13 and of 14."""
    floor = age.floor or 0
    return {floor, floor + 1} if age.relation in (Relation.OVER, Relation.AT_MOST) else {floor}


def _plain(value: object) -> object:
    return " ".join(value.casefold().split()) if isinstance(value, str) else value


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
