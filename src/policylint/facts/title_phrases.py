"""Phrases that name a section of the document by its title: ``see "Contact Us" below``, ``the Your Rights section``."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

_QUOTED = re.compile(r"[“\"«‘](?P<title>[^“”\"«»‘\r\n]{2,120}?)[,.]?[”\"»’](?!\w)")
_NEXT = re.compile(r",? ?(?:and/or|and|or|&|,|/)? ?(?:the |our )?")
_PLACE_AFTER = re.compile(
    r",? (?:(?P<word>(?:sub)?sections?|headings?|paragraphs?|chapters?)\b)?(?P<way>,? ?(?:immediately |further )?(?:above|below)\b)?"
)
_WORD_BEFORE = re.compile(
    r"(?P<word>(?<!this )(?<!these )\b(?:sub)?(?:section|heading|paragraph|chapter)s?)(?: (?:above|below))?"
    r"(?P<number> \(?[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\)?)?,? ?(?:(?:titled|entitled|called|headed|named|labell?ed|marked|on)[,:]? ?)?(?:the )?\(?$"
)
_SEE_BEFORE = re.compile(r"\bsee(?: also)?:?(?: the| our)? $")
_TERM_BEFORE = re.compile(
    r"\b(?:terms?|words?|as|to as|called|known as|mean|means|use|using|click(?:ing)?(?: on)?|select(?:ing)?) $"
)
_OF_A_PROGRAM = re.compile(
    r"\b(?:browsers?|click(?:ing)?|select(?:ing)?|tab|menu|settings|options|preferences|button|toolbar)\b"
)
_SOMETHING_ELSE = re.compile(
    r" ?(?:(?:web ?)?(?:link|button|tab|page|icon|menu|option|form|feature|tool|screen|checkbox|banner|box|field|site|cookie|setting|policy)s?\b"
    r"|(?:shall )?means?\b|includes?\b|refers?\b|(?:shall|will) mean\b)"
)
_ELSEWHERE = re.compile(
    r"(?: (?:above|below))? (?:of|in|on|at|within|from|under) (?!this\b|these\b|the present\b|(?:the|our) (?:\w+ ){0,2}(?:policy|notice|statement|document)\b)"
)
_TITLE_WORD = r"(?:[A-Z0-9][\w’'/&-]{0,40}|and|or|of|to|the|your|our|we|for|in|with|on|&|do|is|how|from|a|us|you|by|-|–)"
_TITLE_BEFORE = re.compile(
    rf"(?<![\w“\"‘«])(?P<title>[A-Z][\w’'/&-]{{0,40}}(?:,? {_TITLE_WORD}){{0,14}}),? ?$"
)
_ITSELF = re.compile(r"(?:Policy|Notice|Statement|Terms|Agreement|Services?)$")
_MARK = re.compile(r"\b(?:sections?|above|below)\b(?! ?\(?[0-9])")
_REACH_BACK = 160


@frozen
class TitlePhrase:
    """A reference by title: its range in the text, the title as written, and whether it can be nothing else.

    One that is not ``certain`` counts only where the document has such a title.
    """

    start: int
    end: int
    title: str
    certain: bool


def title_phrases(text: str, lower: str) -> Iterator[TitlePhrase]:
    """Yield the references by title in a text, in reading order; ``lower`` is the text in lower case."""
    marked = "section" in lower or " above" in lower or " below" in lower
    if not marked and "see " not in lower and "heading" not in lower:
        return
    quoted = list(_quoted(text, lower))
    yield from quoted
    if marked:
        yield from _unquoted(text, lower, quoted)


def _quoted(text: str, lower: str) -> Iterator[TitlePhrase]:
    found: list[TitlePhrase] = []
    following: TitlePhrase | None = None
    for match in reversed(list(_QUOTED.finditer(text))):
        phrase = _read(text, lower, match)
        if phrase is None and following and _NEXT.fullmatch(text, match.end(), following.start):
            phrase = TitlePhrase(match.start(), match.end(), match["title"], following.certain)
        if phrase:
            found.append(phrase)
        following = phrase
    return reversed(found)


def _read(text: str, lower: str, match: re.Match[str]) -> TitlePhrase | None:
    after = _PLACE_AFTER.match(lower, match.end())
    before = lower[max(match.start() - _REACH_BACK, 0) : match.start()]
    marked = after is not None and (after["word"] or after["way"])
    end = after.end() if after and marked else match.end()
    if _SOMETHING_ELSE.match(lower, end) or _ELSEWHERE.match(lower, end):
        return None
    certain = not _OF_A_PROGRAM.search(before)
    whole = TitlePhrase(match.start(), end, match["title"].strip(" ,."), certain)
    if word := _WORD_BEFORE.search(before):
        # A number before the title is a reference of its own.
        return (
            whole if word["number"] else evolve(whole, start=match.start() - len(before) + word.start("word"))
        )
    if _TERM_BEFORE.search(before):
        return None
    if after and after["word"]:
        return whole
    see = _SEE_BEFORE.search(before) is not None
    if after and after["way"]:
        return evolve(whole, certain=see and certain)
    return evolve(whole, certain=False) if see else None


def _unquoted(text: str, lower: str, quoted: list[TitlePhrase]) -> Iterator[TitlePhrase]:
    """Titles in title case before ``section``, ``above`` or ``below``; never certain."""
    for mark in _MARK.finditer(lower):
        start = max(mark.start() - _REACH_BACK, 0)
        title = _TITLE_BEFORE.search(text, start, mark.start())
        if title is None or any(one.start < mark.end() and title.start() < one.end for one in quoted):
            continue
        names_section = mark[0].startswith("section")
        if names_section or (" " in title["title"] and not _ITSELF.search(title["title"])):
            yield TitlePhrase(title.start(), mark.end(), title["title"], certain=False)
