"""Blocks that are struck out: those between ``<del>`` and ``</del>``, each alone on a line.

In CommonMark such a line is a block of HTML, and what it opens goes on until it is closed, over paragraphs,
lists and headings. A pair within one paragraph is a matter of the inline level, and so are pairs of ``~~``,
which in GFM never reach beyond a paragraph. A tag that nothing closes strikes nothing out.
"""

import re
from collections.abc import Iterable

from policylint.source import Source, Span
from policylint.syntax.html_tags import tag_at
from policylint.syntax.nodes import Leaf

_STRIKING_TAG = re.compile(r"<(?:del|strike|s)[ \t>]", re.IGNORECASE)


def struck_blocks(source: Source, leaves: Iterable[Leaf]) -> list[Span]:
    """Return the spans that are struck out, in reading order; ``leaves`` come in that order too."""
    if not _STRIKING_TAG.search(source.text):
        return []
    open_: dict[str, list[int]] = {}
    found: list[Span] = []
    for leaf in leaves:
        if not leaf.slices:
            continue
        if name := _tag_alone(source.slice(leaf.slices[0]), opens=True):
            open_.setdefault(name, []).append(leaf.span.start)
        name = _tag_alone(source.slice(leaf.slices[-1]), opens=False)
        if open_.get(name):
            found.append(Span(open_[name].pop(), leaf.span.end))
    return _outermost(found)


def _tag_alone(line: str, *, opens: bool) -> str:
    """Return the name of the striking tag that a line consists of; empty where it is something else."""
    line = line.strip()
    tag = tag_at(line, 0) if line.startswith("<") else None
    if tag is None or tag.end != len(line):
        return ""
    return tag.strikes if opens else tag.ends_strike


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap, as those within each other do."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
