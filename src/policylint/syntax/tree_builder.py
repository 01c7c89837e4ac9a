"""From the parser's reductions to nodes: one method a grammar rule, without state (Lark calls them as it parses)."""

import re
from collections.abc import Iterable, Sequence

from lark import Token, Transformer

from policylint.source import Span
from policylint.syntax import nodes
from policylint.syntax.line import BLANKS, Line, LineToken
from policylint.syntax.nodes import HeadingStyle, LabelStyle, Node, Origin
from policylint.syntax.run_in import inner_run_in, run_in_label

Child = Node | LineToken

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
    r"\\([!-/:-@\[-`{-~])|!?\[((?:[^\[\]\r\n]){0,200}+)\]\([^()\r\n]{0,400}+\)|</?[A-Za-z][^<>\r\n]{0,300}+>|\*{1,3}|__|`+"
)
_QUOTE_MARKER = re.compile(r"(?:>[ \t]?)+")
_LINK_TARGET = re.compile(r"\]\(#([^()\s]{1,200}+)\)")


class Root:
    """What the start rule gives: the document without its source."""

    def __init__(self, mode: nodes.Mode, front_matter: nodes.FrontMatter | None, blocks: tuple[Node, ...]) -> None:
        """Hold the three parts."""
        self.mode = mode
        self.front_matter = front_matter
        self.blocks = blocks


class TreeBuilder(Transformer[Token, Root]):
    """Build one node from the children of one grammar rule."""

    def start(self, children: Sequence[Child]) -> Root:
        mode = nodes.Mode[_type(children[0])]
        front_matter = next((child for child in children if isinstance(child, nodes.FrontMatter)), None)
        blocks = tuple(child for child in _nodes(children) if not isinstance(child, nodes.FrontMatter))
        return Root(mode, front_matter, blocks)

    def front_matter(self, children: Sequence[LineToken]) -> nodes.FrontMatter:
        opening, closing = _line(children[0]), _line(children[-1])
        return nodes.FrontMatter(_span(children), Span(opening.end, closing.start), opening.text)

    def section(self, children: Sequence[Child]) -> nodes.Section:
        opening, heading, *blocks, closing = children
        assert isinstance(heading, nodes.Heading)
        return nodes.Section(Span(_start(opening), _end(closing)), heading, _nodes(blocks))

    def heading(self, children: Sequence[LineToken]) -> nodes.Heading:
        first = _line(children[0])
        style = _STYLES[first.type]
        slices = tuple(line.title for line in map(_line, children) if line.title is not None)
        raw = " ".join(line.part(line.title) for line in map(_line, children) if line.title is not None)
        return nodes.Heading(
            _span(children),
            slices,
            title=_plain(raw),
            style=style,
            level=first.level,
            label=first.label,
            anchor=next((line.anchor for line in map(_line, children) if line.anchor), None),
            origin=Origin.INFERRED if style in _GUESSED else Origin.EXPLICIT,
        )

    def list(self, children: Sequence[Child]) -> nodes.List:
        items = tuple(child for child in children if isinstance(child, nodes.Item))
        return nodes.List(_around(items), items)

    def item(self, children: Sequence[Child]) -> nodes.Item:
        tokens = [child for child in children if isinstance(child, LineToken) and child.line and child.type != "BLANK"]
        blocks = _nodes(children)
        first = _line(tokens[0])
        assert first.label is not None
        slices = (_after(first, first.label.span.end), *(_text_span(_line(token)) for token in tokens[1:]))
        run_in = run_in_label(first.part(slices[0]), slices[0].start, item=True)
        return nodes.Item(_around([*tokens, *blocks]), slices, label=first.label, run_in=run_in, blocks=blocks)

    def paragraph(self, children: Sequence[LineToken]) -> nodes.Paragraph:
        lines = [_line(token) for token in children]
        opening = run_in_label(lines[0].text, lines[0].first, item=False)
        later = (inner_run_in(line.text, line.first, above.text) for above, line in zip(lines, lines[1:], strict=False))
        run_ins = tuple(run_in for run_in in (opening, *later) if run_in)
        return nodes.Paragraph(_span(children), tuple(map(_text_span, lines)), run_ins)

    def field(self, children: Sequence[LineToken]) -> nodes.Field:
        first = _line(children[0])
        value = first.title or Span(first.stop, first.stop)
        slices = (value,) if len(value) else tuple(_text_span(_line(token)) for token in children[1:])
        name = first.raw[first.first - first.start : value.start - first.start].partition(":")[0]
        name_start = first.first + len(name) - len(name.lstrip("*_" + BLANKS))
        name = name.strip("*_" + BLANKS)
        return nodes.Field(_span(children), slices, name=name, name_span=Span(name_start, name_start + len(name)))

    def contents(self, children: Sequence[LineToken]) -> nodes.Contents:
        lines = [token.line for token in children if token.line and token.type != "BLANK"]
        heading = next((_contents_heading(line) for line in lines if line.type == "CONTENTS_HEADING"), None)
        entries = tuple(_contents_entry(line) for line in lines if line.type == "CONTENTS_ENTRY")
        return nodes.Contents(Span(lines[0].start, lines[-1].end), heading, entries)

    def table(self, children: Sequence[LineToken]) -> nodes.Table:
        rows = tuple(_row(_line(token)) for token in children if token.type != "TABLE_DELIMITER")
        header = len(children) > 1 and children[1].type == "TABLE_DELIMITER"
        return nodes.Table(_span(children), rows, header)

    def quote(self, children: Sequence[LineToken]) -> nodes.Quote:
        return nodes.Quote(_span(children), tuple(_quoted(_line(token)) for token in children))

    def code(self, children: Sequence[LineToken]) -> nodes.CodeBlock:
        info = _line(children[0]).text.strip("`~").strip()
        return nodes.CodeBlock(_span(children), info, children[-1].type == "FENCE_END")

    def html(self, children: Sequence[LineToken]) -> nodes.HtmlBlock:
        return nodes.HtmlBlock(_span(children), tuple(_text_span(_line(token)) for token in children))

    def comment(self, children: Sequence[LineToken]) -> nodes.Comment:
        return nodes.Comment(_span(children))

    def policy_tag(self, children: Sequence[LineToken]) -> nodes.PolicyTag:
        return nodes.PolicyTag(_span(children), _comment_body(_line(children[0])))

    def directive(self, children: Sequence[LineToken]) -> nodes.Directive:
        return nodes.Directive(_span(children), _comment_body(_line(children[0])))

    def thematic_break(self, children: Sequence[LineToken]) -> nodes.ThematicBreak:
        return nodes.ThematicBreak(_span(children))

    def link_definition(self, children: Sequence[LineToken]) -> nodes.LinkDefinition:
        line = _line(children[0])
        label, _, rest = line.text.partition("]:")
        start = line.first + len(label) + 2 + len(rest) - len(rest.lstrip())
        target = rest.split()[0]
        return nodes.LinkDefinition(_span(children), label.lstrip("["), Span(start, start + len(target)))


