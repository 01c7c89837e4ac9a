"""A repository that means harm, a canary outside it, and ways to lint it."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hostile.repository import CANARY, WATCHED, Repository, Run, Watch, Watched
from scenarios.playing import ENVIRONMENT, SOURCES, Outcome, in_this_process


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with a policy, and beside it a folder with canaries."""
    made = Repository(tmp_path / "project", tmp_path / "outside")
    (made.root / ".git").mkdir(parents=True)
    made.outside.mkdir()
    (made.outside / "privacy.md").write_text(f"# Privacy Policy of {CANARY}\n\nWe collect {CANARY}.\n")
    (made.outside / "secret.toml").write_text(f'{CANARY} = 1\nfail-on = "{CANARY}"\n')
    made.put("privacy.md")
    return made


@pytest.fixture
def run(repository: Repository) -> Run:
    """Run the command line in the repository, in this process."""

    def run(*arguments: str, **environment: str) -> Outcome:
        return in_this_process([*arguments], repository.root, {**ENVIRONMENT, **environment}, b"")

    return run


@pytest.fixture
def watch(repository: Repository, tmp_path: Path) -> Watch:
    """Run the command line in the repository, in a process that is watched."""

    def watch(*arguments: str, timeout: float = 60) -> Watched:
        notes = tmp_path / "notes"
        made = subprocess.run(
            [sys.executable, str(WATCHED), str(notes), *arguments],
            cwd=repository.root,
            env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join(SOURCES)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        lines = [line.split("\t", 1) for line in notes.read_text("utf-8").splitlines()]
        assert ["ended", "''"] == lines.pop(), made.stderr.decode()
        opening = ("open", "os.listdir", "os.scandir")
        return Watched(
            Outcome(made.stdout.decode(), made.stderr.decode(), made.returncode),
            tuple(ast.literal_eval(about) for event, about in lines if event in opening),
            tuple(f"{event} {about}" for event, about in lines if event not in opening),
        )

    return watch
