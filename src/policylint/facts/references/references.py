"""References from one place of the document to another, or to a file beside it.

By a link (``[Section 4](#retention)``, ``[terms](./terms.md)``), by number (``Section 4``, ``scenarios 3.1 to
3.3``), or by title (``see "Contact Us" below``). Where a link shows a number or a title, the link counts.
"""

import enum
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from urllib.parse import unquote

from attrs import evolve

from policylint.facts.citations import Citation
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage, present
from policylint.facts.references.anchors import Anchor, is_permalink
from policylint.facts.references.enumerations import Enumerations
from policylint.facts.references.section_numbers import SectionNumbers, words_of_headings
from policylint.facts.references.section_phrases import SectionPhrase, passages_to_ask, section_phrases
from policylint.facts.references.title_index import TitleIndex
from policylint.facts.references.title_phrases import WORDS_OF_PLACES, title_phrases
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.inline import Link
from policylint.syntax.nodes import Heading


class ReferenceKind(enum.Enum):
    """By what the reference names its target."""

    SECTION = "section"
    ANCHOR = "anchor"
    TITLE = "title"
    PATH = "path"


@frozen(kw_only=True)
class Reference(Fact):
    """A reference.

    ``target`` is a number in lower case (``4``, ``3.1-3.3``, ``2(b)``), an anchor without ``#``, a title as
    written, or a path as written. ``resolved`` tells whether the target, which should be in this document, is
    there; it is None for a path, which leads elsewhere, because a document knows nothing of other files.
    ``leads_to`` is the target's place in this document, where there is one.
    """

    kind: ReferenceKind
    target: str
    resolved: bool | None
    leads_to: Span | None = None


_ADDRESS = lazy_pattern(r"[A-Za-z][A-Za-z0-9+.-]{1,30}:|//|www\.|[^/?#\s]{1,64}@", re.IGNORECASE)
_ROUTE = ("/", "!")
_TEMPLATE = lazy_pattern(r"[{}<>$()|]|AUTOTITLE|^:")
_TOP = "top"
_NOWHERE = "#"  # the target of buttons that a script answers
_DOCUMENT = lazy_pattern(r"(?:polic(?:y|ies)|notices?|terms|terms of \w{1,20}|statement|agreement)$")
_SEE = lazy_pattern(r"\((?:please )?(?:also )?see(?: also)?:?(?: the| our)? $", re.IGNORECASE)
_SEE_REACH = 24


def references(
    document: Document,
    passages: Sequence[Passage],
    anchors: Sequence[Anchor],
    citations: Sequence[Citation],
    titles: TitleIndex,
) -> tuple[Reference, ...]:
    """Recognise all references, in reading order.

    ``anchors`` and ``titles`` are the document's own; a number that belongs to one of ``citations`` is a
    law's.
    """
    targets = _Targets(document, passages, anchors, citations, titles)
    words = words_of_headings(document)
    found = [
        *_by_link(passages, targets),
        *_by_number(passages, words, targets),
        *_by_title(passages, targets),
        *_defined(document, targets),
    ]
    return tuple(sorted(found, key=lambda reference: reference.span.start))


class _Targets:
    """What a document's references may lead to, each collected when first needed."""

    def __init__(
        self,
        document: Document,
        passages: Sequence[Passage],
        anchors: Sequence[Anchor],
        citations: Sequence[Citation],
        titles: TitleIndex,
    ) -> None:
        self._document = document
        self._passages = passages
        self._citations = [citation.span for citation in citations]
        self.titles = titles
        self.anchors = {anchor.name: anchor.span for anchor in anchors}

    @cached_property
    def numbers(self) -> SectionNumbers:
        return SectionNumbers(self._document, self._passages)

    @cached_property
    def enumerations(self) -> Enumerations:
        return Enumerations(self._passages)

    def is_cited(self, span: Span) -> bool:
        """Tell whether a span touches a citation of a law."""
        before = bisect_left(self._citations, Span(span.end, span.end)) - 1
        return before >= 0 and self._citations[before].overlaps(span)


@frozen
class _Found:
    """A reference as a range of a passage's text."""

    start: int
    end: int
    kind: ReferenceKind
    target: str
    leads_to: Span | None

    def overlaps(self, other: "_Found | Link") -> bool:
        return self.start < other.end and other.start < self.end


def _shown(passage: Passage, found: _Found) -> Iterator[Reference]:
    """Yield a reference, but for one that a link is already, or that may lead out of the document by a link.

    Where the target is here all the same, what the link shows is the reference.
    """
    for link in passage.view.links:
        if found.overlaps(link):
            if _is_own(link) or found.leads_to is None:
                return
            found = evolve(found, start=max(found.start, link.start), end=min(found.end, link.end))
            break
    yield _reference(passage, found)


