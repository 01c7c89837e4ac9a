"""The syntax tree of a document as JSON: ``policylint-tree/1``, for looking at and for other programs.

A node is an object with its ``type``, its ``span`` and the fields of its class in `policylint.syntax.nodes`.
A span has offsets in code points from 0, and lines and columns from 1; its end is exclusive.
"""

import enum
from typing import Any

import attrs

from policylint.__about__ import __version__
from policylint.report.json_text import json_text, place
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.nodes import Leaf, Node

SCHEMA = "policylint-tree/1"


def render_tree(document: Document, *, tokens: bool = False) -> str:
    """Return the tree as JSON, indented by two; with the tokens if asked to."""
    source = document.source
    tree: dict[str, Any] = {
        "schema": SCHEMA,
        "policylint": __version__,
        "path": source.path,
        "mode": document.mode.value,
        "front_matter": _value(source, document.front_matter),
        "blocks": _value(source, document.blocks),
        "limits": _value(source, document.limits),
    }
    if tokens:
        tree["tokens"] = [
            {"type": token.type, "span": _span(source, token.span), "text": source.slice(token.span)}
            for token in document.tokens
        ]
    return json_text(tree)


def _value(source: Source, value: object) -> Any:
    match value:
        case Span():
            return _span(source, value)
        case enum.Enum():
            return value.value
        case tuple():
            return [_value(source, item) for item in value]
        case _ if attrs.has(type(value)):
            return _fields(source, value)
        case _:
            return value


def _fields(source: Source, value: Any) -> dict[str, Any]:
    shown: dict[str, Any] = {"type": type(value).__name__} if isinstance(value, Node) else {}
    for field in attrs.fields(type(value)):
        shown[field.name] = _value(source, getattr(value, field.name))
        if field.name == "slices" and isinstance(value, Leaf):
            shown["text"] = source.slice(value.text_span)
    return shown


def _span(source: Source, span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end, **place(source, span)}
