"""`docs/what-policylint-knows.md` names every key of a rule, and its commands run."""

import json
import re
import shlex
from pathlib import Path

import pytest

from policylint.cli import main

PAGE = (Path(__file__).resolve().parents[2] / "docs/what-policylint-knows.md").read_text("utf-8")
COMMANDS = re.findall(r"^\$ policylint (.*?)(?:  +#.*)?$", PAGE, re.MULTILINE)
DOCUMENTS = re.findall(r"^\| `policylint (.*?)` \| `(policylint-\w+/\d)`", PAGE, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_runs(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(shlex.split(command))
    assert "" != capsys.readouterr().out


@pytest.mark.parametrize(("command", "schema"), DOCUMENTS)
def test_every_document_is_what_the_page_says(
    command: str, schema: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(shlex.split(command))
    assert schema == json.loads(capsys.readouterr().out)["schema"]


def test_every_key_of_a_rule_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """In the order of the document."""
    main(["rules", "--format", "json"])
    rules = json.loads(capsys.readouterr().out)["rules"]
    rows = re.findall(r"^\| (`[a-z_`, ]+`) \|", PAGE.partition("A rule of")[2], re.MULTILINE)

    assert list(rules[0]) == [key for row in rows for key in re.findall(r"`(\w+)`", row)]


def test_the_page_has_commands_and_documents() -> None:
    """The tests above have something to test."""
    assert (6, 4) == (len(COMMANDS), len(DOCUMENTS))
