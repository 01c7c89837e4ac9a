"""Definitions by their place in a section of definitions: ``X: …`` and ``X – …`` without emphasis, tables."""

import re

from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.definitions.words_of_definitions import NO_LABEL, NO_TERM
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Cell, Item, Paragraph, Row

_NAME = r"[A-Z][\w’'/&-]{0,40}(?: [\w’'/&-]{1,40}){0,4}"
_LISTED = re.compile(rf"({_NAME})(?: \((?:or |also )?([^()]{{1,40}})\))?(?:: | [–—-] )(?=[\w“\"]+ \w+ \w)")
_NAMES_IN_A_CELL = re.compile(rf"{_NAME}(?:(?:, | or | / )[\w’'/&-]{{1,40}}){{0,5}}")
_BETWEEN_NAMES = re.compile(r", | or | / ")
_NO_NAMES = NO_TERM | NO_LABEL


def listed(passage: Passage) -> Definition | None:
    """Return what opens a passage of a section of definitions, or the first cell of a row there."""
    if isinstance(passage.leaf, Cell):
        return _in_first_cell(passage)
    opening = _LISTED.match(passage.text) if isinstance(passage.leaf, Item | Paragraph) else None
    if opening is None or opening[1].split(" ", 1)[0].lower() in _NO_NAMES:
        return None
    term, *aliases = _BETWEEN_NAMES.split(opening[1])
    if opening[2] and opening[2][0].isupper():
        aliases.append(opening[2])
    cited = passage.cite(0, len(opening.group().rstrip()))
    return Definition(**cited, term=term, form=DefinitionForm.DASH, aliases=tuple(aliases))


def _in_first_cell(passage: Passage) -> Definition | None:
    """Return the names in the first cell of a row that stands under a head."""
    row = next((node for node in reversed(passage.within) if isinstance(node, Row)), None)
    if row is None or len(row.cells) < 2 or passage.leaf is not row.cells[0] or passage.column_head is None:
        return None
    if not row.cells[1].slices or not _NAMES_IN_A_CELL.fullmatch(passage.text):
        return None
    term, *aliases = _BETWEEN_NAMES.split(passage.text)
    cited = passage.cite(0, len(passage.text))
    return Definition(**cited, term=term, form=DefinitionForm.MEANS, aliases=tuple(aliases))
