"""What introduces a sentence from outside: a list's lead-in, the head of a column, the name of a field.

A text that goes on behind a list ("We use: … to send the bill") ends the sentence that introduces the list,
and is read behind it as the items are.
"""

from collections.abc import Sequence

from policylint.facts.passages import Passage
from policylint.syntax.nodes import Cell, Field, Item, Node, Paragraph, Row, Table

_GOES_ON = ("for ", "to ", "in order ", "so ", "by ", "and ", "or ", "because ", "when ", "where ", "unless ")
"""How a text begins that ends a sentence; in lower case, unlike the name of an app can be."""


class Introductions:
    """The introductions of a document's passages, asked for in reading order; each is made out once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._of_lists: dict[int, str] = {}
        self._of_columns: dict[int, str] = {}
        self._within: Sequence[Node] = ()
        self._heads: dict[int, Cell] = {}
        self._of_list_before: Passage | None = None

    def of(self, passage: Passage) -> str:
        """Return the text that introduces an item, heads a cell's column or names a field; else nothing."""
        leaf = passage.leaf
        before, self._of_list_before = self._of_list_before, passage.lead_in
        if isinstance(leaf, Cell):
            return self._of_column(passage)
        if isinstance(leaf, Field):
            return leaf.name
        if isinstance(leaf, Item):
            return self._of_list(passage.lead_in) if passage.lead_in else ""
        ends_a_sentence = isinstance(leaf, Paragraph) and passage.text.startswith(_GOES_ON)
        if before and ends_a_sentence and not passage.within and before.section is passage.section:
            return self._of_list(before)
        return ""

    def _of_list(self, introducing: Passage) -> str:
        if id(introducing) not in self._of_lists:
            start, end = introducing.sentences[-1]
            self._of_lists[id(introducing)] = introducing.text[start:end]
        return self._of_lists[id(introducing)]

    def _of_column(self, passage: Passage) -> str:
        """Return the text that heads a column; none for the head itself, and without a head."""
        if passage.within is not self._within:
            self._within = passage.within
            self._heads = _heads(passage.within)
        head = self._heads.get(id(passage.leaf))
        if head is None:
            return ""
        if id(head) not in self._of_columns:
            self._of_columns[id(head)] = " ".join(passage.source.slice(span) for span in head.slices)
        return self._of_columns[id(head)]


def _heads(within: Sequence[Node]) -> dict[int, Cell]:
    """Return the head of each cell of the innermost row, by the identity of the cell."""
    table = next((node for node in reversed(within) if isinstance(node, Table)), None)
    row = next((node for node in reversed(within) if isinstance(node, Row)), None)
    if table is None or row is None or not table.has_header or row is table.rows[0]:
        return {}
    return {id(cell): head for cell, head in zip(row.cells, table.rows[0].cells, strict=False)}
