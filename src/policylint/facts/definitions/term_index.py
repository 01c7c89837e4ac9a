"""The terms that a policy may use, its own and those of contracts, by the forms of their first words."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from functools import cache

from policylint.facts.definitions.definition import Definition
from policylint.facts.definitions.titles_of_others import title_of_others
from policylint.facts.passages import Passage
from policylint.facts.phrases import Phrases
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

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
_LONGER_NAMES = (
    *(name for name in _CONTRACT_TERMS if " " in name),
    *("Data Portability", "Data Protection"),
    *("Terms and Conditions", "Terms of Sale", "Terms of Service", "Terms of Use"),
)

_LONGEST_ABBREVIATION = 6
_ENDS_IN_IE = frozenset({"cookies", "movies", "selfies", "rookies"})
_NO_WORD = lazy_pattern(r"[.,;:!?()\[\]/“”\"—–|<>]+")
_PARTS = lazy_pattern("[ /]")
_ENDING = lazy_pattern(r"(?:ies|y|s)$", re.IGNORECASE)


@frozen
class Term:
    """A term by its words, folded; ``name`` is how it is defined, ``written`` this very name of it.

    ``rest`` are the words after the first, ``next`` is how they begin, less a letter that may be that of an
    ending; ``tail`` is them as most texts write them, a blank before each; ``stem`` is what singular and
    plural have in common as written; ``is_of_others`` tells of a passage and two offsets whether the title
    there is that of another text, and is None for what is no title.
    """

    words: tuple[str, ...]
    name: str
    written: str
    defined: bool
    rest: tuple[str, ...]
    next: str
    tail: str
    stem: str
    is_of_others: Callable[[Passage, int, int], bool] | None


@frozen
class TermIndex:
    """Terms by each form that their first word may take in a text, the longest first.

    ``forms`` are all these forms, ``known`` the words of the terms that are defined, ``own_names`` those of
    what the policy calls itself.
    """

    terms: Mapping[str, Sequence[Term]]
    forms: Phrases
    known: Set[tuple[str, ...]]
    own_names: Set[str] = frozenset()


def index_of(definitions: Iterable[Definition]) -> TermIndex:
    """Index the terms of some definitions, four hundred at most, and the contract terms beside them."""
    own: dict[str, list[Term]] = {}
    known: set[tuple[str, ...]] = set()
    own_names: set[str] = set()
    for definition in definitions:
        is_self = any(name.lower() in _PRONOUNS for name in definition.names)
        for written in definition.names:
            words = _words(written)
            if is_self:
                own_names.update(words)
            if is_self and words not in _common_nouns():
                continue
            if 0 < len(words) <= _MOST_WORDS and words not in known and len(known) < _MOST_TERMS:
                known.add(words)
                _enter(own, _term(words, definition.term, written, defined=True))
    contract = _contract_terms()
    longer = _longer_names()
    for form, found in own.items():
        found += contract.terms.get(form) or longer.get(form.lower(), ())
        if len(found) > 1:
            found.sort(key=_length, reverse=True)
    forms = contract.forms.also(form for form in own if form not in contract.terms)
    return TermIndex({**contract.terms, **own}, forms, known, own_names)


def _term(words: tuple[str, ...], name: str, written: str, *, defined: bool) -> Term:
    rest = words[1:]
    following = rest[0][:-1] if rest else ""
    tail = "".join([f" {word}" for word in rest])
    stem = _ENDING.sub("", written)
    return Term(words, name, written, defined, rest, following, tail, stem, title_of_others(written))


def _length(term: Term) -> int:
    return len(term.words)


def _enter(index: dict[str, list[Term]], term: Term) -> None:
    for form in _forms(term):
        terms = index.setdefault(form, [])
        if len(terms) < _MOST_A_FIRST_WORD:
            terms.append(term)


@cache
def _common_nouns() -> Collection[tuple[str, ...]]:
    return {_words(name) for name in _CONTRACT_TERMS}


@cache
def _contract_terms() -> TermIndex:
    terms: dict[str, list[Term]] = {}
    for name in _CONTRACT_TERMS:
        _enter(terms, _term(_words(name), name, name, defined=False))
    for found in terms.values():
        found.sort(key=_length, reverse=True)
    return TermIndex(terms, Phrases.of(terms), frozenset())


@cache
def _longer_names() -> Mapping[str, Sequence[Term]]:
    """Return names that begin as terms do and use none of them, by their first word in lower case."""
    names: dict[str, list[Term]] = {}
    for name in _LONGER_NAMES:
        words = _words(name)
        names.setdefault(name.split()[0].lower(), []).append(_term(words, name, name, defined=False))
    return names


def _forms(term: Term) -> Collection[str]:
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
    return tuple(folded(word) for word in _NO_WORD.sub(" ", text.lower()).split(" ") if word)


def folded(word: str) -> str:
    """Drop the ending of a plural or a possessive from a word in lower case."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word.endswith("ies") and len(word) > 4 and word not in _ENDS_IN_IE:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
