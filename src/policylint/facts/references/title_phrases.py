"""Phrases that name a section of the document by title: ``see "Contact Us" below``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.trigger_words import places_of
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

WORDS_OF_PLACES = frozenset((
    "above", "below", "heading", "headings", "section", "sections", "see", "subheading", "subheadings",
    "subsection", "subsections",
))  # fmt: skip
"""The words of which a text must hold one to be worth asking for references by title."""

_QUOTED = lazy_pattern(r"[“\"«‘](?P<title>[^“”\"«»‘\r\n]{2,120}?)[,.]?[”\"»’](?!\w)")
_NEXT = lazy_pattern(r",? ?(?:and/or|and|or|&|,|/)? ?(?:the |our )?")
_PLACE_AFTER = lazy_pattern(
    r"(?:,? -?|-)(?:(?P<word>(?:sub)?sections?|headings?|paragraphs?|chapters?)\b)?"
    r"(?P<way>,? ?(?:immediately |further )?(?:above|below)\b)?"
)
_WORD_BEFORE = lazy_pattern(
    r"(?P<word>(?<!this )(?<!these )\b(?:sub)?(?:section|heading|paragraph|chapter)s?)(?: (?:above|below))?"
    r"(?P<number> \(?[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\)?)?,? ?"
    r"(?:(?:titled|entitled|called|headed|named|labell?ed|marked|on)[,:]? ?)?(?:the )?\(?$"
)
_SEE_BEFORE = lazy_pattern(r"\bsee(?: also)?:?(?: (?:above|below))?(?: (?:under|at|in))?(?: the| our)? $")
_TERM_BEFORE = lazy_pattern(
    r"\b(?:terms?|words?|as|to as|called|known as|means?|use|using|click(?:ing)?(?: on)?|select(?:ing)?) $"
)
_OF_ANYTHING = lazy_pattern(
    r"\ban? $|\b(?:provide|enter|fill|submit|post|upload|share|write)(?: \w{1,20})? in (?:the|your) $"
)
"""What stands before a section that need not be the policy's: ``what you provide in the "About" section``."""
_OF_A_PROGRAM = lazy_pattern(
    r"\b(?:browsers?|click(?:ing)?|select(?:ing)?|tab|menu|settings|options|preferences|button|toolbar)\b"
)
_SOMETHING_ELSE = lazy_pattern(
    r" ?(?:(?:web ?)?(?:link|button|tab|page|icon|menu|option|form|feature|tool|screen|checkbox|banner|box"
    r"|field|site|cookie|setting|policy)s?\b|(?:shall |will )?means?\b|includes?\b|refers?\b)"
)
_ELSEWHERE = lazy_pattern(
    r"(?: (?:above|below))? (?:of|in|on|at|within|from|under) (?!this\b|these\b|the present\b"
    r"|(?:the|our) (?:\w{1,30} ){0,2}(?:policy|notice|statement|document)\b)"
)
_SMALL_WORDS = (
    "and", "or", "of", "to", "the", "your", "our", "we", "for", "in", "with", "on", "do", "is", "how", "from",
    "a", "us", "you", "by",
)  # fmt: skip
_TITLE_WORD = rf"(?:[A-Z0-9][\w’'/&-]{{0,40}}|{'|'.join(_SMALL_WORDS)}|&|-|–)"
_TITLE_BEFORE = lazy_pattern(
    rf"(?P<title>[A-Z](?<![\w“\"‘«].)[\w’'/&-]{{0,40}}(?:,? {_TITLE_WORD}){{0,14}}),? ?$"
)
_SEE_IN_BRACKETS = lazy_pattern(
    r"\((?:[Pp]lease )?[Ss]ee(?: also)?:? (?:the |our )?(?!(?:[Ss]ection|[Pp]aragraph)s? [0-9])"
    r"(?P<title>[A-Z][^()\[\]:;.]{1,80}?)(?: for (?:\w{1,12} )?(?:details|information))?\)"
)
_OPENING = lazy_pattern(r"(?:(?:The|Our|This|See|In|Under|Please|As|Read|Visit|Per) ){1,3}(?=\w)")
_ITSELF = lazy_pattern(r"(?:Policy|Notice|Statement|Terms|Agreement|Services?)$")
_MARKS = ("section", "above", "below")
_MARK = lazy_pattern(r"(?<= )(?:sections?|above|below)\b(?! ?\(?[0-9])")
_NEAR = 72
_REACH_BACK = 160
_LONGEST_WORD = 44


