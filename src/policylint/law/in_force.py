"""Days between which a law, or one of its requirements, is in force."""

import datetime


def in_force(first: datetime.date | None, last: datetime.date | None, as_of: datetime.date) -> bool:
    """Tell whether a day is neither before the first day in force nor after the last; None is no limit."""
    return (first is None or first <= as_of) and (last is None or as_of <= last)


def day(text: str | None) -> datetime.date | None:
    """Read a day of the compiled catalogue: ``2026-03-01``, or None."""
    return None if text is None else datetime.date.fromisoformat(text)
