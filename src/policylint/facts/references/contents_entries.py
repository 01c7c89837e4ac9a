"""The entries of contents lists, and whether the document keeps what they promise."""

from collections.abc import Mapping, Sequence, Set
from urllib.parse import unquote

from policylint.facts.fact import Fact
from policylint.facts.references.anchors import Anchor
from policylint.facts.references.title_index import TitleIndex
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
    entry's telling words; a section of the same number and another title does not keep the promise, nor does
    a title where the link is dead, and most links of the list are not. ``leads_to`` is the place meant.
    """

    title: str
    label: str | None
    target: str | None
    resolved: bool
    leads_to: Span | None


def contents_entries(
    document: Document, anchors: Sequence[Anchor], titles: TitleIndex
) -> tuple[ContentsEntry, ...]:
    """Return the entries of all contents lists in reading order; all given is the document's own."""
    if not any(token.type == "CONTENTS_ENTRY" for token in document.tokens):
        return ()
    lists = [node for node in walk(document.blocks) if isinstance(node, nodes.Contents)]
    places = {anchor.name: anchor.span for anchor in anchors}
    letters = {_letters(name) for name in places}
    return tuple(
        _read(document.source, entry, titles, places, letters if _is_linked(one, places) else None)
        for one in lists
        for entry in one.entries
    )


def _is_linked(contents: nodes.Contents, places: Mapping[str, Span]) -> bool:
    """Tell whether most links of a list lead to anchors that we know: of a page, the anchors may be lost."""
    targets = [entry.target for entry in contents.entries if entry.target]
    return 2 * sum(_anchor(target, places) is not None for target in targets) > len(targets)


def _anchor(target: str, places: Mapping[str, Span]) -> Span | None:
    return places.get(target) or places.get(unquote(target))


def _letters(name: str) -> str:
    """Return the name of an anchor without its signs: generators differ in what they make of ``/``."""
    return "".join(filter(str.isalnum, name.lower()))


def _read(
    source: Source,
    entry: nodes.ContentsEntry,
    titles: TitleIndex,
    places: Mapping[str, Span],
    letters: Set[str] | None,
) -> ContentsEntry:
    """Read an entry; ``letters`` are those of the anchors, None where a dead link tells nothing."""
    span = entry.text_span
    title = view_of(source, entry).text
    label = entry.label or read_label(title, span.start)
    if entry.label is None and label:
        title = title[len(label.text) :].strip()
    linked = _anchor(entry.target, places) if entry.target else None
    place = linked or titles.find(title)
    is_dead = (
        letters is not None
        and entry.target is not None
        and linked is None
        and _letters(unquote(entry.target)) not in letters
    )
    return ContentsEntry(
        span=span,
        source=source,
        title=title,
        label=label.text.strip("().: \\") if label else None,
        target=entry.target,
        resolved=place is not None and not is_dead,
        leads_to=place,
    )
