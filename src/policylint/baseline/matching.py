"""Pure: which findings a baseline knows, and which of its entries nothing answers to any more.

A finding is known by the identity in its fingerprint, and equal ones are counted: one more than the baseline
has is new. Paths settle whose entry it is, in this order:

1. A document is given the entries of its own path.
2. Entries of a file that is no longer there go to the document that it was renamed to.
3. A clause may have moved to another document: what is left of the entries of a document that was linted,
   or of a file that is gone, is known wherever it is found now. What a document lacks cannot move.

So nothing hides behind an entry that belongs to a document which was not looked at.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import field, frozen

from policylint.baseline.entry import Entry
from policylint.baseline.renames import renames
from policylint.finding import Finding
from policylint.fingerprint import identity_of


@frozen
class Found:
    """A document that was linted: its path as entries have it, and what was found in it."""

    path: str
    findings: tuple[Finding, ...]


@frozen
class Matching:
    """What became of the entries.

    ``known`` has, for each document in the order given, its known findings, each with the entry that it
    answers to. ``stale`` entries match nothing; ``unjudged`` ones may, in what was not looked at.
    """

    known: tuple[tuple[tuple[Finding, Entry], ...], ...]
    stale: tuple[Entry, ...] = ()
    unjudged: tuple[Entry, ...] = ()


def match(
    entries: Iterable[Entry],
    documents: Sequence[Found],
    *,
    exists: Callable[[str], bool],
    whole: bool,
) -> Matching:
    """Match entries with the findings of a run.

    ``exists`` tells whether there is a file at the path of an entry, and is asked where no document of the
    run has it. ``whole`` says that the run looked at all documents that the baseline is about.
    """
    left = _Left(entries)
    work = [_Document(document) for document in documents]
    for document in work:
        document.take(left, document.path)
    linted = {document.path for document in work}
    gone = {path for path in left.paths if path not in linted and not exists(path)}
    _take_renamed(left, gone, work)
    left.free(linted | gone)
    for document in work:
        document.take_moved(left)
    stale = [entry for entry in left if whole or entry.path in linted]
    unjudged = [entry for entry in left if not (whole or entry.path in linted)]
    return Matching(tuple(document.pairs() for document in work), tuple(stale), tuple(unjudged))


def _take_renamed(left: "_Left", gone: Iterable[str], work: Sequence["_Document"]) -> None:
    newcomers = {document.path: document for document in work if document.path not in left.paths}
    pairs = renames(
        {path: left.identities(path) for path in sorted(gone)},
        {path: document.findings for path, document in newcomers.items()},
    )
    for old, new in pairs:
        newcomers[new].take(left, old)


class _Left:
    """Entries that no finding was found for yet, by path and identity, each lot in the order given."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._lots: dict[tuple[str, str], deque[Entry]] = {}
        self._free: dict[str, deque[deque[Entry]]] = {}
        self._of_path: dict[str, list[str]] = {}
        for entry in entries:
            identity = identity_of(entry.fingerprint)
            if (entry.path, identity) not in self._lots:
                self._of_path.setdefault(entry.path, []).append(identity)
            self._lots.setdefault((entry.path, identity), deque()).append(entry)

    @property
    def paths(self) -> Iterable[str]:
        """The paths of all entries, of taken ones too."""
        return self._of_path.keys()

    def identities(self, path: str) -> Sequence[str]:
        """Return the identities of the entries of a path, of taken ones too."""
        return self._of_path[path]

    def take(self, path: str, identity: str) -> Entry | None:
        """Take an entry of this path and identity; None where none is left."""
        lot = self._lots.get((path, identity))
        return lot.popleft() if lot else None

    def free(self, paths: set[str]) -> None:
        """Let what is left of these paths be taken by any document."""
        for (path, identity), lot in self._lots.items():
            if path in paths and lot:
                self._free.setdefault(identity, deque()).append(lot)

    def take_free(self, identity: str) -> Entry | None:
        """Take an entry of this identity that any document may take; None where none is left."""
        lots = self._free.get(identity)
        while lots:
            if lots[0]:
                return lots[0].popleft()
            lots.popleft()
        return None

    def __iter__(self) -> Iterator[Entry]:
        for lot in self._lots.values():
            yield from lot


@frozen
class _Document:
    """A document of the run, and what is known of it so far."""

    found: Found
    _known: dict[int, Entry] = field(factory=dict)

    @property
    def path(self) -> str:
        return self.found.path

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.found.findings

    def pairs(self) -> tuple[tuple[Finding, Entry], ...]:
        """Return the known findings in their order, each with its entry."""
        return tuple(
            (self.findings[index], entry)
            for index, entry in sorted(self._known.items(), key=lambda item: item[0])
        )

    def take(self, left: _Left, path: str) -> None:
        """Take the entries of a path for the findings that they are about."""
        for index, finding in self._unknown():
            self._keep(index, left.take(path, identity_of(finding.fingerprint)))

    def take_moved(self, left: _Left) -> None:
        """Take any free entries for findings that have a place, and may have come from elsewhere."""
        for index, finding in self._unknown():
            if finding.absence is None:
                self._keep(index, left.take_free(identity_of(finding.fingerprint)))

    def _unknown(self) -> list[tuple[int, Finding]]:
        return [(index, finding) for index, finding in enumerate(self.findings) if index not in self._known]

    def _keep(self, index: int, entry: Entry | None) -> None:
        if entry is not None:
            self._known[index] = entry
