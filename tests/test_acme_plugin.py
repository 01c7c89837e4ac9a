"""The example plugin, really installed: it is found, its rule runs, and a broken one is named."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        importlib.util.find_spec("hatchling") is None or importlib.util.find_spec("pip") is None,
        reason="hatchling and pip must be in the environment: the plugin is built offline",
    ),
]

POLICY = """# Privacy Policy

The controller is Acme Robotics, Musterweg 1, 10115 Berlin. Write to privacy@acme.example.

## Children

Our robots are not for children under the age of 13, and we collect no data of them.
"""


class Installed:
    """A folder with the plugin installed in it, beside the policylint of this environment."""

    def __init__(self, site: Path, work: Path) -> None:
        self.site = site
        self.work = work

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.work,
            env={**os.environ, "PYTHONPATH": str(self.site), "NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def policylint(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("policylint", *arguments)


def install(example: Path, folder: Path) -> Installed:
    site, work = folder / "site", folder / "work"
    work.mkdir()
    (work / "privacy.md").write_text(POLICY, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run(
        [*command, "--target", str(site), str(example)], check=True, capture_output=True, text=True
    )
    return Installed(site, work)


@pytest.fixture(scope="module")
def acme(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install(root / "examples" / "policylint-acme", tmp_path_factory.mktemp("acme"))


@pytest.fixture
def broken(acme: Installed, tmp_path: Path, request: pytest.FixtureRequest) -> Installed:
    """The plugin with a line of its installed rule replaced by another."""
    import shutil

    shutil.copytree(acme.site, tmp_path / "site")
    shutil.copytree(acme.work, tmp_path / "work")
    rule = tmp_path / "site" / "policylint_acme" / "legal_name.py"
    was, becomes = request.param
    code = rule.read_text(encoding="utf-8")
    assert was in code
    rule.write_text(code.replace(was, becomes), encoding="utf-8")
    return Installed(tmp_path / "site", tmp_path / "work")


def test_the_rule_fires_on_a_policy_and_fails_the_run(acme: Installed) -> None:
    done = acme.policylint("check", "privacy.md", "--format", "concise")
    assert 1 == done.returncode, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if "ACME001" in line]
    assert line.startswith("privacy.md:3:19")


def test_the_rule_is_listed_with_the_built_in_ones(acme: Installed) -> None:
    done = acme.policylint("rules")
    assert 0 == done.returncode, done.stderr
    assert "ACME001" in done.stdout
    assert "PL101" in done.stdout


def test_the_rule_is_explained_by_its_page(acme: Installed, root: Path) -> None:
    page = root / "examples" / "policylint-acme" / "src" / "policylint_acme" / "legal_name.md"
    done = acme.policylint("explain", "legal-name")
    assert 0 == done.returncode, done.stderr
    assert page.read_text(encoding="utf-8").strip() in done.stdout


def test_the_plugin_s_own_test_passes(acme: Installed, root: Path) -> None:
    test = root / "examples" / "policylint-acme" / "tests" / "test_pages.py"
    done = acme.run("pytest", "-q", "-p", "no:cacheprovider", "--rootdir", ".", str(test))
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("broken", [("import re\n", "import re, no_such_module\n")], indirect=True)
@pytest.mark.parametrize("command", [("check", "privacy.md"), ("rules",), ("explain", "PL101")])
def test_a_plugin_that_cannot_be_imported_is_named_in_one_sentence(
    broken: Installed, command: tuple[str, ...]
) -> None:
    done = broken.policylint(*command)
    assert 2 == done.returncode
    assert "" == done.stdout
    (line,) = done.stderr.splitlines()
    assert "policylint-acme:house" in line
    assert "no_such_module" in line


@pytest.mark.parametrize(
    "broken",
    [("for passage in policy.passages:", "for passage in policy.nothing_of_that_name:")],
    indirect=True,
)
def test_a_rule_that_raises_is_named_in_one_sentence(broken: Installed) -> None:
    done = broken.policylint("check", "privacy.md")
    assert 2 == done.returncode
    (line,) = done.stderr.splitlines()
    for part in ("ACME001 legal-name", "policylint-acme:house", "privacy.md", "AttributeError"):
        assert part in line


@pytest.mark.parametrize("broken", [("import re\n", "import re\n")], indirect=True)
def test_the_copy_that_is_broken_in_these_tests_works_when_nothing_is_broken(broken: Installed) -> None:
    assert 1 == broken.policylint("check", "privacy.md").returncode
