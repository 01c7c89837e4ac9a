"""Conditions of laws that follow from declared facts, as they follow from the same words in front matter."""

from collections.abc import Iterator, Mapping
from typing import Any

_SALE = ("sells-or-shares", "sells-data-or-targeted-ads")


def implied_conditions(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the conditions that facts settle, by key, those that fail with ``not-`` in front.

    ``facts`` are by dotted key, as in `Config.facts`; `policylint.applicability` has the same for front
    matter.
    """
    told = dict(_implied(facts))
    return tuple(condition if holds else f"not-{condition}" for condition, holds in told.items())


def _implied(facts: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    children = facts.get("audience.directed_to_children")
    if children is not None:
        yield "directed-to-children", children
        yield "general-audience", not children
    if "sells_data" in facts:
        yield from ((condition, facts["sells_data"]) for condition in _SALE)
    if facts.get("shares_for_ads"):
        yield from ((condition, True) for condition in _SALE)
    if "cookies.used" in facts:
        yield "uses-cookies", facts["cookies.used"]
    if "contact.dpo" in facts:
        yield "has-dpo", facts["contact.dpo"] != "none"
    if facts.get("transfers.outside"):
        yield "transfers-overseas", True
