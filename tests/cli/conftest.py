"""The command line with toy rules, so that these tests are about the command line alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from policylint import cli, plugins
from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Span


class Gear(Rule):
    """Flags the first gear."""

    meta = RuleMeta("TOY001", "no-gears", Severity.WARNING, Confidence.HIGH, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        start = policy.source.text.find("gear")
        if start >= 0:
            yield self.finding(Span(start, start + 4), "“gear” is forbidden: write “cog”")


class Sprocket(Rule):
    """Flags the first sprocket, without being sure."""

    meta = RuleMeta("TOY002", "no-sprockets", Severity.ERROR, Confidence.LOW, since="0.1")

    def check(self, policy: Policy) -> Iterator[Finding]:
        start = policy.source.text.find("sprocket")
        if start >= 0:
            yield self.finding(Span(start, start + 8), "“sprocket” is forbidden: write “wheel”")


@frozen
class Outcome:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def toy_rules(monkeypatch: pytest.MonkeyPatch) -> RuleSet:
    """Let the command line load two toy rules and nothing else."""
    rules = RuleSet(tuple(LoadedRule(rule, "toys", "toys", "toys") for rule in (Gear(), Sprocket())))
    monkeypatch.setattr(plugins, "load_rules", lambda: rules)
    return rules


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], toy_rules: RuleSet) -> Run:
    """Run the command line and return its exit code and what it wrote."""

    def run(*arguments: str) -> Outcome:
        code = cli.main(arguments)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
