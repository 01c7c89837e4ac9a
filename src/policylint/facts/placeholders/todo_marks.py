"""Marks of unfinished work: ``TODO``, ``TBD``, ``TBC``, ``FIXME``, and “to be confirmed” for a value."""

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
_OPEN = r"to be (?:confirmed|determined)"
_ALONE = lazy_pattern(rf"\W{{0,2}}({_OPEN})(?: (?:soon|later|shortly))?\W{{0,2}}", re.IGNORECASE)
_AFTER_VALUE = lazy_pattern(
    r"(?:\A|[.!?:;] )(?P<value>[^.!?:;]{1,80}?)(?:[,:]| –| -)?(?: (?:is|are)(?: still| yet)?)? "
    rf"(?P<open>{_OPEN})(?=\)?(?:[.;]|\Z))",
    re.IGNORECASE,
)
_VALUE = lazy_pattern(
    r"\b(?:address(?:es)?|authority|company|contacts?|controller|details|e-?mail|entity|names?|numbers?|office"
    r"|officer|phone|representative|telephone)\b",
    re.IGNORECASE,
)
_OF_OTHERS = lazy_pattern(
    r"\b(?:can|events?|for|has|have|had|identity|if|may|must|needs?|orders?|request\w{0,3}|requires?|shall|should"
    r"|until|users?|wait\w{0,3}|want|we|when|which|will|you|your)\b",
    re.IGNORECASE,
)


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


def open_values(text: str) -> Iterator[tuple[int, int]]:
    """Yield where “to be confirmed” stands for a value: alone, or behind the name of what is not known yet.

    Something that readers or others have to confirm is none: “your address needs to be confirmed”.
    """
    if alone := _ALONE.fullmatch(text):
        yield alone.span(1)
        return
    for value in _AFTER_VALUE.finditer(text):
        if _VALUE.search(value["value"]) and not _OF_OTHERS.search(value["value"]):
            yield value.span("open")