def _is_own(link: Link) -> bool:
    """Tell whether a link is a reference itself."""
    return _kind_of(link.target) is not None


def _kind_of(target: str) -> ReferenceKind | None:
    if target.startswith("#"):
        return None if target == _NOWHERE or target.startswith(_ROUTE, 1) else ReferenceKind.ANCHOR
    if not target or _ADDRESS.match(target) or _TEMPLATE.search(target):
        return None
    return ReferenceKind.PATH


def _by_link(passages: Sequence[Passage], targets: _Targets) -> Iterator[Reference]:
    for passage in passages:
        for link in passage.view.links:
            kind = _kind_of(link.target)
            shown = passage.text[link.start : link.end]
            if kind is None or is_permalink(passage.leaf, shown) or _is_defined(passage, link):
                continue
            if _is_of_itself(passage, link, targets):
                continue
            start = link.start + len(shown) - len(shown.lstrip())
            end = start + len(shown.strip())
            span = passage.span(start, end) if start < end else link.target_span
            yield _to_target(passage.source, span, kind, link.target, targets)


def _is_of_itself(passage: Passage, link: Link, targets: _Targets) -> bool:
    """Tell whether a heading is a link to itself."""
    if not isinstance(passage.leaf, Heading):
        return False
    place = targets.anchors.get(link.target.removeprefix("#"))
    return place is not None and passage.leaf.span.covers(place)


def _is_defined(passage: Passage, link: Link) -> bool:
    """Tell whether a link has its target from a link definition, which then is the reference."""
    return not passage.leaf.text_span.covers(link.target_span)


def _to_target(source: Source, span: Span, kind: ReferenceKind, target: str, targets: _Targets) -> Reference:
    name = target.removeprefix("#")
    place = None
    if kind is ReferenceKind.ANCHOR:
        place = targets.anchors.get(name) or targets.anchors.get(unquote(name))
    return Reference(
        span=span,
        source=source,
        kind=kind,
        target=name,
        resolved=None if kind is ReferenceKind.PATH else place is not None or name.lower() == _TOP,
        leads_to=place,
    )


def _defined(document: Document, targets: _Targets) -> Iterator[Reference]:
    """Yield the targets of ``[label]: #anchor`` lines."""
    source = document.source
    for definition in document.link_definitions:
        target = source.slice(definition.target_span)
        kind = _kind_of(target)
        if kind is not None:
            yield _to_target(source, definition.target_span, kind, target, targets)


def _by_number(passages: Sequence[Passage], words: Collection[str], targets: _Targets) -> Iterator[Reference]:
    for passage in passages_to_ask(passages, words):
        for phrase in section_phrases(passage.text, passage.lower, words):
            cited = targets.is_cited(passage.span(phrase.start, phrase.end))
            if not cited and not _is_of_linked_document(passage, phrase):
                place = targets.numbers.find(phrase.number)
                place = targets.enumerations.find(phrase.number, passage) if place is None else place
                found = _Found(phrase.start, phrase.end, ReferenceKind.SECTION, phrase.number, place)
                yield from _shown(passage, found)


def _is_of_linked_document(passage: Passage, phrase: SectionPhrase) -> bool:
    """Tell whether a number is one of a document that a link before it leads to."""
    return any(
        not _is_own(link)
        and _DOCUMENT.search(passage.lower, link.start, link.end)
        and passage.text[link.end : phrase.start] in (" in ", " under ", ", ")
        for link in passage.view.links
    )


def _by_title(passages: Sequence[Passage], targets: _Targets) -> Iterator[Reference]:
    words = present(WORDS_OF_PLACES, passages)
    for passage in passages:
        if words.isdisjoint(passage.words):
            continue
        for phrase in title_phrases(passage.text, passage.lower):
            titles = targets.titles
            place = (
                titles.find(phrase.title, in_any_number=True)
                if phrase.certain
                else titles.find_exact(phrase.title)
            )
            if phrase.certain or place is not None:
                found = _Found(phrase.start, phrase.end, ReferenceKind.TITLE, phrase.title, place)
                yield from _shown(passage, found)


def _reference(passage: Passage, found: _Found) -> Reference:
    """Make a reference of what was found; ``(see … below)`` is taken whole."""
    start, end = found.start, found.end
    see = _SEE.search(passage.text, max(start - _SEE_REACH, 0), start)
    if see and passage.text.startswith(")", end):
        start, end = see.start(), end + 1
    return Reference(
        **passage.cite(start, end),
        kind=found.kind,
        target=found.target,
        resolved=found.leads_to is not None,
        leads_to=found.leads_to,
    )
