"""A clause that is asked for is only mentioned: the subject is named, and nothing is said of it."""

from collections.abc import Iterator
from itertools import groupby

from policylint import (
    Asked,
    Clause,
    Confidence,
    Finding,
    Kind,
    Policy,
    RequirementStatus,
    Rule,
    RuleMeta,
    Severity,
    law_references,
    severity_of,
)


class VagueClause(Rule):
    """One finding for each clause that laws or the core profile ask for and the document merely mentions."""

    meta = RuleMeta(
        "PL160",
        "vague-clause",
        Severity.ERROR,
        Confidence.MEDIUM,
        since="0.1",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
        languages=frozenset({"en"}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield a finding at each mere mention."""
        partial = sorted(
            (one for one in policy.asked if one.status is RequirementStatus.PARTIAL and not _is_altered(one)),
            key=lambda one: one.requirement.clause,
        )
        told: set[Clause] = set()
        for _, of_clause in groupby(partial, key=lambda one: one.requirement.clause):
            asked = tuple(of_clause)
            if asked[0].evidence:
                told.add(asked[0].evidence)
                yield self._finding(asked[0].evidence, asked[0].requirement.states, asked)
        for one in policy.asked_by_core:
            if one.status is RequirementStatus.PARTIAL and one.evidence and one.evidence not in told:
                yield self._finding(one.evidence, one.title)

    def _finding(self, mention: Clause, wanted: str, asked: tuple[Asked, ...] = ()) -> Finding:
        wanted = f"{wanted[:1].lower()}{wanted[1:]}".rstrip(".")
        return self.finding(
            mention.span,
            f"this only mentions {mention.clause}, without what is asked for: {wanted}",
            severity=severity_of(asked),
            clause=mention.clause,
            laws=law_references(asked),
        )


def _is_altered(one: Asked) -> bool:
    """Tell whether the words of a notice are not those of the law, which is the matter of another rule."""
    return one.requirement.wording is not None
