"""PL201: two ages for the same thing and the same people."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from policylint import Age, Confidence, Finding, Governs, Policy, Related, Relation, Rule, RuleMeta, Severity

_ABOUT = {Governs.USE: "use", Governs.COLLECTION: "collection"}


class ContradictoryAgeThreshold(Rule):
    """Flags a policy that says “under 13” in one place and “at least 18” in another, both of the same."""

    meta = RuleMeta("PL201", "contradictory-age-threshold", Severity.ERROR, Confidence.HIGH, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding for every two values that cannot both be the age."""
        for stated, other in _contradictions(policy.ages):
            about = _ABOUT[stated.governs]
            yield self.finding(
                stated.span,
                f"“{_quoted(stated)}” here, but “{_quoted(other)}” on line {other.line}, both of {about}: "
                "say which age applies, or to whom each does",
                related=[Related(other.span, f"“{_quoted(other)}”")],
                clause="children.age",
            )


def _contradictions(ages: Sequence[Age]) -> Iterator[tuple[Age, Age]]:
    for governs in _ABOUT:
        first_with: dict[int, Age] = {}
        for age in ages:
            if age.governs is governs and age.floor is not None:
                first_with.setdefault(age.floor, age)
        for stated, other in combinations(first_with.values(), 2):
            if stated.sentence != other.sentence and not any(_reconciles(age, stated, other) for age in ages):
                yield stated, other


def _reconciles(age: Age, stated: Age, other: Age) -> bool:
    """Tell whether an age puts the two in relation: ``13, or 18 in Korea``, ``between 13 and 17``."""
    values = {stated.value, other.value}
    if age.relation is Relation.BETWEEN:
        return age.value in values and {age.upper, (age.upper or 0) + 1} & values != set()
    return age.value in values and any(option.value in values - {age.value} for option in age.alternatives)


def _quoted(age: Age) -> str:
    return " ".join(age.text.split())
