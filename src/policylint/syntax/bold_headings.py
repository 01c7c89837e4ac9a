"""Lines that are bold from end to end and stand where a heading may stand (dialect section 4.3, step 5)."""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.labels import read_label
from policylint.syntax.line import BLANKS, HEADINGS, Line
from policylint.syntax.marked_headings import set_title
from policylint.syntax.nodes import Mode
from policylint.syntax.title_look import may_be_bold_title

_BOLD = re.compile(r"(?:\*\*|__)(?:(?!\*\*|__).){1,100}(?:\*\*|__):?")
_EMPHASIS = "*_" + BLANKS
_SHORT = 60
_ENDS_A_BLOCK = HEADINGS - {"SETEXT_TEXT"} | {
    "SETEXT_UNDERLINE", "THEMATIC_BREAK", "BOM", "BLANK", "FRONT_MATTER_CLOSE", "POLICY_TAG", "DIRECTIVE",
    "HTML", "ADMONITION",
}  # fmt: skip


def promote_bold(lines: Sequence[Line], mode: Mode) -> None:
    """Retype the bold lines that read as headings; the first may be the title of a plain document.

    A title comes before every text and every date; the levels of the others are told later.
    """
    may_be_title = mode is Mode.PLAIN
    after_bold = False
    for index, line in enumerate(lines):
        is_bold = line.type == "BOLD_LINE"
        if (is_bold or line.type == "LABELLED") and _is_heading(lines, index, after_bold=after_bold):
            line.type = "BOLD_HEADING"
            set_title(line, line.first, line.first + len(_bold_part(line.text)), bold=True)
            _drop_stop(line)
            line.level = 1 if may_be_title and line.label is None else 2
        elif is_bold:
            line.type = "TEXT"
        after_bold = is_bold
        may_be_title = may_be_title and _may_stand_above_title(line)


def _may_stand_above_title(line: Line) -> bool:
    if line.type in HEADINGS or line.type == "FIELD":
        return False
    return line.type not in ("TEXT", "ITEM", "LABELLED") or line.stop - line.first < _SHORT


def _is_heading(lines: Sequence[Line], index: int, *, after_bold: bool) -> bool:
    line = lines[index]
    if index > 0 and lines[index - 1].type not in _ENDS_A_BLOCK and not after_bold:
        return False
    if line.type == "LABELLED":
        return _is_labelled_heading(lines, index)
    part = _bold_part(line.text)
    text = part[2:-2].strip(_EMPHASIS)
    labelled = read_label(part, 0) is not None
    return may_be_bold_title(text + line.text[len(part) :].strip("\\" + BLANKS), labelled=labelled)


def _is_labelled_heading(lines: Sequence[Line], index: int) -> bool:
    """Tell whether ``1. **Title**`` is a heading: text follows that is not the next item."""
    line = lines[index]
    if line.label is None or line.indent > 3:
        return False
    if not _BOLD.fullmatch(line.part(Span(line.label.span.end, line.stop)).strip(BLANKS)):
        return False
    following = next((other for other in lines[index + 1 : index + 4] if not other.is_blank), None)
    return bool(following and following.type in ("TEXT", "FIELD") and following.indent <= line.indent + 1)


def _bold_part(text: str) -> str:
    """Return a line without what may stand behind the bold: a colon or full stop, a hard line break."""
    return text.rstrip("\\" + BLANKS).rstrip(":." + BLANKS)


def _drop_stop(line: Line) -> None:
    if line.title:
        title = line.part(line.title)
        inner = title.rstrip("*_")
        if inner.endswith((":", ".")) and inner == title:
            line.title = Span(line.title.start, line.title.end - 1)
