"""One source line on its way through the layout pass: what the lexer saw, and what we find out about it."""

import re

from attrs import define
from lark import Token

from policylint.source import Span
from policylint.syntax.nodes import Label

BLANKS = " \t\v\f\u00a0\u200b\u3000\ufeff"
_LEADING = re.compile(rf"[{BLANKS}]*+")
_TAB_STOP = 4


@define(eq=False)
class Line:
    """A line that the passes of the layout retype in place.

    ``start`` and ``end`` are its offsets with the line end, ``first`` and ``stop`` those of its text without
    surrounding blanks; ``indent`` is the display column of ``first`` (tabs go to multiples of 4). ``title`` is
    the text of a heading or contents entry without label and markers, ``level`` the heading's level.
    """

    type: str
    raw: str
    start: int
    end: int
    first: int
    stop: int
    indent: int
    label: Label | None = None
    title: Span | None = None
    level: int = 0
    anchor: str | None = None

    @property
    def text(self) -> str:
        """The line without surrounding blanks and line end."""
        return self.raw[self.first - self.start : self.stop - self.start]

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing but blanks stands on the line."""
        return self.type == "BLANK"

    def part(self, span: Span) -> str:
        """Return the text of a span that lies within this line."""
        return self.raw[span.start - self.start : span.end - self.start]


class LineToken(Token):
    """A Lark token that carries its line; tokens that only open or close a block carry none."""

    line: Line | None = None


def measure(token: Token) -> Line:
    """Measure the line that a lexer token covers."""
    raw = str(token)
    start = token.start_pos or 0
    leading = _LEADING.match(raw)
    blanks = leading.end() if leading else 0
    indent = blanks
    if "\t" in raw[:blanks]:
        indent = 0
        for character in raw[:blanks]:
            indent += _TAB_STOP - indent % _TAB_STOP if character == "\t" else 1
    text = raw.rstrip(BLANKS + "\r\n")
    return Line(token.type, raw, start, start + len(raw), start + blanks, start + max(len(text), blanks), indent)
