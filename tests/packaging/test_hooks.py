"""The hooks of .pre-commit-hooks.yaml, run by the real pre-commit and by prek on repositories of a user's."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

pytestmark = [pytest.mark.registry, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[2]

POLICY = (ROOT / "examples/policies/privacy.md").read_text("utf-8")
"""A policy without findings."""

NO_ADDRESS = POLICY.replace("privacy@tidewater.example", "our office")
DEFECT = "10:3: warning PL103"
"""What is found in it, and where."""

CONFIGURATION = """\
repos:
  - repo: {source}
    rev: {revision}
    hooks:
      - id: {hook}
"""


@frozen
class User:
    """A user's repository in which a hook runs on every commit."""

    repository: object
    runner: str

    def write(self, files: dict[str, str]) -> None:
        """Write files and stage them."""
        self.repository.write(files)

    def leave(self, name: str, text: str) -> None:
        """Write a file and stage nothing."""
        (self.repository.folder / name).write_text(text, "utf-8")

    def git(self, *arguments: str) -> str:
        """Run git without hooks and return what it printed."""
        return self.repository.run("git", "-c", "core.hooksPath=/dev/null", *arguments).stdout.strip()

    def commit(self, *arguments: str) -> tuple[int, str]:
        """Commit with the hook; return the exit code and what was printed."""
        done = self.repository.run("git", "commit", "--message", "change", *arguments, check=False)
        return done.returncode, done.stdout + done.stderr

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run the hook by hand; return the exit code and what was printed."""
        done = self.repository.run(self.runner, "run", *arguments, check=False)
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def hook_source(make_repository, copy_checkout):
    """A repository that holds the checkout as it stands, committed or not."""
    source = make_repository("policylint")
    copy_checkout(source.folder)
    source.run("git", "add", "--all")
    source.commit()
    return source


UseHook = Callable[[str], User]


@pytest.fixture(params=["pre-commit", "prek"])
def use_hook(request, make_repository, hook_source) -> UseHook:
    """Make a user's repository in which one of our hooks runs on every commit."""

    def use(hook: str) -> User:
        revision = hook_source.run("git", "rev-parse", "HEAD").stdout.strip()
        configuration = CONFIGURATION.format(source=hook_source.folder, revision=revision, hook=hook)
        repository = make_repository("choir")
        repository.write({".pre-commit-config.yaml": configuration, "README.md": "# Choir calendar\n"})
        repository.commit()
        repository.run(request.param, "install")
        return User(repository, request.param)

    return use


def reported(printed: str) -> list[str]:
    """The documents with the defect, in the order in which they were reported."""
    return re.findall(rf"^\s*(\S+):{DEFECT}", printed, re.MULTILINE)


def test_policylint_checks_the_whole_set_on_every_commit(use_hook: UseHook) -> None:
    """A defect refuses the commit, wherever in the repository it is; the repair lets the commit pass."""
    user = use_hook("policylint")
    user.write({"docs/privacy.md": NO_ADDRESS})
    user.git("commit", "--message", "a defect from before the hook")
    user.write({"docs/notes.md": "# Notes\n"})

    refused, why = user.commit()
    user.write({"docs/privacy.md": POLICY})
    accepted, passed = user.commit()

    assert (1, ["docs/privacy.md"]) == (refused, reported(why))
    assert (0, []) == (accepted, reported(passed))
    assert "Passed" in passed


def test_policylint_files_checks_only_what_changed(use_hook: UseHook) -> None:
    """A defect in another policy does not stop a commit; a defect in the changed one does."""
    user = use_hook("policylint-files")
    user.write({"docs/old-privacy.md": NO_ADDRESS})
    user.git("commit", "--message", "a defect from before the hook")
    user.write({"docs/privacy.md": POLICY})

    accepted, passed = user.commit()
    user.write({"docs/privacy.md": NO_ADDRESS})
    refused, why = user.commit()

    assert (0, []) == (accepted, reported(passed))
    assert "Passed" in passed
    assert (1, ["docs/privacy.md"]) == (refused, reported(why))


