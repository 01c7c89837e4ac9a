"""The `policylint:` comments of a document: on a line of their own or at the end of one, never in code."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from attrs import frozen

from policylint.source import Source, Span
from policylint.suppression.comment_text import CommentText, Problem, read_comment
from policylint.suppression.inline_comments import inline_comments
from policylint.syntax.document import Document
from policylint.syntax.nodes import (
    Cell,
    CodeBlock,
    Contents,
    Directive,
    Item,
    List,
    Node,
    Row,
    Section,
    Table,
)
from policylint.syntax.walk import walk

_CANDIDATE = re.compile(r"<!--\s*+policy(?:lint|\s*+:)", re.IGNORECASE)
_OPENING = re.compile(r"<!--[ \t]*+policylint:")
_MEANT = re.compile(
    r"<!--\s*+(?:policylint(?:\s*+:|[\s=_-]*+(?:(?:disable|enable|ignore|suppress|noqa)\b|(?:on|off)\s*+-->))"
    r"|policy\s*+:\s*+(?:disable|enable)\b)",
    re.IGNORECASE,
)
_BLANK_TO_THE_END = re.compile(r"[ \t]*+(?:[\r\n]|\Z)")
_CODE_INDENT = 4
_TAB_STOP = 4


@frozen
class Comment:
    """A comment to the linter: what it says, or why that cannot be told; ``alone`` on a line of its own."""

    span: Span
    text: CommentText | Problem
    alone: bool


def comments(document: Document) -> tuple[Comment, ...]:
    """Return the comments of a document, in reading order; never fails."""
    source = document.source
    candidates = [match.start() for match in _CANDIDATE.finditer(source.text)]
    if not candidates:
        return ()
    found: list[Comment] = []
    in_code = _IndentedCode(source)
    for node in walk(document.blocks):
        in_code.enter(node)
        for own in _own(node, source):
            first = bisect_left(candidates, own.start)
            if first == len(candidates) or candidates[first] >= own.end:
                continue
            shown_as_code = isinstance(node, Directive) and in_code.holds(node)
            for span in inline_comments(source.text, own):
                if _MEANT.match(source.text, span.start):
                    problem = _AS_CODE if shown_as_code else _misplaced(span, source)
                    text = _read(span, source) if problem is None else Problem(span, problem)
                    found.append(Comment(span, text, isinstance(node, Directive)))
    return tuple(found)


def _own(node: Node, source: Source) -> Iterator[Span]:
    """Yield the stretches in which code spans and comments of a node begin and end."""
    match node:
        case Section() | List() | Contents() | Row() | Cell() | CodeBlock():
            return
        case Table():
            lines = range(source.line_of(node.span.start), source.line_of(node.span.end - 1) + 1)
            yield from map(source.line_span, lines)
        case Item():
            yield Span(node.span.start, source.line_span(source.line_of(node.text_span.end)).end)
        case _:
            yield node.span


_AS_CODE = (
    "Markdown shows what is indented by four blanks more than the text around it as code: "
    "indent the comment less"
)


def _misplaced(span: Span, source: Source) -> str | None:
    """Say why a comment is not heard where or as it is written; None where it is."""
    written = source.slice(span)
    if not written.endswith("-->"):
        return "the comment is not closed: end it with “-->” on the same line"
    if "\n" in written or "\r" in written:
        return "a comment to policylint stands on one line: take the line ends out"
    if not _OPENING.match(written):
        return "policylint does not hear this: write it as <!-- policylint: disable-line=PL201 -->"
    if not _BLANK_TO_THE_END.match(source.text, span.end):
        return "a comment to policylint stands on a line of its own or at the end of one: move it there"
    return None


def _read(span: Span, source: Source) -> CommentText | Problem:
    colon = source.text.index(":", span.start)
    return read_comment(source.text[colon + 1 : span.end - 3], colon + 1)


class _IndentedCode:
    """Tells which lines Markdown shows as code because they are indented, going through the nodes in order.

    To the dialect they are no code (`docs/dialect.md`), but an example of a comment that readers see must not
    silence anything.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._items: list[Item] = []
        self._last = 0

    def enter(self, node: Node) -> None:
        while self._items and self._items[-1].span.end <= node.span.start:
            self._items.pop()
        if isinstance(node, Item):
            self._items.append(node)

    def holds(self, node: Directive) -> bool:
        """Tell whether the comment is indented by four more than what it stands in, after a blank line."""
        line = self._source.line_of(node.span.start)
        written = self._source.slice(self._source.line_span(line))
        indent = _columns(written[: len(written) - len(written.lstrip())])
        around = (self._column(item) for item in reversed(self._items))
        column = next((column for column in around if column <= indent), 0)
        if indent < column + _CODE_INDENT or not (self._last == line - 1 or self._is_blank(line - 1)):
            return False
        self._last = line
        return True

    def _column(self, item: Item) -> int:
        """Return the column at which the text of an item begins."""
        line = self._source.line_span(self._source.line_of(item.span.start))
        return _columns(self._source.slice(Span(line.start, item.text_span.start)))

    def _is_blank(self, line: int) -> bool:
        return line < 1 or not self._source.slice(self._source.line_span(line)).strip()


def _columns(text: str) -> int:
    return len(text.expandtabs(_TAB_STOP))
