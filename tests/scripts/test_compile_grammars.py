"""The script that computes parse tables: what it writes, and how it tells that a grammar was changed."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def script(root: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    import compile_grammars

    return compile_grammars


def test_the_tables_are_current(script: ModuleType) -> None:
    assert script.main(["--check"]) == 0


def test_a_changed_grammar_is_told_and_nothing_written(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "digest", lambda name: f"another {name}")
    monkeypatch.setattr(script, "COMPILED", tmp_path)

    assert script.main(["--check"]) == 1
    assert "The parse tables of age.lark are not current: run" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_is_current_stays(script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(script, "COMPILED", tmp_path)

    assert script.main([]) == 0
    assert list(tmp_path.iterdir()) == []


def test_the_tables_are_literals_that_name_their_grammar_and_lark(script: ModuleType) -> None:
    tables: dict[str, Any] = {}
    exec(script.module("duration"), tables)

    assert tables["GRAMMAR"] == script.digest("duration")
    assert tables["LARK"] == script.lark.__version__
    assert tables["DATA"]["parser"]["parser"]["states"]
