"""Parse any text into a `Document`. There are no syntax errors, and no character is lost."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import cast

from lark import Lark

from policylint import grammars
from policylint.source import Source, Span
from policylint.syntax.document import Document, LimitReached
from policylint.syntax.layout import Layout
from policylint.syntax.lexer import LineLexer
from policylint.syntax.limits import DEEPEST_NESTING, LONGEST_DOCUMENT, LONGEST_LINE
from policylint.syntax.line import Line, Mark
from policylint.syntax.nodes import Token
from policylint.syntax.tree_builder import Root, TreeBuilder


def parse(source: Source) -> Document:
    """Parse a document; never fails. What a limit kept from being parsed is named in `Document.limits`."""
    text = source.text
    read = text if len(text) <= LONGEST_DOCUMENT else text[: _last_line_end(text, LONGEST_DOCUMENT)]
    parser = _block_parser().parse_interactive(read)
    parsed = cast("list[Line | Mark]", parser.exhaust_lexer())
    root = cast("Root", parser.feed_eof())  # type: ignore[no-untyped-call]
    tokens = [Token(line.type, Span(line.start, line.end)) for line in parsed if isinstance(line, Line)]
    limits = list(_limits(source, parsed))
    if len(read) < len(text):
        beyond = Span(len(read), len(text))
        tokens.append(Token("UNREAD", beyond))
        limits.append(LimitReached(beyond, "size of a document in characters", LONGEST_DOCUMENT))
    return Document(source, root.mode, root.front_matter, root.blocks, tuple(tokens), tuple(limits))


def _limits(source: Source, tokens: Iterable[Line | Mark]) -> Iterator[LimitReached]:
    """Every line that is too long, and the first item that is nested too deeply."""
    shallow = True
    for token in tokens:
        if isinstance(token, Line):
            if token.end - token.start > LONGEST_LINE:
                span = Span(token.start, token.end)
                yield LimitReached(span, "length of a line in characters", LONGEST_LINE)
        elif token.type == "TOO_DEEP" and shallow:
            shallow = False
            span = source.line_span(source.line_of(token.start))
            yield LimitReached(span, "depth of nested lists", DEEPEST_NESTING)


@lru_cache(maxsize=1)
def _block_parser() -> Lark:
    return grammars.parser("policy", lexer=LineLexer, postlex=Layout(), transformer=TreeBuilder())


def _last_line_end(text: str, limit: int) -> int:
    end = max(text.rfind("\n", 0, limit), text.rfind("\r", 0, limit)) + 1
    if end and text[end - 1] == "\r" and text[end : end + 1] == "\n":
        end += 1
    return end or limit
