"""PL501: a list is announced and does not follow, or the last heading has no text."""

from collections.abc import Iterator

from policylint import Confidence, Finding, Kind, Policy, Rule, RuleMeta, Severity


class TextBreaksOff(Rule):
    """Flags the words behind which a text was lost, or never written."""

    meta = RuleMeta(
        "PL501",
        "text-breaks-off",
        Severity.WARNING,
        Confidence.HIGH,
        since="0.1",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
        languages=frozenset({"en"}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding at each place."""
        for lost in policy.lost_texts:
            if lost.announces_list:
                told = "this announces a list, and none follows: add what it was to say"
            else:
                told = "nothing stands under this heading: write the section, or take the heading out"
            yield self.finding(lost.span, told)
