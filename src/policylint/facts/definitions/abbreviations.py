"""Whether a short form stands for the words before it, as in ``Internet Protocol (IP)``."""

import re
from collections.abc import Sequence

_SHAPE = re.compile(r"[A-Z][A-Za-z]?(?:[A-Z&/-][A-Za-z]?){1,7}s?")
_BETWEEN_WORDS = re.compile(r"[\s/-]+")
_FURTHEST = 160
_MOST_SKIPPED = 2


def is_abbreviation_of(short: str, before: str) -> bool:
    """Tell whether the letters of ``short`` are the initials of the last words of ``before``, in order.

    Small words may stand between those that count. Only the last 160 characters of ``before`` are read.
    """
    if not _SHAPE.fullmatch(short):
        return False
    letters = [letter.lower() for letter in short.rstrip("s") if letter.isalpha()]
    words = [word for word in _BETWEEN_WORDS.split(before[-_FURTHEST:].rstrip()) if word]
    return _are_initials(letters, words[-2 * len(letters) - 2 :])


def _are_initials(letters: Sequence[str], words: Sequence[str]) -> bool:
    """Match the letters from the last back, each to the first word that begins with it."""
    position = len(words) - 1
    for letter in reversed(letters):
        skipped = 0
        while position >= 0 and not words[position].lstrip("(“\"'").lower().startswith(letter):
            skipped += 1
            position -= 1
            if skipped > _MOST_SKIPPED:
                return False
        if position < 0:
            return False
        position -= 1
    return True
