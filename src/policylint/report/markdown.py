"""For a comment on a pull request, a job summary, or counsel: the findings as tables in Markdown."""

import datetime
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.engine import DocumentReport, Report
from policylint.finding import Finding
from policylint.report.judged_by import judged_by
from policylint.report.markdown_text import markdown_table, plain
from policylint.report.most_severe_first import most_severe_first
from policylint.report.summary import Summary
from policylint.source import Source

_HEAD = ("place", "severity", "rule", "what is wrong", "asked for by")


def render_markdown(report: Report, *, most_bytes: int | None = None) -> str:
    """Return the summary and a table for each document with findings, in the order of the report.

    Where that would take more than ``most_bytes`` of UTF-8, the most severe findings are shown, and how many
    are not.
    """
    parts = [_part(document, report.as_of) for document in report.documents if document.findings]
    shown = None if most_bytes is None else _fitting(report, parts, most_bytes)
    return "".join(f"{line}\n" for line in _lines(report, parts, shown))


@frozen
class _Part:
    """What is said of one document: lines before the findings, the line of each, lines after them."""

    head: tuple[str, ...]
    findings: tuple[Finding, ...]
    rows: tuple[str, ...]
    foot: tuple[str, ...]


def _part(document: DocumentReport, as_of: datetime.date) -> _Part:
    head, rule, *rows = markdown_table(
        _HEAD, (_cells(finding, document.source) for finding in document.findings)
    )
    sentence = judged_by(document, as_of)
    foot = ("", f"{plain(sentence)}.") if sentence else ()
    return _Part(("", f"### {plain(document.path)}", "", head, rule), document.findings, tuple(rows), foot)


def _cells(finding: Finding, source: Source) -> tuple[str, ...]:
    miss = finding.absence.nearest_miss if finding.absence else None
    nearest = f" (nearest miss: line {source.line_of(miss.span.start)}, {miss.why})" if miss else ""
    return (
        f"{finding.line}:{finding.column}",
        finding.severity.label,
        f"{finding.code} {finding.name}",
        finding.message + nearest,
        "; ".join(law.citation for law in finding.laws),
    )


def _fitting(report: Report, parts: Sequence[_Part], most_bytes: int) -> set[int]:
    """Return the identities of the findings that fit, the most severe first."""
    part_of = {id(finding): part for part in parts for finding in part.findings}
    row_of = {
        id(finding): row for part in parts for finding, row in zip(part.findings, part.rows, strict=True)
    }
    left = most_bytes - _bytes(_lines(report, (), set()))
    opened: set[int] = set()
    fitting: set[int] = set()
    for finding in most_severe_first(report):
        part = part_of[id(finding)]
        frame = () if id(part) in opened else (*part.head, *part.foot)
        left -= _bytes((row_of[id(finding)], *frame))
        if left < 0:
            break
        opened.add(id(part))
        fitting.add(id(finding))
    return fitting


def _bytes(lines: Sequence[str] | Iterator[str]) -> int:
    return sum(len(line.encode("utf-8", "surrogatepass")) + 1 for line in lines)


def _lines(report: Report, parts: Sequence[_Part], shown: set[int] | None) -> Iterator[str]:
    yield "## policylint"
    yield f"\n{Summary.of(report)}"
    for part in parts:
        rows = [
            row
            for finding, row in zip(part.findings, part.rows, strict=True)
            if shown is None or id(finding) in shown
        ]
        if rows:
            yield from (*part.head, *rows, *part.foot)
    left_out = 0 if shown is None else len(report.findings) - len(shown)
    if left_out:
        yield f"\nNot shown for want of room: {left_out} of {len(report.findings)} findings."
