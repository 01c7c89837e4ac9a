"""Where a policy uses the terms that it has defined, and the contract terms that it writes as if it had."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence, Set

from policylint.facts.definitions.definition import Definition
from policylint.facts.definitions.longer_names import is_in_longer_name
from policylint.facts.definitions.term_index import Term, TermIndex, folded, index_of
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.facts.phrases import PUNCTUATION, is_whole
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Source, Span
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


_FOR_A_SENTENCE = ("where", "this definition,")
_LONGEST_LEAD = 24
_MARKUP = " \t\r\n*_"
_BETWEEN = re.escape(PUNCTUATION) + " "
_BETWEEN_WORDS = frozenset(PUNCTUATION + " ")
_BEFORE_TERMS = _BETWEEN_WORDS - {"."}
_NEXT_WORD = lazy_pattern(rf"[{_BETWEEN}]([^{_BETWEEN}]{{1,60}}?)(?=(?:['’]s?)?(?:[{_BETWEEN}]|$))")
_TITLE_BEFORE = lazy_pattern(r"[A-Z][\w’'-]*,? (?:of|for|and|or|&|to|with|on|in|the|of the|and the|by)$")
_IN_TITLES = frozenset({"of", "for", "and", "or", "to", "with", "on", "in", "the", "by"})
_TITLE_AFTER = lazy_pattern(r" (?:[A-Z]|(?:of|and|&|or|for) [A-Z]|on the European )|[-/]\w|[’']s [A-Z]")


def term_uses(passages: Sequence[Passage], definitions: Sequence[Definition]) -> tuple[TermUse, ...]:
    """Find the uses of defined terms, and of undefined contract terms, in reading order.

    Of terms that overlap the longest counts; a definition is no use of its own term. What a policy calls
    itself (``Acme (“we”)``) is an organisation and a pronoun, and no term. A term of one word must begin with
    a capital, if it was defined with one, for ``service`` alone is a word of the language; one of several
    words counts in any capitals. A contract term that nothing defines counts where it is capitalised in the
    middle of a sentence. A term that is only a part of a longer name counts nowhere.
    """
    index = index_of(definitions)
    uses: list[TermUse] = []
    forms = index.forms.present(passages)
    for passage in passages:
        if places := forms.places(passage):
            uses += _uses(passage, places, index)
    if uses:
        uses = _where_defined(uses, definitions, passages)
    return _outside(uses, [definition.span for definition in definitions])


def _uses(passage: Passage, places: Iterable[tuple[int, str]], index: TermIndex) -> Sequence[TermUse]:
    text, lower = passage.text, passage.lower
    found: list[TermUse] = []
    done = 0
    for start, form in places:
        end_of_form = start + len(form)
        if start < done or (start and text[start - 1] not in _BEFORE_TERMS):
            continue
        after = text[end_of_form : end_of_form + 1]
        if after not in _BETWEEN_WORDS and not is_whole(text, start, end_of_form):
            continue
        for term in index.terms[form]:
            end: int | None = end_of_form
            if term.rest:
                # Most places end here, before the pattern is asked.
                if not lower.startswith(term.next, end_of_form + 1):
                    continue
                end = _end_of(term, passage, end_of_form)
            if end is None or (not term.defined and term.words in index.known):
                continue
            if use := _use(passage, term, start, end, index.own_names):
                done = end
                found.append(use)
                break
            # A “service provider” is no use of “service”, nor are “Terms of Service” one of “Terms”.
            if term.rest:
                done = end
                break
    return found


def _end_of(term: Term, passage: Passage, end: int) -> int | None:
    """Return where a term ends whose first word ends at ``end``; None where other words follow."""
    text, lower = passage.text, passage.lower
    if lower.startswith(term.tail, end):
        following = end + len(term.tail)
        if following >= len(text) or text[following] in _BETWEEN_WORDS:
            return following
    for expected in term.rest:
        word = _NEXT_WORD.match(text, end)
        if word is None or folded(word[1].lower()) != expected:
            return None
        end = word.end()
    return end


def _where_defined(
    uses: list[TermUse], definitions: Sequence[Definition], passages: Sequence[Passage]
) -> list[TermUse]:
    """Return the uses but those of a word, outside its passage, that is defined for one sentence only."""
    source = passages[0].source
    local = [one for one in definitions if _is_for_its_sentence(one, source)]
    if not local:
        return uses
    starts = [passage.leaf.text_span.start for passage in passages]
    everywhere = {one.term for one in definitions if not _is_for_its_sentence(one, source)}
    places = {one.term: bisect_right(starts, one.span.start) for one in local if one.term not in everywhere}
    return [
        use
        for use in uses
        if use.term not in places or bisect_right(starts, use.span.start) == places[use.term]
    ]


def _is_for_its_sentence(definition: Definition, source: Source) -> bool:
    """Tell whether a word is defined for what another definition says: ``where “control” means …``."""
    if not definition.term.islower():
        return False
    start = definition.span.start
    return source.text[max(0, start - _LONGEST_LEAD) : start].rstrip(_MARKUP).endswith(_FOR_A_SENTENCE)


def _use(passage: Passage, term: Term, start: int, end: int, own_names: Set[str]) -> TermUse | None:
    """Make a use of what stands from ``start`` to ``end``; None where it is none."""
    text = passage.text
    if text.startswith(".", end) and text[end + 1 : end + 2].isalnum():
        return None
    if term.defined:
        # Most uses stand between words in small letters, and are looked at no closer.
        if (
            text[start].isupper()
            and (
                text[end + 1 : end + 2].isupper()
                or (text[start - 1] == " " and not text[text.rfind(" ", 0, start - 1) + 1].islower())
            )
            and is_in_longer_name(text, start, end, own_names)
        ):
            return None
        if term.is_of_others and term.is_of_others(passage, start, end):
            return None
        name, exact = term.name, text.startswith(term.stem, start, end)
    elif _is_capitalised(passage, text[start:end], start, end):
        name, exact = text[start:end], True
    else:
        return None
    source, span = passage.source, passage.span(start, end)
    return TermUse(
        span=span,
        source=source,
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
