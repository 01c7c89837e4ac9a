"""A clause that a policy may have, by the key that requirements, rules, tags and findings share."""

from attrs import frozen

from policylint.law.check import Check


@frozen
class ClauseKey:
    """A clause of the catalogue: its dotted ``key``, and a ``title`` for people.

    ``answered_by`` are other clauses that answer who asks for this one: the criteria of retention answer who
    asks for its period.
    """

    key: str
    title: str
    check: Check
    answered_by: tuple[str, ...] = ()

    @classmethod
    def from_row(cls, key: str, row: tuple[str, str, tuple[str, ...]]) -> "ClauseKey":
        """Make one from a row of the compiled catalogue."""
        title, check, answered_by = row
        return cls(key, title, Check(check), answered_by)
