"""Contents lists: runs of short items that name the document's headings (dialect section 4.3, step 9)."""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.labels import read_bullet, read_label
from policylint.syntax.line import BLANKS, HEADINGS, Line

_ENTRY_CHARACTERS = 160
_FEWEST_ENTRIES = 3
_MOST_COMPARED = 200
_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"\[((?:\\.|[^\[\]\\\r\n]){1,200}+)\]\(#([^()\s]{1,200}+)\)")
_INTRODUCTION = re.compile(
    r"\b(?:contents|index|overview|navigation|jump to|this (?:privacy )?(?:policy|notice|statement|document) "
    r"(?:describes|covers|contains|explains|is (?:organi[sz]ed|divided)))\b",
    re.IGNORECASE,
)
_WEAK = frozenset((
    "a", "an", "and", "as", "at", "by", "for", "from", "how", "in", "is", "it", "of", "on", "or", "our",
    "the", "this", "to", "us", "we", "what", "which", "with", "you", "your",
))  # fmt: skip


def mark_contents(lines: Sequence[Line]) -> None:
    """Retype the items of contents lists, and the line that introduces one.

    A run of items is a contents list when at least half of them link to anchors or share at least half of
    their telling words with a heading, and it stands before the second heading below the title or is
    introduced as contents.
    """
    headings = [line for line in lines if line.type in HEADINGS and line.title is not None]
    if len(headings) < _FEWEST_ENTRIES:
        return
    titles = [_words(line.part(line.title)) for line in headings[:_MOST_COMPARED] if line.title is not None]
    exact = {frozenset(words) for words in titles}
    early = headings[min(2, len(headings) - 1)].start
    for run in _item_runs(lines):
        introduction = _introduction(lines, run[0])
        introduced = introduction is not None and bool(_INTRODUCTION.search(introduction.text))
        if (
            run[0] > 0
            and (introduced or lines[run[0]].start < early)
            and _names_headings(lines, run, titles, exact)
        ):
            _mark(lines, run, introduction)


def _item_runs(lines: Sequence[Line]) -> list[list[int]]:
    """Return the runs of short items with only blanks between them; a wrapped or long item ends its run."""
    runs: list[list[int]] = []
    run: list[int] = []
    for index, line in enumerate(lines):
        if line.type in ("ITEM", "LABELLED") and line.stop - line.first <= _ENTRY_CHARACTERS:
            run.append(index)
        elif not line.is_blank:
            if len(run) >= _FEWEST_ENTRIES:
                runs.append(run)
            run = []
    return [*runs, run] if len(run) >= _FEWEST_ENTRIES else runs


def _introduction(lines: Sequence[Line], first: int) -> Line | None:
    """Return the line before a run that may be its title; a paragraph of several lines is none."""
    index = first - 1
    while index > 0 and lines[index].is_blank:
        index -= 1
    line = lines[index]
    return line if index >= 0 and (line.type in HEADINGS or line.type in ("TEXT", "BOLD_LINE")) else None


def _names_headings(
    lines: Sequence[Line], run: Sequence[int], titles: Sequence[set[str]], exact: set[frozenset[str]]
) -> bool:
    named = 0
    for index in run[:_MOST_COMPARED]:
        text = _entry_text(lines[index])
        if text.endswith((".", ";", ",")) and not _LINK.search(text):
            return False
        words = _words(text)
        linked = _LINK.search(text) is not None
        named += bool(words) and (
            linked or frozenset(words) in exact or any(_alike(words, title) for title in titles)
        )
    return named * 2 >= min(len(run), _MOST_COMPARED)


def _alike(words: set[str], title: set[str]) -> bool:
    return (
        bool(title) and 2 * len(words & title) >= len(words) and 2 * len(words & title) >= min(len(title), 4)
    )


def _words(text: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)}
    return words - _WEAK or words


def _entry_text(line: Line) -> str:
    label = (
        read_label(line.text, line.first) if line.type == "LABELLED" else read_bullet(line.text, line.first)
    )
    start = label.span.end if label else line.first
    return line.part(Span(start, line.stop)).strip(BLANKS)


def _mark(lines: Sequence[Line], run: Sequence[int], introduction: Line | None) -> None:
    for index in run:
        line = lines[index]
        label = read_label(line.text, line.first) if line.type == "LABELLED" else None
        bullet = None if label else read_bullet(line.text, line.first)
        line.label = label
        start = (label or bullet).span.end if label or bullet else line.first  # type: ignore[union-attr]
        text = line.part(Span(start, line.stop))
        start += len(text) - len(text.lstrip(BLANKS))
        line.title = Span(start, max(start, line.stop))
        line.type = "CONTENTS_ENTRY"
    if (
        introduction is not None
        and introduction.type in ("TEXT", "BOLD_LINE")
        and len(introduction.text) <= 60
    ):
        introduction.type = "CONTENTS_HEADING"
        introduction.title = Span(introduction.first, introduction.stop)
        introduction.level = 2
