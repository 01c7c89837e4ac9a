"""What introduces a sentence from outside: a list's lead-in, the head of a column, the name of a field."""

from collections.abc import Sequence

from policylint.facts.clauses.words import words_of
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.syntax.nodes import Cell, Field, Item, Row, Table

_LONGEST = 200
"""Words of an introduction that count, so that a long one is not read anew for each of many items."""


class Introductions:
    """The introductions of a document's passages, each read once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._read: dict[int, Sequence[str]] = {}
        self._row: Row | None = None
        self._columns: dict[int, int] = {}

    def of(self, passage: Passage) -> Sequence[str]:
        """Return the words that introduce an item, head a cell's column or name a field; the last of many."""
        if isinstance(passage.leaf, Field):
            return words_of(passage.leaf.name)[-_LONGEST:]
        if isinstance(passage.leaf, Item) and passage.lead_in:
            return self._of_list(passage.lead_in)
        return self._of_column(passage) if isinstance(passage.leaf, Cell) else ()

    def _of_list(self, introducing: Passage) -> Sequence[str]:
        if id(introducing) not in self._read:
            start, end = sentences(introducing.text)[-1]
            self._read[id(introducing)] = words_of(introducing.text[start:end])[-_LONGEST:]
        return self._read[id(introducing)]

    def _of_column(self, passage: Passage) -> Sequence[str]:
        """Return the words that head a column; none for the head itself, and without a head."""
        table = next((node for node in reversed(passage.within) if isinstance(node, Table)), None)
        row = next((node for node in reversed(passage.within) if isinstance(node, Row)), None)
        if table is None or row is None or not table.has_header or row is table.rows[0]:
            return ()
        if row is not self._row:
            self._row = row
            self._columns = {id(cell): column for column, cell in enumerate(row.cells)}
        column = self._columns.get(id(passage.leaf))
        heads = table.rows[0].cells
        if column is None or column >= len(heads):
            return ()
        head = heads[column]
        if id(head) not in self._read:
            text = " ".join(passage.source.slice(span) for span in head.slices)
            self._read[id(head)] = words_of(text)[-_LONGEST:]
        return self._read[id(head)]
