"""The cues of one language, ready to be searched: its vocabulary, its cues and its guards.

A *concept* is a set of words and phrases that mean the same to a cue (`KEEP`: keep, retain, store, …). A cue
is a sequence of concepts with bounded gaps between them, and what must stand beside it. The tables are
compiled by ``scripts/compile_cues.py`` from the files in ``cues``, whose README explains their language.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
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

    ``needed`` are the concepts of the pattern and those beside it, which must all be in the sentence, those
    first that few cues need; ``heading`` must be in a title around the sentence, ``lead_in`` in what
    introduces its list (None where nothing must). For a title, the sentence is that of a heading.
    ``confidence`` is that of `policylint.confidence.Confidence`.
    """

    clause: str
    confidence: int
    denied: bool
    pattern: Pattern
    needed: tuple[int, ...]
    heading: int | None = None
    lead_in: int | None = None


class Guard(NamedTuple):
    """A way in which what looks like a clause is none, and how to say so."""

    why: str
    patterns: tuple[Pattern, ...]
    heading: int | None


@frozen(eq=False)
class CueTable:
    """All cues of a language, surest first and denials before claims.

    ``words`` and ``phrases`` have a *kind*, which is what those have in common that no cue tells apart:
    ``kinds`` are its concepts, by its number, and ``lengths`` the number of its words. The beginnings of a
    phrase are phrases too, and the kinds of words that begin one have the numbers below ``beginnings``.
    ``marks`` are the concepts of facts. ``guarded`` are the numbers of the guards of a clause.
    """

    words: Mapping[str, int]
    phrases: Mapping[str, int]
    kinds: Sequence[tuple[int, ...]]
    lengths: bytes
    beginnings: int
    marks: Mapping[str, tuple[int, ...]]
    cues: Sequence[Cue]
    titles: Sequence[Cue]
    guards: Sequence[Guard]
    guarded: Mapping[str, tuple[int, ...]]


@cache
def cue_table(language: str) -> CueTable | None:
    """Return the table of a language by its ISO 639-1 code; None where there is none yet."""
    if language != "en":
        return None
    module = import_module(f"policylint.facts.clauses.compiled.{language}")
    return CueTable(
        words=module.WORDS,
        phrases=module.PHRASES,
        kinds=module.KINDS,
        lengths=module.LENGTHS,
        beginnings=module.BEGINNINGS,
        marks=module.MARKS,
        cues=tuple(map(Cue._make, module.CUES)),
        titles=tuple(map(Cue._make, module.TITLES)),
        guards=tuple(map(Guard._make, module.GUARDS)),
        guarded=module.GUARDED,
    )
