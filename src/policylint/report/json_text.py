"""What all JSON reports share: how a place is written, and a text that any encoding and terminal can take."""

import json
from typing import Any

from policylint.report.visible import HARMFUL, OPENS_A_COMMAND
from policylint.source import Source, Span


def json_text(value: Any) -> str:
    """Return JSON with the keys in the order given, indented by two, a line end at the end."""
    return "\n".join(map(_escaped, json.dumps(value, ensure_ascii=False, indent=2).split("\n"))) + "\n"


def json_line(value: Any) -> str:
    """Return JSON with the keys in the order given, on one line, with the line end."""
    return _escaped(json.dumps(value, ensure_ascii=False)) + "\n"


def place(source: Source, span: Span) -> dict[str, int]:
    """Return where a span starts and ends: lines and columns from 1, in code points, the end exclusive."""
    start, end = source.position(span.start), source.position(span.end)
    return {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}


def _escaped(line: str) -> str:
    """Escape what a terminal or the log of a run obeys, and what bytes were read as which are not UTF-8.

    No encoding can write the latter. All of it can only stand in a string, where an escape means the same.
    """
    return OPENS_A_COMMAND.sub(r"\\u0023", HARMFUL.sub(lambda match: json.dumps(match[0])[1:-1], line))
