"""PL009: a comment gives no reason, and the configuration asks for one."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import RuleMeta
from policylint.suppression.comment_text import CommentText, Word
from policylint.suppression.suppression_rule import Heard, SuppressionRule


class UnexplainedSuppression(SuppressionRule):
    """Each comment that silences without a reason, where ``require-suppression-reasons`` is true."""

    meta = RuleMeta("PL009", "unexplained-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a comment; what it silences stays silenced: only the reason is asked for."""
        if not heard.reasons_required:
            return
        for comment in heard.comments:
            text = comment.text
            if isinstance(text, CommentText) and text.word is not Word.ENABLE and not text.reason:
                yield self.finding(
                    comment.span, "this comment gives no reason: add “ -- ” and why nothing is to be done"
                )
