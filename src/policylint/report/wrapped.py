"""Text in lines that a person can read, where a paragraph is one line of unknown length."""

import textwrap

_WIDTH = 100


def wrapped(text: str, indent: str) -> list[str]:
    """Break a text at blanks into lines of 100 characters; lines after the first are indented by two more."""
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
