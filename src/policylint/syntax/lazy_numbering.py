"""Runs of items that all carry the same number, as Markdown allows: ``1. 1. 1.`` is one list, no three."""

from collections.abc import Sequence

from policylint.syntax.labels import is_first, read_label
from policylint.syntax.line import HEADINGS, Line
from policylint.syntax.nodes import LabelStyle


def lazily_numbered(lines: Sequence[Line]) -> set[int]:
    """Return the start offsets of the lines that belong to runs of equal first labels at one column."""
    lazy: set[int] = set()
    open_: list[tuple[int, list[Line]]] = []

    def close(indent: int) -> None:
        while open_ and open_[-1][0] > indent:
            _, run = open_.pop()
            if len(run) > 1 and all(line.label and is_first(line.label) for line in run):
                lazy.update(line.start for line in run)

    after_blank = True
    for line in lines:
        if line.type == "LABELLED":
            line.label = line.label or read_label(line.text, line.first)
            if line.label and line.label.style is not LabelStyle.KEYWORD:
                close(line.indent)
                if not open_ or open_[-1][0] < line.indent:
                    open_.append((line.indent, []))
                open_[-1][1].append(line)
        elif line.type in HEADINGS:
            close(-1)
        elif line.type == "TEXT" and after_blank:
            close(line.indent - 1)
        after_blank = line.is_blank
    close(-1)
    return lazy
