"""Where a text names a law or a code of law: ``the California Consumer Privacy Act of 2018``, ``16 CFR``.

One pass over the capitalised words of a text: one of a name's words (``Act``, ``GDPR``, ``Code``) leads by a
dictionary to the few names that hold it, and each of those is compared with the text around that word.
"""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache
from itertools import pairwise

from attrs import evolve

from policylint.facts.citations.law_entries import WORD, Entry, index
from policylint.facts.citations.legal_codes import Code
from policylint.facts.citations.unlisted_laws import (
    EU_NUMBER,
    NUMBERED,
    OF_PARLIAMENT,
    OFFICIAL,
    TITLED,
    YEAR,
    numbered_law,
    titled_law,
)
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_LONGEST_NAME = 130
_PLACES = (
    *(
        "EU-U.S.",
        "EU-US",
        "EU–U.S.",
        "EU–US",
        "Swiss–U.S.",
        "Swiss–US",
        "UK-US",
        "Swiss-U.S.",
        "Swiss-US",
        "EU/UK",
        "EU",
        "EC",
        "E.U.",
        "European Union",
        "European",
    ),
    *(
        "UK",
        "U.K.",
        "United Kingdom",
        "USA",
        "US",
        "U.S.",
        "United States",
        "Federal",
        "California",
    ),
    *(
        "Virginia",
        "Washington",
        "Illinois",
        "Nevada",
        "Swiss",
        "Switzerland",
        "Brazilian",
        "Brazil",
        "Canadian",
    ),
    *("Canada", "Australian", "Australia", "German", "Germany", "Irish", "French", "Spanish", "Indian"),
    *("Singapore", "Korean", "Korea", "Japanese", "Japan", "Chinese", "China", "PRC", "South African"),
    *("South Africa", "Thai", "Philippine", "Council", "Commission", "Implementing", "Delegated"),
)
_PLACE = "|".join(re.escape(place) for place in _PLACES)
_PLACES_BEFORE = re.compile(
    rf"(?<![\w.-])(?:(?:{_PLACE})(?:['’]s?)?"
    r"(?: and(?:/or)? (?:the )?| & | or (?:the )?|[ /-]"
    # A comma parts two places; “in the UK, GDPR” is not the British one.
    rf"|, (?:and |or )?(?:the )?(?={_PLACE}))){{1,3}}$"
)
_PLACES_REACH = 50
# What “GDPR” is called in a place; the Swiss law has another name, but is meant.
_GDPR_BY_PLACE = (
    ("gdpr", lazy_pattern(r"EU|E\.U\.|European Union|European")),
    ("uk-gdpr", lazy_pattern(r"UK|U\.K\.|United Kingdom")),
    ("ch-fadp", lazy_pattern(r"Swiss|Switzerland")),
)
_TITLE_BEFORE = lazy_pattern(r"(?:(?<![\d.])(\d{1,3}) ?|[Tt]itle (\d{1,3}),? of the )$")
_LEAST_UNTITLED = 12
_OFTEN_SMALL = (
    ("general data protection regulation", "gdpr"),
    ("general data protection law", "br-lgpd"),
    ("california consumer privacy act", "ccpa"),
)


@frozen
class Twin:
    """A further law of a name that stands for several, as in ``EU and UK GDPR``.

    ``start`` is where the words for it begin, ``before_end`` where those for the law before it end.
    """

    law: str
    before_end: int
    start: int


@frozen
class Mention:
    """A law or a code named in a text, from ``start`` to ``end``.

    ``law`` is its key, None where it is not known; ``title`` is the number before a code (``16 CFR``).
    ``twins`` are further laws that the same words name.
    """

    start: int
    end: int
    law: str | None
    misnamed: bool = False
    code: Code | None = None
    title: str = ""
    twins: tuple[Twin, ...] = ()


def law_mentions(text: str, lower: str, words: Set[str], aliases: Mapping[str, str | None]) -> list[Mention]:
    """Return the laws and codes that a text names, in reading order, none overlapping another.

    ``lower`` is the text in lower case, of the same length, ``words`` are those of `words_of_laws` in it.
    ``aliases`` are short forms that the document itself has defined, with the key of the law.
    """
    found: list[Mention] = []
    if _has_lead(text, words) or (aliases and any(alias in text for alias in aliases)):
        found = _capitalised(text, lower, aliases)
    if "general data prot" in lower or "california consumer" in lower:
        found = sorted([*found, *_in_small_letters(text, lower)], key=lambda mention: mention.start)
    return found


def _has_lead(text: str, words: Set[str]) -> bool:
    """Tell whether a text has a word that leads to a name, and as names write it: not "consent" alone."""
    leads_by_word = _leads_by_word()
    for word in words:
        for lead in leads_by_word.get(word, ()):
            if lead in text:
                return True
    return False


@cache
def words_of_laws() -> frozenset[str]:
    """Return words in lower case, of which every text has one that names a law, if it defines no aliases."""
    return frozenset(_leads_by_word())


@cache
def _leads_by_word() -> Mapping[str, Set[str]]:
    unlisted = {word: {word.capitalize(), word.upper()} for word in NUMBERED | TITLED}
    listed = index().spellings
    return {word: listed.get(word, set()) | unlisted.get(word, set()) for word in {*listed, *unlisted}}


