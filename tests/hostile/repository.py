"""A repository that means harm, and what a command touched in it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from scenarios.playing import SOURCES, Outcome

CANARY = "swordfish"
POLICY = """\
# Privacy Policy

We collect your e-mail address and use it to send you the newsletter that you asked for.
"""
WATCHED = Path(__file__).with_name("watched.py")


@frozen
class Repository:
    """The folder of a repository, and one outside it that nothing may read."""

    root: Path
    outside: Path

    def put(self, name: str, content: str | bytes = POLICY) -> Path:
        """Write a file into the repository."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def link(self, name: str, target: str) -> None:
        """Make a link in the repository."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)


@frozen
class Watched:
    """What a command in a process of its own left behind, and what it touched."""

    outcome: Outcome
    opened: tuple[str, ...]
    done: tuple[str, ...]
    """Programs that were run, the network, and changes to files."""


Run = Callable[..., Outcome]
Watch = Callable[..., Watched]


def outside_of(repository: Repository, opened: tuple[str, ...]) -> list[str]:
    """Return what was opened that belongs neither to the repository nor to Python and its packages."""
    own = [*SOURCES, sys.prefix, sys.base_prefix, *filter(None, sys.path), os.devnull]
    allowed = [os.path.realpath(path) for path in (repository.root, WATCHED.parent, *own)]
    return [path for path in opened if not any(Path(path).is_relative_to(folder) for folder in allowed)]
