"""Ages as phrases: where one starts and ends, which bound it sets, and the other values it names.

Numbers from 5 to 25 and the names of ages without a number are the anchors. Around each, the grammar
``age.lark`` reads the longest phrase it can; a phrase without the word *age* or *old* counts only next to people.
"""

import enum
import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

_FROM_FIVE = "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_VALUES = {word: value for value, word in enumerate(_FROM_FIVE.split(), start=5)} | {
    "twenty": 20,
    "twenty-one": 21,
}

_ANCHOR = re.compile(
    r"(?<![\w.,/$€£§#:])(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty(?:-one)?|[5-9]|1[0-9]|2[0-5])(?=s?\b)(?![.,:/]\d|[/%])"
    r"|\bage of (?:legal )?majority\b|(?<!age of majority or )(?<!age of majority or the )\blegal age\b|\bat (?:another|a different) age\b(?!-)"
)
_HINTS = ("age", "old", "under", "over", "below", "above", "least", "young", "turn", "+", "year", " up")
_LEFT_WORD = re.compile(r"[a-z]+|[^\sa-z]")
_LEFT_WORDS = frozenset(
    "generally usually typically normally not yet no never under below beneath younger less lower older more greater than "
    "over above at least most up to a minimum of between from turn turns turned turning the an age ages aged is ( - :".split()
)
_LEFT_REACH = 80
_RIGHT_REACH = 260

_TELLING = frozenset({"AGE", "OLD", "OLDER", "YOUNGER", "TURN", "MAJORITY", "LEGAL_AGE", "OTHER_AGE"})
_TELLING_WORDS = re.compile(r"[0-9n]s$|\b(?:young|old)er than$", re.I)
_PEOPLE = re.compile(
    r"\b(?:child|children|kids?|minors?|persons?|people|individuals?|users?|anyone|anybody|someone|everyone|those|teens?"
    r"|teenagers?|youths?|students?|members?|visitors?|players?|customers?|consumers?|applicants?|adults?|who|boys?"
    r"|girls?|women|men|females?|males?|residents?|son|daughter|dependents?|participants?|you|they|i|he|she)\b"
)
_PEOPLE_REACH = 60
_COUNTED = re.compile(
    r"[ -]?(?:full |calendar |business |working |consecutive |different |other )?(?:months?|days?|weeks?|hours?|minutes?"
    r"|seconds?|percent|per|characters?|digits?|letters?|[mgkt]b|countries|states|languages|million|billion|thousand"
    r"|hundred|cents?|dollars?|usd|eur|euros?|u\.?s\.?c|usc|cfr|c\.f\.r|times|users|people|persons|employees|items|steps"
    r"|business|apps|partners|companies|of the|of our|of these|or more|points?|miles?|km|metres|meters|inches|feet|pm|am"
    r"|january|february|march|april|may \d|june|july|august|september|october|november|december|years? ago)\b|[ ]?%"
)
_NOT_AN_AGE = re.compile(
    r"\b(?:ios|android|version|versions?|windows|chrome|safari|explorer|firefox|articles?|art|sections?|sec|clauses?"
    r"|paragraphs?|items?|page|schedule|chapter|recital|recitals|level|rule|part|title|number|no|api|os)\.? ?$"
)


class Relation(enum.Enum):
    """Which side of the value is meant."""

    UNDER = "under"
    OVER = "over"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    BETWEEN = "between"
    EXACT = "exact"


_RELATIONS = {
    "under": Relation.UNDER,
    "over": Relation.OVER,
    "at_least": Relation.AT_LEAST,
    "at_most": Relation.AT_MOST,
    "between": Relation.BETWEEN,
    "exact": Relation.EXACT,
    "or_older": Relation.AT_LEAST,
    "or_over": Relation.AT_LEAST,
    "or_younger": Relation.AT_MOST,
}
_OPTIONS = ("option", "open_option", "placed_option")


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


@cache
def _grammar() -> Lark:
    return Lark.open_from_package("policylint_grammar", "age.lark", parser="lalr", maybe_placeholders=False)


