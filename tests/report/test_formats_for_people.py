"""Grouped and Markdown."""

import datetime
import re

import pytest
from markdown_it import MarkdownIt

from policylint.engine import DocumentReport, Report
from policylint.finding import Severity
from policylint.report.grouped import render_grouped
from policylint.report.markdown import render_markdown
from policylint.report.visible import visible
from policylint.source import Source


def test_grouped_names_each_file_once(finding) -> None:  # type: ignore[no-untyped-def]
    """Places and severities are in columns; a clean file is not named."""
    source = Source("x\n" * 9 + "over 13\n", "docs/privacy.md")
    report = Report(
        (
            DocumentReport(
                source, (finding(source, "x", severity=Severity.ERROR), finding(source, "13", "“13\nyears”"))
            ),
            DocumentReport(Source("", "clean.md"), ()),
        ),
        datetime.date(2026, 3, 1),
    )

    assert (
        "docs/privacy.md\n"
        "   1:1  error    PL999 sample-rule: say which applies\n"
        "  10:6  warning  PL999 sample-rule: “13 years”\n"
        "\n"
        "2 documents, 1 error, 1 warning, 0 info, 0 silenced\n"
    ) == render_grouped(report)
    assert "\x1b[1;31merror  \x1b[0m" in render_grouped(report, color=True)


def test_markdown_has_a_table_for_each_document(mixed) -> None:  # type: ignore[no-untyped-def]
    """With the law that asks for what is missing, and the nearest miss."""
    tokens = MarkdownIt("commonmark").enable("table").parse(render_markdown(mixed))
    shown = [
        "".join(child.content for child in token.children or ()) for token in tokens if token.type == "inline"
    ]
    head = ["place", "severity", "rule", "what is wrong", "asked for by"]
    first, _, last = mixed.documents

    assert [
        *("policylint", "3 documents, 1 error, 2 warnings, 1 info, 0 silenced", first.path, *head),
        *("1:3", "info", "PL999 sample-rule", "say more of it", ""),
        *("3:6", "warning", "PL998 sample-rule", "say which applies", ""),
        *(
            "3:1",
            "error",
            "PL999 sample-rule",
            "no word on it (nearest miss: line 1, no text)",
            "16 CFR 312.2",
        ),
        *(visible(last.path), *head),
    ] == shown[:-5]
    assert visible(last.findings[0].message) == shown[-2].replace("\u200b", "")


def test_markdown_calls_nobody(mixed) -> None:  # type: ignore[no-untyped-def]
    """A comment of a robot must not notify whom a policy names."""
    assert "@team" in mixed.findings[-1].message
    assert not re.search(r"(?<!\w)@\w", render_markdown(mixed))


def report_of(finding, severities: list[Severity]) -> Report:  # type: ignore[no-untyped-def]
    """Two documents with findings of these severities by turns."""
    sources = Source("one\n", "a.md"), Source("two\n", "b.md")
    documents = (
        DocumentReport(
            source,
            tuple(
                finding(source, source.text.strip(), f"number {number}.", severity=severity)
                for number, severity in enumerate(severities)
                if number % 2 == turn
            ),
        )
        for turn, source in enumerate(sources)
    )
    return Report(tuple(documents), datetime.date(2026, 3, 1))


@pytest.mark.parametrize("most_bytes", [300, 700, 1500, 4000])
def test_markdown_that_is_too_long_keeps_what_is_most_severe(finding, most_bytes: int) -> None:  # type: ignore[no-untyped-def]
    """And says how much it leaves out."""
    severities = [Severity.INFO] * 10 + [Severity.ERROR] * 10 + [Severity.WARNING] * 20
    report = report_of(finding, severities)
    whole = render_markdown(report)
    text = render_markdown(report, most_bytes=most_bytes)

    kept = [severities[int(number)] for number in re.findall(r"number (\d+)\.", text)]
    assert len(text.encode()) <= most_bytes
    assert sorted(severities, reverse=True)[: len(kept)] == sorted(kept, reverse=True)
    assert (text == whole) == (len(kept) == len(severities))
    if len(kept) < len(severities):
        assert f"\nNot shown for want of room: {40 - len(kept)} of 40 findings.\n" in text


def test_markdown_that_fits_is_whole(finding) -> None:  # type: ignore[no-untyped-def]
    """A limit that is not reached changes nothing."""
    report = report_of(finding, [Severity.ERROR] * 3)

    assert render_markdown(report) == render_markdown(report, most_bytes=10_000)