def _type(child: Child) -> str:
    assert isinstance(child, LineToken)
    return child.type


def _line(token: LineToken) -> Line:
    assert token.line is not None
    return token.line


def _start(child: Child) -> int:
    return child.span.start if isinstance(child, Node) else child.start_pos or 0


def _end(child: Child) -> int:
    return child.span.end if isinstance(child, Node) else child.end_pos or 0


def _span(tokens: Sequence[LineToken]) -> Span:
    return Span(_start(tokens[0]), _end(tokens[-1]))


def _nodes(children: Iterable[Child]) -> tuple[Node, ...]:
    return tuple(child for child in children if isinstance(child, Node))


def _around(children: Sequence[Child]) -> Span:
    return Span(_start(children[0]), max(map(_end, children)))


def _text_span(line: Line) -> Span:
    return Span(line.first, line.stop)


def _after(line: Line, offset: int) -> Span:
    text = line.raw[offset - line.start : line.stop - line.start]
    start = offset + len(text) - len(text.lstrip(BLANKS))
    return Span(start, max(start, line.stop))


def _plain(raw: str) -> str:
    """A heading's text as a reader sees it: without emphasis, link targets, tags and escapes."""
    return _TITLE_MARKUP.sub(lambda match: match[1] or match[2] or "", raw).strip(BLANKS)


def _quoted(line: Line) -> Span:
    marker = _QUOTE_MARKER.match(line.text)
    return _after(line, line.first + (marker.end() if marker else 0))


def _comment_body(line: Line) -> str:
    return line.text.removeprefix("<!--").removesuffix("-->").partition(":")[2].strip()


def _contents_heading(line: Line) -> nodes.Heading:
    title = line.title or _text_span(line)
    return nodes.Heading(
        Span(line.start, line.end),
        (title,),
        title=_plain(line.part(title)),
        style=HeadingStyle.PSEUDO,
        level=line.level,
        origin=Origin.INFERRED,
    )


def _contents_entry(line: Line) -> nodes.ContentsEntry:
    title = line.title or _text_span(line)
    raw = line.part(title)
    target = _LINK_TARGET.search(raw)
    label = line.label if line.label and line.label.style is not LabelStyle.BULLET else None
    return nodes.ContentsEntry(
        Span(line.start, line.end), (title,), title=_plain(raw), label=label, target=target[1] if target else None
    )


def _row(line: Line) -> nodes.Row:
    cells: list[nodes.Cell] = []
    text = line.raw
    start = line.first + 1 if line.text.startswith("|") else line.first
    offset = start
    while offset < line.stop:
        end = text.find("|", offset - line.start)
        while end > 0 and text[end - 1] == "\\":
            end = text.find("|", end + 1)
        end = line.stop if end < 0 else min(end + line.start, line.stop)
        cell = _after_blanks(line, offset, end)
        cells.append(nodes.Cell(Span(offset, end), (cell,) if len(cell) else ()))
        offset = end + 1
    return nodes.Row(Span(line.start, line.end), tuple(cells))


def _after_blanks(line: Line, start: int, end: int) -> Span:
    text = line.part(Span(start, end))
    start += len(text) - len(text.lstrip(BLANKS))
    return Span(start, start + len(text.strip(BLANKS)))
