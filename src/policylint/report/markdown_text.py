"""Text from anywhere made fit for Markdown: shown as it is, whatever it holds."""

import re
from collections.abc import Iterable, Iterator, Sequence

from policylint.report.visible import visible

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&#$]")
_MENTION = re.compile(r"(?<!\w)@(?=\w)")


def plain(text: str) -> str:
    """Return the text on one line, with nothing that Markdown or a terminal obeys.

    It may stand in a heading, a paragraph or a cell of a table, after other words of its line. What looks
    like the name of an account gets a space of no width, so that a comment does not call its owner.
    """
    return _MENTION.sub("@&#8203;", _SPECIAL.sub(r"\\\g<0>", visible(text)))


def markdown_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table (GitHub Flavored Markdown, "Tables"); cells are plain text."""
    yield _line(map(plain, head))
    yield _line("---" for _ in head)
    for row in rows:
        yield _line(map(plain, row))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
