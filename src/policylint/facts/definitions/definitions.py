"""Defined terms: where the policy says what it calls a thing."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.definitions.bracketed_definitions import in_brackets
from policylint.facts.definitions.called_definitions import CALLING, called
from policylint.facts.definitions.definition import Definition as Definition
from policylint.facts.definitions.definition import DefinitionForm as DefinitionForm
from policylint.facts.definitions.labelled_definitions import after_label
from policylint.facts.definitions.listed_definitions import listed
from policylint.facts.definitions.quoted_definitions import has_quote, in_quotes
from policylint.facts.definitions.sections_of_definitions import SectionsOfDefinitions
from policylint.facts.definitions.titled_definitions import under_titles
from policylint.facts.definitions.unquoted_definitions import unquoted
from policylint.facts.definitions.words_of_definitions import VERBS
from policylint.facts.passages import Passage, present
from policylint.facts.tags import Tag
from policylint.source import Span
from policylint.syntax.nodes import Heading

_AFTER_LABEL = 3


def definitions(passages: Sequence[Passage], tags: Iterable[Tag] = ()) -> tuple[Definition, ...]:
    """Find definitions, in reading order, none overlapping another.

    Headings define only what they put in brackets and, in a section of definitions, what they stand over.
    ``tags`` are those of the document: what one defines counts unless its target says the same in words.
    """
    found: list[Definition] = []
    calling = present(CALLING, passages)
    sections = SectionsOfDefinitions(passages)
    for passage in passages:
        text = passage.text
        if "(" in text:
            found += in_brackets(passage)
        if isinstance(passage.leaf, Heading):
            sections.read(passage)
            continue
        label = after_label(passage, among_definitions=sections.around)
        if has_quote(text):
            found += in_quotes(passage)
        if calling and not calling.isdisjoint(passage.words):
            found += called(passage)
        if label is not None:
            found.append(label)
        elif sections.around and (place := listed(passage)):
            found.append(place)
        if not VERBS.isdisjoint(passage.words):
            begin = len(label.term) + _AFTER_LABEL if label else 0
            found += unquoted(passage, begin, among_definitions=sections.here)
    found += [*under_titles(passages, found, sections)]
    found += [*_tagged([tag for tag in tags if tag.defines], found)]
    return tuple(_apart(sorted(found, key=lambda one: (one.span.start, one.span.end))))


def _tagged(tags: Sequence[Tag], in_words: Iterable[Definition]) -> Iterator[Definition]:
    if not tags:
        return
    starts: dict[str, list[int]] = {}
    for definition in sorted(in_words, key=lambda one: one.span.start):
        for name in definition.names:
            starts.setdefault(name, []).append(definition.span.start)
    for tag in tags:
        term = (tag.defines or "").strip()
        if term and not (tag.target and _any_within(tag.target.span, starts.get(term, ()))):
            yield Definition(span=tag.span, source=tag.source, term=term, form=DefinitionForm.TAG)


def _any_within(span: Span, starts: Sequence[int]) -> bool:
    place = bisect_left(starts, span.start)
    return place < len(starts) and starts[place] < span.end


def _apart(found: Sequence[Definition]) -> Iterator[Definition]:
    reach = 0
    for definition in found:
        if definition.span.start >= reach:
            reach = definition.span.end
            yield definition
