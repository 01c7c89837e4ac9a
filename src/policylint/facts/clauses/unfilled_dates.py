"""Placeholders in the place of the policy's own date: the nearest that a template comes to a date."""

from collections.abc import Iterable, Iterator

from policylint.facts.clauses.clause import NearMiss
from policylint.facts.placeholders import Expected, Placeholder


def unfilled_dates(placeholders: Iterable[Placeholder]) -> Iterator[NearMiss]:
    """Yield the places where a template waits for the day since when the policy holds, in reading order."""
    for placeholder in placeholders:
        if placeholder.expects is Expected.DATE:
            for clause in ("effective-date", "last-updated"):
                yield NearMiss(
                    span=placeholder.span,
                    source=placeholder.source,
                    clause=clause,
                    why="the template is not filled in: the date is missing",
                )
