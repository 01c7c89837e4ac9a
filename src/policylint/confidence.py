"""How sure we are: one scale for facts, rules and findings."""

import enum


class Confidence(enum.IntEnum):
    """How likely it is that what was found is true."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def label(self) -> str:
        """The name in lower case, as reports and options spell it."""
        return self.name.lower()
