"""The lines of the source that a finding is about, with a mark under the place.

A long line is shown as a window around the place. Only that window is measured, so that ten thousand findings
on one line of megabytes cost ten thousand windows, not ten thousand lines.
"""

from collections.abc import Iterator

from attrs import frozen

from policylint.report.visible import visible
from policylint.report.width import Cell, cells
from policylint.source import Source, Span

_COLUMNS = 100
_COLUMNS_BEFORE = 40
_REACH = 3 * _COLUMNS
_CUT = "…"


@frozen
class Mark:
    """What stands under the place, and the label after it."""

    sign: str = "^"
    label: str = ""


@frozen
class Line:
    """One printed line: what stands left of the bar (a line number, or nothing) and right of it."""

    number: int | None
    text: str
    is_mark: bool = False


def excerpt(source: Source, span: Span, mark: Mark) -> Iterator[Line]:
    """Yield the lines that show a span: its first line and, where it has several, its last one."""
    span = _without_line_end(source, span)
    first, last = source.line_of(span.start), source.line_of(span.end)
    if first == last:
        yield from _marked(source, first, span, mark)
        return
    first_line, last_line = source.line_span(first), source.line_span(last)
    yield from _marked(source, first, Span(span.start, max(span.start, first_line.end)), Mark(mark.sign))
    if last - first > 1:
        yield Line(None, _CUT)
    indented = source.slice(last_line)
    start = last_line.start + len(indented) - len(indented.lstrip())
    yield from _marked(source, last, Span(min(start, span.end), span.end), mark)


def _without_line_end(source: Source, span: Span) -> Span:
    end = span.end
    while end > span.start and source.text[end - 1] in "\r\n":
        end -= 1
    return Span(span.start, end)


def _marked(source: Source, number: int, span: Span, mark: Mark) -> Iterator[Line]:
    line = source.line_span(number)
    if line.start == 0 and source.has_bom:
        line = Span(min(1, line.end), line.end)
    # A place inside a line end (between CR and LF) is shown where the line ends.
    start = max(line.start, min(span.start, line.end))
    end = max(start, min(span.end, line.end))
    reach = Span(max(line.start, start - _REACH), min(line.end, start + _REACH))
    row = cells(source.slice(reach))
    place, place_end = start - reach.start, min(end, reach.end) - reach.start
    left, right = _window(row, place)
    cut_left = left > 0 or reach.start > line.start
    cut_right = right < len(row) or reach.end < line.end
    shown = "".join(cell.shown for cell in row[left:right])
    yield Line(number, (_CUT if cut_left else "") + shown.rstrip() + (_CUT if cut_right else ""))
    before = len(_CUT) * cut_left + _columns(row[left:place])
    under = max(1, _columns(row[place : min(place_end, right)]))
    label = f" {visible(mark.label)}" if mark.label else ""
    yield Line(None, " " * before + mark.sign * under + label, is_mark=True)


def _window(row: list[Cell], place: int) -> tuple[int, int]:
    """Choose which cells to show: all, or some before the place and the more after it."""
    if _columns(row) <= _COLUMNS:
        return 0, len(row)
    left, room = _grow_left(row, place, _COLUMNS_BEFORE)
    right, room = _grow_right(row, place, room + _COLUMNS - _COLUMNS_BEFORE)
    left, _ = _grow_left(row, left, room)
    return left, right


def _grow_left(row: list[Cell], index: int, room: int) -> tuple[int, int]:
    start, left_over = index, room
    while index > 0 and row[index - 1].width <= room:
        index -= 1
        room -= row[index].width
        # A window must not begin with a combining mark, cut off from its letter.
        if row[index].width or index == 0:
            start, left_over = index, room
    return start, left_over


def _grow_right(row: list[Cell], index: int, room: int) -> tuple[int, int]:
    while index < len(row) and row[index].width <= room:
        room -= row[index].width
        index += 1
    return index, room


def _columns(row: list[Cell]) -> int:
    return sum(cell.width for cell in row)
