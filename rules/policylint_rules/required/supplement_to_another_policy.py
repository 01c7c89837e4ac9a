"""PL161: another policy holds beside this one or in its place, and may have what is missing here."""

from collections.abc import Iterator

from policylint import Confidence, Finding, Kind, Policy, Rule, RuleMeta, Severity


class SupplementToAnotherPolicy(Rule):
    """Says once that clauses may stand in the other policy, so that their absence here is not told."""

    meta = RuleMeta(
        "PL161",
        "supplement-to-another-policy",
        Severity.INFO,
        Confidence.HIGH,
        since="0.1",
        kinds=frozenset({Kind.PRIVACY_POLICY}),
        languages=frozenset({"en"}),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding at the words that refer to the other policy."""
        other = policy.other_policy
        if other is None:
            return
        if other.superseded:
            what, lint = "is an earlier version", "lint the current one instead"
        else:
            what = "only leads to other policies" if other.leads_on else "only adds to another policy"
            lint = "lint the other as well"
        yield self.finding(
            other.span,
            f"this {what}, so what is missing here is not told: {lint}, "
            "or add `--min-confidence medium` to see what this one lacks",
        )
