"""House rules of Acme Robotics for its privacy policies."""

from collections.abc import Iterable

from policylint import Rule, hookimpl, rules_in


@hookimpl
def policylint_rules() -> Iterable[Rule]:
    """Offer every rule of this package."""
    return rules_in(__name__)
