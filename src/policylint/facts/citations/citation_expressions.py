"""Citations as ranges of a text: names of laws, places in them, and how the two make one expression."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import zip_longest
from operator import itemgetter

from attrs import define, evolve, field

from policylint.facts.citations.law_mentions import Mention, Twin, law_mentions
from policylint.facts.citations.legal_codes import law_of_section
from policylint.facts.citations.provisions import Provision, Reading, masked, read_provisions
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_ENDS_OF_UNITS = (
    *("§", "art", "art.", "arts", "arts.", "article", "articles", "section", "sections", "sec.", "secs."),
    *("recital", "recitals", "chapter", "chapters", "annex", "schedule"),
)
WORDS_THAT_POINT = frozenset(("section", "sections", "sec", "secs", "article", "articles", "art", "arts"))
"""Words, of which every text has one that points into a law it does not name, if it has no ``§``."""
_DIGITS = re.compile(r"[0-9][0-9]{0,5}")  # what begins with a repeat is searched for at a fifth of the speed
_UNIT_BEFORE = re.compile(
    r"(?:(?<![a-z])(?:articles?|arts?\.?|sections?|secs?\.|recitals?|chapters?|annex|schedule) ?)?"
    r"(?:§ ?§? ?)?$"
)
_ROMAN_BEFORE = re.compile(
    r"\b(?:[Cc]hapter|[Tt]itle|[Aa]rticle|[Aa]nnex|[Pp]art) [IVX]{1,6},? (?:of )?(?:the )?$"
)
_POINT_BEFORE = re.compile(
    r"\b(?:(?:first|second|third) )?(?:sub)?(?:points?|letters?|paragraphs?|sentence) "
    r"(?P<points>(?:\(?[a-z0-9]{1,2}\)?(?: and | or |, )?){0,3}) ?of $"
)
_FOLLOWS = re.compile(
    r",? ?\(?(?:[§\d]|(?:article|art|section|sec|recital|chapter|part|title|annex|schedule)s?\b)", re.I
)
_OF_THE_DOCUMENT = lazy_pattern(
    r",? (?:of (?:our|this|these|the (?:terms|agreement|policy))|above|below|hereof|herein)\b", re.I
)
_OF_A_TREATY = lazy_pattern(
    r",? (?:of )?(?:the )?(?:EU |European )?(?:Charter|Treaty|Convention|Constitution|TFEU|ECHR)\b"
)
_LONG_SECTION = lazy_pattern(r"\d{4}|\d{3}[A-Z]?\.\d")
_LONG_NUMBER = 3
_MOST_ARTICLES = 99
_CODE_BEHIND = lazy_pattern(r" [A-Z]{2,5}(?![\w’'])")
_UNIT_REACH = 16
_POINT_REACH = 60
_LAW_REACH = 110


@frozen
class Expression:
    """A citation as a range of a text; fields as in `Citation`, ``twins`` as in `Mention`."""

    start: int
    end: int
    law: str | None
    misnamed: bool = False
    provisions: tuple[Provision, ...] = ()
    et_seq: bool = False
    twins: tuple[Twin, ...] = ()


@define
class KnownLaws:
    """What a document has said of laws so far.

    ``aliases`` are the abbreviations it has defined, with the key of the law, and ``words`` the same in lower
    case; ``european`` is the regulation it has named last, which an article without a law belongs to.
    """

    aliases: dict[str, str | None] = field(factory=dict)
    words: set[str] = field(factory=set)
    european: str | None = None

    def learn(self, alias: str, law: str | None) -> None:
        """Add an abbreviation that the document defines."""
        self.aliases[alias] = law
        self.words.add(alias.lower())


def expressions(text: str, lower: str, words: Set[str], known: KnownLaws) -> list[Expression]:
    """Return the citations of a text in reading order, and add to ``known`` what it says of laws.

    ``lower`` is the text in lower case, of the same length, ``words`` are those in it of `words_of_laws` and
    of `WORDS_THAT_POINT`.
    """
    mentions = law_mentions(text, lower, words, known.aliases)
    if not mentions and "§" not in text and words.isdisjoint(WORDS_THAT_POINT):
        return []
    european = [
        (mention.start, "gdpr" if mention.twins else mention.law)
        for mention in mentions
        if mention.law in ("gdpr", "uk-gdpr")
    ]
    # What is named first in a text is meant by what stands before it, too, if nothing was named earlier.
    first = known.european or (european[0][1] if european else None)
    pointing = _pointing(text, lower, mentions, [(0, first), *european])
    if european:
        known.european = european[-1][1]
    named = [
        Expression(mention.start, mention.end, mention.law, mention.misnamed, twins=mention.twins)
        for mention in mentions
        if mention.code is None and not _covers(pointing, mention)
    ]
    return sorted([*named, *pointing], key=lambda one: one.start)


def _covers(expressions: Sequence[Expression], mention: Mention) -> bool:
    """Tell whether a mention lies in one of the expressions, which are in reading order."""
    place = bisect_right(expressions, mention.start, key=lambda one: one.start)
    return place > 0 and mention.start < expressions[place - 1].end


def _pointing(
    text: str, lower: str, mentions: Sequence[Mention], european: Sequence[tuple[int, str | None]]
) -> list[Expression]:
    """Return the expressions that name an article or a section.

    ``european`` are the regulations that an article without a law belongs to, each with where it is named.
    """
    found: list[Expression] = []
    starts = sorted({*_unit_starts(text, lower, mentions), *_law_starts(text, mentions)})
    hidden = masked(text, mentions) if starts else ""
    by_start = {mention.start: mention for mention in mentions}
    done = 0
    for start in starts:
        if start < done:
            continue
        reading = read_provisions(hidden, start)
        if not reading:
            continue
        named_last = european[bisect_right(european, start, key=itemgetter(0)) - 1][1]
        if expression := _expression(text, start, reading, by_start, named_last):
            found.append(expression)
            done = expression.end
        else:
            done = start + reading.last_place
    return found


def _unit_starts(text: str, lower: str, mentions: Sequence[Mention]) -> Iterator[int]:
    """Yield where ``Art. 6`` or ``§ 1798`` begins, unless it can only mean a section of the document."""
    any_number = bool(mentions) or "art" in lower
    for digits in _DIGITS.finditer(lower):
        start = digits.start()
        if not any_number and len(digits[0]) < _LONG_NUMBER:
            continue
        reach = max(start - _UNIT_REACH, 0)
        if not lower[reach:start].rstrip(" ").endswith(_ENDS_OF_UNITS):
            continue
        unit = _UNIT_BEFORE.search(lower, reach, start)
        if unit and unit.end() > unit.start() and _may_be_law(unit, digits, mentions):
            yield unit.start()
    for mention in mentions:
        if roman := _ROMAN_BEFORE.search(text, max(mention.start - 24, 0), mention.start):
            yield roman.start()


def _may_be_law(unit: re.Match[str], digits: re.Match[str], mentions: Sequence[Mention]) -> bool:
    following = bisect_left(mentions, unit.end(), key=lambda mention: mention.start)
    near = following < len(mentions) and mentions[following].start <= digits.end() + _LAW_REACH
    return near or len(digits[0]) >= _LONG_NUMBER or unit[0].startswith("art")


def _law_starts(text: str, mentions: Sequence[Mention]) -> Iterator[int]:
    for mention, following in zip_longest(mentions, mentions[1:]):
        end = mention.end
        before_code = following and following.code and text[end : following.start] in (", ", " (", " ")
        if before_code or _FOLLOWS.match(text, end):
            yield mention.start


def _expression(
    text: str, start: int, reading: Reading, mentions: Mapping[int, Mention], european: str | None
) -> Expression | None:
    cited = [mentions[start + offset] for offset in reading.laws if start + offset in mentions]
    end = start + reading.length
    names = [mention for mention in cited if mention.code is None]
    law = names[0].law if names else None
    if law is None:
        law = _law_of_sections(cited, reading)
    if not cited and law is None:
        if not _stands_alone(text, start, reading, european):
            return None
        law = european if _may_be_european(text, end, reading.provisions[0]) else None
    provisions = reading.provisions
    if point := _POINT_BEFORE.search(text, max(start - _POINT_REACH, 0), start):
        start = point.start()
        provisions = (_with_points(provisions[0], point["points"]), *provisions[1:])
    misnamed = any(name.misnamed for name in names)
    twins = names[0].twins if names else ()
    return Expression(start, end, law, misnamed, provisions, reading.et_seq, twins)


def _may_be_european(text: str, end: int, first: Provision) -> bool:
    """Tell whether a place may be one of the regulation's 99 articles; no other code may stand behind it."""
    number = _DIGITS.match(first.number)
    within = number is not None and int(number[0]) <= _MOST_ARTICLES
    return first.unit == "article" and within and not _CODE_BEHIND.match(text, end)


