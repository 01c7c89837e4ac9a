"""Laws that the tables lack, by their shape: ``Directive 2014/49/EU``, ``Law No. 25,326``, ``Cable Act``."""

import re
from collections.abc import Iterator

from policylint.facts.citations.law_names import EU_ACTS
from policylint.lazy_patterns import lazy_pattern

YEAR = re.compile(r",? (?:of )?((?:19|20)\d\d)(?:(?: and | to | & |-|–)(?:19|20)\d\d)?(?![\w/])")
EU_NUMBER = re.compile(
    r" (?:\((?:EU|EC|EEC|UE)\) )?(?:(?:N[or]|n[or]?)(?:\. ?| )|n° ?)?(\d{1,4}/\d{1,4})"
    r"(?:/(?:EU|EC|EEC|UE|CE|JHA))?(?!\w)| \(\d{4}/\d{1,4}\)"
)
OF_PARLIAMENT = re.compile(
    r" of the European Parliament(?:,? and of the Council)?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?"
    r"|,? of \d{1,2} [A-Z][a-z]+ \d{4}"
)
OFFICIAL = re.compile(r",? \((?:R\.?S\.?C|S\.?C|S\.?O|S\.?Q|Cth|NSW|Vic|Qld)\b[^()]{0,40}\)")

NUMBERED = frozenset({"regulation", "regulations", "directive", "decision", "law", "act", "decree", "bill"})
TITLED = frozenset({"act", "acts", "law"})

_NATIONAL = frozenset({"law", "act", "decree", "bill"})
_NUMBER = re.compile(
    r"(?: \((?:EU|EC)\))?,? (?:[Nn][or]?\.|No|N°|№|n°|Nr)? ?"
    r"(?:[A-Z]{1,2}-)?\d[\d.,/-]{0,20}(?<![.,/-])(?:-FZ)?"
    r"(?:,? of (?:\d{1,2} [A-Z][a-z]+ )?\d{4})?"
)
_IS_A_NUMBER = lazy_pattern(r"\d[/.,-]\d|[Nn°№]|-FZ|\d of ")
_MAKER = lazy_pattern(
    r"(?:Framework|Organic|Royal|Legislative|Presidential|Senate|House|Assembly|Federal|Regulatory"
    r"|Companies) $"
)
_SUBJECT = re.compile(
    r" (?:on|respecting|[Cc]oncerning|[Rr]egarding) (?:the )?[A-Z][a-z]+"
    r"(?: (?:(?:and|of|in|for|the|on) ){0,2}[A-Z][a-z]+){0,8}"
)
_CONNECTORS = frozenset({"of", "and", "for", "on", "to", "in", "&"})
_NOT_NAMES = frozenset(
    (
        *("the", "this", "that", "these", "those", "such", "our", "your", "any", "each", "every", "a", "an"),
        *(
            "under",
            "by",
            "per",
            "in",
            "on",
            "to",
            "for",
            "with",
            "and",
            "or",
            "of",
            "as",
            "if",
            "when",
            "where",
        ),
        *(
            "is",
            "see",
            "following",
            "pursuant",
            "comply",
            "according",
            "consistent",
            "required",
            "applicable",
        ),
        *(
            "additional",
            "other",
            "new",
            "first",
            "act",
            "acts",
            "law",
            "laws",
            "how",
            "we",
            "you",
            "must",
            "may",
        ),
        *("will", "not", "who", "which", "can", "shall", "parties", "what"),
    )
)
_ADJECTIVES = frozenset(("federal", "state", "local", "national", "international", "consumer"))


def numbered_law(text: str, word: re.Match[str]) -> tuple[int, int, str | None] | None:
    """Read a law by its number, from the word that says what it is; gives its range and its key, if known."""
    start, end = word.span()
    if (match := EU_NUMBER.match(text, end)) and match[1]:
        law = EU_ACTS.get(match[1])
    elif (
        word[0].lower() in _NATIONAL and (match := _NUMBER.match(text, end)) and _IS_A_NUMBER.search(match[0])
    ):
        law = None
    else:
        return None
    end = match.end()
    if dated := OF_PARLIAMENT.match(text, end):
        end = dated.end()
    if maker := _MAKER.search(text, max(start - 20, 0), start):
        start = maker.start()
    return start, end, law


def titled_law(text: str, word: re.Match[str]) -> tuple[int, int] | None:
    """Read an act by its title: the capitalised words before ``Act``, or what it is on, and its year."""
    start, end = _title_start(text, word.start()), word.end()
    subject = _SUBJECT.match(text, end)
    if subject:
        end = subject.end()
    elif word[0].lower() == "law" or text[start : word.start()].rstrip().lower() in {"", *_ADJECTIVES}:
        return None
    for after in (YEAR, OFFICIAL):
        if match := after.match(text, end):
            end = match.end()
    return start, end


def _title_start(text: str, end: int) -> int:
    start = end
    for word, at in _words_back(text, end):
        if word[0].isupper() and word[-1] not in '.;:!?,)(“”"' and word.lower() not in _NOT_NAMES:
            start = at
        elif word not in _CONNECTORS:
            break
    while start < end and text[start] in "(“\"‘'[":
        start += 1
    return start


def _words_back(text: str, end: int) -> Iterator[tuple[str, int]]:
    for _ in range(12):
        stop = end - 1
        if stop <= 0 or text[stop] != " ":
            return
        start = text.rfind(" ", max(stop - 40, 0), stop) + 1
        if (start == 0 and stop > 40) or start >= stop:
            return
        yield text[start:stop], start
        end = start
