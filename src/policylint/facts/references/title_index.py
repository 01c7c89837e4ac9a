"""The titles of a document, and which of them a text means that cites one: exactly, or by telling words."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.document import Document
from policylint.syntax.nodes import Item, Paragraph

_WORD = lazy_pattern(r"[^\W_]+(?:['’][^\W_]+)*+")
_WEAK = frozenset((
    "a", "about", "an", "and", "are", "as", "at", "by", "do", "does", "for", "from", "how", "in", "is",
    "it", "of", "on", "or", "our", "the", "this", "to", "us", "we", "what", "when", "which", "who",
    "why", "with", "you", "your",
))  # fmt: skip
_LABEL = lazy_pattern(
    r"(?:(?i:section|part|chapter|article) )?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[A-Za-z])[.):]{1,2} "
    r"|(?i:section|part|chapter|article) [0-9]{1,3}(?:\.[0-9]{1,3}){0,4} |[0-9]{1,2}(?:\.[0-9]{1,2}){0,4} "
    r"|[A-Za-z] [-–—] "
)
_OPENING = lazy_pattern(r"[^.:?!]{2,120}(?=[.:?!](?: |$))")
_MOST_COMPARED = 200
_LONGEST_TITLE = 120
_LONGEST_OPENING = 160


class TitleIndex:
    """The titles of a document's headings, and the labels that open its paragraphs and items.

    Lines that are short enough to be titles whose markup is lost are found too, by their exact words only,
    and so is what opens a paragraph like a label: ``Targeted ads. We …``.
    Everything is indexed when it is first asked for, because most documents cite no title.
    """

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Take a document and its passages."""
        self._document = document
        self._passages = passages

    def find_exact(self, cited: str) -> Span | None:
        """Return the title that reads as cited, apart from case, punctuation and a number before it."""
        return self._exact.get(_folded(cited)) or self._exact.get(_folded(_without_label(cited)))

    def find(self, cited: str, *, in_any_number: bool = False) -> Span | None:
        """Return the title cited, else the first that holds at least four fifths of its telling words.

        ``in_any_number``: of several words, each may stand for its plural too, and the plural for it.
        """
        return self.find_exact(cited) or self._find_alike(cited, in_any_number) or self._find_unmarked(cited)

    def _find_unmarked(self, cited: str) -> Span | None:
        folded = _folded(_without_label(cited))
        return self._lines.get(folded) or self._openings.get(folded)

    def _find_alike(self, cited: str, in_any_number: bool) -> Span | None:
        words = _telling(_without_label(cited))
        if in_any_number and len(words) > 1:
            words = frozenset(map(_singular, words))
        wanted = -(-len(words) * 4 // 5)
        if not wanted:
            return None
        candidates = sorted(self._holding_one_of(self._rarest(words, len(words) - wanted + 1)))
        best = max(candidates, key=lambda index: (len(words & self._words[index]), -index), default=None)
        return (
            self._titles[best][1] if best is not None and len(words & self._words[best]) >= wanted else None
        )

    def _rarest(self, words: frozenset[str], number: int) -> Sequence[str]:
        """Return so many of the words that a title without any of them lacks too many."""
        return sorted(words, key=lambda word: (len(self._with.get(word, ())), word))[:number]

    def _holding_one_of(self, words: Sequence[str]) -> set[int]:
        return {index for word in words for index in self._with.get(word, ())[:_MOST_COMPARED]}

    @cached_property
    def _titles(self) -> list[tuple[str, Span]]:
        headings = [(section.title, section.heading.text_span) for section in self._document.sections]
        return [*headings, *_labels(self._passages)]

    @cached_property
    def _exact(self) -> dict[str, Span]:
        return {_folded(title): span for title, span in reversed(self._titles)}

    @cached_property
    def _lines(self) -> dict[str, Span]:
        lines = (passage for passage in self._unlinked if len(passage.text) <= _LONGEST_TITLE)
        return {_folded(_without_label(passage.text)): passage.leaf.text_span for passage in lines}

    @cached_property
    def _openings(self) -> dict[str, Span]:
        openings = (
            (passage, _OPENING.match(_without_label(passage.text[:_LONGEST_OPENING])))
            for passage in self._unlinked
        )
        return {_folded(opening[0]): passage.leaf.text_span for passage, opening in openings if opening}

    @property
    def _unlinked(self) -> Iterator[Passage]:
        """The passages from the last to the first, but for those that are links to titles themselves."""
        return (
            passage
            for passage in reversed(self._passages)
            if not any(link.target.startswith("#") for link in passage.view.links)
        )

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        told = [_telling(title) for title, _ in self._titles]
        return [words.union(map(_singular, words)) for words in told]

    @cached_property
    def _with(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, words in enumerate(self._words):
            for word in words:
                found.setdefault(word, []).append(index)
        return found


def _labels(passages: Sequence[Passage]) -> Iterator[tuple[str, Span]]:
    for passage in passages:
        leaf = passage.leaf
        if isinstance(leaf, Paragraph):
            yield from ((run_in.title, run_in.span) for run_in in leaf.run_ins)
        elif isinstance(leaf, Item) and leaf.run_in:
            yield leaf.run_in.title, leaf.run_in.span


def _without_label(title: str) -> str:
    label = _LABEL.match(title)
    return title[label.end() :] if label else title


def _folded(title: str) -> str:
    return " ".join(_words_of(title))


def _words_of(title: str) -> list[str]:
    plain = title if title.isascii() else unicodedata.normalize("NFKC", title)
    return _WORD.findall(plain.casefold().replace("’", "'").replace("&", " and "))


def _telling(title: str) -> frozenset[str]:
    words = frozenset(_words_of(title))
    return words - _WEAK or words


def _singular(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
