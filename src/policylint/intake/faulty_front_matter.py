"""PL011: what the front matter declares, and nothing heeds."""

from collections.abc import Iterator

from policylint.applicability import unheard_laws
from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.law import catalogue
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta


class FaultyFrontMatter(Rule):
    """Each place of the front matter that cannot be read as meant, and each law that nothing is judged by."""

    meta = RuleMeta("PL011", "faulty-front-matter", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding a place; a law that is only not in force is no fault, and an info."""
        for problem in policy.declared.problems:
            yield self.finding(problem.span, problem.message)
        names = {stated.span: stated.value for stated in policy.declared.laws}
        for span, why in unheard_laws(policy.declared, policy.as_of):
            known = catalogue.find_law(names[span]) is not None
            yield self.finding(span, why, severity=Severity.INFO if known else Severity.WARNING)
