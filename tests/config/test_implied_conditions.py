"""Facts settle the same conditions as the same words in front matter do."""

import datetime

import pytest

from policylint.config.implied_conditions import implied_conditions
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


@pytest.mark.parametrize(
    ("front_matter", "facts"),
    [
        ("sells_data: true", {"sells_data": True}),
        ("sells_data: false", {"sells_data": False}),
        ("shares_for_ads: true", {"shares_for_ads": True}),
        ("shares_for_ads: false", {"shares_for_ads": False}),
        ("cookies: {used: true}", {"cookies.used": True}),
        ("cookies: {used: false}", {"cookies.used": False}),
        ("contact: {dpo: none}", {"contact.dpo": "none"}),
        ("contact: {dpo: a@acme.example}", {"contact.dpo": "a@acme.example"}),
        ("audience: {directed_to_children: true}", {"audience.directed_to_children": True}),
        ("audience: {directed_to_children: false}", {"audience.directed_to_children": False}),
        ("transfers: {outside: [US]}", {"transfers.outside": ("US",)}),
        ("transfers: {outside: []}", {"transfers.outside": ()}),
        ("audience: {minimum_age: 16}", {"audience.minimum_age": 16}),
    ],
)
def test_facts_settle_what_front_matter_settles(front_matter: str, facts: dict[str, object]) -> None:
    """Together with what follows from the conditions themselves."""
    day = datetime.date(2026, 1, 1)
    declared = Policy(
        parse(Source(f"---\npolicy: {{{front_matter}}}\n---\n# Policy\n")), as_of=day
    ).conditions
    configured = Policy(
        parse(Source("# Policy\n")), as_of=day, conditions=implied_conditions(facts)
    ).conditions

    assert (set(declared.holding), set(declared.failing)) == (
        set(configured.holding),
        set(configured.failing),
    )
