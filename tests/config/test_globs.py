"""Patterns for paths: they mean what gitignore(5) says, and take linear time."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.config.globs import globs, read_glob


@pytest.mark.parametrize(
    ("pattern", "taken", "left"),
    [
        ("privacy.md", ["privacy.md", "docs/privacy.md"], ["privacy.mdx", "my-privacy.md"]),
        ("/privacy.md", ["privacy.md"], ["docs/privacy.md"]),
        ("docs/privacy.md", ["docs/privacy.md"], ["site/docs/privacy.md"]),
        ("docs/", ["docs/a.md", "site/docs/a/b.md"], ["docs"]),
        ("docs", ["docs", "docs/a.md", "site/docs"], ["docs.md"]),
        ("docs/*.md", ["docs/a.md"], ["docs/a/b.md", "a.md"]),
        ("docs/**", ["docs/a.md", "docs/a/b.md"], ["docs", "a.md"]),
        ("**/legal/*.md", ["legal/a.md", "site/legal/a.md"], ["legal/x/a.md"]),
        ("a/**/b", ["a/b", "a/x/b", "a/x/y/b/c"], ["b", "a/x"]),
        ("**", ["a", "a/b"], []),
        ("a**b", ["ab", "axxb"], ["a/b"]),
        ("*privacy*policy*", ["privacy-policy.md", "my-privacy-policy"], ["policy-privacy"]),
        ("privacy.?.md", ["privacy.1.md"], ["privacy..md", "privacy.12.md"]),
        ("v[0-9].md", ["v1.md"], ["vx.md"]),
        ("v[!0-9].md", ["vx.md"], ["v1.md"]),
        ("v[^0-9].md", ["vx.md"], ["v1.md"]),
        ("v[]].md", ["v].md"], ["v[.md"]),
        ("v[a-].md", ["v-.md", "va.md"], ["vb.md"]),
        ("v[[:digit:]x].md", ["v1.md", "vx.md"], ["v:.md"]),
        ("v[z-a]*", [], ["vz", "vm"]),
        (r"\#odd.md", ["#odd.md"], ["odd.md"]),
        (r"\!odd.md", ["!odd.md"], ["odd.md"]),
        (r"a\*.md", ["a*.md"], ["ab.md"]),
        (r"a\ ", ["a "], ["a"]),
        ("a  ", ["a"], ["a  "]),
        ("a.md", [], ["aXmd", "A.md"]),
    ],
)
def test_a_pattern_takes_what_gitignore_says(pattern: str, taken: list[str], left: list[str]) -> None:
    """A name at any depth, a path from the root, folders with all that is in them."""
    patterns = globs([pattern])

    assert [True] * len(taken) == [patterns.take(path) for path in taken]
    assert [False] * len(left) == [patterns.take(path) for path in left]


@pytest.mark.parametrize(
    "text", ["", " ", "#comment", "/", "//", "a//b", "!", "[", "[]", "[!]", "a\\", "\\", "x/[a/b]"]
)
def test_what_is_no_pattern_fits_nothing(text: str) -> None:
    assert read_glob(text) is None
    assert not globs([text]).take("a")


def test_the_last_pattern_that_fits_decides() -> None:
    """What is taken may be taken back, but not from within a folder that is taken whole."""
    patterns = globs(["*.md", "!keep.md", "drafts/", "!drafts/keep.md"])

    assert [True, False, True] == [patterns.take(path) for path in ("a.md", "keep.md", "drafts/keep.md")]
    assert patterns.decide("a.txt") is None


_PATHS = (
    st.lists(st.text("abx", min_size=1, max_size=4), min_size=1, max_size=4)
    .map("/".join)
    .filter(lambda path: path != ".gitignore")
)
_NAMES = st.one_of(
    st.just("**"),
    st.text("ab*?x", min_size=1, max_size=5),
    st.sampled_from(["[ab]", "[!a]*", "[a-b]x", "[]a]", "a\\*", "\\a"]),
)
_PATTERNS = st.builds(
    lambda back, first, names, last: back + first + "/".join(names) + last,
    st.sampled_from(["", "", "", "!"]),
    st.sampled_from(["", "/"]),
    st.lists(_NAMES, min_size=1, max_size=4),
    st.sampled_from(["", "/", " "]),
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "--quiet", folder], check=True)
    return folder


@pytest.mark.skipif(shutil.which("git") is None, reason="git itself says what its patterns mean")
def test_patterns_mean_what_they_mean_to_git(repository: Path) -> None:
    @given(
        st.lists(_PATTERNS, min_size=1, max_size=3),
        st.lists(_PATHS, min_size=1, max_size=6),
    )
    def agree(patterns: list[str], paths: list[str]) -> None:
        (repository / ".gitignore").write_text("\n".join(patterns) + "\n", encoding="utf-8")
        answer = subprocess.run(
            ["git", "-c", "core.excludesFile=", "check-ignore", "--no-index", "--stdin", "-z"],
            cwd=repository,
            input="\0".join(paths),
            capture_output=True,
            text=True,
            check=False,
        )
        ignored = set(answer.stdout.split("\0")) - {""}

        assert [path in ignored for path in paths] == [globs(patterns).take(path) for path in paths]

    agree()


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*a" * 60 + "*b", "a" * 250),
        ("**/a/" * 60 + "b", "a/" * 400 + "a"),
        ("*" * 2000 + "b", "a" * 250),
        ("**/" * 600 + "b", "a/" * 400 + "a"),
        ("[a-z]*" * 60 + "0", "a" * 250),
    ],
)
def test_no_pattern_makes_matching_slow(pattern: str, path: str) -> None:
    """A repository that is linted brings its own patterns and names."""
    start = time.process_time()

    assert not globs([pattern]).take(path)
    assert time.process_time() - start < 1
