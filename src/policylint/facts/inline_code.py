"""Where a passage shows code: `` `such as this` ``, which is text about text and no fact of the policy."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from policylint.facts.passages import Passage
from policylint.source import Span

_TICKS = re.compile("`+")


def code_spans(passage: Passage) -> Sequence[Span]:
    """Return the spans of the source that are code spans of a passage, in reading order.

    Follows CommonMark 0.31, section 6.1: a run of backticks is closed by the next run of the same length.
    """
    within = passage.leaf.text_span
    source = passage.source.text
    if source.find("`", within.start, within.end) < 0:
        return ()
    runs = [
        run for run in _TICKS.finditer(source, within.start, within.end) if source[run.start() - 1] != "\\"
    ]
    starts: dict[int, list[int]] = {}
    for index in range(len(runs) - 1, -1, -1):
        starts.setdefault(len(runs[index].group()), []).append(index)
    spans: list[Span] = []
    index = 0
    while index < len(runs):
        same = starts[len(runs[index].group())]
        while same and same[-1] <= index:
            same.pop()
        if same:
            spans.append(Span(runs[index].start(), runs[same[-1]].end()))
            index = same[-1]
        index += 1
    return spans


def in_code(span: Span, codes: Sequence[Span]) -> bool:
    """Tell whether a span touches code; ``codes`` are those of `code_spans`, which do not overlap."""
    before = bisect_left(codes, Span(span.end, span.end))
    return before > 0 and codes[before - 1].overlaps(span)
