"""For programs that read a stream: one finding a line, each as ``policylint-report/1`` writes it."""

from policylint.engine import Report
from policylint.report.json_report import finding_object
from policylint.report.json_text import json_line


def render_json_lines(report: Report) -> str:
    """Return one JSON object a line (jsonlines.org); the empty string when nothing was found."""
    return "".join(
        json_line(finding_object(finding, document))
        for document in report.documents
        for finding in document.findings
    )
