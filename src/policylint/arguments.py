"""Arguments of the public functions: one of the wrong type is refused in a sentence, where it comes in."""

import datetime
import os
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from policylint.errors import UsageError

_LONGEST_SHOWN = 80


def must_be(kinds: type | tuple[type, ...], name: str, value: object, wanted: str) -> None:
    """Raise UsageError unless a value is of one of some kinds.

    ``name`` is that of the argument, ``wanted`` says what it must be (“a Kind such as Kind.TERMS”).
    """
    if not isinstance(value, kinds):
        raise UsageError(f"{name} must be {wanted}, not {_told(value)}")


def must_be_text(name: str, value: object) -> None:
    """Raise UsageError unless a value is a text."""
    if isinstance(value, bytes):
        raise UsageError(f"{name} must be a text (str), not bytes: decode them first")
    must_be(str, name, value, "a text (str)")


def must_be_day(name: str, value: object) -> None:
    """Raise UsageError unless a value is a day; a datetime is none, since the two cannot be compared."""
    wanted = "a day such as datetime.date(2026, 3, 1)"
    must_be(datetime.date, name, value, wanted)
    if isinstance(value, datetime.datetime):
        raise UsageError(f"{name} must be {wanted}, not a datetime: give its date()")


def path_text(name: str, value: object) -> str:
    """Return a path as text; raises UsageError where it is none, or bytes, or holds what no path can."""
    must_be((str, os.PathLike), name, value, "a path (str or os.PathLike)")
    path = os.fspath(value)  # type: ignore[call-overload]
    must_be_text(name, path)
    if "\0" in path:
        raise UsageError(f"{name} holds a NUL character, which no path can: {_told(path)}")
    return str(path)


def names(name: str, values: object) -> tuple[str, ...]:
    """Return a list of texts as a tuple; raises UsageError for anything else, a single text too."""
    found = listed(name, values, "texts", str)
    for value in found:
        must_be(str, f"each of {name}", value, "a text (str)")
    return tuple(map(str, found))


def listed(name: str, values: object, of_what: str, single: type | tuple[type, ...]) -> tuple[Any, ...]:
    """Return an iterable as a tuple; raises UsageError for what is none, or is a ``single`` one."""
    if isinstance(values, single):
        write = f"write [{values!r:.80}]"
        raise UsageError(f"{name} must be a list of {of_what}, not {_told(values)} alone: {write}")
    if not isinstance(values, Iterable):
        raise UsageError(f"{name} must be a list of {of_what}, not {_told(values)}")
    return tuple(values)


def _told(value: object) -> str:
    """Say what a value is, as far as a reader needs it to find it."""
    match value:
        case None:
            return "None"
        case str():
            shown = (one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in value)
            return f"the text “{''.join(islice(shown, _LONGEST_SHOWN))}”"
        case bytes():
            return "bytes"
        case bool() | int() | float():
            return f"the {type(value).__name__} {value!r}"[:_LONGEST_SHOWN]
        case list() | tuple() | set() | frozenset():
            return f"a {type(value).__name__}"
        case Mapping():
            return "a mapping"
    return f"one of type {type(value).__name__}"
