"""Where the concepts of a text stand: its sentences in one row of words, each looked up once.

A set of places is an integer with a bit for each, so that one shift and one conjunction take a step of a
pattern everywhere at once. A sentence is known by its last place, behind its last word, which facts have to
themselves; a set of sentences is a set of such places.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from policylint.facts.clauses.cue_table import AT_THE_START, CueTable, Pattern, Steps
from policylint.facts.passages import blank_punctuation, split_words

_FULL = 8_000
"""Places in one concordance: the longer the integers, the dearer each step, for a text of any length."""
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


def words_of_each(text: str, lower: str, ranges: Sequence[tuple[int, int]]) -> Sequence[list[str]]:
    """Return the words of parts of a text, as `words_of` does; ``lower`` is it in lower case, as long."""
    if _may_name_the_united_states(text):
        return [words_of(text[start:end]) for start, end in ranges]
    blanked = blank_punctuation(lower)
    return [blanked[start:end].split() for start, end in ranges]


class Concordance:
    """The words of sentences, one sentence behind the other, and where each concept stands among them.

    A sentence may begin with words that introduce it (a list's lead-in, the head of a column); what is found
    within them alone is found there, and not in the sentence. All sentences are added first.
    """

    def __init__(self, table: CueTable) -> None:
        """Begin without a sentence; ``table`` tells which concepts a word stands for."""
        self._table = table
        self._words: list[str] = []
        self._firsts: list[int] = []
        self._owns: list[int] = []
        self._lasts: list[int] = []
        self._marks: dict[int, list[int]] = {}

    @property
    def is_full(self) -> bool:
        """Whether further sentences had better go to another concordance."""
        return len(self._words) >= _FULL

    def add(self, words: Sequence[str], introduction: Sequence[str] = (), marks: Iterable[int] = ()) -> int:
        """Add a sentence and return its last place; ``marks`` are the concepts of facts that lie in it."""
        all_words = self._words
        self._firsts.append(len(all_words))
        if introduction:
            all_words += introduction
        self._owns.append(len(all_words))
        all_words += words
        last = len(all_words)
        all_words.append("")
        self._lasts.append(last)
        for concept in marks:
            self._marks.setdefault(concept, []).append(last)
        return last

    def look_up(self) -> Collection[int]:
        """Look up all words, once the last sentence is added; return the concepts that are there."""
        places: dict[int, list[int]] = {}
        for place, kind in enumerate(map(self._table.words.get, self._words)):
            if kind is not None:
                if kind in places:
                    places[kind].append(place)
                else:
                    places[kind] = [place]
        self._look_up_phrases(places)
        kinds: dict[int, list[int]] = {concept: [] for concept in self._marks}
        of_kind = self._table.kinds
        for kind in places:
            for concept in of_kind[kind]:
                if concept in kinds:
                    kinds[concept].append(kind)
                else:
                    kinds[concept] = [kind]
        self._kinds = kinds
        self._places = places
        self._of_kind: dict[int, int] = {}
        self._runs: dict[int, Mapping[int, int]] = {}
        self._with: dict[int, int] = {}
        self._reaches: dict[tuple[int, int], int] = {}
        self._lay_out()
        return kinds.keys()

    def _look_up_phrases(self, places: dict[int, list[int]]) -> None:
        words, phrases = self._words, self._table.phrases
        for first in places.keys() & phrases.keys():
            seconds = phrases[first]
            for place in places[first]:
                second = words[place + 1]
                if second in seconds:
                    for rest, kind in seconds[second]:
                        if not rest or tuple(words[place + 2 : place + 2 + len(rest)]) == rest:
                            places.setdefault(kind, []).append(place)

    def _lay_out(self) -> None:
        """Tell the parts of sentences: their last places, the other ones, introductions and first words."""
        self.sentences = _set(self._lasts)
        self._inner = (1 << len(self._words)) - 1 ^ self.sentences
        self._openings = self._first_words = _set(self._firsts)
        self._behind: dict[int, int] = {}
        self._introductions = 0
        for first, own in zip(self._firsts, self._owns, strict=True):
            if first != own:
                self._introductions |= (1 << own) - (1 << first)
                self._openings |= 1 << own
        self._own = (1 << len(self._words)) - 1 ^ self._introductions

    def with_all(self, concepts: Iterable[int]) -> int:
        """Return the sentences that have all of some concepts, their introductions included."""
        found, known = self.sentences, self._with
        for concept in concepts:
            if concept not in known:
                known[concept] = self._sentences_of(self._ends(((concept, 0),)))
            found &= known[concept]
            if not found:
                break
        return found

    def introduced_by(self, concept: int) -> int:
        """Return the sentences in whose introduction a concept begins."""
        found = 0
        for starts in self._starts_of(concept).values():
            found |= starts & self._introductions
        return self._sentences_of(found)

    def find(self, pattern: Pattern) -> int:
        """Return the sentences in which all sequences of a pattern are found, one beyond the introduction."""
        if len(pattern) == 1:
            return self._sentences_of(self._ends(pattern[0]) & self._own)
        found, beyond = self.sentences, 0
        for steps in pattern:
            ends = self._ends(steps)
            found &= self._sentences_of(ends)
            if not found:
                return 0
            beyond |= self._sentences_of(ends & self._own)
        return found & beyond

    def _sentences_of(self, places: int) -> int:
        """Return the sentences that have some places."""
        # Added to a sentence whose other places are all set, any place carries over to the last one.
        inner = self._inner
        return ((places & inner) + inner | places) & self.sentences

    def _ends(self, steps: Steps) -> int:
        """Return the last places of all finds of a sequence."""
        (before, gap), *rest = steps
        reach = self._openings if gap == AT_THE_START else -1
        ends = self._ends_within(before, reach)
        for index, (concept, gap) in enumerate(rest):
            if not ends:
                return 0
            if index or reach != -1:
                reached = self._reach(ends, gap)
            elif (before, gap) in self._reaches:
                reached = self._reaches[before, gap]
            else:
                reached = self._reaches[before, gap] = self._reach(ends, gap)
            ends = self._ends_within(concept, reached)
        return ends

    def _ends_within(self, concept: int, places: int) -> int:
        """Return the last places of a concept where it begins within some places."""
        ends = 0
        for length, starts in self._starts_of(concept).items():
            ends |= (starts & places) << length - 1
        return ends

    def _reach(self, places: int, gap: int) -> int:
        """Return all places behind some, with at most ``gap`` words between, within the same sentence."""
        reached, width = places << 1 & self._beyond(1), 1
        while width <= gap:
            step = min(width, gap + 1 - width)
            reached |= reached << step & self._beyond(step)
            width += step
        return reached

    def _beyond(self, number: int) -> int:
        """Return the places beyond the first so many words of each sentence."""
        if number not in self._behind:
            # Where a sentence is shorter, those of the next one take in the rest.
            first_words = _widened(self._first_words, number)
            self._behind[number] = (1 << len(self._words)) - 1 & ~first_words
        return self._behind[number]

    def _starts_of(self, concept: int) -> Mapping[int, int]:
        """Return where a concept begins, by the number of its words."""
        if concept not in self._runs:
            lengths, of_kind = self._table.lengths, self._of_kind
            found: dict[int, int] = {}
            if concept in self._marks:
                found[1] = _set(self._marks[concept])
            for kind in self._kinds.get(concept, ()):
                if kind not in of_kind:
                    of_kind[kind] = _set(self._places[kind])
                length = lengths.get(kind, 1)
                found[length] = found.get(length, 0) | of_kind[kind]
            self._runs[concept] = found
        return self._runs[concept]


def members(places: int) -> Iterator[int]:
    """Yield the places of a set, ascending."""
    while places:
        lowest = places & -places
        places ^= lowest
        yield lowest.bit_length() - 1


def _widened(places: int, width: int) -> int:
    """Return each of some places with those behind it, so many in all."""
    found, done = places, 1
    while done < width:
        step = min(done, width - done)
        found |= found << step
        done += step
    return found


def _set(places: Sequence[int]) -> int:
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
