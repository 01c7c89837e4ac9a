"""The argument FILE of a subcommand: a path, or ``-`` for standard input."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policylint.source import Source

STDIN = "-"
STDIN_NAME = "<stdin>"


def read_document(path: str, stdin_name: str | None = None) -> "Source":
    """Read the document that an argument names; raises UsageError when that is impossible."""
    from policylint import project

    if path == STDIN:
        return project.read_stream(sys.stdin.buffer, stdin_name or STDIN_NAME)
    return project.read(path)
