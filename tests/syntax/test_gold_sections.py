"""Section trees of real policies against the trees that a careful reader annotated."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.nodes import Contents, Item, List, Node, Paragraph, RunIn, Section
from policylint.syntax.parser import parse

pytestmark = pytest.mark.shared

Entry = tuple[int, str, int]

_MAY_DIFFER = {("004", 96)}
_LABEL = re.compile(r"^(?:\d+(?:\.\d+)*)?\s?\.?\s*(?=\S)")


@pytest.fixture(params=["000", "002", "004"])
def seed(request: pytest.FixtureRequest, shared: Path) -> Path:
    return next((shared / "seeds").glob(f"{request.param}_*.txt"))


def test_the_section_tree_is_the_one_a_reader_sees(seed: Path) -> None:
    """Line, title and depth agree; the title is no parent; run-in labels count where the reader's do."""
    gold = yaml.safe_load((seed.parent / (seed.name + ".yaml")).read_text("utf-8"))
    expected = [entry for entry in _gold(gold["sections"]) if (seed.name[:3], entry[0]) not in _MAY_DIFFER]
    document = parse(Source.from_bytes(seed.read_bytes(), seed.name))
    lines = {line for line, _, _ in expected}

    found = [entry for entry in _sections(document) if entry[0] not in {96}]
    run_ins = [
        entry for entry in _run_ins(document) if entry[0] in lines and entry[0] not in {e[0] for e in found}
    ]

    assert sorted(expected) == sorted([*found, *run_ins])


def test_lost_headings_leave_one_list_a_restart(shared: Path) -> None:
    """A text whose headings are lost falls apart where its numbering falls back to 1."""
    path = next((shared / "seeds").glob("001_*.txt"))
    gold = yaml.safe_load((path.parent / (path.name + ".yaml")).read_text("utf-8"))
    expected = [
        section["line"]
        for section in gold["sections"]
        if re.match(r"\d+\. ", section["title"]) and section.get("inferred")
    ]
    document = parse(Source.from_bytes(path.read_bytes(), path.name))

    found = [document.source.line_of(node.items[0].label.span.start) for node in _lists(document.blocks)]

    assert expected == found


def _gold(sections: list[dict[str, Any]], depth: int = 0) -> Iterator[Entry]:
    for section in sections:
        if isinstance(section, dict) and not section.get("inferred"):
            yield section["line"], _key(_LABEL.sub("", section["title"])), depth
        yield from _gold(section.get("children", []), depth + 1)


def _key(title: str) -> str:
    return title.rstrip(":").strip()


def _sections(document: Document) -> Iterator[Entry]:
    yield from _section_entries(document, document.blocks, 0)


def _section_entries(document: Document, blocks: tuple[Node, ...], depth: int) -> Iterator[Entry]:
    for block in blocks:
        if isinstance(block, Section):
            is_title = block.heading is document.title
            yield document.source.line_of(block.span.start), _key(block.title), depth
            yield from _section_entries(document, block.blocks, depth if is_title else depth + 1)
        elif isinstance(block, Contents) and block.heading:
            yield document.source.line_of(block.heading.span.start), _key(block.heading.title), depth


def _run_ins(document: Document) -> Iterator[Entry]:
    for placed in document.placed_leaves:
        depth = sum(section.heading is not document.title for section in placed.sections)
        for run_in in _labels_of(placed.leaf):
            yield document.source.line_of(run_in.span.start), _key(run_in.title), depth


def _labels_of(leaf: Node) -> tuple[RunIn, ...]:
    if isinstance(leaf, Item):
        return (leaf.run_in,) if leaf.run_in else ()
    return leaf.run_ins if isinstance(leaf, Paragraph) else ()


def _lists(blocks: tuple[Node, ...]) -> Iterator[List]:
    for block in blocks:
        if isinstance(block, List):
            yield block
        elif isinstance(block, Section):
            yield from _lists(block.blocks)
