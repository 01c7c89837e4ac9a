"""All clauses that the cues of a language find in a document, in one pass over its sentences.

The method: each word of a sentence is looked up once and leads to concepts; only cues whose rarest concept
is there, and whose other concepts are too, are matched word by word. What a clause is told by, and what
only looks like it, is in the table of cues.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from attrs import field, frozen

from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.sentence_words import NOTHING, SentenceWords, words_of
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.syntax.nodes import Cell, Heading, Item, Paragraph, Row, Table

_LEAST_BODY = 40
"""Characters under a heading that can say something: a short sentence, more than a link or a label."""
_NO_WORDS: tuple[str, ...] = ()


def search(
    table: CueTable, passages: Sequence[Passage], marks: Sequence[Mark], title: Heading | None
) -> Iterator[Clause | NearMiss]:
    """Yield the clauses, and the places that only looked like one, in reading order.

    ``marks`` are the facts that cues may ask for, in reading order; ``title`` is the document's own heading,
    which is about all of its text and so tells nothing of a part of it.
    """
    context = _Context(table, marks, title)
    for index, passage in enumerate(passages):
        if isinstance(passage.leaf, Heading):
            yield from _titled(context, passage, has_body=_has_body(passages, index))
        else:
            for sentence, start, end in context.sentences(passage):
                yield from _stated(context, passage, sentence, start, end)


@frozen(eq=False)
class _Context:
    """What stands around the sentences of one document, each part read once."""

    table: CueTable
    marks: Sequence[Mark]
    title: Heading | None
    _titles: dict[str, SentenceWords] = field(factory=dict, init=False)
    _introductions: dict[int, SentenceWords] = field(factory=dict, init=False)

    def read_title(self, title: str) -> SentenceWords:
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

    def sentences(self, passage: Passage) -> Iterator[tuple[SentenceWords, int, int]]:
        """Yield the sentences of a passage, with their ranges in its text."""
        heading = NOTHING.union(*[self.read_title(title).concepts for title in self.titles(passage)])
        introduction = self._introduction(passage)
        before, said = (introduction.words, introduction.concepts) if introduction else (_NO_WORDS, NOTHING)
        ranges = sentences(passage.text)
        marks = self._marks(passage, ranges)
        for start, end in ranges:
            words = words_of(passage.text[start:end])
            of_sentence = marks.get(start, NOTHING) if marks else NOTHING
            yield (
                SentenceWords([*before, *words], self.table, len(before), of_sentence, heading, said),
                start,
                end,
            )

    def _introduction(self, passage: Passage) -> SentenceWords | None:
        """Return the words that introduce a list item, or head the column of a cell."""
        if isinstance(passage.leaf, Item) and passage.lead_in:
            introducing = passage.lead_in
            if id(introducing) not in self._introductions:
                start, end = sentences(introducing.text)[-1]
                self._introductions[id(introducing)] = SentenceWords(
                    words_of(introducing.text[start:end]), self.table
                )
            return self._introductions[id(introducing)]
        if isinstance(passage.leaf, Cell):
            head = _column_head(passage)
            return self.read_title(head) if head else None
        return None

    def _marks(
        self, passage: Passage, ranges: Sequence[tuple[int, int]]
    ) -> Mapping[int, frozenset[int]] | None:
        """Return the concepts of the facts in each sentence, by where it starts; None for no facts."""
        span = passage.leaf.span
        first = bisect_right(self.marks, span.start - 1, key=lambda mark: mark.start)
        last = bisect_right(self.marks, span.end - 1, key=lambda mark: mark.start)
        if first == last:
            return None
        known = self.table.concepts
        starts = [passage.span(start, end).start for start, end in ranges]
        found: dict[int, set[int]] = {}
        for mark in self.marks[first:last]:
            start = ranges[max(bisect_right(starts, mark.start) - 1, 0)][0]
            found.setdefault(start, set()).update(known[name] for name in mark.names if name in known)
        return {start: frozenset(concepts) for start, concepts in found.items()}


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


def _titled(context: _Context, passage: Passage, *, has_body: bool) -> Iterator[Clause | NearMiss]:
    title = context.read_title(passage.text)
    best: dict[str, Cue] = {}
    for cue in _matching(title, context.table.titles):
        surer = cue.clause not in best or best[cue.clause].confidence < cue.confidence
        if surer and not _guard(context.table, cue, title):
            best[cue.clause] = cue
    for clause, cue in best.items():
        cited = passage.cite(0, len(passage.text))
        if has_body:
            yield Clause(**cited, clause=clause, confidence=cue.confidence, how="heading")
        else:
            yield NearMiss(**cited, clause=clause, why="it is a heading without a text of its own")


def _stated(
    context: _Context, passage: Passage, sentence: SentenceWords, start: int, end: int
) -> Iterator[Clause | NearMiss]:
    best: dict[str, tuple[Cue, Guard | None]] = {}
    for cue in _matching(sentence, context.table.cues):
        known, guarded = best.get(cue.clause, (None, None))
        if known and not guarded and known.confidence >= cue.confidence:
            continue
        guard = _guard(context.table, cue, sentence)
        if known is None or guard is None:
            best[cue.clause] = (cue, guard)
    if not best:
        return
    cited = passage.cite(start, start + len(passage.text[start:end].rstrip()))
    titled = {
        cue.clause
        for title in context.titles(passage)
        for cue in _matching(context.read_title(title), context.table.titles)
    }
    for clause, (cue, guard) in best.items():
        if guard:
            yield NearMiss(**cited, clause=clause, why=guard.why)
        else:
            how = "heading+cue" if clause in titled else "cue"
            yield Clause(**cited, clause=clause, confidence=cue.confidence, how=how, denied=cue.denied)


def _matching(sentence: SentenceWords, cues: Mapping[int, tuple[Cue, ...]]) -> Iterator[Cue]:
    concepts = sentence.concepts
    for anchor in sorted(cues.keys() & concepts):
        for cue in cues[anchor]:
            if cue.needed <= concepts and _stands_beside(cue, sentence) and sentence.has(cue.pattern):
                yield cue


def _stands_beside(cue: Cue, sentence: SentenceWords) -> bool:
    return (
        not any(group.isdisjoint(sentence.concepts) for group in cue.beside)
        and not (cue.heading and cue.heading.isdisjoint(sentence.heading))
        and not (cue.lead_in and cue.lead_in.isdisjoint(sentence.lead_in))
    )


def _guard(table: CueTable, cue: Cue, sentence: SentenceWords) -> Guard | None:
    return next(
        (table.guards[number] for number in cue.guards if _holds(table.guards[number], sentence)), None
    )


def _holds(guard: Guard, sentence: SentenceWords) -> bool:
    if guard.heading:
        return not guard.heading.isdisjoint(sentence.heading)
    return any(sentence.has(pattern) for pattern in guard.patterns)
