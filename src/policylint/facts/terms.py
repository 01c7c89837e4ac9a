"""Where a policy uses the terms that it has defined, and the contract terms that it writes as if it had."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate

from attrs import frozen

from policylint.facts.definitions import Definition
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
_MOST_A_FIRST_WORD = 20

_PRONOUNS = frozenset("we us our ours you your yours i me my it they them".split())
_CONTRACT_TERMS = (
    "Account; Accounts; Affiliate; Affiliates; Aggregated Data; Agreement; App; Application; Authorized User; Authorized Users; Client; Clients"
    "; Company; Content; Controller; Customer; Customers; Customer Data; Data Controller; Data Processor; Data Subject; Data Subjects; Device"
    "; Devices; Log Data; Member; Members; Non-Personal Information; Personal Data; Personal Information; Personally Identifiable Information"
    "; Platform; Processor; Product; Products; Sensitive Personal Information; Service; Services; Service Provider; Service Providers; Site"
    "; Sites; Software; Subscriber; Subscribers; Third Parties; Third Party; Usage Data; User; Users; User Content; User Data; Visitor; Visitors"
    "; Website; Websites; Web Site; Web Sites"
).split("; ")

# What stands between words; an apostrophe or hyphen within a word stays with it.
_BETWEEN = {ord(character): " " for character in "\t\n,.;:!?()[]{}<>|/\\“”\"„«»‹›*_+=~–—…"}
_POSSESSIVES = ("'s", "’s", "'", "’")
_LONGEST_ABBREVIATION = 6
_SMALL_WORD_BEFORE = re.compile(r"(?:^|[^A-Za-z])[a-z]{1,20} $")
_TITLE_BEFORE = re.compile(r"[A-Z][\w’'-]*,? (?:of|for|and|or|&|to|with|on|in|the|of the|and the|by) $")
_TITLE_AFTER = re.compile(r" (?:[A-Z]|(?:of|and|&|or|for) [A-Z])|[-/]\w|[’']s [A-Z]")


@frozen
class _Term:
    """A term by its words, folded; ``name`` is how it is defined, ``written`` this very name of it."""

    words: tuple[str, ...]
    name: str
    written: str
    defined: bool


def term_uses(passages: Sequence[Passage], definitions: Sequence[Definition]) -> tuple[TermUse, ...]:
    """Find the uses of defined terms, then of undefined contract terms, in reading order.

    Of terms that overlap the longest counts; a definition is no use of its own term, and pronouns that a policy
    defines (``(“we”)``) are left out. A term of one word must begin with a capital, if it was defined with one, for
    ``service`` alone is a word of the language; one of several words counts in any capitals. A contract term that
    nothing defines counts where it is capitalised in the middle of a sentence.
    """
    index = _index(definitions)
    uses = [use for passage in passages for use in _in_passage(passage, index)]
    return tuple(_outside(uses, [definition.span for definition in definitions]))


def _index(definitions: Iterable[Definition]) -> Mapping[str, list[_Term]]:
    """Index the terms by every form of their first word, the longest first."""
    found: dict[tuple[str, ...], _Term] = {}
    for definition in definitions:
        for written in (definition.term, *definition.aliases):
            words = _words(written)
            if 0 < len(words) <= _MOST_WORDS and written.lower() not in _PRONOUNS and len(found) < _MOST_TERMS:
                found.setdefault(words, _Term(words, definition.term, written, True))
    for words, written in _contract_terms().items():
        found.setdefault(words, _Term(words, written, written, False))
    by_first: defaultdict[str, list[_Term]] = defaultdict(list)
    for words, term in sorted(found.items(), key=lambda pair: -len(pair[0])):
        if len(by_first[words[0]]) < _MOST_A_FIRST_WORD:
            by_first[words[0]].append(term)
    return {form: terms for first, terms in by_first.items() for form in _forms(first)}


@cache
def _contract_terms() -> Mapping[tuple[str, ...], str]:
    return {_words(written): written for written in _CONTRACT_TERMS}


def _words(text: str) -> tuple[str, ...]:
    return tuple(_folded(word) for word in text.lower().translate(_BETWEEN).split(" ") if word)


def _folded(word: str) -> str:
    """Drop the ending of a plural or a possessive from a word in lower case."""
    for ending in _POSSESSIVES:
        word = word.removesuffix(ending)
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _forms(folded: str) -> Iterator[str]:
    """Yield the words that fold to ``folded``."""
    plural = f"{folded[:-1]}ies" if folded.endswith("y") else f"{folded}s"
    for word in (folded, plural):
        yield word
        yield from (word + ending for ending in _POSSESSIVES)


def _in_passage(passage: Passage, index: Mapping[str, list[_Term]]) -> Iterator[TermUse]:
    words = passage.lower.translate(_BETWEEN).split(" ")
    places = [place for place, word in enumerate(words) if word in index]
    if not places:
        return
    starts = list(accumulate((len(word) + 1 for word in words), initial=0))
    done = 0
    for place in places:
        start = starts[place]
        if start < done:
            continue
        for term in index[words[place]]:
            last = _last_word(words, place, term)
            if last is None:
                continue
            end = starts[last] + len(words[last])
            end -= next((len(ending) for ending in _POSSESSIVES if words[last].endswith(ending)), 0)
            if use := _use(passage, term, start, end):
                done = end
                yield use
                break


def _last_word(words: Sequence[str], place: int, term: _Term) -> int | None:
    """Return the index of the last word of a term that begins at ``place``; None where other words follow."""
    last = place + len(term.words) - 1
    if last >= len(words):
        return None
    rest = zip(words[place + 1 : last + 1], term.words[1:], strict=True)
    return last if all(_folded(word) == expected for word, expected in rest) else None


def _use(passage: Passage, term: _Term, start: int, end: int) -> TermUse | None:
    text = passage.text[start:end]
    exact = _is_exact(text, term.written)
    if not (_counts(text, term, exact) if term.defined else _is_capitalised(passage, start, end)):
        return None
    name = term.name if term.defined else text
    return TermUse(**passage.cite(start, end), term=name, defined=term.defined, exact=exact)


def _is_exact(text: str, written: str) -> bool:
    """Tell whether two forms of one term agree in their capitals, plural endings aside."""
    shorter = min(len(text), len(written))
    return text[: shorter - 1] == written[: shorter - 1] or text.rstrip("s") == written.rstrip("s")


def _counts(text: str, term: _Term, exact: bool) -> bool:
    if exact or len(term.words) > 1:
        return True
    if term.written.isupper() and len(term.written) <= _LONGEST_ABBREVIATION:
        return False
    return text[0].isupper() or term.written.islower()


def _is_capitalised(passage: Passage, start: int, end: int) -> bool:
    """Tell whether all words of a term bear capitals that neither a sentence nor a title explains."""
    text = passage.text
    if isinstance(passage.leaf, Heading) or not all(word[:1].isupper() for word in text[start:end].split(" ")):
        return False
    before = text[max(0, start - 40) : start]
    return (
        not text[start:end].isupper()
        and _SMALL_WORD_BEFORE.search(before) is not None
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
