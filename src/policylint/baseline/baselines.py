"""A run and its baselines: each document is matched with the baseline that is its own."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import evolve, frozen

from policylint.baseline.baseline_file import read_baseline
from policylint.baseline.entry import Entry, entries_of
from policylint.baseline.matching import Found, Matching, match
from policylint.baseline.place import Place, place_of
from policylint.baseline.set_apart import set_apart
from policylint.config.discovery import absolute, shown
from policylint.config.loading import Configurations
from policylint.engine import DocumentReport
from policylint.errors import UsageError
from policylint.silenced import Silencer


@frozen
class Matched:
    """A baseline beside the documents of a run that are its own.

    ``path`` is where it is, or would be; ``is_there`` tells which. ``documents`` are indexes among the
    reports of the run; ``found`` and ``matching.known`` are in the same order.
    """

    path: Path
    is_there: bool
    documents: tuple[int, ...]
    found: tuple[Found, ...]
    matching: Matching

    def everything(self) -> tuple[Entry, ...]:
        """Return entries for all that was found, with those of the file that are about other documents."""
        today = (entry for document in self.found for entry in entries_of(document.path, document.findings))
        return (*today, *self.matching.unjudged)

    def needed(self) -> tuple[Entry, ...]:
        """Return the entries of the file less the stale ones, each where its finding is today."""
        known = (
            evolve(entry, fingerprint=finding.fingerprint, path=document.path)
            for document, pairs in zip(self.found, self.matching.known, strict=True)
            for finding, entry in pairs
        )
        return (*known, *self.matching.unjudged)


class Baselines:
    """The baselines of a run."""

    def __init__(self, configurations: Configurations, *, only: Path | None = None) -> None:
        """Take the configurations, which lead to the baselines; or ``only`` one, for all documents."""
        self._configurations = configurations
        self._only = Place(absolute(only), is_named=True) if only else None
        self._by_folder: dict[Path, Path] = {}
        self._never = {rule.meta.code for rule in configurations.rules if not rule.meta.optional}

    def match(
        self, reports: Sequence[DocumentReport], searched: Iterable[Path], *, may_be_missing: bool = False
    ) -> tuple[Matched, ...]:
        """Match the findings of a run with its baselines, which come in the order of their paths.

        ``searched`` are the folders that were searched for documents: a baseline that lies in one of them
        with all that it is about is judged as a whole. A file that was named must be there, unless it
        ``may_be_missing``. What rules find that cannot be switched off is never known.

        Raises UsageError for a baseline that cannot be used, ConfigurationError for one out of the project.
        """
        folders = [absolute(folder) for folder in searched]
        of_path: dict[Path, list[int]] = {self._path(folder, may_be_missing): [] for folder in folders}
        for index, report in enumerate(reports):
            path = self._path(absolute(Path(report.path)).parent, may_be_missing)
            of_path.setdefault(path, []).append(index)
        return tuple(self._matched(path, of_path[path], reports, folders) for path in sorted(of_path))

    def _path(self, folder: Path, may_be_missing: bool) -> Path:
        if folder not in self._by_folder:
            place = self._only or place_of(folder, self._configurations)
            if place.is_named and not may_be_missing and not os.path.lexists(place.path):
                raise UsageError(
                    f"{shown(place.path)} does not exist: "
                    "make this baseline with `policylint baseline create`"
                )
            self._by_folder[folder] = place.path
        return self._by_folder[folder]

    def _matched(
        self,
        path: Path,
        documents: Sequence[int],
        reports: Sequence[DocumentReport],
        searched: Iterable[Path],
    ) -> Matched:
        is_there = os.path.lexists(path)
        home = path.parent
        found = tuple(self._found(reports[index], home) for index in documents)
        entries = read_baseline(path) if is_there else ()
        places = {home, *(Path(os.path.normpath(home / known)) for known in {one.path for one in entries})}
        matching = match(
            entries,
            found,
            exists=lambda known: os.path.lexists(home / known),
            whole=any(all(place.is_relative_to(folder) for place in places) for folder in searched),
        )
        return Matched(path, is_there, tuple(documents), found, matching)

    def _found(self, report: DocumentReport, home: Path) -> Found:
        path = Path(os.path.relpath(absolute(Path(report.path)), home)).as_posix()
        return Found(path, tuple(one for one in report.findings if one.code not in self._never))


def without_known(
    reports: Sequence[DocumentReport], baselines: Iterable[Matched]
) -> tuple[DocumentReport, ...]:
    """Return the reports with what their baselines know among the silenced findings."""
    changed = list(reports)
    for matched in baselines:
        for index, pairs in zip(matched.documents, matched.matching.known, strict=True):
            known = (finding for finding, _ in pairs)
            changed[index] = set_apart(changed[index], known, Silencer.BASELINE)
    return tuple(changed)
