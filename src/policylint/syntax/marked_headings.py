"""Headings that the author marked: ``#``, underlines, ``<h1>``; their titles, levels, labels, anchors."""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.labels import read_label
from policylint.syntax.line import BLANKS, Line
from policylint.syntax.nodes import Label, LabelStyle

_PARAGRAPH = frozenset({"TEXT", "LABELLED", "FIELD", "BOLD_LINE", "TABLE_ROW"})
_SETEXT_LINES = 3
_SETEXT_CHARACTERS = 300

_ATTRIBUTES = re.compile(r"[ \t]*+\{:?[ \t]*+#([\w.:-]{1,100})[^{}\r\n]{0,200}\}$")
_LONGEST_ATTRIBUTES = 320
_CLOSING_HASHES = re.compile(r"[ \t]++#++$")
_LONGEST_CLOSING = 20


def mark_setext(lines: Sequence[Line]) -> None:
    """Retype the text above an underline, whatever it looks like, and what only looked like an underline."""
    first = 0
    for index, line in enumerate(lines):
        if line.type in ("EQUALS_LINE", "DASHES_LINE"):
            if _is_underlined(lines, first, index):
                for above in lines[first:index]:
                    above.type = "SETEXT_TEXT"
                line.type = "SETEXT_UNDERLINE"
                lines[first].level = 1 if line.text.startswith("=") else 2
            elif line.type == "DASHES_LINE" and len(line.text) > 2:
                line.type = "THEMATIC_BREAK"
            else:
                line.type = "TEXT"
                continue
            first = index + 1
        elif line.type not in _PARAGRAPH:
            first = index + 1


def _is_underlined(lines: Sequence[Line], first: int, underline: int) -> bool:
    """Tell whether the lines above an underline are few and short enough for a title."""
    if not 0 < underline - first <= _SETEXT_LINES:
        return False
    return lines[underline - 1].stop - lines[first].first <= _SETEXT_CHARACTERS


def measure_marked(line: Line) -> None:
    """Give a marked heading its title and level."""
    match line.type:
        case "ATX_HEADING":
            hashes = len(line.text) - len(line.text.lstrip("#"))
            line.level = hashes
            set_title(line, line.first + hashes, line.stop)
        case "HTML_HEADING":
            line.level = int(line.text[2])
            opening = line.text.index(">") + 1
            closing = line.text.lower().rfind("</h")
            set_title(line, line.first + opening, line.first + closing if closing > opening else line.stop)
        case "SETEXT_TEXT":
            set_title(line, line.first, line.stop)


def set_title(line: Line, start: int, stop: int, *, bold: bool = False) -> None:
    """Take label and attribute block off a heading's text (``start`` to ``stop``); the rest is its title."""
    text = line.part(Span(start, stop))
    if attributes := _ATTRIBUTES.search(text, max(0, len(text) - _LONGEST_ATTRIBUTES)):
        line.anchor = attributes[1]
        text = text[: attributes.start()]
    if line.type == "ATX_HEADING" and (
        hashes := _CLOSING_HASHES.search(text, max(0, len(text) - _LONGEST_CLOSING))
    ):
        text = text[: hashes.start()]
    text = text.rstrip(BLANKS)
    start += len(text) - len(text.lstrip(BLANKS))
    text = text.strip(BLANKS)
    markers = next((marker for marker in ("**", "__") if text.startswith(marker)), "")
    label = read_label(text, start)
    if label and _labels_a_title(label, text[label.span.end - start :]):
        line.label = label
        rest = text[label.span.end - start :]
        if markers and rest.startswith(markers):
            rest, markers = rest[2:], ""
        start += len(text) - len(rest)
        start += len(rest) - len(rest.lstrip(BLANKS))
        text = rest.strip(BLANKS)
        if markers and text.endswith(markers):
            text = text[:-2]
    elif bold:
        start, text = start + 2, text[2 : text.rindex(markers)] if markers else text[2:]
    line.title = Span(start, start + len(text))


def _labels_a_title(label: Label, rest: str) -> bool:
    if not rest.strip(BLANKS + "*_"):
        return False
    if label.style is LabelStyle.DECIMAL and label.text.isdigit():
        return rest[:1] in BLANKS
    return True
