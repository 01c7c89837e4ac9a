"""`rules`, `explain`, `outline` and `parse`: looking at rules and documents."""

import io
import json
import sys
import types

import pytest

from policylint import cli, plugins
from policylint.plugins import rules_of


def test_rules_lists_what_is_installed(run) -> None:  # type: ignore[no-untyped-def]
    """Code, name, severity, confidence and plugin."""
    made = run("rules")

    assert 0 == made.code
    assert (
        "code    name          severity  confidence  plugin\n"
        "TOY001  no-gears      warning   high        toys\n"
        "TOY002  no-sprockets  error     low         toys\n"
    ) == made.out


@pytest.mark.parametrize("rule", ["PL001", "undecodable-bytes", "pl001"])
def test_explain_prints_the_page_by_code_or_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], rule: str
) -> None:
    """The same page that is the rule's documentation and test."""
    monkeypatch.setattr(plugins, "load_rules", rules_of)

    assert 0 == cli.main(["explain", rule])
    page = capsys.readouterr().out
    assert page.startswith("#")
    assert "undecodable-bytes" in page


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
