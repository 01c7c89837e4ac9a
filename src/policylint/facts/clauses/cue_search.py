"""All clauses that the cues of a language find in a document, in one pass over its words.

The method: each word is looked up once and leads to the concepts it stands for; a cue is tried only if all
its concepts are somewhere in the document, and then from the places of its rarest concept. What a clause is
told by, and what only looks like it, is in the table of cues.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from attrs import frozen

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.concordance import Concordance, words_of, words_of_each
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard, Pattern
from policylint.facts.clauses.marks import Mark
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.syntax.nodes import Cell, Field, Heading, Item, Paragraph, Row, Table

_ENOUGH = 5
"""Places that show a clause beyond doubt; where so many are found, no further claims are looked for."""
_LEAST_BODY = 40
"""Characters under a heading that can say something: a short sentence, more than a link or a label."""


def search(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], title: Heading | None
) -> Iterator[Clause | NearMiss]:
    """Yield the clauses, and the places that only looked like one: of titles first, then of the text.

    ``marks`` are the facts that cues may ask for, in reading order; ``title`` is the document's own heading,
    which is about all of its text and so tells nothing of a part of it.
    """
    titles = _Titles(table, passages, title)
    yield from titles.clauses()
    yield from _Sentences(table, passages, marks, titles).clauses()


class _Titles:
    """The headings of a document and the labels that open its paragraphs, each read once."""

    def __init__(self, table: CueTable, passages: Sequence[Passage], title: Heading | None) -> None:
        self._table = table
        self._passages = passages
        self._title = title
        self._numbers: dict[str, int] = {}
        self._concordance = Concordance(table)
        for passage in passages:
            for text in _titles_of(passage):
                if text not in self._numbers:
                    self._numbers[text] = self._concordance.add(words_of(text))
        present = self._concordance.look_up()
        self._cues: dict[int, list[Cue]] = {}
        for cue in table.titles:
            if cue.needed <= present:
                for number in self._concordance.find(cue.pattern, cue.needed):
                    self._cues.setdefault(number, []).append(cue)

    def clauses(self) -> Iterator[Clause | NearMiss]:
        """Yield the clauses that a heading with a text under it amounts to; without one, it is none."""
        for index, passage in enumerate(self._passages):
            if isinstance(passage.leaf, Heading):
                best: dict[str, Cue] = {}
                for cue in self._cues.get(self._numbers[passage.text], ()):
                    if cue.clause not in best or best[cue.clause].confidence < cue.confidence:
                        best[cue.clause] = cue
                if best:
                    yield from self._of_heading(index, passage, best.values())

    def _of_heading(self, index: int, passage: Passage, cues: Iterable[Cue]) -> Iterator[Clause | NearMiss]:
        cited = passage.cite(0, len(passage.text))
        # The body of the document's own heading is the document.
        has_body = passage.leaf is self._title or _has_body(self._passages, index)
        for cue in cues:
            if has_body:
                confidence = Confidence(cue.confidence)
                yield Clause(**cited, clause=cue.clause, confidence=confidence, how="heading")
            else:
                yield NearMiss(**cited, clause=cue.clause, why="it is a heading without a text of its own")

    def around(self, passage: Passage) -> tuple[int, ...]:
        """Return the numbers of the titles that a passage stands under, without the document's own."""
        found = [
            self._numbers[section.title]
            for section in passage.sections
            if section.heading is not self._title and section.title in self._numbers
        ]
        if isinstance(passage.leaf, Paragraph):
            found += [self._numbers[run_in.title] for run_in in passage.leaf.run_ins]
        return tuple(found)

    def have(self, concept: int, titles: Iterable[int]) -> bool:
        """Tell whether one of some titles, by number, has a concept."""
        return any(self._concordance.is_in(concept, number) for number in titles)

    def tell_of(self, clause: str, titles: Iterable[int]) -> bool:
        """Tell whether one of some titles, by number, is that of a clause."""
        return any(cue.clause == clause for number in titles for cue in self._cues.get(number, ()))


def _titles_of(passage: Passage) -> Iterator[str]:
    if isinstance(passage.leaf, Heading):
        yield passage.text
        yield passage.leaf.title
    elif isinstance(passage.leaf, Paragraph):
        for run_in in passage.leaf.run_ins:
            yield run_in.title


def _has_body(passages: Sequence[Passage], heading: int) -> bool:
    length = 0
    for passage in islice(passages, heading + 1, None):
        length += len(passage.text)
        if isinstance(passage.leaf, Heading):
            return False
        if length >= _LEAST_BODY:
            return True
    return False


def _is_dated(marks: Iterable[Mark]) -> bool:
    """Tell whether a heading says a date ("Last updated: 1 May 2026"), which makes it a text of its own."""
    return any("#date" in mark.names for mark in marks)


@frozen
class _Sentence:
    """A sentence: its passage and its range in the passage's text."""

    passage: Passage
    start: int
    end: int


