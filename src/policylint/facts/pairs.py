"""Quotation marks and brackets that lack their partner: ``Service” means``, ``(such as your name``.

A passage whose marks count up is balanced; only the others are looked at mark by mark. Apostrophes, inches,
labels of inline lists (``a) … b) …``) and emoticons are no marks.
"""

import enum
import re
from collections.abc import Callable, Iterator, Sequence

from policylint.facts.fact import Fact
from policylint.facts.inline_code import in_code
from policylint.facts.passages import Passage
from policylint.facts.trigger_words import indexes_with
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import HtmlBlock

_MARK = lazy_pattern(r"[()（）\[\]“”„\"«»‘’]")
_MISSING = dict(zip('()（）[]«»‘“”„"', ')(）（][»«’”““"', strict=True))
_AFTER_OPENING = lazy_pattern(r"[^\s.,;:!?)\]”’»]")
_BEFORE_OPENING = lazy_pattern(r"[\s(\[“‘«/—–=*-]")
_LABEL = lazy_pattern(r"(?:^|[\s,;:.–—/-])(?:[A-Za-z]|[ivx]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2})?)\.?$")
_AFTER_LABEL = ("", " ", ",", ";", ":")
_EMOTICON = lazy_pattern(r"(?:^|\s)[:;=8][-o^]?$")
_DECADE = lazy_pattern(r"[0-9]0s\b|(?:em|tis|til|cause|n)\b")
_SCRIPT = lazy_pattern(r"<(?:script|style)\b", re.IGNORECASE)
_REACH = 24
"""How many passages further on a partner may stand: a bracket around a list, a quotation in paragraphs."""
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
    """A mark without its partner: ``missing`` is the partner, ``opens`` says that it should follow."""

    missing: str
    opens: bool


@frozen
class _Mark:
    """A mark in a passage's text, what it does there, and whether it may be the end of a label: ``a)``."""

    at: int
    kind: _Kind
    opens: bool
    label: bool = False


def _round_count_up(text: str) -> bool:
    opened, closed = text.count("("), text.count(")")
    if "（" in text or "）" in text:
        return opened + text.count("（") == closed + text.count("）")
    return opened == closed


def _quotes_count_up(text: str) -> bool:
    return text.count('"') % 2 == 0 and text.count("“") == text.count("”") and "„" not in text


_TESTS: tuple[tuple[_Kind, Callable[[str], bool]], ...] = (
    (_Kind.ROUND, _round_count_up),
    (_Kind.SQUARE, lambda text: text.count("[") == text.count("]")),
    (_Kind.DOUBLE, _quotes_count_up),
    (_Kind.ANGLE, lambda text: text.count("«") == text.count("»")),
    (_Kind.SINGLE, lambda text: "‘" not in text),
)
"""For each kind a test that a passage passes whose marks count up; where not, one must lack its partner."""
_MARKS_TO_COUNT = '()（）[]“”„"«»‘'  # ’ alone is an apostrophe


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
    for index in indexes_with(passages, _MARKS_TO_COUNT):
        passage = passages[index]
        while waiting and not _may_close(waiting[0], index, passage):
            found.append(waiting.pop(0).pair)
        if waiting and passage.text.startswith(("“", '"')):
            waiting = [opened for opened in waiting if opened.mark.at or opened.mark.kind is not _Kind.DOUBLE]
        for mark in _unbalanced(passage):
            partner = next((one for one in reversed(waiting) if one.mark.kind is mark.kind), None)
            if mark.opens:
                waiting.append(_Open(index, passage, mark))
            elif partner:
                waiting.remove(partner)
            else:
                found.append(_pair(passage, mark))
            if len(waiting) > _MOST_WAITING:
                found.append(waiting.pop(0).pair)
    found.extend(opened.pair for opened in waiting)
    return tuple(sorted(found, key=lambda pair: pair.span.start))


def _may_close(opened: _Open, index: int, passage: Passage) -> bool:
    reach = _REACH if passage.section is opened.passage.section else _REACH_BEYOND
    return index - opened.index <= reach


def _pair(passage: Passage, mark: _Mark) -> UnbalancedPair:
    character = passage.text[mark.at]
    return UnbalancedPair(**passage.cite(mark.at, mark.at + 1), missing=_MISSING[character], opens=mark.opens)


def _unbalanced(passage: Passage) -> Sequence[_Mark]:
    """Return the marks that find no partner in their passage, ``a)`` read as a label where that helps."""
    text = passage.text
    odd = [kind for kind, counts_up in _TESTS if not counts_up(text)]
    if not odd or _is_script(passage):
        return ()
    marks = [mark for mark in _marks(passage) if mark.kind in odd]
    left = _left(text, marks)
    if left and any(mark.label for mark in marks):
        without_labels = _left(text, [mark for mark in marks if not mark.label])
        left = min(without_labels, left, key=len)
    return left


def _is_script(passage: Passage) -> bool:
    leaf = passage.leaf
    return isinstance(leaf, HtmlBlock) and _SCRIPT.search(passage.source.slice(leaf.span)) is not None


def _marks(passage: Passage) -> Iterator[_Mark]:
    text = passage.text
    codes = passage.view.codes
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
            yield _Mark(at, kind, opens=character != "’" and _opens(text, at))


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
    """Tell a closing mark from an apostrophe (``users’``), inches (``13"``) and mojibake (``€”``)."""
    if mark.kind is _Kind.SINGLE:
        return False
    before = text[max(mark.at - 1, 0) : mark.at]
    return not (text[mark.at] == '"' and before.isdigit()) and before != "€"
