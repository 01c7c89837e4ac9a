"""What a change brought in: findings of today less those that a revision had already."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from policylint.baseline.entry import Entry, entries_of
from policylint.baseline.matching import Found, match
from policylint.baseline.set_apart import set_apart
from policylint.config.loading import Configurations
from policylint.engine import DocumentReport
from policylint.linting import lint_in_project
from policylint.revision import Revision
from policylint.silenced import Silencer


def without_older(
    reports: Sequence[DocumentReport],
    revision: Revision,
    configurations: Configurations,
    as_of: datetime.date,
    *,
    comments: bool = True,
) -> tuple[DocumentReport, ...]:
    """Return the reports with what was found in the revision already among the silenced findings.

    The documents of the revision are judged by the configuration and the day of the others, and as they were
    with ``comments`` that silence findings or without. What a comment silenced there is brought in by the
    change that removes the comment. Raises UsageError where git cannot say what was there, and what linting
    raises.
    """
    entries: list[Entry] = []
    for report in reports:
        then = revision.version_of(report.source)
        if then is report.source:
            entries += entries_of(report.path, report.findings)
        elif then is not None:
            path = Path(report.path)
            linted = lint_in_project(then, configurations, as_of, path=path, comments=comments)
            entries += entries_of(report.path, linted.report.findings)
    found = [Found(report.path, report.findings) for report in reports]
    matching = match(entries, found, exists=lambda _: True, whole=True)
    return tuple(
        set_apart(
            report, (finding for finding, _ in pairs), Silencer.REVISION, f"was there in {revision.name}"
        )
        for report, pairs in zip(reports, matching.known, strict=True)
    )
