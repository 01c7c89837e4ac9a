"""Which block stands in which: sections by level, items by column and numbering, text by the line above."""

from collections.abc import Sequence

from attrs import define

from policylint.source import Span
from policylint.syntax.labels import follow, is_first, read_bullet, read_label, same_numbering
from policylint.syntax.lazy_numbering import lazily_numbered
from policylint.syntax.limits import DEEPEST_NESTING
from policylint.syntax.line import HEADINGS, Line, Mark
from policylint.syntax.nodes import Label, LabelStyle, Mode

_PLAIN_TEXT = frozenset({"TEXT", "ITEM", "LABELLED", "BOLD_LINE", "EQUALS_LINE", "DASHES_LINE"})
_CONTINUABLE = frozenset({"TEXT", "TEXT_CONT", "ITEM", "HTML"})
_INSIDE_A_BLOCK = frozenset(
    {"FRONT_MATTER_LINE", "FRONT_MATTER_CLOSE", "SETEXT_UNDERLINE", "CODE_LINE", "FENCE_END", "COMMENT_LINE"}
)
_BELONGS_ANYWHERE = frozenset({"BOM", "BLANK", "FRONT_MATTER_OPEN", "COMMENT", "POLICY_TAG", "DIRECTIVE"})
_HARD_WRAP = 160
"""A longer line of text is a paragraph of its own: nobody wraps by hand that late."""


@define
class _OpenList:
    """A list whose last item is still open: its column, and that item's label."""

    indent: int
    label: Label


def nest(lines: Sequence[Line], mode: Mode) -> list[Line | Mark]:
    """Return the lines with balanced OPEN and CLOSE marks between them."""
    return _Nesting(lines, mode).tokens()


