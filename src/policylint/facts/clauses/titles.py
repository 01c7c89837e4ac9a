"""The headings of a document and the labels that open its paragraphs, and the clauses that they tell of."""

from collections.abc import Iterable, Iterator, Sequence

from policylint.confidence import Confidence
from policylint.facts.clauses.bodies import lack_of_body
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.concordance import MOST_SENTENCES, Concordance, numbers
from policylint.facts.clauses.cue_table import Cue, CueTable
from policylint.facts.clauses.words import folded, pieces, words_of_each
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Paragraph, Section


class Titles:
    """The titles of a document, each different one read once."""

    def __init__(self, table: CueTable, passages: Sequence[Passage], title: Heading | None) -> None:
        """Read all titles; ``title`` is the document's own, which is about all of its text."""
        self._passages = passages
        self._title = title
        self._known = dict.fromkeys(text for passage in passages for text in _titles_of(passage))
        titles = list(self._known)
        words = [pieces(of_title)[0] for of_title in words_of_each(list(map(folded, titles)))]
        self._read: list[tuple[Sequence[str], Concordance]] = []
        for first in range(0, len(titles), MOST_SENTENCES):
            end = first + MOST_SENTENCES
            self._read.append((titles[first:end], Concordance(table, words[first:end], {})))
        self._sections: Sequence[Section] = ()
        self._above: tuple[str, ...] = ()
        self._with: dict[int, frozenset[str]] = {}
        self._clauses_of: dict[tuple[str, ...], frozenset[str]] = {}
        self._cues: dict[str, list[Cue]] = {}
        for cue in table.titles:
            for read, concordance in self._read:
                among = concordance.with_all(cue.needed)
                if among:
                    for number in numbers(concordance.find(cue.pattern, among)):
                        self._cues.setdefault(read[number], []).append(cue)

    def clauses(self) -> Iterator[Clause | NearMiss]:
        """Yield the clauses that a heading with a text under it amounts to; without one, it is none."""
        for index, passage in enumerate(self._passages):
            if isinstance(passage.leaf, Heading) and passage.text in self._cues:
                best: dict[str, Cue] = {}
                for cue in self._cues[passage.text]:
                    if cue.clause not in best or best[cue.clause].confidence < cue.confidence:
                        best[cue.clause] = cue
                yield from self._of_heading(index, passage, best.values())

    def _of_heading(self, index: int, passage: Passage, cues: Iterable[Cue]) -> Iterator[Clause | NearMiss]:
        cited = passage.cite(0, len(passage.text))
        # The body of the document's own heading is the document.
        lack = None if passage.leaf is self._title else lack_of_body(self._passages, index)
        for cue in cues:
            if lack is None:
                confidence = Confidence(cue.confidence)
                yield Clause(**cited, clause=cue.clause, confidence=confidence, how="heading")
            else:
                yield NearMiss(**cited, clause=cue.clause, why=lack)

    def around(self, passage: Passage) -> tuple[str, ...]:
        """Return the titles that a passage stands under, without the document's own."""
        if passage.sections is not self._sections:
            self._sections = passage.sections
            self._above = tuple(
                section.title
                for section in passage.sections
                if section.heading is not self._title and section.title in self._known
            )
        if isinstance(passage.leaf, Paragraph) and passage.leaf.run_ins:
            return (*self._above, *(run_in.title for run_in in passage.leaf.run_ins))
        return self._above

    def own_has(self, concept: int) -> bool:
        """Tell whether the document's own title has a concept."""
        return self._title is not None and self._title.title in self.with_concept(concept)

    def with_concept(self, concept: int) -> frozenset[str]:
        """Return the titles that have a concept."""
        if concept not in self._with:
            self._with[concept] = frozenset(
                read[number]
                for read, concordance in self._read
                for number in numbers(concordance.with_all((concept,)))
            )
        return self._with[concept]

    def clauses_of(self, titles: tuple[str, ...]) -> frozenset[str]:
        """Return the clauses that one of some titles is that of."""
        if titles not in self._clauses_of:
            cues = (cue for title in titles for cue in self._cues.get(title, ()))
            self._clauses_of[titles] = frozenset(cue.clause for cue in cues)
        return self._clauses_of[titles]


def _titles_of(passage: Passage) -> Iterator[str]:
    if isinstance(passage.leaf, Heading):
        yield passage.text
        yield passage.leaf.title
    elif isinstance(passage.leaf, Paragraph):
        for run_in in passage.leaf.run_ins:
            yield run_in.title
