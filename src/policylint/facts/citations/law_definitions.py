"""Short forms in the parenthesis after a law: ``the … Act (COPPA)``, ``the … Act (hereinafter – “CPRA”)``.

A bare one belongs to the name and its span; a quoted one is a definition of the document's own, neither a
part of the name nor a citation of its own.
"""

import enum
import re
from collections.abc import Iterable

from attrs import evolve

from policylint.facts.citations.citation_expressions import Expression, KnownLaws
from policylint.lazy_patterns import lazy_pattern

_OPENING = re.compile(
    r",? ?[(\[](?P<words>(?:the |a |or |and |as |also |each |hereinafter|hereafter|collectively|together"
    r"|known as|referred to as|called|so-called|abbreviated|in short|short|for| |,|:|–|-|—){0,8})"
    r"(?P<quote>[“”\"„«'‘’]{0,2})$"
)
_OPENING_REACH = 60
_CLOSING = re.compile(
    r" ?(?P<quote>[“”\"»'‘’]{0,2})[.,]? ?"
    r"(?P<more>(?:,? ?(?:or|and|/) ?[^()\[\]]{1,50})?)[)\]]"
)
_NEW = re.compile(
    r" ?\((?P<words>(?:the |or |hereinafter |collectively, |referred to as |–|-|—|:| ){0,4})"
    r"(?P<quote>[“\"'‘]?)(?P<short>[A-Z][A-Za-z/&-]{0,12}[A-Z0-9]{1,4}[a-z]?|[A-Z]{2,6} Act"
    r"|(?:[A-Z][a-z]{1,20} ){1,4}Act)[”\"'’]?\)"
)
_OF_YEAR = lazy_pattern(r" of (?:19|20)[0-9]{2}(?![\w/])")


def join_definitions(text: str, expressions: Iterable[Expression], known: KnownLaws) -> list[Expression]:
    """Join each law with the short form after it, drop those that are being defined, and learn new ones.

    ``expressions`` are those of ``text`` in reading order.
    """
    found: list[Expression] = []
    for expression in expressions:
        before = found[-1] if found else None
        if before and expression.start < before.end:
            continue
        role = _role(text, before, expression) if before else _Role.CITATION
        if before and role is _Role.SHORT_FORM:
            found[-1] = _joined(text, before, expression)
        elif role is _Role.CITATION:
            found.append(expression)
    return [_with_new_short_form(text, expression, known) for expression in found]


class _Role(enum.Enum):
    """What a law that may stand in a parenthesis after another one is."""

    CITATION = enum.auto()
    SHORT_FORM = enum.auto()
    DEFINITION = enum.auto()


def _role(text: str, before: Expression, expression: Expression) -> _Role:
    floor = max(before.end, expression.start - _OPENING_REACH)
    opening = _OPENING.search(text, floor, expression.start)
    closing = _CLOSING.match(text, expression.end)
    if not opening or not closing or expression.provisions:
        return _Role.CITATION
    follows = opening.start() == before.end
    quoted = bool(opening["quote"] and closing["quote"])
    if follows and not (opening["words"] or opening["quote"] or closing["quote"] or closing["more"]):
        return _Role.SHORT_FORM
    return _Role.DEFINITION if follows or quoted else _Role.CITATION


def _joined(text: str, name: Expression, short: Expression) -> Expression:
    """Join a name and its short form; where the name is wrong, the short form tells which law is meant."""
    closing = _CLOSING.match(text, short.end)
    end = _behind_year(text, closing.end() if closing else short.end)
    return evolve(name, end=end, law=short.law if name.misnamed or name.law is None else name.law)


def _with_new_short_form(text: str, expression: Expression, known: KnownLaws) -> Expression:
    named = text[expression.start : expression.end]
    if expression.law is None and known.aliases.get(named):
        return evolve(expression, law=known.aliases[named])
    new = _NEW.match(text, expression.end)
    if not new or not _abbreviates(new["short"], named):
        return expression
    known.learn(new["short"], expression.law)
    if new["words"] or new["quote"]:
        return expression
    return evolve(expression, end=_behind_year(text, new.end()))


def _behind_year(text: str, end: int) -> int:
    year = _OF_YEAR.match(text, end)
    return year.end() if year else end


def _abbreviates(short: str, name: str) -> bool:
    """Tell whether the first and the last letter of a short form begin words of the name, in this order."""
    initials = [word[0].upper() for word in re.findall(r"[A-Za-z]{1,30}", name)]
    last = next(letter for letter in reversed(short) if letter.isupper())
    return bool(initials) and short[0] in initials and last in initials[initials.index(short[0]) + 1 :]
