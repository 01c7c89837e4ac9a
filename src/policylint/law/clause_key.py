"""A clause that a policy may have, by the key that requirements, rules, tags and findings share."""

from enum import Enum

from attrs import frozen


class Check(Enum):
    """How it can be told whether a policy does what is asked."""

    PRESENCE = "presence"
    """The text says it."""
    VERBATIM = "verbatim"
    """The text has a sentence word for word."""
    FRESHNESS = "freshness"
    """A date of the text is not too long ago."""
    LOCATION = "location"
    """Where the document stands or how it is linked, which the text alone cannot show."""
    READABILITY = "readability"
    """How the text reads."""
    CONSISTENCY = "consistency"
    """Whether the text agrees with what is done, or with itself."""


@frozen
class ClauseKey:
    """A clause of the catalogue: its dotted ``key``, and a ``title`` for people."""

    key: str
    title: str
    check: Check

    @classmethod
    def from_row(cls, row: tuple[str, str, str]) -> "ClauseKey":
        """Make one from a row of the compiled catalogue."""
        key, title, check = row
        return cls(key, title, Check(check))
