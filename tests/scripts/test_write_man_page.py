"""The man page: current, complete, and without a word of complaint from groff."""

import argparse
import importlib.util
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from policylint.cli import make_parser

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "man/policylint.1"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("write_man_page", ROOT / "scripts/write_man_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def shown() -> str:
    """The page as a reader sees it, each paragraph on one line."""
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed, so nobody can show the man page")
    command = ["groff", "-man", "-Tascii", "-P-cbou", "-rLL=2000n", str(PAGE)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_page_is_current(script: ModuleType) -> None:
    """`make man` writes it after an edit of the command line."""
    assert script.man_page() == PAGE.read_text("ascii")
    assert 0 == script.main(["--check"])


def test_a_page_that_is_not_current_is_told_and_left(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`make lint` fails by it."""
    page = tmp_path / "policylint.1"
    page.write_text("old")
    monkeypatch.setattr(script, "PAGE", page)

    assert 1 == script.main(["--check"])
    assert f"{page} is not current: run `python scripts/write_man_page.py`\n" == capsys.readouterr().err
    assert "old" == page.read_text("utf-8")
    assert 0 == script.main([])
    assert PAGE.read_text("utf-8") == page.read_text("utf-8")


def test_groff_has_nothing_to_complain_of() -> None:
    """With all of its warnings."""
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed, so it could not be asked")
    command = ["groff", "-man", "-ww", "-z", "-Tutf8", str(PAGE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (0, "") == (done.returncode, done.stderr)


def options(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str]]:
    """The options of a parser and its subcommands, with the help that is shown for them."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for subparser in action.choices.values():
                yield from options(subparser)
        elif action.option_strings and action.help != argparse.SUPPRESS:
            yield action.option_strings[-1], action.help or ""


def test_every_option_is_shown_with_its_help(shown: str) -> None:
    """And nothing of the markup is left."""
    paragraphs = [" ".join(line.split()) for line in shown.split("\n")]

    for option, help_text in options(make_parser()):
        assert any(re.search(rf"(?:^|, ){option}\b", paragraph) for paragraph in paragraphs), option
        assert help_text[1:] in shown, option
    assert "policylint config show [OPTION]... FILE" in paragraphs
    assert "\\" not in shown


def test_what_could_be_a_request_is_text(script: ModuleType) -> None:
    """A line that begins with a full stop, quotation marks and letters beyond ASCII."""
    lines = list(script._text(".policylint.toml says “no” - it's C:\\gear"))

    assert [r"\&.policylint.toml says \[u201C]no\[u201D] \- it\(aqs C:\egear"] == lines
