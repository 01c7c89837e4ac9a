"""Text in lines that a person can read, where a paragraph is one line of unknown length."""

import textwrap

from policylint.report.visible import visible_line

_WIDTH = 100


def wrapped(text: str, indent: str) -> list[str]:
    """Break a text at blanks into lines of 100 characters; lines after the first are indented by two more."""
    lines = textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    # What was harmless in the middle may come first in a line now.
    return [visible_line(line) for line in lines]
