"""One value of a configuration and where it stands, whatever layer brought it."""

import re
from collections.abc import Callable
from typing import Any

from attrs import frozen

from policylint.config.fault import Fault, Origin

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")

Locate = Callable[[tuple[str | int, ...]], Origin]
"""Tells where the value at a path of keys stands; asked only when somebody wants to know."""


def key_text(path: tuple[str | int, ...]) -> str:
    """Return a path of keys as people write it: ``severity.PL101``, ``documents[2].kind``."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            shown = part if _BARE_KEY.fullmatch(part) else f'"{part}"'
            text += f".{shown}" if text else shown
    return text


@frozen
class Setting:
    """A value as policylint understands it, its key, and where it was written.

    ``key`` says what is set (``("severity", "PL101")``), ``path`` where it stands in its file, which may be
    deeper (``("tool", "policylint", "severity", "PL101")``).
    """

    key: tuple[str, ...]
    value: Any
    path: tuple[str | int, ...]
    locate: Locate

    @property
    def origin(self) -> Origin:
        """Where the value was written."""
        return self.locate(self.path)

    def fault(self, message: str, *within: int | str) -> Fault:
        """Return what is wrong with the value, or with the part of it that ``within`` leads to."""
        return Fault(self.locate((*self.path, *within)), key_text((*self.key, *within)), message)


@frozen
class Layer:
    """The settings of one source: a file, or the command line; in the order in which they stand."""

    name: str
    settings: tuple[Setting, ...]
