"""The commands at the top of the README, as a newcomer types them."""

import os
import subprocess
import sys

import pytest


@pytest.fixture
def make(tmp_path, copy_checkout):
    """Run make in a fresh copy of the checkout."""
    copy_checkout(tmp_path)
    inherited = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHON", "VENV")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(inherited)}

    def run(*arguments):
        command = ["make", "--directory", tmp_path, *arguments]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )

    return run


@pytest.mark.registry
@pytest.mark.slow
def test_make_demo_sets_up_and_shows_the_expected_findings(make):
    """It works from nothing, succeeds although findings appear, and sets up only once."""
    first = make("demo", f"PYTHON={sys.executable}")
    second = make("demo", f"PYTHON={sys.executable}")

    assert 0 == first.returncode, first.stdout + first.stderr
    assert all(code in first.stdout for code in ("PL101", "PL201", "PL301"))
    assert "pip install" in first.stdout
    assert 0 == second.returncode, second.stdout + second.stderr
    assert "pip install" not in second.stdout


@pytest.mark.registry
@pytest.mark.slow
def test_make_demo_fails_when_the_findings_differ(make, tmp_path):
    """The demo is a check: a finding more or less is told with its line."""
    expected = tmp_path / "examples/policies/expected.txt"
    lines = expected.read_text("utf-8").splitlines(keepends=True)
    expected.write_text("".join(lines[1:]), "utf-8")

    done = make("demo", f"PYTHON={sys.executable}")

    assert 2 == done.returncode
    assert f"> {lines[0]}" in done.stdout
    assert "differ from examples/policies/expected.txt" in done.stderr


def test_a_python_that_is_too_old_is_told_in_one_sentence(make):
    """Python 3.10 and a missing interpreter look alike: asked for their version, both fail."""
    done = make("demo", "PYTHON=false")

    assert 2 == done.returncode
    told, *rest = done.stderr.splitlines()
    assert told == (
        "policylint needs Python 3.11 or newer, and 'false' is older or missing: "
        "name another, as in 'make demo PYTHON=python3.12'"
    )
    assert all(line.startswith("make:") for line in rest)
