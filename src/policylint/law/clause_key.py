"""A clause that a policy may have, by the key that requirements, rules, tags and findings share."""

from attrs import frozen

from policylint.law.check import Check


@frozen
class ClauseKey:
    """A clause of the catalogue: its dotted ``key``, and a ``title`` for people."""

    key: str
    title: str
    check: Check

    @classmethod
    def from_row(cls, key: str, row: tuple[str, str]) -> "ClauseKey":
        """Make one from a row of the compiled catalogue."""
        title, check = row
        return cls(key, title, Check(check))
