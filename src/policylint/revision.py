"""Documents as they were in a commit, read by git.

A repository that is linted brings its own git configuration, which may name programs to run. So only plumbing
commands are used, which start neither pager nor filter nor external diff; hooks and file system monitors are
switched off, and no transport may be used where objects are missing (partial clones).
"""

import hashlib
import os
import subprocess
from collections.abc import Mapping
from functools import cached_property
from io import BufferedReader
from pathlib import Path

from policylint.config.discovery import project_of, shown
from policylint.errors import UsageError
from policylint.file_reading import read_stream
from policylint.report.visible import HARMFUL, visible
from policylint.source import Source

_GIT = ("git", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "--no-pager")
_RENAMES = ("-M40%", "-l1000", "--diff-filter=R")
"""Files of which 40 % are alike, where not more than a thousand are to be compared."""
_LACKING = "fetch what the clone lacks"
_FILES = ("100644", "100755", "100664")
_ABOUT_ANOTHER_REPOSITORY = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_EXTERNAL_DIFF",
)


class Revision:
    """A revision by its name, in whichever repository a document is."""

    def __init__(self, name: str) -> None:
        """Take what git takes for a commit; raises UsageError for what cannot be a name of one."""
        if not name or name.startswith("-") or HARMFUL.search(name):
            raise UsageError(f"“{visible(name)}” is no name of a commit: write one such as HEAD~1 or main")
        if ".." in name and ":" not in name:  # git allows no two dots in the name of a branch or tag
            raise UsageError(
                f"“{visible(name)}” is a range, and --new-since takes one commit: the one that a branch "
                "began at is told by `git merge-base main HEAD`"
            )
        self.name = name
        self._commits: dict[Path, _Commit] = {}

    def version_of(self, document: Source) -> Source | None:
        """Return a document as it was, under its name of today; None where it was not there.

        A file that git knows to be renamed, in a commit or in the index, is followed. Raises UsageError where
        the document is in no repository, or git cannot say.
        """
        path = Path(os.path.realpath(document.path))
        root = project_of(path.parent)
        if not os.path.lexists(root / ".git"):
            raise UsageError(
                f"{document.path} is in no git repository, so it cannot be compared with {self.name}: "
                "leave --new-since out"
            )
        if root not in self._commits:
            self._commits[root] = _Commit(root, self.name)
        return self._commits[root].version_of(path.relative_to(root).as_posix(), document)


class _Commit:
    """A commit of one repository, and the files in it."""

    def __init__(self, root: Path, name: str) -> None:
        self._root = root
        told = _git(
            *(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"),
            refusal=f"git knows no commit “{name}” in {shown(root)}: check the name, or fetch it",
        )
        self._hash = told.decode("ascii").strip()

    def version_of(self, path: str, document: Source) -> Source | None:
        """Return the document, which is at a path from the root, as it was."""
        blob = self._blobs.get(path) or self._blobs.get(self._old_paths.get(path, ""))
        if blob is None:
            return None
        if blob == _blob_of(document.encode(), blob):
            return document
        return self._read(blob, document.path)

    def _read(self, blob: str, name: str) -> Source:
        with subprocess.Popen(
            [*_command(self._root), "cat-file", "blob", blob],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        ) as process:
            assert isinstance(process.stdout, BufferedReader)
            source = read_stream(process.stdout, name)
            is_cut = bool(process.stdout.read(1))
        if process.returncode != 0 and not is_cut:
            raise UsageError(f"git cannot read {name} as it was: {_LACKING}")
        return source

    @cached_property
    def _blobs(self) -> Mapping[str, str]:
        """The files of the commit: hash by path, without links and submodules."""
        blobs: dict[str, str] = {}
        told = _git(
            *(self._root, "ls-tree", "-r", "-z", "--full-tree", self._hash),
            refusal=f"git cannot list the files of {self._hash}: {_LACKING}",
        )
        for record in _records(told):
            about, _, path = record.partition("\t")
            mode, _, blob = about.split(" ")
            if mode in _FILES:
                blobs[path] = blob
        return blobs

    @cached_property
    def _old_paths(self) -> Mapping[str, str]:
        """The paths in the commit of files that were renamed since, by the path in the index."""
        told = _git(
            *(self._root, "diff-index", "--cached", "-r", "-z", "--no-ext-diff", "--no-textconv"),
            *(*_RENAMES, "--name-status", self._hash, "--"),
            refusal=f"git cannot tell what was renamed since {self._hash}: {_LACKING}",
        )
        records = _records(told)
        return {new: old for _, old, new in zip(records[::3], records[1::3], records[2::3], strict=True)}


def _git(root: Path, *arguments: str, refusal: str) -> bytes:
    """Return what git writes; raises UsageError with the refusal, and what git says, where it fails."""
    try:
        done = subprocess.run(
            [*_command(root), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=_environment(),
        )
    except OSError as error:
        raise UsageError(
            f"git cannot be run ({error.strerror}): install it, or leave --new-since out"
        ) from error
    if done.returncode != 0:
        told = " ".join(done.stderr.decode("utf-8", "replace").split())
        raise UsageError(f"{refusal} (git says: {told})" if told else refusal)
    return done.stdout


def _command(root: Path) -> list[str]:
    return [*_GIT, "-C", str(root)]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _ABOUT_ANOTHER_REPOSITORY}
    return kept | {
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }


def _records(data: bytes) -> list[str]:
    """Split what ends in NUL; paths that are not UTF-8 are read as Python reads those of the disk."""
    return os.fsdecode(data).split("\0")[:-1]


def _blob_of(data: bytes, like: str) -> str:
    """Return the name that git gives to a file with these bytes, by the hash function of another name."""
    known = hashlib.sha1 if len(like) == 40 else hashlib.sha256
    return known(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
