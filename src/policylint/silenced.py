"""A finding that is kept out of the result, because a comment in the document or the baseline says so."""

import enum

from attrs import frozen

from policylint.finding import Finding
from policylint.source import Span


class Silencer(enum.Enum):
    """What kept a finding out of the result."""

    COMMENT = "comment"
    BASELINE = "baseline"


@frozen
class Silenced:
    """A finding that does not count, by what, and why.

    ``reason`` is as its author gave it, empty where there is none. ``place`` is where the comment stands;
    None for the baseline, which is no part of the document.
    """

    finding: Finding
    by: Silencer
    reason: str = ""
    place: Span | None = None
