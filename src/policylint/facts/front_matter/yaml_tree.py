"""A safe subset of YAML as a tree of strings with spans: what front matter may hold.

Scalars stay the strings that the author typed, so ``no``, ``1.10`` and ``2026-03-01`` mean what they say.
Tags, anchors, aliases and merge keys are refused (`docs/dialect.md`). `yaml_composer` builds the tree.
"""

from policylint.frozen import frozen
from policylint.source import Span


@frozen
class Problem:
    """Something wrong with what a document declares, and where; ``message`` has no full stop."""

    span: Span
    message: str


@frozen
class Scalar:
    """A single value as typed, quotes taken away; ``quoted`` tells ``"null"`` from ``null``."""

    span: Span
    value: str
    quoted: bool

    @property
    def is_null(self) -> bool:
        """Tell whether the value says that there is none."""
        return not self.quoted and self.value.lower() in ("", "~", "null")


@frozen
class Sequence:
    """A list of values."""

    span: Span
    items: "tuple[YamlNode, ...]"


@frozen
class Entry:
    """One key of a mapping with its value."""

    key: Scalar
    value: "YamlNode"


@frozen
class Mapping:
    """Keys and values in the order written; a key that is written twice is there twice."""

    span: Span
    entries: tuple[Entry, ...]


@frozen
class Refused:
    """A value that the safe subset leaves out, and why."""

    span: Span
    why: str


YamlNode = Scalar | Sequence | Mapping | Refused


@frozen
class Composed:
    """What could be read: the tree (None where there is nothing), and what stopped the reading, if any."""

    root: YamlNode | None
    problem: Problem | None = None
