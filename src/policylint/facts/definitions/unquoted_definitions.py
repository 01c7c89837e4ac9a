"""Definitions without quotation marks: ``Personal data means …``, ``Cookies are small files …``."""

import re
from collections.abc import Iterator

from policylint.facts.definitions.bracketed_definitions import TERM_IN_QUOTES
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.labelled_definitions import stands_among_definitions
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
_FOR_THE_DOCUMENT = re.compile(
    r"(?:In|Within|Throughout|As used in|For the purposes? of) (?:this|our|these)(?: \w{3,12}){1,2}, "
    r"(?:the (?:term|word|expression) )?(?=[A-Z])"
)
_NUMBER = re.compile(r"^(?:\(?[\w.]{1,6}[.)] )")
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
_ARTICLE = re.compile(r"^(?:A|An|The) (?=\w)")
_NOT_AFTER_WORDS = "of by for in we our us you on with when that great everything nothing more less something"
_NOT_AFTER = frozenset(_NOT_AFTER_WORDS.split())


def unquoted(passage: Passage, begin: int) -> Iterator[Definition]:
    """Yield ``Personal data means …`` and ``Cookies are small files …`` where they begin a sentence.

    What stands before offset ``begin`` of the passage has been read.
    """
    if isinstance(passage.leaf, Field):
        return
    text = passage.text
    for words, pattern in _VERBS:
        for match in pattern.finditer(text, begin) if not words.isdisjoint(passage.words) else ():
            if match["next"].lower() not in _NOT_AFTER or stands_among_definitions(passage):
                yield from _term_before(passage, match, begin, strong=True)
    lower = passage.lower
    for weak in _WEAK:
        at = text.find(weak, begin)
        while at >= 0:
            # Few places are left by what stands before the verb, which is quickly seen.
            if lower.endswith(_THINGS, 0, at) and (verb := _IS.match(text, at)):
                yield from _term_before(passage, verb, begin, strong=False)
            at = text.find(weak, at + 1)


def _term_before(passage: Passage, verb: re.Match[str], begin: int, *, strong: bool) -> Iterator[Definition]:
    """Yield the term between the start of the sentence and its verb, if it is one."""
    text = passage.text
    stop = verb.start()
    brackets = _IN_BRACKETS.search(text, max(0, stop - 170), stop)
    aliases: tuple[str, ...] = ()
    if brackets:
        aliases = tuple(term.strip(" ,.") for term in TERM_IN_QUOTES.findall(brackets.group()))
        stop = brackets.start()
    start = max(0, stop - _LONGEST_TERM)
    for end in _SENTENCE_ENDS.finditer(text, start, stop):
        start = end.end()
    if (start and start == stop - _LONGEST_TERM) or start < begin:
        return
    if number := _NUMBER.match(text[start:stop]):
        start += number.end()
    if strong and (opening := _FOR_THE_DOCUMENT.match(text, start, stop)):
        start = opening.end()
    term = text[start:stop]
    is_pronoun = term == "You" and verb.group().startswith(" means")
    if not is_pronoun and not (_TERM.fullmatch(term) and _is_term(term, strong=strong)):
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
