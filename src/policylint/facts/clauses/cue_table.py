"""The cues of one language, ready to be searched: its vocabulary, its cues and its guards.

A *concept* is a set of words and phrases that mean the same to a cue (`KEEP`: keep, retain, store, …). A cue
is a sequence of concepts with bounded gaps between them, and what must stand beside it. The tables are
compiled by ``scripts/compile_cues.py`` from the files in ``cues``, whose README explains their language.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from attrs import field, frozen

from policylint.confidence import Confidence

Steps = tuple[tuple[int, int], ...]
"""Concepts in order, each with the number of words that may stand between it and the one before it."""
Pattern = tuple[Steps, ...]
"""Sequences that must all be found in a sentence, in any order."""

AT_THE_START = -1
"""Instead of a gap: the first concept must open the sentence."""


@frozen(eq=False)
class Cue:
    """What counts as evidence of a clause: a pattern, and what must stand beside it.

    ``beside`` are groups of concepts of which each must have one in the sentence; of ``heading`` and
    ``lead_in`` one must be in a title around the sentence, or in the sentence that introduces its list.
    ``guards`` are the numbers of those that may say that it does not count. For a title, the sentence is
    that of a heading.
    """

    clause: str
    confidence: Confidence
    denied: bool
    pattern: Pattern
    anchor: int
    beside: tuple[frozenset[int], ...]
    heading: frozenset[int]
    lead_in: frozenset[int]
    guards: tuple[int, ...]
    needed: frozenset[int] = field(init=False)

    @needed.default
    def _of_pattern(self) -> frozenset[int]:
        return frozenset(concept for sequence in self.pattern for concept, _ in sequence)


@frozen(eq=False)
class Guard:
    """A way in which what looks like a clause is none, and how to say so."""

    why: str
    patterns: tuple[Pattern, ...]
    heading: frozenset[int]


@frozen(eq=False)
class CueTable:
    """All cues of a language. ``words``, ``phrases`` (by their first word) and the ``marks`` of facts
    lead to concepts by number.

    ``cues`` and ``titles`` are sorted by the concept that is to be looked for first.
    """

    marks: Mapping[str, tuple[int, ...]]
    words: Mapping[str, tuple[int, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    cues: Mapping[int, tuple[Cue, ...]]
    titles: Mapping[int, tuple[Cue, ...]]
    guards: tuple[Guard, ...]


@cache
def cue_table(language: str) -> CueTable | None:
    """Return the table of a language by its ISO 639-1 code; None where there is none yet."""
    if language != "en":
        return None
    return _load(import_module(f"policylint.facts.clauses.compiled.{language}"))


def _load(module: ModuleType) -> CueTable:
    return CueTable(
        marks=concepts_of_facts(module.CONCEPTS),
        words=module.WORDS,
        phrases=module.PHRASES,
        cues=_by_anchor(_cue(*row) for row in module.CUES),
        titles=_by_anchor(_cue(*row) for row in module.TITLES),
        guards=tuple(Guard(why, patterns, frozenset(heading)) for why, patterns, heading in module.GUARDS),
    )


def concepts_of_facts(concepts: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
    """Return the concepts that a fact has, by the fact's name: `#email`, and `#email/#phone`."""
    found: dict[str, list[int]] = {}
    for number, concept in enumerate(concepts):
        for name in concept.split("/"):
            if name.startswith("#"):
                found.setdefault(name, []).append(number)
    return {name: tuple(numbers) for name, numbers in found.items()}


def _cue(
    clause: str,
    confidence: int,
    denied: bool,
    pattern: Pattern,
    anchor: int,
    beside: tuple[tuple[int, ...], ...],
    heading: tuple[int, ...],
    lead_in: tuple[int, ...],
    guards: tuple[int, ...],
) -> Cue:
    return Cue(
        clause,
        Confidence(confidence),
        denied,
        pattern,
        anchor,
        tuple(map(frozenset, beside)),
        frozenset(heading),
        frozenset(lead_in),
        guards,
    )


def _by_anchor(cues: Iterable[Cue]) -> Mapping[int, tuple[Cue, ...]]:
    found: dict[int, list[Cue]] = {}
    for cue in cues:
        found.setdefault(cue.anchor, []).append(cue)
    return {anchor: tuple(of_anchor) for anchor, of_anchor in found.items()}
