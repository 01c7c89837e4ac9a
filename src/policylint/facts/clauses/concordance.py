"""Where the concepts of a document stand: all its sentences in one row of words, looked up once each."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from policylint.facts.clauses.cue_table import AT_THE_START, CueTable, Pattern, Steps
from policylint.facts.passages import blank_punctuation, split_words

_FEW = 4
_UNITED_STATES = re.compile(r"\bU\.? ?S\.?(?: ?A\b\.?)?(?!\.?\w)")


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; "US" in capitals, which is not "us", is ``usa``.

    All punctuation parts words, apostrophes too: "don't" is ``don t``.
    """
    if _may_name_the_united_states(text):
        text = _UNITED_STATES.sub(" usa ", text)
    return split_words(text.lower())


def _may_name_the_united_states(text: str) -> bool:
    return "U" in text and ("US" in text or "U.S" in text or "U. S" in text)


def words_of_each(text: str, ranges: Sequence[tuple[int, int]]) -> Sequence[list[str]]:
    """Return the words of parts of a text, as `words_of` does."""
    if len(ranges) == 1 or _may_name_the_united_states(text):
        return [words_of(text[start:end]) for start, end in ranges]
    blanked = blank_punctuation(text.lower())
    if len(blanked) != len(text):
        return [words_of(text[start:end]) for start, end in ranges]
    return [blanked[start:end].split() for start, end in ranges]


