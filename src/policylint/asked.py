"""What the laws that apply ask of a document, and what the document has of it."""

import datetime
import enum
from collections.abc import Iterable, Sequence

from policylint.applicability import PROCESSES_DATA, AppliedLaw, Conditions
from policylint.confidence import Confidence
from policylint.facts.clauses import Clause, Clauses
from policylint.facts.clauses.clause import NearMiss
from policylint.frozen import frozen
from policylint.law import catalogue
from policylint.law.check import Check
from policylint.law.requirement import Requirement
from policylint.law_regions import LawRegions

ENOUGH = Confidence.MEDIUM
"""How sure a clause must be to count; what is found with less confidence is a mere mention."""

NO_REGIONS = LawRegions()


class RequirementStatus(enum.Enum):
    """How a document stands to one requirement."""

    SATISFIED = "satisfied"
    DENIED = "denied"
    """The document says that the thing does not happen, which answers the requirement."""
    PARTIAL = "partial"
    """The subject is mentioned, but without what the law asks for."""
    MISSING = "missing"
    NOT_APPLICABLE = "not-applicable"
    UNDECIDABLE = "undecidable"
    """The requirement depends on a condition of which nothing is known, and the clause is not there."""
    OUT_OF_REACH = "out-of-reach"
    """The text alone cannot show it: where it is posted, how it reads, whether it is true."""


@frozen
class Asked:
    """A requirement of a law that applies, and how the document stands to it.

    ``evidence`` is the clause that answers or mentions it. ``conditions`` are those that decided: the one
    that fails, or those of which nothing is known. ``for_other_laws`` is where the clause stands, if only in
    regions that are about other laws.
    """

    applied: AppliedLaw
    requirement: Requirement
    status: RequirementStatus
    evidence: Clause | None = None
    conditions: tuple[str, ...] = ()
    for_other_laws: NearMiss | None = None

    @property
    def is_unanswered(self) -> bool:
        """Whether the clause is asked for, and is missing or too vague."""
        return self.status in (RequirementStatus.MISSING, RequirementStatus.PARTIAL)


@frozen
class AskedByCore:
    """A group of clauses of which the core profile asks for one, and how the document stands to it."""

    clauses: tuple[str, ...]
    status: RequirementStatus
    evidence: Clause | None = None

    @property
    def title(self) -> str:
        """What the first of the clauses is, in the words of the catalogue."""
        return catalogue.clause_key(self.clauses[0]).title


def asked_by_core(
    conditions: Conditions, clauses: Clauses, *, laws_are_named: bool = False, at_work: bool = False
) -> tuple[AskedByCore, ...]:
    """Return what the core profile asks, in its order; little where no personal data is processed.

    Where it is told which laws to ask, little of the core profile is asked beside them; ``at_work`` tells
    that the document is for people at work only.
    """
    nothing_processed = PROCESSES_DATA in conditions.failing
    return tuple(
        _asked_by_core(group, clauses)
        for group in (catalogue.core_whatever_law() if laws_are_named else catalogue.core())
        if not nothing_processed or any(map(catalogue.makes_sense_without_data, group))
        if not at_work or group not in catalogue.core_not_at_work()
    )


def _asked_by_core(group: tuple[str, ...], clauses: Clauses) -> AskedByCore:
    answers = tuple(one for key in group for one in answers_to(key, clauses))
    return AskedByCore(group, *_answered(answers))


def _answered(answers: Sequence[Clause]) -> tuple[RequirementStatus, Clause | None]:
    """Return how what the document has of a clause answers, and the clause that shows it."""
    counted = [clause for clause in answers if clause.confidence >= ENOUGH]
    if counted:
        evidence = best(counted)
        return (RequirementStatus.DENIED if evidence.denied else RequirementStatus.SATISFIED), evidence
    if answers:
        return RequirementStatus.PARTIAL, best(answers)
    return RequirementStatus.MISSING, None


def asked(
    laws: Iterable[AppliedLaw],
    conditions: Conditions,
    clauses: Clauses,
    as_of: datetime.date,
    regions: LawRegions = NO_REGIONS,
) -> tuple[Asked, ...]:
    """Return every requirement of the laws that is in force, in the order of the laws.

    Of a requirement that only repeats those of another law, these are asked, unless that applies itself.
    What stands in ``regions`` for other laws does not answer.
    """
    applying = tuple(laws)
    keys = {applied.law.key for applied in applying}
    return tuple(
        _asked(applied, requirement, conditions, clauses, regions)
        for applied in applying
        for own in catalogue.requirements(applied.law.key)
        for requirement in (catalogue.repeated_by(own, keys) if own.repeats else (own,))
        if requirement.in_force(as_of)
    )


def _asked(
    applied: AppliedLaw,
    requirement: Requirement,
    conditions: Conditions,
    clauses: Clauses,
    regions: LawRegions,
) -> Asked:
    if requirement.check not in (Check.PRESENCE, Check.VERBATIM):
        return Asked(applied, requirement, RequirementStatus.OUT_OF_REACH)
    # Of most documents no condition is known to fail.
    failing = conditions.first_failing(_conditions(requirement)) if conditions.failing else None
    if failing:
        return Asked(applied, requirement, RequirementStatus.NOT_APPLICABLE, conditions=(failing,))
    answers = answers_to(requirement.clause, clauses)
    counting = regions.counting(answers, applied.law)
    status, evidence = _answered(counting)
    if status is RequirementStatus.MISSING and (whole := catalogue.details_of(requirement.clause)):
        of_whole, statement = _answered(regions.counting(answers_to(whole, clauses), applied.law))
        if of_whole is RequirementStatus.DENIED:
            return Asked(applied, requirement, of_whole, statement)
    unknown: tuple[str, ...] = ()
    if status in (RequirementStatus.MISSING, RequirementStatus.PARTIAL):
        unknown = conditions.unknown(requirement.conditions)
        if unknown:
            status = RequirementStatus.UNDECIDABLE
    miss = regions.miss(best(answers)) if answers and not counting else None
    return Asked(applied, requirement, status, evidence, unknown, miss)


def _conditions(requirement: Requirement) -> tuple[str, ...]:
    """Return the conditions that must not fail: those of the law, and what it takes to be so anyway."""
    if catalogue.makes_sense_without_data(requirement.clause):
        return (*requirement.void_unless, *requirement.conditions)
    return (PROCESSES_DATA, *requirement.void_unless, *requirement.conditions)


def answers_to(clause: str, clauses: Clauses) -> tuple[Clause, ...]:
    """Return what the document has of a clause, or of the clauses that answer for it."""
    return tuple(one for key in catalogue.answers_to(clause) for one in clauses[key])


def best(clauses: Iterable[Clause]) -> Clause:
    """Return the surest of some clauses: a statement before a denial, text before a title, then the first."""
    return max(clauses, key=lambda clause: (not clause.denied, clause.confidence, clause.how != "heading"))


def nearest_miss(keys: Iterable[str], clauses: Clauses) -> NearMiss | None:
    """Return the place that came closest to one of some clauses, or to what answers for it."""
    misses = (clauses.nearest_miss(other) for key in keys for other in catalogue.answers_to(key))
    return next((miss for miss in misses if miss), None)
