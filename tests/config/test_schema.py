"""The JSON Schema that editors use says the same as the loader, and comes with the package."""

import importlib.metadata
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.config import schema
from policylint.config.fault import Fault, Origin
from policylint.config.reading import known_keys, read_layer

ROOT = Path(__file__).resolve().parents[2]
VALIDATOR = jsonschema.Draft7Validator(schema())


def faults_of(raw: dict[str, Any]) -> list[Fault]:
    faults: list[Fault] = []
    read_layer("x", raw, (), lambda path: Origin("x"), faults)
    return faults


def both(raw: dict[str, Any]) -> tuple[bool, bool]:
    return VALIDATOR.is_valid(raw), not faults_of(raw)


texts = st.one_of(
    st.sampled_from(["PL201", "gdpr", "not-has-dpo", "a name", "", " ", "a\nb", "a\0"]), st.text(max_size=4)
)
globs = st.one_of(
    st.sampled_from(
        [
            "docs/**/*.md",
            "a.md",
            "/a/",
            "!a",
            "#a",
            "a ",
            "//",
            "[a",
            "[]",
            "[]]",
            "[!]",
            "[!a]",
            "a\\",
            "\\a",
            "[[:x:]",
        ]
    ),
    st.text("a/*[]!^\\# :", max_size=6),
)
words = st.sampled_from(
    [
        "error",
        "warning",
        "info",
        "high",
        "medium",
        "low",
        "privacy-policy",
        "terms",
        "honoured",
        "ignored",
        "Error",
        "x",
    ]
)
# JSON has one kind of number: its schema takes 5.0 for an integer, TOML and the loader do not.
scalars = st.one_of(
    st.booleans(),
    st.integers(-5, 200),
    st.floats(allow_nan=False).filter(lambda number: not number.is_integer()),
    st.dates(),
    texts,
    words,
)
lists = st.lists(st.one_of(texts, globs, scalars), max_size=3)
anything = st.recursive(
    scalars | globs,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


def mostly(good: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(good, good, good, anything)


def table_of(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A table with some of these keys, and now and then one more."""
    return st.builds(
        lambda known, other: known | other,
        st.fixed_dictionaries({}, optional={key: mostly(value) for key, value in keys.items()}),
        st.dictionaries(texts, anything, max_size=1) | st.just({}) | st.just({}),
    )


kinds = st.sampled_from(["privacy-policy", "terms", "cookies-policy", "dpa", "policy"])
facts = table_of(
    conditions=st.lists(texts, max_size=2),
    sells_data=st.booleans(),
    controller=table_of(name=texts, brand=st.lists(texts, max_size=2)),
    contact=table_of(email=texts, dpo=texts),
    audience=table_of(minimum_age=st.integers(-1, 160), directed_to_children=st.booleans()),
    cookies=table_of(used=st.booleans(), dnt=words),
    transfers=table_of(outside=st.lists(texts, max_size=2)),
)
entries = table_of(files=globs | st.lists(globs, max_size=2), kind=kinds)
values = {
    "extends": texts | st.lists(texts, max_size=2),
    "select": st.lists(texts, max_size=2),
    "extend-select": st.lists(texts, max_size=2),
    "ignore": st.lists(texts, max_size=2),
    "per-file-ignores": st.dictionaries(globs, mostly(st.lists(texts, max_size=2)), max_size=2),
    "severity": st.dictionaries(texts, mostly(words), max_size=2),
    "min-confidence": words,
    "fail-on": words,
    "require-suppression-reasons": st.booleans(),
    "laws": st.lists(texts, max_size=2),
    "documents": st.dictionaries(globs, mostly(kinds), max_size=2) | st.lists(entries, max_size=2),
    "exclude": st.lists(globs, max_size=2),
    "baseline": texts.map(lambda text: f"{text}.json") | texts,
    "facts": facts,
    "rules": st.dictionaries(texts, mostly(st.dictionaries(texts, anything, max_size=2)), max_size=2),
}


@pytest.mark.parametrize("key", list(values))
def test_every_key_is_accepted_by_both_or_by_neither(key: str) -> None:
    """Good values, nearly good ones, and anything at all."""

    @given(mostly(values[key]))
    def agree(value: Any) -> None:
        by_schema, by_loader = both({key: value})
        assert by_schema == by_loader, (value, [str(fault) for fault in faults_of({key: value})])

    agree()


@given(table_of(**values))
def test_whole_configurations_are_accepted_by_both_or_by_neither(raw: dict[str, Any]) -> None:
    by_schema, by_loader = both(raw)

    assert by_schema == by_loader


def test_both_know_the_same_keys() -> None:
    assert set(known_keys()) == set(schema()["properties"]) == set(values)


def test_the_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(schema())


def test_validate_pyproject_finds_the_schema() -> None:
    """It calls what the entry point names with the name of the table."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    group = "validate_pyproject.tool_schema"
    entry = importlib.metadata.EntryPoint("policylint", project["entry-points"][group]["policylint"], group)

    assert schema() == entry.load()("policylint")
