"""Writing to the terminal, or to whatever stands in its place: the only module that prints."""

import contextlib
import io
import os
import sys
from collections.abc import Mapping
from typing import TextIO

from policylint.errors import UsageError


def write(text: str) -> None:
    """Write to standard output; whoever reads it may stop reading (`policylint check | head`).

    Raises UsageError where that is impossible for another reason, such as a full disk.
    """
    try:
        _write(sys.stdout, text)
    except OSError as error:
        raise UsageError(
            f"standard output cannot be written: {error.strerror}; `policylint check --output` writes files"
        ) from error


def complain(sentence: str) -> None:
    """Write a sentence to standard error, on a line that says who complains."""
    trace(f"policylint: {sentence}")


def trace(line: str) -> None:
    """Write one line to standard error, if it can be written: there is no other place to say that."""
    from policylint.report.visible import visible_line

    with contextlib.suppress(OSError):
        _write(sys.stderr, f"{visible_line(line)}\n")


def _write(stream: TextIO | None, text: str) -> None:
    """Write to a stream; raises OSError, but not where nobody reads, or the stream is closed (`>&-`)."""
    if stream is None:
        return
    _never_fail_to_encode(stream)
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # Python flushes once more when it ends, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise


def wants_color(choice: str, stream: TextIO | None, environment: Mapping[str, str]) -> bool:
    """Decide on colour: ``always``, ``never``, or ``auto``: a terminal without NO_COLOR (no-color.org)."""
    if choice != "auto":
        return choice == "always"
    if stream is None or environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return stream.isatty()


def _never_fail_to_encode(stream: TextIO) -> None:
    # In the locale C, Python chooses “surrogateescape”, which fails for what ASCII lacks.
    if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
        stream.reconfigure(errors="backslashreplace")
