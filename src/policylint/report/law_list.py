"""The laws of the catalogue as a table: key, jurisdiction, days in force, number of requirements, name."""

import datetime

from policylint.law import catalogue
from policylint.law.law import Law
from policylint.report.not_advice import NOT_ADVICE
from policylint.report.table import table

_HEAD = ("key", "jurisdiction", "in force from", "requirements", "name")


def render_laws(as_of: datetime.date) -> str:
    """Return one line for each law, then the day by which it is told what is in force."""
    rows = [_HEAD, *(_row(law, as_of) for law in catalogue.laws())]
    return f"{table(rows)}\nAs of {as_of}. `policylint laws KEY` shows what a law asks.\n{NOT_ADVICE}\n"


def days_in_force(law: Law, as_of: datetime.date) -> str:
    """Return from when on a law is in force, and until when, and whether the day is outside of that."""
    first, last = law.in_force_from, law.in_force_until
    told = f"{first or 'not recorded'}{f' until {last}' if last else ''}"
    if first and as_of < first:
        return f"{told} (not yet)"
    return f"{told} (no longer)" if last and last < as_of else told


def _row(law: Law, as_of: datetime.date) -> tuple[str, ...]:
    requirements = catalogue.requirements(law.key)
    current = sum(requirement.in_force(as_of) for requirement in requirements) if law.in_force(as_of) else 0
    count = str(current) if current == len(requirements) else f"{current} of {len(requirements)}"
    return law.key, law.jurisdiction, days_in_force(law, as_of), count, law.name
