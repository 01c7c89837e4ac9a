"""From text to lines: each line is one token, typed by the first terminal of the grammar that it matches."""

import re
from collections.abc import Iterator
from typing import cast

from lark import Token
from lark.common import LexerConf
from lark.lexer import Lexer, LexerState

from policylint.syntax.line import BLANKS, Line, measure
from policylint.syntax.trailing_directive import DIRECTIVE, trailing_directive

_KEPT = frozenset({"DIRECTIVE", "COMMENT", "FENCE"})
"""Types that a line keeps, or does not get, whatever directive it ends in."""


class LineLexer(Lexer):
    """Lark's lexer for the block grammar: one alternation of all terminals, tried once a line.

    Lark's own lexer would give the same types; this one measures each line as it goes and counts no line
    ends, because `policylint.source` knows them.
    """

    __future_interface__ = 2

    def __init__(self, configuration: LexerConf) -> None:
        terminals = sorted(configuration.terminals, key=lambda terminal: -terminal.priority)
        self._line = re.compile("|".join(f"(?P<{one.name}>{one.pattern.to_regexp()})" for one in terminals))

    def lex(self, lexer_state: LexerState, parser_state: object) -> Iterator[Token]:
        """Yield the lines of the text; Lark asks a token for nothing but its type, so a line can be one."""
        text = cast("str", lexer_state.text.text)
        return cast("Iterator[Token]", self._lines(text))

    def _lines(self, text: str) -> Iterator[Line]:
        may_end_in_directive = DIRECTIVE in text
        for match in self._line.finditer(text):
            line = measure(cast("str", match.lastgroup), match[0], match.start())
            if may_end_in_directive and line.type not in _KEPT:
                self._look_past_directive(line, text)
            yield line

    def _look_past_directive(self, line: Line, text: str) -> None:
        """Give a line that ends in a directive the type that it would have without it."""
        length = trailing_directive(line.text)
        if length is None:
            return
        line.directive = line.first + length
        end = line.first + len(line.text[:length].rstrip(BLANKS))
        without = self._line.match(text, line.start, end)
        if without and without.lastgroup not in _KEPT:
            line.type = cast("str", without.lastgroup)