def _with_points(provision: Provision, points: str) -> Provision:
    """Add the points that stand before their article: ``points (a) and (b) of Article 6(1)``."""
    values = [value for value in re.findall(r"\b[a-z0-9]{1,2}\b", points) if value != "or"]
    paragraphs = tuple(value for value in values if value.isdigit())
    letters = tuple(value for value in values if not value.isdigit())
    return evolve(
        provision, paragraphs=(*provision.paragraphs, *paragraphs), letters=(*provision.letters, *letters)
    )


def _law_of_sections(cited: Sequence[Mention], reading: Reading) -> str | None:
    coded = next((mention for mention in cited if mention.code), None)
    if cited and coded is None:
        return None
    code, title = (coded.code, coded.title) if coded else (None, "")
    keys = (law_of_section(one.number, code, title) for one in reading.provisions)
    return next((key for key in keys if key), None)


def _stands_alone(text: str, start: int, reading: Reading, european: str | None) -> bool:
    """Tell whether a place without a law is in a law all the same, and not in the document or a treaty."""
    first = reading.provisions[0]
    if first.unit == "section":
        return bool(_LONG_SECTION.match(first.number))
    end = start + reading.length
    if first.unit != "article" or _OF_THE_DOCUMENT.match(text, end) or _OF_A_TREATY.match(text, end):
        return False
    if first.paragraphs and first.letters:
        return True
    return european is not None and (bool(first.paragraphs) or text.startswith("Art.", start))
