"""All clauses that the cues of a language find in a document, in one pass over its passages.

The method: the words of a passage lead to concepts, and only cues whose rarest concept is among them, and
whose other concepts are too, are candidates; passages without any are left. The sentences of the others are
read word by word. What a clause is told by, and what only looks like it, is in the table of cues.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from attrs import field, frozen

from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.sentence_words import (
    NOTHING,
    SentenceWords,
    concepts_among,
    names_the_united_states,
    words_of,
)
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.syntax.nodes import Cell, Heading, Item, Paragraph, Row, Section, Table

_LEAST_BODY = 40
"""Characters under a heading that can say something: a short sentence, more than a link or a label."""


def search(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], title: Heading | None
) -> Iterator[Clause | NearMiss]:
    """Yield the clauses, and the places that only looked like one, in reading order.

    ``marks`` are the facts that cues may ask for, in reading order; ``title`` is the document's own heading,
    which is about all of its text and so tells nothing of a part of it.
    """
    around = _Surroundings(table, title)
    starts = [mark.start for mark in marks]
    for index, passage in enumerate(passages):
        if isinstance(passage.leaf, Heading):
            yield from _titled(around, passage, has_body=_has_body(passages, index))
        else:
            first = bisect_left(starts, passage.leaf.span.start)
            last = bisect_left(starts, passage.leaf.span.end, first)
            yield from _stated(around, passage, marks[first:last])


@frozen(eq=False)
class _Surroundings:
    """What stands around the passages of one document, each part of it read once."""

    table: CueTable
    title: Heading | None
    _titles: dict[str, SentenceWords] = field(factory=dict, init=False)
    _headings: dict[tuple[int, ...], frozenset[int]] = field(factory=dict, init=False)
    _lead_ins: dict[int, SentenceWords] = field(factory=dict, init=False)

    def read(self, title: str) -> SentenceWords:
        """Return the words of a title."""
        if title not in self._titles:
            self._titles[title] = SentenceWords(words_of(title), self.table)
        return self._titles[title]

    def titles(self, passage: Passage) -> Iterator[str]:
        """Yield the titles that a passage stands under, without the document's own."""
        for section in passage.sections:
            if section.heading is not self.title:
                yield section.title
        if isinstance(passage.leaf, Paragraph):
            for run_in in passage.leaf.run_ins:
                yield run_in.title

    def heading(self, passage: Passage) -> frozenset[int]:
        """Return the concepts of the titles that a passage stands under."""
        key = tuple(map(id, passage.sections))
        if key not in self._headings:
            self._headings[key] = self._of_sections(passage.sections)
        if isinstance(passage.leaf, Paragraph) and passage.leaf.run_ins:
            return self._headings[key].union(
                *[self.read(run_in.title).concepts for run_in in passage.leaf.run_ins]
            )
        return self._headings[key]

    def _of_sections(self, sections: Iterable[Section]) -> frozenset[int]:
        titles = [section.title for section in sections if section.heading is not self.title]
        return NOTHING.union(*[self.read(title).concepts for title in titles])

    def lead_in(self, passage: Passage) -> SentenceWords | None:
        """Return the words that introduce a list item, or head the column of a cell."""
        if isinstance(passage.leaf, Item) and passage.lead_in:
            introducing = passage.lead_in
            if id(introducing) not in self._lead_ins:
                start, end = sentences(introducing.text)[-1]
                words = words_of(introducing.text[start:end])
                self._lead_ins[id(introducing)] = SentenceWords(words, self.table)
            return self._lead_ins[id(introducing)]
        head = _column_head(passage) if isinstance(passage.leaf, Cell) else None
        return self.read(head) if head else None


def _column_head(passage: Passage) -> str | None:
    table = next((node for node in reversed(passage.within) if isinstance(node, Table)), None)
    row = next((node for node in reversed(passage.within) if isinstance(node, Row)), None)
    if table is None or row is None or not table.has_header or row is table.rows[0]:
        return None
    column = next((index for index, cell in enumerate(row.cells) if cell is passage.leaf), None)
    heads = table.rows[0].cells
    if column is None or column >= len(heads):
        return None
    return " ".join(passage.source.slice(span) for span in heads[column].slices)


def _has_body(passages: Sequence[Passage], heading: int) -> bool:
    length = 0
    for passage in islice(passages, heading + 1, None):
        length += len(passage.text)
        if isinstance(passage.leaf, Heading):
            return False
        if length >= _LEAST_BODY:
            return True
    return False


