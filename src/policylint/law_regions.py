"""For which laws each place of a document speaks, as the author's regions say (dialect section 3.4).

What stands in a region such as ``<!-- policy: begin laws=ccpa -->`` is about that law only; of regions within
each other the innermost that names laws decides. Regions that name an audience only, or no law that there is,
limit nothing.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from policylint.facts.clauses import Clause
from policylint.facts.clauses.clause import NearMiss
from policylint.facts.tags.regions import Region
from policylint.law import catalogue
from policylint.law.law import Law


class LawRegions:
    """Tells which clauses count for a law. Made once for a document, as it takes all its regions."""

    def __init__(self, regions: Sequence[Region] = ()) -> None:
        """Take all regions of a document, in the order in which they begin."""
        self._starts = [0]
        self._laws: list[tuple[Law, ...]] = [()]
        open_: list[tuple[int, tuple[Law, ...]]] = []
        for region in regions:
            laws = tuple(filter(None, map(catalogue.find_law, region.laws)))
            if laws:
                self._close(open_, region.content.start)
                open_.append((region.content.end, laws))
                self._change(region.content.start, laws)
        self._close(open_, None)

    def counting(self, clauses: Iterable[Clause], law: Law) -> tuple[Clause, ...]:
        """Return those of some clauses that stand where the text is about a law, or about no law only."""
        return tuple(clause for clause in clauses if self._are_about(self._at(clause), law))

    def miss(self, clause: Clause) -> NearMiss | None:
        """Return a clause as the nearest miss of a law for which it does not count; None outside regions."""
        laws = self._at(clause)
        if not laws:
            return None
        about = " and ".join(law.key for law in laws)
        return NearMiss(
            span=clause.span,
            source=clause.source,
            clause=clause.clause,
            why=f"stands in a region that is about {about} only",
        )

    def _at(self, clause: Clause) -> tuple[Law, ...]:
        return self._laws[bisect_right(self._starts, clause.span.start) - 1]

    def _are_about(self, laws: tuple[Law, ...], law: Law) -> bool:
        return not laws or any(one is law or _always_beside(one, law) for one in laws)

    def _close(self, open_: list[tuple[int, tuple[Law, ...]]], offset: int | None) -> None:
        """Close the regions that end at or before an offset, the innermost first; all where it is None."""
        while open_ and (offset is None or open_[-1][0] <= offset):
            end, _ = open_.pop()
            self._change(end, open_[-1][1] if open_ else ())

    def _change(self, offset: int, laws: tuple[Law, ...]) -> None:
        # Of regions that overlap, since nothing ends the outer one, that which began last holds to its end.
        self._starts.append(max(offset, self._starts[-1]))
        self._laws.append(laws)


def _always_beside(one: Law, other: Law) -> bool:
    """Tell whether two laws apply to the same at the same place, as a law and its regulations do."""
    return bool(one.scope) and (one.scope, one.jurisdiction) == (other.scope, other.jurisdiction)
