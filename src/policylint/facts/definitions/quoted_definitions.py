"""Definitions in quotation marks: ``“X” means …``, ``“X” – …``, ``referred to as “X”``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.definitions.bracketed_definitions import (
    CLOSE,
    OPEN,
    TERM_IN_QUOTES,
    names_something,
    opens_quote,
)
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.words_of_definitions import GENUS, MEAN, NO_TERM
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_DEFINES = re.compile(
    r"\s*(?:\([^()]{0,80}\)\s*|,? ?(?:as used|when used|in this|for purposes)[^,.;]{0,60},? )?"
    r"(?:(?:also|generally|typically|usually) (?=means?\b|refers?\b|includes?\b))?"
    r"(?P<verb>means?\b|shall mean\b|will mean\b|refers? (?:collectively )?to|shall refer to"
    r"|(?:has|have|shall have) the (?:same )?meanings?|(?:is|are) defined as|shall include|describes"
    r"|stands? for\b|denotes?\b|(?:is|are) short for\b"
    rf"|(?:is|are) (?={GENUS})|(?:in this \w+ )?includes?\b|comprises?\b)"
)
_STRONG_VERBS = (
    *("mean", "shall", "will", "refer", "ha", "is defined", "are defined"),
    *("stand", "denote", "is short", "are short"),
)
_DASH = lazy_pattern(r"\s?[–—⎼]\s?(?=\w)|\s-\s|:\s+(?=\w)")
_ENDS_LIKE_A_SENTENCE = lazy_pattern(r"[\w’'-]+(?: [\w’'&-]+){2,}[.!?]\s*\Z")
# An apostrophe closes no quotation.
_OPENING_TERM = re.compile(rf"[{OPEN}]?([A-Z][^{OPEN}{CLOSE}()\r\n]{{1,60}}+)[{CLOSE}](?!\w)")
_FURTHER_TERM = re.compile(
    rf"(?:,? (?:or|and|and/or)|,)? ?[{OPEN}]([^{OPEN}{CLOSE}()\r\n]{{1,60}}?)[{CLOSE}]"
)
_REFERRED = re.compile(
    r"\b(?:refer(?:red)?(?: collectively)? to (?:[\w,’'/-]{1,40} ){0,20}?as|shall be called"
    r"|[Ww]e(?:[’']ll| will| shall)?(?: collectively| here| hereby| jointly){0,2} call"
    r"(?: (?!(?:and|at|by|for|from|if|in|on|or|to|when|with|you)\b)[\w’'/-]{1,40}){0,5}?"
    r"|(?:collectively|together|jointly) (?:called|known as|named)|collectively,?"
    r"|(?:together|jointly),?(?= (?:the|our) ))"
    rf"(?: the| our| collectively,?){{0,3}} ?(?=[{OPEN}])"
)
_REFERRING = frozenset({"refer", "referred", "called", "call", "collectively", "together", "jointly"})
_WE_MEAN = lazy_pattern(r"[^.“”\"]{0,80},? (?:we|it) (?:means?|refers?|are referring|are talking)\b")
_WHEN = re.compile(r"\b(?:[Ww]hen|[Ww]here|[Ii]f|[Bb]y) (?:we|you|the)?\b[\w ]{0,30}$")
_AND_ANOTHER = re.compile(r",? (?:(?:or|and|and/or) )?| ?[,/] ?")
_ARTICLE_BEFORE = lazy_pattern(r"\b(?:An?|The) $")
_NOT_HERE = lazy_pattern(
    r"\b(?:commonly|sometimes|typically|often|generally|usually|also|otherwise|information)(?: be)? $"
)

_MEANING = MEAN | {"referring", "talking"}
_LONGEST_BRACKETS = 240
_MOST_NAMES = 6


def has_quote(text: str) -> bool:
    """Tell whether a text holds a quotation mark that may close a term."""
    return '"' in text or "”" in text or "“" in text or "»" in text or "’" in text


def in_quotes(passage: Passage) -> Iterator[Definition]:
    """Yield ``“X” means …``, ``“X” – …`` and ``referred to as “X”``; the first opening quote may be lost."""
    text = passage.text
    if before_dash := _before_dash(passage):
        yield before_dash
    if not opens_quote(text):
        return
    if not _REFERRING.isdisjoint(passage.words):
        yield from _referred(passage)
    names: list[re.Match[str]] = []
    for match in TERM_IN_QUOTES.finditer(text):
        if len(names) == _MOST_NAMES or (
            names and not _AND_ANOTHER.fullmatch(text, names[-1].end(), match.start())
        ):
            names = []
        names.append(match)
        if definition := _before_verb(passage, names):
            yield definition


def _before_verb(passage: Passage, names: Sequence[re.Match[str]]) -> Definition | None:
    """Read ``“X” or “Y” means``; the names stand in a row, a verb may follow the last."""
    text, first, last = passage.text, names[0], names[-1]
    verb = _DEFINES.match(text, last.end())
    is_strong = verb is not None and verb["verb"].startswith(_STRONG_VERBS)
    if (
        verb is None
        and not _MEANING.isdisjoint(passage.words)
        and _WHEN.search(text, max(0, first.start() - 40), first.start())
    ):
        verb = _WE_MEAN.match(text, last.end())
        is_strong = True
    if verb is None:
        return None
    terms = [name["term"].strip(" ,.") for name in names]
    if not all(terms):
        return None
    if not is_strong and (
        terms[0].lower() in NO_TERM or not _begins_as_subject(text, first.start(), terms[0])
    ):
        return None
    cited = passage.cite(first.start(), verb.end())
    return Definition(**cited, term=terms[0], form=DefinitionForm.MEANS, aliases=tuple(terms[1:]))


def _before_dash(passage: Passage) -> Definition | None:
    text = passage.text
    opening = _OPENING_TERM.match(text)
    if opening is None:
        return None
    end = opening.end()
    names = [opening[1].strip(" ,.")]
    while further := _FURTHER_TERM.match(text, end):
        names.append(further[1].strip(" ,."))
        end = further.end()
    dash = _DASH.match(text, end)
    if dash is None or _DEFINES.match(text, end) or _ENDS_LIKE_A_SENTENCE.search(opening[1]):
        return None
    cited = passage.cite(0, len(text[: dash.end()].rstrip()))
    return Definition(**cited, term=names[0], form=DefinitionForm.DASH, aliases=tuple(names[1:]))


def _referred(passage: Passage) -> Iterator[Definition]:
    text = passage.text
    for match in _REFERRED.finditer(text):
        names: list[str] = []
        end = match.end()
        while name := (_FURTHER_TERM if names else TERM_IN_QUOTES).match(text, end):
            names.append(name[1].strip(" ,."))
            end = name.end()
        near = max(0, match.start() - _LONGEST_BRACKETS)
        in_brackets = text.rfind("(", near, match.start()) > text.rfind(")", near, match.start())
        if not names or in_brackets or _NOT_HERE.search(text, max(0, match.start() - 24), match.start()):
            continue
        if names[0][:1].isupper() or names_something(names[0]):
            cited = passage.cite(match.start(), end)
            yield Definition(**cited, term=names[0], form=DefinitionForm.ALIAS, aliases=tuple(names[1:]))


def _begins_as_subject(text: str, start: int, term: str) -> bool:
    """Tell whether a quoted term begins a sentence, be it after an article: ``A “cookie” is a file``."""
    article = _ARTICLE_BEFORE.search(text, max(0, start - 5), start)
    if article:
        return _starts_sentence(text, article.start())
    return term[0].isupper() and _starts_sentence(text, start)


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip("“\"*' ")
    return not before or before[-1] in ".;:!?" or (before[-1] == ")" and start < 8)
