"""What introduces a sentence from outside: a list's lead-in, the head of a column, the name of a field.

A text that goes on behind a list ("We use: … to send the bill") ends the sentence that introduces the list,
and is read behind it as the items are.
"""

import re

from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.syntax.nodes import Cell, Field, Item, Paragraph

_GOES_ON = ("for ", "to ", "in order ", "so ", "by ", "and ", "or ", "because ", "when ", "where ", "unless ")
"""How a text begins that ends a sentence; in lower case, unlike the name of an app can be."""
_OWN_SUBJECTS = (
    *("we ", "you ", "they ", "it ", "this ", "these ", "there ", "please ", "however", "if you "),
    "for example",
)
_WRITERS = "we "
_CLOSED = re.compile(r"(?:[.!]|\S[@/]\S{1,60})[)\]”\"*_ ]{0,9}$")
_LONGEST_CLOSE = 80
_ANNOUNCES = re.compile(r"\b(?:following|below|these|those|such as|includ(?:e|es|ing))\b", re.IGNORECASE)
_MOST_WORDS_OF_A_FRAGMENT = 8


@frozen
class Introduction:
    """A text that stands before others; ``is_closed`` tells that it is a sentence that announces nothing."""

    text: str
    is_closed: bool = False

    def leads_to(self, passage: Passage, start: int, end: int) -> bool:
        """Tell whether a sentence, a range of a passage that it introduces, goes on from it.

        A sentence behind the first of an item that has a subject of its own does not, nor an item that says
        what the writers do. What is closed introduces no sentences, only a few words or what has a label.
        """
        leaf = passage.leaf
        if not isinstance(leaf, Item | Paragraph):
            return True
        if passage.lower.startswith(_OWN_SUBJECTS if start or self.is_closed else _WRITERS, start):
            return False
        is_labelled = not start and isinstance(leaf, Item) and leaf.run_in is not None
        few = passage.text.count(" ", start, end) < _MOST_WORDS_OF_A_FRAGMENT
        return not self.is_closed or is_labelled or few


class Introductions:
    """The introductions of a document's passages, asked for in reading order; each is made out once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._of_lists: dict[int, Introduction] = {}
        self._of_columns: dict[int, Introduction] = {}
        self._of_list_before: Passage | None = None

    def of(self, passage: Passage) -> Introduction | None:
        """Return what introduces an item, heads a cell's column or names a field."""
        leaf = passage.leaf
        before, self._of_list_before = self._of_list_before, passage.lead_in
        if isinstance(leaf, Cell):
            return self._of_column(passage)
        if isinstance(leaf, Field):
            return Introduction(leaf.name)
        if isinstance(leaf, Item):
            return self._of_list(passage.lead_in) if passage.lead_in else None
        ends_a_sentence = isinstance(leaf, Paragraph) and passage.text.startswith(_GOES_ON)
        if before and ends_a_sentence and not passage.within and before.section is passage.section:
            return self._of_list(before)
        return None

    def _of_list(self, introducing: Passage) -> Introduction:
        if id(introducing) not in self._of_lists:
            start, end = introducing.sentences[-1]
            text = introducing.text[start:end]
            closed = _CLOSED.search(text, max(len(text) - _LONGEST_CLOSE, 0))
            is_closed = closed is not None and not _ANNOUNCES.search(text)
            self._of_lists[id(introducing)] = Introduction(text, is_closed)
        return self._of_lists[id(introducing)]

    def _of_column(self, passage: Passage) -> Introduction | None:
        """Return what heads a column; nothing for the head itself, and without a head."""
        head = passage.column_head
        if head is None:
            return None
        if id(head) not in self._of_columns:
            text = " ".join(passage.source.slice(span) for span in head.slices)
            self._of_columns[id(head)] = Introduction(text)
        return self._of_columns[id(head)]
