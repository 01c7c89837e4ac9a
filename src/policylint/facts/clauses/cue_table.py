"""The cues of one language, ready to be searched: its vocabulary, its cues and its guards.

A *concept* is a set of words and phrases that mean the same to a cue (`KEEP`: keep, retain, store, …). A cue
is a sequence of concepts with bounded gaps between them, and what must stand beside it. The tables are
compiled by ``scripts/compile_cues.py`` from the files in ``cues``, whose README explains their language.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from attrs import frozen

Steps = tuple[tuple[int, int], ...]
"""Concepts in order, each with the number of words that may stand between it and the one before it."""
Pattern = tuple[Steps, ...]
"""Sequences that must all be found in a sentence, in any order."""

AT_THE_START = -1
"""Instead of a gap: the first concept must open the sentence."""


class Cue(NamedTuple):
    """What counts as evidence of a clause: a pattern, and what must stand beside it.

    ``needed`` are the concepts of the pattern and those beside it, which must all be in the sentence;
    ``heading`` must be in a title around the sentence, ``lead_in`` in what introduces its list (None where
    nothing must).
    ``guards`` are the numbers of those that may say that it does not count. For a title, the sentence is
    that of a heading. ``confidence`` is that of `policylint.confidence.Confidence`.
    """

    clause: str
    confidence: int
    denied: bool
    pattern: Pattern
    needed: frozenset[int]
    heading: int | None
    lead_in: int | None
    guards: tuple[int, ...]


class Guard(NamedTuple):
    """A way in which what looks like a clause is none, and how to say so."""

    why: str
    patterns: tuple[Pattern, ...]
    heading: int | None


Phrases = Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], tuple[int, ...]], ...]]]
"""The phrases by their first and their second word: the words behind these, and the concepts."""


@frozen(eq=False)
class CueTable:
    """All cues of a language; ``words``, ``phrases`` and the ``marks`` of facts lead to concepts by number.

    ``concepts`` are the single words of each concept, by its number.
    """

    concepts: tuple[tuple[str, ...], ...]
    marks: Mapping[str, tuple[int, ...]]
    words: Mapping[str, tuple[int, ...]]
    phrases: Phrases
    cues: tuple[Cue, ...]
    titles: tuple[Cue, ...]
    guards: tuple[Guard, ...]


@cache
def cue_table(language: str) -> CueTable | None:
    """Return the table of a language by its ISO 639-1 code; None where there is none yet."""
    if language != "en":
        return None
    return _load(import_module(f"policylint.facts.clauses.compiled.{language}"))


def _load(module: ModuleType) -> CueTable:
    return CueTable(
        concepts=module.CONCEPTS,
        marks=module.MARKS,
        words=module.WORDS,
        phrases=module.PHRASES,
        cues=tuple(_cue(*row) for row in module.CUES),
        titles=tuple(_cue(*row) for row in module.TITLES),
        guards=tuple(Guard(*row) for row in module.GUARDS),
    )


def _cue(
    clause: str,
    confidence: int,
    denied: bool,
    pattern: Pattern,
    needed: tuple[int, ...],
    heading: int | None,
    lead_in: int | None,
    guards: tuple[int, ...],
) -> Cue:
    return Cue(clause, confidence, denied, pattern, frozenset(needed), heading, lead_in, guards)
