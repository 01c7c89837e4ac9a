"""Something that policies still name although it is repealed, renamed, invalid or shut down."""

import datetime

from attrs import frozen

ObsoleteRow = tuple[
    str,
    str | None,
    str,
    str,
    str,
    str,
    str,
    tuple[str, ...],
    tuple[str, ...],
    str | None,
    str,
    bool,
]


@frozen(kw_only=True)
class ObsoleteReference:
    """A reference that has died, and what stands in its place.

    ``law`` is the key of the law that it is nearest to, None where there is none. ``status`` says what became
    of it (``repealed``, ``renamed`` …), ``died_on`` from which day on, ``level`` how bad it is at most to
    name it: ``error``, ``warning`` or ``info``. ``patterns`` are regular expressions for its names, to be
    matched whatever the case on text with single spaces; a match of one of ``guards`` in the same sentence
    tells that the author knows.
    """

    id: str
    law: str | None
    title: str
    status: str
    died_on: datetime.date
    successor: str
    level: str
    patterns: tuple[str, ...]
    guards: tuple[str, ...]
    note: str | None
    source: str
    verified: bool

    @classmethod
    def from_row(cls, row: ObsoleteRow) -> "ObsoleteReference":
        """Make one from a row of the compiled catalogue."""
        (
            identity,
            law,
            title,
            status,
            died_on,
            successor,
            level,
            patterns,
            guards,
            note,
            source,
            verified,
        ) = row
        return cls(
            id=identity,
            law=law,
            title=title,
            status=status,
            died_on=datetime.date.fromisoformat(died_on),
            successor=successor,
            level=level,
            patterns=patterns,
            guards=guards,
            note=note,
            source=source,
            verified=verified,
        )
