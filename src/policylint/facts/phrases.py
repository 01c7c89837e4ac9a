"""Places of many phrases at once: a passage is searched only for those whose words it has.

The cost is that of one look at the words of each passage, however many phrases there are.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from policylint.facts.passages import Passage, present, split_words
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

PUNCTUATION = '.,;:!?()[]/“”"—–|<>、，。；：（）'
"""What stands between words and belongs to none of them, beside the blank."""
_AROUND = frozenset(PUNCTUATION + " ")
_POSSESSIVE = lazy_pattern(rf"[’']s?(?=[{re.escape(PUNCTUATION)} ]|$)")


@frozen
class Phrases:
    """Phrases, each with its further words, by their first word in lower case; ``words`` are these first."""

    by_word: Mapping[str, Sequence[tuple[str, Set[str]]]]
    words: Set[str]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "Phrases":
        """Sort phrases, as written, by their first word; one without a word is left out."""
        found: dict[str, list[tuple[str, Set[str]]]] = {}
        for phrase in phrases:
            lower = phrase.lower()
            if words := [lower] if lower.isalnum() else split_words(lower):
                found.setdefault(words[0], []).append((phrase, frozenset(words[1:])))
        return cls(found, frozenset(found))

    def also(self, phrases: Iterable[str]) -> "Phrases":
        """Return these phrases and more."""
        more = Phrases.of(phrases).by_word
        both = {word: (*self.by_word.get(word, ()), *found) for word, found in more.items()}
        return Phrases({**self.by_word, **both}, self.words | both.keys())

    def present(self, passages: Sequence[Passage]) -> "Phrases":
        """Return the phrases whose first word the document of the passages has."""
        return Phrases(self.by_word, present(self.words, passages))

    def near(self, passages: Iterable[Passage]) -> Sequence[tuple[int, Passage]]:
        """Return the passages that have the first word of a phrase, each after its index."""
        words = self.words
        return [(index, one) for index, one in enumerate(passages) if not words.isdisjoint(one.words)]

    def places(self, passage: Passage) -> Sequence[tuple[int, str]]:
        """Return the offsets at which phrases begin in a passage, in ascending order, each with the phrase.

        They are found as written, be it within a longer word, in a passage that has all their words.
        """
        found: list[tuple[int, str]] = []
        text, words = passage.text, passage.words
        for word in self.words & words:
            for phrase, further in self.by_word[word]:
                # “A/S” and “S.A.” begin with words that half of all passages have.
                if further and not further <= words:
                    continue
                at = text.find(phrase)
                while at >= 0:
                    found.append((at, phrase))
                    at = text.find(phrase, at + 1)
        if len(found) > 1:
            found.sort()
        return found


def is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether what stands from ``start`` to ``end`` is no part of a longer word; ``’s`` may follow."""
    if start and text[start - 1] not in _AROUND:
        return False
    if end == len(text) or text[end] in _AROUND:
        return True
    return text[end] in "’'" and _POSSESSIVE.match(text, end) is not None
