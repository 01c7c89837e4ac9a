"""What a reader sees of a leaf: one string, and the way back from it to the source."""

import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from attrs import field, frozen

from policylint.source import Source, Span
from policylint.syntax.markup import Piece, RawLink, is_plain, scan
from policylint.syntax.nodes import Leaf


@frozen
class Link:
    """A link in a view: the range of the view's text that shows it, and its target as written (no title)."""

    start: int
    end: int
    target: str
    target_span: Span


class _Segment(NamedTuple):
    """The source range that the view shows from offset ``at`` on: one to one, or (an entity) as a whole."""

    at: int
    start: int
    end: int
    whole: bool


@frozen
class View:
    """A leaf as one string, with a map back to the source.

    A line end with the indentation after it, a run of blanks, a no-break or other Unicode space shows as one
    space; soft hyphens, zero-width spaces and markup do not show; entities and escapes show what they mean.
    """

    text: str
    links: tuple[Link, ...]
    _segments: Sequence[_Segment] = field(repr=False)

    def span(self, start: int, end: int) -> Span:
        """Turn a range of :attr:`text` into a span of the source.

        The span runs from the first character's start to the last one's end, whatever lines lie between; a
        character that stands for several (an entity, an escape) counts in full. An empty range gives an
        empty span. Offsets are those of :attr:`text`, 0 to its length.
        """
        if start >= end:
            place = self._start(start) if start < len(self.text) else self._end(start)
            return Span(place, place)
        return Span(self._start(start), self._end(end))

    def _start(self, offset: int) -> int:
        segment = self._segments[bisect_right(self._segments, (offset, sys.maxsize)) - 1]
        return segment.start if segment.whole else segment.start + offset - segment.at

    def _end(self, offset: int) -> int:
        if not offset:
            return self._segments[0].start
        segment = self._segments[bisect_right(self._segments, (offset - 1, sys.maxsize)) - 1]
        return segment.end if segment.whole else segment.start + offset - segment.at


def view_of(source: Source, leaf: Leaf) -> View:
    """Build the view of a leaf; never fails, and takes time linear in the length of its text."""
    slices = leaf.slices
    if not slices:
        return View("", (), (_Segment(0, leaf.span.start, leaf.span.start, False),))
    text = source.text
    lines = [text[line.start : line.end] for line in slices]
    joined = lines[0] if len(lines) == 1 else " ".join(lines)
    if is_plain(joined):
        return View(joined, (), _lines(slices))
    return _marked_view(source, slices, "\n".join(lines))


def _lines(slices: tuple[Span, ...]) -> list[_Segment]:
    segments = [_Segment(0, slices[0].start, slices[0].end, False)]
    at = 0
    for before, line in pairwise(slices):
        at += len(before)
        segments.append(_Segment(at, before.end, line.start, True))
        at += 1
        segments.append(_Segment(at, line.start, line.end, False))
    return segments


def _marked_view(source: Source, slices: tuple[Span, ...], raw: str) -> View:
    pieces, raw_links = scan(raw)
    lines = _lines(slices)

    def place(offset: int) -> int:
        line = lines[bisect_right(lines, (offset, sys.maxsize)) - 1]
        return line.start + offset - line.at

    text, segments, begins = _show(pieces, place)
    if not segments:
        segments.append(_Segment(0, slices[0].start, slices[0].start, False))
    links = [_link(link, source, begins, len(text), place) for link in sorted(raw_links, key=_reading_order)]
    return View(text, tuple(links), segments)


def _show(pieces: list[Piece], place: Callable[[int], int]) -> tuple[str, list[_Segment], list[int]]:
    """Join the pieces, no blank doubled; returns the text, its segments, and where each piece begins."""
    shown: list[str] = []
    segments: list[_Segment] = []
    begins: list[int] = []
    at = 0
    after_blank = True
    for piece in pieces:
        begins.append(at)
        text, start = piece.text, piece.start
        if after_blank and text.startswith(" "):
            text = text[1:]
            start += 1
        if not text:
            continue
        first, last = place(start), place(piece.end)
        segments.append(_Segment(at, first, last, last - first != len(text)))
        shown.append(text)
        at += len(text)
        after_blank = text.endswith(" ")
    begins.append(at)
    return "".join(shown).rstrip(" "), segments, begins


def _reading_order(link: RawLink) -> tuple[int, int]:
    return link.first, -link.last


def _link(link: RawLink, source: Source, begins: list[int], length: int, place: Callable[[int], int]) -> Link:
    target = Span(place(link.target_start), place(link.target_end))
    start, end = min(begins[link.first], length), min(begins[link.last], length)
    return Link(start, end, source.slice(target), target)
