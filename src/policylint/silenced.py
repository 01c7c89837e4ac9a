"""A finding that is kept out of the result, because a comment or the baseline says so, or its age."""

import enum

from attrs import frozen

from policylint.finding import Finding
from policylint.source import Span


class Silencer(enum.Enum):
    """What kept a finding out of the result."""

    COMMENT = "comment"
    BASELINE = "baseline"
    REVISION = "revision"


@frozen
class Silenced:
    """A finding that does not count, by what, and why.

    ``reason`` is as its author gave it, empty where there is none; of a finding that a revision had already
    it says which. ``place`` is where the comment stands; None for what is no part of the document.
    """

    finding: Finding
    by: Silencer
    reason: str = ""
    place: Span | None = None
