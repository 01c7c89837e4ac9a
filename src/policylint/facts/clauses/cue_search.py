"""All clauses that the cues of a language find in a document, in one pass over its words.

The method: each word is looked up once and leads to the concepts it stands for. A cue is tried only on the
sentences that have all its concepts and of which its clause is not yet told, on all of them at once. What a
clause is told by, and what only looks like it, is in the table of cues.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from attrs import define

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.concordance import MOST_SENTENCES, Concordance, numbers
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard, Pattern
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.reading import Reading, readings
from policylint.facts.clauses.titles import Titles
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading

_ENOUGH = 5
"""Places that show a clause beyond doubt; where so many are found, no further claims are looked for."""
_CONFIDENCE = {one.value: one for one in Confidence}


def search(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], title: Heading | None
) -> Iterator[Clause | NearMiss]:
    """Yield the clauses, and the places that only looked like one: of titles first, then of the text.

    ``marks`` are the facts that cues may ask for, in reading order; ``title`` is the document's own heading,
    which is about all of its text and so tells nothing of a part of it.
    """
    titles = Titles(table, passages, title)
    yield from titles.clauses()
    for read in readings(passages, marks, MOST_SENTENCES):
        stretch = Stretch(table, titles, read)
        stretch.tell()
        yield from stretch.clauses()


@define
class _GuardHere:
    """A guard in some sentences: those that it guards, and the patterns that may add to them.

    ``patterns`` come with the sentences that have all their concepts; they were tried on ``tried``.
    """

    guarded: int
    patterns: Sequence[tuple[Pattern, int]]
    tried: int = 0


class Stretch:
    """Sentences of a document outside its headings, by their number in a concordance, and what they say."""

    def __init__(self, table: CueTable, titles: Titles, read: Reading) -> None:
        self._concordance = Concordance(table, read.words, read.own)
        self._places = read.places
        self._table = table
        self._titles = titles
        self._evidence: dict[int, list[Cue]] = {}
        self._misses: dict[int, dict[str, Guard]] = {}
        self._guards: dict[int, _GuardHere] = {}
        self._under: dict[int, int] = {}
        self._by_titles: dict[tuple[str, ...], int] = {}

    def open_cues(self) -> Iterator[tuple[Cue, int]]:
        """Yield the cues all whose concepts meet in some sentences, with these."""
        known = self._concordance.sentences_with
        for cue in compress(self._table.cues, map(known.__getitem__, self._table.rarest)):
            meeting = -1
            for concept in cue.needed:
                meeting &= known[concept]
                if not meeting:
                    break
            else:
                yield cue, meeting

    def tell(self) -> None:
        """Keep the sentences that are evidence by a cue, or only look so.

        What has been told of a clause is not told again, and what is guarded stays so. However often a clause
        is denied, claims are looked for.
        """
        told: dict[str, int] = {}
        settled: dict[str, int] = {}
        for cue, meeting in self.open_cues():
            clause = cue.clause
            if told.get(clause, 0) >= _ENOUGH:
                continue
            open_to = meeting & ~settled.get(clause, 0)
            if cue.heading is not None and open_to:
                open_to &= self._under_title(cue.heading)
            if cue.lead_in is not None and open_to:
                open_to &= self._concordance.introduced_by(cue.lead_in)
            found = open_to and self._concordance.find(cue.pattern, open_to)
            if found:
                settled[clause] = settled.get(clause, 0) | found
                evidence = self._unguarded(clause, found)
                for number in numbers(evidence):
                    self._evidence.setdefault(number, []).append(cue)
                if not cue.denied:
                    told[clause] = told.get(clause, 0) + evidence.bit_count()

    def _unguarded(self, clause: str, found: int) -> int:
        """Return those of some sentences that no guard of their clause silences, and keep the others."""
        for index in self._table.guarded.get(clause, ()):
            missed = self._guarded_by(index, found)
            if missed:
                found ^= missed
                for number in numbers(missed):
                    self._misses.setdefault(number, {})[clause] = self._table.guards[index]
        return found

    def _guarded_by(self, index: int, found: int) -> int:
        """Return those of some sentences in which the words of a guard stand, or that are under its title."""
        if index not in self._guards:
            guard = self._table.guards[index]
            if guard.unless_title is not None and self._titles.own_has(guard.unless_title):
                self._guards[index] = _GuardHere(0, ())
                return 0
            under = 0 if guard.heading is None else self._under_title(guard.heading)
            having = [(pattern, self._concordance.with_all(needed)) for pattern, needed in guard.patterns]
            let = 0 if guard.unless is None else self._concordance.sentences_with[guard.unless]
            open_to = [(pattern, among & ~let) for pattern, among in having if among & ~let]
            self._guards[index] = _GuardHere(under & ~let, open_to)
        guard_here = self._guards[index]
        new = found & ~guard_here.tried
        if new:
            guard_here.tried |= new
            for pattern, among in guard_here.patterns:
                if among & new:
                    guard_here.guarded |= self._concordance.find(pattern, among & new)
        return found & guard_here.guarded

    def _under_title(self, concept: int) -> int:
        """Return the sentences under a title that has a concept."""
        if concept not in self._under:
            having = self._titles.with_concept(concept)
            found = 0
            for titles, sentences_below in self._titled().items():
                if not having.isdisjoint(titles):
                    found |= sentences_below
            self._under[concept] = found
        return self._under[concept]

    def _titled(self) -> Mapping[tuple[str, ...], int]:
        """Return the sentences under each group of titles."""
        if not self._by_titles:
            above: Passage | None = None
            titles: tuple[str, ...] = ()
            for number, (passage, _, _) in enumerate(self._places):
                if passage is not above:
                    above, titles = passage, self._titles.around(passage)
                self._by_titles[titles] = self._by_titles.get(titles, 0) | 1 << number
        return self._by_titles

    def clauses(self) -> Iterator[Clause | NearMiss]:
        """Yield what the sentences say, in reading order."""
        for number in sorted(self._evidence.keys() | self._misses.keys()):
            passage, start, end = self._places[number]
            cited = passage.cite(start, start + len(passage.text[start:end].rstrip()))
            span, source = cited["span"], cited["source"]
            if number in self._evidence:
                titled = self._titles.clauses_of(self._titles.around(passage))
                for cue in self._evidence[number]:
                    yield Clause(
                        span=span,
                        source=source,
                        clause=cue.clause,
                        confidence=_CONFIDENCE[cue.confidence],
                        how="heading+cue" if cue.clause in titled else "cue",
                        denied=cue.denied,
                    )
            for clause, guard in self._misses.get(number, {}).items():
                yield NearMiss(span=span, source=source, clause=clause, why=guard.why)
