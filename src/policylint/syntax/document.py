"""A parsed document: its tree, its tokens, and what the parser had to leave as plain text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import define, field, frozen

from policylint.source import Source, Span
from policylint.syntax.link_targets import folded_label
from policylint.syntax.nodes import (
    FrontMatter,
    Heading,
    HtmlBlock,
    Item,
    Leaf,
    LinkDefinition,
    List,
    Mode,
    Node,
    Row,
    Section,
    Table,
    Token,
)
from policylint.syntax.struck_blocks import struck_blocks
from policylint.syntax.walk import walk


@define(eq=False)
class Placed:
    """A leaf with what stands around it: the sections from the outside in, and the items or tables above."""

    leaf: Leaf
    sections: tuple[Section, ...]
    within: tuple[Node, ...]


@frozen(eq=False, slots=False)
class Document:
    """The whole tree of one source."""

    source: Source
    mode: Mode
    front_matter: FrontMatter | None
    blocks: tuple[Node, ...]
    tokens: tuple[Token, ...] = field(repr=False)
    limits: tuple["LimitReached", ...] = ()

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All sections in document order, nested ones included."""
        return tuple(_sections(self.blocks))

    @cached_property
    def title(self) -> Heading | None:
        """The document's title: its first heading, if that is of level 1 and only tags precede it."""
        for block in self.blocks:
            if isinstance(block, Section):
                return block.heading if block.level == 1 else None
            if isinstance(block, Leaf) and not isinstance(block, HtmlBlock):
                return None
        return None

    @cached_property
    def placed_leaves(self) -> tuple[Placed, ...]:
        """All leaves in document order, each with its surroundings.

        Contents lists are left out, and so is what is struck out.
        """
        found: list[Placed] = []
        _place(self.blocks, (), (), found)
        struck = struck_blocks(self.source, (placed.leaf for placed in found))
        return tuple(_without(struck, found) if struck else found)

    @cached_property
    def link_definitions(self) -> tuple[LinkDefinition, ...]:
        """All ``[label]: target`` lines in document order."""
        if "LINK_DEFINITION" not in {token.type for token in self.tokens}:
            return ()
        return tuple(node for node in walk(self.blocks) if isinstance(node, LinkDefinition))

    @cached_property
    def link_targets(self) -> Mapping[str, Span]:
        """Where the targets of `link_definitions` stand, by folded label: of one label, the first."""
        found: dict[str, Span] = {}
        for definition in self.link_definitions:
            if definition.label.strip():
                found.setdefault(folded_label(definition.label), definition.target_span)
        return found

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds a code point offset."""
        index = self._index_at(offset)
        return self.sections[index] if index >= 0 else None

    def sections_at(self, offset: int) -> tuple[Section, ...]:
        """Return the sections that hold a code point offset, from the outside in."""
        found: list[Section] = []
        index = self._index_at(offset)
        while index >= 0:
            found.append(self.sections[index])
            index = self._section_parents[index]
        return tuple(reversed(found))

    def _index_at(self, offset: int) -> int:
        """Return which section is the innermost that holds a code point offset; -1 where none does."""
        index = bisect_right(self._section_starts, offset) - 1
        while index >= 0:
            section = self.sections[index]
            if section.span.start <= offset < section.span.end or offset == section.span.end == len(
                self.source.text
            ):
                break
            index = self._section_parents[index]
        return index

    @cached_property
    def _section_starts(self) -> list[int]:
        return [section.span.start for section in self.sections]

    @cached_property
    def _section_parents(self) -> list[int]:
        parents: list[int] = []
        open_: list[int] = []
        for index, section in enumerate(self.sections):
            while open_ and self.sections[open_[-1]].span.end <= section.span.start:
                open_.pop()
            parents.append(open_[-1] if open_ else -1)
            open_.append(index)
        return parents


@frozen
class LimitReached:
    """A limit that made the parser read a part of the text as plain text (dialect section 9)."""

    span: Span
    what: str
    limit: int


def _sections(blocks: tuple[Node, ...]) -> Iterator[Section]:
    for block in blocks:
        if isinstance(block, Section):
            yield block
            yield from _sections(block.blocks)


def _without(spans: Sequence[Span], leaves: Iterable[Placed]) -> Iterator[Placed]:
    """Yield the leaves that begin in none of some spans; both come in document order."""
    starts = [span.start for span in spans]
    for placed in leaves:
        start = placed.leaf.span.start
        index = bisect_right(starts, start) - 1
        if index < 0 or spans[index].end <= start:
            yield placed


def _place(
    blocks: Iterable[Node], sections: tuple[Section, ...], within: tuple[Node, ...], found: list[Placed]
) -> None:
    """Add the leaves of some blocks to ``found``, in document order; lists nest 64 deep at most."""
    for node in blocks:
        if isinstance(node, Leaf):
            found.append(Placed(node, sections, within))
            if isinstance(node, Item) and node.blocks:
                _place(node.blocks, sections, (*within, node), found)
        elif isinstance(node, Section):
            inner = (*sections, node)
            found.append(Placed(node.heading, inner, within))
            _place(node.blocks, inner, within, found)
        elif isinstance(node, List):
            _place(node.items, sections, (*within, node), found)
        elif isinstance(node, Table):
            _place(node.rows, sections, (*within, node), found)
        elif isinstance(node, Row):
            _place(node.cells, sections, (*within, node), found)
