"""Where a policy uses the terms that it has defined, and the contract terms that it writes as if it had."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cache

from policylint.facts.definitions.definition import Definition
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.facts.phrases import PUNCTUATION, Phrases, is_whole
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.nodes import Heading


@frozen(kw_only=True)
class TermUse(Fact):
    """One use of a term.

    ``term`` is the name as it was defined (the first one, where a definition gives several); where
    ``defined`` is False no definition gives it, and it is the name as written. ``exact`` tells that the use
    is written as the definition has it, but for the ending of a plural; otherwise it differs in capitals.
    """

    term: str
    defined: bool
    exact: bool = True


_MOST_TERMS = 400
_MOST_WORDS = 6
_MOST_A_FIRST_WORD = 12

_PRONOUNS_WORDS = "we us our ours you your yours i me my it they them"
_PRONOUNS = frozenset(_PRONOUNS_WORDS.split())
_NAMES_OF_CONTRACT_TERMS = """
    Account; Affiliate; Aggregated Data; Agreement; App; Application; Authorized User; Client; Company;
    Content; Controller; Customer; Customer Data; Data Controller; Data Processor; Data Subject; Device; Log
    Data; Member; Non-Personal Information; Personal Data; Personal Information; Personally Identifiable
    Information; Platform; Processor; Product; Sensitive Personal Information; Service; Service Provider;
    Site; Software; Subscriber; Third Party; Usage Data; User; User Content; User Data; Visitor; Website; Web
    Site
"""
_CONTRACT_TERMS = tuple(" ".join(_NAMES_OF_CONTRACT_TERMS.split()).split("; "))

_LONGEST_ABBREVIATION = 6
_ENDS_IN_IE = frozenset({"cookies", "movies", "selfies", "rookies"})
_BETWEEN = re.escape(PUNCTUATION) + " "
_BETWEEN_WORDS = frozenset(PUNCTUATION + " ")
_NO_WORD = lazy_pattern(r"[.,;:!?()\[\]/“”\"—–|<>]+")
_NEXT_WORD = lazy_pattern(rf"[{_BETWEEN}]([^{_BETWEEN}]{{1,60}}?)(?=(?:['’]s?)?(?:[{_BETWEEN}]|$))")
_PARTS = lazy_pattern("[ /]")
_ENDING = lazy_pattern(r"(?:ies|y|s)$", re.IGNORECASE)
_TITLE_BEFORE = lazy_pattern(r"[A-Z][\w’'-]*,? (?:of|for|and|or|&|to|with|on|in|the|of the|and the|by)$")
_IN_TITLES = frozenset({"of", "for", "and", "or", "to", "with", "on", "in", "the", "by"})
_TITLE_AFTER = lazy_pattern(r" (?:[A-Z]|(?:of|and|&|or|for) [A-Z])|[-/]\w|[’']s [A-Z]")


@frozen
class _Term:
    """A term by its words, folded; ``name`` is how it is defined, ``written`` this very name of it.

    ``rest`` are the words after the first, ``tail`` is them as most texts write them, a blank before each;
    ``stem`` is what singular and plural have in common as written.
    """

    words: tuple[str, ...]
    name: str
    written: str
    defined: bool
    rest: tuple[str, ...]
    tail: str
    stem: str


@frozen
class _Index:
    """Terms by each form that their first word may take in a text, the longest first.

    ``forms`` are all these forms, ``known`` the words of the terms that are defined.
    """

    terms: Mapping[str, Sequence[_Term]]
    forms: Phrases
    known: Set[tuple[str, ...]]


def term_uses(passages: Sequence[Passage], definitions: Sequence[Definition]) -> tuple[TermUse, ...]:
    """Find the uses of defined terms, and of undefined contract terms, in reading order.

    Of terms that overlap the longest counts; a definition is no use of its own term. What a policy calls
    itself (``Acme (“we”)``) is an organisation and a pronoun, and no term. A term of one word must begin with
    a capital, if it was defined with one, for ``service`` alone is a word of the language; one of several
    words counts in any capitals. A contract term that nothing defines counts where it is capitalised in the
    middle of a sentence.
    """
    index = _index(definitions)
    uses: list[TermUse] = []
    forms = index.forms.present(passages)
    for passage in passages:
        if places := forms.places(passage):
            uses += _uses(passage, places, index)
    return _outside(uses, [definition.span for definition in definitions])


def _uses(passage: Passage, places: Iterable[tuple[int, str]], index: _Index) -> Sequence[TermUse]:
    text = passage.text
    found: list[TermUse] = []
    done = 0
    for start, form in places:
        end_of_form = start + len(form)
        if start < done or not is_whole(text, start, end_of_form) or (start and text[start - 1] == "."):
            continue
        for term in index.terms[form]:
            end = _end_of(term, passage, end_of_form) if term.rest else end_of_form
            if end is None or (not term.defined and term.words in index.known):
                continue
            if use := _use(passage, term, start, end):
                done = end
                found.append(use)
                break
    return found


def _end_of(term: _Term, passage: Passage, end: int) -> int | None:
    """Return where a term ends whose first word ends at ``end``; None where other words follow."""
    text, lower = passage.text, passage.lower
    # Most places end here, before the pattern is asked; the last letter may be that of an ending.
    if not lower.startswith(term.rest[0][:-1], end + 1):
        return None
    if lower.startswith(term.tail, end):
        following = end + len(term.tail)
        if following >= len(text) or text[following] in _BETWEEN_WORDS:
            return following
    for expected in term.rest:
        word = _NEXT_WORD.match(text, end)
        if word is None or _folded(word[1].lower()) != expected:
            return None
        end = word.end()
    return end


def _index(definitions: Iterable[Definition]) -> _Index:
    own: dict[str, list[_Term]] = {}
    known: set[tuple[str, ...]] = set()
    for definition in definitions:
        is_self = any(name.lower() in _PRONOUNS for name in definition.names)
        for written in definition.names:
            words = _words(written)
            if is_self and words not in _common_nouns():
                continue
            if 0 < len(words) <= _MOST_WORDS and words not in known and len(known) < _MOST_TERMS:
                known.add(words)
                _enter(own, _term(words, definition.term, written, defined=True))
    contract = _contract_terms()
    for form, found in own.items():
        found += contract.terms.get(form, ())
        if len(found) > 1:
            found.sort(key=_length, reverse=True)
    forms = contract.forms.also(form for form in own if form not in contract.terms)
    return _Index({**contract.terms, **own}, forms, known)


def _term(words: tuple[str, ...], name: str, written: str, *, defined: bool) -> _Term:
    rest = words[1:]
    tail = "".join([f" {word}" for word in rest])
    return _Term(words, name, written, defined, rest, tail, _ENDING.sub("", written))


def _length(term: _Term) -> int:
    return len(term.words)


def _enter(index: dict[str, list[_Term]], term: _Term) -> None:
    for form in _forms(term):
        terms = index.setdefault(form, [])
        if len(terms) < _MOST_A_FIRST_WORD:
            terms.append(term)


@cache
def _common_nouns() -> Collection[tuple[str, ...]]:
    return {_words(name) for name in _CONTRACT_TERMS}


@cache
def _contract_terms() -> _Index:
    terms: dict[str, list[_Term]] = {}
    for name in _CONTRACT_TERMS:
        _enter(terms, _term(_words(name), name, name, defined=False))
    for found in terms.values():
        found.sort(key=_length, reverse=True)
    return _Index(terms, Phrases.of(terms), frozenset())


def _forms(term: _Term) -> Collection[str]:
    """Return the forms that a term's first word may take: singular and plural, in the capitals that count."""
    folded, first = term.words[0], _PARTS.split(term.written, 1)[0]
    singular = first[: len(folded)] if first.lower().startswith(folded) else folded
    plural = f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s"
    forms = {singular, plural, first}
    is_abbreviation = singular.isupper() and len(term.written) <= _LONGEST_ABBREVIATION
    if term.defined and not is_abbreviation:
        small = {form.lower() for form in forms}
        forms |= {form.capitalize() for form in small} | {form.upper() for form in small}
        if len(term.words) > 1:
            forms |= small
    return forms


