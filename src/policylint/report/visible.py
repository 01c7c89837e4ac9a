"""Text from a policy made fit for a terminal: no character of it may move the cursor or turn the line around.

Control characters, bidirectional controls, line separators and Unicode tags are shown by number
(``<U+202E>``), bytes that are not UTF-8 as ``<0xE9>``. So is the first character of what would be a command
to the service that collects the log of a run.
"""

import re

HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u2028\u2029\ufeff\U000e0000-\U000e007f\ud800-\udfff]"
)
"""A character that a terminal obeys or hides, or that no encoding can write; line ends are among them."""
_WHITE = re.compile(r"[\t\n\r ]+")
# What is neither seen nor counted where texts are compared by the rules of a language, as GitHub's runner
# compares them.
_UNSEEN = "\u00ad\u034f\u180b-\u180f\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f"
OPENS_A_COMMAND = re.compile(rf"#(?=[{_UNSEEN}]*#[{_UNSEEN}]*(?:vso|teamcity)?\[)")
"""The first character of a command in the log of a run, which counts wherever it stands in a line.

``##[add-mask]`` is one to GitHub (actions/runner, ``ActionCommand.cs``), ``##vso[…]`` to Azure Pipelines,
``##teamcity[…]`` to TeamCity.
"""
SHOWN_OPENING = "<U+0023>"
"""What is shown in its place."""
# GitHub's other spelling, ``::add-mask::``, counts at the beginning of a line, after white space.
_OPENS_A_LINE = re.compile(rf"\A(?P<before>[\s{_UNSEEN}]*):(?=[{_UNSEEN}]*:)")


def visible(text: str) -> str:
    """Return the text on one line, white space as single spaces, with nothing that is obeyed.

    It may come first in a line.
    """
    return _without_commands(HARMFUL.sub(_shown, _WHITE.sub(" ", text).strip(" ")))


def visible_line(line: str) -> str:
    """Return a line as it is, blanks included, with nothing that is obeyed."""
    return _without_commands(HARMFUL.sub(_shown, line))


def _without_commands(text: str) -> str:
    return _OPENS_A_LINE.sub(r"\g<before><U+003A>", OPENS_A_COMMAND.sub(SHOWN_OPENING, text))


def visible_character(character: str) -> str:
    """Return one character, or its number in angle brackets where a terminal would obey it or hide it."""
    return HARMFUL.sub(_shown, character)


def _shown(match: re.Match[str]) -> str:
    number = ord(match[0])
    if 0xDC80 <= number <= 0xDCFF:
        return f"<0x{number - 0xDC00:02X}>"
    return f"<U+{number:04X}>"
