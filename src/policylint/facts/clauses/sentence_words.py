"""A sentence as cues read it: its words, what they mean, and what stands around it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from policylint.facts.clauses.cue_table import AT_THE_START, CueTable, Pattern, Steps
from policylint.facts.passages import split_words

NOTHING: frozenset[int] = frozenset()
_UNITED_STATES = re.compile(r"\bU\.? ?S\.?(?: ?A\b\.?)?(?!\w)")


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; "US" in capitals, which is not "us", is ``usa``.

    All punctuation parts words, apostrophes too: "don't" is ``don t``.
    """
    if names_the_united_states(text):
        text = _UNITED_STATES.sub(" usa ", text)
    return split_words(text.lower())


def names_the_united_states(text: str) -> bool:
    """Tell whether a text may hold "US", "U.S." or "USA"."""
    return "U" in text and ("US" in text or "U.S" in text or "U. S" in text)


def concepts_among(words: frozenset[str], table: CueTable) -> set[int]:
    """Return the concepts that a text of these words may have; its phrases are looked at as sets of words."""
    found: set[int] = set()
    for word in words & table.words.keys():
        found.update(table.words[word])
    for word in words & table.phrases.keys():
        for rest, concept in table.phrases[word]:
            if concept not in found and words.issuperset(rest):
                found.add(concept)
    return found


@frozen(eq=False, slots=False)
class SentenceWords:
    """The words of a sentence, after those that introduce the list or the column it stands in.

    The first ``introduced`` words are the introduction: a pattern found within them alone is found there, and
    not here. ``marks`` are the concepts of facts that lie in the sentence.
    """

    words: Sequence[str]
    table: CueTable = field(repr=False)
    introduced: int = 0
    marks: frozenset[int] = NOTHING

    @cached_property
    def phrases(self) -> Mapping[int, Sequence[tuple[int, int]]]:
        """Where the phrases of concepts stand: the places of their first word and behind their last."""
        found: dict[int, list[tuple[int, int]]] = {}
        words, phrases = self.words, self.table.phrases
        for place, word in enumerate(words):
            if word in phrases:
                for rest, concept in phrases[word]:
                    end = place + 1 + len(rest)
                    if tuple(words[place + 1 : end]) == rest:
                        found.setdefault(concept, []).append((place, end))
        return found

    @cached_property
    def concepts(self) -> frozenset[int]:
        """All concepts of the sentence."""
        known = self.table.words
        return self.marks.union(self.phrases, *[known[word] for word in known.keys() & self.words])

    @cached_property
    def _places(self) -> dict[int, Sequence[tuple[int, int]]]:
        return {}

    def places(self, concept: int) -> Sequence[tuple[int, int]]:
        """Return where a concept stands, in ascending order."""
        if concept not in self._places:
            known = self.table.words
            single = [
                (place, place + 1) for place, word in enumerate(self.words) if concept in known.get(word, ())
            ]
            phrases = self.phrases.get(concept)
            self._places[concept] = sorted([*single, *phrases]) if phrases else single
        return self._places[concept]

    def has(self, pattern: Pattern) -> bool:
        """Tell whether all sequences of a pattern are found, and not in the introduction alone."""
        last = 0
        for steps in pattern:
            end = self._end_of(steps)
            if end is None:
                return False
            last = max(last, end)
        return last > self.introduced

    def _end_of(self, steps: Steps) -> int | None:
        """Return the place behind the last find of a sequence; None where there is none."""
        first, gap = steps[0]
        if len(steps) == 1 and first in self.marks:
            return len(self.words)
        places: Iterable[tuple[int, int]] = self.places(first)
        if gap == AT_THE_START:
            places = [place for place in places if place[0] in (0, self.introduced)]
        ends = [end for _, end in places]
        for concept, gap in steps[1:]:
            if not ends:
                return None
            ends = _reached(ends, self.places(concept), gap)
        return max(ends, default=None)


def _reached(ends: Sequence[int], places: Sequence[tuple[int, int]], gap: int) -> list[int]:
    """Return the ends of those places that begin at most ``gap`` words behind one of ``ends``, in order."""
    found = []
    for place, end in places:
        before = bisect_right(ends, place)
        if before and place - ends[before - 1] <= gap:
            found.append(end)
    found.sort()
    return found
