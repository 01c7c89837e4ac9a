"""PL161: the document only adds to another policy or leads to others, which may have what is missing here."""

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
        if policy.supplement:
            what = "leads to other policies" if policy.supplement.leads_on else "adds to another policy"
            yield self.finding(
                policy.supplement.span,
                f"this only {what}, so what is missing here is not told: lint the other as well, "
                "or add `--min-confidence medium` to see what this one lacks",
            )
