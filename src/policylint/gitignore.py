"""What the `.gitignore` files of a project name, told without git (gitignore(5)).

Only the files in the project are read: what a user's own git configuration ignores would make two machines
report different things.
"""

import os
from pathlib import Path

from policylint.config.discovery import absolute
from policylint.config.globs import Globs, globs

_NAME = ".gitignore"
_MOST_BYTES = 256 * 1024


class GitIgnore:
    """The patterns of one project, each `.gitignore` read once."""

    def __init__(self, project: Path) -> None:
        """Take the root of the project; nothing above it is read."""
        self._project = absolute(project)
        self._by_folder: dict[Path, Globs] = {}

    def names(self, path: Path, *, is_folder: bool = False) -> bool:
        """Tell whether a path itself is ignored; a search asks for each folder before it goes in.

        The nearest `.gitignore` counts most.
        """
        path = absolute(path)
        folder = path.parent
        while folder.is_relative_to(self._project):
            patterns = self._globs(folder)
            # Most folders have no patterns, and what lies deep is asked of many.
            if patterns.globs:
                decision = patterns.decide(path.relative_to(folder).as_posix(), is_folder=is_folder)
                if decision is not None:
                    return decision
            folder = folder.parent
        return False

    def _globs(self, folder: Path) -> Globs:
        if folder not in self._by_folder:
            self._by_folder[folder] = globs(_patterns(folder / _NAME))
        return self._by_folder[folder]


def _patterns(file: Path) -> list[str]:
    """Read the lines of a file; git follows no link here either, and what is huge is no list of patterns."""
    try:
        if file.is_symlink() or not file.is_file():
            return []
        with open(file, "rb") as stream:
            data = stream.read(_MOST_BYTES)
    except OSError:
        return []
    lines = os.fsdecode(data).split("\n")
    return [line.removesuffix("\r") for line in lines]
