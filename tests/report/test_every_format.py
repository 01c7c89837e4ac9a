"""What holds of every format: stable, linear, and harmless wherever it is read."""

import datetime
import json
from xml.etree import ElementTree

import pytest
from attrs import evolve

from linear_time import assert_linear
from policylint.cli.report_formats import FORMATS, rendered
from policylint.engine import DocumentReport, Report
from policylint.finding import Related
from policylint.report.statistics import render_statistics
from policylint.report.visible import HARMFUL
from policylint.rule_set import RuleSet
from policylint.source import Source, Span

RULES = RuleSet(())
JSON = ("json", "sarif", "gitlab", "rdjson")
XML = ("junit", "checkstyle")
EMPTY_WHEN_CLEAN = ("concise", "json-lines")


def test_the_formats_are_these() -> None:
    """A format that is new is tested here, or this fails."""
    text = {"full", "grouped", "concise", "markdown", "github", "json-lines"}

    assert text | {*JSON, *XML} == set(FORMATS)
    assert len(set(FORMATS)) == len(FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_report_is_the_same_text(form: str, mixed: Report) -> None:
    """Byte for byte, and it ends in a line end."""
    text = rendered(mixed, form, RULES)

    assert text == rendered(evolve(mixed), form, RULES)
    assert text.endswith("\n")


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_of_a_policy_moves_the_cursor(form: str, mixed: Report) -> None:
    """Neither its text nor its name; and any file can take what was written."""
    text = rendered(mixed, form, RULES)

    assert set() == set(HARMFUL.findall(text)) - {"\n"}
    assert text.encode("utf-8")


@pytest.mark.parametrize("form", FORMATS)
def test_every_finding_is_reported(form: str, mixed: Report) -> None:
    """By its code, whatever else it holds."""
    text = rendered(mixed, form, RULES)

    assert "PL998" in text
    assert text.count("PL999") >= 3


@pytest.mark.parametrize("form", FORMATS)
def test_a_run_without_findings_is_a_report_too(form: str) -> None:
    """Well-formed, or silent where a format has one line a finding."""
    report = Report((DocumentReport(Source("x", "a.md"), ()),), datetime.date(2026, 3, 1))

    text = rendered(report, form, RULES)

    if form in JSON:
        json.loads(text)
    elif form in XML:
        ElementTree.fromstring(text)
    assert (form in EMPTY_WHEN_CLEAN) == (text == "")


@pytest.mark.parametrize("form", sorted({*FORMATS} - {"full"}))  # the excerpts of full have their own test
def test_ten_thousand_findings_on_one_line_take_ten_times_a_thousand(form: str, finding) -> None:  # type: ignore[no-untyped-def]
    """No format reads the line again for each of them."""

    def prepare(number: int) -> Report:
        source = Source("é13 and 16 " * number, "privacy.md")
        first = finding(source, Span(1, 3))
        findings = (
            evolve(
                first,
                span=Span(start, start + 2),
                start=source.position(start),
                end=source.position(start + 2),
                related=(Related(Span(start + 7, start + 9), "16"),),
            )
            for start in range(1, 11 * number, 11)
        )
        return Report((DocumentReport(source, tuple(findings)),), datetime.date(2026, 3, 1))

    assert_linear(prepare, lambda report: rendered(report, form, RULES), sizes=(2_500, 10_000))


def test_statistics_count_by_rule(mixed: Report) -> None:
    """The most frequent rule first."""
    assert (
        "count  code   name\n"
        "    3  PL999  sample-rule\n"
        "    1  PL998  sample-rule\n"
        "\n"
        "3 documents, 1 error, 2 warnings, 1 info, 0 silenced\n"
    ) == render_statistics(mixed)


def test_statistics_of_nothing_are_the_summary() -> None:
    """A table of no rows says nothing."""
    assert "0 documents, 0 errors, 0 warnings, 0 info, 0 silenced\n" == render_statistics(
        Report((), datetime.date(2026, 3, 1))
    )
