"""PL008: the day until which a comment silences has passed, or is near."""

import datetime
from collections.abc import Iterator

from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.rule import RuleMeta
from policylint.suppression.suppression import State
from policylint.suppression.suppression_rule import Heard, SuppressionRule


class ExpiredSuppression(SuppressionRule):
    """Each comment past its day, and as an info each that is within 30 days of it and still of use."""

    meta = RuleMeta("PL008", "expired-suppression", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check_suppressions(self, heard: Heard) -> Iterator[Finding]:
        """Yield one finding a comment, however many rules it names."""
        told = {
            waiver.suppression.comment: waiver
            for waiver in heard.waivers
            if waiver.state in (State.EXPIRED, State.EXPIRES_SOON)
        }
        for span, waiver in told.items():
            until = waiver.suppression.text.until
            assert until is not None
            if waiver.state is State.EXPIRED:
                yield self.finding(
                    span,
                    f"this comment silences nothing since {until} has passed: repair what it silenced, take "
                    "it out, or give it a later day",
                )
            else:
                yield self.finding(
                    span,
                    f"this comment silences until {until}, {_left(until - heard.as_of)}: decide what follows",
                    severity=Severity.INFO,
                )


def _left(time: datetime.timedelta) -> str:
    if time.days < 2:
        return "which is tomorrow" if time.days else "which is today"
    return f"which is in {time.days} days"
