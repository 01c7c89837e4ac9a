"""Enumerations within sentences, which references name: ``either (i) by letter or (ii) by kite``."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span

_SERIES = (
    ("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)"),
    tuple(f"({letter})" for letter in "abcdefghijklmnopqrstuvwxyz"),
    tuple(f"({number})" for number in range(1, 21)),
)
_FOLLOWING = {pair for series in _SERIES for pair in pairwise(series)}
_FIRST = frozenset(series[0] for series in _SERIES)
_NUMBER = lazy_pattern(r"(?<= )\((?:[ivx]{1,5}|[a-z]|[0-9]{1,2})\)(?= )")
_OF_A_REFERENCE = ("section", "sections", "clause", "clauses", "paragraph", "paragraphs", "point", "points")


class Enumerations:
    """Where the sentences of a section number what they say; collected when first asked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Take the passages of a document."""
        self._passages = passages

    def find(self, number: str, passage: Passage) -> Span | None:
        """Return where the section of a passage has ``(ii)`` in a sentence; None for any other number."""
        return self._places.get((id(passage.section), number.partition("-")[0]))

    @cached_property
    def _places(self) -> dict[tuple[int, str], Span]:
        found: dict[tuple[int, str], Span] = {}
        for passage in self._passages:
            for number in _numbers(passage.lower):
                found.setdefault((id(passage.section), number[0]), passage.span(*number.span()))
        return found


def _numbers(lower: str) -> Iterator[re.Match[str]]:
    """Yield the numbers in a text that follow one another from the first of their series."""
    before = ""
    for number in _NUMBER.finditer(lower):
        if lower.endswith(_OF_A_REFERENCE, 0, number.start() - 1):
            continue
        if (before, number[0]) in _FOLLOWING or number[0] in _FIRST:
            before = number[0]
            yield number
