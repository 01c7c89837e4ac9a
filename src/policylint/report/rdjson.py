"""For reviewdog: the Reviewdog Diagnostic Format (its ``proto/rdf/reviewdog.proto``, DiagnosticResult).

Its columns count the bytes of UTF-8 from 1. Reviewdog rejects keys that it does not know, so only those are
written that all its versions have.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from policylint.engine import DocumentReport, Report
from policylint.finding import Finding
from policylint.report.json_text import json_text
from policylint.report.visible import visible
from policylint.source import Source


def render_rdjson(report: Report) -> str:
    """Return the findings as one JSON object, in the order of the report."""
    found = [diagnostic for document in report.documents for diagnostic in _diagnostics(document)]
    return json_text({"source": {"name": "policylint"}, "diagnostics": found})


def _diagnostics(document: DocumentReport) -> Iterator[dict[str, Any]]:
    offsets = {offset for finding in document.findings for offset in (finding.span.start, finding.span.end)}
    positions = _positions(document.source, offsets)
    for finding in document.findings:
        yield _diagnostic(finding, positions)


def _diagnostic(finding: Finding, positions: Mapping[int, dict[str, int]]) -> dict[str, Any]:
    return {
        "message": visible(finding.message),
        "location": {
            "path": finding.path,
            "range": {"start": positions[finding.span.start], "end": positions[finding.span.end]},
        },
        "severity": finding.severity.name,
        "code": {"value": f"{finding.code} {finding.name}"},
    }


def _positions(source: Source, offsets: Iterable[int]) -> dict[int, dict[str, int]]:
    """Return line and column of each offset.

    The text is encoded once, from one offset to the next: ten thousand findings may be on one long line.
    """
    found: dict[int, dict[str, int]] = {}
    line, reached, column = 0, 0, 1
    for offset in sorted(offsets):
        if source.line_of(offset) != line:
            line = source.line_of(offset)
            reached, column = source.line_span(line).start, 1
        between = source.text[reached:offset]
        if reached == 0:
            between = between.removeprefix("\ufeff")
        column += len(between.encode("utf-8", "surrogateescape"))
        reached = offset
        found[offset] = {"line": line, "column": column}
    return found
