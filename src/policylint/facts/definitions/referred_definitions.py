"""Definitions by a quoted name behind what it names: ``referred to as “X”``, ``we deem it a “X”``."""

import re
from collections.abc import Iterator

from policylint.facts.definitions.bracketed_definitions import (
    CLOSE,
    OPEN,
    TERM_IN_QUOTES,
    names_something,
)
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.passages import Passage
from policylint.facts.trigger_words import places_of
from policylint.lazy_patterns import lazy_pattern

# A text may close a quotation where it should open one: ”X”.
_OPENS = rf"[{OPEN}”]"
_TERM_CLOSED_TWICE = lazy_pattern(rf"”([^{OPEN}{CLOSE}()\r\n]{{1,60}}?)”")
_FURTHER_TERM = re.compile(
    rf"(?:,? (?:or|and|and/or)|,)? ?[{OPEN}]([^{OPEN}{CLOSE}()\r\n]{{1,60}}?)[{CLOSE}]"
)
_REFERRED = re.compile(
    r"\b(?:refer(?:s|red)?(?: collectively)? to (?:[\w,’'/-]{1,40} ){0,20}?as|shall be called"
    r"|[Ww]e(?:[’']ll| will| shall)?(?: collectively| here| hereby| jointly){0,2} call"
    r"(?: (?!(?:and|at|by|for|from|if|in|on|or|to|when|with|you)\b)[\w’'/-]{1,40}){0,5}?"
    r"|(?:collectively|together|jointly) (?:called|known as|named)|collectively,?"
    r"|(?:together|jointly),?(?= (?:the|our) ))"
    rf"(?: the| our| an?| collectively,?){{0,3}} ?(?={_OPENS})"
)
_REFERRING = frozenset(
    {"refer", "refers", "referred", "called", "call", "collectively", "together", "jointly"}
)
_CALLS = ("called ", "known as ", "defined as ", "designated ")
_CALLED = lazy_pattern(rf"\w+ (?:as )?(?:(?:an?|the|our) )?(?={_OPENS}[A-Z])")
_WORD_BEFORE = lazy_pattern(r"([\w-]+),? $")
_CALLING = frozenset({"called", "known", "defined", "designated"})
_DEEMED = lazy_pattern(
    r"\b[Ww]e (?:deem|consider|regard) (?:[\w’'-]{1,30} ){1,5}?(?:to be |as )?(?:an?|the|our) "
    rf"(?={_OPENS}[A-Z])"
)
_DEEMING = frozenset({"deem", "consider", "regard"})
CUES = _REFERRING | _CALLING | _DEEMING
"""Words, of which every passage has one that names something so."""
_NOT_HERE = lazy_pattern(
    r"\b(?:commonly|sometimes|typically|often|frequently|generally|usually|also|otherwise|information)"
    r"(?: be)? $"
)
_NOT_CALLED_HERE_WORDS = """
    above also below commonly currently formally formerly frequently generally often otherwise previously
    sometimes typically usually app application box browser button category company cookie cookies
    document feature features field file folder form function functionality law link menu mode network
    option organisation organization page policy product program programme protocol screen section service
    setting settings site software standard system tab table technology tool tools training website
"""
_NOT_CALLED_HERE = frozenset(_NOT_CALLED_HERE_WORDS.split())
"""Words before “called”, where others call it so, or where it is but the name of a thing."""
# “Called a ‘Pro’ plan” and “defined as ‘Sale’ under that law” give no name here.
_PART_OF_A_NAME = lazy_pattern(
    r" (?!(?:and|or|are|as|for|from|in|is|may|on|that|when|which|who|will|with)\b)[a-z]"
)
_FURTHEST_BRACKET = 240


def referred(passage: Passage) -> Iterator[Definition]:
    """Yield what a passage refers to as “X”, calls or deems so."""
    text, words = passage.text, passage.words
    if not _REFERRING.isdisjoint(words):
        for match in _REFERRED.finditer(text):
            if not _NOT_HERE.search(text, max(0, match.start() - 24), match.start()):
                yield from _named(passage, match.start(), match.end())
    if not _CALLING.isdisjoint(words):
        for start in places_of(text, _CALLS):
            call = _CALLED.match(text, start)
            before = _WORD_BEFORE.search(text, max(0, start - 40), start) if call else None
            if call and before and before[1].lower() not in _NOT_CALLED_HERE:
                yield from _named(passage, start, call.end(), whole=True)
    if not _DEEMING.isdisjoint(words):
        for match in _DEEMED.finditer(text):
            yield from _named(passage, match.start(), match.end(), whole=True)


def _named(passage: Passage, start: int, end: int, *, whole: bool = False) -> Iterator[Definition]:
    """Yield the names that stand from ``end`` on; ``whole`` asks that no small word belongs to the last."""
    text = passage.text
    names: list[str] = []
    name = TERM_IN_QUOTES.match(text, end) or _TERM_CLOSED_TWICE.match(text, end)
    while name:
        names.append(name[1].strip(" ,."))
        end = name.end()
        name = _FURTHER_TERM.match(text, end)
    near = max(0, start - _FURTHEST_BRACKET)
    in_brackets = text.rfind("(", near, start) > text.rfind(")", near, start)
    if not names or not names[0] or in_brackets or (whole and _PART_OF_A_NAME.match(text, end)):
        return
    if names[0][0].isupper() or names_something(names[0]):
        cited = passage.cite(start, end)
        yield Definition(**cited, term=names[0], form=DefinitionForm.ALIAS, aliases=tuple(names[1:]))
