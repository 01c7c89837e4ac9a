"""Keeping findings of a report apart that do not count."""

from collections.abc import Iterable

from attrs import evolve

from policylint.engine import DocumentReport
from policylint.finding import Finding
from policylint.silenced import Silenced, Silencer


def set_apart(
    report: DocumentReport, known: Iterable[Finding], by: Silencer, reason: str = ""
) -> DocumentReport:
    """Return a report with these very findings of it among the silenced ones.

    Where nothing is left that is missing, it does not tell either by which laws that was judged.
    """
    apart = {id(finding) for finding in known}
    if not apart:
        return report
    left = tuple(finding for finding in report.findings if id(finding) not in apart)
    silenced = tuple(Silenced(finding, by, reason) for finding in report.findings if id(finding) in apart)
    changed = evolve(report, findings=left, silenced=(*report.silenced, *silenced))
    if any(finding.absence for finding in left):
        return changed
    return evolve(changed, laws=(), by_core=False)
