"""Definitions in a sentence: ``“X” means …``, ``“X” – …``, ``User data means …``, ``X: This includes …``."""

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
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Field, Item, Paragraph, RunIn

_GENUS = (
    r"(?:an?|any|all|the|those|one of|each|every|small|tiny|short|simple|pieces?|bits?|text|electronic"
    r"|graphic|little|individuals?|persons?|people|non-[a-z-]+|[a-z-]+(?<!ed) (?:that|which|who)"
    r"|(?:[a-z-]+ ){0,2}(?:files?|cookies|data|information|identifiers?|technolog(?:y|ies)|images?|code"
    r"|software))\b"
)
_DEFINES = re.compile(
    r"\s*(?:\([^()]{0,80}\)\s*|,? ?(?:as used|when used|in this|for purposes)[^,.;]{0,60},? )?"
    r"(?:(?:also|generally|typically|usually) (?=means?\b|refers?\b|includes?\b))?"
    r"(?P<verb>means?\b|shall mean\b|will mean\b|refers? (?:collectively )?to|shall refer to"
    r"|(?:has|have|shall have) the (?:same )?meanings?|(?:is|are) defined as|shall include|describes"
    r"|stands? for\b|denotes?\b|(?:is|are) short for\b"
    rf"|(?:is|are) (?={_GENUS})|(?:in this \w+ )?includes?\b|comprises?\b)"
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

_STRONG = frozenset({"mean", "means", "refer", "refers"})
_MEANING = _STRONG | {"referring", "talking"}
_DEFINED = frozenset({"defined"})
_WEAK = (" is ", " are ")
VERBS = _STRONG | {"is", "are"}
"""Words, of which every unquoted definition has one."""
_EXPLAINING = VERBS | {"include", "includes"}
_NEXT = r"(?: and includes?)?:? (?=(?P<next>[\w“\"(-]+))"
_VERBS = (
    (_STRONG, re.compile(rf" (?:means|shall mean|mean|refers? to){_NEXT}")),
    (_DEFINED, re.compile(rf" (?:is|are) defined as{_NEXT}")),
)
_IS = re.compile(rf" (?:is|are) (?={_GENUS})")
_LONGEST_TERM = 70
_LONGEST_BRACKETS = 240
_MOST_WORDS = 5
_MOST_NAMES = 6
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
_NO_TERM_WORDS = """
    this that these those it which what who he she they there here here's here’s someone anyone everyone
    others we you i nothing everything access accessing using use please by in as throughout usually
    generally for under with from on at to how why when where if while although however therefore not no
    some many most often both either such since because so and but or opting having being doing clicking
    visiting sharing signing entering providing exercising identifying see also then thus once until unless
    after before during within without all any each every one our your his her my their
"""
_NO_TERM = frozenset(_NO_TERM_WORDS.split())
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

_LABEL_EXPLAINED = re.compile(
    r":? *(?:(?:this|these|it|they) (?:includes?|means?|refers? to|is any|are any)|means|refers to)\b",
    re.IGNORECASE,
)
_LABEL_REPEATED = re.compile(
    rf": *((?:[\w-]+ ){{1,4}})(?:refers? to|means?|includes?|(?:are|is) (?={_GENUS}))"
)
_VERB_AT_END = lazy_pattern(r" (?:means|refers to)$")
_OF_DEFINITIONS = ("definition", "defined terms", "interpretation", "glossary", "key terms", "terminology")


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
        terms[0].lower() in _NO_TERM or not _begins_as_subject(text, first.start(), terms[0])
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


def after_label(passage: Passage) -> Definition | None:
    """Return the term of ``X: This includes …``, and in a section of definitions that of any ``X: …``."""
    label = _label(passage)
    if label is None:
        return None
    text, end = passage.text, len(label.title)
    is_of_definitions = label.title.count(" ") < _MOST_WORDS and _stands_among_definitions(passage)
    may_explain = not _EXPLAINING.isdisjoint(passage.words)
    if not is_of_definitions and not (may_explain and _is_explained(text, label.title)):
        return None
    term = _VERB_AT_END.sub("", label.title).strip("“”\"' ")
    return Definition(**passage.cite(0, end), term=term, form=DefinitionForm.MEANS)


def _is_explained(text: str, label: str) -> bool:
    """Tell whether what follows a label, which opens a text, says what it means."""
    if _LABEL_EXPLAINED.match(text, len(label)):
        return True
    repeated = _LABEL_REPEATED.match(text, len(label))
    return repeated is not None and _folded(repeated[1].split()[0]) == _folded(label.split()[0])


def _stands_among_definitions(passage: Passage) -> bool:
    return passage.section is not None and _is_of_definitions(passage.section.title)


def _is_of_definitions(title: str) -> bool:
    folded = title.lower()
    return any(words in folded for words in _OF_DEFINITIONS)


def _label(passage: Passage) -> RunIn | None:
    """Return the label that opens a passage, if one does."""
    leaf = passage.leaf
    label: RunIn | None = None
    if isinstance(leaf, Item):
        label = leaf.run_in
    elif (
        isinstance(leaf, Paragraph) and leaf.run_ins and leaf.run_ins[0].span.start - leaf.text_span.start < 4
    ):
        label = leaf.run_ins[0]
    return label if label is not None and passage.text.startswith(label.title) else None


def unquoted(passage: Passage, begin: int) -> Iterator[Definition]:
    """Yield ``Personal data means …`` and ``Cookies are small files …`` where they begin a sentence.

    What stands before offset ``begin`` of the passage has been read.
    """
    if isinstance(passage.leaf, Field):
        return
    text = passage.text
    for words, pattern in _VERBS:
        for match in pattern.finditer(text, begin) if not words.isdisjoint(passage.words) else ():
            if match["next"].lower() not in _NOT_AFTER or _stands_among_definitions(passage):
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
    if first in _NO_TERM or any(word in _NO_PART for word in rest):
        return False
    if first in ("the", "a", "an"):
        return not strong or (len(rest) > 0 and all(word[0].isupper() for word in term.split(" ")[1:]))
    if first.endswith("ing") and first not in _GERUNDS_THAT_ARE_TERMS:
        return len(rest) > 0 and term.split(" ")[-1][0].isupper()
    return not (words[-1].endswith("ly") and len(words) > 1)


def _folded(word: str) -> str:
    return word.lower().rstrip("s:")
