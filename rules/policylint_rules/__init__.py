"""The opinions: what a policy should say and how. They reach policylint as any plugin's rules do."""

from collections.abc import Iterable

from policylint import Rule, hookimpl, rules_in


@hookimpl
def policylint_rules() -> Iterable[Rule]:
    """Offer every rule of this package."""
    return rules_in(__name__)
