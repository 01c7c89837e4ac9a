"""Which files of a folder are policies, where no configuration says so: their path or their head tells."""

import re
from itertools import islice
from pathlib import Path

from policylint.facts.front_matter import declared
from policylint.facts.kind import Kind, title_kind
from policylint.facts.kind.kind_of_title import kind_of_title
from policylint.file_reading import read_head
from policylint.syntax.parser import parse

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
_PLAIN_TEXT = ".txt"

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


def why_a_policy(path: Path, root: Path) -> str | None:
    """Say in words why a file of the searched folder ``root`` is a policy; None when it is not.

    Raises UsageError for a file that cannot be read.
    """
    if path.name.startswith("."):
        return None
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
    source = read_head(path, _HEAD)
    if not _may_say_so(source.text):
        return None
    document = parse(source)
    declaration = declared(document)
    if declaration.kind is not None:
        return f"its front matter says “{declaration.kind.value.value}”"
    title = title_kind(document, declaration)
    if title is None or title.kind is Kind.OTHER or title.only_hints:
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
