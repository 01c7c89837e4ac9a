"""Marks of unfinished work: ``TODO``, ``TBD``, ``TBC``, ``FIXME``."""

import re
from collections.abc import Iterator

from policylint.lazy_patterns import lazy_pattern

_MARK = lazy_pattern(r"(?<![\w/#@-])(?:TODO|TBD|TBC|FIXME)(?![\w/-])")
_BEFORE_ALL = lazy_pattern(r"(?<!\w)(?:al|ante|ao|com|con|de|del|em|en|por|que|sobre) \Z", re.IGNORECASE)
_BEHIND_ALL = lazy_pattern(r" (?:aquel|el|ese|esse|esta|este|lo|o|seu|su|tipo)\b", re.IGNORECASE)
_CAPITALS = "A-ZÀ-ÖØ-Þ"
_CAPITALS_BEFORE = lazy_pattern(rf"(?<![\w/-])[{_CAPITALS}]{{1,20}} \Z")
_CAPITALS_BEHIND = lazy_pattern(rf" [{_CAPITALS}]{{1,20}}(?![\w/-])")
_REACH = 24


def todo_marks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of all marks; the Spanish and Portuguese word for "all" in capitals is none."""
    for mark in _MARK.finditer(text):
        if mark[0] != "TODO" or not _is_the_word_for_all(text, *mark.span()):
            yield mark.span()


def _is_the_word_for_all(text: str, start: int, end: int) -> bool:
    """Tell so by a word of these languages beside it, or where all words around it are in capitals."""
    near = max(start - _REACH, 0)
    return bool(
        _BEHIND_ALL.match(text, end)
        or _BEFORE_ALL.search(text, near, start)
        or (_CAPITALS_BEHIND.match(text, end) and _CAPITALS_BEFORE.search(text, near, start))
    )
