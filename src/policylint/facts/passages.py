"""The text as recognisers read it: one passage a leaf, as one string, with what stands around it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from functools import cached_property
from operator import itemgetter
from typing import TypedDict

from attrs import define, field

from policylint.facts.sentences import sentences
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.inline import View, view_of
from policylint.syntax.nodes import Cell, Item, Leaf, List, Node, Section, Table

_BETWEEN_WORDS = "“”„«»‹›–—‐‑−‘’‚•·…§©®™¶→←（）「」【】、。，：；！？"
_WORD_BYTES = bytes(
    byte if byte > 127 or chr(byte).isalnum() or chr(byte) in "_\n" else 32 for byte in range(256)
)

_NO_DIGITS = bytes(byte for byte in range(256) if byte not in b"0123456789\n")


def split_words(text: str) -> list[str]:
    """Return the words of a text, letters, digits and underscores each, in order."""
    return blank_punctuation(text).split()


def blank_punctuation(text: str) -> str:
    """Return a text of the same length that has blanks for all that parts words, but for its line feeds."""
    # Bytes are translated by a table, at a fraction of the cost of a pattern.
    text = text.encode("utf-8", "surrogatepass").translate(_WORD_BYTES).decode("utf-8", "surrogatepass")
    if not text.isascii():
        for sign in _BETWEEN_WORDS:
            text = text.replace(sign, " ")
    return text


class Cited(TypedDict):
    """The fields that every fact takes from the passage it was found in."""

    span: Span
    source: Source


@define(eq=False)
class Passage:
    """One leaf as a reader sees it; not to be changed.

    ``text`` is the view: wrapped lines joined by one space, markup taken away, entities decoded; offsets into
    it are turned into source spans by :meth:`span` and :meth:`cite`. ``lower`` is it in lower case, with the
    same offsets, and ``words`` are the words of that, letters, digits and underscores each: recognisers look
    here first, and at the text only of passages that have one of their words, or of its ``digits``: all from
    0 to 9, in order.
    ``vocabulary`` are the words of all passages of the document, see :func:`present`.

    ``sections`` are the sections around it from the outside in, ``within`` the lists, items, tables and rows
    around it, ``lead_in`` the passage that introduces the list it stands in ("We share data with:").
    """

    source: Source = field(repr=False)
    view: View = field(repr=False)
    text: str
    lower: str = field(repr=False)
    words: frozenset[str] = field(repr=False)
    digits: str = field(repr=False)
    vocabulary: frozenset[str] = field(repr=False)
    leaf: Leaf
    sections: tuple[Section, ...] = field(repr=False)
    within: tuple[Node, ...] = field(repr=False)
    lead_in: "Passage | None" = field(repr=False)

    @cached_property
    def sentences(self) -> Sequence[tuple[int, int]]:
        """The half-open ranges of its sentences, which together cover :attr:`text`; found once."""
        return sentences(self.text)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return the range of the sentence around an offset of :attr:`text`; at its end, of the last."""
        ranges = self.sentences
        return ranges[bisect_right(ranges, offset, key=itemgetter(0)) - 1]

    @property
    def column_head(self) -> Cell | None:
        """The cell that heads the column of this one; None where there is no such, and outside of tables."""
        table = next((node for node in reversed(self.within) if isinstance(node, Table)), None)
        return None if table is None else table.heads.get(id(self.leaf))

    @property
    def section(self) -> Section | None:
        """The innermost section around the passage (its own section, for a heading)."""
        return self.sections[-1] if self.sections else None

    def span(self, start: int, end: int) -> Span:
        """Turn a range of :attr:`text` into a span of the source."""
        return self.view.span(start, end)

    def cite(self, start: int, end: int) -> Cited:
        """Give the span of a range of :attr:`text` and the source, as every fact needs them."""
        return {"span": self.view.span(start, end), "source": self.source}


def passages(document: Document) -> tuple[Passage, ...]:
    """Return all passages of a document in reading order; code, comments and contents lists have none."""
    source, link_targets, leaves = document.source, document.link_targets, document.placed_leaves
    views = [view_of(source, placed.leaf, link_targets) for placed in leaves]
    lowered = [_lowered(view.text) for view in views]
    worded = _words(lowered)
    vocabulary = frozenset[str]().union(*[words for words, _ in worded])
    found: list[Passage] = []
    of_items: dict[int, Passage] = {}
    lead_ins: dict[int, Passage | None] = {}
    around: tuple[Node, ...] = ()
    lead_in: Passage | None = None
    for placed, view, lower, (words, digits) in zip(leaves, views, lowered, worded, strict=True):
        leaf, sections, within = placed.leaf, placed.sections, placed.within
        # The items of a list share one tuple.
        if within is not around:
            around, lead_in = within, _lead_in(within, of_items, lead_ins, found)
        passage = Passage(
            source, view, view.text, lower, words, digits, vocabulary, leaf, sections, within, lead_in
        )
        if within:
            of_items[id(leaf)] = passage
        found.append(passage)
    return tuple(found)


def present(words: Set[str], passages: Sequence[Passage]) -> Set[str]:
    """Return those of some words that the document of the passages has.

    They are few, and passages are asked about them several times as quickly as about all.
    """
    return words & passages[0].vocabulary if passages else frozenset()


def _lowered(text: str) -> str:
    """Return a text in lower case, of the same length."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(_lower_one(character) for character in text)


def _words(lowered: Sequence[str]) -> Sequence[tuple[frozenset[str], str]]:
    """Return the words of each text, which has no line feeds, and its digits.

    To go through all texts at once is cheaper than through each.
    """
    if not lowered:
        return ()
    blanked = blank_punctuation("\n".join(lowered))
    digits = blanked.encode("utf-8", "surrogatepass").translate(None, _NO_DIGITS).decode("ascii")
    return [
        (frozenset(words.split()), of_text)
        for words, of_text in zip(blanked.split("\n"), digits.split("\n"), strict=True)
    ]


def _lead_in(
    within: Sequence[Node],
    of_items: Mapping[int, Passage],
    lead_ins: dict[int, Passage | None],
    found: Sequence[Passage],
) -> Passage | None:
    """Return what introduces the innermost list: the item that it stands in, else what it follows."""
    for innermost in reversed(within):
        if isinstance(innermost, List):
            break
    else:
        return None
    if id(innermost) not in lead_ins:
        item = next((node for node in reversed(within) if isinstance(node, Item)), None)
        lead_ins[id(innermost)] = of_items.get(id(item)) or (found[-1] if found else None)
    return lead_ins[id(innermost)]


def _lower_one(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character
