"""PL010: an `enable` that ends nothing, or a `disable` that nothing ends."""

from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import RuleMeta
from policylint.suppression.comment_text import quoted
from policylint.suppression.suppression import State
from policylint.suppression.suppression_rule import Heard, SuppressionRule


class UnpairedSuppression(SuppressionRule):
    """Each rule of an ``enable`` without a ``disable``, and of a ``disable`` that stands in no section."""

    meta = RuleMeta("PL010", "unpaired-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a rule, at its name: first what ends nothing, then what has no end."""
        for stray in heard.stray_enables:
            yield self.finding(
                stray.name.span,
                f"no “disable” of {quoted(stray.name.text)} is open here that this could end: there is none, "
                "or it ended with its section",
            )
        for waiver in heard.waivers:
            one = waiver.suppression
            if not one.closed and waiver.state is not State.NOT_POSSIBLE:
                yield self.finding(
                    one.name.span,
                    f"no section and no “enable” ends this silence of {quoted(one.name.text)}: add the "
                    "“enable”, or write “disable-file” for the whole document",
                )
