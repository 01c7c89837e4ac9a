"""Where a policy uses the terms that it has defined, and the contract terms that it writes as if it had."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate

from attrs import frozen

from policylint.facts.definition import Definition
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.source import Span
from policylint.syntax.nodes import Heading


@frozen(kw_only=True)
class TermUse(Fact):
    """One use of a term.

    ``term`` is the name as it was defined (the first one, where a definition gives several); where ``defined`` is
    False no definition gives it, and it is the name as written. ``exact`` tells that the use is written as the
    definition has it, but for a plural or possessive ending; otherwise it differs in capitals.
    """

    term: str
    defined: bool
    exact: bool = True


_MOST_TERMS = 400
_MOST_WORDS = 6
_MOST_A_FIRST_WORD = 12

_PRONOUNS = frozenset("we us our ours you your yours i me my it they them".split())
_CONTRACT_TERMS = (
    "Account; Accounts; Affiliate; Affiliates; Aggregated Data; Agreement; App; Application; Authorized User; Authorized Users; Client; Clients"
    "; Company; Content; Controller; Customer; Customers; Customer Data; Data Controller; Data Processor; Data Subject; Data Subjects; Device"
    "; Devices; Log Data; Member; Members; Non-Personal Information; Personal Data; Personal Information; Personally Identifiable Information"
    "; Platform; Processor; Product; Products; Sensitive Personal Information; Service; Services; Service Provider; Service Providers; Site"
    "; Sites; Software; Subscriber; Subscribers; Third Parties; Third Party; Usage Data; User; Users; User Content; User Data; Visitor; Visitors"
    "; Website; Websites; Web Site; Web Sites"
).split("; ")

_PUNCTUATION = ".,;:!?()[]/“”\"—–|<>"
_BREAK = " \0 "
"""Stands between passages, so that no term runs from one into the next."""
_POSSESSIVES = ("'s", "’s", "'", "’")
_LONGEST_ABBREVIATION = 6
_SMALL_WORD_BEFORE = re.compile(r"(?:^|[^A-Za-z])[a-z]{1,20} $")
_TITLE_BEFORE = re.compile(r"[A-Z][\w’'-]*,? (?:of|for|and|or|&|to|with|on|in|the|of the|and the|by) $")
_TITLE_AFTER = re.compile(r" (?:[A-Z]|(?:of|and|&|or|for) [A-Z])|[-/]\w|[’']s [A-Z]")


@frozen
class _Term:
    """A term as the text may write its first word: ``cased`` is that form in the definition's capitals.

    ``rest`` are its other words, folded; ``name`` is how it is defined, ``written`` this very name of it.
    """

    cased: str
    rest: tuple[str, ...]
    name: str
    written: str
    defined: bool

    @property
    def needs_capital(self) -> bool:
        """Tell whether only a use that begins with a capital counts."""
        return not self.defined or (not self.rest and not self.written.islower())


def term_uses(passages: Sequence[Passage], definitions: Sequence[Definition]) -> tuple[TermUse, ...]:
    """Find the uses of defined terms, and of undefined contract terms, in reading order.

    Of terms that overlap the longest counts; a definition is no use of its own term. What a policy calls itself
    (``Acme (“we”)``) is an organisation and a pronoun, and no term. A term of one word must begin with a capital,
    if it was defined with one, for ``service`` alone is a word of the language; one of several words counts in any
    capitals. A contract term that nothing defines counts where it is capitalised in the middle of a sentence.
    """
    index = _index(definitions)
    text = _BREAK.join(passage.text for passage in passages)
    lower = _BREAK.join(passage.lower for passage in passages)
    for character in _PUNCTUATION:
        lower = lower.replace(character, " ")
    words = lower.split(" ")
    lengths = list(accumulate(map(len, words), initial=0))
    starts = list(accumulate((len(passage.text) + len(_BREAK) for passage in passages), initial=0))
    spans = [definition.span for definition in definitions]
    uses: list[TermUse] = []
    done = place_of_passage = 0
    for place in [place for place, word in enumerate(words) if word in index]:
        start = lengths[place] + place
        if start < done:
            continue
        capital = text[start].isupper()
        for term in index[words[place]]:
            if not (capital or not term.needs_capital):
                continue
            if term.rest and not _follows(words, place, term.rest):
                continue
            last = place + len(term.rest)
            end = lengths[last] + last + len(words[last])
            while place_of_passage + 1 < len(passages) and starts[place_of_passage + 1] <= start:
                place_of_passage += 1
            offset = starts[place_of_passage]
            use = _use(passages[place_of_passage], term, start - offset, end - offset)
            if use is not None:
                done = end
                uses.append(use)
                break
    return tuple(_outside(uses, spans))


def _follows(words: Sequence[str], place: int, rest: tuple[str, ...]) -> bool:
    following = words[place + 1 : place + 1 + len(rest)]
    return len(following) == len(rest) and all(
        word == expected or _folded(word) == expected for word, expected in zip(following, rest, strict=True)
    )


def _index(definitions: Iterable[Definition]) -> Mapping[str, list[_Term]]:
    """Index the terms by every form of their first word, in lower case, the longest term first."""
    index: defaultdict[str, list[_Term]] = defaultdict(list)
    known: dict[tuple[str, ...], None] = {}
    for definition in definitions:
        names = (definition.term, *definition.aliases)
        if any(name.lower() in _PRONOUNS for name in names):
            continue
        for written in names:
            words = _words(written)
            if 0 < len(words) <= _MOST_WORDS and words not in known and len(known) < _MOST_TERMS:
                known[words] = None
                for form, term in _forms(words, written, definition.term, defined=True):
                    if len(index[form]) < _MOST_A_FIRST_WORD:
                        index[form].append(term)
    for words, forms in _contract_terms().items():
        if words not in known:
            for form, term in forms:
                index[form].append(term)
    for terms in index.values():
        if len(terms) > 1:
            terms.sort(key=lambda term: -len(term.rest))
    return dict(index)


@cache
def _contract_terms() -> Mapping[tuple[str, ...], Sequence[tuple[str, _Term]]]:
    """Return the forms of each contract term by its folded words."""
    return {_words(name): tuple(_forms(_words(name), name, name, defined=False)) for name in _CONTRACT_TERMS}


def _forms(
    words: tuple[str, ...], written: str, name: str, *, defined: bool
) -> Iterator[tuple[str, _Term]]:
    """Yield each form of a term's first word in lower case, with the term so written."""
    first = written[: len(words[0])] if written[: len(words[0])].lower() == words[0] else words[0]
    plurals = (first, f"{first[:-1]}ies" if first.endswith("y") else f"{first}s")
    for cased in plurals:
        term = _Term(cased, words[1:], name, written, defined)
        yield cased.lower(), term
        if len(words) == 1:
            yield from ((cased.lower() + ending, term) for ending in _POSSESSIVES)