def age_phrases(text: str, lower: str) -> Iterator[AgePhrase]:
    """Yield the ages of a text in reading order; ``lower`` is the text in lower case, of the same length."""
    if not any(hint in lower for hint in _HINTS):
        return
    done = 0
    for anchor in _ANCHOR.finditer(lower):
        if anchor.start() < done:
            continue
        phrase = _phrase_around(text, lower, anchor, done)
        if phrase:
            done = phrase.end
            yield phrase


def _phrase_around(text: str, lower: str, anchor: re.Match[str], floor: int) -> AgePhrase | None:
    for start in _starts(lower, anchor.start(), floor):
        window = text[start : anchor.end() + _RIGHT_REACH]
        for end in reversed(_sentence_ends(window)):
            if start + end <= anchor.start():
                break
            if _COUNTED.match(lower, start + end):
                continue
            tree = _tree(window[:end])
            if tree and _is_about_people(tree, lower, start, start + end):
                return _read(tree, start, start + end, window)
    return None


def _starts(lower: str, anchor: int, floor: int) -> list[int]:
    """Return where a phrase around the anchor may begin: before any of the grammar's words that lead to it."""
    begin = max(anchor - _LEFT_REACH, floor)
    starts = [anchor]
    for word in reversed(list(_LEFT_WORD.finditer(lower, begin, anchor))):
        if word.group() not in _LEFT_WORDS:
            break
        starts.append(word.start())
    return starts[::-1]


def _sentence_ends(window: str) -> list[int]:
    """Return the offsets at which a prefix of the window may be a sentence of the grammar (LALR merges states)."""
    parser = _grammar().parse_interactive(window)
    ends: list[int] = []
    try:
        for token in parser.lexer_thread.lex(parser.parser_state):
            parser.feed_token(token)
            if "$END" in parser.choices() and token.end_pos is not None:
                ends.append(token.end_pos)
    except UnexpectedInput:
        pass
    return ends


def _tree(sentence: str) -> Tree[Token] | None:
    try:
        return _grammar().parse(sentence)
    except UnexpectedInput:
        return None


def _is_about_people(tree: Tree[Token], lower: str, start: int, end: int) -> bool:
    tokens = list(tree.scan_values(lambda value: isinstance(value, Token)))
    if _NOT_AN_AGE.search(lower, max(start - 16, 0), start):
        return False
    if any(token.type in _TELLING or _TELLING_WORDS.search(token) for token in tokens):
        return True
    before = lower[max(start - _PEOPLE_REACH, 0) : start]
    return bool(_PEOPLE.search(before.rpartition(". ")[2]))


def _read(tree: Tree[Token], start: int, end: int, window: str) -> AgePhrase:
    parts = [child for child in tree.children if isinstance(child, Tree)]
    bound, side = parts[0], str(parts[1].data) if len(parts) > 1 else ""
    values = _numbers(bound)
    skipped = re.match(r"the ", window, re.I)
    return AgePhrase(
        start=start + (skipped.end() if skipped else 0),
        end=end,
        relation=_RELATIONS.get(side) or _RELATIONS[str(bound.data)],
        value=values[0] if values else None,
        upper=values[1] if len(values) > 1 else None,
        alternatives=tuple(_alternative(child) for child in parts if child.data in _OPTIONS),
    )


def _alternative(option: Tree[Token]) -> Alternative:
    words = [
        str(word)
        for part in option.find_pred(lambda part: part.data in ("scope", "rest"))
        for word in part.children
    ]
    return Alternative(_numbers(option)[0], re.sub(r"^(?:in|for|within) ", "", " ".join(reversed(words))))


def _numbers(tree: Tree[Token]) -> list[int]:
    return [_value(part.children[0]) for part in sorted(tree.find_data("number"), key=_place)]


def _place(number: Tree[Token]) -> int:
    first = number.children[0]
    return first.start_pos or 0 if isinstance(first, Token) else 0


def _value(number: Token | Tree[Token]) -> int:
    word = re.sub(r"(?<=.{2})s$", "", str(number).lower().strip("()"))
    return _VALUES[word] if word in _VALUES else int(word)
