"""What a rule reports. A finding is data; it never stops a run."""

import enum

from attrs import field, frozen

from policylint.confidence import Confidence
from policylint.source import Position, Span


class Severity(enum.IntEnum):
    """How bad it is if the finding is true."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name in lower case, as reports and options spell it."""
        return self.name.lower()


@frozen
class Related:
    """A second place that a finding is about: a span of the same document, and what stands there."""

    span: Span
    message: str = ""


@frozen
class LawReference:
    """A law that asks for what a finding misses: law key, citation as in the catalogue, requirement id."""

    law: str
    citation: str
    requirement: str


@frozen
class NearestMiss:
    """The place that came closest to what was looked for, and why it does not count."""

    span: Span
    why: str


@frozen
class Absence:
    """The evidence that something is not there: what was looked for, the nearest miss, where it would go.

    ``insert_at`` is the 1-based line before which the clause would stand; one past the last is the end.
    """

    searched: tuple[str, ...]
    insert_at: int
    nearest_miss: NearestMiss | None = None


@frozen
class Edit:
    """Replace a span of the source by a text."""

    span: Span
    replacement: str


@frozen
class Fix:
    """A repair; ``safe`` means that it cannot change what the policy says."""

    description: str
    edits: tuple[Edit, ...]
    safe: bool = False


@frozen(kw_only=True)
class Finding:
    """One defect, or one thing worth knowing, in one document.

    A rule gives what it knows; the engine adds ``path``, ``start``, ``end`` and ``fingerprint`` (empty, or
    0:0, until then). ``span`` counts code points from 0; ``start`` and ``end`` count from 1, and ``end``
    is exclusive. ``left_to`` are codes of rules: the finding is dropped where one of them found something in
    the document that is as bad and as sure, since that says as much, and cites its laws then.
    """

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    span: Span
    message: str
    related: tuple[Related, ...] = ()
    clause: str | None = None
    laws: tuple[LawReference, ...] = ()
    absence: Absence | None = None
    fix: Fix | None = None
    left_to: tuple[str, ...] = ()
    path: str = ""
    start: Position = field(default=Position(0, 0))
    end: Position = field(default=Position(0, 0))
    fingerprint: str = ""

    @property
    def line(self) -> int:
        """The 1-based line on which the finding starts."""
        return self.start.line

    @property
    def column(self) -> int:
        """The 1-based column, in code points, at which the finding starts."""
        return self.start.column
