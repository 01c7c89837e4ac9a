"""From the parser's reductions to nodes: one method for each rule of the grammar, where it is described."""

# ruff: noqa: D102

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from attrs import frozen
from lark import Token, Transformer

from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax import nodes
from policylint.syntax.admonitions import title_of
from policylint.syntax.line import BLANKS, Line, Mark
from policylint.syntax.nodes import HeadingStyle, LabelStyle, Node, Origin
from policylint.syntax.run_in import inner_run_in, run_in_label

Child = Node | Line | Mark

_STYLES = {
    "ATX_HEADING": HeadingStyle.ATX,
    "HTML_HEADING": HeadingStyle.HTML,
    "SETEXT_TEXT": HeadingStyle.SETEXT,
    "NUMBERED_HEADING": HeadingStyle.NUMBERED,
    "BOLD_HEADING": HeadingStyle.BOLD,
    "PSEUDO_HEADING": HeadingStyle.PSEUDO,
}
_GUESSED = frozenset({HeadingStyle.NUMBERED, HeadingStyle.BOLD, HeadingStyle.PSEUDO})
_TITLE_MARKUP = re.compile(
    r"\\([!-/:-@\[-`{-~])|!?\[((?:[^\[\]\r\n]){0,200}+)\]\([^()\r\n]{0,400}+\)"
    r"|</?[A-Za-z][^<>\r\n]{0,300}+>|\*{1,3}|__|`+"
)
_STRUCK_TITLE = re.compile(
    r" ?(?:(?<![\\~])~~(?![\s~])[^~\r\n]{0,300}+~~(?!~)|<(del|s|strike)>[^<>\r\n]{0,300}+</\1>)", re.I
)
_QUOTE_MARKER = re.compile(r"(?:>[ \t]?)+")
_ALERT = lazy_pattern(r"\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]")
_LINK_TARGET = re.compile(r"\]\(#([^()\s]{1,200}+)\)")


@frozen
class Root:
    """What the start rule gives: the document without its source."""

    mode: nodes.Mode
    front_matter: nodes.FrontMatter | None
    blocks: tuple[Node, ...]


class TreeBuilder(Transformer[Token, Root]):
    """Build one node from the children of one grammar rule."""

    def start(self, children: Sequence[Child]) -> Root:
        mode, *rest = children
        assert isinstance(mode, Mark)
        blocks = _nodes(rest)
        front_matter = blocks[0] if blocks and isinstance(blocks[0], nodes.FrontMatter) else None
        return Root(nodes.Mode[mode.type], front_matter, blocks[1:] if front_matter else blocks)

    def front_matter(self, children: Sequence[Line]) -> nodes.FrontMatter:
        opening, closing = children[0], children[-1]
        return nodes.FrontMatter(_span(children), Span(opening.end, closing.start), opening.text)

    def section(self, children: Sequence[Child]) -> nodes.Section:
        opening, heading, *blocks, closing = children
        assert isinstance(opening, Mark)
        assert isinstance(heading, nodes.Heading)
        assert isinstance(closing, Mark)
        return nodes.Section(Span(opening.start, closing.start), heading, _nodes(blocks))

    def heading(self, children: Sequence[Line]) -> nodes.Heading:
        first = children[0]
        style = _STYLES[first.type]
        slices = tuple(line.title for line in children if line.title is not None)
        raw = " ".join(line.part(line.title) for line in children if line.title is not None)
        return nodes.Heading(
            _span(children),
            slices,
            title=_plain(raw),
            style=style,
            level=first.level,
            label=first.label,
            anchor=next((line.anchor for line in children if line.anchor), None),
            origin=Origin.INFERRED if style in _GUESSED else Origin.EXPLICIT,
        )

    def list(self, children: Sequence[Child]) -> nodes.List:
        items = tuple(child for child in children if isinstance(child, nodes.Item))
        return nodes.List(Span(items[0].span.start, items[-1].span.end), items)

    def item(self, children: Sequence[Child]) -> nodes.Item:
        first, *more = (child for child in children if isinstance(child, Line) and child.type != "BLANK")
        assert first.label is not None
        blocks = _nodes(children)
        end = blocks[-1].span.end if blocks else (more[-1] if more else first).end
        own = first.after(first.label.span.end)
        run_in = run_in_label(first.part(own), own.start, item=True)
        slices = (own, *(line.text_span for line in more))
        return nodes.Item(Span(first.start, end), slices, label=first.label, run_in=run_in, blocks=blocks)

    def paragraph(self, children: Sequence[Line]) -> nodes.Paragraph:
        first = children[0]
        opening = run_in_label(first.text, first.first, item=False)
        inner = (inner_run_in(line.text, line.first, above.text) for above, line in pairwise(children))
        run_ins = tuple(run_in for run_in in (opening, *inner) if run_in)
        return nodes.Paragraph(_span(children), tuple(line.text_span for line in children), run_ins)

    def field(self, children: Sequence[Line]) -> nodes.Field:
        first = children[0]
        value = first.title or Span(first.stop, first.stop)
        slices = (value,) if len(value) else tuple(line.text_span for line in children[1:])
        written = first.text.partition(":")[0]
        start = first.first + len(written) - len(written.lstrip("*_"))
        name = written.strip("*_" + BLANKS)
        return nodes.Field(_span(children), slices, name=name, name_span=Span(start, start + len(name)))

    def contents(self, children: Sequence[Child]) -> nodes.Contents:
        lines = [
            line
            for line in children
            if isinstance(line, Line) and line.type in ("CONTENTS_HEADING", "CONTENTS_ENTRY")
        ]
        heading = next((_contents_heading(line) for line in lines if line.type == "CONTENTS_HEADING"), None)
        entries = tuple(_contents_entry(line) for line in lines if line.type == "CONTENTS_ENTRY")
        return nodes.Contents(Span(lines[0].start, lines[-1].end), heading, entries)

    def table(self, children: Sequence[Line]) -> nodes.Table:
        rows = tuple(_row(token) for token in children if token.type != "TABLE_DELIMITER")
        header = len(children) > 1 and children[1].type == "TABLE_DELIMITER"
        return nodes.Table(_span(children), rows, header)

    def quote(self, children: Sequence[Line]) -> nodes.Quote:
        first, *rest = (_quoted(line) for line in children)
        alert = _ALERT.fullmatch(children[0].part(first))
        return nodes.Quote(_span(children), tuple(rest) if alert else (first, *rest))

    def code(self, children: Sequence[Line]) -> nodes.CodeBlock:
        info = children[0].text.strip("`~").strip()
        return nodes.CodeBlock(_span(children), info, children[-1].type == "FENCE_END")

    def html(self, children: Sequence[Line]) -> nodes.HtmlBlock:
        return nodes.HtmlBlock(_span(children), tuple(token.text_span for token in children))

    def comment(self, children: Sequence[Line]) -> nodes.Comment:
        return nodes.Comment(_span(children))

    def policy_tag(self, children: Sequence[Line]) -> nodes.PolicyTag:
        return nodes.PolicyTag(_span(children), _comment_body(children[0]))

    def directive(self, children: Sequence[Line]) -> nodes.Directive:
        return nodes.Directive(_span(children), _comment_body(children[0]))

    def thematic_break(self, children: Sequence[Line]) -> nodes.ThematicBreak:
        return nodes.ThematicBreak(_span(children))

    def admonition(self, children: Sequence[Line]) -> nodes.Paragraph | nodes.AdmonitionMark:
        """Make a text of the title of an admonition; without one, the line says nothing."""
        title = title_of(children[0])
        return nodes.Paragraph(_span(children), (title,)) if title else nodes.AdmonitionMark(_span(children))

    def link_definition(self, children: Sequence[Line]) -> nodes.LinkDefinition:
        line = children[0]
        label, _, rest = line.text.partition("]:")
        start = line.first + len(label) + 2 + len(rest) - len(rest.lstrip())
        target = rest.split()[0]
        end = start + len(target)
        if target.startswith("<") and target.endswith(">"):
            start, end = start + 1, end - 1
        return nodes.LinkDefinition(_span(children), label.lstrip("["), Span(start, end))


