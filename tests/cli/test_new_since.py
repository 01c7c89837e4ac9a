"""`policylint check --new-since`: what a change brought in, asked of a real git."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

GEARS = "# Privacy Policy\n\n## Gears\n\nWe collect gears.\n"
TWO = "# Privacy Policy\n\n## New\n\nWe sell gears.\n\n## Gears\n\nWe collect gears.\n"
CLEAN = "# Privacy Policy\n\nWe collect nothing.\n"
ABOUT = "\nWe wrote these words so that git can see that it is the same file. " * 4

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

Git = Callable[..., str]


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Run git in the current folder, which it makes a repository, without a configuration of the user's."""
    for name, value in (
        ("GIT_CONFIG_GLOBAL", os.devnull),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        *((f"GIT_{who}_{what}", "a@b") for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")),
    ):
        monkeypatch.setenv(name, value)

    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout

    git("init", "-q", "-b", "main")
    return git


@pytest.fixture
def repository(here: Path, git: Git) -> Path:
    """A repository with a commit: a policy with a finding, and one without."""
    (here / "privacy.md").write_text(GEARS + ABOUT)
    (here / "privacy-clean.md").write_text(CLEAN + ABOUT)
    commit(git)
    return here


def commit(git: Git) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", "policies")


def places(made) -> list[str]:  # type: ignore[no-untyped-def]
    return [line.partition(" ")[0] for line in made.out.splitlines()]


def test_what_was_there_does_not_count(run, repository) -> None:  # type: ignore[no-untyped-def]
    """And the summary says how much that is."""
    made = run("check", "--new-since", "HEAD")
    summary = "2 documents, 0 errors, 0 warnings, 0 info, 1 silenced (1 that the change did not bring in)\n"
    assert (0, summary, "") == (made.code, made.out, made.err)


def test_what_the_change_brought_in_does(run, repository) -> None:  # type: ignore[no-untyped-def]
    """In the files as they are on the disk, committed or not."""
    (repository / "privacy-clean.md").write_text(GEARS)
    made = run("check", "--new-since", "HEAD", "--format", "concise")
    assert (1, ["privacy-clean.md:5:12:"]) == (made.code, places(made))


def test_lines_that_moved_bring_in_nothing(run, repository) -> None:  # type: ignore[no-untyped-def]
    (repository / "privacy.md").write_text(
        GEARS.replace("##", "Hello.\n\n##").replace(" gears", "\ngears") + ABOUT
    )
    assert 1 == run("check").code
    assert 0 == run("check", "--new-since", "HEAD").code


def test_a_new_file_is_new_altogether(run, repository) -> None:  # type: ignore[no-untyped-def]
    (repository / "privacy-new.md").write_text(GEARS.replace("We", "They"))
    made = run("check", "--new-since", "HEAD", "--format", "concise")
    assert (1, ["privacy-new.md:5:14:"]) == (made.code, places(made))


def test_any_commit_can_be_named(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    git("tag", "v1")
    (repository / "privacy.md").write_text(TWO.replace("collect", "keep"))
    commit(git)
    for name, code in (
        ("HEAD", 0),
        ("main", 0),
        ("HEAD~1", 1),
        ("v1", 1),
        (git("rev-parse", "v1").strip(), 1),
    ):
        assert code == run("check", "--new-since", name).code


def test_a_renamed_file_is_followed(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    """In a later commit, and in the index."""
    (repository / "legal").mkdir()
    git("mv", "privacy.md", "legal/privacy-ü \n.md")
    assert 0 == run("check", "--new-since", "HEAD").code
    commit(git)
    assert 0 == run("check", "--new-since", "HEAD~1").code


def test_a_rename_that_git_was_not_told_of_is_a_new_file(run, repository) -> None:  # type: ignore[no-untyped-def]
    (repository / "privacy.md").rename(repository / "privacy-new.md")
    assert 1 == run("check", "--new-since", "HEAD").code


def test_what_the_baseline_and_the_revision_both_know_is_counted_once(run, repository) -> None:  # type: ignore[no-untyped-def]
    """For the baseline, which says more."""
    assert 0 == run("baseline", "create").code
    (repository / "privacy-clean.md").write_text(GEARS)
    written = json.loads(run("check", "--new-since", "HEAD", "--format", "json").out)
    summary = written["summary"]
    assert (1, 0, 1) == (summary["baselined"], summary["older"], len(written["findings"]))


def test_what_a_removed_comment_silenced_is_new(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    """Unless comments are not heard at all, then as little as now."""
    silenced = GEARS.replace("gears.", "gears. <!-- policylint: disable-line=TOY001 -- agreed -->")
    (repository / "privacy.md").write_text(silenced + ABOUT)
    commit(git)
    (repository / "privacy.md").write_text(GEARS + ABOUT)
    assert 1 == run("check", "--new-since", "HEAD").code
    assert 0 == run("check", "--new-since", "HEAD", "--no-ignores").code


def test_reports_say_what_was_older(run, repository) -> None:  # type: ignore[no-untyped-def]
    written = json.loads(run("check", "--new-since", "HEAD", "--format", "json").out)
    assert 1 == written["summary"]["older"]
    assert {"by": "revision", "reason": "was there in HEAD", "place": None} == written["suppressed"][0][
        "suppression"
    ]


def test_today_s_configuration_counts_for_both(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    """A rule that is switched on now brings in nothing that was not written now."""
    (repository / "privacy.md").write_text(GEARS.replace("gears", "gears and sprockets") + ABOUT)
    commit(git)
    (repository / "privacy.md").write_text(GEARS.replace("gears", "gears and sprockets") + "\nHello.\n")
    assert 0 == run("check", "--new-since", "HEAD", "--select", "TOY002").code


def test_it_does_not_matter_where_one_stands(run, repository, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    (repository / "inner").mkdir()
    monkeypatch.chdir(repository / "inner")
    for path in ("../privacy.md", str(repository / "privacy.md")):
        assert 0 == run("check", path, "--new-since", "HEAD").code


def test_line_ends_that_git_changed_are_no_change(run, repository) -> None:  # type: ignore[no-untyped-def]
    (repository / "privacy.md").write_bytes((GEARS + ABOUT).replace("\n", "\r\n").encode())
    assert 0 == run("check", "--new-since", "HEAD").code


def test_a_link_in_the_revision_is_no_document(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    """Its text was a path, and nothing of the policy was there."""
    (repository / "privacy.md").unlink()
    (repository / "privacy.md").symlink_to("gears")
    commit(git)
    (repository / "privacy.md").unlink()
    (repository / "privacy.md").write_text(GEARS)
    assert 1 == run("check", "privacy.md", "--new-since", "HEAD").code


@pytest.mark.parametrize("name", ["", "-x", "--output=x", "a\nb", "a\0b", "\x1b[1m"])
def test_what_is_no_name_of_a_commit_is_refused(run, repository, name) -> None:  # type: ignore[no-untyped-def]
    made = run("check", f"--new-since={name}")
    assert (2, "") == (made.code, made.out)
    assert "is no name of a commit: write one such as HEAD~1 or main" in made.err


@pytest.mark.parametrize("name", ["nothing", "HEAD~1", "HEAD:privacy.md", "0" * 40])
def test_a_commit_that_is_not_there_is_told(run, repository, name) -> None:  # type: ignore[no-untyped-def]
    made = run("check", "--new-since", name)
    assert (2, "") == (made.code, made.out)
    assert made.err.startswith(f"policylint: git knows no commit “{name}” in .: check the name, or fetch it")


def test_a_document_out_of_any_repository_is_told(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy.md").write_text(GEARS)
    made = run("check", "--new-since", "HEAD")
    assert 2 == made.code
    assert (
        "policylint: privacy.md is in no git repository, so it cannot be compared with HEAD: "
        "leave --new-since out\n"
    ) == made.err


def test_a_git_folder_that_is_none_is_told(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / ".git").mkdir()
    (here / "privacy.md").write_text(GEARS)
    made = run("check", "--new-since", "HEAD")
    assert 2 == made.code
    assert "(git says: fatal: not a git repository" in made.err


def test_without_git_that_is_told(run, repository, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("PATH", "")
    made = run("check", "--new-since", "HEAD")
    assert 2 == made.code
    assert made.err.startswith("policylint: git cannot be run (No such file or directory): install it")


def test_what_git_s_environment_says_of_another_repository_is_not_heard(  # type: ignore[no-untyped-def]
    run, repository, monkeypatch
) -> None:
    """As in a hook of a repository around this one."""
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere")
    assert 0 == run("check", "--new-since", "HEAD").code


def test_an_object_that_is_missing_is_told(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    blob = git("rev-parse", "HEAD:privacy.md").strip()
    (repository / ".git/objects" / blob[:2] / blob[2:]).unlink()
    (repository / "privacy.md").write_text(TWO)
    made = run("check", "--new-since", "HEAD")
    assert (2, "policylint: git cannot read privacy.md as it was: fetch what the clone lacks\n") == (
        made.code,
        made.err,
    )


def test_nothing_that_the_repository_configures_is_run(run, repository, git) -> None:  # type: ignore[no-untyped-def]
    """A repository that is linted may be anybody's, and git's configuration lies in it."""
    trap = repository / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {repository}/sprung\nexit 1\n")
    trap.chmod(0o755)
    (repository / ".gitattributes").write_text("* filter=trap diff=trap merge=trap\n")
    hooks = repository / "hooks"
    hooks.mkdir()
    for hook in ("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc"):
        shutil.copy(trap, hooks / hook)
    for key in (
        *(
            "core.fsmonitor",
            "core.pager",
            "pager.diff-index",
            "core.sshCommand",
            "core.askPass",
            "core.editor",
        ),
        *(
            "diff.external",
            "diff.trap.command",
            "diff.trap.textconv",
            "filter.trap.clean",
            "filter.trap.smudge",
        ),
        *("filter.trap.process", "gpg.program", "credential.helper", "core.gitProxy", "sequence.editor"),
    ):
        git("config", key, str(trap))
    git("config", "core.hooksPath", str(hooks))
    git("config", "log.showSignature", "true")
    git("config", "core.repositoryFormatVersion", "1")
    git("config", "extensions.partialClone", "origin")
    git("config", "remote.origin.promisor", "true")
    git("config", "remote.origin.url", f"ext::{trap}")
    git("config", "protocol.ext.allow", "always")
    (repository / "sprung").unlink(missing_ok=True)
    blob = git("-c", "core.fsmonitor=false", "rev-parse", "HEAD:privacy.md").strip()
    (repository / "privacy-clean.md").write_text(CLEAN + "Hello.")

    assert 0 == run("check", "--new-since", "HEAD").code
    (repository / "privacy.md").rename(repository / "privacy-new.md")
    assert 1 == run("check", "--new-since", "HEAD").code
    (repository / "privacy-new.md").rename(repository / "privacy.md")
    (repository / "privacy.md").write_text(TWO)
    (repository / ".git/objects" / blob[:2] / blob[2:]).unlink()
    assert 2 == run("check", "--new-since", "HEAD").code
    assert not (repository / "sprung").exists()

    subprocess.run(["git", "cat-file", "blob", blob], capture_output=True, check=False)
    assert (repository / "sprung").exists(), "the trap was never set"
