"""Definitions by a title: ``#### Usage data`` over what it means, in a section of definitions."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.sections_of_definitions import (
    SectionsOfDefinitions,
    announces_definitions,
)
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading, Paragraph

_TERM = lazy_pattern(
    r"(?:\d[\d.]{0,6} )?(?P<term>[A-Z][\w’'-]*+(?: [\w’'-]++){0,4})"
    r"(?: \((?:or|also) (?P<alias>[^()]{2,40})\))?"
)
_NO_TERM = frozenset(
    {
        *("interpretation", "introduction", "overview", "scope", "general", "purpose", "background"),
        *("application", "legal information", "contact", "contact us", "changes"),
    }
)


def under_titles(
    passages: Sequence[Passage], in_words: Iterable[Definition], sections: SectionsOfDefinitions
) -> Iterator[Definition]:
    """Yield the terms that stand as titles, each over a paragraph, in a section of definitions.

    ``in_words`` are the other definitions: a paragraph that begins with one needs no title to say it again.
    ``sections`` has read all titles.
    """
    if not sections.has_any():
        return
    defined = {one.span.start for one in in_words}
    for title, text in pairwise(passages):
        if not (
            isinstance(title.leaf, Heading) and isinstance(text.leaf, Paragraph) and sections.hold(title)
        ):
            continue
        if text.span(0, 1).start not in defined:
            yield from _term(title)


def _term(title: Passage) -> Iterator[Definition]:
    match = _TERM.fullmatch(title.text)
    if match is None or match["term"].lower() in _NO_TERM or announces_definitions(title.lower):
        return
    aliases = (match["alias"],) if match["alias"] else ()
    cited = title.cite(match.start("term"), match.end())
    yield Definition(**cited, term=match["term"], form=DefinitionForm.MEANS, aliases=aliases)
