"""Ages as phrases: where one starts and ends, which bound it sets, and the other values it names.

Around each anchor the grammar ``age.lark`` reads the longest phrase it can; one without the word *age* or
*old* counts only next to people. A pattern reads the few phrases in which most ages are written, at a
fraction of the cost.
"""

import enum
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache

from attrs import evolve
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput
from lark.parsers.lalr_interactive_parser import InteractiveParser

from policylint import grammars
from policylint.facts.ages.age_anchors import (
    age_anchors,
    is_about_people,
    is_amount,
    is_counted,
    is_demanded,
    is_numbered,
    may_be_age,
    starts_of,
)
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_REACH = 260
_TELLING = frozenset({"AGE", "OLD", "OLDER", "YOUNGER", "TURN", "MAJORITY", "LEGAL_AGE", "OTHER_AGE"})
_TELLING_WORDS = lazy_pattern(r"[0-9n]s$|\b(?:young|old)er than$", re.I)
_NEVER_LAST = frozenset({"and", "or", "and/or", "to", "the", "an", "not", "no", "never"})
_REACHED = lazy_pattern(
    r"\b(?:ha(?:ve|s|d)|[’']ve)(?P<not> not| never|n[’']t)?(?: yet| already)?"
    r"(?: (?:reached|attained)(?: the)?)? \Z"
)
_REACHED_REACH = 40
_ENDS_OF_REACHED = ("reached ", "reached the ", "attained ", "attained the ")
_FROM_FIVE = (
    *("five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one"),
)
_VALUES = {word: value for value, word in enumerate(_FROM_FIVE, start=5)}


# What the grammar would read as one bound, with nothing that may go on: “under the age of thirteen (13)”.
_PLAIN = re.compile(
    r"(?P<bound>under|over|at least) (?P<age>(?:the )?age (?:of )?)?"
    rf"(?P<value>[5-9]|1[0-9]|2[0-5]|{'|'.join(reversed(_VALUES))})(?: ?\((?:[5-9]|1[0-9]|2[0-5])\))?"
    r"(?P<years> years(?P<old> of age| old)?)?",
    re.I,
)


class Relation(enum.Enum):
    """Which side of the value is meant."""

    UNDER = "under"
    OVER = "over"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    BETWEEN = "between"
    EXACT = "exact"


@frozen
class Alternative:
    """A second value for some people: ``13 (or 16 in the EEA)``; ``scope`` is who or where, as written."""

    value: int
    scope: str


@frozen
class AgePhrase:
    """One age in a text: ``start`` to ``end``, its bound, its value in years (None for ``age of majority``).

    ``upper`` is the second value of a range (``ages 13 to 17``).
    """

    start: int
    end: int
    relation: Relation
    value: int | None
    upper: int | None = None
    alternatives: tuple[Alternative, ...] = ()


_RELATIONS = {
    "under": Relation.UNDER,
    "over": Relation.OVER,
    "at_least": Relation.AT_LEAST,
    "at_most": Relation.AT_MOST,
    "between": Relation.BETWEEN,
    "exact": Relation.EXACT,
    "bare": Relation.AT_LEAST,
    "or_older": Relation.AT_LEAST,
    "or_over": Relation.AT_LEAST,
    "or_younger": Relation.AT_MOST,
}
_OPTIONS = ("option", "open_option", "placed_option")


def age_phrases(passage: Passage) -> Iterator[AgePhrase]:
    """Yield the ages of a passage in reading order."""
    text, lower = passage.text, passage.lower
    done = 0
    for anchor in age_anchors(lower, passage.words):
        if anchor.start() >= done and (phrase := _phrase_around(text, lower, anchor, done)):
            done = phrase.end
            yield phrase


