"""`outline` and `parse`: looking at documents."""

import io
import json
import sys
import types


def test_outline_prints_the_section_tree(run, here) -> None:  # type: ignore[no-untyped-def]
    """Of a file, or of standard input."""
    (here / "a.md").write_text("# Policy\n\n## 1. Gears\n")

    assert run("outline", "a.md").out.startswith(
        "a.md: markdown mode, 2 sections\n    1   Policy\n    3     1. Gears\n"
    )


def test_parse_prints_the_tree_as_json(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Of a file, or of standard input; tokens on request."""
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(b"# Policy\n")))

    tree = json.loads(run("parse", "-", "--tokens").out)

    assert ("policylint-tree/1", "<stdin>", "Policy") == (
        tree["schema"],
        tree["path"],
        tree["blocks"][0]["heading"]["title"],
    )
    assert ["# Policy\n"] == [token["text"] for token in tree["tokens"]]
