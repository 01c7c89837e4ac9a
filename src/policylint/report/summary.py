"""How much was found, in numbers and in one line."""

from attrs import frozen

from policylint.engine import Report
from policylint.finding import Severity
from policylint.silenced import Silencer


@frozen
class Summary:
    """The counts of a run.

    ``suppressed`` were silenced by comments, ``baselined`` by the baseline, ``older`` because the revision
    that the run compared with had them already.
    """

    documents: int
    errors: int
    warnings: int
    info: int
    suppressed: int
    baselined: int
    older: int

    @classmethod
    def of(cls, report: Report) -> "Summary":
        """Count the findings of a report."""
        severities = [finding.severity for finding in report.findings]
        silencers = [silenced.by for silenced in report.silenced]
        return cls(
            len(report.documents),
            severities.count(Severity.ERROR),
            severities.count(Severity.WARNING),
            severities.count(Severity.INFO),
            silencers.count(Silencer.COMMENT),
            silencers.count(Silencer.BASELINE),
            silencers.count(Silencer.REVISION),
        )

    def __str__(self) -> str:
        return (
            f"{_counted(self.documents, 'document')}, {_counted(self.errors, 'error')}, "
            f"{_counted(self.warnings, 'warning')}, {self.info} info, "
            f"{self.suppressed + self.baselined + self.older} silenced{self._by_what}"
        )

    @property
    def _by_what(self) -> str:
        by = (
            f"{self.suppressed} by comments" if self.suppressed else "",
            f"{self.baselined} by the baseline" if self.baselined else "",
            f"{self.older} that the change did not bring in" if self.older else "",
        )
        told = ", ".join(part for part in by if part)
        return f" ({told})" if told else ""


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
