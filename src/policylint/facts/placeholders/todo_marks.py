"""Marks of unfinished work: ``TODO``, ``TBD``, ``TBC``, ``FIXME``."""

import re
from collections.abc import Iterator

from policylint.lazy_patterns import lazy_pattern

_MARK = lazy_pattern(r"(?<![\w/#@-])(?:TODO|TBD|TBC|FIXME)(?![\w/-])")
_BEFORE_ALL = lazy_pattern(r"(?<!\w)(?:al|ante|ao|com|con|de|del|em|en|por|que|sobre) \Z", re.IGNORECASE)
_BEHIND_ALL = lazy_pattern(
    r" (?P<word>[A-ZÀ-ÖØ-Þ]{1,20}(?![\w/-])|(?:aquel|el|ese|esse|esta|este|lo|o|seu|su|tipo)\b)"
)
_ORDERS = frozenset(
    ("ADD", "ASK", "CHECK", "CONFIRM", "FILL", "FIX", "INSERT", "LIST", "REPLACE", "UPDATE", "WRITE")
)


def todo_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of all marks; the Spanish and Portuguese word for "all" in capitals is none."""
    for mark in _MARK.finditer(text):
        if mark[0] != "TODO" or not _is_the_word_for_all(text, *mark.span()):
            yield mark.span()


def _is_the_word_for_all(text: str, start: int, end: int) -> bool:
    if _BEFORE_ALL.search(text, max(start - 8, 0), start):
        return True
    behind = _BEHIND_ALL.match(text, end)
    return behind is not None and behind["word"] not in _ORDERS
