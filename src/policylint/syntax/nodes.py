"""The tree of a document: frozen nodes that hold spans and never a changed copy of the text.

Names follow CommonMark (block, leaf, setext, thematic break) and Akoma Ntoso (label, heading). A node that a
heuristic made has ``origin`` ``Origin.INFERRED``. Nodes do not know their parent: `document.Document` tells
which sections a place or a leaf stands in.
"""

import enum
from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from policylint.source import Span


class Mode(enum.Enum):
    """How headings are told from text: by markup, or by the look of the line (dialect, principle 5)."""

    MARKDOWN = "markdown"
    PLAIN = "plain"


class Origin(enum.Enum):
    """Whether the author's markup says so, or we guessed."""

    EXPLICIT = "explicit"
    INFERRED = "inferred"


class HeadingStyle(enum.Enum):
    """What makes a line a heading."""

    ATX = "atx"
    SETEXT = "setext"
    HTML = "html"
    NUMBERED = "numbered"
    BOLD = "bold"
    PSEUDO = "pseudo"


class LabelStyle(enum.Enum):
    """How an item or heading is numbered."""

    DECIMAL = "decimal"
    MULTI_DECIMAL = "multi-decimal"
    ALPHA = "alpha"
    ROMAN = "roman"
    KEYWORD = "keyword"
    BULLET = "bullet"


@frozen
class Token:
    """One source line with its line end, as the lexer typed it; tokens in order are the source."""

    type: str
    span: Span


@frozen
class Label:
    r"""The number, letter or bullet before an item or heading, as written.

    ``components`` are the values from the outside in (``2.1`` gives ``(2, 1)``, ``(c)`` gives ``(3,)``, a
    bullet gives ``()``); ``escaped`` tells that a backslash keeps Markdown from seeing a list (``4\.``).
    """

    span: Span
    text: str
    style: LabelStyle
    components: tuple[int, ...] = ()
    escaped: bool = False

    @property
    def value(self) -> int | None:
        """The last component: what counts up from item to item."""
        return self.components[-1] if self.components else None


@frozen
class RunIn:
    """A label that starts a paragraph or item and names what follows: ``Cookies: we use …``."""

    span: Span
    title: str


@frozen
class Node:
    """Anything in the tree; ``span`` covers the node's lines, the last line end included."""

    span: Span


@frozen
class Leaf(Node):
    """A node with text of its own: ``slices`` are its lines without markers, indentation and line ends."""

    slices: tuple[Span, ...]

    @property
    def text_span(self) -> Span:
        """From the first to the last character of the leaf's own text; empty where there is none."""
        if not self.slices:
            return Span(self.span.start, self.span.start)
        return Span(self.slices[0].start, self.slices[-1].end)


@frozen
class Heading(Leaf):
    """A heading; ``slices`` cover the title without its label and its markers."""

    title: str
    style: HeadingStyle
    level: int
    label: Label | None = None
    anchor: str | None = None
    origin: Origin = Origin.EXPLICIT


@frozen
class Paragraph(Leaf):
    """Running text; ``run_ins`` are the labels that open it or one of its lines."""

    run_ins: tuple[RunIn, ...] = ()


@frozen
class Field(Leaf):
    """A named value such as ``Last updated: …``; ``slices`` cover the value, which may be empty."""

    name: str
    name_span: Span


@frozen
class Item(Leaf):
    """A list item: its own text, then what is nested in it."""

    label: Label
    run_in: RunIn | None = None
    blocks: "tuple[Node, ...]" = ()


@frozen
class List(Node):
    """Items of one run at one depth; a run ends where the numbering falls back to its start."""

    items: tuple[Item, ...]


@frozen
class Cell(Leaf):
    """A table cell."""


@frozen
class Row(Node):
    """A table row."""

    cells: tuple[Cell, ...]


@frozen
class Table(Node):
    """A pipe table; the delimiter row is not among the rows."""

    rows: tuple[Row, ...]
    has_header: bool

    @property
    def head(self) -> Row | None:
        """The row that heads the columns; the second, where the first one is empty. None without a header."""
        rows = self.rows[:2] if self.has_header else ()
        return next((row for row in rows if any(cell.slices for cell in row.cells)), None)

    @cached_property
    def heads(self) -> Mapping[int, Cell]:
        """The cell that heads the column of each cell under the head, by the latter's `id`; found once."""
        if self.head is None:
            return {}
        return {
            id(cell): head
            for row in self.rows
            if row is not self.head
            for cell, head in zip(row.cells, self.head.cells, strict=False)
        }


@frozen
class Quote(Leaf):
    """A block quotation."""


@frozen
class CodeBlock(Node):
    """A fenced code block; nothing in it is linted."""

    info: str
    closed: bool


@frozen
class HtmlBlock(Leaf):
    """Lines that begin with an HTML tag; ``slices`` are the lines, tags included."""


@frozen
class Comment(Node):
    """An HTML comment that says nothing to policylint."""


@frozen
class PolicyTag(Node):
    """A ``<!-- policy: … -->`` comment; ``body`` is what stands after the colon, stripped."""

    body: str


@frozen
class Directive(Node):
    """A ``<!-- policylint: … -->`` comment; ``body`` is what stands after the colon, stripped."""

    body: str


@frozen
class ThematicBreak(Node):
    """A line of ``---``, ``***`` or ``___``."""


@frozen
class AdmonitionMark(Node):
    """A line that opens or ends an admonition and gives it no title: ``!!! note``, ``:::``."""


@frozen
class LinkDefinition(Node):
    """A ``[label]: target`` line."""

    label: str
    target_span: Span


@frozen
class FrontMatter(Node):
    """The metadata block at the top; ``raw`` spans what stands between the fences (``---`` or ``+++``)."""

    raw: Span
    fence: str


@frozen
class ContentsEntry(Leaf):
    """One line of a contents list: the title it promises, its label, its link target without ``#``."""

    title: str
    label: Label | None = None
    target: str | None = None


@frozen
class Contents(Node):
    """A contents list: entries that name the document's sections; it says nothing of its own."""

    heading: Heading | None
    entries: tuple[ContentsEntry, ...]


@frozen
class Section(Node):
    """A heading and all that stands under it, deeper sections included."""

    heading: Heading
    blocks: "tuple[Node, ...]"

    @property
    def title(self) -> str:
        """The heading's title, without its label."""
        return self.heading.title

    @property
    def level(self) -> int:
        """1 for the outermost; as written for ATX headings, so levels may jump."""
        return self.heading.level

    @property
    def sections(self) -> "tuple[Section, ...]":
        """The sections directly inside this one."""
        return tuple(block for block in self.blocks if isinstance(block, Section))

    @property
    def body(self) -> tuple[Node, ...]:
        """The blocks directly under the heading that are not sections."""
        return tuple(block for block in self.blocks if not isinstance(block, Section))
