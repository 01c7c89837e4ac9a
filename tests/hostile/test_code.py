"""Nothing of the repository is run: no module, no plugin, no hook of git, and nothing asks the network."""

import argparse
import os
import shutil
import subprocess
import sys

import pytest

from hostile.repository import Repository, Watch, outside_of
from policylint import cli
from scenarios.playing import ENVIRONMENT, SOURCES

# What policylint or Python would import by these names; each leaves a note where it is run.
MODULES = (
    *("sitecustomize", "usercustomize", "conftest", "setup", "evil"),
    *("lark", "attr", "attrs", "pluggy", "yaml", "nupunkt"),
    *("policylint_rules", "policylint_grammar", "policylint_plugin"),
    *("argparse", "difflib", "fnmatch", "importlib_metadata", "json", "tomllib", "typing", "xml"),
)
NOTE = "import pathlib\npathlib.Path(__file__).with_suffix('.ran').write_text('')\n"
SUBCOMMANDS = (
    ("check",),
    ("check", "--format", "sarif"),
    ("facts",),
    ("coverage", "--law", "gdpr"),
    ("config", "show", "privacy.md"),
    ("outline", "privacy.md"),
    ("parse", "privacy.md"),
    ("rules",),
    ("explain", "PL201"),
    ("laws",),
    ("waivers",),
    ("baseline", "check"),
    ("init", "--dry-run"),
    ("completion", "bash"),
)

CONFIGURED_PROGRAMS = (
    *("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "gpg.program"),
    *("core.alternateRefsCommand", "credential.helper", "interactive.diffFilter", "diff.external"),
    *("diff.trap.command", "diff.trap.textconv", "filter.trap.clean", "filter.trap.smudge"),
    *("filter.trap.process", "uploadpack.packObjectsHook", "pager.diff", "pager.show", "pager.log"),
    *("alias.diff", "alias.show", "alias.log"),
)


@pytest.fixture
def trapped(repository: Repository) -> Repository:
    """The repository with modules, packages and a plugin that leave a note where they are run."""
    for module in MODULES:
        repository.put(f"{module}.py", NOTE)
        repository.put(f"rules/{module}/__init__.py", NOTE)
    repository.put("evil-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    repository.put("evil-1.0.dist-info/entry_points.txt", "[policylint]\nevil = evil\n")
    repository.put("evil.pth", "import evil\n")
    repository.put(".policylint-baseline.json", '{"schema": "policylint-baseline/1", "entries": []}')
    repository.put(
        "pyproject.toml", '[project]\nname = "evil"\n[project.entry-points.policylint]\nevil = "evil"\n'
    )
    return repository


def assert_nothing_ran(repository: Repository) -> None:
    assert [] == [path.name for path in repository.root.rglob("*.ran")]


@pytest.mark.parametrize("arguments", SUBCOMMANDS, ids=" ".join)
def test_the_command_imports_nothing_from_the_current_folder(
    arguments: tuple[str, ...], trapped: Repository, watch: Watch
) -> None:
    """And runs no program, asks no network and changes no file."""
    made = watch(*arguments)

    assert made.outcome.status in (0, 1), made.outcome.stderr
    assert ([], ()) == (outside_of(trapped, made.opened), made.done)
    assert not [path for path in made.opened if path.endswith(".py") and path.startswith(str(trapped.root))]
    assert_nothing_ran(trapped)


@pytest.mark.parametrize("arguments", [("check",), ("rules",), ("laws", "--format", "json")], ids=" ".join)
def test_the_module_imports_nothing_from_the_current_folder(
    arguments: tuple[str, ...], trapped: Repository
) -> None:
    """Although `python -m` looks there first; the plugin beside the policies is no plugin."""
    made = subprocess.run(
        [sys.executable, "-m", "policylint", *arguments],
        cwd=trapped.root,
        env={**ENVIRONMENT, "PYTHONPATH": os.pathsep.join(SOURCES)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("", True) == (made.stderr, made.returncode in (0, 1))
    assert "evil" not in made.stdout
    assert_nothing_ran(trapped)


def test_a_package_in_the_repository_is_not_extended(trapped: Repository, watch: Watch) -> None:
    """Only what is installed can be, and that is not run either."""
    trapped.put("rules/evil/base.toml", "")
    trapped.put(
        "policylint.toml",
        'extends = ["evil:base.toml", "rules.evil:base.toml", "policylint_rules:base.toml"]\n',
    )

    made = watch("check")

    assert 2 == made.outcome.status
    assert "needs the package evil, which is not installed" in made.outcome.stderr
    assert ([], ()) == (outside_of(trapped, made.opened), made.done)
    assert_nothing_ran(trapped)


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize("option", [(), ("--new-since", "HEAD~1")], ids=["check", "check --new-since"])
def test_git_runs_nothing_that_the_repository_names(
    option: tuple[str, ...], repository: Repository, watch: Watch
) -> None:
    """Neither a file system monitor, a hook, a pager, a filter nor a diff of its own `.git/config`."""
    shutil.rmtree(repository.root / ".git")
    trap = repository.put("trap.sh", '#!/bin/sh\ntouch "$(dirname "$0")/git.ran"\n')
    trap.chmod(0o755)
    git(repository, "init", "-q")
    for message in ("one", "two"):
        repository.put("privacy.md", f"# Privacy Policy\n\nVersion {message}.\n")
        git(repository, "add", "privacy.md")
        git(repository, "commit", "-q", "-m", message)
    repository.put(".gitattributes", "*.md diff=trap filter=trap\n")
    for key in CONFIGURED_PROGRAMS:
        git(repository, "config", key, f"!{trap}" if key.startswith("alias.") else str(trap))
    for hook in ("post-checkout", "post-index-change", "reference-transaction"):
        shutil.copy(trap, repository.root / hook)
    git(repository, "config", "core.hooksPath", str(repository.root))
    repository.put("privacy.md", "# Privacy Policy\n\nVersion three.\n")
    assert not (repository.root / "git.ran").exists()

    made = watch("check", "--format", "concise", "--select", "PL201", *option)

    assert (0, "") == (made.outcome.status, made.outcome.stderr)
    assert not (repository.root / "git.ran").exists()
    assert bool(option) == bool(made.done)
    git(repository, "status")
    assert (repository.root / "git.ran").exists(), "git itself runs what the repository names"


def git(repository: Repository, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=repository.root, env=ENVIRONMENT, check=True, capture_output=True)


def subparsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each subcommand."""
    (found,) = [action for action in cli.make_parser()._actions if isinstance(action.choices, dict)]
    return dict(found.choices)


def test_every_subcommand_is_tried() -> None:
    """One that is new is added above, or this fails."""
    assert set() == {*subparsers()} - {words[0] for words in SUBCOMMANDS}
