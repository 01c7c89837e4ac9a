"""The rules that can run: how one is found, and which are chosen."""

from collections.abc import Iterator

import pytest

from policylint.confidence import Confidence
from policylint.errors import UsageError
from policylint.finding import Finding, Severity
from policylint.plugins import rules_of
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule, RuleSet


class _Probe(Rule):
    """A rule that finds nothing."""

    def __init__(self, code: str, name: str, confidence: Confidence) -> None:
        self.meta = RuleMeta(code, name, Severity.ERROR, confidence, since="1.0")

    def check(self, policy: Policy) -> Iterator[Finding]:
        yield from ()


PROBES = (
    _Probe("ACME001", "sure-thing", Confidence.HIGH),
    _Probe("ACME002", "likely-thing", Confidence.MEDIUM),
    _Probe("ACME003", "hunch", Confidence.LOW),
)
RULES = RuleSet((*(LoadedRule(probe, "acme", "acme-rules", "acme") for probe in PROBES), *rules_of()))


def codes(rules: RuleSet) -> list[str]:
    return [loaded.meta.code for loaded in rules if loaded.plugin == "acme"]


@pytest.mark.parametrize("name", ["ACME002", "acme002", "likely-thing", " Likely-Thing "])
def test_a_rule_is_found_by_code_or_name_in_any_case(name: str) -> None:
    assert "ACME002" == RULES.find(name).meta.code


@pytest.mark.parametrize("name", ["ACME02", "likly-thing"])
def test_an_unknown_rule_is_told_with_the_nearest(name: str) -> None:
    with pytest.raises(UsageError, match=rf"no rule “{name}”: did you mean ACME002 \(likely-thing\)"):
        RULES.find(name)


@pytest.mark.parametrize("name", ["", "completely different", "PL", "ACME"])
def test_nothing_near_is_suggested_where_nothing_is_near(name: str) -> None:
    with pytest.raises(UsageError, match="no rule") as raised:
        RULES.find(name)
    assert name == "ACME" or "did you mean" not in str(raised.value)


@pytest.mark.parametrize(
    ("select", "ignore", "minimum", "expected"),
    [
        ((), (), "HIGH", ["ACME001"]),
        ((), (), "MEDIUM", ["ACME001", "ACME002"]),
        ((), (), "LOW", ["ACME001", "ACME002", "ACME003"]),
        ((), ("sure-thing",), "MEDIUM", ["ACME002"]),
        (("hunch",), (), "HIGH", ["ACME003"]),
        (("ACME003", "ACME001"), (), "HIGH", ["ACME001", "ACME003"]),
        (("ACME001",), ("ACME001",), "HIGH", []),
        ((), ("hunch",), "HIGH", ["ACME001"]),
    ],
)
def test_selection(
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    minimum: str,
    expected: list[str],
) -> None:
    """What is named runs however unsure it is, else what is sure enough; what is ignored never runs."""
    assert expected == codes(RULES.selected(select, ignore, Confidence[minimum]))


def test_the_core_s_rules_run_whatever_is_selected() -> None:
    assert "PL001" in {loaded.meta.code for loaded in RULES.selected(["ACME001"])}


def test_the_core_s_rules_cannot_be_ignored() -> None:
    with pytest.raises(UsageError, match=r"PL001 \(undecodable-bytes\) cannot be switched off"):
        RULES.selected(ignore=["PL001"])


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_name_is_refused(option: str) -> None:
    with pytest.raises(UsageError, match="no rule “nonsense”"):
        RULES.selected(**{option: ["nonsense"]})  # type: ignore[arg-type]
