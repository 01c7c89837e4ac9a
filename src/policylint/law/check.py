"""How it can be told whether a policy does what a law asks."""

from enum import Enum


class Check(Enum):
    """What must be looked at to tell."""

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
