"""Playing a scenario: its files are written, its commands run, and what they did is noted in its sections."""

import io
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from attrs import frozen

from policylint import cli
from policylint.__about__ import __version__
from scenarios.scenario import Scenario, Section, with_expectations

ROOT = Path(__file__).resolve().parents[2]
# Nothing of the machine shows: no colour, no width, no names, no git configuration.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "COLUMNS": "100",
    "PYTHONDONTWRITEBYTECODE": "1",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    **{f"GIT_{who}_NAME": "Ada" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "ada@acme.example" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_DATE": "2026-03-01T12:00:00Z" for who in ("AUTHOR", "COMMITTER")},
}
SOURCES = [str(ROOT / name) for name in ("src", "rules", "grammar")]


@frozen
class Outcome:
    """What a command left behind."""

    stdout: str
    stderr: str
    status: int


def play(scenario: Scenario, folder: Path) -> list[Section]:
    """Play a scenario in an empty folder and return its sections as they came out."""
    return list(_Player(folder).sections(scenario))


class _Player:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = dict(ENVIRONMENT)
        self._stdin = ""
        self._outcome = Outcome("", "", 0)

    def sections(self, scenario: Scenario) -> Iterator[Section]:
        for section in with_expectations(scenario.sections):
            came = self._played(section)
            yield section if came is None or section.expects(came) else section.showing(came)

    def _played(self, section: Section) -> str | None:
        """Do what a section asks for; return what came out where it says what is expected."""
        match section.kind:
            case "file":
                path = self._folder / section.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(section.content.encode())
            case "before":
                subprocess.run(
                    ["sh", "-ec", section.text], cwd=self._folder, env=self._environment, check=True
                )
            case "environment":
                told = section.text.replace("{folder}", str(self._folder))
                self._environment |= dict(line.split("=", 1) for line in told.split("\n") if line)
            case "stdin":
                self._stdin = section.content
            case "command" | "command in a process":
                program, *arguments = shlex.split(section.text)
                assert "policylint" == program
                run = in_this_process if section.kind == "command" else in_a_process
                self._outcome = run(arguments, self._folder, self._environment, self._stdin.encode())
                self._stdin = ""
            case "stdout" | "stderr":
                return self._shown(getattr(self._outcome, section.kind))
            case "status":
                return f"{self._outcome.status}\n"
            case "written":
                path = self._folder / section.name
                return (
                    self._shown(path.read_bytes().decode()) if path.exists() else "(there is no such file)\n"
                )
            case "absent":
                return "(it is there)\n" if (self._folder / section.name).exists() else ""
        return None

    def _shown(self, text: str) -> str:
        return text.replace(str(self._folder), "{folder}").replace(__version__, "{version}")


def in_a_process(arguments: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes) -> Outcome:
    """Run the command line as a user does, from these sources."""
    path = os.pathsep.join([*SOURCES, *filter(None, [environment.get("PYTHONPATH")])])
    made = subprocess.run(
        [sys.executable, "-m", "policylint", *arguments],
        cwd=folder,
        env={**environment, "PYTHONPATH": path},
        input=stdin,
        capture_output=True,
        check=False,
    )
    return Outcome(made.stdout.decode(), made.stderr.decode(), made.returncode)


def in_this_process(
    arguments: list[str], folder: Path, environment: Mapping[str, str], stdin: bytes
) -> Outcome:
    """Run the command line by a call, with streams of its own."""
    reading, out, err = (
        io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline="") for data in (stdin, b"", b"")
    )
    before = os.getcwd()
    os.chdir(folder)
    try:
        with (
            patch.dict(os.environ, environment, clear=True),
            patch.object(sys, "stdin", reading),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            status = cli.main(arguments)
    finally:
        os.chdir(before)
    for stream in (out, err):
        stream.flush()
    return Outcome(_text(out), _text(err), status)


def _text(stream: io.TextIOWrapper) -> str:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
