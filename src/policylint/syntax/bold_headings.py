"""Lines that are bold from end to end and stand where a heading may stand (dialect section 4.3, step 5)."""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.line import BLANKS, HEADINGS, Line
from policylint.syntax.marked_headings import set_title
from policylint.syntax.nodes import Mode
from policylint.syntax.titles import may_be_bold_title

_DEEPEST_LEVEL = 9
_BOLD = re.compile(r"(?:\*\*|__)(?:(?!\*\*|__).){1,100}(?:\*\*|__):?")
_ENDS_A_BLOCK = HEADINGS - {"SETEXT_TEXT"} | {
    "SETEXT_UNDERLINE", "THEMATIC_BREAK", "BOM", "BLANK", "FRONT_MATTER_CLOSE", "POLICY_TAG", "DIRECTIVE",
    "HTML",
}  # fmt: skip


def promote_bold(lines: Sequence[Line], mode: Mode) -> None:
    """Retype the bold lines that read as headings; under marked headings they are a level deeper."""
    enclosing = 1
    seen_heading = False
    for index, line in enumerate(lines):
        if line.type in ("ATX_HEADING", "HTML_HEADING") or (line.type == "SETEXT_TEXT" and line.level):
            enclosing = line.level
            seen_heading = True
        elif line.type in ("NUMBERED_HEADING", "PSEUDO_HEADING"):
            seen_heading = True
        elif line.type in ("BOLD_LINE", "LABELLED") and _is_heading(lines, index):
            line.type = "BOLD_HEADING"
            set_title(line, line.first, line.stop, bold=True)
            _drop_colon(line)
            depth = len(line.label.components) if line.label else 1
            if mode is Mode.MARKDOWN:
                line.level = min(enclosing + depth, _DEEPEST_LEVEL)
            else:
                line.level = 1 + depth if seen_heading or line.label else 1
            seen_heading = True
        elif line.type == "BOLD_LINE":
            line.type = "TEXT"


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    line = lines[index]
    if index > 0 and lines[index - 1].type not in _ENDS_A_BLOCK:
        return False
    if line.type == "LABELLED":
        return _is_labelled_heading(lines, index)
    return may_be_bold_title(line.text.rstrip(":" + BLANKS)[2:-2].strip(BLANKS))


def _is_labelled_heading(lines: Sequence[Line], index: int) -> bool:
    """Tell whether ``1. **Title**`` is a heading: text follows that is not the next item."""
    line = lines[index]
    if line.label is None or line.indent > 3:
        return False
    if not _BOLD.fullmatch(line.part(Span(line.label.span.end, line.stop)).strip(BLANKS)):
        return False
    following = next((other for other in lines[index + 1 : index + 4] if not other.is_blank), None)
    return bool(following and following.type in ("TEXT", "FIELD") and following.indent <= line.indent + 1)


def _drop_colon(line: Line) -> None:
    if line.title and line.part(line.title).endswith(":"):
        line.title = Span(line.title.start, line.title.end - 1)
