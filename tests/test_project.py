"""Which files are found, why, in which order, and how they are read."""

import os
from pathlib import Path

import pytest

from policylint.errors import UsageError
from policylint.project import Found, discover, read
from policylint.syntax.limits import LONGEST_DOCUMENT

POLICY = "# Privacy Policy\n\nWe collect nothing.\n"
NOTES = "# Notes\n\nGears turn.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(files: dict[str, str]) -> None:
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found(*paths: str) -> list[str]:
    return [document.path for document in discover(paths).documents]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("PRIVACY.md", "its path says “privacy”"),
        ("docs/privacy-policy.markdown", "its path says “privacy”"),
        ("legal/PrivacyPolicy.md", "its path says “privacy”"),
        ("legal/privacypolicy.md", "its path says “privacypolicy”"),
        ("site/Datenschutzerklaerung.md", "its path says “datenschutzerklaerung”"),
        ("privacy/index.md", "its path says “privacy”"),
        ("privacy/pt-BR.md", "its path says “privacy”"),
        ("docs/gdpr.mdx", "its path says “gdpr”"),
        ("docs/cookie_policy.md", "its path says “cookie”"),
        ("terms.md", "its path says “terms”"),
        ("privacy.txt", "its path says “privacy”"),
    ],
)
def test_a_path_may_say_that_a_file_is_a_policy(here: Path, path: str, why: str) -> None:
    """By a whole word of its name, or of its folder's name where it is the index or a translation."""
    put({path: NOTES})

    assert (Found(path, why),) == discover().documents


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "docs/notes.md",
        "privacy-changelog.md",
        "privacy/design.md",
        "determines.md",
        "notes.txt",
        "privacy.html",
        "privacy.py",
        ".privacy.md",
        ".github/privacy.md",
        "node_modules/thing/privacy.md",
        "build/privacy.md",
        "vendor/privacy.md",
        "thing.egg-info/privacy.md",
    ],
)
def test_other_files_are_passed_over(here: Path, path: str) -> None:
    """Other words, other endings, hidden files, and folders that hold the work of others."""
    put({path: NOTES})

    assert () == discover(allow_empty=True).documents


@pytest.mark.parametrize("path", ["README.md", "CHANGELOG.md", "docs/legal.md", "some.md"])
def test_a_title_may_say_that_a_file_is_a_policy(here: Path, path: str) -> None:
    """Also of a README, when it is so titled."""
    put({path: POLICY})

    assert (Found(path, "its title says “Privacy Policy”"),) == discover().documents


def test_front_matter_may_say_that_a_file_is_a_policy(here: Path) -> None:
    """By its kind, or by its title."""
    put(
        {
            "a.md": "---\npolicy: {kind: privacy-policy}\n---\n\n# How we treat you\n",
            "b.md": "---\ntitle: Datenschutzerklärung\n---\n\nHallo\n",
        }
    )

    assert (
        Found("a.md", "its front matter says “privacy-policy”"),
        Found("b.md", "its title says “Datenschutzerklärung”"),
    ) == discover().documents


@pytest.mark.parametrize(
    "text",
    [
        "# Privacy Badge\n\nA library. See our privacy policy.\n",
        "# Changelog\n\n## 1.0.0\n\nAdd a privacy policy.\n",
        "# How to write a privacy policy\n",
        "---\ntitle: [broken\n---\n",
        "",
    ],
)
def test_a_page_that_only_mentions_policies_is_passed_over(here: Path, text: str) -> None:
    """Discovery wants to be told, not to guess."""
    put({"README.md": text})

    assert () == discover(allow_empty=True).documents


def test_named_files_are_always_linted(here: Path) -> None:
    """Whatever their name, ending or content."""
    put({"README.md": NOTES, "data.bin": "\0"})

    found = discover(["data.bin", "README.md"])

    assert (Found("data.bin", "it was named"), Found("README.md", "it was named")) == found.documents


