"""Clauses that may stand where they cannot be read: in another document, or in text that was lost."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable

from policylint.facts.clauses.clause import NearMiss
from policylint.facts.clauses.delegated_subjects import Subject
from policylint.facts.fact import Fact
from policylint.frozen import frozen


@frozen(kw_only=True)
class UnreadPlace(Fact, ABC):
    """A place that names ``subjects`` of which the text itself says nothing there."""

    subjects: tuple[Subject, ...]

    @property
    @abstractmethod
    def why(self) -> str:
        """Why it is no statement on its subjects, as the end of “this does not count, because …”."""

    def may_hold(self, clause: str, laws: Collection[str] = ()) -> bool:
        """Tell whether a clause may stand there; ``laws`` are those that ask for it, by key."""
        return any(subject.has(clause, laws) for subject in self.subjects)


def unread(places: Iterable[UnreadPlace], clause: str, laws: Collection[str]) -> NearMiss | None:
    """Return the first place where a clause may stand; ``laws`` are those that ask for it, by key."""
    for place in places:
        if place.may_hold(clause, laws):
            return NearMiss(span=place.span, source=place.source, clause=clause, why=place.why)
    return None
