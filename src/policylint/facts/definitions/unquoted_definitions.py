"""Definitions without quotation marks: ``Personal data means …``, ``Cookies are small files …``."""

import re
from collections.abc import Iterator

from policylint.facts.definitions.bracketed_definitions import TERM_IN_QUOTES
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.words_of_definitions import GENUS, MEAN, NO_TERM
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Field

_DEFINED = frozenset({"defined"})
_WEAK = (" is ", " are ")
_NEXT = r"(?: and includes?)?:? (?=(?P<next>[\w“\"(-]+))"
_VERBS = (
    (MEAN, re.compile(rf" (?:means|shall mean|mean|refers? to){_NEXT}")),
    (_DEFINED, re.compile(rf" (?:is|are) defined as{_NEXT}")),
)
_IS = re.compile(rf" (?:is|are) (?={GENUS})")
_LONGEST_TERM = 70
_TERM = re.compile(r"[A-Z][\w’'/-]*(?: (?:[\w’'/-]+|&)){0,4}")
_THINGS = (
    *("cookie", "cookies", "beacon", "beacons", "tag", "tags", "pixel", "pixels", "gif", "gifs", "storage"),
    *("files", "object", "objects", "sdk", "sdks", "identifier", "identifiers", "script", "scripts", "token"),
    *("tokens", "data", "information", "log", "logs", "fingerprinting"),
)
_SENTENCE_ENDS = re.compile(r"[.;:!?•\n”\"] +")
_PAUSE = re.compile(r"[,.;:!?] ")
_OPENING = re.compile(
    r"(?:(?:In|Within|Throughout|As used in|For (?:the )?purposes? (?:of|for)) (?:(?:this|our|these|the) )?"
    r"|Under (?:the )?)\w{3,12}(?: \w{3,12})?, (?:the (?:term|word|expression) |an? )?"
)
_FOR_A_LAW = re.compile(r", for (?:the )?purposes? of [^,.;]{2,80},$")
_ITEM_SIGN = re.compile(r"^(?:\(?[\w.]{1,6}[.)] |[^\w\s“\"(]{1,2} )")
_IN_THE_DOCUMENT = re.compile(r" (?:in|within|under) (?:this|these|our) [A-Z]\w{2,12}(?: [A-Z]\w{2,12})?$")
_IN_BRACKETS = re.compile(r" \([^()]{1,160}\)$")
_NO_PART_WORDS = """
    this that these those only should will may can could would must shall is are was were be been do does
    did has have had not we you they it he she which who what we'll you’ll we’ll that's automated electronic
    primary reasonable secure best same means mean the way by yourself itself themselves just simply please
    also out why how above below following here
"""
_NO_PART = frozenset(_NO_PART_WORDS.split())
_GERUNDS_THAT_ARE_TERMS_WORDS = """
    processing profiling marketing tracking advertising targeting selling logging billing messaging gaming
    shipping
"""
_GERUNDS_THAT_ARE_TERMS = frozenset(_GERUNDS_THAT_ARE_TERMS_WORDS.split())
_ARTICLE = re.compile(r"^(?:an?|the) (?=\w)", re.IGNORECASE)
_NOT_AFTER_WORDS = "of by for in we our us you on with when that great everything nothing more less something"
_NOT_AFTER = frozenset(_NOT_AFTER_WORDS.split())


def unquoted(passage: Passage, begin: int, *, among_definitions: bool) -> Iterator[Definition]:
    """Yield ``Personal data means …`` and ``Cookies are small files …`` where they begin a sentence.

    What stands before offset ``begin`` of the passage has been read. ``among_definitions`` tells that it
    stands in a section of definitions, where “is” explains anything: ``A kite is a toy``.
    """
    if isinstance(passage.leaf, Field):
        return
    text = passage.text
    for words, pattern in _VERBS:
        for match in pattern.finditer(text, begin) if not words.isdisjoint(passage.words) else ():
            if among_definitions or match["next"].lower() not in _NOT_AFTER:
                yield from _term_before(passage, match, begin, strong=words is not _DEFINED)
    lower = passage.lower
    for weak in _WEAK:
        at = text.find(weak, begin)
        while at >= 0:
            # Few places are left by what stands before the verb, which is quickly seen.
            is_explained = lower.endswith(_THINGS, 0, at) or (among_definitions and _opens(text, begin, at))
            if is_explained and (verb := _IS.match(text, at)):
                yield from _term_before(passage, verb, begin, strong=False)
            at = text.find(weak, at + 1)


def _opens(text: str, begin: int, at: int) -> bool:
    """Tell whether nothing but a name opens a text before an offset."""
    return begin == 0 and at <= _LONGEST_TERM and _PAUSE.search(text, 0, at) is None


def _term_before(passage: Passage, verb: re.Match[str], begin: int, *, strong: bool) -> Iterator[Definition]:
    """Yield the term between the start of the sentence and its verb, if it is one."""
    text = passage.text
    stop = verb.start()
    brackets = _IN_BRACKETS.search(text, max(0, stop - 170), stop)
    aliases: tuple[str, ...] = ()
    if brackets:
        aliases = tuple(term.strip(" ,.") for term in TERM_IN_QUOTES.findall(brackets.group()))
        stop = brackets.start()
    if law := _FOR_A_LAW.search(text, max(0, stop - 110), stop):
        stop = law.start()
    if of_document := _IN_THE_DOCUMENT.search(text, max(0, stop - 40), stop):
        stop = of_document.start()
    start = max(0, stop - _LONGEST_TERM)
    for end in _SENTENCE_ENDS.finditer(text, start, stop):
        start = end.end()
    if (start and start == stop - _LONGEST_TERM) or start < begin:
        return
    if sign := _ITEM_SIGN.match(text[start:stop]):
        start += sign.end()
    opening = _OPENING.match(text, start, stop)
    if opening:
        start = opening.end()
    term = text[start:stop]
    is_pronoun = term == "You" and verb.group().startswith(" means")
    shape = term.capitalize() if opening else term
    if not is_pronoun and not (_TERM.fullmatch(shape) and _is_term(term, strong=strong)):
        return
    cited = passage.cite(start, verb.start() + len(verb.group().rstrip(": ")))
    term = _ARTICLE.sub("", term)
    yield Definition(**cited, term=term, form=DefinitionForm.MEANS, aliases=aliases)


def _is_term(term: str, *, strong: bool) -> bool:
    words = term.lower().split(" ")
    first, rest = words[0], words[1:]
    if first in NO_TERM or any(word in _NO_PART for word in rest):
        return False
    if first in ("the", "a", "an"):
        return not strong or (len(rest) > 0 and all(word[0].isupper() for word in term.split(" ")[1:]))
    if first.endswith("ing") and first not in _GERUNDS_THAT_ARE_TERMS:
        return len(rest) > 0 and term.split(" ")[-1][0].isupper()
    return not (words[-1].endswith("ly") and len(words) > 1)