def _words(text: str) -> tuple[str, ...]:
    lower = text.lower()
    for character in _PUNCTUATION:
        lower = lower.replace(character, " ")
    return tuple(_folded(word) for word in lower.split(" ") if word)


def _folded(word: str) -> str:
    """Drop the ending of a plural or a possessive from a word in lower case."""
    for ending in _POSSESSIVES:
        word = word.removesuffix(ending)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _use(passage: Passage, term: _Term, start: int, end: int) -> TermUse | None:
    """Make a use of what stands from ``start`` to ``end``, its possessive ending left out; None where it is none."""
    text = passage.text[start:end]
    if text.endswith(_POSSESSIVES) and not term.written.endswith(_POSSESSIVES):
        ending = 2 if text.endswith(_POSSESSIVES[:2]) else 1
        text, end = text[:-ending], end - ending
    exact = _is_exact(text, term)
    if not (_counts(text, term, exact) if term.defined else _is_capitalised(passage, text, start, end)):
        return None
    name = term.name if term.defined else text
    return TermUse(**passage.cite(start, end), term=name, defined=term.defined, exact=exact)


def _is_exact(text: str, term: _Term) -> bool:
    """Tell whether a use has the capitals of the definition, plural endings aside."""
    if not term.rest:
        return text == term.cased
    return text == term.written or text[: len(term.written) - 3] == term.written[:-3]


def _counts(text: str, term: _Term, exact: bool) -> bool:
    if exact or term.rest:
        return True
    return not (term.written.isupper() and len(term.written) <= _LONGEST_ABBREVIATION)


def _is_capitalised(passage: Passage, term: str, start: int, end: int) -> bool:
    """Tell whether all words of a term bear capitals that neither a sentence nor a title explains."""
    text = passage.text
    if isinstance(passage.leaf, Heading) or term.isupper() or not all(word[0].isupper() for word in term.split(" ")):
        return False
    before = text[max(0, start - 40) : start]
    return (
        _SMALL_WORD_BEFORE.search(before) is not None
        and not _TITLE_BEFORE.search(before)
        and not _TITLE_AFTER.match(text, end)
    )


def _outside(uses: Sequence[TermUse], definitions: Sequence[Span]) -> Iterator[TermUse]:
    """Yield the uses that overlap no definition; both come in reading order."""
    place = 0
    reach = 0
    for use in uses:
        while place < len(definitions) and definitions[place].start < use.span.end:
            reach = max(reach, definitions[place].end)
            place += 1
        if use.span.start >= reach:
            yield use