class _Nesting:
    """One walk over the lines, with a stack of open sections (their levels) and one of open lists."""

    def __init__(self, lines: Sequence[Line], mode: Mode) -> None:
        self._lines = lines
        self._mode = mode
        self._previous: Line | None = None
        self._offset = 0
        self._tokens: list[Line | Mark] = []
        self._sections: list[int] = []
        self._lists: list[_OpenList] = []
        self._lazy = lazily_numbered(lines)

    def tokens(self) -> list[Line | Mark]:
        last_of_contents = -1
        for index, line in enumerate(self._lines):
            self._offset = line.start
            if index <= last_of_contents:
                self._take(line)
            elif line.type in ("CONTENTS_HEADING", "CONTENTS_ENTRY"):
                self._close_lists()
                self._mark("CONTENTS_OPEN")
                self._take(line)
                last_of_contents = _last_of_contents(self._lines, index)
            else:
                self._line(index, line)
            self._offset = line.end
            if index == last_of_contents:
                self._mark("CONTENTS_CLOSE")
            self._previous = line
        self._close_sections(0)
        return self._tokens

    def _line(self, index: int, line: Line) -> None:
        before = self._previous.type if self._previous else "BLANK"
        if line.type in _INSIDE_A_BLOCK or line.type in _BELONGS_ANYWHERE:
            self._take(line)
        elif line.type in HEADINGS:
            if not (line.type == before == "SETEXT_TEXT" and not line.level):
                self._open_section(line)
            self._take(line)
        elif line.type in ("ITEM", "LABELLED") and (label := self._item_label(line, before)):
            self._item(line, label)
        elif line.type in _PLAIN_TEXT:
            self._text(line, before)
        elif line.type in ("TABLE_ROW", "TABLE_DELIMITER"):
            self._table_line(index, line, before)
        elif line.type == before == "QUOTE" or (line.type == "QUOTE" and before == "QUOTE_CONT"):
            self._take(line, "QUOTE_CONT")
        else:
            self._close_lists(line.indent)
            self._take(line)

    def _open_section(self, heading: Line) -> None:
        self._close_sections(heading.level)
        self._sections.append(heading.level)
        self._mark("SECTION_OPEN")

    def _item_label(self, line: Line, before: str) -> Label | None:
        """Return the label of an item, None for a sentence that begins like one; a letter needs a sibling."""
        if line.type == "ITEM":
            return read_bullet(line.text, line.first)
        label = line.label or read_label(line.text, line.first)
        if label is None or label.style is LabelStyle.KEYWORD or label.text.isdigit():
            return None
        if label.text.startswith("(") and before in ("TEXT", "TEXT_CONT") and self._unfinished():
            return None
        if is_first(label) or any(follow(label, entry.label) for entry in self._lists):
            return label
        if label.style in (LabelStyle.ALPHA, LabelStyle.ROMAN):
            return None
        return label if before not in ("TEXT", "TEXT_CONT") or line.indent > 0 else None

    def _unfinished(self) -> bool:
        """Tell whether the line above leaves its sentence open: ``Art. 6`` before ``(1) lit. (a)``."""
        above = self._previous
        return above is not None and not above.text.endswith((".", ":", ";", ",", "!", "?", " and", " or"))

    def _item(self, line: Line, label: Label) -> None:
        sibling = self._sibling(line.indent, label)
        if sibling is None:
            self._pop_lists(self._depth_for(line.indent, label))
            if len(self._lists) < DEEPEST_NESTING:
                self._lists.append(_OpenList(line.indent, label))
                self._mark("LIST_OPEN")
                self._mark("ITEM_OPEN")
            else:
                self._mark("ITEM_CLOSE")
                self._mark("ITEM_OPEN")
                self._mark("TOO_DEEP")
        else:
            self._pop_lists(sibling + 1)
            entry = self._lists[-1]
            self._mark("ITEM_CLOSE")
            if self._restarts(line, label, entry.label):
                self._mark("LIST_CLOSE")
                self._mark("LIST_OPEN")
            label = entry.label = follow(label, entry.label) or label
            self._mark("ITEM_OPEN")
        line.label = label
        self._take(line, "ITEM")

    def _sibling(self, indent: int, label: Label) -> int | None:
        """Find the innermost open list of the item: same look and column, or next in its numbering."""
        for depth in range(len(self._lists) - 1, -1, -1):
            entry = self._lists[depth]
            next_ = follow(label, entry.label) is not None
            if next_ or same_numbering(label, entry.label):
                nearly = abs(entry.indent - indent) < 2
                if entry.indent == indent or (nearly if label.style is LabelStyle.BULLET else next_):
                    return depth
            if entry.indent < indent:
                return None
        return None

    def _depth_for(self, indent: int, label: Label) -> int:
        """Count the lists that stay open around a new one: those further left, or that it refines."""
        depth = len(self._lists)
        while depth and self._lists[depth - 1].indent > indent:
            depth -= 1
        if depth and self._lists[depth - 1].indent == indent:
            parent = self._lists[depth - 1].label
            numbered = parent.style is not LabelStyle.BULLET
            refines = label.style is LabelStyle.BULLET or is_first(label)
            deeper = len(label.components) > len(parent.components)
            return depth if numbered and (refines or deeper) else depth - 1
        return depth

    def _restarts(self, line: Line, label: Label, previous: Label) -> bool:
        """Tell whether numbering falls back to its start; ``1. 1. 1.`` throughout is lazy numbering."""
        return (
            label.style is not LabelStyle.BULLET
            and is_first(label)
            and follow(label, previous) is None
            and line.start not in self._lazy
        )

    def _text(self, line: Line, before: str) -> None:
        above = self._previous
        if above and before == "FIELD" and above.title == Span(above.stop, above.stop):
            self._take(line, "FIELD_CONT")
        elif above and before in _CONTINUABLE and self._continues(line, above):
            self._take(line, "TEXT_CONT")
        else:
            self._close_lists(line.indent)
            self._take(line, "TEXT")

    def _continues(self, line: Line, above: Line) -> bool:
        """Tell a wrapped line from a new paragraph; in plain text a sentence may end an unindented item."""
        if above.stop - above.first > _HARD_WRAP:
            return line.text[:1].islower()
        ends_item = self._lists and self._mode is Mode.PLAIN and line.indent <= self._lists[-1].indent
        return not (ends_item and above.text.endswith((".", "!")) and line.text[:1].isupper())

    def _table_line(self, index: int, line: Line, before: str) -> None:
        following = self._lines[index + 1].type if index + 1 < len(self._lines) else ""
        if before in ("TABLE_FIRST", "TABLE_ROW", "TABLE_DELIMITER"):
            self._take(line)
        elif line.text.count("|") > 2 and following in ("TABLE_DELIMITER", "TABLE_ROW"):
            self._close_lists(line.indent)
            self._take(line, "TABLE_FIRST")
        else:
            self._text(line, before)

    def _close_lists(self, indent: int = 0) -> None:
        """Close the lists that a block at this column does not stand in."""
        depth = len(self._lists)
        while depth and self._lists[depth - 1].indent >= indent:
            depth -= 1
        self._pop_lists(depth)

    def _pop_lists(self, depth: int) -> None:
        while len(self._lists) > depth:
            self._lists.pop()
            self._mark("ITEM_CLOSE")
            self._mark("LIST_CLOSE")

    def _close_sections(self, level: int) -> None:
        self._close_lists()
        while self._sections and self._sections[-1] >= level:
            self._sections.pop()
            self._mark("SECTION_CLOSE")

    def _mark(self, type_: str) -> None:
        self._tokens.append(Mark(type_, self._offset))

    def _take(self, line: Line, type_: str | None = None) -> None:
        if type_ is not None:
            line.type = type_
        self._tokens.append(line)


def _last_of_contents(lines: Sequence[Line], first: int) -> int:
    """Return the index of the last entry of the contents list that begins at ``first``."""
    last = first
    for index in range(first + 1, len(lines)):
        if lines[index].type == "CONTENTS_ENTRY":
            last = index
        elif not lines[index].is_blank:
            break
    return last
