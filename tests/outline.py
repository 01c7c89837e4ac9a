"""A tree as text, short enough to be compared by eye: one node a line, children indented by two."""

from collections.abc import Iterable, Iterator
from textwrap import dedent

from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.nodes import (
    CodeBlock,
    Comment,
    Contents,
    ContentsEntry,
    Directive,
    Field,
    Heading,
    HtmlBlock,
    Item,
    Leaf,
    LinkDefinition,
    List,
    Node,
    Paragraph,
    PolicyTag,
    Quote,
    Section,
    Table,
    ThematicBreak,
)
from policylint.syntax.parser import parse


def read(text: str) -> Document:
    """Parse a text of the tests, which may be indented like the code around it."""
    return parse(Source(dedent(text).lstrip("\n")))


def outline(text: str | Document) -> str:
    """The outline of a document or of what a text of the tests is read as, without a last line end."""
    document = read(text) if isinstance(text, str) else text
    return "\n".join(_lines(document.blocks, document.source))


def tree(text: str) -> str:
    """What an outline is expected to be, written with the indentation of the code around it."""
    return dedent(text).strip("\n")


def _lines(blocks: Iterable[Node], source: Source) -> Iterator[str]:
    for block in blocks:
        yield _line(block, source)
        yield from ("  " + line for line in _lines(_children(block), source))


def _children(node: Node) -> tuple[Node, ...]:
    match node:
        case Section() | Item():
            return node.blocks
        case List():
            return node.items
        case Contents():
            return (*((node.heading,) if node.heading else ()), *node.entries)
    return ()


def _line(node: Node, source: Source) -> str:
    match node:
        case Section():
            return f"section {node.level} {_heading(node.heading)}"
        case Heading():
            return _heading(node)
        case Item():
            run_in = f" [{node.run_in.title}]" if node.run_in else ""
            return f"{node.label.text}{run_in} {_text(node, source)}".rstrip()
        case Paragraph():
            run_ins = "".join(f" [{run_in.title}]" for run_in in node.run_ins)
            return f"paragraph{run_ins} {_text(node, source)}"
        case Field():
            return f"field {node.name}: {_text(node, source)}".rstrip()
        case ContentsEntry():
            label = f"{node.label.text} " if node.label else ""
            return f"entry {label}{node.title}{' -> ' + node.target if node.target else ''}"
        case Table():
            rows = ["|".join(_text(cell, source) for cell in row.cells) for row in node.rows]
            return f"table{' with header' if node.has_header else ''} {' / '.join(rows)}"
        case CodeBlock():
            return f"code{' ' + node.info if node.info else ''}{'' if node.closed else ' unclosed'}"
        case PolicyTag():
            return f"tag {node.body}"
        case Directive():
            return f"directive {node.body}"
        case LinkDefinition():
            return f"link definition {node.label}: {source.slice(node.target_span)}"
        case Quote() | HtmlBlock():
            return f"{_NAMES[type(node)]} {_text(node, source)}"
    return _NAMES[type(node)]


def _heading(heading: Heading) -> str:
    label = f" {heading.label.text}" if heading.label else ""
    anchor = f" #{heading.anchor}" if heading.anchor else ""
    return f"{heading.style.value}{label} {heading.title}{anchor}"


def _text(leaf: Leaf, source: Source) -> str:
    return " / ".join(source.slice(span) for span in leaf.slices)


_NAMES = {
    Comment: "comment",
    Contents: "contents",
    HtmlBlock: "html",
    List: "list",
    Quote: "quote",
    ThematicBreak: "break",
}
