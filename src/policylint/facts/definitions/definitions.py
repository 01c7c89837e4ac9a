"""Defined terms: where the policy says what it calls a thing (dialect section 3.3)."""

from collections.abc import Iterator, Sequence

from policylint.facts.definitions.bracketed_definitions import in_brackets
from policylint.facts.definitions.definition import Definition as Definition
from policylint.facts.definitions.definition import DefinitionForm as DefinitionForm
from policylint.facts.definitions.stated_definitions import VERBS, after_label, has_quote, in_quotes, unquoted
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading

_AFTER_LABEL = 3


def definitions(passages: Sequence[Passage]) -> tuple[Definition, ...]:
    """Find definitions, in reading order, none overlapping another; headings define nothing."""
    found = [
        definition
        for passage in passages
        if not isinstance(passage.leaf, Heading)
        for definition in _in_passage(passage)
    ]
    return tuple(_apart(sorted(found, key=lambda one: (one.span.start, one.span.end))))


def _in_passage(passage: Passage) -> Iterator[Definition]:
    text = passage.text
    if "(" in text:
        yield from in_brackets(passage)
    if has_quote(text):
        yield from in_quotes(passage)
    label = after_label(passage)
    if label is not None:
        yield label
    if not VERBS.isdisjoint(passage.words):
        yield from unquoted(passage, len(label.term) + _AFTER_LABEL if label else 0)


def _apart(found: Sequence[Definition]) -> Iterator[Definition]:
    reach = 0
    for definition in found:
        if definition.span.start >= reach:
            reach = definition.span.end
            yield definition
