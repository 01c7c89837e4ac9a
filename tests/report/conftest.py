"""Findings and reports made by hand."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from policylint.confidence import Confidence
from policylint.engine import DocumentReport, Report
from policylint.finding import Finding, Severity
from policylint.source import Source, Span

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
