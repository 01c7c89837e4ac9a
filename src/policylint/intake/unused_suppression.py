"""PL007: a comment silences a rule that finds nothing there."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import RuleMeta
from policylint.suppression.comment_text import Word, quoted
from policylint.suppression.suppression import State, Waiver
from policylint.suppression.suppression_rule import Heard, SuppressionRule

_WHERE = {
    Word.LINE: "on this line",
    Word.NEXT: "in the next block",
    Word.FROM_HERE: "from here to the end of the section, or to the “enable”",
    Word.FILE: "in this document",
}


class UnusedSuppression(SuppressionRule):
    """Each rule of a comment that ran and found nothing that the comment could silence."""

    meta = RuleMeta("PL007", "unused-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a rule, at its name; a rule that did not run is not held against a comment."""
        for waiver in heard.waivers:
            if waiver.state is State.UNUSED:
                yield self.finding(waiver.suppression.name.span, _message(waiver))


def _message(waiver: Waiver) -> str:
    unused = waiver.suppression
    told = f"{quoted(unused.name.text)} has nothing to silence {_WHERE[unused.text.word]}"
    if unused.alone and unused.text.word is Word.LINE:
        return f"{told}: the comment stands alone, so write “disable-next”, or put it at the end of a line"
    if waiver.missed_line is not None:
        return (
            f"{told}: what the rule finds begins on line {waiver.missed_line}, so put it there or take it out"
        )
    return f"{told}: take it out"
