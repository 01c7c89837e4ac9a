"""Durations as phrases: where one starts and ends, and how long it is.

A unit of time is the anchor. The words before it that may belong to a number are its window, and the grammar
``duration.lark`` reads the longest part of that window it can. ISO 8601 durations (``P30D``) are read as
such.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from policylint import grammars
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_UNITS = {"y": "Y", "mo": "M", "w": "W", "d": "D", "h": "H", "mi": "M"}
_ORDER = "YMWD"  # the units that one ISO 8601 duration may combine, without hours
_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBER_WORDS = (
    {word: value for value, word in enumerate(_SMALL.split(), start=1)}
    | {word: 10 * value for value, word in enumerate(_TENS.split(), start=1)}
    | {"a": 1, "an": 1}
)
_MULTIPLES = {"hundred": 100, "thousand": 1000}

UNIT_WORDS = frozenset(
    {
        *("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"),
        *("minute", "minutes", "hr", "hrs", "yr", "yrs"),
    }
)
_UNIT = re.compile(r"(?:days?|weeks?|months?|years?|hours?|minutes?|hrs?|yrs?)\b")
# A unit right behind a figure (``30days``) is no word of its own.
_AFTER_A_FIGURE = re.compile(r"[0-9]\W?(?:day|week|month|year|hour|minute|hrs?|yrs?)")
_WORD = re.compile(r"[a-z]+|[0-9][0-9.,]*|[^\sa-z0-9]")
_STARTS = frozenset({*_NUMBER_WORDS, *_MULTIPLES, "between", "half"})
_LINKS = (
    "to up or and ( ) - \u2010 \u2011 \u2012 \u2013 \u2014 , business working calendar consecutive "
    "successive full whole additional further more other banking day days week weeks month months year years "
    "hour hours minute minutes \u00bd"
)
_WITHIN = _STARTS.union(_LINKS.split())
_REACH = 72
_GAP = 36
_MOST_NUMBERS = 10  # "one hundred and eighty (180)" has four, a range of two such has eight
_BEFORE_ONE = lazy_pattern(
    r"\b(?:within|for|after|than|least|to|exceed|exceeding|by|every|about|approximately)\s\Z"
)
_JOINED = re.compile(r"[\w$€£¥#/]|[.,:](?<=[0-9][.,:])")
_NOT_LONG = re.compile(
    r"(?:['’]s?)?[- ]?(?:olds?\b|of[- ]age\b)"
    r"|(?:['’]s)? (?:or|and) (?:older|over|above|up|younger|under)\b"
)
_AND_A_HALF = re.compile(r" and (?:a|one) half\b")
_RATE = re.compile(r" ?(?:a|per|each|every|/) ?(?:day|week|month|year)\b|/[0-9]")
_AGE = lazy_pattern(
    r"(?:\b(?:under|below|(?:younger|older|less) than|age[ds]?(?: of)?|turn(?:s|ed)?)"
    r"|\b(?:are|is|be|who|children|persons?|users?|individuals?|anyone|people|minors?|someone)"
    r" (?:at least|over|above|not))\s"
    r"(?:[0-9]{1,2}(?: years?)?(?: ?[-‐-―] ?| (?:and|or|through|to) ))?\Z"  # aged 13 to 17 years
)
_AGES = range(5, 26)
_ISO = re.compile(r"P(?=[0-9]|T[0-9])(?:[0-9]{1,4}[YMWD]){0,4}(?:T(?:[0-9]{1,4}[HMS]){1,3})?(?![\w-])")


@frozen
class Length:
    """How long: ``iso`` is an ISO 8601 duration, of a range the longer end, and ``least`` the shorter one."""

    iso: str
    least: str | None
    business_days: bool
    years: float | None


@frozen
class DurationPhrase:
    """One duration in a text, ``start`` to ``end``."""

    start: int
    end: int
    length: Length


@cache
def _grammar() -> Lark:
    return grammars.parser("duration")


def duration_phrases(passage: Passage) -> Sequence[DurationPhrase]:
    """Return the durations of a passage in reading order; without `UNIT_WORDS` and figures it has none."""
    phrases: list[DurationPhrase] = []
    if not UNIT_WORDS.isdisjoint(passage.words) or (passage.digits and _AFTER_A_FIGURE.search(passage.lower)):
        phrases.extend(_in_words(passage.lower))
    if passage.digits and "P" in passage.text and (written := list(_in_iso(passage.text))):
        phrases.extend(written)
        phrases.sort(key=lambda phrase: phrase.start)
    return phrases


def _in_iso(text: str) -> Iterator[DurationPhrase]:
    for match in _ISO.finditer(text):
        if not _JOINED.match(text, max(match.start() - 1, 0), match.start()):
            yield DurationPhrase(*match.span(), Length(match.group(), None, False, None))


def _in_words(lower: str) -> Iterator[DurationPhrase]:
    units = [unit for unit in _UNIT.finditer(lower) if not lower[unit.start() - 1 : unit.start()].isalpha()]
    done = 0
    for index, unit in enumerate(units):
        if unit.start() < done:
            continue
        starts = _starts(lower, unit.start(), done)
        if not starts:
            continue
        ends = _ends(units[index : index + 3])
        if half := _AND_A_HALF.match(lower, unit.end()):
            ends.insert(0, half.end())
        phrase = next(
            (found for end in ends for start in starts if (found := _phrase(lower, start, end))), None
        )
        if phrase:
            done = phrase.end
            yield phrase


def _ends(units: Sequence[re.Match[str]]) -> list[int]:
    """Return where a phrase may end, the longest first: ``1 year and 6 months`` has two units."""
    ends = [units[0].end()]
    for before, after in pairwise(units):
        if after.start() - before.end() > _GAP:
            break
        ends.append(after.end())
    return ends[::-1]


def _starts(lower: str, unit: int, floor: int) -> list[int]:
    """Return where a phrase that ends with the unit may begin: at any number or ``between`` before it."""
    begin = max(unit - _REACH, floor)
    starts, at = [], unit
    for word in reversed(_WORD.findall(lower, begin, unit)):
        at = lower.rfind(word, begin, at)
        if word[0].isdigit() or word in _STARTS:
            starts.append(at)
        elif word not in _WITHIN:
            break
    return starts[:_MOST_NUMBERS][::-1]


def _phrase(lower: str, start: int, end: int) -> DurationPhrase | None:
    if (start and _JOINED.match(lower, start - 1)) or _RATE.match(lower, end) or _NOT_LONG.match(lower, end):
        return None
    if lower[start] == "a" and not _BEFORE_ONE.search(lower, max(start - 16, 0), start):
        return None
    length = _length(lower[start:end])
    if not length or (length.years in _AGES and _AGE.search(lower, max(start - 32, 0), start)):
        return None
    return DurationPhrase(start, end, length)


@lru_cache(maxsize=1024)
def _length(phrase: str) -> Length | None:
    try:
        tree = _grammar().parse(phrase)
    except UnexpectedInput:
        return None
    form = tree.children[0]
    if not isinstance(form, Tree):
        return None
    numbers = [_value(part) for part in ([form] if form.data == "measure" else _parts(form))]
    tokens = list(form.scan_values(lambda value: isinstance(value, Token)))
    units = [_unit(token) for token in tokens if token.type == "UNIT"]
    if form.data == "compound":
        places = [_ORDER.find(unit) for unit in units]
        if min(places) < 0 or any(longer >= shorter for longer, shorter in pairwise(places)):
            return None
        iso, least = (
            "P" + "".join(f"{number:g}{unit}" for number, unit in zip(numbers, units, strict=True)),
            None,
        )
    elif form.data == "range":
        least, iso = _iso(numbers[0], units[0]), _iso(numbers[-1], units[-1])
    else:
        iso, least = _iso(numbers[0], units[0]), None
    business = any(
        token.type == "QUALIFIER" and token in ("business", "working", "banking") for token in tokens
    )
    years = numbers[-1] if set(units) == {"Y"} else None
    return Length(iso, least, business, years)


def _parts(form: Tree[Token]) -> Sequence[Tree[Token]]:
    return [part for part in form.children if isinstance(part, Tree)]


def _iso(number: float, unit: str) -> str:
    return f"PT{number:g}{unit[1:]}" if unit.startswith("T") else f"P{number:g}{unit}"


def _unit(token: Token) -> str:
    letter = _UNITS.get(token[:2]) or _UNITS[token[:1]]
    return f"T{letter}" if token.startswith(("h", "mi")) else letter


def _value(part: Tree[Token]) -> float:
    """Return the value of a number or of a measure; “and a half” may stand before or after its unit."""
    value = 0.0
    for child in _parts(part):
        if child.data == "half":
            value += 0.5
        elif child.data == "number":
            value += _value(child)
    return value if part.data == "measure" else value + _written(str(part.children[0]))


def _written(number: str) -> float:
    if number[0].isdigit():
        return float(number.replace(",", ""))
    value = 0
    for word in re.findall("[a-z]+", number):
        value = max(value, 1) * _MULTIPLES[word] if word in _MULTIPLES else value + _NUMBER_WORDS.get(word, 0)
    return float(value)
