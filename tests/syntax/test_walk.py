"""Walking over a tree: every node once, in the order of the text."""

from itertools import pairwise

from hypothesis import given

from policylint.source import Source
from policylint.syntax.nodes import Leaf
from policylint.syntax.parser import parse
from policylint.syntax.walk import walk
from strategies import policies


def names_in(text: str) -> list[str]:
    return [type(node).__name__ for node in walk(parse(Source(text)).blocks)]


def test_a_parent_comes_before_its_children() -> None:
    text = "# A\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| c | d |\n\n<!-- note -->\n"

    blocks = [
        "List",
        "Item",
        "List",
        "Item",
        "Table",
        "Row",
        "Cell",
        "Cell",
        "Row",
        "Cell",
        "Cell",
        "Comment",
    ]
    assert ["Section", "Heading", *blocks] == names_in(text)


def test_the_entries_of_a_contents_list_are_nodes() -> None:
    text = "# A\n\nContents\n\n- B one\n- C two\n- D three\n\n## B one\n\n## C two\n\n## D three\n"

    assert ["Section", "Heading", "Contents", "Heading", *["ContentsEntry"] * 3] == names_in(text)[:7]


@given(policies())
def test_nodes_come_in_the_order_of_the_text_and_hold_every_leaf(text: str) -> None:
    document = parse(Source(text))
    nodes = list(walk(document.blocks))

    assert all(one.span.start <= other.span.start for one, other in pairwise(nodes))
    assert len({id(node) for node in nodes}) == len(nodes)
    assert {id(placed.leaf) for placed in document.placed_leaves} <= {
        id(n) for n in nodes if isinstance(n, Leaf)
    }
