"""Phrases that name a section of the document by number: ``Section 4``, ``clauses 3.1 to 3.3``.

A section of a law or of another document (``Section 5 of the Terms``) is none.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from policylint.facts.passages import Passage, present
from policylint.facts.trigger_words import places_of
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_MAIN = ("section", "sec.", "clause", "paragraph", "point", "scenario")
_ALWAYS = frozenset({*_MAIN, "subsection", "sub-section", "subclause", "sub-clause"})
_ALWAYS_TELLING = frozenset(word.rstrip(".") + end for word in _ALWAYS for end in ("", "s"))
_WHERE_HEADINGS_SAY_SO = frozenset({"article", "part", "chapter", "§"})

_IN_BRACKETS = r"\((?:[a-z]|[ivx]{2,5}|[0-9]{1,2})\)"
_DECIMAL = (
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){0,4}(?:\.?[a-z](?![\w’'-]))?(?![0-9%/a-z])(?!\.[0-9])"
    rf"(?: ?{_IN_BRACKETS}){{0,3}}"
)
_LETTER = r"[a-z](?:\.[0-9]{1,2}){0,2}(?![’'.-]?\w)"
_ROMAN = r"[ivx]{2,5}(?![\w’'-])"
_NUMBER = rf"(?:{_DECIMAL}|{_IN_BRACKETS}|{_LETTER}|{_ROMAN})"
_PHRASE = lazy_pattern(
    r"(?<![\w-])(?P<word>(?:sub-?)?(?:section|clause)s?|(?<![0-9] )sec\.|paragraphs?|points?|scenarios?"
    rf"|articles?|parts?|chapters?|§{{1,2}})(?: (?:no\.? ?)?|(?=\()|(?<=§))(?P<number>{_NUMBER})"
)
_RANGE = lazy_pattern(rf" ?[-–—] ?(?P<dashed>{_NUMBER})| (?:to|through|until) (?P<to>{_NUMBER})")
_MORE = lazy_pattern(
    r"(?P<joint>,? (?:and|or|&)|,|/) ?(?:(?P<word>sections?|clauses?|paragraphs?|points?) )?"
    rf"(?P<number>{_NUMBER})"
)
_UNIT = lazy_pattern(r" (?:business |calendar |working )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b")

_ITSELF = lazy_pattern(
    r",? (?:of|in|under|to) (?:this|these|(?:the|our) (?:above |present |foregoing )?(?:privacy )?"
    r"(?:policy|notice|statement))\b"
)
_HERE = lazy_pattern(rf"(?: ?{_IN_BRACKETS}){{0,3}},? (?:above|below)\b|{_ITSELF.pattern}")
_PARAGRAPH = lazy_pattern(r",? (?:abs|para|sentence)")  # as laws are cited: “Sec. 19, para 2 of the …”
_SEEN = ("see ", "see also ", "cf. ")
_NOTHING_BEHIND = lazy_pattern(r" ?(?:[.,;)\]](?!\w)|$)")
_OF_ANOTHER = lazy_pattern(r",? of (?!course)")
_LEGAL = (
    r"(?:acts?|laws?|codes?|regulations?|gdpr|dsgvo|directive|terms|agreement|conditions|treaty|constitution"
    r"|statutes?|eula|contract|dpa|principles|framework|addendum|rules|guidelines|u\.?s\.?c|cfr|tos)"
)
_IN_ANOTHER = lazy_pattern(
    r",? (?:in|under|to|from|pursuant to) (?:our |the |your |its |their |any |such )?"
    rf"(?:[\w’'-]{{1,30}} ){{0,4}}{_LEGAL}\b|,? ?\(?(?:the |our )?{_LEGAL}\b"
)
_AFTER_LAW = lazy_pattern(
    rf"\b{_LEGAL}[,:)]{{0,2}} ?(?:at |in |under )?\(?(?:the )?$"
    r"|\bart(?:icles?|s?\.) ?[0-9]{1,3}[^a-z]{0,12}$|[0-9] u\.?s\.?c\.? $"
)
_LABEL_END = lazy_pattern(r"[.)]?(?:: | ?[-–—] |\.? ?$)")
_REACH = 48


@frozen
class SectionPhrase:
    """A reference by number: its range in the text and the number in lower case, a range as ``3.1-3.3``."""

    start: int
    end: int
    number: str


def passages_to_ask(passages: Sequence[Passage], words: Collection[str]) -> Sequence[Passage]:
    """Return the passages that are worth asking for references by number; ``words`` as below."""
    telling = present(_ALWAYS_TELLING.union(word + end for word in words for end in ("", "s")), passages)
    return [passage for passage in passages if not telling.isdisjoint(passage.words) or "§" in passage.text]


def section_phrases(text: str, lower: str, words: Collection[str]) -> Sequence[SectionPhrase]:
    """Return the references by number in a text, in reading order.

    ``lower`` is the text in lower case, of the same length; ``words`` are those by which the document's own
    headings are called ("article"), which otherwise are taken to mean a law's, but for ``§ 4 above`` and
    ``(see § 4)``.
    """
    found: list[SectionPhrase] = []
    done = 0
    for place in places_of(lower, {*_MAIN, *words, "§"}):
        match = _PHRASE.match(lower, _start(lower, place))
        if match and match.start() >= done and _counts(text, lower, match, words):
            phrases = list(_read(text, lower, match))
            done = phrases[-1].end
            if _is_own(lower, match.start(), done):
                found.extend(phrases)
    return found


def _start(lower: str, place: int) -> int:
    """Return where a word begins of which a trigger is the end: ``sub-section``."""
    return next((place - len(sub) for sub in ("sub-", "sub") if lower.endswith(sub, 0, place)), place)


def _counts(text: str, lower: str, match: re.Match[str], words: Collection[str]) -> bool:
    word = match["word"].rstrip("s").replace("§§", "§")
    if word not in _ALWAYS and not (word in _WHERE_HEADINGS_SAY_SO and word in words):
        return word == "§" and (
            _HERE.match(lower, match.end()) is not None
            or (
                lower.endswith(_SEEN, 0, match.start())
                and _NOTHING_BEHIND.match(lower, match.end()) is not None
            )
        )
    if word == "sec." and _PARAGRAPH.match(lower, match.end()):
        return False
    if not match.start() and _LABEL_END.match(lower, match.end()):
        return False
    return _is_number(text, *match.span("number")) and not _UNIT.match(lower, match.end())


def _is_number(text: str, start: int, end: int) -> bool:
    """Tell ``Section A`` from ``section a``: a letter or a Roman number without brackets is a capital."""
    written = text[start:end]
    return not written[0].isalpha() or written.isupper()


def _read(text: str, lower: str, first: re.Match[str]) -> Iterator[SectionPhrase]:
    """Yield the reference that begins with a match, and those that follow it: ``Sections 3, 4 and 5``."""
    start, number, end = first.start(), first["number"], first.end()
    plural = first["word"].endswith(("s", "§§"))
    while True:
        if range_ := _RANGE.match(lower, end):
            group = "to" if range_["to"] else "dashed"
            if _is_number(text, *range_.span(group)) and not _UNIT.match(lower, range_.end()):
                number, end = f"{number}-{range_[group]}", range_.end()
        yield SectionPhrase(start, end, number.replace(" ", ""))
        more = _MORE.match(lower, end)
        if not more or not (plural or more["word"] or more["joint"].strip(" ,")):
            return
        if not _is_number(text, *more.span("number")) or _UNIT.match(lower, more.end()):
            return
        if not (plural or more["word"]) and more["number"][0].isalpha():
            return
        start, number, end = more.start("word" if more["word"] else "number"), more["number"], more.end()


def _is_own(lower: str, start: int, end: int) -> bool:
    """Tell whether a number is one of this document's: no law and no other document is named next to it."""
    after = lower[end : end + _REACH]
    if _ITSELF.match(after):
        return True
    if _OF_ANOTHER.match(after) or _IN_ANOTHER.match(after):
        return False
    return not _AFTER_LAW.search(lower[max(start - _REACH, 0) : start])
