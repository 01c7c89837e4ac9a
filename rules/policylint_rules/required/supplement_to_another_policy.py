"""PL161: the document only adds to another policy, which may have what is missing here."""

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
            yield self.finding(
                policy.supplement.span,
                "this only adds to another policy, so clauses that are missing here are told with less "
                "confidence: lint the other policy too, and see `--min-confidence medium` for what both "
                "must have between them",
            )
