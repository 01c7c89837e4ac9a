"""Stretches that are no markup whatever they look like: front matter, fenced code, comments, scripts."""

import re
from collections.abc import Callable, Sequence

from policylint.syntax.admonitions import opens_in_fences
from policylint.syntax.line import Line

_FRONT_MATTER_LINES = 400
_COMMENT_CHARACTERS = 20_000
_SCRIPT = re.compile(r"<(script|style)\b", re.IGNORECASE)


def mark_opaque(lines: Sequence[Line]) -> None:
    """Retype the lines inside front matter, fences, comments, ``<script>`` and ``<style>``, in one walk.

    The fences of an admonition hold text, and are no fences.
    """
    ends = _Ends(lines)
    admonitions: list[str] = []
    index = _front_matter(lines)
    while index < len(lines):
        line = lines[index]
        if line.type == "FENCE" and opens_in_fences(line):
            admonitions.append(line.text.partition("{")[0])
            line.type = "ADMONITION"
            index += 1
        elif line.type == "FENCE" and admonitions and line.text == admonitions[-1]:
            admonitions.pop()
            line.type = "ADMONITION"
            index += 1
        elif line.type == "FENCE":
            index = _fence(lines, index)
        elif line.type == "COMMENT":
            index = _comment(lines, index, ends.from_(index, "-->"))
        elif line.type == "HTML" and (script := _SCRIPT.match(line.text)):
            index = _script(lines, index, ends.from_(index, f"</{script[1].lower()}"))
        else:
            if line.type == "FRONT_MATTER_OPEN":
                line.type = "DASHES_LINE" if line.text.startswith("-") else "TEXT"
            index += 1


def _front_matter(lines: Sequence[Line]) -> int:
    opening = next((index for index, line in enumerate(lines[:2]) if line.type == "FRONT_MATTER_OPEN"), None)
    if opening is None:
        return 0
    fence = lines[opening].text
    for index in range(opening + 1, min(opening + _FRONT_MATTER_LINES, len(lines))):
        if lines[index].indent == 0 and lines[index].text in (fence, "..."):
            for line in lines[opening + 1 : index]:
                line.type = "FRONT_MATTER_LINE"
            lines[index].type = "FRONT_MATTER_CLOSE"
            return index + 1
    return 0


def _fence(lines: Sequence[Line], opening: int) -> int:
    marker = re.match(r"`+|~+", lines[opening].text)
    length, character = (marker.end(), marker[0][0]) if marker else (3, "`")

    def closes(line: Line) -> bool:
        text = line.text
        return len(text) >= length and text == character * len(text)

    return _until(lines, opening, closes, "CODE_LINE", "FENCE_END")


def _script(lines: Sequence[Line], opening: int, closing: int) -> int:
    if closing <= opening:
        return opening + 1
    lines[opening].type = "FENCE"
    return _until(lines, opening, lambda line: line is lines[closing], "CODE_LINE", "FENCE_END")


def _until(lines: Sequence[Line], opening: int, closes: Callable[[Line], bool], inside: str, end: str) -> int:
    for index in range(opening + 1, len(lines)):
        if closes(lines[index]):
            lines[index].type = end
            return index + 1
        lines[index].type = inside
    return len(lines)


def _comment(lines: Sequence[Line], opening: int, closing: int) -> int:
    """Take in the lines of a comment; one that never ends, or not soon enough, is a line of text."""
    line = lines[opening]
    if closing < 0 or lines[closing].end - line.start > _COMMENT_CHARACTERS:
        line.type = "TEXT"
        return opening + 1
    for inner in lines[opening + 1 : closing + 1]:
        inner.type = "COMMENT_LINE"
    after = lines[closing].text.rpartition("-->")[2]
    if after.strip() and closing == opening:
        line.type = "TEXT"
    return closing + 1


class _Ends:
    """Where comments, scripts and styles end; found for all lines at once, and only if a line asks."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._following: dict[str, list[int]] = {}

    def from_(self, index: int, closing: str) -> int:
        """Return the index of the first line from ``index`` on that holds ``closing``, or -1."""
        if closing not in self._following:
            self._following[closing] = self._find(closing)
        return self._following[closing][index]

    def _find(self, closing: str) -> list[int]:
        following = [-1] * len(self._lines)
        nearest = -1
        for index in range(len(self._lines) - 1, -1, -1):
            if closing in self._lines[index].text.lower():
                nearest = index
            following[index] = nearest
        return following
