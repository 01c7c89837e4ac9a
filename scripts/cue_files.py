"""The files of cues of one language: reading them, and checking what stands in them."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

Entry = Mapping[str, Any]
CONFIDENCE = {"low": 1, "medium": 2, "high": 3}
NAME = re.compile(r"[A-Z][A-Z0-9_]*")
"""The name of a concept."""
_FIELDS = {
    "cue": {"clause", "pattern", "beside", "heading", "lead_in", "confidence", "denied", "counts", "not"},
    "title": {"clause", "pattern", "confidence", "counts", "not"},
    "guard": {"name", "clauses", "pattern", "heading", "unless", "unless_title", "why", "silences", "lets"},
}
_REQUIRED = {
    "cue": {"clause", "pattern", "confidence"},
    "title": {"clause", "pattern", "confidence"},
    "guard": {"name", "clauses", "why"},
}


class CueError(Exception):
    """What is wrong in a file of cues, as a sentence."""


class CueFiles:
    """What the files of a language say: entries of each kind, and concepts as they are written."""

    def __init__(self, folder: Path) -> None:
        """Read and check the files of a folder. Raises CueError where one cannot be read as meant."""
        self.entries: dict[str, list[tuple[str, Entry]]] = {"cue": [], "title": [], "guard": []}
        self.concepts: dict[str, str] = {}
        for path in sorted(folder.glob("*.toml")):
            self._read(path)
        self.clauses = {entry["clause"] for kind in ("cue", "title") for _, entry in self.entries[kind]}
        names: set[str] = set()
        for file, guard in self.entries["guard"]:
            if guard["name"] in names:
                raise CueError(
                    f"{file}: another guard is named {guard['name']}, too: name this one otherwise"
                )
            names.add(guard["name"])
            for glob in listed(guard["clauses"]):
                if not any(fnmatch(clause, glob) for clause in self.clauses):
                    raise CueError(f"{file}: the guard {guard['name']} is for a clause that has no cue")

    def _read(self, path: Path) -> None:
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise CueError(f"{path.name} is not TOML: {error}") from error
        for name, words in content.pop("concepts", {}).items():
            if not NAME.fullmatch(name):
                raise CueError(f"{path.name}: the concept “{name}” is to be named in capitals")
            if name in self.concepts:
                raise CueError(f"{path.name}: the concept {name} is there twice")
            self.concepts[name] = words
        for kind, entries in content.items():
            if kind not in self.entries:
                raise CueError(f"{path.name}: “{kind}” is neither concepts, cue, title nor guard")
            for entry in entries:
                for fault in _faults(kind, entry):
                    raise CueError(f"{path.name}: {fault}")
                self.entries[kind].append((path.name, entry))


def _faults(kind: str, entry: Entry) -> Iterator[str]:
    unknown = entry.keys() - _FIELDS[kind]
    if unknown:
        yield f"a {kind} has no field “{min(unknown)}”: {entry}"
    missing = _REQUIRED[kind] - entry.keys()
    if missing:
        yield f"a {kind} lacks the field “{min(missing)}”: {entry}"
    if kind != "guard" and entry["confidence"] not in CONFIDENCE:
        yield f"a {kind} has the unknown confidence “{entry['confidence']}”: {entry}"
    if kind == "guard" and not entry.keys() & {"pattern", "heading"}:
        yield f"the guard {entry['name']} has neither pattern nor heading"


def listed(value: str | Sequence[str]) -> Sequence[str]:
    """Return a field that holds one or several as several."""
    return (value,) if isinstance(value, str) else value