def _phrase_around(text: str, lower: str, anchor: re.Match[str], after: int) -> AgePhrase | None:
    starts = starts_of(lower, anchor, after)
    if not starts or not may_be_age(lower, starts[0], anchor.end()):
        return None
    for start in starts:
        if is_numbered(lower, start):
            continue
        known = _known(text[start : anchor.end() + _REACH])
        plain = _PLAIN.fullmatch(known)
        if plain and not is_counted(lower, start + len(known)):
            if _is_plain_age(plain, lower, start):
                return _read_plain(plain, start)
            continue
        for tokens, parser in _sentences_at(known):
            end = start + (tokens[-1].end_pos or 0)
            if end <= anchor.start():
                break
            if is_counted(lower, end):
                continue
            if tree := _tree(tokens, parser):
                if not _is_age(tree, lower, start, end):
                    break
                if phrase := _read(tree, start, text[start:end]):
                    return _as_reached(phrase, lower)
    return None


@cache
def _grammar() -> Lark:
    return grammars.parser("age")


@cache
def _words() -> re.Pattern[str]:
    """Return what matches the longest beginning of a window that its tokens may be in.

    The lexer would stop at the same place, but only with an exception, which costs as much as the phrase.
    """
    terminals = sorted(_grammar().terminals, key=lambda terminal: -terminal.priority)
    known = [terminal.pattern.to_regexp() for terminal in terminals if terminal.name != "ASIDE"]
    return re.compile(rf"(?:\([^()]*\)|{'|'.join(known)})*+")


def _known(window: str) -> str:
    """Return the longest beginning of a window that a phrase may be in."""
    known = _words().match(window)
    return _without_joints(known.group() if known else window)


def _sentences_at(known: str) -> Iterator[tuple[Sequence[Token], InteractiveParser | None]]:
    """Yield the beginnings of a text that may be sentences, longest first (may: LALR merges states).

    With the longest comes the parser that has read it, where it has read nothing more.
    """
    parser = _grammar().parse_interactive(known)
    tokens: list[Token] = []
    counts: list[int] = []
    has_stopped = True
    with suppress(UnexpectedInput):
        for token in parser.lexer_thread.lex(parser.parser_state):  # type: ignore[no-untyped-call]
            parser.feed_token(token)
            tokens.append(token)
            if "$END" in parser.choices():  # type: ignore[no-untyped-call]
                counts.append(len(tokens))
        has_stopped = False
    for count in reversed(counts):
        yield tokens[:count], None if has_stopped or count < len(tokens) else parser


def _without_joints(window: str) -> str:
    """Drop the words at the end of a window that no age ends in: to read them costs as much as the age."""
    cut = window.rstrip(" ,")
    while (last := cut.rpartition(" ")[2].lower()) in _NEVER_LAST:
        cut = cut[: -len(last)].rstrip(" ,")
    return cut


def _tree(sentence: Sequence[Token], parser: InteractiveParser | None) -> Tree[Token] | None:
    """Return the tree of a sentence, which ``parser`` has read, where there is one."""
    try:
        if parser is None:
            parser = _grammar().parse_interactive()
            for token in sentence:
                parser.feed_token(token)
        tree: Tree[Token] = parser.feed_eof(sentence[-1])  # type: ignore[no-untyped-call]
    except UnexpectedInput:
        return None
    return tree


def _is_age(tree: Tree[Token], lower: str, start: int, end: int) -> bool:
    tokens = list(tree.scan_values(lambda value: isinstance(value, Token)))
    if len(tree.children) == 1 and isinstance(tree.children[0], Tree) and tree.children[0].data == "bare":
        return is_demanded(lower, start)
    if any(token.type in _TELLING or _TELLING_WORDS.search(token) for token in tokens):
        return True
    return _is_of_people(lower, start, end, in_years=any(token.type == "YEARS" for token in tokens))


def _is_plain_age(plain: re.Match[str], lower: str, start: int) -> bool:
    if plain["age"] or plain["old"]:
        return True
    return _is_of_people(lower, start, start + plain.end(), in_years=plain["years"] is not None)


