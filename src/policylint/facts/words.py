"""All words of a document in one list, for recognisers that find phrases by their first word.

One split of the joined text serves every phrase, so that the cost does not grow with the number of phrases
(a search of the whole text for each would).
"""

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, compress, count

from attrs import field, frozen

from policylint.facts.passages import Passage

_BREAK = " \0 "
"""Stands between passages, so that no phrase runs from one into the next."""
_PUNCTUATION = '.,;:!?()[]/“”"—–|<>、，。；：（）'
_POSSESSIVES = ("’s ", "'s ", "’ ", "' ")


@frozen(eq=False, slots=False)
class Words:
    """The words of ``passages``, as written, without the punctuation and the possessive endings around them.

    ``text`` is what they were taken from: the texts of the passages, joined. Offsets are offsets into it.
    """

    passages: Sequence[Passage] = field(repr=False)

    @cached_property
    def text(self) -> str:
        """The texts of the passages, a word that is none between them."""
        return _BREAK.join([passage.text for passage in self.passages])

    @cached_property
    def lower(self) -> str:
        """The text in lower case; offsets agree with those of :attr:`text`."""
        return _BREAK.join([passage.lower for passage in self.passages])

    @cached_property
    def words(self) -> Sequence[str]:
        """The words in reading order; an empty one stands between two blanks."""
        text = self.text + " "
        for character in _PUNCTUATION:
            text = text.replace(character, " ")
        for ending in _POSSESSIVES:
            text = text.replace(ending, " " * len(ending))
        return text.split(" ")

    @cached_property
    def _lengths(self) -> Sequence[int]:
        return list(accumulate(map(len, self.words), initial=0))

    @cached_property
    def _passage_starts(self) -> Sequence[int]:
        lengths = (len(passage.text) + len(_BREAK) for passage in self.passages)
        return list(accumulate(lengths, initial=0))

    def places(self, words: Container[str]) -> Sequence[int]:
        """Return the places in the list of those words that ``words`` holds."""
        return list(compress(count(), map(words.__contains__, self.words)))

    def locate(self, place: int, last: int) -> tuple[Passage, int, int]:
        """Return the passage that holds the words from ``place`` to ``last``, and their range in its text."""
        return self.within_passage(self._lengths[place] + place, self._lengths[last + 1] + last)

    def within_passage(self, start: int, end: int) -> tuple[Passage, int, int]:
        """Turn a range of :attr:`text` into the passage that it lies in and the range in its text."""
        index = bisect_right(self._passage_starts, start) - 1
        offset = self._passage_starts[index]
        return self.passages[index], start - offset, end - offset

    def holding(self, phrase: str) -> Iterator[Passage]:
        """Yield the passages that hold a phrase in lower case, in reading order."""
        at = self.lower.find(phrase)
        while at >= 0:
            index = bisect_right(self._passage_starts, at) - 1
            yield self.passages[index]
            at = self.lower.find(phrase, self._passage_starts[index + 1])
