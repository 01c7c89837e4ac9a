"""What is left to be filled in: placeholder words, what a template tells one to write, and labels of nothing.

The last are cells of a table that nothing stands under or beside.
"""

import re
from collections.abc import Iterator

from policylint.facts.passages import Passage
from policylint.source import Source
from policylint.syntax.nodes import Cell, Row, Table

_LONGEST_LABEL = 60
"""Characters of a label; what is longer says something by itself."""
_SENTENCE_ENDS = (".", "!", "?", ";")
_NOTHING = re.compile(r"[\s\-–—_.…*]*")
_PLACEHOLDER = re.compile(
    r"\W*(?:tbd|tba|tbc|todo|to do|coming soon|under construction|work in progress|lorem ipsum"
    r"|to be (?:added|announced|completed|confirmed|decided|defined|determined|done|filled|provided|written)"
    r"|(?:fill in|insert|your text|text)(?: \w+){0,3})\W*"
)
_WRITE = r"(?:provide|describe|explain|list|insert|add|state|specify|outline|mention|summari[sz]e)"
_INSTRUCTION = re.compile(
    r"\W{0,4}(?:"
    rf"here,? (?:please )?{_WRITE}\b(?! (?:laws?|your)\b)"
    rf"|(?:please )?{_WRITE} here\b(?! your\b)"
    r"|(?:please )?(?:insert|list (?:the|all|any)|(?:describe|explain) (?:how|what|which|why))\b"
    r"[^.]{0,80} here\W{0,4}$"
    r"|(?:please )?(?:describe|explain|list|outline|specify|summari[sz]e)\b[^.]{0,80}? you "
    r"(?:collect|use|share|store|process|keep|retain|protect|disclose|sell|transfer|handle|secure|delete) "
    r"(?:(?:the|any|this|that|their|users'?|personal|customer|user) ){0,3}(?:data|information)\b"
    r")"
)


def is_unfilled(text: str) -> bool:
    """Tell whether a text in lower case is empty but for dashes and dots, or holds the place of another.

    "N/A" and a check mark are answers.
    """
    return bool(_NOTHING.fullmatch(text) or _PLACEHOLDER.fullmatch(text))


def is_instruction(sentence: str) -> bool:
    """Tell whether a sentence in lower case is what a template tells one to write in its place.

    What it asks of the readers of a policy ("Please describe your request") is none.
    """
    return bool(_INSTRUCTION.match(sentence))


class UnfilledCells:
    """The labels in a document's tables that nothing stands under or beside; each table is looked at once.

    It is to be asked in reading order.
    """

    def __init__(self) -> None:
        """Begin with no table."""
        self._table: Table | None = None
        self._labels: frozenset[int] = frozenset()

    def has(self, passage: Passage) -> bool:
        """Tell whether a passage heads a column of empty cells, or is alone in its row and no sentence."""
        if not isinstance(passage.leaf, Cell) or not _is_label(passage.text):
            return False
        table = next((node for node in reversed(passage.within) if isinstance(node, Table)), None)
        if table is not self._table:
            self._table = table
            found = () if table is None else _labels_of_nothing(table, passage.source)
            self._labels = frozenset(map(id, found))
        return id(passage.leaf) in self._labels


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and not text.rstrip().endswith(_SENTENCE_ENDS)


def _labels_of_nothing(table: Table, source: Source) -> Iterator[Cell]:
    head = table.head
    below = [row for row in table.rows if row is not head]
    if head and below:
        filled_columns = {column for row in below for column, _ in _filled(row, source)}
        yield from (cell for column, cell in enumerate(head.cells) if column not in filled_columns)
    for row in table.rows:
        filled = [cell for _, cell in _filled(row, source)]
        if len(filled) == 1 < len(row.cells):
            yield from filled


def _filled(row: Row, source: Source) -> Iterator[tuple[int, Cell]]:
    """Yield the cells of a row that say something, with the numbers of their columns."""
    for column, cell in enumerate(row.cells):
        if not is_unfilled(" ".join(source.slice(span) for span in cell.slices).lower()):
            yield column, cell
