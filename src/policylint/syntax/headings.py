"""Which lines are headings: by the author's marks, or - labelled ``inferred`` - by the look of the line.

Dialect section 4.3, steps 2 to 7. Nothing here looks further than the neighbouring lines that are not blank.
"""

from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.bold_headings import promote_bold
from policylint.syntax.heading_levels import set_levels
from policylint.syntax.labels import read_label
from policylint.syntax.line import BLANKS, Line
from policylint.syntax.marked_headings import measure_marked
from policylint.syntax.nodes import Mode
from policylint.syntax.numbered_headings import promote_numbered
from policylint.syntax.pseudo_headings import BEFORE_THE_TEXT, promote_pseudo

_MARKED = frozenset({"ATX_HEADING", "HTML_HEADING", "SETEXT_UNDERLINE"})


def decide_mode(lines: Sequence[Line]) -> Mode:
    """Tell whether the document marks its headings: at least one besides the title."""
    marked = [index for index, line in enumerate(lines) if line.type in _MARKED]
    if not marked:
        return Mode.PLAIN
    opening = next((index for index, line in enumerate(lines) if _is_content(line)), 0)
    title_is_marked = marked[0] == opening or (
        lines[marked[0]].type == "SETEXT_UNDERLINE" and marked[0] <= opening + 2
    )
    return Mode.MARKDOWN if len(marked) > title_is_marked else Mode.PLAIN


def mark_headings(lines: Sequence[Line], mode: Mode) -> None:
    """Promote bold lines, in plain mode numbered and title-like ones; give every heading title and level."""
    for line in lines:
        if line.type == "LABELLED":
            line.label = read_label(line.text, line.first)
        elif line.type == "FIELD":
            _find_value(line)
        else:
            measure_marked(line)
    if mode is Mode.PLAIN:
        promote_numbered(lines)
        promote_pseudo(lines)
    promote_bold(lines, mode)
    set_levels(lines)


def _find_value(line: Line) -> None:
    """Mark the value of a field as its title, without the emphasis that the name opened."""
    name, _, value = line.text.partition(":")
    closing = _marks(name)[::-1]
    is_open = bool(closing) and not name.rstrip(BLANKS).endswith(closing)
    marks = _marks(value)
    # Before a blank marks open nothing; what they close may stand on another line.
    if marks and (value[len(marks) :][:1] in ("", *BLANKS) or (is_open and marks == closing)):
        is_open = is_open and marks != closing
        value = value[len(marks) :]
    start = line.stop - len(value.lstrip(BLANKS))
    value = value.removesuffix(closing if is_open else "").strip(BLANKS)
    line.title = Span(start, start + len(value)) if value else Span(line.stop, line.stop)


def _marks(text: str) -> str:
    """Return the emphasis marks at the beginning of a text."""
    return text[: len(text) - len(text.lstrip("*_"))]


def _is_content(line: Line) -> bool:
    return line.type not in BEFORE_THE_TEXT
