"""Quotation marks and brackets that lack their partner: ``Service” means``, ``(such as your name``.

A passage whose marks count up is balanced; only the others are looked at mark by mark. Apostrophes, inches,
labels of inline lists (``a) … b) …``) and emoticons are no marks.
"""

import enum
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.facts.fact import Fact
from policylint.facts.inline_code import code_spans, in_code
from policylint.facts.passages import Passage
from policylint.syntax.nodes import HtmlBlock

_MARK = re.compile(r"[()（）\[\]“”„\"«»‘’]")
_MISSING = dict(zip('()（）[]«»‘“”„"', ')(）（][»«’”““"', strict=True))
_AFTER_OPENING = re.compile(r"[^\s.,;:!?)\]”’»]")
_BEFORE_OPENING = re.compile(r"[\s(\[“‘«/—–=*-]")
_LABEL = re.compile(r"(?:^|[\s,;:.–—/-])(?:[A-Za-z]|[ivx]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2})?)\.?$")
_AFTER_LABEL = ("", " ", ",", ";", ":")
_EMOTICON = re.compile(r"(?:^|\s)[:;=8][-o^]?$")
_DECADE = re.compile(r"[0-9]0s\b|(?:em|tis|til|cause|n)\b")
_SCRIPT = re.compile(r"<(?:script|style)\b", re.IGNORECASE)
_REACH = 24
"""How many passages further on a partner may stand: a bracket around a list, a quotation of several paragraphs."""
_REACH_BEYOND = 6
"""The same beyond the end of a section: a line in the middle of a sentence may look like a heading."""
_MOST_WAITING = 4


class _Kind(enum.Enum):
    ROUND = "()（）"
    SQUARE = "[]"
    DOUBLE = '“”„"'
    ANGLE = "«»"
    SINGLE = "‘’"


_KINDS = {character: kind for kind in _Kind for character in kind.value}


@frozen(kw_only=True)
class UnbalancedPair(Fact):
    """A mark without its partner: ``missing`` is the partner, ``opens`` tells that it should stand after the mark."""

    missing: str
    opens: bool


@frozen
class _Mark:
    """A mark in a passage's text, what it does there, and whether it may be the end of a label: ``a)``."""

    at: int
    kind: _Kind
    opens: bool
    label: bool = False


@frozen
class _Open:
    """A mark that a later passage may close, and the index of its passage."""

    index: int
    passage: Passage
    mark: _Mark

    @property
    def pair(self) -> UnbalancedPair:
        return _pair(self.passage, self.mark)


def unbalanced_pairs(passages: Sequence[Passage]) -> tuple[UnbalancedPair, ...]:
    """Find the marks without a partner, in reading order.

    What one passage opens, a later one near it may close. A quotation of several paragraphs opens
    anew with each.
    """
    found: list[UnbalancedPair] = []
    waiting: list[_Open] = []
    for index, passage in enumerate(passages):
        while waiting and not _may_close(waiting[0], index, passage):
            found.append(waiting.pop(0).pair)
        for mark in _unbalanced(passage):
            partner = next((one for one in reversed(waiting) if one.mark.kind is mark.kind), None)
            if partner and (not mark.opens or (mark.kind is _Kind.DOUBLE and mark.at == 0)):
                waiting.remove(partner)
            elif not mark.opens:
                found.append(_pair(passage, mark))
            if mark.opens:
                waiting.append(_Open(index, passage, mark))
        while len(waiting) > _MOST_WAITING:
            found.append(waiting.pop(0).pair)
    found.extend(opened.pair for opened in waiting)
    return tuple(sorted(found, key=lambda pair: pair.span))


def _may_close(opened: _Open, index: int, passage: Passage) -> bool:
    reach = _REACH if passage.section is opened.passage.section else _REACH_BEYOND
    return index - opened.index <= reach


def _pair(passage: Passage, mark: _Mark) -> UnbalancedPair:
    character = passage.text[mark.at]
    return UnbalancedPair(**passage.cite(mark.at, mark.at + 1), missing=_MISSING[character], opens=mark.opens)


