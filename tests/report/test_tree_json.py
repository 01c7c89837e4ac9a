"""The syntax tree as JSON."""

import json

from policylint.report.tree_json import render_tree
from policylint.source import Source
from policylint.syntax.parser import parse


def test_a_tree_has_types_spans_and_fields() -> None:
    """A section holds its heading and its blocks; places count from 1, offsets from 0."""
    tree = json.loads(render_tree(parse(Source("# Policy\n\n- one\n", "a.md"))))

    section = tree["blocks"][0]
    assert ["schema", "policylint", "path", "mode", "front_matter", "blocks", "limits"] == list(tree)
    assert "policylint-tree/1" == tree["schema"]
    assert ("Section", "Heading", "Policy", "atx", 1) == (
        section["type"],
        section["heading"]["type"],
        section["heading"]["title"],
        section["heading"]["style"],
        section["heading"]["level"],
    )
    assert {"start": 10, "end": 16, "line": 3, "column": 1, "end_line": 4, "end_column": 1} == section[
        "blocks"
    ][0]["span"]
    assert "one" == section["blocks"][0]["items"][0]["text"]


def test_tokens_joined_are_the_text() -> None:
    """On request only."""
    text = "\ufeff# Policy\r\n\r\ntext 😀\r"
    document = parse(Source(text))

    assert text == "".join(
        token["text"] for token in json.loads(render_tree(document, tokens=True))["tokens"]
    )
    assert "tokens" not in json.loads(render_tree(document))


def test_deep_nesting_and_odd_bytes_are_written() -> None:
    """Neither lists within lists nor lone surrogates stop the writer."""
    nested = "".join(f"{'  ' * depth}- item\n" for depth in range(300))
    source = Source.from_bytes(nested.encode() + b"caf\xe9\n")

    assert render_tree(parse(source), tokens=True).encode("utf-8")
