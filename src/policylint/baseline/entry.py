"""One line of a baseline."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from policylint.finding import Finding
from policylint.report.visible import visible

_LONGEST_NOTE = 200


@frozen
class Entry:
    """A known finding.

    ``fingerprint`` alone says which. ``path``, with ``/`` and from the folder of the baseline, is where it
    was found: it settles which of two documents with the same defect is meant, and a renamed file may have
    another. ``code`` and ``name`` of the rule and the ``note`` are for readers.
    """

    fingerprint: str
    path: str
    code: str = ""
    name: str = ""
    note: str = ""


def entries_of(path: str, findings: Iterable[Finding]) -> Iterator[Entry]:
    """Yield an entry for each finding of the document at a path, its message as the note."""
    for finding in findings:
        message = visible(finding.message)
        note = message if len(message) <= _LONGEST_NOTE else f"{message[: _LONGEST_NOTE - 1]}…"
        yield Entry(finding.fingerprint, path, finding.code, finding.name, note)
