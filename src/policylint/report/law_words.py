"""The words that all accounts of what a law asks share: conditions, days, remarks."""

import datetime
from collections.abc import Iterator

from policylint.law import catalogue
from policylint.law.check import Check
from policylint.law.requirement import Requirement


def meanings(conditions: tuple[str, ...]) -> str:
    """Return what conditions mean, each with its key."""
    return " ".join(f"{catalogue.condition(key).meaning} [{key}]" for key in conditions)


def told_by(check: Check) -> str | None:
    """Say how it is told whether a requirement is met, where that is not by what the text says."""
    return None if check is Check.PRESENCE else f"to be told by {check.value}"


def days_of(requirement: Requirement, as_of: datetime.date) -> Iterator[str]:
    """Yield from when on and until when a requirement is in force, where that differs from its law."""
    if requirement.effective and as_of < requirement.effective:
        yield f"not in force before {requirement.effective}"
    elif requirement.effective:
        yield f"in force since {requirement.effective}"
    if requirement.until:
        yield f"in force until {requirement.until}{' (no longer)' if requirement.until < as_of else ''}"


def repeats(requirement: Requirement) -> str | None:
    """Say which requirements of another law are this one's own, where they are."""
    if not requirement.repeats:
        return None
    return f"repeats, unless their law applies as well: {', '.join(requirement.repeats)}"


def remarks(note: str | None, verified: bool) -> Iterator[str]:
    """Yield the note of an entry of the catalogue, and whether nobody has read the law for it."""
    if note:
        yield note
    if not verified:
        yield "not verified"
