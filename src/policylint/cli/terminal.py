"""Writing to the terminal, or to whatever stands in its place: the only module that prints."""

import io
import os
import sys
from collections.abc import Mapping
from typing import TextIO


def write(text: str) -> None:
    """Write to standard output; whoever reads it may stop reading (`policylint check | head`)."""
    _never_fail_to_encode(sys.stdout)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more when it ends, and would complain about the pipe then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str) -> None:
    """Write a sentence to standard error, on a line that says who complains."""
    trace(f"policylint: {sentence}")


def trace(line: str) -> None:
    """Write one line to standard error as it is."""
    from policylint.report.visible import visible_line

    _never_fail_to_encode(sys.stderr)
    try:
        sys.stderr.write(f"{visible_line(line)}\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def wants_color(choice: str, stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Decide on colour: ``always``, ``never``, or ``auto``: a terminal without NO_COLOR (no-color.org)."""
    if choice != "auto":
        return choice == "always"
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def _never_fail_to_encode(stream: TextIO) -> None:
    if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
        stream.reconfigure(errors="backslashreplace")
