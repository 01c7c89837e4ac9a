"""Dates as phrases: where one starts and ends, and which days its writing may mean.

A year in four digits is the anchor; what stands around it, at most `_REACH` characters away, tells the form.
Only ``2/10/23`` and ``2-Oct-23`` have no such year: they are looked for where a number of two digits stands.
"""

import datetime
import re
from collections.abc import Iterator, Sequence, Set

from policylint.facts.passages import Passage, split_words
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?<![^\W\d_])(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![^\W\d_])"
)
_MONTH_WORDS = frozenset(
    {
        *("january", "february", "march", "april", "june", "july", "august", "september", "october"),
        *("november", "december", "sept", *_MONTHS),
    }
)
_DAY = r"(?P<day>[0-9]{1,2}) ?(?:st|nd|rd|th)?(?![^\W\d_])"

FEWEST_DIGITS = 3
"""How many digits every date has at least: those of ``1 Feb 23``."""

_REACH = 34
_YEAR = re.compile(r"(?:19|20)[0-9][0-9](?![0-9])")
_DAY_MONTH = re.compile(
    rf"(?<![\w.,/$€£])(?P<day>[0-9]{{1,2}}) ?(?:st|nd|rd|th)?(?: day)?(?: of)?(?: ?[,./-])? ?{_MONTH}"
    r"(?: ?[.,])?(?: of)?(?: |-|/)?\Z"
)
_MONTH_DAY = re.compile(rf"{_MONTH}\.?[ -]?(?:the )?{_DAY}(?: ?[,.] ?(?:of )?| of | ?- ?| |/)\Z")
_MONTH_ALONE = re.compile(rf"{_MONTH}(?:\.? ?,? |\.?,|\.? of | ?- ?|/)\Z")
_NUMBERS = re.compile(
    r"(?<![\w.,/:$€£§#-])(?P<a>[0-9]{1,2})(?P<separator> ?[./-] ?)(?P<b>[0-9]{1,2})(?P=separator)\Z"
)
_MONTH_IN_FIGURES = lazy_pattern(r"(?<![\w.,/:$€£§#-])(?P<month>0[1-9]|1[0-2])/\Z")
_NUMBER_OF_A_LAW = lazy_pattern(
    r"\b(?:laws?|acts?|decrees?|regulations?|directives?|decisions?|resolutions?|orders?|opinions?|guidelines?"
    r"|bills?|no|nr)\.? (?:\(\w{1,4}\) )?\Z"
)
_TO = re.compile(r"(?: (?:to|until|till|through|and) (?:the )?| ?[-–—] ?)\Z")
_TO_REACH = 13
_LAW_REACH = 24
_YEAR_FIRST = re.compile(
    r"(?P<separator>[./-])(?P<month>[0-9]{1,2})(?P=separator)(?P<day>[0-9]{1,2})"
    r"(?![0-9]|[./-][0-9])(?!(?!t[0-9])[^\W\d_])"
)
_YEAR_MONTH_DAY = re.compile(rf"(?:,? |-){_MONTH}[ .-]{{1,2}}{_DAY}(?! ?,? ?(?:19|20)[0-9][0-9])")
_SHORT = re.compile(
    r"[0-9]{1,2}(?:/[0-9]{1,2}/|(?<=[0-9]{2})\.[0-9]{2}\.|-[0-9]{1,2}-)[0-9]{2}(?![\w/-]|[.,][0-9])"
)
_SHORT_WITH_MONTH = re.compile(
    rf"(?<![\w.,/:$€£§#-])(?P<day>[0-9]{{1,2}})(?P<gap>[ -]){_MONTH}(?P=gap)(?P<year>[0-9]{{2}})"
    r"(?![\w/-]|[.,:][0-9]| ?[ap]\.?m\b)"
)
_SHORT_YEARS = frozenset(f"{year:02}" for year in range(100))
_JOINED = lazy_pattern(r"[\w.,/:$€£§#-]")
_SEPARATOR = lazy_pattern(r"[./-]")
_VERSION = lazy_pattern(r"(?:\bv|\bver|\bversions?|\bsections?|\bip|\bno|\bart)\.? ?\Z")
_VERSION_REACH = 10
_LONGEST_SHORT = len("10-02-23")
_ENDS_A_NUMBER = re.compile(r"[^\W_]|[/-][0-9]|[.,][0-9]")


@frozen
class DatePhrase:
    """One date in a text, ``start`` to ``end``.

    ``readings`` are the ISO 8601 days (months, where no day is named) that it may mean, day first before
    month first; empty for a date that no calendar has. ``weak`` marks a writing that is as often something
    else.
    """

    start: int
    end: int
    readings: tuple[str, ...]
    weak: bool = False


def date_phrases(passage: Passage, date_order: str | None) -> Sequence[DatePhrase]:
    """Return the dates of a passage in reading order; without `FEWEST_DIGITS` it has none.

    ``date_order`` (``DMY``, ``MDY`` or ``YMD``) settles how ``10.02.2023`` is read; None keeps both readings.
    """
    return _phrases(passage.text, passage.lower, passage.words, date_order)


def date_phrases_in(text: str, date_order: str | None = None) -> Sequence[DatePhrase]:
    """Return the dates of a short text that is no passage, such as a value of the front matter."""
    lower = text.lower()
    return _phrases(text, lower, frozenset(split_words(lower)), date_order) if len(lower) == len(text) else ()


