"""The cues of one language, ready to be searched: its vocabulary, its cues and its guards.

A *concept* is a set of words and phrases that mean the same to a cue (`KEEP`: keep, retain, store, …). A cue
is a sequence of concepts with bounded gaps between them, and what must stand beside it. The tables are
compiled by ``scripts/compile_cues.py`` from the files in ``cues``, whose README explains their language.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import NamedTuple

from attrs import field, frozen

AT_THE_START = None
"""Instead of shifts: the first concept must open the sentence."""

Steps = tuple[tuple[int, tuple[int, ...] | None], ...]
"""Concepts in order, each with the `shifts` from the one before it."""
Pattern = tuple[Steps, ...]
"""Sequences that must all be found in a sentence, in any order."""


def shifts(gap: int) -> tuple[int, ...]:
    """Return by how much to shift, each time, for a place to reach all at most ``gap`` places behind it."""
    found: list[int] = []
    done = 1
    while done <= gap:
        found.append(min(done, gap + 1 - done))
        done += found[-1]
    return tuple(found)


class Cue(NamedTuple):
    """What counts as evidence of a clause: a pattern, and what must stand beside it.

    ``needed`` are the concepts of the pattern and those beside it, which must all be in the sentence, those
    first that few sentences have; ``heading`` must be in a title around the sentence, ``lead_in`` in what
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
    """A way in which what looks like a clause is none, and how to say so.

    Each of its patterns comes with the concepts that it has, as in a cue. A sentence that has the concept
    ``unless`` is not guarded, and nothing is in a document whose own title has ``unless_title``.
    """

    why: str
    patterns: tuple[tuple[Pattern, tuple[int, ...]], ...]
    heading: int | None
    unless: int | None = None
    unless_title: int | None = None


@frozen(eq=False)
class CueTable:
    """All cues of a language, surest first and denials before claims.

    Words and phrases have a *kind*, which is what those have in common that no cue tells apart: a number, 0
    for what no cue names. ``words`` are the kinds of words and of the names of facts, ``pairs`` those of two
    words. What begins a phrase has a kind of its own, smaller than the others; ``longer`` are, by that kind,
    the kinds of it and a next word. ``kinds`` are the concepts of a kind, ``widths`` how many words it has
    behind the first, and ``concepts`` the kinds of a concept, which ``kinds_of`` has as sets.

    ``guarded`` are the numbers of the guards of a clause; ``rarest`` are what each of the cues needs first.
    """

    words: Mapping[str, int]
    pairs: Mapping[tuple[str, str], int]
    longer: Sequence[Mapping[str, int]]
    kinds: Sequence[tuple[int, ...]]
    widths: bytes
    concepts: Sequence[tuple[int, ...]]
    cues: Sequence[Cue]
    titles: Sequence[Cue]
    guards: Sequence[Guard]
    guarded: Mapping[str, tuple[int, ...]]
    rarest: Sequence[int] = field(init=False)
    kinds_of: Mapping[int, frozenset[int]] = field(init=False)

    @rarest.default
    def _first_needed(self) -> Sequence[int]:
        return tuple(cue.needed[0] for cue in self.cues)

    @kinds_of.default
    def _sets(self) -> "_Sets":
        return _Sets(self.concepts)


class _Sets(dict[int, frozenset[int]]):
    """The kinds of a concept as a set, which is made when it is first asked for; many never are."""

    def __init__(self, concepts: Sequence[tuple[int, ...]]) -> None:
        super().__init__()
        self._concepts = concepts

    def __missing__(self, concept: int) -> frozenset[int]:
        found = self[concept] = frozenset(self._concepts[concept])
        return found


@cache
def cue_table(language: str) -> CueTable | None:
    """Return the table of a language by its ISO 639-1 code; None where there is none yet."""
    if language != "en":
        return None
    module = import_module(f"policylint.facts.clauses.compiled.{language}")
    return CueTable(
        words=module.WORDS,
        pairs=module.PAIRS,
        longer=module.LONGER,
        kinds=module.KINDS,
        widths=module.WIDTHS,
        concepts=module.CONCEPTS,
        cues=tuple(map(Cue._make, module.CUES)),
        titles=tuple(map(Cue._make, module.TITLES)),
        guards=tuple(map(Guard._make, module.GUARDS)),
        guarded=module.GUARDED,
    )
