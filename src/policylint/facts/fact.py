"""What every fact has: the span of the text it was read from, that text, and its line."""

from attrs import field

from policylint.frozen import frozen
from policylint.source import Source, Span


@frozen(kw_only=True)
class Fact:
    """Something the text says, and where; not to be changed.

    It keeps where it stands, not what stands there: most facts of a document are never shown.
    """

    span: Span
    source: Source = field(repr=False, eq=False)

    @property
    def text(self) -> str:
        """The source text of :attr:`span`, line ends included."""
        return self.source.slice(self.span)

    @property
    def line(self) -> int:
        """The 1-based line on which it begins."""
        return self.source.line_of(self.span.start)