def _titled(around: _Surroundings, passage: Passage, *, has_body: bool) -> Iterator[Clause | NearMiss]:
    title = around.read(passage.text)
    best: dict[str, Cue] = {}
    for cue in _matching(title, _candidates(around.table.titles, title.concepts, NOTHING, NOTHING)):
        surer = cue.clause not in best or best[cue.clause].confidence < cue.confidence
        if surer and not _guard(around.table, cue, title, NOTHING):
            best[cue.clause] = cue
    for clause, cue in best.items():
        cited = passage.cite(0, len(passage.text))
        if has_body:
            yield Clause(**cited, clause=clause, confidence=cue.confidence, how="heading")
        else:
            yield NearMiss(**cited, clause=clause, why="it is a heading without a text of its own")


def _stated(around: _Surroundings, passage: Passage, marks: Sequence[Mark]) -> Iterator[Clause | NearMiss]:
    table = around.table
    heading, introduction = around.heading(passage), around.lead_in(passage)
    lead_in = introduction.concepts if introduction else NOTHING
    present = concepts_among(passage.words, table)
    present |= lead_in
    present.update(_numbers(table, marks))
    if names_the_united_states(passage.text):
        present.update(table.words.get("usa", ()))
    candidates = _candidates(table.cues, present, heading, lead_in)
    if not candidates:
        return
    before = introduction.words if introduction else ()
    ranges = sentences(passage.text)
    of_sentences = _sort_marks(table, passage, marks, ranges) if marks else {}
    for start, end in ranges:
        words = [*before, *words_of(passage.text[start:end])]
        sentence = SentenceWords(words, table, len(before), of_sentences.get(start, NOTHING))
        best: dict[str, tuple[Cue, Guard | None]] = {}
        for cue in _matching(sentence, candidates):
            known, guarded = best.get(cue.clause, (None, None))
            # A denial says more than the claim whose words it takes in.
            if known and not guarded and (known.confidence, known.denied) >= (cue.confidence, cue.denied):
                continue
            guard = _guard(table, cue, sentence, heading)
            if known is None or guard is None:
                best[cue.clause] = (cue, guard)
        if best:
            yield from _evidence(around, passage, start, end, best)


def _numbers(table: CueTable, marks: Iterable[Mark]) -> Iterator[int]:
    return (number for mark in marks for name in mark.names for number in table.marks.get(name, ()))


def _sort_marks(
    table: CueTable, passage: Passage, marks: Iterable[Mark], ranges: Sequence[tuple[int, int]]
) -> Mapping[int, frozenset[int]]:
    """Return the concepts of the facts in each sentence, by where it starts in the passage."""
    ends = [passage.span(start, end).end for start, end in ranges]
    found: dict[int, set[int]] = {}
    for mark in marks:
        index = min(bisect_left(ends, mark.start + 1), len(ranges) - 1)
        found.setdefault(ranges[index][0], set()).update(_numbers(table, [mark]))
    return {start: frozenset(concepts) for start, concepts in found.items()}


def _evidence(
    around: _Surroundings,
    passage: Passage,
    start: int,
    end: int,
    best: Mapping[str, tuple[Cue, Guard | None]],
) -> Iterator[Clause | NearMiss]:
    cited = passage.cite(start, start + len(passage.text[start:end].rstrip()))
    titled = {cue.clause for title in around.titles(passage) for cue in _matching_title(around, title)}
    for clause, (cue, guard) in best.items():
        if guard:
            yield NearMiss(**cited, clause=clause, why=guard.why)
        else:
            how = "heading+cue" if clause in titled else "cue"
            yield Clause(**cited, clause=clause, confidence=cue.confidence, how=how, denied=cue.denied)


def _matching_title(around: _Surroundings, title: str) -> Iterator[Cue]:
    read = around.read(title)
    return _matching(read, _candidates(around.table.titles, read.concepts, NOTHING, NOTHING))


def _candidates(
    cues: Mapping[int, tuple[Cue, ...]],
    present: frozenset[int] | set[int],
    heading: frozenset[int],
    lead_in: frozenset[int],
) -> Sequence[Cue]:
    """Return the cues whose concepts are all there, in the order of the table's."""
    return [
        cue
        for anchor in sorted(cues.keys() & present)
        for cue in cues[anchor]
        if cue.needed <= present
        and not (cue.heading and cue.heading.isdisjoint(heading))
        and not (cue.lead_in and cue.lead_in.isdisjoint(lead_in))
        and not any(group.isdisjoint(present) for group in cue.beside)
    ]


def _matching(sentence: SentenceWords, candidates: Iterable[Cue]) -> Iterator[Cue]:
    concepts = sentence.concepts
    for cue in candidates:
        if (
            cue.needed <= concepts
            and not any(group.isdisjoint(concepts) for group in cue.beside)
            and sentence.has(cue.pattern)
        ):
            yield cue


def _guard(table: CueTable, cue: Cue, sentence: SentenceWords, heading: frozenset[int]) -> Guard | None:
    for number in cue.guards:
        guard = table.guards[number]
        if (guard.heading and not guard.heading.isdisjoint(heading)) or any(
            sentence.has(pattern) for pattern in guard.patterns
        ):
            return guard
    return None
