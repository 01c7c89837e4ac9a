"""New virtual environments and git repositories, untouched by what is installed or configured around them."""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

Run = subprocess.CompletedProcess[str]


def plain_environment(**more: str) -> dict[str, str]:
    """The caller's environment without what would lead Python or git elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "PYTHON", "VIRTUAL_ENV"))
    }
    return kept | {"NO_COLOR": "1", "PYTHONUTF8": "1"} | more


@frozen
class Environment:
    """A virtual environment of its own, and a folder that has nothing to do with the checkout."""

    folder: Path
    elsewhere: Path

    @classmethod
    def new(cls, folder: Path) -> "Environment":
        """Make an environment without pip: the one that runs the tests installs into it, which is quicker."""
        venv.create(folder / "venv", with_pip=False, symlinks=True)
        elsewhere = folder / "elsewhere"
        elsewhere.mkdir()
        return cls(folder / "venv", elsewhere)

    def install(self, *what: str) -> None:
        """Install with pip and fail with its words if it fails."""
        pip = [sys.executable, "-m", "pip", "--python", str(self.folder / "bin" / "python")]
        command = [*pip, "install", "--quiet", "--disable-pip-version-check", *what]
        done = subprocess.run(command, env=plain_environment(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def policylint(self, *arguments: str) -> Run:
        """Run the installed command in the folder elsewhere."""
        return subprocess.run(
            [self.folder / "bin" / "policylint", *arguments],
            cwd=self.elsewhere,
            env=plain_environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def new_environment(tmp_path: Path) -> Environment:
    """A virtual environment in which nothing is installed."""
    return Environment.new(tmp_path)


@frozen
class Repository:
    """A git repository with an author, and with no configuration but its own."""

    folder: Path
    variables: dict[str, str]

    def run(self, *command: str, check: bool = True) -> Run:
        """Run a command in the repository; with ``check``, fail with its words if it fails."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.variables,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if check:
            assert done.returncode == 0, done.stdout + done.stderr
        return done

    def write(self, files: dict[str, str]) -> None:
        """Write files and stage them."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.run("git", "add", "--all")

    def commit(self, *, check: bool = True) -> Run:
        """Commit what is staged."""
        return self.run("git", "commit", "--message", "change", check=check)


@pytest.fixture(scope="session")
def copy_checkout(root: Path) -> Callable[[Path], None]:
    """Copy what a commit of the checkout as it stands would hold, and nothing that git ignores."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(
        command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout

    def copy(folder: Path) -> None:
        for name in filter(None, listed.split("\0")):
            if (root / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, folder / name)

    return copy


MakeRepository = Callable[[str], Repository]


@pytest.fixture(scope="session")
def make_repository(tmp_path_factory: pytest.TempPathFactory) -> MakeRepository:
    """Make empty git repositories; a runner builds the environment of our hooks once for all of them."""
    variables = plain_environment(
        GIT_CONFIG_GLOBAL=os.devnull,
        GIT_CONFIG_NOSYSTEM="1",
        GIT_AUTHOR_NAME="A Tester",
        GIT_AUTHOR_EMAIL="tester@policylint.example",
        GIT_COMMITTER_NAME="A Tester",
        GIT_COMMITTER_EMAIL="tester@policylint.example",
        PRE_COMMIT_HOME=str(tmp_path_factory.mktemp("pre-commit")),
        PREK_HOME=str(tmp_path_factory.mktemp("prek")),
        PATH=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    )

    def make(name: str) -> Repository:
        repository = Repository(tmp_path_factory.mktemp(name), variables)
        repository.run("git", "init", "--quiet", "--initial-branch=main")
        return repository

    return make