class Concordance:
    """The words of sentences, one sentence behind the other, and where each concept stands among them.

    A sentence is known by its number. It may begin with words that introduce it (a list's lead-in, the head
    of a column); what is found within them alone is found there, and not in the sentence.

    A set of places, or of sentences, is an integer with a bit for each: one shift and one conjunction take a
    step of a pattern everywhere in the document at once.
    """

    def __init__(self, table: CueTable) -> None:
        """Begin without a sentence; ``table`` tells which words a concept has."""
        self._table = table
        self._words: list[str] = []
        self._sentence_of: list[int] = []
        self._firsts: list[int] = []
        self._owns: list[int] = []
        self._marks: dict[int, list[int]] = {}
        self._index: dict[str, list[int]] = {}
        self._phrases: dict[int, dict[int, list[int]]] = {}
        self._starts: dict[int, Mapping[int, int]] = {}
        self._sentences: dict[int, int] = {}
        self._of_words: dict[str, tuple[int, int]] = {}
        self._openings: dict[int, int] = {}

    def add(self, words: Sequence[str], introduction: Sequence[str] = (), marks: Iterable[int] = ()) -> int:
        """Add a sentence and return its number; ``marks`` are the concepts of facts that lie in it."""
        number = len(self._firsts)
        first = len(self._words)
        self._firsts.append(first)
        if introduction:
            self._words += introduction
        self._owns.append(first + len(introduction))
        self._words += words
        # A place of its own for facts, which stand nowhere among the words; it also parts the sentences.
        last = len(self._words)
        self._words.append("")
        self._sentence_of += [number] * (last + 1 - first)
        for concept in marks:
            self._marks.setdefault(concept, []).append(last)
        return number

    def look_up(self) -> frozenset[int]:
        """Look up all words, once the last sentence is added; return the concepts that are there."""
        words, table = self._words, self._table
        known = table.words
        index: dict[str, list[int]] = {word: [] for word in known.keys() & words}
        for place, word in enumerate(words):
            if word in index:
                index[word].append(place)
        self._index = index
        for place, seconds in enumerate(map(table.phrases.get, words)):
            if seconds and words[place + 1] in seconds:
                for rest, concepts in seconds[words[place + 1]]:
                    length = 2 + len(rest)
                    if not rest or tuple(words[place + 2 : place + length]) == rest:
                        for concept in concepts:
                            self._phrases.setdefault(concept, {}).setdefault(length, []).append(place)
        return frozenset().union(self._phrases, self._marks, *[known[word] for word in index])

    def is_in(self, concept: int, sentence: int) -> bool:
        """Tell whether a concept stands in a sentence, its introduction included."""
        return bool(self._with(concept) >> sentence & 1)

    def introduces(self, concept: int, sentence: int) -> bool:
        """Tell whether a concept stands in the introduction of a sentence."""
        first, own = self._firsts[sentence], self._owns[sentence]
        return any(starts >> first & (1 << own - first) - 1 for starts in self._starts_of(concept).values())

    def find(self, pattern: Pattern, needed: Iterable[int]) -> Sequence[int]:
        """Return the numbers of the sentences in which a pattern is found, ascending.

        All of ``needed``, the concepts of the pattern among them, must be in the sentence.
        """
        sentences = -1
        for concept in needed:
            sentences &= self._with(concept)
            if not sentences:
                return ()
        found, beyond = self._sentences_of(self._ends(pattern[0]))
        for steps in pattern[1:]:
            if not found:
                return ()
            others, others_beyond = self._sentences_of(self._ends(steps))
            found &= others
            beyond |= others_beyond
        return sorted(number for number in found & beyond if sentences >> number & 1)

    def _ends(self, steps: Steps) -> int:
        """Return the places behind all finds of a sequence."""
        concept, gap = steps[0]
        starts_by_length = self._starts_of(concept)
        mask = self._opening if gap == AT_THE_START else -1
        ends = 0
        for length, starts in starts_by_length.items():
            ends |= (starts & mask) << length
        for concept, gap in steps[1:]:
            if not ends:
                return 0
            reach = self._reach(ends, gap)
            ends = 0
            for length, starts in self._starts_of(concept).items():
                ends |= (starts & reach) << length
        return ends

    def _reach(self, places: int, gap: int) -> int:
        """Return all places at most ``gap`` words behind some, within the same sentence."""
        reached, width = places, 1
        while width <= gap:
            step = min(width, gap + 1 - width)
            reached |= reached << step & ~self._first_words(step)
            width += step
        return reached

    def _first_words(self, number: int) -> int:
        """Return the places of the first so many words of each sentence."""
        if number not in self._openings:
            found = 0
            block = (1 << number) - 1
            for first in self._firsts:
                found |= block << first
            # What of a block lies beyond a short sentence is among the first words of the next one.
            self._openings[number] = found
        return self._openings[number]

    @cached_property
    def _opening(self) -> int:
        return _places([*self._firsts, *self._owns])

    def _sentences_of(self, ends: int) -> tuple[set[int], set[int]]:
        """Return the sentences of places behind a find, and those where it is not all introduction."""
        found, beyond = set(), set()
        while ends:
            lowest = ends & -ends
            ends ^= lowest
            place = lowest.bit_length() - 1
            number = self._sentence_of[place - 1]
            found.add(number)
            if place > self._owns[number]:
                beyond.add(number)
        return found, beyond

    def _starts_of(self, concept: int) -> Mapping[int, int]:
        """Return where a concept begins, by the number of its words."""
        if concept not in self._starts:
            found = {length: _places(places) for length, places in self._phrases.get(concept, {}).items()}
            single = _places(self._marks[concept]) if concept in self._marks else 0
            for word in self._table.concepts[concept]:
                if word in self._index:
                    single |= self._of_word(word)[0]
            if single:
                found[1] = single
            self._starts[concept] = found
        return self._starts[concept]

    def _with(self, concept: int) -> int:
        """Return the sentences that have a concept."""
        if concept not in self._sentences:
            found = 0
            for word in self._table.concepts[concept]:
                if word in self._index:
                    found |= self._of_word(word)[1]
            for places in (*self._phrases.get(concept, {}).values(), self._marks.get(concept, ())):
                for place in places:
                    found |= 1 << self._sentence_of[place]
            self._sentences[concept] = found
        return self._sentences[concept]

    def _of_word(self, word: str) -> tuple[int, int]:
        """Return the places of a word, and the sentences that have it."""
        if word not in self._of_words:
            places, sentence_of = self._index[word], self._sentence_of
            sentences = 0
            for place in places:
                sentences |= 1 << sentence_of[place]
            self._of_words[word] = _places(places), sentences
        return self._of_words[word]


def _places(places: Sequence[int]) -> int:
    """Return a set of places."""
    if len(places) < _FEW:
        found = 0
        for place in places:
            found |= 1 << place
        return found
    bits = bytearray((max(places) >> 3) + 1)
    for place in places:
        bits[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(bits, "little")
