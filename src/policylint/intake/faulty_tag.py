"""PL012: what tags declare, and nothing heeds."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.errors import Hints, UsageError
from policylint.facts.tags import NO_CLAUSE, Tag
from policylint.finding import Finding, Severity
from policylint.law import catalogue
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta


class FaultyTag(Rule):
    """Each part of a `policy:` comment that cannot be read as meant, and each that belongs to nothing."""

    meta = RuleMeta("PL012", "faulty-tag", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding a place; a clause that only house rules can know is no fault, and an info."""
        hints = Hints()
        for tag in policy.tags:
            for problem in tag.problems:
                yield self.finding(problem.span, problem.message)
            for key in tag.clauses:
                if key != NO_CLAUSE and not catalogue.is_clause(key):
                    yield self._unknown(tag, key)
        for orphan in policy.orphans:
            yield self.finding(orphan.span, orphan.why)
        for region in policy.regions:
            for name in region.laws:
                try:
                    catalogue.law(name)
                except UsageError as error:
                    yield self.finding(region.span, hints.told(error))
            if not region.closed:
                yield self.finding(
                    region.span, "nothing ends this region: it ends with the section it began in"
                )

    def _unknown(self, tag: Tag, key: str) -> Finding:
        near = catalogue.nearest_clause(key)
        if near:
            return self.finding(tag.span, f"there is no clause “{key}”: did you mean {near}?")
        return self.finding(
            tag.span,
            f"no law asks for a clause “{key}”: it counts for rules of your own only",
            severity=Severity.INFO,
        )
