"""Lines that no mark and no number makes headings: they stand out, and a text follows that they can name.

Dialect section 4.3, step 4. A line stands out between two blank lines, or above a text that it is not the
first line of: had the author only wrapped the text there, the next word would still have fitted.
"""

from collections.abc import Sequence

from attrs import frozen

from policylint.syntax.line import Line
from policylint.syntax.title_look import is_address, is_shouted, looks_like_title, looks_like_topic

BEFORE_THE_TEXT = frozenset(
    {
        *("BOM", "BLANK", "FRONT_MATTER_OPEN", "FRONT_MATTER_LINE", "FRONT_MATTER_CLOSE"),
        *("POLICY_TAG", "DIRECTIVE", "COMMENT", "COMMENT_LINE", "HTML", "LINK_DEFINITION"),
    }
)
"""Lines that may stand before a document's title."""

_PROSE = 60
_LONGEST_IN_A_ROW = 80
_WRAPPED_NOWHERE = 160
_LONGEST_ABOVE_TEXT = 60
_MOST_IN_A_ROW = 2
_DEEPEST_INDENT = 3
_ENDS_A_SENTENCE = (".", ":", "!", "?", ".”", '."', ".)")


def promote_pseudo(lines: Sequence[Line]) -> None:
    """Retype the lines that read as headings; the first line may be the document's title."""
    surroundings = _Surroundings.of(lines)
    for index, line in enumerate(lines):
        if line.type == "TEXT" and line.indent <= _DEEPEST_INDENT and surroundings.is_heading(index):
            line.type = "PSEUDO_HEADING"
            line.level = 1 if index == surroundings.opening else 2
            line.title = line.text_span


@frozen
class _Surroundings:
    """The lines, and for each of them what stands around it.

    ``opening`` is the first line with content, ``before`` and ``after`` are the nearest lines with content
    (-1 where there is none), ``rows`` counts the lone short lines in a row that a line is one of (0 where
    it is none), ``prose`` is the first line that is a text.
    """

    lines: Sequence[Line]
    opening: int
    before: Sequence[int]
    after: Sequence[int]
    rows: Sequence[int]
    prose: int

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Surroundings":
        opening = next((index for index, line in enumerate(lines) if line.type not in BEFORE_THE_TEXT), -1)
        before, after = _neighbours(lines)
        prose = next((index for index, line in enumerate(lines) if _is_prose(line)), len(lines))
        return cls(lines, opening, before, after, _rows(lines, opening), prose)

    def is_heading(self, index: int) -> bool:
        line = self.lines[index]
        opens = index == self.opening
        above = self.lines[index - 1] if index else None
        if not (opens or (above and (above.is_blank or self._heads_the_same_text(above)))):
            return False
        shouted = looks_like_title(line.text) and is_shouted(line.text)
        if shouted or (opens and looks_like_title(line.text) and line.text.isupper()):
            return True
        if index + 1 < len(self.lines) and not self.lines[index + 1].is_blank:
            return self._may_follow(index) and self._is_above_its_text(index)
        if opens:
            return looks_like_title(line.text)
        if not self._may_follow(index) or self._is_one_of_many(index):
            return False
        return looks_like_title(line.text) or (looks_like_topic(line.text) and self._has_text(index))

    def _heads_the_same_text(self, above: Line) -> bool:
        return above.type == "PSEUDO_HEADING"

    def _may_follow(self, index: int) -> bool:
        """Tell whether the text before has come to its end, and does not announce the line."""
        before = self.before[index]
        if before < 0 or self.lines[before].type not in ("TEXT", "ITEM", "LABELLED"):
            return True
        above = self.lines[before].text
        if above.endswith(":"):
            return False
        last = above[-1:]
        breaks_off = last == "," or (last.islower() and not set("@./") & set(above.rpartition(" ")[2]))
        return not (breaks_off and self.lines[before].type == "TEXT" and len(above) > _PROSE)

    def _is_one_of_many(self, index: int) -> bool:
        """Tell whether a line is in a row of lone short lines, such as a menu or the cells of a lost table.

        The last of a row that stands before all text may be the document's title below a menu.
        """
        if self.rows[index] <= _MOST_IN_A_ROW:
            return False
        after = self.after[index]
        ends_row = after < 0 or not self.rows[after]
        return not (ends_row and index < self.prose)

    def _has_text(self, index: int) -> bool:
        after = self.after[index]
        if after < 0:
            return False
        line = self.lines[after]
        return line.type != "TEXT" or _reads_on(line) or bool(self.rows[after])

    def _is_above_its_text(self, index: int) -> bool:
        """Tell whether a title stands right above a text, or above one more title of that text."""
        for title in range(index, min(index + _MOST_IN_A_ROW, len(self.lines) - 1)):
            line, following = self.lines[title], self.lines[title + 1]
            text = line.text
            if len(text) > _LONGEST_ABOVE_TEXT or not (looks_like_title(text) or looks_like_topic(text)):
                return False
            if following.type == "TEXT" and text[-1:] != ":" and self._is_text_below(line, title + 1):
                return True
        return False

    def _is_text_below(self, title: Line, index: int) -> bool:
        line = self.lines[index]
        first_word = line.text.partition(" ")[0]
        fitted = len(title.text) + 1 + len(first_word) <= len(line.text)
        if not fitted or line.text[:1].islower() or is_address(line.text):
            return False
        if len(line.text) > _WRAPPED_NOWHERE or line.text.endswith(_ENDS_A_SENTENCE):
            return True
        following = self.lines[index + 1] if index + 1 < len(self.lines) else None
        return bool(following and following.type == "TEXT" and following.text[:1].islower())


def _neighbours(lines: Sequence[Line]) -> tuple[list[int], list[int]]:
    before, after = [-1] * len(lines), [-1] * len(lines)
    last = -1
    for index, line in enumerate(lines):
        before[index] = last
        last = last if line.is_blank else index
    following = -1
    for index in range(len(lines) - 1, -1, -1):
        after[index] = following
        following = following if lines[index].is_blank else index
    return before, after


def _rows(lines: Sequence[Line], opening: int) -> list[int]:
    """Count for each line the lone short lines in a row around it, only blanks between them."""
    rows = [0] * len(lines)
    row: list[int] = []
    for index, line in enumerate(lines):
        if _is_lone_and_short(lines, index) and index != opening:
            row.append(index)
        elif not line.is_blank:
            _count(rows, row)
            row = []
    _count(rows, row)
    return rows


def _count(rows: list[int], row: Sequence[int]) -> None:
    for index in row:
        rows[index] = len(row)


def _is_lone_and_short(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if line.type != "TEXT" or len(line.text) > _LONGEST_IN_A_ROW or line.text.endswith((".", ":")):
        return False
    ends = index + 1 == len(lines) or lines[index + 1].is_blank
    return ends and (index == 0 or lines[index - 1].is_blank) and not is_shouted(line.text)


def _reads_on(line: Line) -> bool:
    return len(line.text) > _PROSE or line.text.endswith(_ENDS_A_SENTENCE)


def _is_prose(line: Line) -> bool:
    return line.type in ("TEXT", "ITEM", "LABELLED") and len(line.text) > _PROSE
