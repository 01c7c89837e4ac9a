"""The section tree of a document as indented text, one line a section."""

from collections.abc import Iterator

from policylint.report.visible import visible
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.nodes import Heading, Item, List, Node, Origin, Paragraph, RunIn, Section

_INDENT = "  "
_RUN_IN = "~"
_GUESS = "?"

_LEGEND = (
    f"\n{_GUESS} heading told by its look   {_RUN_IN} label that opens a paragraph or an item: no section\n"
)


def render_outline(document: Document) -> str:
    """Return line number, label and title of each section, deeper ones indented, run-in labels marked."""
    lines = list(_lines(document.source, document.blocks, 0))
    head = (
        f"{visible(document.source.path)}: {document.mode.value} mode, {_sections(len(document.sections))}\n"
    )
    return head + "".join(f"{line}\n" for line in lines) + (_LEGEND if lines else "")


def _sections(number: int) -> str:
    return f"{number} section" if number == 1 else f"{number} sections"


def _lines(source: Source, blocks: tuple[Node, ...], depth: int) -> Iterator[str]:
    stack = [(block, depth) for block in reversed(blocks)]
    while stack:
        node, depth = stack.pop()
        match node:
            case Section():
                yield _section(source, node.heading, depth)
                stack.extend((block, depth + 1) for block in reversed(node.blocks))
            case Paragraph():
                for run_in in node.run_ins:
                    yield _run_in(source, run_in, depth)
            case List():
                stack.extend((item, depth) for item in reversed(node.items))
            case Item():
                if node.run_in is not None:
                    yield _run_in(source, node.run_in, depth)
                stack.extend((block, depth) for block in reversed(node.blocks))


def _section(source: Source, heading: Heading, depth: int) -> str:
    label = f"{visible(heading.label.text)} " if heading.label else ""
    mark = _GUESS if heading.origin is Origin.INFERRED else " "
    line = source.line_of(heading.text_span.start)
    return f"{line:>5} {mark} {_INDENT * depth}{label}{visible(heading.title)}"


def _run_in(source: Source, run_in: RunIn, depth: int) -> str:
    return f"{source.line_of(run_in.span.start):>5} {_RUN_IN} {_INDENT * depth}{visible(run_in.title)}"