@frozen
class TitlePhrase:
    """A reference by title: its range in the text, the title as written, and whether it can be nothing else.

    One that is not ``certain`` counts only where the document has such a title.
    """

    start: int
    end: int
    title: str
    certain: bool


def title_phrases(text: str, lower: str) -> Sequence[TitlePhrase]:
    """Return the references by title in a text, quoted ones first; ``lower`` is the text in lower case."""
    quoted = _quoted(text, lower)
    return [*quoted, *_in_brackets(text, lower), *_unquoted(text, lower, quoted)]


def _quoted(text: str, lower: str) -> Sequence[TitlePhrase]:
    if not ("“" in text or '"' in text or "‘" in text or "«" in text):
        return ()
    found: list[TitlePhrase] = []
    following: TitlePhrase | None = None
    for match in reversed(list(_QUOTED.finditer(text))):
        phrase = _read(text, lower, match)
        in_a_row = following is not None and _NEXT.fullmatch(text, match.end(), following.start)
        if following and in_a_row and (phrase is None or not phrase.certain):
            phrase = TitlePhrase(match.start(), match.end(), match["title"], following.certain)
        if phrase:
            found.append(phrase)
        following = phrase
    return found[::-1]


def _read(text: str, lower: str, match: re.Match[str]) -> TitlePhrase | None:
    start, end = match.span()
    near = lower[max(start - _NEAR, 0) : start]
    word = _WORD_BEFORE.search(near)
    after = _PLACE_AFTER.match(lower, end)
    said = after is not None and (after["word"] or after["way"])
    if not (word or said or "see" in near):
        return None
    end = after.end() if after and said else end
    if _SOMETHING_ELSE.match(lower, end) or _ELSEWHERE.match(lower, end):
        return None
    own = not _OF_A_PROGRAM.search(lower, max(start - _REACH_BACK, 0), start)
    if word:
        end += not word["number"] and near.endswith("(") and text.startswith(")", end)
        # A number before the title is a reference of its own.
        begin = start if word["number"] else start - len(near) + word.start("word")
        return TitlePhrase(begin, end, match["title"].strip(" ,."), own)
    see = _SEE_BEFORE.search(near) is not None
    if _TERM_BEFORE.search(near) or not (said or see):
        return None
    named = after is not None and after["word"] and (after["way"] or not _OF_ANYTHING.search(near))
    certain = own and after is not None and bool(named or (after["way"] and see))
    return TitlePhrase(start, end, match["title"].strip(" ,."), certain)


def _in_brackets(text: str, lower: str) -> Iterator[TitlePhrase]:
    """Titles that brackets send readers to, ``(see Usage Statistics)``; never certain."""
    may_hold_one = "(see " in lower or "(please see " in lower
    for match in _SEE_IN_BRACKETS.finditer(text) if may_hold_one else ():
        start, end = match.span("title")
        yield TitlePhrase(start, end, match["title"], certain=False)


def _unquoted(text: str, lower: str, quoted: Sequence[TitlePhrase]) -> Iterator[TitlePhrase]:
    """Titles in title case before ``section``, ``above`` or ``below``; never certain."""
    for place in places_of(lower, _MARKS):
        # Looking back from every word for where a title may begin takes long, and most are told by the last.
        last = text[max(place - _LONGEST_WORD, 0) : place].rstrip(" ,").rpartition(" ")[2]
        if last.islower() and last.isalpha() and last not in _SMALL_WORDS:
            continue
        mark = _MARK.match(lower, place)
        if mark is None:
            continue
        title = _TITLE_BEFORE.search(text, max(place - _REACH_BACK, 0), place)
        if title is None or any(one.start < mark.end() and title.start() < one.end for one in quoted):
            continue
        opening = _OPENING.match(title["title"])
        name = title["title"][opening.end() :] if opening else title["title"]
        names_section = mark[0].startswith("section")
        if names_section or (" " in name and not _ITSELF.search(name)):
            yield TitlePhrase(title.end("title") - len(name), mark.end(), name, certain=False)
