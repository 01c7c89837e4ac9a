"""What a reader sees of a leaf: one string, and the way back from it to the source."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from itertools import accumulate
from types import MappingProxyType

from attrs import define, field

from policylint.frozen import frozen
from policylint.source import Source, Span
from policylint.syntax.markup import FLAT_PART, RawLink, is_plain, scan
from policylint.syntax.nodes import Leaf
from policylint.syntax.piece import Piece

_ONE_TO_ONE = -1
_NONE: Mapping[str, Span] = MappingProxyType({})
_Place = Callable[[int], int]


@frozen
class Link:
    """A link in a view: the range of the view's text that shows it, and its target as written (no title).

    The target of ``[text][label]`` stands in the link definition, outside the leaf.
    """

    start: int
    end: int
    target: str
    target_span: Span


class _Lines:
    """Where in the source the characters of lines are that are joined by one character.

    Parallel lists of integers here and below, because a leaf may have 100,000 lines and the garbage
    collector looks at every tuple again and again.
    """

    __slots__ = ("_ats", "_slices")

    def __init__(self, slices: tuple[Span, ...]) -> None:
        self._slices = slices
        self._ats: list[int] | None = None

    def place(self, offset: int) -> int:
        """Return where the source of the character at ``offset`` starts; a joint is at the end of a line."""
        if self._ats is None:
            # Most leaves are never asked.
            lengths = [line.end - line.start + 1 for line in self._slices[:-1]]
            self._ats = list(accumulate(lengths, initial=0))
        index = bisect_right(self._ats, offset) - 1
        line = self._slices[index]
        return min(line.start + offset - self._ats[index], line.end)


class _Shown:
    """Which stretch of the raw text each stretch of the shown text stands for: one to one, or as a whole."""

    __slots__ = ("_ats", "_ends", "_starts")

    def __init__(self) -> None:
        self._ats: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []

    def add(self, at: int, start: int, end: int, length: int) -> None:
        """Let ``length`` characters shown from offset ``at`` on stand for the raw text from start to end."""
        self._ats.append(at)
        self._starts.append(start)
        self._ends.append(_ONE_TO_ONE if end - start == length else end)

    def start(self, offset: int) -> int:
        """Return where the raw text of the character at ``offset`` starts."""
        index = bisect_right(self._ats, offset) - 1
        start = self._starts[index]
        return start + offset - self._ats[index] if self._ends[index] == _ONE_TO_ONE else start

    def end(self, offset: int) -> int:
        """Return where the raw text of the character before ``offset`` ends."""
        if not offset:
            return self._starts[0]
        index = bisect_right(self._ats, offset - 1) - 1
        end = self._ends[index]
        return self._starts[index] + offset - self._ats[index] if end == _ONE_TO_ONE else end


@define
class View:
    """A leaf as one string, with the way back to the source; not to be changed.

    A line end with the indentation after it, a run of blanks, a no-break or other Unicode space shows as one
    space; soft hyphens, zero-width spaces, markup and what is struck out do not show; entities and escapes
    show what they mean.
    ``codes`` are the source spans of `` `code` ``, with its backticks, in reading order.
    """

    text: str
    links: tuple[Link, ...]
    codes: tuple[Span, ...]
    _place: _Place = field(repr=False)
    _shown: _Shown | None = field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """Turn a range of :attr:`text` into a span of the source.

        The span runs from the first character's start to the last one's end, whatever lines lie between; a
        character that stands for several (an entity, an escape) counts in full. An empty range gives an
        empty span. Offsets are those of :attr:`text`, 0 to its length.
        """
        if self._shown is not None:
            if start < end:
                start, end = self._shown.start(start), self._shown.end(end)
            else:
                start = end = self._shown.start(start) if start < len(self.text) else self._shown.end(start)
        return Span(self._place(start), self._place(end))


def view_of(source: Source, leaf: Leaf, link_targets: Mapping[str, Span] = _NONE) -> View:
    """Build the view of a leaf; never fails, and takes time linear in the length of its text.

    ``link_targets`` are those of the document's link definitions, by folded label: without them
    ``[text][label]`` is text.
    """
    text = source.text
    slices = leaf.slices or (Span(leaf.span.start, leaf.span.start),)
    if len(slices) == 1:
        start = slices[0].start
        shown = text[start : slices[0].end]
        if is_plain(shown):
            return View(shown, (), (), start.__add__, None)
        place = start.__add__
        return _flat_view(source, place, shown) or _marked_view(source, place, shown, link_targets)
    lines = [text[line.start : line.end] for line in slices]
    shown = " ".join(lines)
    if is_plain(shown):
        return View(shown, (), (), _Lines(slices).place, None)
    return _marked_view(source, _Lines(slices).place, "\n".join(lines), link_targets)


def _flat_view(source: Source, place: _Place, raw: str) -> View | None:
    """Build the view of a line that is a row of text, emphasis and links, nothing in another; None of others.

    It is what `_marked_view` builds, in half the time, and most lines with markup are such rows.
    """
    shown = _Shown()
    texts: list[str] = []
    links: list[Link] = []
    done = at = 0
    while done < len(raw):
        part = FLAT_PART.match(raw, done)
        if part is None:
            return None
        start, end = part.span("shown")
        text = raw[start:end]
        if "  " in text or (text[0] == " " and (not texts or texts[-1][-1] == " ")):
            return None
        if part.lastgroup == "target":
            target = Span(*map(place, part.span("target")))
            links.append(Link(at, at + len(text), source.slice(target), target))
        shown.add(at, start, end, len(text))
        texts.append(text)
        at += len(text)
        done = part.end()
    return View("".join(texts).rstrip(" "), tuple(links), (), place, shown)


def _marked_view(source: Source, place: _Place, raw: str, link_targets: Mapping[str, Span]) -> View:
    """Build the view of the lines ``raw``, joined by line feeds; ``place`` leads from them to the source."""
    pieces, raw_links, raw_codes = scan(raw, link_targets)
    text, shown, begins = _show(pieces)
    links: list[Link] = []
    for link in sorted(raw_links, key=_reading_order) if raw_links else ():
        target = link.target
        span = link_targets[target] if isinstance(target, str) else Span(place(target[0]), place(target[1]))
        start, end = min(begins[link.first], len(text)), min(begins[link.last], len(text))
        links.append(Link(start, end, source.slice(span), span))
    codes = tuple(Span(place(start), place(end)) for start, end in raw_codes) if raw_codes else ()
    return View(text, tuple(links), codes, place, shown)


def _show(pieces: list[Piece]) -> tuple[str, _Shown, list[int]]:
    """Join the pieces, no blank doubled; returns the text, its map, and where each piece begins."""
    texts: list[str] = []
    shown = _Shown()
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
            length = len(text)
            shown.add(at, start, piece.end, length)
            texts.append(text)
            at += length
            after_blank = text.endswith(" ")
    begins.append(at)
    if not texts:
        shown.add(0, 0, 0, 0)
    return "".join(texts).rstrip(" "), shown, begins


def _reading_order(link: RawLink) -> tuple[int, int]:
    return link.first, -link.last
