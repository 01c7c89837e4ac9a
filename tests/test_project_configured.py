"""Which files are found where a configuration or `.gitignore` has a say, and what is never read."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from policylint import project
from policylint.config.loading import Configurations
from policylint.errors import UsageError
from policylint.project import discover
from policylint.rule_set import RuleSet

POLICY = "# Privacy Policy\n\nWe collect nothing.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a project with git, and the current folder."""
    folder = tmp_path / "project"
    (folder / ".git").mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


def put(files: dict[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found(*paths: str, force_exclude: bool = False) -> list[str]:
    configurations = Configurations(RuleSet(()))
    discovery = discover(paths, configurations, allow_empty=True, force_exclude=force_exclude)
    return [document.path for document in discovery.documents]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        ("privacy.md", ["b/terms.md"]),
        ("/privacy.md", ["b/privacy.md", "b/terms.md"]),
        ("b/", ["privacy.md"]),
        ("b/*\n!b/terms.md", ["b/terms.md", "privacy.md"]),
        ("b/\n!b/terms.md", ["privacy.md"]),
        ("# privacy.md\r\n\r\nterms.md  \r\n", ["b/privacy.md", "privacy.md"]),
        ("[", ["b/privacy.md", "b/terms.md", "privacy.md"]),
    ],
)
def test_gitignore_is_honoured_in_a_search(here: Path, patterns: str, left: list[str]) -> None:
    """As git does it: what is in a folder that is ignored cannot be taken back."""
    put({"privacy.md": POLICY, "b/privacy.md": POLICY, "b/terms.md": POLICY, ".gitignore": patterns})

    assert left == found()


def test_the_nearest_gitignore_counts_most_and_those_above_count_too(here: Path) -> None:
    """Up to the root of the project, from wherever the search starts, and no further."""
    put({"a/privacy.md": POLICY, "a/terms.md": POLICY, ".gitignore": "*.md\n", "a/.gitignore": "!terms.md\n"})
    put({"../.gitignore": "terms.md\n"})

    assert ["a/terms.md"] == found() == found("a")


def test_a_file_that_is_named_is_linted_although_git_ignores_it(here: Path) -> None:
    put({"privacy.md": POLICY, ".gitignore": "*.md\n"})

    assert ["privacy.md"] == found("privacy.md")


def test_a_gitignore_that_is_a_link_is_not_read(here: Path) -> None:
    """As with git; it could lead anywhere."""
    put({"privacy.md": POLICY, "../patterns": "privacy.md\n"})
    Path(".gitignore").symlink_to("../patterns")

    assert ["privacy.md"] == found()


def test_documents_say_which_files_are_policies(here: Path) -> None:
    """Whatever their names and titles, and no others; each with the line that says so."""
    put({"policylint.toml": '[documents]\n"legal/*" = "terms"\n', "privacy.md": POLICY})
    put({"legal/a.rst": "x", "legal/b/c.md": "x", "legal/.d.md": "x"})

    (hidden, first, nested) = discover((), Configurations(RuleSet(()))).documents

    assert ["legal/.d.md", "legal/a.rst", "legal/b/c.md"] == [hidden.path, first.path, nested.path]
    assert "it fits “legal/*” of documents in policylint.toml:1" == first.why


def test_documents_may_name_a_folder_that_is_passed_over_otherwise(here: Path) -> None:
    """Only by its name: a pattern for any depth does not mean the work of others."""
    put({"policylint.toml": 'documents = {"vendor/own/*.md" = "terms", "**/x.md" = "terms"}\n'})
    put({"vendor/own/a.md": "x", "build/x.md": "x", "docs/x.md": "x", ".git/x.md": "x"})

    assert ["docs/x.md", "vendor/own/a.md"] == found()


