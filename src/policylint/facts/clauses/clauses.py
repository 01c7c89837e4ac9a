"""Clauses: what a policy says on the subjects that laws ask about, by clause key of the law catalogue."""

from collections.abc import Iterator, Mapping, Sequence

from policylint.facts.clauses.children import children_clauses
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.passages import Passage
from policylint.facts.tags import Tag
from policylint.syntax.document import Document


class Clauses(Mapping[str, tuple[Clause, ...]]):
    """Clauses by key, in reading order; a key without any gives an empty tuple instead of an error."""

    def __init__(self, found: Sequence[Clause], near_misses: Sequence[NearMiss]) -> None:
        """Sort what was found by clause key; near misses are given nearest first."""
        self._found: dict[str, tuple[Clause, ...]] = {}
        for clause in found:
            self._found[clause.clause] = (*self._found.get(clause.clause, ()), clause)
        self._near_misses = tuple(near_misses)

    def __getitem__(self, key: str) -> tuple[Clause, ...]:
        return self._found.get(key, ())

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def nearest_miss(self, key: str) -> NearMiss | None:
        """Return the place that came closest to the clause, where one was seen."""
        return next((miss for miss in self._near_misses if miss.clause == key), None)


def clauses(document: Document, passages: Sequence[Passage], tags: Sequence[Tag] = ()) -> Clauses:
    """Recognise all clauses of a document, those that its tags declare among them."""
    return Clauses(*children_clauses(document, passages, tags))
