"""Reading raw values of TOML one by one: each becomes a setting, or a fault that says what it must be."""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any

from policylint.config.fault import Fault, did_you_mean
from policylint.config.setting import Locate, Setting, key_text

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

Path = tuple[str | int, ...]
Reader = Callable[["Reading", Path, object], None]
"""Reads the value at a path of keys and keeps it, or says what is wrong."""


class Reading:
    """Reads values one by one: each becomes a setting, or a fault."""

    def __init__(self, root: Path, locate: Locate, faults: list[Fault]) -> None:
        self._root = root
        self._locate = locate
        self._faults = faults
        self.settings: list[Setting] = []

    def fault(self, path: Path, message: str) -> None:
        """Note what is wrong at a path."""
        self._faults.append(Fault(self._locate((*self._root, *path)), key_text(path), message))

    def refuse(self, path: Path, wanted: str, value: object) -> None:
        """Note that something else is wanted than this value."""
        self.fault(path, f"must be {wanted}, not {_shown(value)}")

    def keep(self, path: Path, value: object) -> None:
        """Keep a value that was read."""
        key = tuple(str(part) for part in path)
        self.settings.append(Setting(key, value, (*self._root, *path), self._locate))

    def table(self, path: Path, value: object, readers: Mapping[str, Reader], called: str) -> None:
        """Read a table whose keys are known; ``called`` is its name for people."""
        if not isinstance(value, Mapping):
            self.refuse(path, "a table", value)
            return
        for key, inner in value.items():
            if key in readers:
                readers[key](self, (*path, key), inner)
            else:
                self.fault((*path, key), f"{called} has no such key: {did_you_mean(key, readers)}")

    def text(self, path: Path, value: object) -> str | None:
        """Return a text that is not empty and without control characters, which no name can have."""
        if not isinstance(value, str):
            self.refuse(path, "a text in quotation marks", value)
        elif not value.strip():
            self.fault(path, "must not be empty")
        elif _CONTROL.search(value):
            self.fault(path, "must not hold control characters such as line ends")
        else:
            return value
        return None

    def texts(
        self, path: Path, value: object, read: "Callable[[Reading, Path, object], str | None]"
    ) -> tuple[str, ...] | None:
        """Return a list of texts, each read by ``read``; None where anything is wrong with it."""
        if not isinstance(value, list):
            self.refuse(path, 'a list of texts, as in ["one", "two"]', value)
            return None
        texts = [read(self, (*path, index), item) for index, item in enumerate(value)]
        return None if None in texts else tuple(text for text in texts if text is not None)

    def choice(self, path: Path, value: object, choices: Mapping[str, Any]) -> Any:
        """Return the meaning of a word; None where it is none of the choices."""
        if not isinstance(value, str):
            self.refuse(path, f"one of {', '.join(choices)}", value)
        elif value not in choices:
            self.fault(path, f"“{value}” cannot be chosen: {did_you_mean(value, choices)}")
        else:
            return choices[value]
        return None


def _shown(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value:.20g}" if isinstance(value, float) else _number(value)
        case str():
            return f"“{value[:80]}”"
        case list():
            return "a list"
        case Mapping():
            return "a table"
        case datetime.date() | datetime.time():
            return "a date or time"
        case _:
            return f"one of type {type(value).__name__}"


def _number(value: int) -> str:
    # Python refuses to write very long numbers, and nobody wants to read them.
    return f"the number {value}" if abs(value) < 10**20 else "so long a number"
