"""What all JSON reports share: how a place is written, and a text that any encoding can hold."""

import json
import re
from typing import Any

from policylint.source import Source, Span

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: Any) -> str:
    """Return JSON with the keys in the order given, indented by two, a line end at the end."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # Bytes that are not UTF-8 were read as lone surrogates, which no encoding can write: escape those alone.
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def place(source: Source, span: Span) -> dict[str, int]:
    """Return where a span starts and ends: lines and columns from 1, in code points, the end exclusive."""
    start, end = source.position(span.start), source.position(span.end)
    return {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}
