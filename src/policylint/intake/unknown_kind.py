"""PL003: nothing tells of what kind the document is."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.facts.language import UNKNOWN
from policylint.finding import Finding, Severity
from policylint.intake.encoding import is_text
from policylint.intake.unread_language import READ
from policylint.policy import Policy
from policylint.required_clause import title_span
from policylint.rule import Rule, RuleMeta


class UnknownKind(Rule):
    """Says that the rules about one kind of document were not run, and how to declare the kind."""

    meta = RuleMeta("PL003", "unknown-kind", Severity.INFO, Confidence.HIGH, since="0.1", optional=False)

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding where the kind is unknown.

        A document in a language that is not read has the finding of `unread-language`: its kind would
        change nothing.
        """
        if policy.kind is not None or not is_text(policy.source):
            return
        if policy.language not in {*READ, UNKNOWN}:
            return
        kinds = ", ".join(kind.value for kind in Kind)
        yield self.finding(
            title_span(policy),
            "neither title nor content tells what kind of document this is, so rules about one kind, "
            "such as those on missing clauses, were not run: "
            f"declare “policy: {{kind: …}}” in the front matter ({kinds})",
        )
