"""Which files are documents to lint, and reading them. The engine sees texts; only this module sees the disk.

Named files are always linted. A folder is searched for Markdown files whose path, title or ``policy:`` front
matter says that they are a policy (`docs/architecture.md`, "Which documents, of what kind"), unless the
configuration says which files are. What `.gitignore` or ``exclude`` names is passed over.
"""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from policylint.config.config import Config
from policylint.config.discovery import absolute, is_inside, leads_out, project_of
from policylint.config.fault import Origin
from policylint.config.loading import Configurations
from policylint.errors import UsageError
from policylint.file_reading import read, shown, unreadable
from policylint.gitignore import GitIgnore
from policylint.policy_files import why_a_policy
from policylint.source import Source

_SKIPPED_FOLDER = re.compile(
    r"\..*|.*\.egg-info|node_modules|bower_components|vendor|venv|virtualenv|site-packages|__pycache__"
    r"|build|dist|target|_site"
)


@frozen
class Found:
    """A file to lint: its path as given, with ``/`` between the parts, and why it was chosen."""

    path: str
    why: str

    def read(self) -> Source:
        """Read the file; raises UsageError when that is impossible."""
        return read(self.path)


@frozen
class Discovery:
    """The documents that were found, and the files that lists of documents leave out, both in order."""

    documents: tuple[Found, ...]
    _left_out: tuple["_LeftOut", ...]

    def unlisted(self) -> Iterator[tuple[Found, Origin | None]]:
        """Yield those left out that look like policies, and where the list stands.

        They are passed over, for a list is not told of a file that came later. Patterns say what they leave
        out, and what is excluded was looked at; a file that cannot be read tells nothing.
        """
        for one in self._left_out:
            with suppress(UsageError):
                if why := why_a_policy(one.path, one.folder):
                    yield Found(shown(one.path), why), one.config.origin("documents")


@frozen
class _LeftOut:
    """A file of a folder that is searched, which is on none of the lists of its configuration."""

    path: Path
    folder: Path
    config: Config


def discover(
    paths: Iterable[str | os.PathLike[str]] = (),
    configurations: Configurations | None = None,
    *,
    allow_empty: bool = False,
    force_exclude: bool = False,
) -> Discovery:
    """Find the documents that paths name; without any, those of the current folder.

    Documents come in the order of the paths, those of one folder sorted by path, each once. Without
    ``configurations`` no configuration is read. With ``force_exclude`` what they exclude is left out even
    where it is named, as hooks name files that nobody chose.

    Raises UsageError for a path that is empty or does not exist, for a folder without a policy unless
    ``allow_empty``, and with ``configurations`` for a link out of the project; ConfigurationError for a
    faulty configuration.
    """
    search = _Search(configurations, allow_empty=allow_empty, force_exclude=force_exclude)
    found: dict[str, Found] = {}
    for path in tuple(paths) or (".",):
        if not os.fspath(path):  # as of a variable that was not set; to Python it is the current folder
            raise UsageError("a path is empty: name a file or a folder, “.” for the current one")
        for document in search.named(Path(path)):
            found.setdefault(os.path.realpath(document.path), document)
    return Discovery(tuple(found.values()), tuple(search.left_out))


def searched(paths: Iterable[str | os.PathLike[str]] = ()) -> tuple[Path, ...]:
    """Return the folders that `discover` searches for these paths."""
    return tuple(path for path in map(Path, tuple(paths) or (".",)) if path.is_dir())


def lost(
    paths: Iterable[str | os.PathLike[str]], configurations: Configurations
) -> Iterator[tuple[str, Origin | None]]:
    """Yield documents that a configuration names one by one and that are not there, and where it does.

    Only configurations of the folders that are searched are asked. Raises ConfigurationError.
    """
    for folder in searched(paths):
        config = configurations.of_folder(folder)
        if config.folder == absolute(folder):
            for path in (folder / path for entry in config.documents for path in entry.paths):
                if not os.path.lexists(path):
                    yield shown(path), config.origin("documents")


