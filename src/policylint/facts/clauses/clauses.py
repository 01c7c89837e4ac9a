"""Clauses: what a policy says on the subjects that laws ask about, by clause key of the law catalogue."""

from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType

from policylint.facts.clauses.children import children_clauses
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.cue_search import search
from policylint.facts.clauses.cue_table import cue_table
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.tagged import declared_clauses, outside_of_tags, tagged_clauses
from policylint.facts.clauses.unfilled_dates import unfilled_dates
from policylint.facts.clauses.verbatim import verbatim_clauses
from policylint.facts.front_matter import Declared
from policylint.facts.passages import Passage
from policylint.facts.placeholders import Placeholder
from policylint.facts.tags import Tag
from policylint.syntax.document import Document

CONDITION = "if."
NOTHING_DECLARED = Declared()


class Clauses(Mapping[str, tuple[Clause, ...]]):
    """Clauses by key, in reading order; a key without any gives an empty tuple instead of an error."""

    def __init__(self, found: Sequence[Clause], near_misses: Sequence[NearMiss]) -> None:
        """Sort what was found by clause key; near misses are given nearest first.

        What is found under a key that begins with ``if.`` is no clause, but a plain statement from which a
        condition of the law catalogue is known; the first of each is kept in ``conditions``, by its key. A
        condition that is both claimed and denied is not known.
        """
        self._found: dict[str, list[Clause]] = {}
        stated: dict[str, list[Clause]] = {}
        for clause in found:
            if clause.clause.startswith(CONDITION):
                stated.setdefault(clause.clause.removeprefix(CONDITION), []).append(clause)
            else:
                self._found.setdefault(clause.clause, []).append(clause)
        self.conditions = {
            key: of_key[0] for key, of_key in stated.items() if len({one.denied for one in of_key}) == 1
        }
        self.near_misses = tuple(near_misses)
        self._nearest: dict[str, NearMiss] = {}
        for miss in near_misses:
            self._nearest.setdefault(miss.clause, miss)

    def __getitem__(self, key: str) -> tuple[Clause, ...]:
        return tuple(self._found.get(key, ()))

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def nearest_miss(self, key: str) -> NearMiss | None:
        """Return the place that came closest to the clause, where one was seen."""
        return self._nearest.get(key)


def clauses(
    document: Document,
    passages: Sequence[Passage],
    tags: Sequence[Tag] = (),
    marks: Sequence[Mark] = (),
    language: str = "en",
    notices: Mapping[str, str] = MappingProxyType({}),
    declared: Declared = NOTHING_DECLARED,
    placeholders: Sequence[Placeholder] = (),
) -> Clauses:
    """Recognise all clauses of a document, those that its tags declare among them.

    ``marks`` are the facts that cues may ask for; ``language`` is an ISO 639-1 code, and a language without
    cues has the clauses of its tags only. ``notices`` are the wordings of clauses that laws want word for
    word, by clause key; ``declared`` is the front matter; ``placeholders`` are what a template left.
    """
    guessed = outside_of_tags(passages, tags)
    found: list[Clause] = [
        *declared_clauses(declared, document.source),
        *tagged_clauses(tags),
        *verbatim_clauses(guessed, notices),
    ]
    near_misses = [*unfilled_dates(placeholders)]
    of_children, missed = children_clauses(
        document, guessed, [mark.start for mark in marks if "#age" in mark.names]
    )
    found += of_children
    near_misses += missed
    table = cue_table(language)
    if table:
        for one in search(table, guessed, marks, document.title):
            if isinstance(one, Clause):
                found.append(one)
            else:
                near_misses.append(one)
    found.sort(key=attrgetter("span.start", "span.end"))
    return Clauses(found, near_misses)
