"""Directives at the end of a line: ``Cookies <!-- policylint: disable-line=PL501 -->`` reads as ``Cookies``.

A comment to the linter must not make a heading, a field or a row of a table anything else.
"""

import re
from collections.abc import Iterable

from policylint.syntax.line import Line

DIRECTIVE = "policylint:"
_OPENING = re.compile(rf"<!--[ \t]*+{DIRECTIVE}")
_OPAQUE = frozenset({"FENCE", "CODE_LINE", "FENCE_END", "COMMENT_LINE", "FRONT_MATTER_LINE"})


def trailing_directive(line: str) -> int | None:
    """Return where the directive begins that a line, without surrounding blanks, ends in; None without one.

    A comment begins at the first ``<!--`` after the end of the one before, whatever it holds.
    """
    if not line.endswith("-->"):
        return None
    before = line.rfind("-->", 0, len(line) - 3)
    start = line.find("<!--", before + 3 if before >= 0 else 0)
    return start if start >= 0 and _OPENING.match(line, start) else None


def cut_directives(lines: Iterable[Line]) -> None:
    """Take directives from the ends of lines, but for those of code, comments and front matter; in place."""
    for line in lines:
        if line.directive is not None and line.type not in _OPAQUE:
            line.cut(line.directive)
