"""No regular expression of ours repeats what may end as it begins: one such takes years for a long word."""

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module

import attrs
import pytest

import policylint
import policylint_rules
from ambiguous_repeats import ambiguous_repeats
from policylint.lazy_patterns import lazy_pattern

MODULES = [
    module.name
    for package in (policylint, policylint_rules)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if ".compiled" not in module.name and not module.name.endswith("__main__")
]

LAZY = type(lazy_pattern(""))


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    """The patterns that a value is or holds."""
    if isinstance(value, LAZY):
        yield value.compiled
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (pattern for one in value.values() for pattern in patterns_in(one))
    elif isinstance(value, tuple | list):
        yield from (pattern for one in value for pattern in patterns_in(one))
    elif attrs.has(type(value)) and type(value).__module__.startswith("policylint"):
        yield from patterns_in([getattr(value, field.name) for field in attrs.fields(type(value))])


@pytest.mark.parametrize(
    "written", [r"(?:[a-z][\w,-]* ?){0,8}", r"(?:\w+|-)*", r"(?:a+b*)+", r"(?:(?: \w+)? ?\w*)*"]
)
def test_an_ambiguous_repeat_is_told(written: str) -> None:
    assert ambiguous_repeats(re.compile(written))


@pytest.mark.parametrize(
    "written", [r"(?:[a-z][\w,-]*+ ?){0,8}", r"(?:\w+ ){0,9}", r"(?:, ?\w+)*", r"[^.]{0,60}\w+"]
)
def test_one_that_can_be_split_in_one_way_is_not(written: str) -> None:
    assert not ambiguous_repeats(re.compile(written))


def test_there_are_patterns_to_look_at() -> None:
    assert 400 < sum(1 for name in MODULES for _ in patterns_in(list(vars(import_module(name)).values())))


@pytest.mark.parametrize("name", MODULES)
def test_no_pattern_has_one(name: str) -> None:
    found = {
        pattern.pattern: repeats
        for pattern in patterns_in(list(vars(import_module(name)).values()))
        if (repeats := ambiguous_repeats(pattern))
    }

    assert found == {}
