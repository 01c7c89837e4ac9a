"""Where in a text an age may stand: numbers from 5 to 25, names of ages, and what tells that they are none.

All texts are given in lower case.
"""

import re
from collections.abc import Iterator, Set

from policylint.lazy_patterns import lazy_pattern

_NUMBERS_IN_WORDS = (
    *("five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"),
    *("sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_WORDS = rf"(?:twenty-one|{'|'.join(_NUMBERS_IN_WORDS)})"
_ENDS = r"(?=s?\b)(?![.,:/]\d|[/%])"
_DIGITS = rf"[1-9](?<![\w.,/$€£§#:].)(?:(?<=1)[0-9]|(?<=2)[0-5]|(?<=[5-9])){_ENDS}"
_NAMES = (
    r"\bage of (?:legal )?majority\b|(?<!age of majority or )(?<!age of majority or the )\blegal age\b"
    r"|\bat (?:another|a different) age\b(?!-)"
)
_IN_DIGITS = re.compile(_DIGITS)
_IN_DIGITS_OR_WORDS = lazy_pattern(rf"{_DIGITS}|(?<![\w.,/$€£§#:]){_WORDS}{_ENDS}|{_NAMES}")

_IN_WORDS = frozenset(f"{number}{ending}" for number in _NUMBERS_IN_WORDS for ending in ("", "s"))
ANCHOR_WORDS = _IN_WORDS.union(f"{number}{ending}" for number in range(5, 26) for ending in ("", "s")) | {
    "age"
}
"""Words, of which every text with an anchor has one."""

_LEFT_REACH = 80
_LEFT_WORD = re.compile(r"[a-z]+|[^\sa-z]")
_LEFT_WORDS = re.compile(
    r"generally|usually|typically|normally|not|yet|no|never|under|below|beneath|younger|less|lower|older"
    r"|more|greater|than|over|above|at|least|most|up|to|a|minimum|of|between|from|turn(?:s|ed|ing)?|the|an"
    r"|age[sd]?|is|[(:-]"
)
_NEVER_FIRST = frozenset(("is", "least", "most", "of", "than", "to", "yet"))
_RIGHT = re.compile(
    r"s?(?: ?\([a-z0-9-]{1,12}\))?[ -]{0,2}(?:years?\b|yrs?\b|\+|,? ?(?:or|and) (?:older|younger|over|under"
    r"|above|below|up)\b|(?:[-–—]|to) ?[0-9])"
)

_PEOPLE = re.compile(
    r"\b(?:child|children|kids?|minors?|persons?|people|individuals?|users?|anyone|anybody|someone|everyone"
    r"|nobody|no one|those|teens?|teenagers?|youths?|students?|members?|visitors?|players?|customers?"
    r"|consumers?|applicants?|adults?|who|boys?|girls?|women|men|females?|males?|residents?|son|daughter"
    r"|dependents?|participants?|pupils?|patients?|guests?|juniors?|volunteers?|you|they|i|he|she)\b|\b(?!(?:numb|ord|off|lett|serv|comput|pap|track|filt|head|oth"
    r"|partn|provid|cov|lay|lit|met|pow|tim|tow)ers )[a-z]{3,16}ers $"
)
_TELLS = lazy_pattern(r"\b(?:age[sd]?|olds?|older|young(?:er)?|turn(?:s|ed|ing)?|majority)\b|[0-9n]s\b")
_RIGHT_REACH = 80
_PEOPLE_REACH = 60
_YEARS_REACH = 24
_DURATION = lazy_pattern(r"\b(?:for|within|after|every|last|past|period of)(?: a)? $")
_DEMANDED = re.compile(
    r"\b(?:you|users?|members?|visitors?|players?|customers?|persons|people|individuals|participants?|who"
    r"|volunteers?|applicants?|students?|guests?|buyers?|everyone|anyone|everybody|anybody)"
    r"(?: all| also)? (?:must|have to|need to|has to) (?:all |also )?be $"
)
_DEMANDED_REACH = 50
_COUNTED = re.compile(
    r"(?: ?\([0-9a-z-]{1,12}\))?[ -]?"
    r"(?:full |calendar |business |working |consecutive |different |other )?(?:months?|days?|weeks?"
    r"|hours?|minutes?|seconds?|percent|per|characters?|digits?|letters?|[mgkt]b|countries|states|languages"
    r"|million|billion|thousand|hundred|cents?|dollars?|usd|eur|euros?|u\.?s\.?c|usc|cfr|c\.f\.r|times|users"
    r"|people|persons|employees|items|steps|business|apps|partners|companies"
    r"|of (?:the|our|your|these|them)|or more(?<!aged [0-9]{2} or more)"
    r"|points?|miles?|km|metres|meters|inches|feet|pm|am|january|february|march|april|may \d|june|july"
    r"|august|september|october|november|december|years? ago)\b|[ ]?%"
)
_AN_AMOUNT = re.compile(r"(?:up to|at (?:least|most)|(?:more|less) than|(?:a )?minimum of)\b")
_OF_MANY = lazy_pattern(
    r" (?:\w{3,12}(?:al|ed|ent|er|ing|nal|our|ous|ve) )?(?!(?:years|yrs|is|as|has|was|does|this|us|unless)\b)"
    r"(?:[a-z-]{2,20}s|people|men|women|children)\b"
)
_THINGS = (
    r"(?:devices?|(?:smart)?phones?|tablets?|laptops?|computers?|hardware|machines?|equipment|vehicles?|cars?"
    r"|browsers?|systems?|models?|records?|data|information|files?|documents?|backups?|copies|logs?|entries"
    r"|messages?|e-?mails?|posts?|recordings?|photos?|invoices?|transactions?|statistics|history)"
)
_THING_BEFORE = lazy_pattern(
    rf"\b{_THINGS}(?:,? (?:that|which))?(?: (?:is|are|was|were))?(?: already| now)? \(?"
    r"(?:over|older than|more than|at least) $"
)
_THING_AFTER = lazy_pattern(rf"(?:[- ]years?[- ]old) (?:\w{{2,20}} )?{_THINGS}\b")
_YEARS_OF_A_THING = re.compile(r"(?: ?\([a-z0-9-]{1,12}\))?[ -]years?\b(?! of age\b)")
_THING_REACH = 60
_NOT_AN_AGE = re.compile(
    r"\b(?:ios|android|versions?|windows|chrome|safari|explorer|firefox|articles?|art|sections?|sec|clauses?"
    r"|paragraphs?|items?|page|schedule|chapter|recitals?|level|rule|part|title|number|no|api|os)\.? ?$"
)


def age_anchors(lower: str, words: Set[str]) -> Iterator[re.Match[str]]:
    """Yield the numbers and names that may be ages, in reading order; ``words`` are those of the text."""
    spelt = not _IN_WORDS.isdisjoint(words) and ("teen" in lower or "twe" in lower or " age" in lower)
    return (_IN_DIGITS_OR_WORDS if spelt or _is_named(lower) else _IN_DIGITS).finditer(lower)


def _is_named(lower: str) -> bool:
    return "majority" in lower or "legal age" in lower or "another age" in lower or "different age" in lower


def starts_of(lower: str, anchor: re.Match[str], after: int) -> list[int]:
    """Return where a phrase around an anchor may begin, leftmost first, none of them before ``after``.

    A phrase begins with the anchor, or with one of the words that lead to it (``under the age of``). A number
    with nothing of the kind before or behind it has no phrase, unless somebody ``must be 18``. A number of
    other things than years (``up to 18 months``) has none either, nor has the age of a thing.
    """
    if is_counted(lower, anchor.end()) or _is_of_thing(lower, anchor.start(), anchor.end()):
        return []
    starts = [anchor.start()]
    begin = max(anchor.start() - _LEFT_REACH, after)
    for word in reversed(list(_LEFT_WORD.finditer(lower, begin, anchor.start()))):
        if not _LEFT_WORDS.fullmatch(word.group()):
            break
        if word.group().isalpha() and word.group() not in _NEVER_FIRST:
            starts.append(word.start())
    if len(starts) == 1 and anchor.group().isalnum() and not _RIGHT.match(lower, anchor.end()):
        return starts if is_demanded(lower, anchor.start()) else []
    return starts[::-1]


def is_numbered(lower: str, start: int) -> bool:
    """Tell whether a phrase is the number of something: ``iOS 14``, ``Articles 15 to 21``."""
    return _NOT_AN_AGE.search(lower, max(start - 16, 0), start) is not None


def is_counted(lower: str, end: int) -> bool:
    """Tell whether a phrase is a number of something: ``18 U.S.C.``, ``over 12 months``."""
    return _COUNTED.match(lower, end) is not None


def _is_of_thing(lower: str, start: int, end: int) -> bool:
    """Tell whether a number is how old a thing is: ``records that are older than 12 years``."""
    if not _YEARS_OF_A_THING.match(lower, end):
        return False
    before = _THING_BEFORE.search(lower, max(start - _THING_REACH, 0), start)
    return bool(before or _THING_AFTER.match(lower, end))


def is_amount(lower: str, start: int, end: int) -> bool:
    """Tell whether a phrase that does not say itself that it is an age counts things: ``up to 12 guests``."""
    return bool(_AN_AMOUNT.match(lower, start) and _OF_MANY.match(lower, end))


def may_be_age(lower: str, start: int, end: int) -> bool:
    """Tell whether people stand before a phrase, or behind its beginning a word that tells of ages."""
    return is_about_people(lower, start, in_years=False) or bool(
        _TELLS.search(lower, start, end + _RIGHT_REACH)
    )


def is_demanded(lower: str, start: int) -> bool:
    """Tell whether a lone number is what people must be: ``you must be 18``."""
    return _DEMANDED.search(lower, max(start - _DEMANDED_REACH, 0), start) is not None


def is_about_people(lower: str, start: int, *, in_years: bool) -> bool:
    """Tell whether people stand before a phrase that does not say itself that it is an age.

    ``in_years`` says that it names years: ``children under 13 years`` is an age, ``over 10 years`` is not,
    as what is ``aged over 10 years`` may be wine.
    """
    before = lower[max(start - (_YEARS_REACH if in_years else _PEOPLE_REACH), 0) : start]
    if not in_years and before.endswith("aged "):
        return True
    return not (in_years and _DURATION.search(before)) and bool(_PEOPLE.search(before.rpartition(". ")[2]))
