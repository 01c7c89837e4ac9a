"""Whether a short form stands for the words before it, as in ``Internet Protocol (IP)``."""

import re
from collections.abc import Sequence

from policylint.lazy_patterns import lazy_pattern

_SHAPE = re.compile(r"[A-Z][A-Za-z]?(?:[A-Z&/-][A-Za-z]?){1,7}s?")
_BEGINNING = lazy_pattern(r"[A-Z][a-z]{0,3}")
_SHAPE_OF_BEGINNINGS = re.compile(rf"(?:{_BEGINNING.pattern}){{2,8}}")
_LAST_WORD = lazy_pattern(r"(?<![\w’'@./&-])[A-Z]{2,8}$")
_BETWEEN_WORDS = re.compile(r"[\s/-]+")
_FURTHEST = 160
_MOST_SKIPPED = 2


def is_abbreviation_of(short: str, before: str) -> bool:
    """Tell whether the letters of ``short`` are the initials of the last words of ``before``, in order.

    Small words may stand between those that count; more than the first letter of a word may be kept
    (``CalSPA``), and words that stand before may be repeated (``EU DSA``). Only the last 160 characters of
    ``before`` are read.
    """
    if short.islower():
        return False
    repeated, _, short = short.rpartition(" ")
    if _SHAPE.fullmatch(short):
        parts = [letter.lower() for letter in short.rstrip("s") if letter.isalpha()]
    elif _SHAPE_OF_BEGINNINGS.fullmatch(short):
        parts = [part.lower() for part in _BEGINNING.findall(short)]
    else:
        return False
    before = before[-_FURTHEST:].rstrip()
    if repeated and f"{repeated} " not in before:
        return False
    words = [word for word in _BETWEEN_WORDS.split(before) if word]
    return _are_initials(parts, words[-2 * len(parts) - 2 :])


def spelled_out(before: str, inside: str) -> str | None:
    """Return the abbreviation at the end of ``before`` whose letters are the initials of ``inside``.

    ``IP (Internet Protocol)``: the first and the last letter are those of the first and the last word. None
    where there is none.
    """
    short = _LAST_WORD.search(before)
    if short is None or "," in inside or not is_abbreviation_of(short[0], inside):
        return None
    words = _BETWEEN_WORDS.split(inside.lower())
    first, last = short[0][0].lower(), short[0][-1].lower()
    return short[0] if words[0].startswith(first) and words[-1].startswith(last) else None


def _are_initials(parts: Sequence[str], words: Sequence[str]) -> bool:
    """Match the parts from the last back, each to the first word that begins with it."""
    position = len(words) - 1
    for part in reversed(parts):
        skipped = 0
        while position >= 0 and not words[position].lstrip("(“\"'").lower().startswith(part):
            skipped += 1
            position -= 1
            if skipped > _MOST_SKIPPED:
                return False
        if position < 0:
            return False
        position -= 1
    return True
