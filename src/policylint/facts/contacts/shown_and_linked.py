"""Addresses and numbers that a passage shows, those that only its links know, and which go together."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.contact_roles import role_of
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.source import Span
from policylint.syntax.inline import Link


@frozen
class Shown:
    """An address or number in the text of a passage: its range there, and its normal form."""

    start: int
    end: int
    value: str


@frozen
class Linked:
    """The address or number that a link leads to, in its normal form, and where it stands in the source."""

    link: Link
    value: str
    span: Span


class LinkedValues:
    """The links of one passage that lead to an address or number, sorted, so that finding one is quick."""

    def __init__(self, linked: Iterable[Linked]) -> None:
        """Take the links in any order."""
        self.all = sorted(linked, key=lambda one: one.link.start)
        self._starts = [one.link.start for one in self.all]

    def over(self, start: int, end: int) -> Linked | None:
        """Return the last link that shows any of the text from ``start`` to ``end``."""
        index = bisect_left(self._starts, end) - 1
        return self.all[index] if index >= 0 and self.all[index].link.end > start else None


def paired(
    passage: Passage, kind: ContactKind, shown: Sequence[Shown], linked: LinkedValues
) -> Iterator[Contact]:
    """Yield what is shown, each with the target of the link that shows it, then what only links know."""
    seen: set[int] = set()
    for one in shown:
        over = linked.over(one.start, one.end)
        seen.add(id(over))
        yield Contact(
            **passage.cite(one.start, one.end),
            kind=kind,
            value=one.value,
            role=role_of(passage, one.start, one.end, _local_part(one.value)),
            target=over.value if over else None,
            target_span=over.span if over else None,
        )
    for hidden in linked.all:
        if id(hidden) not in seen:
            yield Contact(
                span=hidden.span,
                source=passage.source,
                kind=kind,
                value=hidden.value,
                role=role_of(passage, hidden.link.start, hidden.link.end, _local_part(hidden.value)),
                target=hidden.value,
                target_span=hidden.span,
            )


def _local_part(value: str) -> str:
    return value.rpartition("@")[0]
