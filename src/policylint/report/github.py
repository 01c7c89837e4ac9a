"""For GitHub Actions: workflow commands that annotate the files of a commit.

Source: docs.github.com, "Workflow commands for GitHub Actions". GitHub shows ten errors, ten warnings and ten
notices a step, the first that it meets. The place stands in the message too, because the log of a run shows
nothing else.
"""

from collections.abc import Iterator

from policylint.engine import Report
from policylint.finding import Finding, Severity
from policylint.report.most_severe_first import most_severe_first
from policylint.report.summary import Summary
from policylint.report.visible import OPENS_A_COMMAND, SHOWN_OPENING, visible, visible_character

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(report: Report) -> str:
    """Return one command a finding, the most severe first, and the summary as the last line, for the log."""
    return "".join(f"{line}\n" for line in (*map(_command, most_severe_first(report)), Summary.of(report)))


def _command(finding: Finding) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(finding))
    message = f"{finding.path}:{finding.line}:{finding.column}: {visible(finding.message)}"
    return f"::{_COMMAND[finding.severity]} {properties}::{_data(message)}"


def _properties(finding: Finding) -> Iterator[tuple[str, str]]:
    yield "file", finding.path
    yield "line", str(finding.line)
    yield "endLine", str(finding.end.line)
    # GitHub refuses an annotation that has columns and goes over several lines.
    if finding.line == finding.end.line:
        yield "col", str(finding.column)
        yield "endColumn", str(finding.end.column)
    yield "title", f"policylint {finding.code} {finding.name}"


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return OPENS_A_COMMAND.sub(SHOWN_OPENING, "".join(map(visible_character, escaped)))