def _is_of_people(lower: str, start: int, end: int, *, in_years: bool) -> bool:
    """Tell a phrase without the word *age* or *old* from a number or years of something else."""
    if not in_years and is_amount(lower, start, end):
        return False
    return is_about_people(lower, start, in_years=in_years)


def _read_plain(plain: re.Match[str], start: int) -> AgePhrase:
    relation = _RELATIONS[plain["bound"].lower().replace(" ", "_")]
    return AgePhrase(start, start + plain.end(), relation, _value(plain["value"]))


def _read(tree: Tree[Token], start: int, sentence: str) -> AgePhrase | None:
    """Read a sentence of the grammar; None where it is two ages, with bounds that point apart."""
    parts = [child for child in tree.children if isinstance(child, Tree)]
    bound, side = parts[0], str(parts[1].data) if len(parts) > 1 else ""
    values = _numbers(bound)
    phrase = AgePhrase(
        start=start + len("the ") if sentence[:4].lower() == "the " else start,
        end=start + len(sentence),
        relation=_RELATIONS.get(side) or _RELATIONS[str(bound.data)],
        value=values[0] if values else None,
        upper=values[1] if len(values) > 1 else None,
        alternatives=tuple(_alternative(child, sentence) for child in parts if child.data in _OPTIONS),
    )
    if not any(_turns(phrase.relation, part) for part in parts if part.data == "open_option"):
        return phrase
    other = phrase.alternatives[0].value
    if phrase.relation is Relation.UNDER or phrase.value is None or other <= phrase.value:
        return None
    return evolve(phrase, relation=Relation.BETWEEN, upper=other, alternatives=())


def _turns(relation: Relation, option: Tree[Token]) -> bool:
    """Tell whether a second value sets the opposite bound for everybody: ``under 18 and over 18``."""
    if next(_scope_parts(option), None):
        return False
    bounds = {token.type for token in option.children if isinstance(token, Token)}
    if relation is Relation.UNDER:
        return not bounds.isdisjoint(("OVER", "AT_LEAST"))
    return relation in (Relation.OVER, Relation.AT_LEAST) and "UNDER" in bounds


def _as_reached(phrase: AgePhrase, lower: str) -> AgePhrase:
    """Read an age that people have reached, or have not, as a bound: ``have not yet turned 18``."""
    if phrase.relation is not Relation.EXACT or phrase.value is None:
        return phrase
    before = lower[max(phrase.start - _REACHED_REACH, 0) : phrase.start]
    reached = _REACHED.search(before)
    if not reached or not (before.endswith(_ENDS_OF_REACHED) or lower.startswith("turned", phrase.start)):
        return phrase
    return evolve(phrase, relation=Relation.UNDER if reached["not"] else Relation.AT_LEAST)


def _alternative(option: Tree[Token], sentence: str) -> Alternative:
    value, words = _numbers(option)[0], [word for part in _scope_parts(option) for word in part.children]
    places = [place for word in words if isinstance(word, Token) for place in (word.start_pos, word.end_pos)]
    scope = sentence[min(filter(None, places)) : max(filter(None, places))] if places else ""
    return Alternative(value, re.sub(r"^(?:in|for|within) ", "", scope))


def _scope_parts(option: Tree[Token]) -> Iterator[Tree[Token]]:
    return option.find_pred(lambda part: part.data in ("scope", "rest"))


def _numbers(tree: Tree[Token]) -> list[int]:
    return [_value(part.children[0]) for part in sorted(tree.find_data("number"), key=_place)]


def _place(number: Tree[Token]) -> int:
    first = number.children[0]
    return first.start_pos or 0 if isinstance(first, Token) else 0


def _value(number: str | Tree[Token]) -> int:
    word = str(number).lower().strip("()")
    word = word[:-1] if word.endswith("s") else word
    return _VALUES[word] if word in _VALUES else int(word)
