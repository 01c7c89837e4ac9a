"""For people with many findings: one line each, under the name of the file, in columns."""

from collections.abc import Iterator

from policylint.engine import DocumentReport, Report
from policylint.finding import Severity
from policylint.report.colour import Paint
from policylint.report.summary import Summary
from policylint.report.visible import visible

_SEVERITY_WIDTH = max(len(severity.label) for severity in Severity)


def render_grouped(report: Report, *, color: bool = False) -> str:
    """Return the findings by file, the summary as the last line; with ANSI colours if asked to.

    A file without findings is not named.
    """
    paint = Paint(color)
    lines = [
        line for document in report.documents if document.findings for line in _document(document, paint)
    ]
    return "".join(f"{line}\n" for line in (*lines, paint.strong(str(Summary.of(report)))))


def _document(document: DocumentReport, paint: Paint) -> Iterator[str]:
    yield paint.strong(visible(document.path))
    places = [f"{finding.line}:{finding.column}" for finding in document.findings]
    width = max(map(len, places))
    for place, finding in zip(places, document.findings, strict=True):
        severity = paint.severity(finding.severity, finding.severity.label.ljust(_SEVERITY_WIDTH))
        yield f"  {place:>{width}}  {severity}  {finding.code} {finding.name}: {visible(finding.message)}"
    yield ""
