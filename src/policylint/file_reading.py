"""Reading documents from the disk or a stream, and no more of them than can be used."""

import os
import stat
from typing import BinaryIO

from policylint.errors import UsageError
from policylint.source import Source
from policylint.syntax.limits import LONGEST_DOCUMENT

# UTF-8 takes at most four bytes a code point: so much of a file is enough to pass the parser's limit.
_MOST_BYTES = 4 * LONGEST_DOCUMENT + 4


def read(path: str | os.PathLike[str]) -> Source:
    """Read one file; raises UsageError when that is impossible, bytes that are not UTF-8 are no reason.

    A pipe or device is refused: whoever opens one may wait for ever.
    """
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise UsageError(
                f"{shown(path)} is no regular file: name one, or “-” and send the text to standard input"
            )
        with open(path, "rb") as file:
            return read_stream(file, shown(path))
    except OSError as error:
        raise unreadable(path, error) from error


def read_stream(stream: BinaryIO, name: str) -> Source:
    """Read one document from a binary stream, and no more of it than it takes to pass the parser's limit."""
    data = stream.read(_MOST_BYTES)
    whole = len(data) < _MOST_BYTES or not stream.read(1)
    return Source.from_bytes(data if whole else _without_broken_end(data), name)


def read_head(path: str | os.PathLike[str], most_bytes: int) -> Source:
    """Read the beginning of a file; raises UsageError when that is impossible."""
    try:
        with open(path, "rb") as file:
            head = file.read(most_bytes)
    except OSError as error:
        raise unreadable(path, error) from error
    return Source.from_bytes(_without_broken_end(head), shown(path))


def _without_broken_end(data: bytes) -> bytes:
    """Drop the character that a cut may have split; what was no UTF-8 before the cut stays as it is."""
    for length in range(1, min(4, len(data)) + 1):
        if data[-length] & 0xC0 != 0x80:
            return data if length >= _length_of_character(data[-length]) else data[:-length]
    return data


def _length_of_character(first_byte: int) -> int:
    """Return how many bytes a character takes that begins with this byte; 1 for a byte that begins none."""
    return 1 + (first_byte >= 0xC2) + (first_byte >= 0xE0) + (0xF0 <= first_byte <= 0xF4)


def unreadable(path: str | os.PathLike[str], error: OSError) -> UsageError:
    """Return the failure to read a path, in one sentence."""
    reason = error.strerror or type(error).__name__
    return UsageError(f"{shown(path)} cannot be read: {reason}")


def shown(path: str | os.PathLike[str]) -> str:
    """Return a path as it was given, with ``/`` between its parts."""
    return os.fspath(path).replace(os.sep, "/")
