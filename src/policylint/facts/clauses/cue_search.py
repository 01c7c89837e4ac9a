"""All clauses that the cues of a language find in a document, in one pass over its words.

The method: each word is looked up once and leads to the concepts it stands for. A cue is tried only on the
sentences that have all its concepts and of which its clause is not yet told, on all of them at once. What a
clause is told by, and what only looks like it, is in the table of cues.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.concordance import MOST_SENTENCES, Concordance, numbers
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard
from policylint.facts.clauses.introductions import Introductions
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.titles import Titles
from policylint.facts.clauses.words import pieces, words_of_each
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.syntax.nodes import Heading

_ENOUGH = 5
"""Places that show a clause beyond doubt; where so many are found, no further claims are looked for."""


def search(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], title: Heading | None
) -> Iterator[Clause | NearMiss]:
    """Yield the clauses, and the places that only looked like one: of titles first, then of the text.

    ``marks`` are the facts that cues may ask for, in reading order; ``title`` is the document's own heading,
    which is about all of its text and so tells nothing of a part of it.
    """
    titles = Titles(table, passages, title)
    yield from titles.clauses()
    read = _sentences(passages, marks)
    stretches = [
        _Stretch(table, titles, read[first : first + MOST_SENTENCES])
        for first in range(0, len(read), MOST_SENTENCES)
    ]
    told: dict[str, int] = defaultdict(int)
    for cue in table.cues:
        if cue.denied or told[cue.clause] < _ENOUGH:
            for stretch in stretches:
                if stretch.sentences_with[cue.needed[0]]:
                    told[cue.clause] += stretch.tell(cue)
    for stretch in stretches:
        yield from stretch.clauses()


class _Sentence(NamedTuple):
    """A sentence, or a part of a long one: its passage, its range in the passage's text, and its words.

    ``own`` is how many of the words introduce it. The names of facts in it stand behind its words.
    """

    passage: Passage
    start: int
    end: int
    words: Sequence[str]
    own: int


def _sentences(passages: Sequence[Passage], marks: Sequence[Mark]) -> Sequence[_Sentence]:
    """Return the sentences of the text outside the headings."""
    facts = _facts(passages, marks)
    introductions = Introductions()
    texts: list[str] = []
    places: list[tuple[Passage, int, int, Sequence[str], Sequence[str]]] = []
    for index, passage in enumerate(passages):
        lying_in = facts.get(index, ())
        if not isinstance(passage.leaf, Heading) or _is_dated(lying_in):
            introduction = introductions.of(passage)
            text = passage.text
            ranges = sentences(text)
            names = _names(passage, ranges, lying_in) if lying_in else {}
            for number, (start, end) in enumerate(ranges):
                texts.append(text[start:end])
                places.append((passage, start, end, introduction, names.get(number, ())))
    found: list[_Sentence] = []
    for (passage, start, end, introduction, names), words in zip(places, words_of_each(texts), strict=True):
        for piece in pieces(words):
            found.append(_Sentence(passage, start, end, [*introduction, *piece, *names], len(introduction)))
    return found


def _facts(passages: Sequence[Passage], marks: Sequence[Mark]) -> Mapping[int, Sequence[Mark]]:
    """Return the facts that lie in the text of passages, by the index of the passage."""
    starts = [passage.leaf.span.start for passage in passages]
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        index = bisect_right(starts, mark.start) - 1
        # An item ends where its own text does: what is nested in it has passages of its own.
        if index >= 0 and mark.start < passages[index].leaf.text_span.end:
            found.setdefault(index, []).append(mark)
    return found


def _is_dated(marks: Iterable[Mark]) -> bool:
    """Tell whether a heading says a date ("Last updated: 1 May 2026"), which makes it a text of its own."""
    return any("#date" in mark.names for mark in marks)


def _names(
    passage: Passage, ranges: Sequence[tuple[int, int]], marks: Sequence[Mark]
) -> Mapping[int, Sequence[str]]:
    """Return the names of the facts that lie in the sentences of a passage, by the index of the sentence."""
    ends = [passage.span(start, end).end for start, end in ranges[:-1]]
    found: dict[int, list[str]] = {}
    for mark in marks:
        found.setdefault(bisect_right(ends, mark.start), []).extend(mark.names)
    return found


class _Stretch:
    """Sentences of a document outside its headings, by their number in a concordance, and what they say."""

    def __init__(self, table: CueTable, titles: Titles, read: Sequence[_Sentence]) -> None:
        self._concordance = Concordance(
            table,
            [sentence.words for sentence in read],
            {number: sentence.own for number, sentence in enumerate(read) if sentence.own},
        )
        self.sentences_with = self._concordance.sentences_with
        self._sentences = read
        self._table = table
        self._titles = titles
        self._evidence: dict[int, list[Cue]] = {}
        self._misses: dict[int, dict[str, Guard]] = {}
        self._settled: dict[str, int] = {}
        self._guarded: dict[int, int] = {}
        self._under: dict[int, int] = {}
        self._by_titles: dict[tuple[str, ...], int] = {}

    def tell(self, cue: Cue) -> int:
        """Keep the sentences that are evidence by a cue or only look so; return the number of the former.

        What has been told of a clause is not told again, and what is guarded stays so.
        """
        open_to = self._concordance.with_all(cue.needed) & ~self._settled.get(cue.clause, 0)
        if open_to and cue.heading is not None:
            open_to &= self._under_title(cue.heading)
        if open_to and cue.lead_in is not None:
            open_to &= self._concordance.introduced_by(cue.lead_in)
        if not open_to:
            return 0
        found = self._concordance.find(cue.pattern, open_to)
        if not found:
            return 0
        self._settled[cue.clause] = self._settled.get(cue.clause, 0) | found
        for index in self._table.guarded.get(cue.clause, ()):
            missed = found & self._under_guard(index)
            if missed:
                found ^= missed
                for number in numbers(missed):
                    self._misses.setdefault(number, {})[cue.clause] = self._table.guards[index]
        for number in numbers(found):
            self._evidence.setdefault(number, []).append(cue)
        return found.bit_count()

    def _under_guard(self, index: int) -> int:
        """Return the sentences in which the words of a guard stand, or that are under its title."""
        if index not in self._guarded:
            guard = self._table.guards[index]
            found = 0 if guard.heading is None else self._under_title(guard.heading)
            for pattern in guard.patterns:
                among = self._concordance.with_all(concept for steps in pattern for concept, _ in steps)
                if among:
                    found |= self._concordance.find(pattern, among)
            self._guarded[index] = found
        return self._guarded[index]

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
            passage, titles = None, ()
            for number, sentence in enumerate(self._sentences):
                if sentence.passage is not passage:
                    passage = sentence.passage
                    titles = self._titles.around(passage)
                self._by_titles[titles] = self._by_titles.get(titles, 0) | 1 << number
        return self._by_titles

    def clauses(self) -> Iterator[Clause | NearMiss]:
        """Yield what the sentences say, in reading order."""
        for number in sorted(self._evidence.keys() | self._misses.keys()):
            yield from self._at(number, self._evidence.get(number, ()), self._misses.get(number, {}))

    def _at(
        self, number: int, cues: Sequence[Cue], misses: Mapping[str, Guard]
    ) -> Iterator[Clause | NearMiss]:
        sentence = self._sentences[number]
        text = sentence.passage.text[sentence.start : sentence.end]
        cited = sentence.passage.cite(sentence.start, sentence.start + len(text.rstrip()))
        titled = self._titles.clauses_of(self._titles.around(sentence.passage)) if cues else frozenset()
        for cue in cues:
            yield Clause(
                **cited,
                clause=cue.clause,
                confidence=Confidence(cue.confidence),
                how="heading+cue" if cue.clause in titled else "cue",
                denied=cue.denied,
            )
        for clause, guard in misses.items():
            yield NearMiss(**cited, clause=clause, why=guard.why)