def test_the_order_is_that_of_the_paths_and_sorted_within_a_folder(here: Path) -> None:
    """Part by part, so that a folder's files stand together; each file once."""
    put(dict.fromkeys(("b/privacy.md", "b/a/privacy.md", "b-c/privacy.md", "z.md", "a.md"), POLICY))

    assert ["a.md", "b/a/privacy.md", "b/privacy.md", "b-c/privacy.md", "z.md"] == found(".")
    assert ["z.md", "b/a/privacy.md", "b/privacy.md", "a.md", "b-c/privacy.md"] == found("z.md", "b", ".")
    assert ["a.md"] == found("a.md", "./a.md", str(here / "a.md"))


def test_paths_are_shown_as_given(here: Path) -> None:
    """Relative to what was named, with forward slashes."""
    put({"docs/privacy.md": POLICY})

    assert ["docs/privacy.md"] == found("docs/")
    assert [str(here / "docs" / "privacy.md").replace(os.sep, "/")] == found(str(here))


def test_a_virtual_environment_by_any_name_is_passed_over(here: Path) -> None:
    """It is known by its pyvenv.cfg."""
    put({"tools/pyvenv.cfg": "", "tools/lib/privacy.md": POLICY})

    assert () == discover(allow_empty=True).documents


def test_links_are_not_followed_in_a_search(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Neither out of the folder, nor in circles; a link that is named is read."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / "privacy.md").write_text(POLICY, encoding="utf-8")
    (here / "privacy-link.md").symlink_to(outside / "privacy.md")
    (here / "linked").symlink_to(outside)
    (here / "circle").symlink_to(here)

    assert () == discover(allow_empty=True).documents
    assert ["privacy-link.md"] == found("privacy-link.md")


def test_a_missing_path_is_one_sentence(here: Path) -> None:
    """It names the path."""
    with pytest.raises(UsageError, match=r"^nowhere/a\.md does not exist: check the path$"):
        discover(["nowhere/a.md"])


def test_a_folder_without_a_policy_is_one_sentence(here: Path) -> None:
    """It says what to do; --allow-empty permits it, and each folder counts for itself."""
    put({"docs/notes.md": NOTES, "legal/privacy.md": POLICY})

    with pytest.raises(UsageError, match=r"^no policy was found in docs: name the files"):
        discover(["legal", "docs"])
    assert ["legal/privacy.md"] == [
        document.path for document in discover(["legal", "docs"], allow_empty=True).documents
    ]


def test_a_folder_named_as_a_file_cannot_be_read(here: Path) -> None:
    """The system's reason is told."""
    with pytest.raises(UsageError, match=r"^\. cannot be read: Is a directory$"):
        read(".")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_is_one_sentence(here: Path) -> None:
    """The system's reason is told."""
    put({"privacy.md": POLICY})
    (here / "privacy.md").chmod(0)

    with pytest.raises(UsageError, match=r"^privacy\.md cannot be read: Permission denied$"):
        read("privacy.md")


def test_bytes_come_back_as_they_were(here: Path) -> None:
    """Whatever their encoding and line ends."""
    for data in (b"caf\xe9\r\n", "\ufeffé\r".encode(), "é".encode("utf-16"), b"\xc3"):
        (here / "a.md").write_bytes(data)

        assert data == read("a.md").encode()


@pytest.mark.parametrize("character", ["a", "é", "字", "😀"])
def test_a_huge_file_is_read_only_as_far_as_needed(here: Path, character: str) -> None:
    """Far enough to pass the parser's limit, and the cut splits no character."""
    size = 4 * LONGEST_DOCUMENT + 100
    (here / "a.md").write_bytes(b"x" + (character * (size // len(character.encode()))).encode())

    source = read("a.md")

    assert LONGEST_DOCUMENT < len(source.text) <= 4 * LONGEST_DOCUMENT + 4
    assert source.decoding_error is None


def test_a_head_that_ends_within_a_character_is_read(here: Path) -> None:
    """A title is found in a file of wide characters longer than what is looked at."""
    for padding in range(4):
        put({"a.md": "# 隐私政策\n\n" + "x" * padding + "字" * 5000})

        assert ["a.md"] == found(".")
