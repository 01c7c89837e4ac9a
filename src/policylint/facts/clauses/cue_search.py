"""All clauses that the cues of a language find in a document, in one pass over its words.

The method: each word is looked up once and leads to the concepts it stands for. A cue is tried only on the
sentences that have all its concepts and of which its clause is not yet told, on all of them at once. What a
clause is told by, and what only looks like it, is in the table of cues.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.concordance import Concordance, numbers, pieces, words_of_each
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard
from policylint.facts.clauses.introductions import Introductions
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.titles import Titles
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
    stretches = _stretches(table, passages, marks, titles)
    for stretch in stretches:
        stretch.concordance.close()
    told: dict[str, int] = {}
    for cue in table.cues:
        if cue.denied or told.get(cue.clause, 0) < _ENOUGH:
            for stretch in stretches:
                if cue.needed[0] in stretch.concordance.sentences_with:
                    found = stretch.tell(cue)
                    if found:
                        told[cue.clause] = told.get(cue.clause, 0) + found
    for stretch in stretches:
        yield from stretch.clauses()


def _is_dated(marks: Iterable[Mark]) -> bool:
    """Tell whether a heading says a date ("Last updated: 1 May 2026"), which makes it a text of its own."""
    return any("#date" in mark.names for mark in marks)


def _stretches(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], titles: Titles
) -> Sequence["_Stretch"]:
    """Return the text outside the headings, in stretches of about the same length."""
    found = [_Stretch(table, titles)]
    introductions = Introductions()
    starts = [mark.start for mark in marks]
    for passage in passages:
        first = bisect_left(starts, passage.leaf.span.start)
        # An item ends where its own text does: what is nested in it has passages of its own.
        last = bisect_left(starts, passage.leaf.text_span.end, first)
        if not isinstance(passage.leaf, Heading) or _is_dated(marks[first:last]):
            introduction = introductions.of(passage)
            titles_above = titles.around(passage)
            ranges = sentences(passage.text)
            words = words_of_each(passage.text, passage.lower, ranges)
            concepts = _concepts(table, passage, ranges, marks[first:last]) if first < last else {}
            for index, (start, end) in enumerate(ranges):
                sentence = _Sentence(passage, titles_above, start, end)
                for piece in pieces(words[index]):
                    if found[-1].concordance.is_full:
                        found.append(_Stretch(table, titles))
                    found[-1].add(sentence, piece, introduction, concepts.get(index, ()))
    return found


def _concepts(
    table: CueTable, passage: Passage, ranges: Sequence[tuple[int, int]], marks: Sequence[Mark]
) -> Mapping[int, Mapping[int, None]]:
    """Return the concepts of facts that lie in the sentences of a passage, by the index of the sentence."""
    ends = [passage.span(start, end).end for start, end in ranges[:-1]]
    found: dict[int, dict[int, None]] = {}
    for mark in marks:
        of_sentence = found.setdefault(bisect_right(ends, mark.start), {})
        for name in mark.names:
            of_sentence.update(dict.fromkeys(table.marks.get(name, ())))
    return found


@frozen
class _Sentence:
    """A sentence: its passage, the titles above that, and its range in the passage's text."""

    passage: Passage
    titles: tuple[str, ...]
    start: int
    end: int


class _Stretch:
    """Sentences of a document outside its headings, by their number in a concordance, and what they say."""

    def __init__(self, table: CueTable, titles: Titles) -> None:
        self.concordance = Concordance(table)
        self._sentences: list[_Sentence] = []
        self._by_titles: dict[tuple[str, ...], int] = {}
        self._table = table
        self._titles = titles
        self._evidence: dict[int, list[Cue]] = {}
        self._misses: dict[int, dict[str, Guard]] = {}
        self._settled: dict[str, int] = {}
        self._guarded: dict[int, int] = {}
        self._under: dict[int, int] = {}

    def add(
        self, sentence: _Sentence, words: Sequence[str], introduction: Sequence[str], marks: Collection[int]
    ) -> None:
        """Add a sentence, as `Concordance.add` does."""
        number = self.concordance.add(words, introduction, marks)
        self._sentences.append(sentence)
        self._by_titles[sentence.titles] = self._by_titles.get(sentence.titles, 0) | 1 << number

    def tell(self, cue: Cue) -> int:
        """Keep the sentences that are evidence by a cue or only look so; return the number of the former.

        What has been told of a clause is not told again, and what is guarded stays so.
        """
        open_to = self.concordance.with_all(cue.needed) & ~self._settled.get(cue.clause, 0)
        if open_to and cue.heading is not None:
            open_to &= self._under_title(cue.heading)
        if open_to and cue.lead_in is not None:
            open_to &= self.concordance.introduced_by(cue.lead_in)
        if not open_to:
            return 0
        found = self.concordance.find(cue.pattern, open_to)
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
                among = self.concordance.with_all(concept for steps in pattern for concept, _ in steps)
                if among:
                    found |= self.concordance.find(pattern, among)
            self._guarded[index] = found
        return self._guarded[index]

    def _under_title(self, concept: int) -> int:
        """Return the sentences under a title that has a concept."""
        if concept not in self._under:
            having = self._titles.with_concept(concept)
            found = 0
            for titles, sentences_below in self._by_titles.items():
                if not having.isdisjoint(titles):
                    found |= sentences_below
            self._under[concept] = found
        return self._under[concept]

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
        titled = self._titles.clauses_of(sentence.titles) if cues else frozenset()
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