def _words(text: str) -> tuple[str, ...]:
    return tuple(_folded(word) for word in _NO_WORD.sub(" ", text.lower()).split(" ") if word)


def _folded(word: str) -> str:
    """Drop the ending of a plural or a possessive from a word in lower case."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word.endswith("ies") and len(word) > 4 and word not in _ENDS_IN_IE:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _use(passage: Passage, term: _Term, start: int, end: int) -> TermUse | None:
    """Make a use of what stands from ``start`` to ``end``; None where it is none."""
    text = passage.text
    if text.startswith(".", end) and text[end + 1 : end + 2].isalnum():
        return None
    if term.defined:
        name, exact = term.name, text.startswith(term.stem, start, end)
    elif _is_capitalised(passage, text[start:end], start, end):
        name, exact = text[start:end], True
    else:
        return None
    source, span = passage.source, passage.span(start, end)
    return TermUse(
        span=span,
        text=source.slice(span),
        line=source.line_of(span.start),
        term=name,
        defined=term.defined,
        exact=exact,
    )


def _is_capitalised(passage: Passage, term: str, start: int, end: int) -> bool:
    """Tell whether a term bears capitals that neither a sentence nor a title explains."""
    if not term.istitle() or isinstance(passage.leaf, Heading):
        return False
    text = passage.text
    if start < 2 or text[start - 1] != " " or not text[start - 2].islower():
        return False
    before = text[max(0, start - 40) : start - 1]
    word = before.rpartition(" ")[2]
    if not (word.isalpha() and word.islower()):
        return False
    return not (word in _IN_TITLES and _TITLE_BEFORE.search(before)) and not _TITLE_AFTER.match(text, end)


def _outside(uses: Iterable[TermUse], definitions: Sequence[Span]) -> tuple[TermUse, ...]:
    """Return the uses that overlap no definition; both come in reading order."""
    found: list[TermUse] = []
    place = reach = 0
    for use in uses:
        while place < len(definitions) and definitions[place].start < use.span.end:
            reach = max(reach, definitions[place].end)
            place += 1
        if use.span.start >= reach:
            found.append(use)
    return tuple(found)
