"""Contents lists: runs of short items that name the document's headings (dialect section 4.3, step 9)."""

import re
from collections.abc import Sequence

from policylint.source import Span
from policylint.syntax.labels import read_bullet, read_label
from policylint.syntax.line import BLANKS, HEADINGS, Line
from policylint.syntax.nodes import Label

_ENTRY_CHARACTERS = 160
_LONGEST_HEADING = 60
_FEWEST_ENTRIES = 3
_MOST_COMPARED = 200
_WORD = re.compile(r"[^\W_]+")
_ONLY_A_LINK = re.compile(r"\[[^\[\]\r\n]{1,200}+\]\(#[^()\s]{1,200}+\)\\?")
_LINK = re.compile(r"\[((?:\\.|[^\[\]\\\r\n]){1,200}+)\]\(#([^()\s]{1,200}+)\)")
_INTRODUCTION = re.compile(
    r"\b(?:contents|index|overview|navigation|jump to|this (?:privacy )?(?:policy|notice|statement|document) "
    r"(?:describes|covers|contains|explains|is (?:organi[sz]ed|divided)))\b",
    re.IGNORECASE,
)
_NAME_OF_CONTENTS = re.compile(
    r"[*_]{0,3}(?:(?:quick )?(?:guide to |table of )?contents|index|in this (?:policy|notice|statement))"
    r"[*_]{0,3} ?:?[*_]{0,3}",
    re.IGNORECASE,
)
_MOST_WORDS_OF_A_TITLE = 14
_WEAK = frozenset((
    "a", "an", "and", "as", "at", "by", "for", "from", "how", "in", "is", "it", "of", "on", "or", "our",
    "the", "this", "to", "us", "we", "what", "which", "with", "you", "your",
))  # fmt: skip


def mark_contents(lines: Sequence[Line]) -> None:
    """Retype the entries of contents lists, and the line that introduces one.

    A run of items, or of lines that are nothing but a link, is a contents list when at least half of them
    link to anchors or share at least half of their telling words with a heading, and it stands before the
    second heading below the title or is introduced as contents. Below the very word ``Contents`` titles need
    no heading that they name: a text may have lost its headings.
    """
    headings = [line for line in lines if line.type in HEADINGS and line.title is not None]
    titles = [_words(line.part(line.title)) for line in headings[:_MOST_COMPARED] if line.title is not None]
    exact = {frozenset(words) for words in titles}
    early = headings[min(2, len(headings) - 1)].start if len(headings) >= _FEWEST_ENTRIES else 0
    for run in _item_runs(lines):
        introduction = _introduction(lines, run[0])
        text = introduction.text if introduction else ""
        named = bool(_NAME_OF_CONTENTS.fullmatch(_without_hashes(text))) and _are_titles(lines, run)
        placed = run[0] > 0 and (lines[run[0]].start < early or (early > 0 and _INTRODUCTION.search(text)))
        if named or (placed and _names_headings(lines, run, titles, exact)):
            _mark(lines, run, introduction)


def _item_runs(lines: Sequence[Line]) -> list[list[int]]:
    """Return the runs of short entries with only blanks between them; a wrapped or long item ends its run."""
    runs: list[list[int]] = []
    run: list[int] = []
    for index, line in enumerate(lines):
        if line.stop - line.first <= _ENTRY_CHARACTERS and (
            line.type in ("ITEM", "LABELLED") or (line.type == "TEXT" and _ONLY_A_LINK.fullmatch(line.text))
        ):
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


def _without_hashes(text: str) -> str:
    return text.strip("#" + BLANKS)


def _are_titles(lines: Sequence[Line], run: Sequence[int]) -> bool:
    """Tell whether no entry of a run is a sentence or breaks off."""
    texts = [_title_of(lines[index]) for index in run[:_MOST_COMPARED]]
    return all(
        text and not text.endswith((".", ";", ",", ":")) and len(text.split()) <= _MOST_WORDS_OF_A_TITLE
        for text in (_LINK.sub(r"\1", text) for text in texts)
    )


def _names_headings(
    lines: Sequence[Line], run: Sequence[int], titles: Sequence[set[str]], exact: set[frozenset[str]]
) -> bool:
    named = 0
    for index in run[:_MOST_COMPARED]:
        text = _title_of(lines[index])
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


def _title_of(line: Line) -> str:
    return line.part(_read_entry(line)[1])


def _read_entry(line: Line) -> tuple[Label | None, Span]:
    """Return the number and the title of an entry, which may be numbered behind its bullet."""
    if line.type == "TEXT":
        return None, line.text_span
    bullet = read_bullet(line.text, line.first)
    rest = line.after(bullet.span.end if bullet else line.first)
    label = read_label(line.part(rest), rest.start)
    if label is None or (label.text.isdigit() and line.type == "ITEM"):
        return None, rest
    title = line.after(label.span.end)
    return (label, title) if len(title) or line.type == "LABELLED" else (None, rest)


def _mark(lines: Sequence[Line], run: Sequence[int], introduction: Line | None) -> None:
    for index in run:
        line = lines[index]
        line.label, line.title = _read_entry(line)
        line.type = "CONTENTS_ENTRY"
    if (
        introduction is not None
        and introduction.type in ("TEXT", "BOLD_LINE")
        and _may_head(introduction.text)
    ):
        introduction.type = "CONTENTS_HEADING"
        introduction.title = Span(introduction.first, introduction.stop)
        introduction.level = 2


def _may_head(text: str) -> bool:
    # What has figures is more likely the date of the policy, which often stands above its contents.
    return (
        len(text) <= _LONGEST_HEADING
        and not text.endswith((".", ",", ";"))
        and not any(map(str.isdigit, text))
    )