def _span(lines: Sequence[Line]) -> Span:
    return Span(lines[0].start, lines[-1].end)


def _nodes(children: Iterable[Child]) -> tuple[Node, ...]:
    return tuple(child for child in children if isinstance(child, Node))


def _plain(raw: str) -> str:
    """Return a heading's text as a reader sees it: without emphasis, link targets, tags and escapes.

    What is struck out is left out, as in a view.
    """
    if "~~" in raw or "</" in raw:
        raw = _STRUCK_TITLE.sub("", raw)
    return _TITLE_MARKUP.sub(lambda match: match[1] or match[2] or "", raw).strip(BLANKS)


def _quoted(line: Line) -> Span:
    marker = _QUOTE_MARKER.match(line.text)
    return line.after(line.first + (marker.end() if marker else 0))


def _comment_body(line: Line) -> str:
    return line.text.removeprefix("<!--").removesuffix("-->").partition(":")[2].strip()


def _contents_heading(line: Line) -> nodes.Heading:
    title = line.title or line.text_span
    return nodes.Heading(
        Span(line.start, line.end),
        (title,),
        title=_plain(line.part(title)),
        style=HeadingStyle.PSEUDO,
        level=line.level,
        origin=Origin.INFERRED,
    )


def _contents_entry(line: Line) -> nodes.ContentsEntry:
    title = line.title or line.text_span
    raw = line.part(title)
    target = _LINK_TARGET.search(raw)
    label = line.label if line.label and line.label.style is not LabelStyle.BULLET else None
    return nodes.ContentsEntry(
        Span(line.start, line.end),
        (title,),
        title=_plain(raw),
        label=label,
        target=target[1] if target else None,
    )


def _row(line: Line) -> nodes.Row:
    cells: list[nodes.Cell] = []
    start = line.first + line.text.startswith("|")
    while start < line.stop:
        end = line.first + _end_of_cell(line.text, start - line.first)
        text = line.part(Span(start, end))
        first = start + len(text) - len(text.lstrip(BLANKS))
        own = Span(first, first + len(text.strip(BLANKS)))
        cells.append(nodes.Cell(Span(start, end), (own,) if len(own) else ()))
        start = end + 1
    return nodes.Row(Span(line.start, line.end), tuple(cells))


def _end_of_cell(text: str, start: int) -> int:
    """Return the offset of the next bar that no backslash escapes, or of the end of the row."""
    end = text.find("|", start)
    while end > 0 and text[end - 1] == "\\":
        end = text.find("|", end + 1)
    return len(text) if end < 0 else end
