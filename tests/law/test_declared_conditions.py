"""What declared facts settle, wherever they are declared."""

from operator import attrgetter
from typing import Any

import pytest

from policylint.facts.front_matter import Declared
from policylint.law import catalogue
from policylint.law.declared_conditions import SETTLING, declared_conditions

SALE = ("sells-or-shares", "sells-data-or-targeted-ads")


@pytest.mark.parametrize(
    ("facts", "settled"),
    [
        ({"sells_data": True}, dict.fromkeys(SALE, True)),
        ({"sells_data": False}, dict.fromkeys(SALE, False)),
        ({"shares_for_ads": True}, dict.fromkeys(SALE, True)),
        ({"shares_for_ads": False}, {}),
        ({"sells_data": False, "shares_for_ads": True}, dict.fromkeys(SALE, True)),
        ({"sells_data": True, "shares_for_ads": False}, dict.fromkeys(SALE, True)),
        ({"cookies.used": True}, {"uses-cookies": True}),
        ({"cookies.used": False}, {"uses-cookies": False}),
        ({"contact.dpo": "none"}, {"has-dpo": False}),
        ({"contact.dpo": "a@acme.example"}, {"has-dpo": True}),
        (
            {"audience.directed_to_children": True},
            {"directed-to-children": True, "general-audience": False},
        ),
        (
            {"audience.directed_to_children": False},
            {"directed-to-children": False, "general-audience": True},
        ),
        ({"transfers.outside": ("US",)}, {"transfers-overseas": True}),
        ({"transfers.outside": ()}, {}),
        ({"audience.minimum_age": 16}, {}),
    ],
    ids=str,
)
def test_what_a_fact_settles(facts: dict[str, Any], settled: dict[str, bool]) -> None:
    assert settled == {condition: holds for condition, holds, _ in declared_conditions(facts)}


def test_the_fact_that_settles_it_is_told() -> None:
    """Of two, the one that says that the condition holds."""
    told = {key for _, _, key in declared_conditions({"sells_data": False, "shares_for_ads": True})}

    assert {"shares_for_ads"} == told


def test_the_facts_are_keys_of_the_front_matter_and_settle_conditions_of_the_catalogue() -> None:
    values = dict.fromkeys(SETTLING, "some")

    assert not any(attrgetter(key)(Declared()) for key in SETTLING)
    assert set(SETTLING) == {
        key for fact in SETTLING for _, _, key in declared_conditions({fact: values[fact]})
    }
    assert all(catalogue.condition(condition) for condition, _, _ in declared_conditions(values))
