"""What a reader sees of a leaf: one string, and the way back from it to the source."""

from attrs import frozen

from policylint.source import Source, Span
from policylint.syntax.nodes import Leaf


@frozen
class Link:
    """A link in a view: the range of the view's text that shows it, and its target as written (no title)."""

    start: int
    end: int
    target: str
    target_span: Span


@frozen
class View:
    """A leaf as one string, with a map back to the source."""

    text: str
    links: tuple[Link, ...]

    def span(self, start: int, end: int) -> Span:
        """Turn a range of :attr:`text` into a span of the source."""
        raise NotImplementedError


def view_of(source: Source, leaf: Leaf) -> View:
    """Build the view of a leaf."""
    raise NotImplementedError
