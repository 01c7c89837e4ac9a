"""Reading and writing a baseline: JSON with one entry a line, so that a change of it can be read.

``policylint-baseline/1``: keys may be added, but are never renamed or removed within a version.
"""

import json
import re
import stat
from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from attrs import asdict, fields

from policylint.baseline.entry import Entry
from policylint.config.discovery import shown
from policylint.errors import UsageError
from policylint.file_reading import unreadable
from policylint.file_writing import NotRegularError, replace_file
from policylint.report.json_text import json_line

SCHEMA = "policylint-baseline/1"
MOST_BYTES = 16 * 1024 * 1024
"""Some 50,000 findings: nobody knows of more."""

_FINGERPRINT = re.compile(r"[0-9a-f]{16}:[1-9][0-9]{0,8}")
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_KEYS = tuple(field.name for field in fields(Entry))
_WAY_OUT = "correct it, or remove it and make it anew with `policylint baseline create`"


def read_baseline(path: Path) -> tuple[Entry, ...]:
    """Return the entries in the order of the file; raises UsageError where it is not a sound baseline."""
    raw = _json(path, _text(path))
    if not isinstance(raw, Mapping) or "schema" not in raw:
        _refuse(path, f"is no baseline: it does not say “{SCHEMA}”")
    if raw["schema"] != SCHEMA:
        _refuse(path, f"is of another schema than {SCHEMA}, which this version of policylint reads")
    listed = raw.get("entries")
    if not isinstance(listed, list):
        _refuse(path, "has no list of entries")
    entries = tuple(_entry(path, number, one) for number, one in enumerate(listed, start=1))
    _refuse_repetition(path, entries)
    return entries


def write_baseline(path: Path, entries: Iterable[Entry]) -> None:
    """Write entries, sorted by path, rule and fingerprint; raises UsageError where that is impossible.

    What is no regular file is not replaced.
    """
    try:
        replace_file(path, baseline_text(entries))
    except NotRegularError as error:
        raise UsageError(
            f"{shown(path)} is a link, a folder or a device: put the baseline elsewhere"
        ) from error
    except OSError as error:
        raise UsageError(
            f"{shown(path)} cannot be written: {error.strerror or type(error).__name__}"
        ) from error


def baseline_text(entries: Iterable[Entry]) -> str:
    """Return the text of a baseline."""
    ordered = sorted(entries, key=lambda entry: (entry.path, entry.code, entry.fingerprint))
    lines = ",".join(f"\n    {json_line(asdict(entry)).rstrip()}" for entry in ordered)
    return f'{{\n  "schema": "{SCHEMA}",\n  "entries": [{lines}{chr(10) + "  " if lines else ""}]\n}}\n'


def _text(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            _refuse(path, "is no regular file")
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise unreadable(shown(path), error) from error
    if len(data) > MOST_BYTES:
        _refuse(path, f"is longer than the {MOST_BYTES // 1024**2} MiB that a baseline may have")
    try:
        return data.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(path, f"is not UTF-8 on line {data.count(10, 0, error.start) + 1}")


def _json(path: Path, text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_without_repeated_keys)
    except RecursionError:
        _refuse(path, "nests deeper than any baseline does")
    except json.JSONDecodeError as error:
        if text[error.pos :].startswith(_CONFLICT):
            raise UsageError(
                f"{shown(path)} has a conflict of git on line {error.lineno}: take its marks out, keep the "
                "entries of both sides, each once, then run `policylint baseline prune`"
            ) from error
        _refuse(path, f"is not JSON on line {error.lineno}: {error.msg[:1].lower()}{error.msg[1:]}")
    except ValueError as error:  # a key twice, or a number of thousands of digits
        _refuse(path, f"is not the JSON of a baseline: {error}")


def _without_repeated_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a key is there twice")
    return table


def _entry(path: Path, number: int, raw: object) -> Entry:
    if not isinstance(raw, Mapping):
        _refuse(path, f"has no entry but something else as entry {number}")
    known = {key: raw.get(key, "") for key in _KEYS}
    if not all(isinstance(value, str) for value in known.values()):
        _refuse(path, f"has something other than texts in entry {number}")
    entry = Entry(**known)
    if not _FINGERPRINT.fullmatch(entry.fingerprint):
        _refuse(path, f"has no fingerprint such as 0123456789abcdef:1 in entry {number}")
    if not entry.path:
        _refuse(path, f"has no path in entry {number}")
    return entry


def _refuse_repetition(path: Path, entries: Iterable[Entry]) -> None:
    """Raise UsageError for an entry that is there twice, as after a merge: it would let in one more."""
    first: dict[tuple[str, str], int] = {}
    for number, entry in enumerate(entries, start=1):
        earlier = first.setdefault((entry.path, entry.fingerprint), number)
        if earlier != number:
            _refuse(path, f"has entry {earlier} once more as entry {number}")


def _refuse(path: Path, what: str) -> NoReturn:
    raise UsageError(f"{shown(path)} {what}: {_WAY_OUT}")
