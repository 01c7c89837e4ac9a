"""Conditions of laws that follow from declared facts: of the front matter, or of the configuration."""

from collections.abc import Iterator, Mapping
from typing import Any

SETTLING = (
    *("audience.directed_to_children", "sells_data", "shares_for_ads", "cookies.used", "contact.dpo"),
    "transfers.outside",
)
"""The facts that settle conditions, by their dotted keys in the front matter (`docs/dialect.md`)."""

_SALE = ("sells-or-shares", "sells-data-or-targeted-ads")


def declared_conditions(facts: Mapping[str, Any]) -> Iterator[tuple[str, bool, str]]:
    """Yield the conditions that facts settle, whether each holds, and the key of the fact.

    ``facts`` are by dotted key; those that settle nothing may be among them.
    """
    children = "audience.directed_to_children"
    if children in facts:
        yield "directed-to-children", facts[children], children
        yield "general-audience", not facts[children], children
    sold = next((key for key in ("sells_data", "shares_for_ads") if facts.get(key)), None)
    if sold or "sells_data" in facts:
        yield from ((condition, sold is not None, sold or "sells_data") for condition in _SALE)
    if "cookies.used" in facts:
        yield "uses-cookies", facts["cookies.used"], "cookies.used"
    if "contact.dpo" in facts:
        yield "has-dpo", facts["contact.dpo"] != "none", "contact.dpo"
    if facts.get("transfers.outside"):
        yield "transfers-overseas", True, "transfers.outside"