def test_each_folder_has_the_configuration_nearest_to_it(here: Path) -> None:
    put({"policylint.toml": '[documents]\n"a.txt" = "terms"\n', "docs/policylint.toml": "", "a.txt": "x"})
    put({"docs/a.txt": "x", "docs/privacy.md": POLICY})

    assert ["a.txt", "docs/privacy.md"] == found()


def test_exclude_leaves_out_what_a_search_finds(here: Path) -> None:
    put({"policylint.toml": 'exclude = ["drafts/", "old-*", "!old-terms.md"]', "old-terms.md": POLICY})
    put({"drafts/privacy.md": POLICY, "old-privacy.md": POLICY, "privacy.md": POLICY})

    assert ["old-terms.md", "privacy.md"] == found()


def test_a_named_file_is_linted_although_excluded_unless_forced(here: Path) -> None:
    """Hooks name files that nobody chose."""
    put({"policylint.toml": 'exclude = ["drafts/"]', "drafts/privacy.md": POLICY, "privacy.md": POLICY})
    named = ("drafts/privacy.md", "privacy.md")

    assert ["drafts/privacy.md", "privacy.md"] == found(*named)
    assert ["privacy.md"] == found(*named, force_exclude=True)
    assert [] == found("drafts", force_exclude=True)


def test_a_folder_without_a_configured_document_is_one_sentence(here: Path) -> None:
    put({"policylint.toml": 'documents = {"legal/*.md" = "terms"}', "privacy.md": POLICY})

    with pytest.raises(
        UsageError,
        match=r"^no policy was found in \.: name the files, or allow this with --allow-empty; "
        r"what counts are the files that policylint\.toml:1 names$",
    ):
        discover((), Configurations(RuleSet(())))


@pytest.mark.parametrize("path", ["link.md", "folder", "folder/privacy.md"])
def test_a_link_out_of_the_project_is_not_read(here: Path, path: str) -> None:
    """Its text would be shown in the report; whoever wants that names the file itself."""
    put({"../outside/privacy.md": POLICY})
    Path("link.md").symlink_to("../outside/privacy.md")
    Path("folder").symlink_to("../outside")

    with pytest.raises(
        UsageError, match=rf"^{path} is a link that leads out of the project, to /.*: name that"
    ):
        found(path)
    assert ["../outside/privacy.md"] == found("../outside/privacy.md")


def test_a_link_within_the_project_is_read(here: Path) -> None:
    put({"docs/privacy.md": POLICY})
    Path("PRIVACY.md").symlink_to("docs/privacy.md")

    assert ["PRIVACY.md"] == found("PRIVACY.md")


def test_what_cannot_be_read_is_no_policy_that_a_list_leaves_out(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is none of the documents, so that the run must not fail for it."""
    listed = '[[documents]]\nfiles = ["/a.md"]\n'
    put({"policylint.toml": listed, "a.md": POLICY, "b.md": POLICY, "c.md": POLICY})

    def why(path: Path, root: Path) -> str | None:
        if path.name == "b.md":
            raise UsageError(f"{path} cannot be read")
        return "it says so" if path.suffix == ".md" else None

    monkeypatch.setattr(project, "why_a_policy", why)

    assert ["c.md"] == [one.path for one, _ in discover((), Configurations(RuleSet(()))).unlisted()]


def test_a_folder_is_walked_once(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a list leaves out is gathered on the way to what it names."""
    put({"policylint.toml": '[[documents]]\nfiles = ["/a.md"]\n', "a.md": POLICY, "privacy.md": POLICY})
    walked: list[Path] = []
    walk = os.walk

    def counting(top: Path, **options: Any) -> Iterator[Any]:
        walked.append(top)
        return walk(top, **options)

    monkeypatch.setattr("os.walk", counting)
    discovery = discover((), Configurations(RuleSet(())))
    left_out = [one.path for one, _ in discovery.unlisted()]

    assert (["a.md"], ["privacy.md"]) == ([one.path for one in discovery.documents], left_out)
    assert [Path()] == walked
