"""Parse any text into a `Document`. There are no syntax errors, and no character is lost."""

from functools import lru_cache
from typing import cast

from lark import Lark, Token

from policylint.source import Source, Span
from policylint.syntax.layout import Layout
from policylint.syntax.limits import DEEPEST_NESTING, LONGEST_DOCUMENT, LONGEST_LINE
from policylint.syntax.nodes import Document, LimitReached
from policylint.syntax.nodes import Token as SourceToken
from policylint.syntax.tree_builder import Root, TreeBuilder


def parse(source: Source) -> Document:
    """Parse a document; never fails. What lies beyond a limit is told in `Document.limits` and kept as a token."""
    text = source.text
    read = text if len(text) <= LONGEST_DOCUMENT else text[: _last_line_end(text, LONGEST_DOCUMENT)]
    parser = _block_parser().parse_interactive(read)
    tokens: list[SourceToken] = []
    limits: list[LimitReached] = []
    for token in parser.iter_parse():
        start, end = cast("int", token.start_pos), cast("int", token.end_pos)
        if token.type == "TOO_DEEP" and not any(limit.limit == DEEPEST_NESTING for limit in limits):
            limits.append(LimitReached(source.line_span(source.line_of(start)), "depth of nested lists", DEEPEST_NESTING))
        if end > start:
            tokens.append(SourceToken(token.type, Span(start, end)))
            if end - start > LONGEST_LINE:
                limits.append(LimitReached(Span(start, end), "length of a line in characters", LONGEST_LINE))
    root = cast("Root", parser.feed_eof(Token("$END", "")))
    if len(read) < len(text):
        beyond = Span(len(read), len(text))
        tokens.append(SourceToken("UNREAD", beyond))
        limits.append(LimitReached(beyond, "size of a document in characters", LONGEST_DOCUMENT))
    return Document(source, root.mode, root.front_matter, root.blocks, tuple(tokens), tuple(limits))


@lru_cache(maxsize=1)
def _block_parser() -> Lark:
    return Lark.open_from_package(
        "policylint_grammar",
        "policy.lark",
        parser="lalr",
        lexer="basic",
        postlex=Layout(),
        transformer=TreeBuilder(),
        maybe_placeholders=False,
    )


def _last_line_end(text: str, limit: int) -> int:
    end = max(text.rfind("\n", 0, limit), text.rfind("\r", 0, limit)) + 1
    if end and text[end - 1] == "\r" and text[end : end + 1] == "\n":
        end += 1
    return end or limit
