"""What a reader sees of a leaf: one string, and the way back from it to the source."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import pairwise

from attrs import field, frozen

from policylint.source import Source, Span
from policylint.syntax.markup import Piece, RawLink, is_plain, scan
from policylint.syntax.nodes import Leaf

_ONE_TO_ONE = -1
_Place = Callable[[int], int]


@frozen
class Link:
    """A link in a view: the range of the view's text that shows it, and its target as written (no title)."""

    start: int
    end: int
    target: str
    target_span: Span


class _Map:
    """Which stretch of the source each stretch of a text shows.

    A stretch maps one to one, or as a whole (a decoded entity, a line end). Parallel lists of integers,
    because a leaf may have 100,000 lines and the garbage collector looks at every tuple again and again.
    """

    __slots__ = ("_ats", "_ends", "_starts")

    def __init__(self) -> None:
        self._ats: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, at: int, start: int, end: int, *, whole: bool = False) -> None:
        """Map the text from offset ``at`` on to the source from ``start`` (to ``end``, as a whole)."""
        self._ats.append(at)
        self._starts.append(start)
        self._ends.append(end if whole else _ONE_TO_ONE)

    def start(self, offset: int) -> int:
        """Return where the source of the character at ``offset`` starts."""
        index = bisect_right(self._ats, offset) - 1
        start = self._starts[index]
        return start + offset - self._ats[index] if self._ends[index] == _ONE_TO_ONE else start

    def end(self, offset: int) -> int:
        """Return where the source of the character before ``offset`` ends."""
        if not offset:
            return self._starts[0]
        index = bisect_right(self._ats, offset - 1) - 1
        end = self._ends[index]
        return self._starts[index] + offset - self._ats[index] if end == _ONE_TO_ONE else end


class _Lines:
    """The map of lines that are shown as they stand, joined by one character; made when first asked."""

    __slots__ = ("_map", "_slices")

    def __init__(self, slices: tuple[Span, ...]) -> None:
        self._slices = slices
        self._map: _Map | None = None

    def start(self, offset: int) -> int:
        """Return where the source of the character at ``offset`` starts."""
        return self._made().start(offset)

    def end(self, offset: int) -> int:
        """Return where the source of the character before ``offset`` ends."""
        return self._made().end(offset)

    def _made(self) -> _Map:
        if self._map is None:
            self._map = _map_of_lines(self._slices)
        return self._map


@frozen
class View:
    """A leaf as one string, with a map back to the source.

    A line end with the indentation after it, a run of blanks, a no-break or other Unicode space shows as one
    space; soft hyphens, zero-width spaces and markup do not show; entities and escapes show what they mean.
    """

    text: str
    links: tuple[Link, ...]
    _start_of: _Place = field(repr=False)
    _end_before: _Place = field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """Turn a range of :attr:`text` into a span of the source.

        The span runs from the first character's start to the last one's end, whatever lines lie between; a
        character that stands for several (an entity, an escape) counts in full. An empty range gives an
        empty span. Offsets are those of :attr:`text`, 0 to its length.
        """
        if start < end:
            return Span(self._start_of(start), self._end_before(end))
        place = self._start_of(start) if start < len(self.text) else self._end_before(start)
        return Span(place, place)


def view_of(source: Source, leaf: Leaf) -> View:
    """Build the view of a leaf; never fails, and takes time linear in the length of its text."""
    slices = leaf.slices
    text = source.text
    if len(slices) == 1:
        start = slices[0].start
        line = text[start : slices[0].end]
        # Most leaves are one plain line: adding two numbers is all that leads from it to the source.
        place = start.__add__
        return View(line, (), place, place) if is_plain(line) else _marked_view(source, place, line)
    lines = [text[line.start : line.end] for line in slices]
    joined = " ".join(lines)
    if is_plain(joined):
        shown = _Lines(slices or (Span(leaf.span.start, leaf.span.start),))
        return View(joined, (), shown.start, shown.end)
    return _marked_view(source, _map_of_lines(slices).start, "\n".join(lines))


def _map_of_lines(slices: tuple[Span, ...]) -> _Map:
    """Map the lines, joined by one character, to the source."""
    lines = _Map()
    lines.add(0, slices[0].start, slices[0].end)
    at = 0
    for before, line in pairwise(slices):
        at += len(before)
        lines.add(at, before.end, line.start, whole=True)
        at += 1
        lines.add(at, line.start, line.end)
    return lines


def _marked_view(source: Source, place: _Place, raw: str) -> View:
    """Build the view of the lines ``raw``, joined by line feeds; ``place`` leads from them to the source."""
    pieces, raw_links = scan(raw)
    text, shown, begins = _show(pieces, place)
    links = [_link(link, source, begins, len(text), place) for link in sorted(raw_links, key=_reading_order)]
    return View(text, tuple(links), shown.start, shown.end)


def _show(pieces: list[Piece], place: _Place) -> tuple[str, _Map, list[int]]:
    """Join the pieces, no blank doubled; returns the text, its map, and where each piece begins."""
    shown: list[str] = []
    sources = _Map()
    begins: list[int] = []
    at = 0
    after_blank = True
    for piece in pieces:
        begins.append(at)
        text, start = piece.text, piece.start
        if after_blank and text.startswith(" "):
            text = text[1:]
            start += 1
        if text:
            first, last = place(start), place(piece.end)
            sources.add(at, first, last, whole=last - first != len(text))
            shown.append(text)
            at += len(text)
            after_blank = text.endswith(" ")
    begins.append(at)
    if not shown:
        sources.add(0, place(0), place(0))
    return "".join(shown).rstrip(" "), sources, begins


def _reading_order(link: RawLink) -> tuple[int, int]:
    return link.first, -link.last


def _link(link: RawLink, source: Source, begins: list[int], length: int, place: _Place) -> Link:
    target = Span(place(link.target_start), place(link.target_end))
    start, end = min(begins[link.first], length), min(begins[link.last], length)
    return Link(start, end, source.slice(target), target)
