"""The numbers of a document's sections, clauses and items, as references name them: ``4``, ``4(b)``."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.document import Document
from policylint.syntax.labels import read_label
from policylint.syntax.nodes import Item, Label, LabelStyle, Leaf, List, Node, Section

_PARTS = lazy_pattern(r"[0-9]+|[a-z]+")
_KEYWORD = lazy_pattern(r"^(?:section|article|part|clause|chapter|§)\s{0,3}", re.IGNORECASE)
_STOP_IN_BRACKETS = lazy_pattern(r"\((\w{1,4})\.\)")
_MOST_PARTS = 6
_LONGEST_LABEL = 40


def words_of_headings(document: Document) -> frozenset[str]:
    """Return the words by which the headings of a document are numbered (``Article 4``), in lower case."""
    labels = (section.heading.label for section in document.sections)
    keywords = (_KEYWORD.match(label.text) for label in labels if label and label.style is LabelStyle.KEYWORD)
    return frozenset(keyword[0].strip().lower() for keyword in keywords if keyword)


class SectionNumbers:
    """Which numbers a document has, and where."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Collect the labels of headings and of list items, alone and after those around them.

        Where neither has a number, a passage counts that begins with it: ``9.6 We may …``.
        """
        self._passages = passages
        self._headings: dict[tuple[str, ...], Span] = {}
        self._items: dict[tuple[str, ...], Span] = {}
        self._collect(document.blocks)

    def find(self, number: str) -> Span | None:
        """Return where the section of a number is; ``4(b)`` is where ``4`` is, if no ``(b)`` is labelled.

        ``number`` is lower case, a range (``3.1-3.3``) is found where both its ends are.
        """
        first, dash, last = number.partition("-")
        place = self._find_one(first)
        return place if place is None or not dash or self._find_one(last) else None

    def _find_one(self, number: str) -> Span | None:
        parts = tuple(_PARTS.findall(number))
        place = self._place(parts)
        while place is None and len(parts) > 1 and (parts[-1].isalpha() or number.endswith(")")):
            parts = parts[:-1]
            place = self._place(parts)
        return place

    def _place(self, parts: tuple[str, ...]) -> Span | None:
        return next((places[parts] for places in self._all_places() if parts in places), None)

    def _all_places(self) -> Iterator[Mapping[tuple[str, ...], Span]]:
        """Yield what may hold a number, the likeliest first: the later ones are collected only if need be."""
        yield self._headings
        yield self._items
        yield self._openings
        yield self._parents

    @cached_property
    def _openings(self) -> dict[tuple[str, ...], Span]:
        found: dict[tuple[str, ...], Span] = {}
        for passage in self._passages:
            # A heading within a list item may have kept its signs.
            label = _read_label(passage.text[:_LONGEST_LABEL].lstrip("# "))
            # Many a sentence opens with a bare number or a reference: "30 days after …", "Section 4 says …".
            if label and (not label.text[-1].isdigit() or label.style is LabelStyle.MULTI_DECIMAL):
                _add(found, label, (), passage.leaf)
        return found

    @cached_property
    def _parents(self) -> dict[tuple[str, ...], Span]:
        """Where ``9.1`` is, and no ``9``, section 9 begins all the same."""
        found: dict[tuple[str, ...], Span] = {}
        for places in (self._headings, self._items, self._openings):
            for number, span in places.items():
                found.setdefault(number[:1], span)
        return found

    def _collect(self, blocks: tuple[Node, ...]) -> None:
        stack: list[tuple[Node, tuple[str, ...]]] = [(block, ()) for block in reversed(blocks)]
        while stack:
            node, above = stack.pop()
            match node:
                case Section():
                    heading = node.heading
                    own = _add(self._headings, heading.label or _read_label(heading.title), above, heading)
                    stack.extend((block, own) for block in reversed(node.blocks))
                case List():
                    stack.extend((item, above) for item in reversed(node.items))
                case Item():
                    own = _add(self._items, node.label, above, node)
                    if node.blocks:
                        stack.extend((block, own) for block in reversed(node.blocks))


def _read_label(text: str) -> Label | None:
    """Read a label, ``(B.)`` too, which otherwise is none."""
    stopped = _STOP_IN_BRACKETS.match(text)
    return read_label(f"({stopped[1]}){text[stopped.end() :]}" if stopped else text, 0)


def _add(
    places: dict[tuple[str, ...], Span], label: Label | None, above: tuple[str, ...], leaf: Leaf
) -> tuple[str, ...]:
    """Note where a leaf is by its label, alone and after those above it; returns its whole number."""
    if label is None or label.style is LabelStyle.BULLET:
        return above
    number = _KEYWORD.sub("", label.text) if label.style is LabelStyle.KEYWORD else label.text
    own = tuple(_PARTS.findall(number.lower()))
    whole = own if len(own) > 1 else (*above, *own)[-_MOST_PARTS:]
    span = leaf.text_span
    places.setdefault(own, span)
    places.setdefault(whole, span)
    return whole
