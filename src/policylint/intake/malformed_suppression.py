"""PL005: a comment to the linter that cannot be read, so that it silences nothing."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import RuleMeta
from policylint.suppression.comment_text import Problem
from policylint.suppression.suppression_rule import Heard, SuppressionRule


class MalformedSuppression(SuppressionRule):
    """Each comment that nobody can read as it is written, or where it stands."""

    meta = RuleMeta("PL005", "malformed-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a comment, at the part that is to blame."""
        for comment in heard.comments:
            if isinstance(comment.text, Problem):
                yield self.finding(comment.text.span, comment.text.message)
