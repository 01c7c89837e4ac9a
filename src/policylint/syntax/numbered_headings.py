"""Numbered lines that are headings, such as ``2. INFORMATION WE COLLECT`` (dialect section 4.3, step 3)."""

from collections.abc import Sequence
from itertools import pairwise

from policylint.source import Span
from policylint.syntax.labels import follows
from policylint.syntax.line import Line
from policylint.syntax.nodes import Label, LabelStyle
from policylint.syntax.title_look import MOST_WORDS, ends_like_title, is_title_case, stripped

_LONGEST = 160


def promote_numbered(lines: Sequence[Line]) -> None:
    """Retype the numbered lines that read as headings; a mere list of such lines stays a list."""
    candidates = [
        index for index, line in enumerate(lines) if line.type == "LABELLED" and _may_be_heading(line)
    ]
    no_headings = _without_body(lines, candidates) | _among_items(lines, candidates)
    previous: dict[int, Label] = {}
    for index in candidates:
        line = lines[index]
        if line.label and index not in no_headings and _is_heading(lines, index, line.label, previous):
            line.type = "NUMBERED_HEADING"
            line.level = 1 + len(line.label.components)
            line.title = line.after(line.label.span.end)
            if line.label.style is not LabelStyle.ALPHA:
                previous[len(line.label.components)] = line.label


def _may_be_heading(line: Line) -> bool:
    label = line.label
    if label is None or line.indent > 1 or label.style is LabelStyle.BULLET:
        return False
    if label.style in (LabelStyle.ALPHA, LabelStyle.ROMAN) and not label.text.strip("(").isupper():
        return False
    if label.text.startswith("(") or label.text.endswith(")"):
        return False
    title = _title(line, label)
    return bool(title) and len(title) <= _LONGEST and len(title.split()) <= MOST_WORDS + 2


def _without_body(lines: Sequence[Line], candidates: Sequence[int]) -> set[int]:
    """Return the candidates that stand one under the other with no text between: a list, no headings."""
    bare: set[int] = set()
    for index, following in pairwise(candidates):
        one, other = lines[index].label, lines[following].label
        if (
            one
            and other
            and len(one.components) == len(other.components)
            and (follows(other, one) or one.components == other.components)
            and all(line.is_blank for line in lines[index + 1 : following])
        ):
            bare.update((index, following))
    return bare


def _among_items(lines: Sequence[Line], candidates: Sequence[int]) -> set[int]:
    """Return the candidates whose neighbours in the numbering are items that carry their text with them."""
    short = set(candidates)
    numbered = [index for index, line in enumerate(lines) if line.type == "LABELLED" and line.indent <= 1]
    return {
        index
        for before, index, after in zip(numbered, numbered[1:], numbered[2:], strict=False)
        if index in short
        and not {before, after} & short
        and _follows(lines[index], lines[before])
        and _follows(lines[after], lines[index])
    }


def _follows(line: Line, other: Line) -> bool:
    return bool(line.label and other.label and follows(line.label, other.label))


def _is_heading(lines: Sequence[Line], index: int, label: Label, previous: dict[int, Label]) -> bool:
    title = _title(lines[index], label)
    titled = is_title_case(title) and ends_like_title(title)
    deep = len(label.components) > 1
    before_blank = index == 0 or lines[index - 1].is_blank
    if label.text.isdigit():
        return titled and before_blank and _continues(label, previous)
    if label.style is LabelStyle.ALPHA:
        return titled and before_blank and _is_above_a_text(lines, index)
    if titled or (deep and ends_like_title(title)):
        return True
    after_blank = index + 1 >= len(lines) or lines[index + 1].is_blank
    ends_a_sentence = title.endswith((",", ";", ":")) or (not deep and title.endswith("."))
    return before_blank and after_blank and _continues(label, previous) and not ends_a_sentence


def _is_above_a_text(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a blank line and then a text follow: a letter may as well be that of an item."""
    following = lines[index + 1 : index + 4]
    text = next((line for line in following if not line.is_blank), None)
    return bool(text and following[0].is_blank and text.type == "TEXT" and text.indent <= lines[index].indent)


def _continues(label: Label, previous: dict[int, Label]) -> bool:
    """Tell whether the label is the next of its depth, or stands under the last of the depth above."""
    depth = len(label.components)
    last, parent = previous.get(depth), previous.get(depth - 1)
    return bool(
        (last and follows(label, last))
        or (parent and depth > 1 and label.components[:-1] == parent.components)
    )


def _title(line: Line, label: Label) -> str:
    return stripped(line.part(Span(label.span.end, line.stop)))
