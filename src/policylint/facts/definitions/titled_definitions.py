"""Definitions by a title: ``#### Usage data`` over what it means, in a section of definitions."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.passages import Passage, present
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading, Paragraph

# “Interpretation and definitions” is what a whole chapter is called, with sections of all kinds.
_OF_DEFINITIONS = lazy_pattern(
    r"(?!.*\binterpretation).*(?:\bdefinitions?\b|\bglossary\b|\b(?:defined|key) terms\b|\bterminology\b)"
)
# Of which every such title has one.
_WORDS = frozenset({"definition", "definitions", "glossary", "defined", "key", "terminology"})
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


def under_titles(passages: Sequence[Passage], in_words: Iterable[Definition]) -> Iterator[Definition]:
    """Yield the terms that stand as titles, each over a paragraph, in a section of definitions.

    ``in_words`` are the other definitions: a paragraph that begins with one needs no title to say it again.
    """
    words = present(_WORDS, passages)
    if not words:
        return
    around = {
        id(one.section)
        for one in passages
        if not words.isdisjoint(one.words)
        and isinstance(one.leaf, Heading)
        and _OF_DEFINITIONS.match(one.lower)
    }
    if not around:
        return
    defined = {one.span.start for one in in_words}
    for title, text in pairwise(passages):
        if isinstance(title.leaf, Heading) and isinstance(text.leaf, Paragraph):
            # The last section around a title is its own.
            parent = title.sections[-2] if len(title.sections) > 1 else None
            if id(parent) in around and text.leaf.text_span.start not in defined:
                yield from _term(title)


def _term(title: Passage) -> Iterator[Definition]:
    match = _TERM.fullmatch(title.text)
    if match is None or match["term"].lower() in _NO_TERM or _OF_DEFINITIONS.match(title.lower):
        return
    aliases = (match["alias"],) if match["alias"] else ()
    cited = title.cite(match.start("term"), match.end())
    yield Definition(**cited, term=match["term"], form=DefinitionForm.MEANS, aliases=aliases)
