"""The layout pass: from typed lines to a balanced stream of tokens that the block grammar can only accept.

The only context-sensitive part of the language (dialect section 4.3). It runs between Lark's lexer and its
parser, changes the type of lines and adds zero-width tokens; it never adds, drops or changes a character.
"""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from lark import Token

from policylint.syntax.contents import mark_contents
from policylint.syntax.headings import decide_mode, mark_headings
from policylint.syntax.limits import LONGEST_LINE
from policylint.syntax.line import Line, Mark
from policylint.syntax.marked_headings import mark_setext
from policylint.syntax.nesting import nest
from policylint.syntax.nodes import Mode
from policylint.syntax.opaque import mark_opaque
from policylint.syntax.trailing_directive import cut_directives

_DECLARED_MODE = re.compile(r"\bmode:[ \t]*[\"']?(plain|markdown)\b")


class Layout:
    """Lark's ``postlex``: stateless, so one instance serves every parse.

    The first token it gives out is the mode, ``MARKDOWN`` or ``PLAIN``.
    """

    always_accept = ("EQUALS_LINE", "DASHES_LINE", "BOLD_LINE", "LABELLED")

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Say what every line is, then nest the blocks; the stream is that of `LineLexer`."""
        lines = cast("list[Line]", list(stream))
        mode = type_lines(lines)
        tokens = [Mark(mode.name, 0), *nest(lines, mode)]
        return cast("Iterator[Token]", iter(tokens))


def type_lines(lines: Sequence[Line]) -> Mode:
    """Run the passes that say what every line is, in place; returns the mode that decided about headings."""
    for line in lines:
        if line.end - line.start > LONGEST_LINE and line.type != "BLANK":
            line.type = "TEXT"
    mark_opaque(lines)
    cut_directives(lines)
    mark_setext(lines)
    mode = _declared_mode(lines) or decide_mode(lines)
    mark_headings(lines, mode)
    mark_contents(lines)
    return mode


def _declared_mode(lines: Sequence[Line]) -> Mode | None:
    """Return the front matter's ``policy.mode``, by its looks: the tree cannot wait for its YAML."""
    for line in lines:
        if line.type not in ("BOM", "FRONT_MATTER_OPEN", "FRONT_MATTER_LINE"):
            return None
        if line.type == "FRONT_MATTER_LINE" and (match := _DECLARED_MODE.search(line.text)):
            return Mode(match[1])
    return None
