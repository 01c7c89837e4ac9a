"""Nothing outside the repository is read, wherever its configuration and its links point."""

import os
import socket
from pathlib import Path

import pytest

from hostile.repository import CANARY, POLICY, Repository, Run, Watch, outside_of

OUT = "leads out of the project"


def assert_kept(repository: Repository, text: str) -> None:
    """Nothing of the canaries shows; they are there, and there are no others."""
    assert CANARY not in text
    assert {"privacy.md", "secret.toml"} == {*os.listdir(repository.outside)} - {".git"}


def test_the_watch_sees_what_is_read(repository: Repository, watch: Watch) -> None:
    """Whoever names a file outside has it read: what the other tests rely on."""
    made = watch("check", "../outside/privacy.md")

    assert [str(repository.outside / "privacy.md")] == [
        path for path in outside_of(repository, made.opened) if Path(path).is_file()
    ]


@pytest.mark.parametrize(
    "target",
    [
        "../outside/secret.toml",
        "{outside}/secret.toml",
        "link.toml",
        "linked/secret.toml",
        "a/../../outside/secret.toml",
    ],
)
def test_a_configuration_builds_on_nothing_outside(target: str, repository: Repository, watch: Watch) -> None:
    """By no path and no link; the exit code is 2."""
    repository.link("link.toml", "../outside/secret.toml")
    repository.link("linked", "../outside")
    repository.put("policylint.toml", f'extends = "{target.format(outside=repository.outside)}"\n')

    made = watch("check")

    assert (2, "") == (made.outcome.status, made.outcome.stdout)
    assert OUT in made.outcome.stderr
    assert ([], ()) == (outside_of(repository, made.opened), made.done)
    assert_kept(repository, made.outcome.stderr)


@pytest.mark.parametrize("name", ["policylint.toml", ".policylint.toml", "pyproject.toml"])
def test_a_configuration_is_no_link_out(name: str, repository: Repository, watch: Watch) -> None:
    """Neither where it is found nor where it is named."""
    repository.link(name, "../outside/secret.toml")

    found, named = watch("check"), watch("check", "--config", name, "privacy.md")

    for made in (found, named):
        assert (2, "") == (made.outcome.status, made.outcome.stdout)
        assert f"policylint: {name}: is a link that {OUT}" in made.outcome.stderr
        assert ([], ()) == (outside_of(repository, made.opened), made.done)
        assert_kept(repository, made.outcome.stderr)


@pytest.mark.parametrize(
    "pattern",
    ["../outside/*.md", "**/../outside/*.md", "/../outside/**", "linked/*.md", "*link.md", "{outside}/*"],
)
def test_documents_are_found_nowhere_else(pattern: str, repository: Repository, watch: Watch) -> None:
    """A pattern takes what a search finds, and a search follows no link."""
    repository.link("link.md", "../outside/privacy.md")
    repository.link("linked", "../outside")
    told = pattern.format(outside=repository.outside)
    repository.put("policylint.toml", f'documents = {{ "{told}" = "privacy-policy" }}\n')

    made = watch("check")

    assert (2, "") == (made.outcome.status, made.outcome.stdout)
    assert "no policy was found in ." in made.outcome.stderr
    assert ([], ()) == (outside_of(repository, made.opened), made.done)
    assert_kept(repository, made.outcome.stderr)


@pytest.mark.parametrize("is_repository", [False, True])
@pytest.mark.parametrize("path", ["link.md", "linked", "linked/privacy.md", "deep/../linked/privacy.md"])
@pytest.mark.parametrize("subcommand", ["check", "facts", "coverage"])
def test_a_document_is_no_link_out(
    path: str, subcommand: str, is_repository: bool, repository: Repository, run: Run
) -> None:
    """Whoever names it, a hook or a person: its text would be in the report; nor one to a repository."""
    if is_repository:
        (repository.outside / ".git").mkdir()
    repository.link("link.md", "../outside/privacy.md")
    repository.link("linked", "../outside")
    repository.put("deep/other.md")

    made = run(subcommand, path)

    assert (2, "") == (made.status, made.stdout)
    assert OUT in made.stderr
    assert_kept(repository, made.stderr)


