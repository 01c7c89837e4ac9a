"""Every way to install policylint brings its rules, their pages and its grammar, and nothing else."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from policylint.__about__ import __version__

pytestmark = [pytest.mark.registry, pytest.mark.slow]


@pytest.fixture(scope="session")
def built(root, tmp_path_factory):
    """Build an sdist, and a wheel from the checkout itself; return their folder."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--sdist", "--wheel", "--outdir", folder, root]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def the_only(folder: Path, pattern: str) -> str:
    (path,) = folder.glob(pattern)
    return str(path)


def assert_all_is_there(environment, root):
    policy = environment.elsewhere / "privacy.md"
    policy.write_text((root / "examples/policies/privacy-with-problems.md").read_text("utf-8"), "utf-8")

    checked = environment.policylint("check", "--format", "json", "privacy.md")
    explained = environment.policylint("explain", "PL101")
    outlined = environment.policylint("outline", "privacy.md")

    assert ("", 1) == (checked.stderr, checked.returncode)
    found = {finding["code"] for finding in json.loads(checked.stdout)["findings"]}
    assert {"PL101", "PL201", "PL301"} <= found
    page = root / "rules/policylint_rules/required/missing_children_clause.md"
    assert page.read_text("utf-8").strip() == explained.stdout.strip()
    assert ("", 0) == (outlined.stderr, outlined.returncode)
    assert "The listening room" in outlined.stdout


def test_an_editable_install_works(new_environment, root):
    """What a contributor has: the code runs from the checkout."""
    new_environment.install("--editable", str(root))

    assert_all_is_there(new_environment, root)


def test_a_wheel_works(new_environment, built, root):
    """What `pip install policylint` brings."""
    new_environment.install(the_only(built, "*.whl"))

    assert_all_is_there(new_environment, root)


def test_an_sdist_works(new_environment, built, root):
    """What distributions build from."""
    new_environment.install(the_only(built, "*.tar.gz"))

    assert_all_is_there(new_environment, root)


def test_the_wheel_holds_the_three_packages_and_nothing_else(built):
    """No tests, no examples, no stray top-level names; beside the packages only the man page."""
    names = zipfile.ZipFile(the_only(built, "*.whl")).namelist()

    own = f"policylint-{__version__}"
    packages = {"policylint", "policylint_rules", "policylint_grammar", f"{own}.dist-info", f"{own}.data"}
    assert packages == {name.partition("/")[0] for name in names}
    data = [name for name in names if name.startswith(f"{own}.data/")]
    assert [f"{own}.data/data/share/man/man1/policylint.1"] == data


def test_the_wheel_holds_every_file_of_the_packages(built, root):
    """Pages, grammars and the typing marker are data, which builds like to forget."""
    names = set(zipfile.ZipFile(the_only(built, "*.whl")).namelist())

    sources = [root / "src", root / "rules", root / "grammar"]
    expected = {
        path.relative_to(source).as_posix()
        for source in sources
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.parent.name.endswith(".egg-info")
    }
    assert set() == expected - names
    assert "policylint/py.typed" in names
