"""Which files are documents to lint, and reading them. The engine sees texts; only this module sees the disk.

Named files are always linted. A folder is searched for Markdown files whose path, title or ``policy:`` front
matter says that they are a policy (`docs/architecture.md`, "Which documents, of what kind").
"""

import os
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from policylint.errors import UsageError
from policylint.facts.front_matter import declared
from policylint.facts.kind import Kind, title_kind
from policylint.facts.kind.kind_of_title import Certainty, kind_of_title
from policylint.source import Source
from policylint.syntax.limits import LONGEST_DOCUMENT
from policylint.syntax.parser import parse

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
_PLAIN_TEXT = ".txt"

_SKIPPED_FOLDER = re.compile(
    r"\..*|.*\.egg-info|node_modules|bower_components|vendor|venv|virtualenv|site-packages|__pycache__"
    r"|build|dist|target|_site"
)

_WORD = re.compile(r"[A-Z]*[^\W\d_A-Z]+|[A-Z]+")
_POLICY_WORD = re.compile(
    r"privacy(?:policy|notice|statement)?|datenschutz\w*|gdpr|dsgvo|rgpd|ccpa|cookies?|terms|tos|eula|dpa"
    r"|confidentialit[eé]|privacidade?"
)
_ABOUT_THE_PROJECT = re.compile(r"readme|changelog|changes|history|news|contributing|licen[cs]e|authors")
_INDEX_NAME = re.compile(r"index|readme|[a-z]{2}(?:[-_][A-Za-z]{2})?")

_HEAD = 8 * 1024
_LINE = re.compile(r"[^\r\n]+")
_LINES_WITH_A_TITLE = 40
_LONGEST_TITLE_LINE = 160
_AROUND_A_TITLE = "#*_=<> \t\"'"
_WORD_OF_TITLES = re.compile(
    r"privac|datenschutz|protection|confiden|cookie|tracker|terms|conditions|agreement|addendum|eula|processing"
    r"|nutzung|informativa|privat|regulamin|politi|villkor|voorwaarden|verwerking"
)

# UTF-8 takes at most four bytes a code point: so much of a file is enough to pass the parser's limit.
_MOST_BYTES = 4 * LONGEST_DOCUMENT + 4


@frozen
class Found:
    """A file to lint: its path as given, with ``/`` between the parts, and why it was chosen."""

    path: str
    why: str

    def read(self) -> Source:
        """Read the file; raises UsageError when that is impossible."""
        return read(self.path)


def discover(paths: Iterable[str | os.PathLike[str]] = (), *, allow_empty: bool = False) -> tuple[Found, ...]:
    """Find the documents that paths name; without any, those of the current folder.

    Documents come in the order of the paths, those of one folder sorted by path, each once. Raises UsageError
    for a path that does not exist, and for a folder without a policy unless ``allow_empty``.
    """
    found: dict[str, Found] = {}
    for path in tuple(paths) or (".",):
        for document in _named(Path(path), allow_empty=allow_empty):
            found.setdefault(os.path.realpath(document.path), document)
    return tuple(found.values())


def read(path: str | os.PathLike[str]) -> Source:
    """Read one file; raises UsageError when that is impossible, bytes that are not UTF-8 are no reason."""
    try:
        with open(path, "rb") as file:
            return read_stream(file, _shown(path))
    except OSError as error:
        raise _unreadable(path, error) from error


def read_stream(stream: BinaryIO, name: str) -> Source:
    """Read one document from a binary stream, and no more of it than it takes to pass the parser's limit."""
    data = stream.read(_MOST_BYTES)
    whole = len(data) < _MOST_BYTES or not stream.read(1)
    return Source.from_bytes(data if whole else _without_broken_end(data), name)


def _without_broken_end(data: bytes) -> bytes:
    """Drop the character that a cut may have split; what was no UTF-8 before the cut stays as it is."""
    for length in range(1, min(4, len(data)) + 1):
        if data[-length] & 0xC0 != 0x80:
            return data if length >= _length_of_character(data[-length]) else data[:-length]
    return data


