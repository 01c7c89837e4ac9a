"""A parsed document: its tree, its tokens, and what the parser had to leave as plain text."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from policylint.source import Source, Span
from policylint.syntax.markup import folded_label
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
from policylint.syntax.walk import walk


class Placed(NamedTuple):
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
        """All leaves in document order, each with its surroundings; contents lists are left out."""
        return tuple(_leaves(self.blocks))

    @cached_property
    def link_targets(self) -> Mapping[str, Span]:
        """Where the targets of ``[label]: target`` lines stand, by folded label: of one label, the first."""
        if not any(token.type == "LINK_DEFINITION" for token in self.tokens):
            return {}
        found: dict[str, Span] = {}
        for node in walk(self.blocks):
            if isinstance(node, LinkDefinition) and node.label.strip():
                found.setdefault(folded_label(node.label), node.target_span)
        return found

    def section_at(self, offset: int) -> Section | None:
        """Return the innermost section that holds a code point offset."""
        index = bisect_right(self._section_starts, offset) - 1
        while index >= 0:
            section = self.sections[index]
            if section.span.start <= offset < section.span.end or offset == section.span.end == len(
                self.source.text
            ):
                return section
            index = self._section_parents[index]
        return None

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
    stack = list(reversed(blocks))
    while stack:
        block = stack.pop()
        if isinstance(block, Section):
            yield block
            stack.extend(reversed(block.blocks))


def _leaves(blocks: tuple[Node, ...]) -> Iterator[Placed]:
    stack: list[tuple[Node, tuple[Section, ...], tuple[Node, ...]]] = [
        (block, (), ()) for block in reversed(blocks)
    ]
    while stack:
        node, sections, within = stack.pop()
        match node:
            case Item():
                yield Placed(node, sections, within)
                if node.blocks:
                    inside = (*within, node)
                    stack.extend((block, sections, inside) for block in reversed(node.blocks))
            case Leaf():
                yield Placed(node, sections, within)
            case Section():
                inner = (*sections, node)
                yield Placed(node.heading, inner, within)
                stack.extend((block, inner, within) for block in reversed(node.blocks))
            case List():
                inside = (*within, node)
                stack.extend((item, sections, inside) for item in reversed(node.items))
            case Table():
                inside = (*within, node)
                stack.extend((row, sections, inside) for row in reversed(node.rows))
            case Row():
                inside = (*within, node)
                stack.extend((cell, sections, inside) for cell in reversed(node.cells))
