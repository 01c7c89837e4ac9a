"""What a placeholder is: how it is written, where it stands, and what it asks for."""

import enum

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.syntax.nodes import Field


class PlaceholderKind(enum.Enum):
    """How the placeholder is written.

    ``LOREM`` is filler text, a made-up value that only a template has (``you@yourcompany.com``), and the
    label before what a template proposes (``Suggested text:``).
    """

    BRACKET = "bracket"
    MUSTACHE = "mustache"
    LIQUID = "liquid"
    BRACE = "brace"
    BLANK = "blank"
    TODO = "todo"
    LOREM = "lorem"


class Expected(enum.Enum):
    """What is to be done about a placeholder.

    ``DATE`` and ``EMAIL`` are values to be filled in, as is ``UNKNOWN``; a date counts where it is that of
    the policy itself. ``DECISION`` is a note to whoever drafts the text, on which wording to keep
    (``[Optional]``, ``[I/We]``). ``NOTHING`` is a tag that tells the site's generator what to do, or a text
    that it passes on (``{% include a.html %}``, ``{{ '/terms' | relative_url }}``).
    """

    DATE = "date"
    EMAIL = "email"
    DECISION = "decision"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Placeholder(Fact):
    """What a template left: a place to fill in, a note on the wording, or a tag of template syntax."""

    kind: PlaceholderKind
    expects: Expected

    @property
    def expects_email(self) -> bool:
        """Whether an e-mail address is to be filled in."""
        return self.expects is Expected.EMAIL

    @property
    def expects_value(self) -> bool:
        """Whether the text lacks a value here, which somebody has to fill in."""
        return self.expects not in (Expected.DECISION, Expected.NOTHING)


@frozen
class Place:
    """What is written as a placeholder is, at a range of a passage's text."""

    passage: Passage
    start: int
    end: int
    kind: PlaceholderKind

    @property
    def written(self) -> str:
        """The placeholder itself, in lower case."""
        return self.passage.lower[self.start : self.end]

    def before(self, far: int) -> str:
        """Return what stands before it, in lower case: before the value of a field that is its name.

        ``far`` is how many characters of the passage are looked at.
        """
        before = self.passage.lower[max(self.start - far, 0) : self.start]
        if self.start < far and isinstance(self.passage.leaf, Field):
            return f"{self.passage.leaf.name.lower()}: {before}"
        return before
