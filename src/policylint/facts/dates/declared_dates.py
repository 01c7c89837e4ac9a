"""The days that the front matter gives: under ``policy``, else where a site generator looks for them."""

import datetime

from policylint.facts.dates.dates import Date, DateRole
from policylint.facts.front_matter.front_matter import Declared, Stated
from policylint.source import Source


def declared_dates(declared: Declared, source: Source) -> tuple[Date, ...]:
    """Return the days of the front matter, in reading order: since when the text holds, its last update."""
    found = [
        (DateRole.EFFECTIVE, _day(declared.effective) or declared.page_effective),
        (DateRole.UPDATED, _day(declared.updated) or declared.page_updated),
    ]
    dated = [
        Date(
            span=stated.span,
            source=source,
            role=role,
            readings=stated.value,
            ambiguous=len(stated.value) > 1,
        )
        for role, stated in found
        if stated
    ]
    return tuple(sorted(dated, key=lambda date: date.span))


def _day(stated: Stated[datetime.date] | None) -> Stated[tuple[str, ...]] | None:
    return Stated((stated.value.isoformat(),), stated.span) if stated else None
