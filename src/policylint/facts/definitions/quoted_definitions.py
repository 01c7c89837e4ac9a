"""Definitions in quotation marks: ``“X” means …``, ``“X” – …``, ``we use the term “X” to describe``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.definitions.bracketed_definitions import (
    CLOSE,
    OPEN,
    TERM_IN_QUOTES,
    opens_quote,
)
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.referred_definitions import CUES, referred
from policylint.facts.definitions.words_of_definitions import GENUS, MEAN, NO_TERM
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_DEFINES = re.compile(
    r"\s*(?:\([^()]{0,80}\)\s*"
    r"|,? ?(?:as used|when used|in this|in the following|for purposes)[^,.;]{0,60},? )?"
    r"(?:(?:also|generally|typically|usually) (?=means?\b|refers?\b|includes?\b))?"
    r"(?P<verb>means?\b|(?:shall|will) (?:mean\b|refer to\b)|refers? (?:collectively )?to"
    r"|(?:has|have|shall have) the (?:same )?meanings?|(?:is|are) defined as|shall include|describes"
    r"|(?:is a|are) references? to\b|stands? for\b|denotes?\b|(?:is|are) short for\b"
    rf"|(?:is|are) (?={GENUS})|(?:in this \w+ )?includes?\b|comprises?\b|covers\b)"
)
_STRONG_VERBS = (
    *("mean", "shall", "will", "refer", "ha", "is defined", "are defined"),
    *("stand", "denote", "is short", "are short", "is a reference", "are reference"),
)
_DASH = lazy_pattern(r"\s?[–—⎼]\s?(?=\w)|\s-\s|:\s+(?=\w)")
_ENDS_LIKE_A_SENTENCE = lazy_pattern(r"[\w’'-]+(?: [\w’'&-]+){2,}[.!?]\s*\Z")
# An apostrophe closes no quotation.
_OPENING_TERM = re.compile(rf"[{OPEN}]?([A-Z][^{OPEN}{CLOSE}()\r\n]{{1,60}}+)[{CLOSE}](?!\w)")
_FURTHER_TERM = re.compile(
    rf"(?:,? (?:or|and|and/or)|,)? ?[{OPEN}]([^{OPEN}{CLOSE}()\r\n]{{1,60}}?)[{CLOSE}]"
)
_WE_MEAN = lazy_pattern(
    r"[^.“”\"]{0,80},? (?:we|it)(?: means?| refers?|(?: are|[’']re) (?:referring|talking))\b"
)
_WHEN = re.compile(r"\b(?:(?:[Ww]hen|[Ww]here|[Ii]f) (?:we|you|the)?\b[\w ]{0,30}|[Bb]y (?:the \w+ )?)$")
_TO = (" to ", ", to ", " –", " —", " -")
_USED_FOR = lazy_pattern(
    r"(?: [–—-] [^–—.;]{0,80} [–—-])?,? to (?:\w+ly )?(?:mean|refer to|describe|denote)\b"
)
_WE_USE = lazy_pattern(r"\b[Uu]ses? the (?:terms?|words?|phrases?|expressions?) $")
_AND_ANOTHER = re.compile(r",? (?:(?:or|and|and/or) )?| ?[,/] ?")
_ARTICLE_BEFORE = lazy_pattern(r"\b(?:An?|The) $")
_INTRODUCED = lazy_pattern(
    r"\b(?:[Tt]he (?:terms?|words?|phrases?|expressions?)|[Rr]eferences? to"
    r"|(?:In|Throughout|[Ff]or (?:the )?purposes? of) (?:this|these|that|our) [\w ]{2,24},) $"
)
_BEFORE_A_KIND = (" is ", " are ", " a ", " an ", " the ")
_ALL_OF_A_KIND = lazy_pattern(
    r"(?:^|[.:;!?] )(?:Any|All|Each|Every|Users?|Persons|People|Individuals|Anyone|Those) [^.:;“”\"]{3,160}"
    r" (?:is|are|(?:is|are|will be|shall be) (?:considered|deemed)(?= an? | the ))(?: an?| the)? $"
)
_YOU_ARE = lazy_pattern(r"(?:^|[.:;] )You are an? $")
_IF = lazy_pattern(r" (?:if|when) you\b")
_FURTHEST_KIND = 200

_MEANING = MEAN | {"referring", "talking"}
_MOST_NAMES = 6


def has_quote(text: str) -> bool:
    """Tell whether a text holds a quotation mark; one that may be an apostrophe is none without its like."""
    return '"' in text or "”" in text or "“" in text or "»" in text or "‘" in text


def in_quotes(passage: Passage) -> Iterator[Definition]:
    """Yield ``“X” means …``, ``“X” – …`` and ``referred to as “X”``; the first opening quote may be lost."""
    text = passage.text
    if before_dash := _before_dash(passage):
        yield before_dash
    may_open = opens_quote(text)
    if not CUES.isdisjoint(passage.words) and (may_open or "”" in text):
        yield from referred(passage)
    if not may_open:
        return
    names: list[re.Match[str]] = []
    for match in TERM_IN_QUOTES.finditer(text):
        if len(names) == _MOST_NAMES or (
            names and not _AND_ANOTHER.fullmatch(text, names[-1].end(), match.start())
        ):
            names = []
        names.append(match)
        definition = _before_verb(passage, names)
        if definition is None and text.endswith(_BEFORE_A_KIND, 0, match.start()):
            definition = _of_a_kind(passage, match)
        if definition is not None:
            yield definition


def _before_verb(passage: Passage, names: Sequence[re.Match[str]]) -> Definition | None:
    """Read ``“X” or “Y” means``; the names stand in a row, a verb may follow the last."""
    text, first, last = passage.text, names[0], names[-1]
    verb = _DEFINES.match(text, last.end())
    is_strong = verb is not None and verb["verb"].startswith(_STRONG_VERBS)
    if verb is None:
        verb = _after_cue(passage, first.start(), last.end())
        is_strong = True
    if verb is None:
        return None
    terms = [name["term"].strip(" ,.") for name in names]
    if not all(terms):
        return None
    if not is_strong and not _begins_as_subject(text, first.start(), terms[0]):
        return None
    cited = passage.cite(first.start(), verb.end())
    return Definition(**cited, term=terms[0], form=DefinitionForm.MEANS, aliases=tuple(terms[1:]))


def _after_cue(passage: Passage, start: int, end: int) -> re.Match[str] | None:
    """Match what follows ``when we say “X”, we mean`` and ``we use the term “X” to describe``."""
    text, near = passage.text, max(0, start - 40)
    if (
        text.startswith(_TO, end)
        and _WE_USE.search(text, near, start)
        and (used := _USED_FOR.match(text, end))
    ):
        return used
    if _MEANING.isdisjoint(passage.words) or not _WHEN.search(text, near, start):
        return None
    return _WE_MEAN.match(text, end)


def _of_a_kind(passage: Passage, name: re.Match[str]) -> Definition | None:
    """Read ``Any other toy is a “X”.`` and ``You are an “X” if you …``."""
    text, start, end = passage.text, name.start(), name.end()
    if text[end - 2] in ".;" or text[end : end + 1] in (".", ";", ""):
        cue = _ALL_OF_A_KIND.search(text, max(0, start - _FURTHEST_KIND), start)
    else:
        cue = _YOU_ARE.search(text, max(0, start - 20), start) if _IF.match(text, end) else None
    term = name["term"].strip(" ,.")
    if cue is None or not term:
        return None
    return Definition(**passage.cite(start, end), term=term, form=DefinitionForm.ALIAS)


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


def _begins_as_subject(text: str, start: int, term: str) -> bool:
    """Tell whether a quoted term begins a sentence, be it after an article: ``A “cookie” is a file``."""
    if _INTRODUCED.search(text, max(0, start - 60), start):
        return True
    if term.lower() in NO_TERM:
        return False
    article = _ARTICLE_BEFORE.search(text, max(0, start - 5), start)
    if article:
        return _starts_sentence(text, article.start())
    return term[0].isupper() and _starts_sentence(text, start)


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip("“\"*' ")
    return not before or before[-1] in ".;:!?" or (before[-1] == ")" and start < 8)
