"""Which documents were renamed since the baseline was written, told by what is found in them.

A clause with a defect tells a document. What it lacks does not, since many lack the same: a file of which
nothing else is known is taken for renamed only where all of that is found again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import PurePosixPath

from attrs import define

from policylint.finding import Finding
from policylint.fingerprint import identity_of

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
    evidence = {path: documents.best(path, identities) for path, identities in gone.items()}
    likely = [(best.weight, path) for path, best in evidence.items() if best is not None]
    for _, path in sorted(likely, key=lambda pair: ([-part for part in pair[0]], pair[1])):
        best = documents.best(path, gone[path])
        if best is not None:
            documents.forget(best.path)
            yield path, best.path


@define
class _Evidence:
    """What speaks for a new path: findings in common, those with a place and those without, and the name."""

    path: str
    placed: int = 0
    absent: int = 0
    same_name: bool = False

    @property
    def weight(self) -> tuple[int, int, bool]:
        return self.placed, self.absent, self.same_name


class _Newcomers:
    """The new documents that were not paired yet, by what was found in them."""

    def __init__(self, documents: Mapping[str, Iterable[Finding]]) -> None:
        self._identities = {
            path: {identity_of(finding.fingerprint): finding.absence is None for finding in findings}
            for path, findings in documents.items()
        }
        self._with: dict[str, dict[str, bool]] = {}
        for path, identities in self._identities.items():
            for identity, is_placed in identities.items():
                self._with.setdefault(identity, {})[path] = is_placed

    def best(self, old: str, identities: Collection[str]) -> _Evidence | None:
        """Return the new path that most speaks for, of equal ones the first; None where too little does."""
        found: dict[str, _Evidence] = {}
        name = PurePosixPath(old).name
        for identity in identities:
            for path, is_placed in islice(self._with.get(identity, {}).items(), _MOST_ASKED):
                evidence = found.setdefault(path, _Evidence(path, same_name=PurePosixPath(path).name == name))
                evidence.placed += is_placed
                evidence.absent += not is_placed
        enough = (one for one in found.values() if one.placed or one.absent == len(identities))
        return max(enough, key=lambda evidence: evidence.weight, default=None)

    def forget(self, path: str) -> None:
        """Leave a document out from now on."""
        for identity in self._identities.pop(path):
            del self._with[identity][path]
