"""How much was found, in numbers and in one line."""

from attrs import frozen

from policylint.engine import Report
from policylint.finding import Severity


@frozen
class Summary:
    """The counts of a run."""

    documents: int
    errors: int
    warnings: int
    info: int

    @classmethod
    def of(cls, report: Report) -> "Summary":
        """Count the findings of a report."""
        severities = [finding.severity for finding in report.findings]
        return cls(
            len(report.documents),
            severities.count(Severity.ERROR),
            severities.count(Severity.WARNING),
            severities.count(Severity.INFO),
        )

    def __str__(self) -> str:
        return (
            f"{_counted(self.documents, 'document')}, {_counted(self.errors, 'error')}, "
            f"{_counted(self.warnings, 'warning')}, {self.info} info"
        )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
