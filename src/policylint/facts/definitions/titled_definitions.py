"""Definitions by a title: ``#### Usage data`` over what it means, in a section of definitions."""

import re
from collections.abc import Collection, Iterator, Sequence

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.passages import Passage, present
from policylint.syntax.nodes import Heading, Paragraph

# “Interpretation and definitions” is what a whole chapter is called, with sections of all kinds.
_OF_DEFINITIONS = re.compile(
    r"(?!.*\binterpretation).*(?:\bdefinitions?\b|\bglossary\b|\b(?:defined|key) terms\b|\bterminology\b)"
)
# Of which every such title has one.
_WORDS = frozenset({"definition", "definitions", "glossary", "defined", "key", "terminology"})
_TERM = re.compile(
    r"(?:\d[\d.]{0,6} )?(?P<term>[A-Z][\w’'-]*+(?: [\w’'-]++){0,4})"
    r"(?: \((?:or|also) (?P<alias>[^()]{2,40})\))?"
)
_NO_TERM = frozenset(
    {
        *("interpretation", "introduction", "overview", "scope", "general", "purpose", "background"),
        *("application", "legal information", "contact", "contact us", "changes"),
    }
)


def under_titles(passages: Sequence[Passage], defined: Collection[int]) -> Iterator[Definition]:
    """Yield the terms that stand as titles, each over a paragraph, in a section of definitions.

    ``defined`` are the places of the source where definitions in words begin: a paragraph that begins with
    one needs no title to say it again.
    """
    words = present(_WORDS, passages)
    if not words:
        return
    titles = [at for at, passage in enumerate(passages[:-1]) if isinstance(passage.leaf, Heading)]
    of_definitions = [at for at in titles if not words.isdisjoint(passages[at].words)]
    around = {id(passages[at].section) for at in of_definitions if _OF_DEFINITIONS.match(passages[at].lower)}
    for at in titles if around else ():
        title, leaf = passages[at], passages[at + 1].leaf
        # The last section around a title is its own.
        if len(title.sections) < 2 or id(title.sections[-2]) not in around:
            continue
        if isinstance(leaf, Paragraph) and leaf.text_span.start not in defined:
            yield from _term(title)


def _term(title: Passage) -> Iterator[Definition]:
    match = _TERM.fullmatch(title.text)
    if match is None or match["term"].lower() in _NO_TERM or _OF_DEFINITIONS.match(title.lower):
        return
    aliases = (match["alias"],) if match["alias"] else ()
    cited = title.cite(match.start("term"), match.end())
    yield Definition(**cited, term=match["term"], form=DefinitionForm.MEANS, aliases=aliases)