class _Sentences:
    """The sentences of a document outside its headings, and what they say."""

    def __init__(
        self, table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], titles: _Titles
    ) -> None:
        self._table = table
        self._titles = titles
        self._concordance = Concordance(table)
        self._sentences: list[_Sentence] = []
        self._under: dict[int, tuple[int, ...]] = {}
        self._guarded: dict[int, frozenset[int]] = {}
        self._introductions: dict[int, Sequence[str]] = {}
        starts = [mark.start for mark in marks]
        for passage in passages:
            first = bisect_left(starts, passage.leaf.span.start)
            # An item ends where its own text does: what is nested in it has passages of its own.
            last = bisect_left(starts, passage.leaf.text_span.end, first)
            if not isinstance(passage.leaf, Heading) or _is_dated(marks[first:last]):
                self._add(passage, marks[first:last])

    def _add(self, passage: Passage, marks: Sequence[Mark]) -> None:
        introduction = self._introduction(passage)
        ranges = sentences(passage.text)
        words = words_of_each(passage.text, ranges)
        known = self._table.marks
        ends = [passage.span(start, end).end for start, end in ranges] if marks else ()
        following = 0
        for index, (start, end) in enumerate(ranges):
            concepts: list[int] = []
            while following < len(marks) and (
                index == len(ranges) - 1 or marks[following].start < ends[index]
            ):
                concepts += [number for name in marks[following].names for number in known.get(name, ())]
                following += 1
            self._concordance.add(words[index], introduction, dict.fromkeys(concepts))
            self._sentences.append(_Sentence(passage, start, end))

    def _introduction(self, passage: Passage) -> Sequence[str]:
        """Return the words that introduce a list item, head the column of a cell, or name a field."""
        if isinstance(passage.leaf, Field):
            return words_of(passage.leaf.name)
        if isinstance(passage.leaf, Item) and passage.lead_in:
            introducing = passage.lead_in
            if id(introducing) not in self._introductions:
                start, end = sentences(introducing.text)[-1]
                self._introductions[id(introducing)] = words_of(introducing.text[start:end])
            return self._introductions[id(introducing)]
        return words_of(_column_head(passage)) if isinstance(passage.leaf, Cell) else ()

    def clauses(self) -> Iterator[Clause | NearMiss]:
        """Yield what the sentences say, in reading order."""
        present = self._concordance.look_up()
        evidence: dict[int, list[Cue]] = {}
        misses: dict[int, dict[str, Guard]] = {}
        told: dict[str, int] = {}
        for cue in self._table.cues:
            if cue.needed <= present and (cue.denied or told.get(cue.clause, 0).bit_count() < _ENOUGH):
                for number in self._concordance.find(cue.pattern, cue.needed):
                    if not told.get(cue.clause, 0) >> number & 1 and self._stands_beside(cue, number):
                        guard = self._guard(cue, number)
                        if guard:
                            misses.setdefault(number, {}).setdefault(cue.clause, guard)
                        else:
                            evidence.setdefault(number, []).append(cue)
                            told[cue.clause] = told.get(cue.clause, 0) | 1 << number
        for number in sorted(evidence.keys() | misses.keys()):
            yield from self._at(number, evidence.get(number, ()), misses.get(number, {}))

    def _stands_beside(self, cue: Cue, number: int) -> bool:
        return (cue.heading is None or self._titles.have(cue.heading, self._titles_above(number))) and (
            cue.lead_in is None or self._concordance.introduces(cue.lead_in, number)
        )

    def _guard(self, cue: Cue, number: int) -> Guard | None:
        for index in cue.guards:
            guard = self._table.guards[index]
            if guard.heading is not None and self._titles.have(guard.heading, self._titles_above(number)):
                return guard
            if number in self._under_guard(index):
                return guard
        return None

    def _under_guard(self, index: int) -> frozenset[int]:
        """Return the sentences in which the words of a guard stand."""
        if index not in self._guarded:
            patterns = self._table.guards[index].patterns
            self._guarded[index] = frozenset(
                number
                for pattern in patterns
                for number in self._concordance.find(
                    pattern, (step[0] for steps in pattern for step in steps)
                )
            )
        return self._guarded[index]

    def _titles_above(self, number: int) -> tuple[int, ...]:
        if number not in self._under:
            self._under[number] = self._titles.around(self._sentences[number].passage)
        return self._under[number]

    def _at(
        self, number: int, cues: Sequence[Cue], misses: Mapping[str, Guard]
    ) -> Iterator[Clause | NearMiss]:
        sentence = self._sentences[number]
        text = sentence.passage.text[sentence.start : sentence.end]
        cited = sentence.passage.cite(sentence.start, sentence.start + len(text.rstrip()))
        for cue in cues:
            titled = self._titles.tell_of(cue.clause, self._titles_above(number))
            yield Clause(
                **cited,
                clause=cue.clause,
                confidence=Confidence(cue.confidence),
                how="heading+cue" if titled else "cue",
                denied=cue.denied,
            )
        told = {cue.clause for cue in cues}
        for clause, guard in misses.items():
            if clause not in told:
                yield NearMiss(**cited, clause=clause, why=guard.why)


def _concepts(pattern: Pattern) -> Iterator[int]:
    return (concept for steps in pattern for concept, _ in steps)


def _column_head(passage: Passage) -> str:
    """Return the text that heads the column of a cell; nothing for the head itself, and without a head."""
    table = next((node for node in reversed(passage.within) if isinstance(node, Table)), None)
    row = next((node for node in reversed(passage.within) if isinstance(node, Row)), None)
    if table is None or row is None or not table.has_header or row is table.rows[0]:
        return ""
    column = next((index for index, cell in enumerate(row.cells) if cell is passage.leaf), None)
    heads = table.rows[0].cells
    if column is None or column >= len(heads):
        return ""
    return " ".join(passage.source.slice(span) for span in heads[column].slices)
