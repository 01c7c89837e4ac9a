"""Findings, reports and coverage made by hand."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from policylint.confidence import Confidence
from policylint.coverage import Coverage, DocumentCoverage, coverage_of
from policylint.engine import DocumentReport, Report
from policylint.facts.clauses import Clause, Clauses
from policylint.facts.clauses.clause import NearMiss
from policylint.finding import Absence, Finding, LawReference, NearestMiss, Related, Severity
from policylint.policy import Policy
from policylint.source import Source, Span
from policylint.syntax.parser import parse

MakeFinding = Callable[..., Finding]
MakeReport = Callable[..., Report]


@pytest.fixture
def finding() -> MakeFinding:
    """Make a finding at a text of the source, or at a span."""

    def make(source: Source, at: str | Span, message: str = "say which applies", **more: Any) -> Finding:
        if isinstance(at, str):
            start = source.text.index(at)
            at = Span(start, start + len(at))
        made = Finding(
            code="PL999",
            name="sample-rule",
            severity=Severity.WARNING,
            confidence=Confidence.HIGH,
            span=at,
            message=message,
        )
        return evolve(
            made,
            path=source.path,
            start=source.position(at.start),
            end=source.position(at.end),
            fingerprint="0123abcd",
            **more,
        )

    return make


@pytest.fixture
def report() -> MakeReport:
    """Make a report of one document."""

    def make(source: Source, *findings: Finding) -> Report:
        return Report((DocumentReport(source, findings),), datetime.date(2026, 3, 1))

    return make


DAY = datetime.date(2026, 11, 22)

ALL_STATUSES = """\
---
policy: {laws: [gdpr], contact: {dpo: none}}
---

# Privacy Policy

Cogwheel Ltd, 1 Tower Road, runs this service.

Nobody | else gets <b>your</b> `data`.

We keep data as long as we like to.

The clock has accessible hands.
"""

NO_LAW = """\
# Privacy Policy

This is how we treat your data.

<!-- policy: clause=rights.erasure -->
It is all gone when you are.
"""


def place_of(text: str, words: str) -> dict[str, Any]:
    """Where words stand, as facts hold it."""
    start = text.index(words)
    return {"span": Span(start, start + len(words)), "source": Source(text)}


@pytest.fixture
def of_all_statuses() -> DocumentCoverage:
    """A policy under the GDPR that meets every status; its clauses are given, not recognised."""
    policy = Policy(parse(Source(ALL_STATUSES, "privacy.md")), as_of=DAY)

    def clause(key: str, words: str, *, sure: Confidence = Confidence.HIGH, denied: bool = False) -> Clause:
        place = place_of(ALL_STATUSES, words)
        return Clause(**place, clause=key, confidence=sure, how="cue", denied=denied)

    miss = place_of(ALL_STATUSES, "accessible hands")
    policy.clauses = Clauses(
        [
            clause("contact.controller", "Cogwheel Ltd, 1 Tower Road, runs this service."),
            clause("recipients", "Nobody | else gets <b>your</b> `data`.", denied=True),
            clause("retention.period", "We keep data", sure=Confidence.LOW),
        ],
        [NearMiss(**miss, clause="rights.access", why="it is about clocks")],
    )
    return coverage_of(policy)


@pytest.fixture
def of_core() -> DocumentCoverage:
    """A policy of which nothing tells that a law applies."""
    return coverage_of(Policy(parse(Source(NO_LAW, "a|b.md")), as_of=DAY))


@pytest.fixture
def not_a_policy() -> DocumentCoverage:
    """Terms of service."""
    return coverage_of(Policy(parse(Source("# Terms of Service\n\nBe kind.\n", "terms.md")), as_of=DAY))


@pytest.fixture
def coverage() -> Callable[..., Coverage]:
    """Put documents together."""

    def make(*documents: DocumentCoverage, **more: Any) -> Coverage:
        return Coverage(documents, DAY, **more)

    return make


HOSTILE = "\x00\x1b[2J\x7f\x9b\u061c\u202e\u2028\ufeff\ufffe\uffff\U000e0041\udcff"
"""A character of each kind that a terminal, an encoding or XML does not take."""

MARKUP = "]]> <b>&amp;</b> | `x` [a](http://x.test) \\ 50% ::error::x\n\r\n## y @team \"'"


@pytest.fixture
def mixed(finding: MakeFinding) -> Report:
    """Three documents: one with findings of each severity and all they can hold, a clean, a hostile one."""
    policy = Source("\ufeff# Policy\n\nover 13 😀 and 16\nline\n", "docs/my privacy,100%.md")
    hostile = Source(f"gear {HOSTILE}\n", f"a{HOSTILE}:b|<c>.md")
    first = DocumentReport(
        policy,
        (
            finding(policy, "Policy", "say more of it", severity=Severity.INFO),
            finding(policy, "13 😀", related=(Related(Span(22, 24), "16 here"),), code="PL998"),
            finding(
                policy,
                Span(11, 30),
                "no word on it",
                severity=Severity.ERROR,
                clause="children.age",
                laws=(LawReference("coppa", "16 CFR 312.2", "coppa-child"),),
                absence=Absence(("“children”",), 4, NearestMiss(Span(1, 9), "no text")),
            ),
        ),
    )
    return Report(
        (
            first,
            DocumentReport(Source("clean\n", "clean.md"), ()),
            DocumentReport(hostile, (finding(hostile, "gear", f"{MARKUP}{HOSTILE}"),)),
        ),
        datetime.date(2026, 3, 1),
    )
