"""The titles of a document, and which of them another text means: exactly, or by most of its telling words."""

import re
import unicodedata
from collections.abc import Sequence

from policylint.facts.passages import Passage
from policylint.source import Span
from policylint.syntax.nodes import Document, Item, Paragraph

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_WEAK = frozenset(
    "a about an and are as at by do does for from how in is it of on or our the this to us we what when which who why with you your".split()
)
_LABEL = re.compile(
    r"(?:(?:section|part|chapter|article) )?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[A-Za-z])[.):]{1,2} |[0-9]{1,2} "
)
_MOST_COMPARED = 200
_LONGEST_TITLE = 120


class Titles:
    """The titles of headings, and the labels that open paragraphs and items, ready to be looked up."""

    def __init__(self, titles: Sequence[tuple[str, Span]], lines: Sequence[tuple[str, Span]] = ()) -> None:
        """Take titles, as a reader sees them, with their spans, the weightiest first.

        ``lines`` may be titles whose markup is lost; they are found by their exact words only.
        """
        self._exact: dict[str, Span] = {}
        self._words: list[frozenset[str]] = []
        self._spans: list[Span] = []
        self._with: dict[str, list[int]] = {}
        for title, span in titles:
            self._exact.setdefault(_folded(title), span)
            words = _telling(title)
            for word in words:
                self._with.setdefault(word, []).append(len(self._words))
            self._words.append(words)
            self._spans.append(span)
        for line, span in lines:
            self._exact.setdefault(_folded(line), span)

    def find_exact(self, cited: str) -> Span | None:
        """Return the title that reads as cited, apart from case, punctuation and a number before it."""
        return self._exact.get(_folded(cited)) or self._exact.get(_folded(_LABEL.sub("", cited, count=1)))

    def find(self, cited: str) -> Span | None:
        """Return the title cited, else the first that holds at least four fifths of its telling words."""
        exact = self.find_exact(cited)
        if exact is not None:
            return exact
        words = _telling(_LABEL.sub("", cited, count=1))
        wanted = -(-len(words) * 4 // 5)
        if not wanted:
            return None
        # Who holds four fifths of the words holds one of any set of words that is larger than a fifth.
        rarest = sorted(words, key=lambda word: (len(self._with.get(word, ())), word))[
            : len(words) - wanted + 1
        ]
        candidates = sorted({index for word in rarest for index in self._with.get(word, ())[:_MOST_COMPARED]})
        best = max(candidates, key=lambda index: (len(words & self._words[index]), -index), default=None)
        return self._spans[best] if best is not None and len(words & self._words[best]) >= wanted else None


def titles_of(document: Document, passages: Sequence[Passage]) -> Titles:
    """Collect the titles of a document: headings, then the labels that open a paragraph or an item, then short lines."""
    headings = [(section.title, section.heading.text_span) for section in document.sections]
    labels: list[tuple[str, Span]] = []
    lines: list[tuple[str, Span]] = []
    for passage in passages:
        leaf = passage.leaf
        if isinstance(leaf, Paragraph):
            labels.extend((run_in.title, run_in.span) for run_in in leaf.run_ins)
        elif isinstance(leaf, Item) and leaf.run_in:
            labels.append((leaf.run_in.title, leaf.run_in.span))
        if len(passage.text) <= _LONGEST_TITLE and not any(
            link.target.startswith("#") for link in passage.view.links
        ):
            lines.append((passage.text, leaf.text_span))
    return Titles([*headings, *labels], lines)


def _folded(title: str) -> str:
    return " ".join(_words(title))


def _words(title: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", title).casefold().replace("’", "'").replace("&", " and ")
    return _WORD.findall(plain)


def _telling(title: str) -> frozenset[str]:
    words = frozenset(_words(title))
    return words - _WEAK or words
