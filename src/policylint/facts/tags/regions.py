"""Regions: ``<!-- policy: begin laws=ccpa -->`` … ``<!-- policy: end -->`` (dialect section 3, “Tags”).

Regions nest. One that is never closed ends with the section (or document) it began in.
"""

from collections.abc import Sequence

from policylint.facts.fact import Fact
from policylint.facts.tags.tag_syntax import BEGIN, END
from policylint.facts.tags.tags import Tag
from policylint.frozen import frozen
from policylint.source import Source, Span


@frozen(kw_only=True)
class Region(Fact):
    """A part of the document that is about some laws or for some people only.

    The fact's own span is that of its ``begin`` tag; ``content`` is what the region holds. ``laws`` and
    ``audience`` are as written; ``closed`` tells whether there is an ``end`` tag.
    """

    content: Span
    laws: tuple[str, ...]
    audience: tuple[str, ...]
    closed: bool


@frozen(kw_only=True)
class Orphan(Fact):
    """A tag that belongs to nothing, and why: an ``end`` without a ``begin``, a tag that nothing follows."""

    why: str


def regions(source: Source, tags: Sequence[Tag]) -> tuple[Region, ...]:
    """Return all regions in the order in which they begin; ``tags`` are those of the document."""
    pairs, _ = _paired(tags)
    return tuple(_region(source, begin, end) for begin, end in pairs)


def orphans(tags: Sequence[Tag]) -> tuple[Orphan, ...]:
    """Return the tags that belong to nothing, in reading order."""
    _, stray = _paired(tags)
    why = "no region is open here that this could end"
    ends = [Orphan(span=tag.span, source=tag.source, why=why) for tag in stray]
    why = "nothing follows this tag that it could belong to"
    alone = [tag for tag in tags if not tag.word and tag.target is None]
    others = [Orphan(span=tag.span, source=tag.source, why=why) for tag in alone]
    return tuple(sorted([*ends, *others], key=lambda orphan: orphan.span))


def _paired(tags: Sequence[Tag]) -> tuple[list[tuple[Tag, Tag | None]], list[Tag]]:
    """Pair each ``begin`` with its ``end``, None for one that is not closed; and the ends that are left."""
    ends: dict[Span, Tag] = {}
    open_: list[Tag] = []
    stray: list[Tag] = []
    for tag in tags:
        if tag.word == BEGIN:
            open_.append(tag)
        elif tag.word == END and open_:
            ends[open_.pop().span] = tag
        elif tag.word == END:
            stray.append(tag)
    return [(tag, ends.get(tag.span)) for tag in tags if tag.word == BEGIN], stray


def _region(source: Source, begin: Tag, end: Tag | None) -> Region:
    parent_end = begin.parent.span.end if begin.parent else len(source.text)
    return Region(
        span=begin.span,
        source=begin.source,
        content=Span(begin.span.end, end.span.start if end else parent_end),
        laws=begin.values("laws"),
        audience=begin.values("audience"),
        closed=end is not None,
    )
