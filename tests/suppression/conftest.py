"""Documents judged by toy rules, so that these tests are about comments alone."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from policylint.engine import DocumentReport, Settings, lint
from policylint.facts.kind import Kind
from policylint.plugins import rules_of
from policylint.rule_set import LoadedRule, RuleSet
from policylint.source import Source
from toy_words import TOYS, EndOfText, Missing

DAY = datetime.date(2026, 1, 1)
Lint = Callable[..., DocumentReport]


@pytest.fixture
def toys() -> RuleSet:
    """The toy rules and those of the core."""
    loaded = (LoadedRule(rule, "toys", "toys", "") for rule in TOYS)
    return RuleSet((*rules_of(), *loaded))


@pytest.fixture
def missing(toys: RuleSet) -> RuleSet:
    """The same, and one that finds that something is missing."""
    return RuleSet((*toys, LoadedRule(Missing(), "toys", "toys", "")))


@pytest.fixture
def end_of_text(toys: RuleSet) -> RuleSet:
    """The same, and one that flags the place after the last character."""
    return RuleSet((*toys, LoadedRule(EndOfText(), "toys", "toys", "")))


@pytest.fixture
def judge(toys: RuleSet) -> Lint:
    """Lint a text as a privacy policy; the day is the first of 2026."""

    def judge(
        text: str, rules: RuleSet = toys, as_of: datetime.date = DAY, **settings: Any
    ) -> DocumentReport:
        return lint(
            Source(text, "p.md"),
            rules,
            Settings(as_of, **({"known": toys} | settings)),
            kind=Kind.PRIVACY_POLICY,
        )

    return judge


@pytest.fixture
def counting(judge: Lint) -> Callable[..., list[tuple[int, str]]]:
    """The lines and codes of what the toy rules find and no comment silences."""

    def counting(text: str, **more: Any) -> list[tuple[int, str]]:
        return [
            (finding.line, finding.code)
            for finding in judge(text, **more).findings
            if finding.code.startswith("TOY")
        ]

    return counting


@pytest.fixture
def told(judge: Lint) -> Callable[..., list[tuple[int, str]]]:
    """The lines and codes of what is said about comments."""

    def told(text: str, **more: Any) -> list[tuple[int, str]]:
        codes = {f"PL{number:03}" for number in range(5, 11)}
        return [
            (finding.line, finding.code) for finding in judge(text, **more).findings if finding.code in codes
        ]

    return told