def test_policylint_files_obeys_what_is_excluded(use_hook: UseHook) -> None:
    """Runners pass every changed file, and nobody named it."""
    user = use_hook("policylint-files")
    user.write({"policylint.toml": 'exclude = ["old"]\n', "old/privacy.md": NO_ADDRESS})

    accepted, passed = user.commit()

    assert (0, []) == (accepted, reported(passed))
    assert "Passed" in passed


@pytest.mark.parametrize("identity", ["policylint", "policylint-files"])
def test_what_is_staged_counts(use_hook: UseHook, identity: str) -> None:
    """Not what the work tree holds beside it, which stays as it is."""
    user = use_hook(identity)
    user.write({"privacy.md": NO_ADDRESS})
    user.leave("privacy.md", POLICY)

    refused, why = user.commit()
    user.git("add", "privacy.md")
    user.leave("privacy.md", NO_ADDRESS)
    accepted, _ = user.commit()

    assert (1, ["privacy.md"]) == (refused, reported(why))
    assert 0 == accepted
    assert POLICY.strip() == user.git("show", "HEAD:privacy.md")
    assert NO_ADDRESS == (user.repository.folder / "privacy.md").read_text("utf-8")


def test_a_commit_of_some_files_checks_those(use_hook: UseHook) -> None:
    """`git commit FILE` leaves what else is staged for later."""
    user = use_hook("policylint-files")
    user.write({"a/privacy.md": POLICY, "b/privacy.md": NO_ADDRESS})

    accepted, _ = user.commit("a/privacy.md")
    refused, why = user.commit("b/privacy.md")

    assert 0 == accepted
    assert (1, ["b/privacy.md"]) == (refused, reported(why))


def test_a_renamed_policy_is_checked_by_its_new_name(use_hook: UseHook) -> None:
    """And nothing is said of the name that is gone."""
    user = use_hook("policylint-files")
    user.write({"privacy.md": POLICY})
    user.git("commit", "--message", "a policy")
    user.git("mv", "privacy.md", "datenschutz.md")
    user.write({"datenschutz.md": NO_ADDRESS})

    refused, why = user.commit()

    assert (1, ["datenschutz.md"]) == (refused, reported(why))
    assert "privacy.md" not in why


def test_an_amended_commit_is_checked(use_hook: UseHook) -> None:
    """As it would be after the amendment."""
    user = use_hook("policylint-files")
    user.write({"privacy.md": POLICY})
    user.git("commit", "--message", "a policy")
    user.write({"privacy.md": NO_ADDRESS})

    refused, why = user.commit("--amend")

    assert (1, ["privacy.md"]) == (refused, reported(why))


def test_a_range_of_commits_is_checked(use_hook: UseHook) -> None:
    """`--from-ref --to-ref`, as CI asks: what the range changed, and nothing else."""
    user = use_hook("policylint-files")
    user.write({"old/privacy.md": NO_ADDRESS})
    user.git("commit", "--message", "a defect from before")
    user.write({"a/privacy.md": NO_ADDRESS, "b/privacy.md": POLICY})
    user.git("commit", "--message", "a defect of the range")
    user.git("rm", "--quiet", "old/privacy.md")
    user.git("commit", "--message", "a policy that is gone")

    failed, why = user.run("--from-ref", "HEAD~2", "--to-ref", "HEAD")
    passed, _ = user.run("--from-ref", "HEAD~1", "--to-ref", "HEAD")

    assert (1, ["a/privacy.md"]) == (failed, reported(why))
    assert 0 == passed


@pytest.mark.parametrize("identity", ["policylint", "policylint-files"])
def test_three_thousand_files_are_all_checked(use_hook: UseHook, identity: str) -> None:
    """However a runner splits the names; `policylint` sees all of them in one run."""
    user = use_hook(identity)
    names = [f"locales/of-many-cities/{number:04}/privacy-policy.md" for number in range(3000)]
    user.write(dict.fromkeys(names, "# Terms\n\nSing.\n") | {names[1234]: NO_ADDRESS})

    failed, printed = user.run("--all-files")
    counts = [int(count) for count in re.findall(r"^\s*(\d+) documents", printed, re.MULTILINE)]

    assert (1, [names[1234]]) == (failed, reported(printed))
    assert 3000 == sum(counts)
    assert identity == "policylint-files" or 1 == len(counts)