def _unbalanced(passage: Passage) -> Sequence[_Mark]:
    """The marks that find no partner in their passage; none where ``a)`` read as a label makes it come out even."""
    kinds = _odd_kinds(passage.text)
    if not kinds or _is_script(passage):
        return ()
    marks = [mark for mark in _marks(passage) if mark.kind in kinds]
    left = _left(passage.text, marks)
    if left and any(mark.label for mark in marks):
        without_labels = _left(passage.text, [mark for mark in marks if not mark.label])
        left = min(without_labels, left, key=len)
    return left


def _odd_kinds(text: str) -> set[_Kind]:
    """The kinds whose marks do not count up, so that one of them must lack its partner."""
    count = text.count
    even = {
        _Kind.ROUND: count("(") + count("（") == count(")") + count("）"),
        _Kind.SQUARE: count("[") == count("]"),
        _Kind.DOUBLE: count("“") == count("”") and count('"') % 2 == 0 and "„" not in text,
        _Kind.ANGLE: count("«") == count("»"),
        _Kind.SINGLE: "‘" not in text,
    }
    return {kind for kind, counts_up in even.items() if not counts_up}


def _is_script(passage: Passage) -> bool:
    leaf = passage.leaf
    return isinstance(leaf, HtmlBlock) and _SCRIPT.search(passage.source.slice(leaf.span)) is not None


def _marks(passage: Passage) -> Iterator[_Mark]:
    text = passage.text
    codes = code_spans(passage)
    for match in _MARK.finditer(text):
        at = match.start()
        if codes and in_code(passage.span(at, at + 1), codes):
            continue
        character = match[0]
        kind = _KINDS[character]
        if character in "(（[«":
            if not _is_emoticon(text, at):
                yield _Mark(at, kind, opens=True)
        elif character in ")）":
            yield _Mark(at, kind, opens=False, label=_ends_label(text, at) or _is_emoticon(text, at))
        elif character != "‘" or not _DECADE.match(text, at + 1):
            yield _Mark(at, kind, opens=_opens(text, at))


def _ends_label(text: str, at: int) -> bool:
    label = _LABEL.search(text, max(at - 7, 0), at)
    if label is None:
        return False
    after = text[at + 1 : at + 2]
    return after in _AFTER_LABEL or label.start() == 0 or (after in ".)" and text[at - 1].isalpha())


def _is_emoticon(text: str, at: int) -> bool:
    return _EMOTICON.search(text, max(at - 4, 0), at) is not None and not text[at + 1 : at + 2].isalnum()


def _opens(text: str, at: int) -> bool:
    """Tell by the characters around it whether a mark opens: a blank before it, a word after it."""
    before = at == 0 or _BEFORE_OPENING.match(text, at - 1) is not None
    return before and _AFTER_OPENING.match(text, at + 1) is not None


def _left(text: str, marks: Sequence[_Mark]) -> list[_Mark]:
    """Match the marks of each kind with one another; pairs of different kinds may cross."""
    stacks: dict[_Kind, list[_Mark]] = {kind: [] for kind in _Kind}
    left: list[_Mark] = []
    for mark in marks:
        stack = stacks[mark.kind]
        if mark.opens or (not stack and text[mark.at] == "“"):
            stack.append(mark)
        elif stack:
            stack.pop()
        elif _is_mark_alone(text, mark):
            left.append(mark)
    return sorted([*left, *(mark for stack in stacks.values() for mark in stack)], key=lambda mark: mark.at)


def _is_mark_alone(text: str, mark: _Mark) -> bool:
    """Tell a closing mark from an apostrophe (``users’``), from inches (``13"``) and from mojibake (``â€”``)."""
    if mark.kind is _Kind.SINGLE:
        return False
    before = text[max(mark.at - 1, 0) : mark.at]
    return not (text[mark.at] == '"' and before.isdigit()) and before != "€"
