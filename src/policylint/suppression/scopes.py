"""Which part of a document each comment silences which rule in."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from policylint.rule import Rule
from policylint.source import Span
from policylint.suppression.comment_text import CommentText, Word
from policylint.suppression.comments import Comment
from policylint.suppression.suppression import StrayEnable, Suppression
from policylint.suppression.suppression_rule import can_be_silenced
from policylint.syntax.document import Document
from policylint.syntax.nodes import Comment as OtherComment
from policylint.syntax.nodes import Directive, PolicyTag, Section
from policylint.syntax.walk import walk


def scopes(
    document: Document, comments: Iterable[Comment], rules: Mapping[str, Rule]
) -> tuple[list[Suppression], list[StrayEnable]]:
    """Return one suppression for each rule of each comment, and what ``enable`` comments end in vain.

    Both come in reading order. ``rules`` are by code and name in lower case.
    """
    blocks = _Blocks(document)
    suppressions: list[Suppression] = []
    strays: list[StrayEnable] = []
    open_: dict[str, list[int]] = {}
    for comment in comments:
        if not isinstance(comment.text, CommentText):
            continue
        if comment.text.word is Word.ENABLE:
            for name in comment.text.rules:
                rule = rules.get(name.text.casefold())
                if rule and not _close(suppressions, open_.get(rule.meta.code, []), comment.span.start):
                    strays.append(StrayEnable(name, rule.meta))
            continue
        covers, closed = _covered(document, comment, comment.text.word, blocks)
        for name in comment.text.rules:
            rule = rules.get(name.text.casefold())
            if rule and comment.text.word is Word.FROM_HERE:
                open_.setdefault(rule.meta.code, []).append(len(suppressions))
            suppressions.append(
                Suppression(
                    comment=comment.span,
                    text=comment.text,
                    name=name,
                    rule=rule.meta if rule else None,
                    silenceable=rule is not None and can_be_silenced(rule),
                    covers=covers,
                    alone=comment.alone,
                    closed=closed,
                )
            )
    return suppressions, strays


def _close(suppressions: list[Suppression], open_: list[int], end: int) -> bool:
    """End the suppression of a rule that began last and has not ended; tell whether there is one."""
    while open_:
        index = open_.pop()
        covers = suppressions[index].covers
        if covers.end > end:
            suppressions[index] = evolve(suppressions[index], covers=Span(covers.start, end), closed=True)
            return True
    return False


def _covered(document: Document, comment: Comment, word: Word, blocks: "_Blocks") -> tuple[Span, bool]:
    """Return where findings are silenced, and whether something there ends it."""
    source = document.source
    whole = Span(0, len(source.text) + 1)
    if word is Word.FILE:
        return whole, True
    if word is Word.NEXT:
        return blocks.after(comment.span.end), True
    if word is Word.LINE:
        line = source.line_span(source.line_of(comment.span.start))
        return Span(line.start, line.end + 1), True
    section = document.section_at(comment.span.start)
    end = section.span.end if section else whole.end
    return Span(comment.span.start, whole.end if end == len(source.text) else end), section is not None


class _Blocks:
    """The blocks of a document, listed when the first comment asks for the next one."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._spans: list[Span] | None = None

    def after(self, offset: int) -> Span:
        """Return the span of the next block that begins at an offset or later, empty where there is none.

        A list or table counts as a whole, of a section its heading.
        """
        if self._spans is None:
            self._spans = list(_block_spans(self._document))
        index = bisect_left(self._spans, offset, key=_start)
        return self._spans[index] if index < len(self._spans) else Span(offset, offset)


def _block_spans(document: Document) -> Iterator[Span]:
    for node in walk(document.blocks):
        if isinstance(node, Section):
            yield node.heading.span
        elif not isinstance(node, Directive | PolicyTag | OtherComment):
            yield node.span


def _start(span: Span) -> int:
    return span.start