def test_a_search_passes_over_links_and_what_is_no_file(
    repository: Repository, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Links out, links in a circle, pipes and sockets; the policy itself is linted."""
    repository.link("a-privacy.md", "../outside/privacy.md")
    repository.link("b-privacy.md", "c-privacy.md")
    repository.link("c-privacy.md", "b-privacy.md")
    repository.link("round", ".")
    repository.link("linked", "../outside")
    repository.link(".gitignore", "../outside/privacy.md")
    os.mkfifo(repository.root / "d-privacy.md")
    monkeypatch.chdir(repository.root)  # a socket has a short name, or none
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("e-privacy.md")

        made = watch("check", "--format", "concise", "--select", "PL301", "--show-files")

    assert (0, "") == (made.outcome.status, made.outcome.stderr)
    assert ["privacy.md"] == [line.partition(":")[0] for line in made.outcome.stdout.splitlines()]
    assert ([], ()) == (outside_of(repository, made.opened), made.done)


@pytest.mark.parametrize("subcommand", ["check", "facts", "coverage", "outline", "parse"])
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("pipe.md", "pipe.md is no regular file"),
        ("/dev/zero", "/dev/zero is no regular file"),
        ("loop.md", "loop.md "),
    ],
)
def test_what_is_no_file_is_refused(
    name: str, told: str, subcommand: str, repository: Repository, run: Run
) -> None:
    """At once: whoever opens a pipe may wait for ever."""
    os.mkfifo(repository.root / "pipe.md")
    repository.link("loop.md", "loop.md")

    made = run(subcommand, name)

    assert (2, "") == (made.status, made.stdout)
    assert made.stderr.startswith(f"policylint: {told}")


@pytest.mark.parametrize("name", ["policylint.toml", ".policylint.toml"])
def test_a_configuration_that_is_no_file_is_refused(name: str, repository: Repository, run: Run) -> None:
    """A link to itself, and a pipe, which would keep whoever opens it waiting."""
    repository.link(name, name)
    looping = run("check")
    (repository.root / name).unlink()
    os.mkfifo(repository.root / name)
    waiting = run("check")

    assert (2, 2) == (looping.status, waiting.status)
    assert f"policylint: {name}: cannot be read: " in looping.stderr
    assert f"policylint: {name}: is no file that could be read" in waiting.stderr


@pytest.mark.parametrize("is_repository", [False, True])
def test_a_report_is_written_to_no_place_outside(
    is_repository: bool, repository: Repository, run: Run
) -> None:
    """A link may stand where the report should be, or on the way there; also one to another repository."""
    if is_repository:
        (repository.outside / ".git").mkdir()
    repository.link("reports", "../outside")
    repository.link("report.json", "../outside/secret.toml")
    kept = (repository.outside / "secret.toml").read_text()

    for path in ("reports/new.json", "reports/secret.toml", "report.json", "deep/../reports/new.json"):
        made = run("check", "--output", f"json={path}")
        assert (2, "") == (made.status, made.stdout), path
        assert 1 == made.stderr.count("\n")

    assert kept == (repository.outside / "secret.toml").read_text()
    assert_kept(repository, "")


@pytest.mark.parametrize("action", ["create", "prune", "check"])
@pytest.mark.parametrize("path", ["../outside/known.json", "linked/known.json", "link.json"])
def test_a_baseline_is_kept_inside(path: str, action: str, repository: Repository, watch: Watch) -> None:
    """The one that the configuration names, and the one that is found."""
    repository.link("linked", "../outside")
    repository.link("link.json", "../outside/secret.toml")
    repository.link("found/.policylint-baseline.json", "../../outside/secret.toml")
    repository.put("found/privacy.md", POLICY)
    repository.put("found/policylint.toml", "")
    repository.put("policylint.toml", f'baseline = "{path}"\n')

    for made in (watch("baseline", action), watch("baseline", action, "found")):
        assert (2, "") == (made.outcome.status, made.outcome.stdout)
        assert OUT in made.outcome.stderr
        assert ([], ()) == (outside_of(repository, made.opened), made.done)
        assert_kept(repository, made.outcome.stderr)


def test_a_folder_that_cannot_be_read_is_told(repository: Repository, run: Run) -> None:
    """Rather than passed over."""
    closed = repository.root / "closed"
    closed.mkdir()
    closed.chmod(0)
    try:
        if os.access(closed, os.R_OK):
            pytest.skip("this user may read everything")
        made = run("check")
    finally:
        closed.chmod(0o700)

    assert (2, "policylint: closed cannot be read: Permission denied\n") == (made.status, made.stderr)


def test_a_repository_inside_is_judged_by_its_own_configuration_only(
    repository: Repository, run: Run
) -> None:
    """Nothing above the folder with .git is read, not even where a policy lies deeper."""
    (repository.root.parent / "policylint.toml").write_text(f'{CANARY} = "{CANARY}"\n')
    repository.put("deep/down/privacy.md", POLICY)

    made = run("config", "show", "deep/down/privacy.md")

    assert (0, "") == (made.status, made.stderr)
    assert made.stdout.startswith("deep/down/privacy.md is configured by no file\n")
