"""All nodes of a tree, one after the other."""

from collections.abc import Iterable, Iterator

from policylint.syntax.nodes import Contents, Item, Leaf, List, Node, Row, Section, Table


def walk(blocks: Iterable[Node]) -> Iterator[Node]:
    """Yield blocks and all that is nested in them, in document order, a parent before its children."""
    stack = list(blocks)[::-1]
    while stack:
        node = stack.pop()
        yield node
        # Of the leaves, which most nodes are, only items have blocks.
        if not isinstance(node, Leaf) or isinstance(node, Item):
            stack.extend(reversed(_children(node)))


def _children(node: Node) -> tuple[Node, ...]:
    match node:
        case Section():
            return (node.heading, *node.blocks)
        case List():
            return node.items
        case Item():
            return node.blocks
        case Table():
            return node.rows
        case Row():
            return node.cells
        case Contents():
            return (node.heading, *node.entries) if node.heading else node.entries
        case _:
            return ()
