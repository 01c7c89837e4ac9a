"""How documents stand to everything that is asked of them, requirement by requirement."""

import datetime
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import frozen

from policylint.applicability import AppliedLaw, Conditions
from policylint.asked import Asked, AskedByCore, RequirementStatus, nearest_miss
from policylint.facts.clauses import Clause
from policylint.facts.clauses.clause import NearMiss
from policylint.facts.clauses.other_policy import OtherPolicy
from policylint.facts.kind import Kind
from policylint.facts.language import UNKNOWN
from policylint.intake.encoding import is_text
from policylint.law.requirement import Requirement
from policylint.policy import Policy
from policylint.source import Source, Span
from policylint.syntax.nodes import Heading, Node


@frozen
class Evidence:
    """The clause that answers or mentions what is asked, and what of the document shows it.

    ``span`` is that of the clause, or of what the author's tag stands at where a tag declares the clause.
    """

    clause: Clause
    span: Span


@frozen(kw_only=True)
class CoverageRow:
    """One thing that is asked of a document, and how the document stands to it.

    ``requirement`` is None where the core profile asks; ``clauses`` are the clause keys of which one will do.
    ``conditions`` are those that decided, as in `policylint.asked.Asked`. ``nearest_miss`` is where the
    document came closest, if it has nothing of what is asked.
    """

    requirement: Requirement | None
    clauses: tuple[str, ...]
    status: RequirementStatus
    evidence: Evidence | None
    conditions: tuple[str, ...] = ()
    nearest_miss: NearMiss | None = None

    @property
    def key(self) -> str:
        """What tells rows apart: the id of the requirement, or the clauses of the core profile."""
        return self.requirement.id if self.requirement else "|".join(self.clauses)


@frozen
class CoverageGroup:
    """What one law asks of a document, or the core profile (``applied`` is None then)."""

    applied: AppliedLaw | None
    rows: tuple[CoverageRow, ...]

    @property
    def key(self) -> str:
        """The key of the law; empty for the core profile."""
        return self.applied.law.key if self.applied else ""

    @property
    def counts(self) -> Mapping[RequirementStatus, int]:
        """How many rows have each status, in the order of the statuses, without those that have none."""
        found = Counter(row.status for row in self.rows)
        return {status: found[status] for status in RequirementStatus if found[status]}


@frozen(kw_only=True)
class DocumentCoverage:
    """A document, and how it stands to what is asked of it.

    ``unjudged`` says why nothing was judged; it is None for a privacy policy that could be read.
    ``other_policy`` are the words by which another policy holds beside the document or in its place.
    """

    source: Source
    kind: Kind | None
    language: str
    unjudged: str | None
    other_policy: OtherPolicy | None
    conditions: Conditions
    groups: tuple[CoverageGroup, ...]


@frozen
class Coverage:
    """Documents in the order given, the day by which they were judged, and which statuses to show."""

    documents: tuple[DocumentCoverage, ...]
    as_of: datetime.date
    shown: tuple[RequirementStatus, ...] = tuple(RequirementStatus)

    @property
    def judged(self) -> tuple[DocumentCoverage, ...]:
        """The documents that were judged."""
        return tuple(document for document in self.documents if document.unjudged is None)

    @property
    def unjudged(self) -> tuple[DocumentCoverage, ...]:
        """The documents of which nothing was judged."""
        return tuple(document for document in self.documents if document.unjudged is not None)


def coverage_of(policy: Policy) -> DocumentCoverage:
    """Return how one document stands to what is asked of it.

    Raises UsageError where the configuration names a law that the catalogue does not have.
    """
    unjudged = _unjudged(policy)
    return DocumentCoverage(
        source=policy.source,
        kind=policy.kind if is_text(policy.source) else None,
        language=policy.language,
        unjudged=unjudged,
        other_policy=None if unjudged else policy.other_policy,
        conditions=Conditions({}, {}) if unjudged else policy.conditions,
        groups=() if unjudged else tuple(_groups(policy)),
    )


def _unjudged(policy: Policy) -> str | None:
    """Say why a document is not judged; None if it is."""
    if not is_text(policy.source):
        return "not a text"
    if policy.kind is None:
        return "not a privacy policy, as far as can be told: if it is one, declare “policy: {kind: …}”"
    if policy.kind is not Kind.PRIVACY_POLICY:
        return f"not a privacy policy ({policy.kind.value}: {policy.kind_decision.why})"
    if policy.language == UNKNOWN:
        return "nothing was read, since its language cannot be told: declare “policy: {language: …}”"
    if policy.language != "en":
        return f"nothing was read, since only English is; its language is {policy.language}"
    return None


def _groups(policy: Policy) -> Iterator[CoverageGroup]:
    by_law: dict[str, list[Asked]] = {applied.law.key: [] for applied in policy.laws}
    for asked in policy.asked:
        by_law[asked.applied.law.key].append(asked)
    rows = _Rows(policy)
    for applied in policy.laws:
        yield CoverageGroup(applied, tuple(map(rows.of_law, by_law[applied.law.key])))
    if policy.asked_by_core:
        yield CoverageGroup(None, tuple(map(rows.of_core, policy.asked_by_core)))


class _Rows:
    """Makes the rows of one document."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._targets = {tag.span: tag.target for tag in policy.tags if tag.target}

    def of_law(self, asked: Asked) -> CoverageRow:
        clauses = (asked.requirement.clause,)
        return CoverageRow(
            requirement=asked.requirement,
            clauses=clauses,
            status=asked.status,
            evidence=self._evidence(asked.evidence),
            conditions=asked.conditions,
            nearest_miss=asked.for_other_laws or self._nearest_miss(clauses, asked, {asked.requirement.law}),
        )

    def of_core(self, asked: AskedByCore) -> CoverageRow:
        return CoverageRow(
            requirement=None,
            clauses=asked.clauses,
            status=asked.status,
            evidence=self._evidence(asked.evidence),
            nearest_miss=self._nearest_miss(asked.clauses, asked, frozenset()),
        )

    def _evidence(self, clause: Clause | None) -> Evidence | None:
        if clause is None:
            return None
        target = self._targets.get(clause.span) if clause.how == "tag" else None
        return Evidence(clause, _shown(target) if target else clause.span)

    def _nearest_miss(
        self, clauses: Sequence[str], asked: Asked | AskedByCore, laws: Collection[str]
    ) -> NearMiss | None:
        lacking = asked.status in (RequirementStatus.MISSING, RequirementStatus.UNDECIDABLE)
        if not lacking or asked.evidence:
            return None
        unread = self._policy.unread(clauses[0], laws)
        return unread or nearest_miss(clauses, self._policy.clauses)


def _shown(target: Node) -> Span:
    return target.text_span if isinstance(target, Heading) and target.slices else target.span
