"""The entries of contents lists, and whether the document keeps what they promise."""

from collections.abc import Sequence
from urllib.parse import unquote

from policylint.facts.fact import Fact
from policylint.facts.references.anchors import Anchor
from policylint.facts.references.titles import Titles
from policylint.frozen import frozen
from policylint.source import Source, Span
from policylint.syntax import nodes
from policylint.syntax.document import Document
from policylint.syntax.inline import view_of
from policylint.syntax.labels import read_label
from policylint.syntax.walk import walk


@frozen(kw_only=True)
class ContentsEntry(Fact):
    """One entry of a contents list.

    ``label`` is its number as written without brackets and dots, None where there is none; ``target`` the
    anchor it links to. ``resolved`` tells whether the anchor is there, or a title that holds most of the
    entry's telling words; a section of the same number and another title does not keep the promise.
    ``leads_to`` is the place that does.
    """

    title: str
    label: str | None
    target: str | None
    resolved: bool
    leads_to: Span | None


def contents_entries(
    document: Document, anchors: Sequence[Anchor], titles: Titles
) -> tuple[ContentsEntry, ...]:
    """Return the entries of all contents lists in reading order; all given is the document's own."""
    if not any(token.type == "CONTENTS_ENTRY" for token in document.tokens):
        return ()
    lists = [node for node in walk(document.blocks) if isinstance(node, nodes.Contents)]
    places = {anchor.name: anchor.span for anchor in anchors}
    return tuple(_read(document.source, entry, titles, places) for one in lists for entry in one.entries)


def _read(
    source: Source, entry: nodes.ContentsEntry, titles: Titles, places: dict[str, Span]
) -> ContentsEntry:
    span = entry.text_span
    title = view_of(source, entry).text
    label = entry.label or read_label(title, span.start)
    if entry.label is None and label:
        title = title[len(label.text) :].strip()
    place = None
    if entry.target:
        place = places.get(entry.target) or places.get(unquote(entry.target))
    place = place or titles.find(title)
    return ContentsEntry(
        span=span,
        text=source.slice(span),
        line=source.line_of(span.start),
        title=title,
        label=label.text.strip("().: \\") if label else None,
        target=entry.target,
        resolved=place is not None,
        leads_to=place,
    )
