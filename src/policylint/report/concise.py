"""One line a finding, as editors and `grep` read it: ``path:line:column: severity CODE name: message``."""

from policylint.engine import Report
from policylint.report.visible import visible


def render_concise(report: Report) -> str:
    """Return one line for each finding; the empty string when there is none."""
    return "".join(
        f"{visible(finding.path)}:{finding.line}:{finding.column}: {finding.severity.label} "
        f"{finding.code} {finding.name}: {visible(finding.message)}\n"
        for finding in report.findings
    )
