"""The order for places that show only the first few findings."""

from policylint.engine import Report
from policylint.finding import Finding


def most_severe_first(report: Report) -> list[Finding]:
    """Return the findings: errors, warnings, info; those of one severity in the order of the report."""
    return sorted(report.findings, key=lambda finding: -finding.severity)
