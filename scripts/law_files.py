"""The files of the catalogue of laws: what stands in them, and reading them."""

import datetime
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHARED_FILES = ("clauses", "conditions", "core", "obsolete")

Entry = dict[str, Any]
# The fields of an entry in the order of the compiled row: their type, and whether they may be left out.
FIELDS: dict[str, dict[str, tuple[type, bool]]] = {
    "law": {
        "key": (str, False),
        "name": (str, False),
        "jurisdiction": (str, False),
        "in_force_from": (datetime.date, True),
        "in_force_until": (datetime.date, True),
        "in_force_verified": (bool, False),
        "aliases": (list, False),
        "scope": (list, False),
        "claimed_by_mention": (bool, True),
        "mention_shows": (list, True),
        "owners": (list, True),
    },
    "requirement": {
        "id": (str, False),
        "citation": (str, False),
        "states": (str, False),
        "strength": (str, False),
        "clause": (str, False),
        "check": (str, False),
        "conditions": (list, True),
        "void_unless": (list, True),
        "effective": (datetime.date, True),
        "until": (datetime.date, True),
        "repeats": (list, True),
        "note": (str, True),
        "source": (str, False),
        "verified": (bool, False),
    },
    "age_threshold": {
        "id": (str, False),
        "jurisdiction": (str, False),
        "age": (int, False),
        "meaning": (str, False),
        "citation": (str, False),
        "note": (str, True),
        "source": (str, False),
        "verified": (bool, False),
    },
    "obsolete": {
        "id": (str, False),
        "title": (str, False),
        "status": (str, False),
        "died_on": (datetime.date, False),
        "successor": (str, False),
        "level": (str, False),
        "patterns": (list, False),
        "guards": (list, True),
        "note": (str, True),
        "source": (str, False),
        "verified": (bool, False),
    },
    "clause": {
        "key": (str, False),
        "title": (str, False),
        "check": (str, False),
        "answered_by": (list, True),
        "implies": (list, True),
        "without_data": (bool, True),
        "details_of": (str, True),
        "wording": (str, True),
    },
    "condition": {"key": (str, False), "meaning": (str, False), "implies": (list, True)},
    "core": {"clauses": (list, False), "whatever_law": (bool, True), "not_at_work": (bool, True)},
}
TYPE_NAMES = {
    str: "a text",
    bool: "true or false",
    int: "a number",
    list: "a list of texts",
    datetime.date: "a day",
}


class Catalogue:
    """The catalogue as read: for each file its law, where it is one of a law, and its entries by kind."""

    def __init__(self, folder: Path) -> None:
        """Read all files of the folder; raises ValueError, in a sentence, where one is not TOML."""
        self.files = {
            name: _read(folder / f"{name}.toml")
            for name in sorted(path.stem for path in folder.glob("*.toml"))
        }
        self.laws = {
            name: {key: value for key, value in file.items() if not is_table(value)}
            for name, file in self.files.items()
            if name not in SHARED_FILES
        }

    def entries(self, kind: str) -> Iterator[tuple[str, Entry]]:
        """Yield the entries of a kind with the name of their file, the files of laws first."""
        for name in (*self.laws, *SHARED_FILES):
            for entry in self.files.get(name, {}).get(kind, ()):
                yield name, entry

    def keys(self, kind: str) -> set[str]:
        """Return the keys of clauses or conditions."""
        return {entry.get("key", "") for _, entry in self.entries(kind)}


def is_table(value: object) -> bool:
    """Tell whether the value of a key is a table of entries: ``[[requirement]]``."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} is not TOML in UTF-8: {error}") from error
