"""What a document answers about its tree."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from outline import read
from policylint.source import Source
from policylint.syntax.nodes import Cell, Heading, Item, LinkDefinition, List, Paragraph, Section, Table
from policylint.syntax.parser import parse
from policylint.syntax.walk import walk
from strategies import marked_texts, policies

TEXT = """\
intro

# Policy

lead

## Data

- name
  - first

| a | b |
|---|---|

### Deep

text

## Rights
"""


def test_sections_are_in_the_order_of_the_text():
    document = read(TEXT)

    assert ["Policy", "Data", "Deep", "Rights"] == [section.title for section in document.sections]
    assert ["Data", "Rights"] == [section.title for section in document.sections[0].sections]
    assert [1, 2, 3, 2] == [section.level for section in document.sections]


def test_the_body_of_a_section_is_what_is_not_a_section():
    data = read(TEXT).sections[1]

    assert [List, Table] == [type(block) for block in data.body] or [List, Paragraph] == [
        type(b) for b in data.body
    ]
    assert not any(isinstance(block, Section) for block in data.body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Policy\n", "Policy"),
        ("<!-- policy: clause=title -->\n\n# Policy\n", "Policy"),
        ("<p>\n\n# Policy\n", "Policy"),
        ("## Scope\n\n# Policy\n", None),
        ("We care.\n\n# Policy\n", None),
        ("text", None),
        ("", None),
    ],
)
def test_the_title_is_the_first_heading_of_level_1(text, title):
    found = read(text).title

    assert title == (found.title if found else None)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("## Some ~~old~~ new *tea*", "Some new tea"),
        ("## ~~Old~~", ""),
        ("## <del>Old</del> new <ins>tea</ins>", "new tea"),
        ("## From ~5 to ~~6", "From ~5 to ~~6"),
    ],
)
def test_a_title_has_nothing_that_is_struck_out(heading, title):
    assert title == read(f"# Policy\n\n{heading}\n\ntext\n").sections[1].title


def test_every_leaf_knows_where_it_stands():
    placed = read(TEXT).placed_leaves

    assert [(Paragraph, []), (Heading, ["Policy"]), (Paragraph, ["Policy"])] == [
        (type(one.leaf), [section.title for section in one.sections]) for one in placed[:3]
    ]
    first = next(one for one in placed if isinstance(one.leaf, Item) and one.within[1:])
    assert [List, Item, List] == [type(node) for node in first.within]


def only_table(source):
    (table,) = {one.within[0] for one in parse(source).placed_leaves}
    return table


def test_cells_stand_in_rows_and_tables():
    placed = read("| a | b |\n|---|---|\n| c | d |\n").placed_leaves

    assert [("Cell", ["Table", "Row"])] * 4 == [
        (type(one.leaf).__name__, [type(node).__name__ for node in one.within]) for one in placed
    ]
    assert all(isinstance(one.leaf, Cell) for one in placed)


@given(policies() | marked_texts())
@example("[Terms]: ./terms.md\n\n- one\n\n  [a b]: #one\n\n```\n[c]: #code\n```\n")
def test_the_link_definitions_are_those_of_the_tree(text):
    document = parse(Source(text))

    assert document.link_definitions == tuple(
        node for node in walk(document.blocks) if isinstance(node, LinkDefinition)
    )


@pytest.mark.parametrize("above", ["", "| | |\n"], ids=["marked as one", "under an empty one"])
def test_the_head_of_a_column_is_that_of_each_cell_under_it(above: str) -> None:
    delimiter, head = "|---|---|\n", "| a | b |\n"
    opening = f"{above}{delimiter}{head}" if above else f"{head}{delimiter}"
    source = Source(f"{opening}| c | d |\n| e | f | g |\n")
    table = only_table(source)
    *_, first, second = table.rows

    assert ["a", "b"] == [source.slice(cell.text_span) for cell in table.head.cells]
    assert [table.head.cells] * 2 == [
        tuple(table.heads[id(cell)] for cell in row.cells[:2]) for row in (first, second)
    ]
    assert not any(id(cell) in table.heads for cell in (*table.head.cells, *second.cells[2:]))


def test_a_table_without_a_header_has_no_heads() -> None:
    table = only_table(Source("| a | b |\n| c | d |\n"))

    assert (None, {}) == (table.head, table.heads)


@given(policies() | marked_texts(), st.data())
def test_the_section_at_an_offset_is_the_innermost_around_it(text, data):
    document = parse(Source(text))
    offset = data.draw(st.integers(0, len(text)))

    around = [
        section
        for section in document.sections
        if section.span.start <= offset < section.span.end or offset == section.span.end == len(text)
    ]

    assert (around[-1] if around else None) is document.section_at(offset)
    assert offset < len(text) or not document.sections or document.section_at(offset) is not None


@given(policies() | marked_texts())
def test_leaves_stand_in_the_section_that_holds_them(text):
    document = parse(Source(text))

    for placed in document.placed_leaves:
        innermost = placed.sections[-1] if placed.sections else None
        if len(placed.leaf.span):
            assert innermost is document.section_at(placed.leaf.span.start)
