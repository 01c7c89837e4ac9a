"""One source line on its way through the layout pass: what the lexer saw, and what we find out about it."""

from attrs import define

from policylint.source import Span
from policylint.syntax.nodes import Label

BLANKS = " \t\v\f\u00a0\u200b\u3000\ufeff"
HEADINGS = frozenset(
    {
        *("ATX_HEADING", "HTML_HEADING", "SETEXT_TEXT"),
        *("NUMBERED_HEADING", "BOLD_HEADING", "PSEUDO_HEADING"),
    }
)
"""The types of lines that say a section's title; of an underlined title, each line above the underline."""

_BLANKS_AND_ENDS = BLANKS + "\r\n"
_TAB_STOP = 4


@define(eq=False)
class Line:
    """A line that the passes of the layout retype in place, and a token that Lark's parser takes as it is.

    ``start`` and ``end`` are its offsets with the line end; ``text`` is the line without surrounding blanks,
    ``first`` and ``stop`` are where that lies; ``indent`` is the display column of ``first`` (tabs go to
    multiples of 4). ``title`` is the text of a heading or contents entry without label and markers, ``level``
    the heading's level. ``directive`` is the offset of a directive that the line ends in; ``text`` loses it
    when it is clear that the line is no code.
    """

    type: str
    text: str
    start: int
    end: int
    first: int
    stop: int
    indent: int
    label: Label | None = None
    title: Span | None = None
    level: int = 0
    anchor: str | None = None
    directive: int | None = None

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing but blanks stands on the line."""
        return self.type == "BLANK"

    @property
    def text_span(self) -> Span:
        """Where ``text`` lies."""
        return Span(self.first, self.stop)

    def part(self, span: Span) -> str:
        """Return the text of a span that lies within ``text_span``."""
        return self.text[span.start - self.first : span.end - self.first]

    def cut(self, offset: int) -> None:
        """End the text at an offset within it, less the blanks before that."""
        self.text = self.text[: offset - self.first].rstrip(BLANKS)
        self.stop = self.first + len(self.text)

    def after(self, offset: int) -> Span:
        """Return the span of the text from ``offset`` on, without the blanks that it begins with."""
        rest = self.text[offset - self.first :]
        return Span(self.stop - len(rest.lstrip(BLANKS)), self.stop)


@define(eq=False)
class Mark:
    """A token without text: it opens or closes a block, or says what is true of the whole document."""

    type: str
    start: int


def measure(type_: str, raw: str, start: int) -> Line:
    """Measure a line that the lexer read at ``start``; ``raw`` holds its line end."""
    end = start + len(raw)
    text = raw.strip(_BLANKS_AND_ENDS)
    leading = 0 if raw.startswith(text[:1] or "\n") else len(raw) - len(raw.lstrip(BLANKS))
    first = start + leading
    indent = _column(raw[:leading]) if leading else 0
    return Line(type_, text, start, end, first, first + len(text), indent)


def _column(blanks: str) -> int:
    if "\t" not in blanks:
        return len(blanks)
    column = 0
    for character in blanks:
        column += _TAB_STOP - column % _TAB_STOP if character == "\t" else 1
    return column
