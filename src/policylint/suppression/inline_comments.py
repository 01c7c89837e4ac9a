"""HTML comments within a stretch of text, told from what code spans show."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from policylint.source import Span

_SIGN = re.compile(r"\\[\\`<]|`+|<!--")
_TICKS = re.compile("`+")
_LINE_END = re.compile(r"[\r\n]")


def inline_comments(text: str, within: Span) -> list[Span]:
    """Return the comments of a stretch, in reading order, in time linear in its length.

    Code spans follow CommonMark 0.31, section 6.1: a run of backticks is closed by the next run of the same
    length; a comment ends at the next ``-->``, whatever it holds. One without an end reaches to the end of
    its line.
    """
    found: list[Span] = []
    ticks: Mapping[int, Sequence[int]] | None = None
    last_end = text.rfind("-->", within.start, within.end)
    position = within.start
    while sign := _SIGN.search(text, position, within.end):
        position = sign.end()
        if sign[0] == "<!--":
            if sign.start() < last_end:
                position = text.index("-->", sign.start()) + 3
            else:
                line_end = _LINE_END.search(text, position, within.end)
                position = line_end.start() if line_end else within.end
            found.append(Span(sign.start(), position))
        elif sign[0].startswith("`"):
            if ticks is None:
                ticks = _ticks(text, within)
            length = len(sign[0])
            index = bisect_right(ticks[length], sign.start())
            if index < len(ticks[length]):
                position = ticks[length][index] + length
    return found


def _ticks(text: str, within: Span) -> Mapping[int, Sequence[int]]:
    """Map the lengths of the runs of backticks to where these begin."""
    starts: dict[int, list[int]] = {}
    for run in _TICKS.finditer(text, within.start, within.end):
        starts.setdefault(len(run[0]), []).append(run.start())
    return starts