def _phrases(text: str, lower: str, words: Set[str], date_order: str | None) -> Sequence[DatePhrase]:
    phrases: list[DatePhrase] = []
    if "20" in text or "19" in text:
        phrases.extend(_with_year(text, lower, date_order))
    if not _SHORT_YEARS.isdisjoint(words):
        phrases.extend(_with_short_year(text, date_order))
        if not _MONTH_WORDS.isdisjoint(words):
            phrases.extend(_with_month_and_short_year(lower))
        phrases.sort(key=lambda phrase: phrase.start)
    return phrases


def _with_year(text: str, lower: str, date_order: str | None) -> Iterator[DatePhrase]:
    done = 0
    for year in _YEAR.finditer(text):
        at, end = year.span()
        if at < done:
            continue
        phrase = _year_last(text, lower, max(at - _REACH, done), at, date_order) or _year_first(
            text, lower, at
        )
        if phrase:
            if first := _sharing_year(lower, done, phrase):
                yield first
            done = phrase.end
            yield phrase
        else:
            done = end


def _year_last(text: str, lower: str, begin: int, at: int, date_order: str | None) -> DatePhrase | None:
    if at == begin or _ENDS_A_NUMBER.match(text, at + 4) or text[at - 1].isalnum():
        return None
    year, end = int(text[at : at + 4]), at + 4
    if numbers := _NUMBERS.search(text, begin, at):
        return _numeric(text, lower, numbers, year, end, date_order)
    for form in (_DAY_MONTH, _MONTH_DAY):
        written = form.search(lower, begin, at)
        if written and 0 < int(written["day"]) < 32:
            return DatePhrase(written.start(), end, _days((year, _month(written), int(written["day"]))))
    alone = _MONTH_ALONE.search(lower, begin, at)
    if alone and text[alone.start()].isupper():
        return DatePhrase(alone.start(), end, (f"{year}-{_month(alone):02}",))
    figures = _MONTH_IN_FIGURES.search(text, begin, at)
    if figures and not _NUMBER_OF_A_LAW.search(lower, max(figures.start() - _LAW_REACH, 0), figures.start()):
        return DatePhrase(figures.start(), end, (f"{year}-{figures['month']}",), weak=True)
    return None


def _sharing_year(lower: str, begin: int, last: DatePhrase) -> DatePhrase | None:
    """Read the first day of a range whose year stands with its last: ``1 January to 31 December 2024``."""
    to = _TO.search(lower, max(last.start - _TO_REACH, begin), last.start)
    if not to or not last.readings:
        return None
    until = to.start() + to.group().startswith(" ")
    for form in (_DAY_MONTH, _MONTH_DAY):
        written = form.search(lower, max(until - _REACH, begin), until)
        if written and 0 < int(written["day"]) < 32:
            days = _days((int(last.readings[0][:4]), _month(written), int(written["day"])))
            end = written.start() + len(written.group().rstrip())
            return DatePhrase(written.start(), end, days) if days and days < last.readings else None
    return None


def _year_first(text: str, lower: str, at: int) -> DatePhrase | None:
    if at and (text[at - 1].isalnum() or text[at - 1] in "_./:-#=$€£" or text.startswith('="', at - 2)):
        return None
    year = int(text[at : at + 4])
    if numbers := _YEAR_FIRST.match(lower, at + 4):
        readings = _days((year, int(numbers["month"]), int(numbers["day"])))
        return DatePhrase(at, numbers.end(), readings) if readings else None
    written = _YEAR_MONTH_DAY.match(lower, at + 4)
    if written and 0 < int(written["day"]) < 32:
        return DatePhrase(at, written.end(), _days((year, _month(written), int(written["day"]))))
    return None


def _numeric(
    text: str, lower: str, numbers: re.Match[str], year: int, end: int, date_order: str | None
) -> DatePhrase | None:
    first, second = numbers["a"], numbers["b"]
    if len(first + second) < 4 and _is_version(lower, numbers.start()):
        return None
    readings = _readings(int(first), int(second), year, date_order)
    return DatePhrase(numbers.start(), end, readings) if readings else None


def _with_short_year(text: str, date_order: str | None) -> Iterator[DatePhrase]:
    for short in _SHORT.finditer(text):
        if short.start() and _JOINED.match(text, short.start() - 1):
            continue
        weak = "/" not in short.group()
        if weak and len(short.group()) < _LONGEST_SHORT and _is_version(text, short.start()):
            continue
        first, second, year = (int(part) for part in _SEPARATOR.split(short.group()))
        if readings := _readings(first, second, 2000 + year, date_order):
            yield DatePhrase(*short.span(), readings, weak=weak)


def _is_version(text: str, start: int) -> bool:
    return _VERSION.search(text[max(start - _VERSION_REACH, 0) : start].lower()) is not None


def _with_month_and_short_year(lower: str) -> Iterator[DatePhrase]:
    for short in _SHORT_WITH_MONTH.finditer(lower):
        if readings := _days((2000 + int(short["year"]), _month(short), int(short["day"]))):
            yield DatePhrase(*short.span(), readings, weak=short["gap"] == " ")


def _readings(first: int, second: int, year: int, date_order: str | None) -> tuple[str, ...]:
    day_first, month_first = (year, second, first), (year, first, second)
    if date_order == "DMY":
        return _days(day_first) or _days(month_first)
    if date_order == "MDY":
        return _days(month_first) or _days(day_first)
    return _days(day_first, month_first)


def _days(*candidates: tuple[int, int, int]) -> tuple[str, ...]:
    """Return the candidates (year, month, day) that the calendar has, once each."""
    days: dict[str, None] = {}
    for year, month, day in candidates:
        try:
            days[datetime.date(year, month, day).isoformat()] = None
        except ValueError:
            continue
    return tuple(days)


def _month(written: re.Match[str]) -> int:
    return _MONTHS.index(written["month"][:3]) + 1
