"""Text from a policy made fit for a terminal: no character of it may move the cursor or turn the line around.

Control characters, bidirectional controls, line separators and Unicode tags are shown by number
(``<U+202E>``), bytes that are not UTF-8 as ``<0xE9>``.
"""

import re

HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u2028\u2029\ufeff\U000e0000-\U000e007f\ud800-\udfff]"
)
"""A character that a terminal obeys or hides, or that no encoding can write; line ends are among them."""
_WHITE = re.compile(r"[\t\n\r ]+")


def visible(text: str) -> str:
    """Return the text on one line, white space as single spaces, with nothing that a terminal obeys."""
    return HARMFUL.sub(_shown, _WHITE.sub(" ", text).strip(" "))


def visible_character(character: str) -> str:
    """Return one character, or its number in angle brackets where a terminal would obey it or hide it."""
    return HARMFUL.sub(_shown, character)


def _shown(match: re.Match[str]) -> str:
    number = ord(match[0])
    if 0xDC80 <= number <= 0xDCFF:
        return f"<0x{number - 0xDC00:02X}>"
    return f"<U+{number:04X}>"
