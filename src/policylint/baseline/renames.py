"""Which documents were renamed since the baseline was written, told by what is found in them.

A clause with a defect tells a document. What it lacks does not, since many lack the same: a file of which
nothing else is known is taken for renamed only where all of that is found again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import nsmallest
from itertools import islice
from pathlib import PurePosixPath

from attrs import frozen

from policylint.finding import Finding
from policylint.fingerprint import identity_of

_RAREST = 3
"""So many findings of a document lead to others that have them: those that the fewest have."""
_MOST_ASKED = 20
"""Of documents that share a finding, so many are looked at: what hundreds share does not tell them apart."""


def renames(
    gone: Mapping[str, Collection[str]], newcomers: Mapping[str, Iterable[Finding]]
) -> Iterator[tuple[str, str]]:
    """Pair old paths with new ones, each path at most once, those with the best evidence first.

    ``gone`` are the identities of what is known of files that are no longer there, by path; ``newcomers``
    the findings of documents that nothing is known of.
    """
    documents = _Newcomers(newcomers)
    first = {path: documents.best(path, identities) for path, identities in gone.items()}
    for path in sorted(gone, key=lambda path: _weight(first[path]), reverse=True):
        best = documents.best(path, gone[path])
        if best is not None:
            documents.forget(best.path)
            yield path, best.path


@frozen
class _Evidence:
    """What speaks for a new path: findings in common, those with a place and those without, and the name."""

    path: str
    placed: int
    absent: int
    same_name: bool

    @property
    def weight(self) -> tuple[int, int, bool]:
        return self.placed, self.absent, self.same_name


def _weight(evidence: _Evidence | None) -> tuple[int, int, bool]:
    return evidence.weight if evidence else (0, 0, False)


class _Newcomers:
    """The new documents that were not paired yet, by what was found in them."""

    def __init__(self, documents: Mapping[str, Iterable[Finding]]) -> None:
        self._identities = {
            path: {identity_of(finding.fingerprint): finding.absence is None for finding in findings}
            for path, findings in documents.items()
        }
        self._with: dict[str, dict[str, None]] = {}
        for path, identities in self._identities.items():
            for identity in identities:
                self._with.setdefault(identity, {})[path] = None

    def best(self, old: str, identities: Collection[str]) -> _Evidence | None:
        """Return the new path that most speaks for, of equal ones the first; None where too little does."""
        found = (identity for identity in identities if self._with.get(identity))
        rarest = nsmallest(_RAREST, found, key=lambda identity: len(self._with[identity]))
        asked = dict.fromkeys(
            path for identity in rarest for path in islice(self._with[identity], _MOST_ASKED)
        )
        evidence = (self._evidence(old, path, identities) for path in asked)
        enough = (one for one in evidence if one.placed or one.absent == len(identities))
        return max(enough, key=lambda one: one.weight, default=None)

    def _evidence(self, old: str, path: str, identities: Iterable[str]) -> _Evidence:
        there = self._identities[path]
        common = [there[identity] for identity in identities if identity in there]
        same_name = PurePosixPath(old).name == PurePosixPath(path).name
        return _Evidence(path, common.count(True), common.count(False), same_name)

    def forget(self, path: str) -> None:
        """Leave a document out from now on."""
        for identity in self._identities.pop(path):
            del self._with[identity][path]
