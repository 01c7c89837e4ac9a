"""Repeats that a regular expression can split in many ways, so that it may take exponential time to fail.

Such is ``(?:[a-z]\\w* ?){0,8}``: what it repeats may end in a run of letters, and may begin with one as well.
"""

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator
from typing import Any

_SAMPLE = "aZ0_ -.,'’:;/()é\n\"“&"
"""One character of each sort that our patterns tell apart."""
_MANY = 8
"""Ways to split a run from which on a repeat of it is dear."""
_BACKTRACKING = (op.MAX_REPEAT, op.MIN_REPEAT)
_REPEATS = (*_BACKTRACKING, op.POSSESSIVE_REPEAT)
_OF_NO_WIDTH = (op.AT, op.ASSERT, op.ASSERT_NOT)


def ambiguous_repeats(pattern: re.Pattern[str]) -> set[str]:
    """Return, for each ambiguous repeat, the characters of the sample that it may end in and begin with."""
    return set(_ambiguous(parser.parse(pattern.pattern, pattern.flags)))


def _ambiguous(items: Any) -> Iterator[str]:
    for code, value in items:
        if code in _BACKTRACKING and _often(value, 2) and (both := _ends(value[2]) & _begins(value[2])):
            yield "".join(sorted(both))
        for part in _parts(code, value):
            yield from _ambiguous(part)


def _parts(code: Any, value: Any) -> list[Any]:
    if code in _REPEATS:
        return [value[2]]
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.BRANCH:
        return list(value[1])
    if code is op.ATOMIC_GROUP:
        return [value]
    return [value[1]] if code in (op.ASSERT, op.ASSERT_NOT) else []


def _often(value: Any, times: int) -> bool:
    least, most, _ = value
    return most is op.MAXREPEAT or most - least >= times


def _is_empty(items: Any) -> bool:
    """Tell whether some items can match nothing."""
    return all(_may_be_nothing(code, value) for code, value in items)


def _may_be_nothing(code: Any, value: Any) -> bool:
    if code in _OF_NO_WIDTH or (code in _REPEATS and value[0] == 0):
        return True
    parts = _parts(code, value)
    return bool(parts) and any(map(_is_empty, parts))


def _begins(items: Any) -> set[str]:
    found: set[str] = set()
    for code, value in items:
        if code not in _OF_NO_WIDTH:
            parts = _parts(code, value)
            found |= set().union(*map(_begins, parts)) if parts else _matched(code, value)
        if not _may_be_nothing(code, value):
            break
    return found


def _ends(items: Any) -> set[str]:
    """Return the characters of runs of any length that may end some items, and may be given back."""
    found: set[str] = set()
    for code, value in reversed(list(items)):
        if code in _BACKTRACKING and _often(value, _MANY):
            found |= _begins(value[2])
        elif code in _BACKTRACKING or code in (op.SUBPATTERN, op.BRANCH):
            found |= set().union(*map(_ends, _parts(code, value)))
        if not _may_be_nothing(code, value):
            break
    return found


def _matched(code: Any, value: Any) -> set[str]:
    """Return the characters of the sample that an item of one character matches."""
    if code is op.LITERAL:
        return {one for one in _SAMPLE if ord(one) == value}
    if code is op.NOT_LITERAL:
        return {one for one in _SAMPLE if ord(one) != value}
    if code is op.ANY:
        return set(_SAMPLE)
    if code is not op.IN:
        return set()
    negated = value[0][0] is op.NEGATE
    return {one for one in _SAMPLE if any(_is_in(one, *part) for part in value) is not negated}


def _is_in(one: str, code: Any, value: Any) -> bool:
    if code is op.LITERAL:
        return ord(one) == value
    if code is op.RANGE:
        return bool(value[0] <= ord(one) <= value[1])
    if code is not op.CATEGORY:
        return False
    name = str(value).rpartition("_")[2]
    is_of = {"WORD": one.isalnum() or one == "_", "SPACE": one.isspace(), "DIGIT": one.isdigit()}[name]
    return is_of is ("NOT" not in str(value))
