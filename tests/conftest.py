"""What all tests share: where things lie, what is skipped and why, and how Hypothesis searches."""

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

# The same examples on every run of CI, so that red means a change and not luck. Time is asserted where
# a test is about time: a deadline per example fails on a busy machine.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "dev")

_registry_answers = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer to rewrite what scenarios expect (`tests/scenarios/scenario.py`)."""
    parser.addoption(
        "--update-scenarios", action="store_true", help="write what commands do today into tests/scenarios"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the folder of real policies where it is absent."""
    if SHARED.is_dir():
        return
    absent = pytest.mark.skip(
        reason="../shared (real policies with gold annotations) is not beside the checkout"
    )
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(absent)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what installs packages where no registry answers; in CI it must answer."""
    if item.get_closest_marker("registry") and not os.environ.get("CI"):
        stash = item.session.stash
        if _registry_answers not in stash:
            stash[_registry_answers] = _ask_registry(item.config.rootpath)
        if not stash[_registry_answers]:
            pytest.skip("no package registry can be reached, and this test installs packages (CI runs it)")


def _ask_registry(folder: Path) -> bool:
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--dry-run",
        "--quiet",
        "--no-deps",
        "--ignore-installed",
    ]
    quick = ["--retries", "0", "--timeout", "10"]
    return (
        subprocess.run(
            [*command, *quick, "hatchling"], cwd=folder, capture_output=True, check=False
        ).returncode
        == 0
    )


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real policies with gold annotations; mark tests that ask for it with ``shared``."""
    return SHARED


@pytest.fixture(scope="session")
def parsed() -> Callable[[Path], Document]:
    """Parse a file of the shared folder: once, for all tests that read them all."""

    @cache
    def parse_file(path: Path) -> Document:
        return parse(Source.from_bytes(path.read_bytes(), path.name))

    return parse_file
