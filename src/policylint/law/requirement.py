"""A requirement of a law: which clause it asks for, on which conditions, and where that is written."""

import datetime
from enum import Enum

from attrs import frozen

from policylint.law.check import Check
from policylint.law.compiled import index
from policylint.law.in_force import day, in_force

RequirementRow = tuple[
    str,
    str,
    str,
    str,
    str,
    str,
    tuple[str, ...],
    tuple[str, ...],
    str | None,
    str | None,
    tuple[str, ...],
    str | None,
    str,
    bool,
]


class Strength(Enum):
    """How firmly a law asks."""

    MUST = "must"
    """Of every policy in its scope."""
    CONDITIONAL = "conditional"
    """Where the requirement's conditions hold."""
    RECOMMENDED = "recommended"
    """As guidance or good practice, or because conduct that the law asks for is best told."""


@frozen(kw_only=True, eq=False)  # the catalogue makes each once: identity will do, and costs nothing
class Requirement:
    """One thing that a law asks a policy to state.

    ``law``, ``clause``, ``conditions`` and ``void_unless`` are keys of the catalogue. The conditions must
    hold beside the law's own scope; nor is anything asked where one that it is void without is known to
    fail. ``states`` says what the policy has to state, ``citation`` where the law says so.
    ``repeats`` are ids of requirements of another law that this law asks just so, with this ``citation``.
    ``effective`` and ``until`` are the first and the last day in force, where they differ from the law's.
    ``verified`` tells that the text of the law, or a quotation of it, was read; ``source`` says which.
    """

    id: str
    law: str
    citation: str
    states: str
    strength: Strength
    clause: str
    check: Check
    conditions: tuple[str, ...]
    void_unless: tuple[str, ...]
    effective: datetime.date | None
    until: datetime.date | None
    repeats: tuple[str, ...]
    note: str | None
    source: str
    verified: bool

    @classmethod
    def from_row(cls, law: str, row: RequirementRow) -> "Requirement":
        """Make one from a row of the compiled module of a law."""
        (
            identity,
            citation,
            states,
            strength,
            clause,
            check,
            conditions,
            void_unless,
            effective,
            until,
            repeats,
            note,
            source,
            verified,
        ) = row
        return cls(
            id=identity,
            law=law,
            citation=citation,
            states=states,
            strength=Strength(strength),
            clause=clause,
            check=Check(check),
            conditions=conditions,
            void_unless=void_unless,
            effective=day(effective),
            until=day(until),
            repeats=repeats,
            note=note,
            source=source,
            verified=verified,
        )

    @property
    def wording(self) -> str | None:
        """The text that must stand word for word; None where the policy may choose its words."""
        return index.WORDINGS.get(self.clause) if self.check is Check.VERBATIM else None

    def in_force(self, as_of: datetime.date) -> bool:
        """Tell whether the requirement is in force on a day, given that its law is."""
        return in_force(self.effective, self.until, as_of)
