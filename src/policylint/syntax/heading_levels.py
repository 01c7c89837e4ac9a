"""How deep a heading lies that no mark makes a heading: told by its label, by its neighbours, by its look.

Dialect section 4.3, step 7. Levels count from the nearest marked heading above: what is numbered goes by its
numbering; what stands between two numbers of one numbering belongs to the first; and of titles without a
label, those in capitals lie above the others, and those that end in a full stop below.
"""

from collections.abc import Iterator, Sequence

from attrs import define

from policylint.syntax.labels import follow, is_first, same_numbering
from policylint.syntax.line import HEADINGS, Line
from policylint.syntax.nodes import Label

_DEEPEST_LEVEL = 9
_SHORTEST_SHOUT = 5
_LABELS_AHEAD = 8
_MARKED = frozenset({"ATX_HEADING", "HTML_HEADING", "SETEXT_TEXT"})


def set_levels(lines: Sequence[Line]) -> None:
    """Set the level of every heading that is not marked; one that has level 1 is the document's title."""
    for marked, group in _groups(lines):
        _Levels(marked).set(group)


def _groups(lines: Sequence[Line]) -> Iterator[tuple[Line | None, list[Line]]]:
    """Yield each marked heading with the guessed headings below it."""
    marked: Line | None = None
    group: list[Line] = []
    for line in lines:
        if line.type in _MARKED:
            if line.level:
                yield marked, group
                marked, group = line, []
        elif line.type in HEADINGS and line.level != 1:
            group.append(line)
    yield marked, group


@define
class _Open:
    """A numbering that is open: its last label, and how deep its headings lie below the marked one."""

    label: Label
    depth: int


class _Levels:
    """One walk over the guessed headings below one marked heading.

    ``numberings`` are those that are open, outermost first; ``ranks`` are the looks of the headings without
    label that are open below them.
    """

    def __init__(self, marked: Line | None) -> None:
        self._base = marked.level if marked else 1
        self._above = marked.label if marked else None
        self._numberings: list[_Open] = []
        self._ranks: list[int] = []

    def set(self, group: Sequence[Line]) -> None:
        """Set the level of each heading of the group."""
        for line, following in zip(group, _following_labels(group), strict=True):
            depth = (
                self._unlabelled(line, following) if line.label is None else self._labelled(line, line.label)
            )
            line.level = min(self._base + depth, _DEEPEST_LEVEL)

    def _labelled(self, line: Line, label: Label) -> int:
        place, opened = self._place(label)
        line.label = opened.label
        self._numberings[place:] = [opened]
        self._ranks = []
        return opened.depth

    def _place(self, label: Label) -> tuple[int, _Open]:
        """Find the numbering that a label continues, refines, starts again or starts."""
        for place in range(len(self._numberings) - 1, -1, -1):
            if continued := follow(label, self._numberings[place].label):
                return place, _Open(continued, self._numberings[place].depth)
        for place in range(len(self._numberings) - 1, -1, -1):
            open_ = self._numberings[place]
            if _refines(label, open_.label):
                return place + 1, _Open(label, open_.depth + 1)
            if same_numbering(label, open_.label):
                return place, _Open(label, open_.depth)
        if self._above and _refines(label, self._above):
            return 0, _Open(label, 1)
        if self._numberings and is_first(label) and len(label.components) == 1:
            return len(self._numberings), _Open(label, self._numberings[-1].depth + 1)
        return 0, _Open(label, len(label.components))

    def _unlabelled(self, line: Line, following: Sequence[Label]) -> int:
        while self._numberings and not _is_continued(self._numberings[-1].label, following):
            self._numberings.pop()
            self._ranks = []
        rank = _rank(line)
        while self._ranks and self._ranks[-1] >= rank:
            self._ranks.pop()
        self._ranks.append(rank)
        return (self._numberings[-1].depth if self._numberings else 0) + len(self._ranks)


def _is_continued(open_: Label, following: Sequence[Label]) -> bool:
    return any(follow(label, open_) or _refines(label, open_) for label in following)


def _refines(label: Label, other: Label) -> bool:
    return len(label.components) > 1 and label.components[:-1] == other.components


def _following_labels(group: Sequence[Line]) -> list[tuple[Label, ...]]:
    """Return for each heading the next few labels below it."""
    following: list[tuple[Label, ...]] = []
    labels: tuple[Label, ...] = ()
    for line in reversed(group):
        following.append(labels)
        if line.label:
            labels = (line.label, *labels[: _LABELS_AHEAD - 1])
    return following[::-1]


def _rank(line: Line) -> int:
    if line.type == "BOLD_HEADING" and line.text.rstrip("*_").endswith("."):
        return 2
    title = line.part(line.title) if line.title else ""
    return 0 if title.isupper() and len(title) > _SHORTEST_SHOUT else 1
