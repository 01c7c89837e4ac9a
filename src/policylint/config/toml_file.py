"""Reading one file of configuration, within bounds, and telling on which line its keys stand."""

import os
import re
import stat
import tomllib
from codecs import BOM_UTF8
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from policylint.config.fault import Fault, Origin
from policylint.config.toml_lines import lines_of_keys

MOST_BYTES = 256 * 1024
"""A configuration is written by people: what is longer is a mistake or an attack."""
LONGEST_LINE = 10_000
DEEPEST = 32

PYPROJECT = "pyproject.toml"
_TABLE = ("tool", "policylint")
# A string, also one that is never closed, or a comment: dots in there part no keys.
_STRING_OR_COMMENT = re.compile(
    r"""
      "{3} (?: [^"\\] | \\. | "(?!"") )*+ "{0,5}
    | '{3} (?: [^'] | '(?!'') )*+ '{0,5}
    | "(?: [^"\\\n] | \\. )*+ "?
    | '[^'\n]*+ '?
    | \#[^\n]*+
    """,
    re.VERBOSE | re.DOTALL,
)
_LONG_KEY = re.compile(rf"(?:\.[ \t]*+[\w-]++[ \t]*+){{{DEEPEST}}}")
_AT_LINE = re.compile(r" \(at line ([0-9]+), column [0-9]+\)$")
_AT_END = " (at end of document)"


class UnreadableError(Exception):
    """A file that is no configuration that can be read; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        """Take the one fault that there is."""
        super().__init__(str(fault))
        self.fault = fault


class TomlFile:
    """A file of configuration: its path, its name for people, and the table that is about policylint."""

    def __init__(self, path: Path, shown: str) -> None:
        """Read a file; raises UnreadableError where that is impossible.

        Nothing but a regular file is opened, and a file that leads elsewhere must have been followed before
        (`policylint.config.discovery`).
        """
        self.path = path
        self.shown = shown
        self._text = self._decoded(self._bytes())
        self._values = self._parsed()

    @property
    def root(self) -> tuple[str, ...]:
        """The keys that lead to policylint's own table: none, but for pyproject.toml."""
        return _TABLE if self.path.name == PYPROJECT else ()

    @property
    def table(self) -> Mapping[str, Any] | None:
        """Policylint's own table as TOML has it; None where a pyproject.toml has none.

        Raises UnreadableError where ``tool.policylint`` is no table.
        """
        table: Any = self._values
        for key in self.root:
            table = table.get(key) if isinstance(table, Mapping) else None
        if table is None or isinstance(table, Mapping):
            return table
        raise UnreadableError(Fault(self.locate(self.root), "tool.policylint", "must be a table"))

    def locate(self, path: tuple[str | int, ...]) -> Origin:
        """Return where a path of keys stands, or the nearest key above it that is written."""
        for end in range(len(path), 0, -1):
            if path[:end] in self._lines:
                return Origin(self.shown, self._lines[path[:end]])
        return Origin(self.shown)

    @cached_property
    def _lines(self) -> Mapping[tuple[str | int, ...], int]:
        return lines_of_keys(self._text)

    def _bytes(self) -> bytes:
        try:
            if not stat.S_ISREG(os.stat(self.path).st_mode):
                raise self._unreadable("is no file that could be read: remove it, or put a text in its place")
            with open(self.path, "rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise self._unreadable(f"cannot be read: {error.strerror or type(error).__name__}") from error
        if len(data) > MOST_BYTES:
            raise self._unreadable(
                f"is longer than the {MOST_BYTES // 1024} KiB that a configuration may have: shorten it"
            )
        return data

    def _decoded(self, data: bytes) -> str:
        try:
            return data.removeprefix(BOM_UTF8).decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise self._unreadable("is not UTF-8 here: save it in that encoding", line) from error

    def _parsed(self) -> dict[str, Any]:
        for number, line in enumerate(self._text.split("\n"), start=1):
            if len(line) > LONGEST_LINE:
                raise self._unreadable(
                    f"has a line longer than {LONGEST_LINE:,} characters: break it up", number
                )
        # For a key of many parts tomllib takes time and memory by their square.
        if _LONG_KEY.search(_STRING_OR_COMMENT.sub("q", self._text)):
            raise self._unreadable(f"has a key of more than {DEEPEST} parts: shorten it")
        try:
            values = tomllib.loads(self._text)
        except RecursionError as error:
            raise self._unreadable(f"nests deeper than the {DEEPEST} levels allowed: flatten it") from error
        except ValueError as error:
            raise self._not_toml(" ".join(str(error).split())) from error
        if _is_deeper(values, DEEPEST):
            raise self._unreadable(f"nests deeper than the {DEEPEST} levels allowed: flatten it")
        return values

    def _not_toml(self, told: str) -> UnreadableError:
        match = _AT_LINE.search(told)
        line = int(match[1]) if match else None
        if told.endswith(_AT_END):
            line = self._text.count("\n") + 1
        plain = _AT_LINE.sub("", told).removesuffix(_AT_END)
        return self._unreadable(f"is not TOML (toml.io): {plain[:1].lower()}{plain[1:]}", line)

    def _unreadable(self, message: str, line: int | None = None) -> UnreadableError:
        return UnreadableError(Fault(Origin(self.shown, line), "", message))


def _is_deeper(value: object, levels: int) -> bool:
    """Tell whether tables and lists nest deeper than so many levels, without calling oneself."""
    layer = [value]
    for _ in range(levels):
        layer = [inner for outer in layer for inner in _inside(outer)]
        if not layer:
            return False
    return True


def _inside(value: object) -> list[object]:
    if isinstance(value, Mapping):
        return list(value.values())
    return value if isinstance(value, list) else []