class _Search:
    """Looks for documents, as configurations say, and gathers the files that their lists leave out."""

    def __init__(
        self, configurations: Configurations | None, *, allow_empty: bool, force_exclude: bool
    ) -> None:
        self._configurations = configurations
        self._allow_empty = allow_empty
        self._force_exclude = force_exclude
        self.left_out: list[_LeftOut] = []

    def named(self, path: Path) -> Iterator[Found]:
        """Yield what a path names: a file, or the documents of a folder."""
        if not path.exists():
            raise UsageError(f"{shown(path)} does not exist: check the path")
        self._refuse_link_out(path)
        if self._force_exclude and self._is_excluded(path):
            return
        if not path.is_dir():
            yield Found(shown(path), "it was named")
            return
        documents = sorted(self._in_folder(path), key=lambda found: found.path.split("/"))
        if not documents and not self._allow_empty:
            raise UsageError(self._nothing_in(path))
        yield from documents

    def _refuse_link_out(self, path: Path) -> None:
        """Raise UsageError where a link leads out of the project: its text would be shown in the report."""
        if self._configurations is None:
            return
        fence = self._configurations.project_of(path.parent)
        behind_link = not is_inside(path, fence) and _has_link(path, fence)
        if not behind_link and not leads_out(path, self._configurations.project_of(Path())):
            return
        raise UsageError(
            f"{shown(path)} is a link that leads out of the project, to {shown(os.path.realpath(path))}: "
            "name that instead"
        )

    def _config(self, folder: Path) -> Config | None:
        return None if self._configurations is None else self._configurations.of_folder(folder)

    def _is_excluded(self, path: Path) -> bool:
        config = self._config(path.parent)
        return config is not None and config.excludes(path)

    def _nothing_in(self, folder: Path) -> str:
        config = self._config(folder)
        named = (
            f"the files that {config.origin('documents')} names"
            if config is not None and config.documents
            else "Markdown files whose path, title or front matter says that they are policies"
        )
        return (
            f"no policy was found in {shown(folder)}: name the files, or allow this with --allow-empty; "
            f"what counts are {named}"
        )

    def _in_folder(self, folder: Path) -> Iterator[Found]:
        for path, config in self._files(folder):
            if config is not None and config.documents:
                why = _why_configured(path, config)
                if why is None and all(entry.is_a_list for entry in config.documents):
                    self.left_out.append(_LeftOut(path, folder, config))
            else:
                why = why_a_policy(path, folder)
            if why is not None:
                yield Found(shown(path), why)

    def _files(self, folder: Path) -> Iterator[tuple[Path, Config | None]]:
        """Yield the files of a folder and those below it, with what configures them; not what is excluded."""

        def refuse(error: OSError) -> None:
            raise unreadable(error.filename, error)

        ignored = GitIgnore(project_of(folder))
        for parent, folders, files in os.walk(folder, onerror=refuse, followlinks=False):
            here = Path(parent)
            config = self._config(here)
            folders[:] = sorted(
                name
                for name in folders
                if not _is_skipped(here / name, config)
                and not ignored.names(here / name, is_folder=True)
                and not (config is not None and config.excludes_folder(here / name))
            )
            for name in sorted(files):
                path = here / name
                # A link is not followed: its target is found under its own name, or lies outside the folder.
                if path.is_symlink() or not path.is_file():
                    continue
                if not ignored.names(path) and not (config is not None and config.excludes(path)):
                    yield path, config


def _has_link(path: Path, fence: Path) -> bool:
    """Tell whether the path itself, or a folder that it names below the fence, is a link."""
    whole = absolute(path)
    within = whole.relative_to(fence) if whole.is_relative_to(fence) else Path(whole.name)
    ways = (Path(*within.parts[: end + 1]) for end in range(len(within.parts)))
    return any((fence / way).is_symlink() for way in ways)


def _why_configured(path: Path, config: Config) -> str | None:
    """Say in words why the configuration takes a file for a document; None where it does not."""
    entry = config.document(path)
    if entry is None:
        return None
    return f"it fits “{', '.join(entry.files)}” of documents in {config.origin('documents')}"


def _is_skipped(folder: Path, config: Config | None) -> bool:
    """Tell whether a folder holds the work of others, unless ``documents`` names it."""
    if folder.name == ".git" or (folder / "pyvenv.cfg").exists():
        return True
    named = config is not None and any(
        folder.name in pattern.strip("/").split("/") for entry in config.documents for pattern in entry.files
    )
    return not named and _SKIPPED_FOLDER.fullmatch(folder.name) is not None