@cache
def _leads() -> frozenset[str]:
    return frozenset().union(*_leads_by_word().values())


def _in_small_letters(text: str, lower: str) -> Iterator[Mention]:
    for name, law in _OFTEN_SMALL:
        start = lower.find(name)
        while start >= 0:
            end = start + len(name)
            if text[start:end].islower() and _is_free(text, start, end):
                yield _extended(text, Mention(start, end, law), with_year=True)
            start = lower.find(name, end)


def _capitalised(text: str, lower: str, aliases: Mapping[str, str | None]) -> list[Mention]:
    """Find names by their capitalised words; a longer one takes the place of those it begins with."""
    found: list[Mention] = []
    entries, leads = index().entries, _leads()
    for word in WORD.finditer(text):
        shown = word[0]
        if shown not in leads and shown not in aliases:
            continue
        if found and word.end() <= found[-1].end:
            continue
        listed = entries.get(shown.lower(), ())
        mention = _listed(text, lower, word.end(), listed)
        if mention is None or (mention.code and shown in aliases):
            mention = _unlisted(text, word, aliases)
        if mention:
            while found and mention.start <= found[-1].start:
                found.pop()
            if not found or found[-1].end <= mention.start:
                found.append(mention)
    return found


def _listed(text: str, lower: str, end: int, entries: tuple[Entry, ...]) -> Mention | None:
    begin = max(end - _LONGEST_NAME, 0)
    cased = text[begin:end]
    folded = lower[begin:end].replace("'", "’")
    for entry in entries:
        if not (cased if entry.cased else folded).endswith(entry.head):
            continue
        start, stop = end - len(entry.head), _after_tail(text if entry.cased else lower, end, entry.tail)
        if stop and _is_free(text, start, stop) and entry.context in lower:
            mention = Mention(start, stop, entry.law, entry.misnamed, entry.code)
            if entry.code:
                return _with_title(text, mention, entry.code)
            return _extended(text, mention, with_year=not entry.cased and not entry.tail)
    return None


def _after_tail(text: str, end: int, tail: str) -> int | None:
    """Return where a name ends that goes on with ``tail``; a year may also follow a comma or *of*."""
    if text.startswith(tail, end):
        return end + len(tail)
    year = YEAR.match(text, end)
    return year.end() if year and tail.strip() == year[1] else None


def _unlisted(text: str, word: re.Match[str], aliases: Mapping[str, str | None]) -> Mention | None:
    start, end = word.span()
    if word[0] in aliases and _is_free(text, start, end):
        return Mention(start, end, aliases[word[0]])
    lead = word[0].lower()
    if lead in NUMBERED and (numbered := numbered_law(text, word)):
        start, end, law = numbered
        places = _PLACES_BEFORE.search(text, max(start - _PLACES_REACH, 0), start)
        return Mention(places.start() if places else start, end, law)
    titled = titled_law(text, word) if lead in TITLED else None
    return Mention(*titled, aliases.get(text[slice(*titled)])) if titled and _is_free(text, *titled) else None


def _is_free(text: str, start: int, end: int) -> bool:
    """Tell whether a name stands by itself: not a part of a word, an address or a file name."""
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before in {"_", "#", "@"} or after in {"_", "@"}:
        return False
    if after == "." and text[end + 1 : end + 2].islower():
        return False
    token = text[text.rfind(" ", max(start - 200, 0), start) + 1 : start]
    return not ("://" in token or "www." in token or "@" in token or token.endswith((".com/", ".org/")))


def _with_title(text: str, mention: Mention, code: Code) -> Mention | None:
    """Take in the number of the title before a code that has titles, else the place before it."""
    if not code.titled:
        places = _PLACES_BEFORE.search(text, max(mention.start - _PLACES_REACH, 0), mention.start)
        return evolve(mention, start=places.start()) if places else mention
    if title := _TITLE_BEFORE.search(text, max(mention.start - 20, 0), mention.start):
        return evolve(mention, start=title.start(), title=title[1] or title[2])
    return mention if mention.end - mention.start >= _LEAST_UNTITLED else None


def _extended(text: str, mention: Mention, *, with_year: bool) -> Mention:
    """Take in the place before a name, and the year or number after it."""
    law, start, end, twins = mention.law, mention.start, mention.end, mention.twins
    if places := _PLACES_BEFORE.search(text, max(start - _PLACES_REACH, 0), start):
        start = places.start()
        if law in ("gdpr", "uk-gdpr"):
            law, twins = _by_place(text, start, end, law)
    for after in (*((YEAR,) if with_year else ()), EU_NUMBER, OF_PARLIAMENT, OFFICIAL):
        if match := after.match(text, end):
            end = match.end()
    return Mention(start, end, law, mention.misnamed, mention.code, mention.title, twins)


def _by_place(text: str, start: int, end: int, law: str) -> tuple[str, tuple[Twin, ...]]:
    """Return the law that ``EU, UK and Swiss GDPR`` names first, and the others; ``law`` of no such place."""
    named = sorted(
        (*place.span(), key) for key, pattern in _GDPR_BY_PLACE if (place := pattern.search(text, start, end))
    )
    twins = tuple(Twin(key, before[1], start) for before, (start, _, key) in pairwise(named))
    return (named[0][2] if named else law), twins
