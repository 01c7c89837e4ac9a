"""Builds a `yaml_tree` from text with PyYAML; import it only where there is front matter to read.

PyYAML's events come one at a time, so that a block that nests too deep is given up before it costs anything.
"""

from collections.abc import Iterator
from typing import Protocol

import yaml

from policylint.facts.front_matter.yaml_tree import (
    Composed,
    Entry,
    Mapping,
    Problem,
    Refused,
    Scalar,
    Sequence,
    YamlNode,
)
from policylint.source import Source, Span

MAX_CHARACTERS = 64 * 1024
MAX_DEPTH = 12


def compose(source: Source, within: Span) -> Composed:
    """Read the YAML in a stretch of the source; never raises.

    Where the YAML breaks off, the entries of the outermost mapping that came before are kept.
    """
    if len(within) > MAX_CHARACTERS:
        message = f"the front matter is longer than {MAX_CHARACTERS // 1024} KiB and was not read"
        return Composed(None, Problem(Span(within.start, within.start), message))
    composer = _Composer(source.slice(within), within.start)
    try:
        return Composed(composer.document())
    except _TooDeepError as error:
        return Composed(
            composer.so_far(), Problem(error.span, f"the front matter nests deeper than {MAX_DEPTH}")
        )
    except yaml.reader.ReaderError as error:
        at = within.start + error.position
        message = "the front matter holds a character that YAML does not allow, and was not read"
        return Composed(None, Problem(Span(at, min(at + 1, within.end)), message))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(within.start + mark.index, within.end) if mark else within.start
        what = error.problem or error.context or "it breaks off"
        message = f"the front matter is not valid YAML from here on: {what}"
        return Composed(composer.so_far(), Problem(Span(at, min(at + 1, within.end)), message))


class _Mark(Protocol):
    index: int


class _TooDeepError(Exception):
    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span


class _Composer:
    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._events: Iterator[yaml.Event] = iter(())
        self._top: list[Entry] = []
        self._start = 0

    def document(self) -> YamlNode | None:
        self._events = yaml.parse(self._text, Loader=yaml.SafeLoader)
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                self._start = _index(event.start_mark)
                root = self._node(event, depth=1)
                for _ in self._events:
                    pass
                return root
        return None

    def so_far(self) -> Mapping | None:
        if not self._top:
            return None
        return Mapping(Span(self._offset + self._start, self._top[-1].value.span.end), tuple(self._top))

    def _node(self, event: yaml.Event, depth: int) -> YamlNode:
        if depth > MAX_DEPTH:
            raise _TooDeepError(self._span(event, event))
        node: YamlNode
        match event:
            case yaml.ScalarEvent():
                node = Scalar(self._span(event, event), event.value, quoted=event.style is not None)
            case yaml.SequenceStartEvent():
                items, end = self._items(depth)
                node = Sequence(self._span(event, end), items)
            case yaml.MappingStartEvent():
                entries, end = self._entries(depth)
                node = Mapping(self._span(event, end), entries)
            case _:
                return Refused(self._span(event, event), "an alias (*) is not read here: write the value out")
        if event.tag is not None:
            return Refused(node.span, "a tag (!) is not read here: leave it out")
        if event.anchor is not None:
            return Refused(node.span, "an anchor (&) is not read here: leave it out")
        return node

    def _items(self, depth: int) -> tuple[tuple[YamlNode, ...], yaml.Event]:
        items: list[YamlNode] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return tuple(items), event

    def _entries(self, depth: int) -> tuple[tuple[Entry, ...], yaml.Event]:
        entries = self._top if depth == 1 else []
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            entries.append(
                Entry(key if isinstance(key, Scalar) else Scalar(key.span, "", quoted=True), value)
            )
        return tuple(entries), event

    def _span(self, first: yaml.Event, last: yaml.Event) -> Span:
        start, end = _index(first.start_mark), _index(last.end_mark)
        end = start + len(self._text[start:end].rstrip())
        return Span(self._offset + start, self._offset + end)


def _index(mark: _Mark | None) -> int:
    """Return the offset of a mark; every event of a parsed text has its marks."""
    return 0 if mark is None else mark.index
