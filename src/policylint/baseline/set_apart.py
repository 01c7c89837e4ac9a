"""Keeping findings of a report apart that do not count."""

from collections.abc import Iterable

from attrs import evolve

from policylint.engine import DocumentReport
from policylint.finding import Finding
from policylint.silenced import Silenced, Silencer


def set_apart(
    report: DocumentReport, known: Iterable[Finding], by: Silencer, reason: str = ""
) -> DocumentReport:
    """Return a report with these very findings of it among the silenced ones."""
    apart = {id(finding) for finding in known}
    if not apart:
        return report
    left = tuple(finding for finding in report.findings if id(finding) not in apart)
    silenced = tuple(Silenced(finding, by, reason) for finding in report.findings if id(finding) in apart)
    return evolve(report, findings=left, silenced=(*report.silenced, *silenced))