def _length_of_character(first_byte: int) -> int:
    """Return how many bytes a character takes that begins with this byte; 1 for a byte that begins none."""
    return 1 + (first_byte >= 0xC2) + (first_byte >= 0xE0) + (0xF0 <= first_byte <= 0xF4)


def _named(path: Path, *, allow_empty: bool) -> Iterator[Found]:
    if path.is_dir():
        documents = sorted(_in_folder(path), key=lambda found: found.path.split("/"))
        if not documents and not allow_empty:
            raise UsageError(
                f"no policy was found in {_shown(path)}: name the files, or allow this with --allow-empty; a "
                "Markdown file counts when its path, its title or its front matter says that it is a policy"
            )
        yield from documents
    elif path.exists():
        yield Found(_shown(path), "it was named")
    else:
        raise UsageError(f"{_shown(path)} does not exist: check the path")


def _in_folder(folder: Path) -> Iterator[Found]:
    def refuse(error: OSError) -> None:
        raise _unreadable(error.filename, error)

    for parent, folders, files in os.walk(folder, onerror=refuse, followlinks=False):
        folders[:] = sorted(name for name in folders if not _is_skipped(Path(parent, name)))
        for name in sorted(files):
            path = Path(parent, name)
            # A link is not followed: its target is found under its own name, or lies outside the folder.
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            why = _why(path, folder)
            if why is not None:
                yield Found(_shown(path), why)


def _is_skipped(folder: Path) -> bool:
    return _SKIPPED_FOLDER.fullmatch(folder.name) is not None or (folder / "pyvenv.cfg").exists()


def _why(path: Path, root: Path) -> str | None:
    """Say in words why a file of a searched folder is a policy; None when it is not."""
    suffix = path.suffix.lower()
    by_path = _word_of_path(path.relative_to(root))
    if suffix == _PLAIN_TEXT:
        return by_path
    if suffix not in _MARKDOWN:
        return None
    return by_path or _word_of_head(path)


def _word_of_path(path: Path) -> str | None:
    """Find a word in the name of a file, or in that of the folder whose index or translation it is."""
    words = _words(path.stem)
    if any(_ABOUT_THE_PROJECT.fullmatch(word) for word in words):
        return None
    if _INDEX_NAME.fullmatch(path.stem):
        words += _words(path.parent.name)
    word = next((word for word in words if _POLICY_WORD.fullmatch(word)), None)
    return None if word is None else f"its path says “{word}”"


def _words(name: str) -> list[str]:
    """Split a name at what is no letter, and before a capital after small ones; the whole name comes last."""
    return [word.lower() for word in _WORD.findall(name)] + [name.lower()]


def _word_of_head(path: Path) -> str | None:
    try:
        with open(path, "rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise _unreadable(path, error) from error
    source = Source.from_bytes(_without_broken_end(head), _shown(path))
    if not _may_say_so(source.text):
        return None
    document = parse(source)
    declaration = declared(document)
    if declaration.kind is not None:
        return f"its front matter says “{declaration.kind.value.value}”"
    title = title_kind(document, declaration)
    if title is None or title.kind is Kind.OTHER or title.certainty is Certainty.HINTS:
        return None
    return f"its title says “{title.text}”"


def _may_say_so(head: str) -> bool:
    """Tell whether parsing is worth its time: for most Markdown files of most folders it is not."""
    return any(
        line.startswith("policy:") or (len(line) <= _LONGEST_TITLE_LINE and _may_be_title(line))
        for line in (match[0] for match in islice(_LINE.finditer(head), _LINES_WITH_A_TITLE))
    )


def _may_be_title(line: str) -> bool:
    if line.isascii() and not _WORD_OF_TITLES.search(line.lower()):
        return False
    return kind_of_title(line.removeprefix("title:").strip(_AROUND_A_TITLE)) is not None


def _unreadable(path: str | os.PathLike[str], error: OSError) -> UsageError:
    reason = error.strerror or type(error).__name__
    return UsageError(f"{_shown(path)} cannot be read: {reason}")


def _shown(path: str | os.PathLike[str]) -> str:
    return os.fspath(path).replace(os.sep, "/")
