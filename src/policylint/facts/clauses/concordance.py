"""Where the concepts of a text stand, sentence by sentence, each word looked up once.

Places in a sentence are an integer with a bit for each of its words, so that one shift and one conjunction
take a step of a pattern from everywhere at once; behind the last word is one more place, for facts. A set of
sentences is an integer with a bit for each of their numbers. Both stay short, whatever the text: the time
that a step takes does not depend on it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from attrs import define, field

from policylint.facts.clauses.cue_table import AT_THE_START, CueTable, Pattern, Steps
from policylint.facts.passages import blank_punctuation, split_words

_MOST_SENTENCES = 1_000
"""Sentences in one concordance."""
_LONGEST = 500
"""Words of a sentence that are read together; what is longer is no sentence but a list or a table."""
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


@define(eq=False)
class _Sentence:
    """Where the kinds of words and phrases stand in a sentence, and, as far as asked, its concepts.

    ``own`` is the first place behind the introduction, ``last`` that of the facts.
    """

    own: int
    last: int
    marks: Collection[int]
    kinds: dict[int, int] = field(factory=dict)
    starts: dict[int, Sequence[tuple[int, int]]] = field(factory=dict)


class Concordance:
    """Sentences, known by their numbers, and where each concept stands in them.

    A sentence may begin with words that introduce it (a list's lead-in, the head of a column); what is found
    within them alone is found there, and not in the sentence. All sentences are added first.
    """

    def __init__(self, table: CueTable) -> None:
        """Begin without a sentence; ``table`` tells which concepts a word stands for."""
        self._table = table
        self._sentences: list[_Sentence] = []
        self._introduced = 0
        self._with_kind: dict[int, int] = {}
        self._kinds: dict[int, list[int]] = {}
        self.sentences_with: dict[int, int] = {}

    @property
    def is_full(self) -> bool:
        """Whether further sentences had better go to another concordance."""
        return len(self._sentences) >= _MOST_SENTENCES

    def add(self, words: Sequence[str], introduction: Sequence[str] = (), marks: Collection[int] = ()) -> int:
        """Add a sentence and return its number; ``marks`` are the concepts of facts that lie in it."""
        number = len(self._sentences)
        bit = 1 << number
        all_words = [*introduction, *words, ""]
        if introduction:
            self._introduced |= bit
        sentence = _Sentence(len(introduction), len(all_words) - 1, marks)
        self._sentences.append(sentence)
        self._look_up(all_words, sentence.kinds)
        with_kind = self._with_kind
        for kind in sentence.kinds:
            if kind in with_kind:
                with_kind[kind] |= bit
            else:
                with_kind[kind] = bit
        for concept in marks:
            self._kinds.setdefault(concept, [])
            self.sentences_with[concept] = self.sentences_with.get(concept, 0) | bit
        return number

    def _look_up(self, words: Sequence[str], kinds: dict[int, int]) -> None:
        """Find where the kinds of words and phrases begin among some words."""
        phrases, beginnings, concepts_of = self._table.phrases, self._table.beginnings, self._table.kinds
        for place, kind in enumerate(map(self._table.words.get, words)):
            if kind is not None:
                if kind in kinds:
                    kinds[kind] |= 1 << place
                else:
                    kinds[kind] = 1 << place
                if kind < beginnings:
                    end = place + 1
                    phrase = f"{words[place]} {words[end]}"
                    while phrase in phrases:
                        kind = phrases[phrase]
                        if concepts_of[kind]:
                            kinds[kind] = kinds.get(kind, 0) | 1 << place
                        end += 1
                        phrase = f"{phrase} {words[end]}"

    def close(self) -> None:
        """Tell for each concept which sentences have it, once the last one is added."""
        found, kinds, concepts_of = self.sentences_with, self._kinds, self._table.kinds
        for kind, sentences in self._with_kind.items():
            for concept in concepts_of[kind]:
                if concept in found:
                    found[concept] |= sentences
                    kinds[concept].append(kind)
                else:
                    found[concept] = sentences
                    kinds[concept] = [kind]

    def with_all(self, concepts: Iterable[int]) -> int:
        """Return the sentences that have all of some concepts, their introductions included."""
        found, known = -1, self.sentences_with
        for concept in concepts:
            if concept not in known:
                return 0
            found &= known[concept]
            if not found:
                return 0
        return found

    def introduced_by(self, concept: int) -> int:
        """Return the sentences in whose introduction a concept begins."""
        found = 0
        for number in numbers(self.sentences_with.get(concept, 0)):
            sentence = self._sentences[number]
            introduction = (1 << sentence.own) - 1
            if any(starts & introduction for starts, _ in self._starts_of(concept, sentence)):
                found |= 1 << number
        return found

    def find(self, pattern: Pattern, among: int) -> int:
        """Return those of some sentences in which all sequences of a pattern are found.

        All its concepts are in them; one of the finds must end beyond the introduction.
        """
        found = 0
        if len(pattern) == len(pattern[0]) == 1 and pattern[0][0][1] != AT_THE_START:
            # All sentences among them have the concept; where it stands matters behind introductions only.
            found = among & ~self._introduced
            among &= self._introduced
        for number in numbers(among):
            sentence = self._sentences[number]
            all_ends = 0
            for steps in pattern:
                ends = self._ends(steps, sentence)
                if not ends:
                    break
                all_ends |= ends
            else:
                if all_ends >> sentence.own:
                    found |= 1 << number
        return found

    def _ends(self, steps: Steps, sentence: _Sentence) -> int:
        """Return the last places of all finds of a sequence."""
        ends = 0
        for index, (concept, gap) in enumerate(steps):
            if index:
                reach = ends << 1
                for width in _widths(gap):
                    reach |= reach << width
            else:
                reach = 1 | 1 << sentence.own if gap == AT_THE_START else -1
            ends = 0
            starts_by_width = sentence.starts.get(concept)
            if starts_by_width is None:
                starts_by_width = sentence.starts[concept] = self._starts_of(concept, sentence)
            for starts, width in starts_by_width:
                ends |= (starts & reach) << width
            if not ends:
                break
        return ends

    def _starts_of(self, concept: int, sentence: _Sentence) -> Sequence[tuple[int, int]]:
        """Return where a concept begins, for each number of words with that number less one."""
        lengths, here = self._table.lengths, sentence.kinds
        single = 1 << sentence.last if concept in sentence.marks else 0
        phrases: list[tuple[int, int]] = []
        for kind in self._kinds[concept]:
            if kind in here:
                if lengths[kind] == 1:
                    single |= here[kind]
                else:
                    phrases.append((here[kind], lengths[kind] - 1))
        if single:
            phrases.append((single, 0))
        return phrases


@cache
def _widths(gap: int) -> Sequence[int]:
    """Return by how much to shift, each time, for a place to reach all at most ``gap`` behind it."""
    found = []
    done = 1
    while done <= gap:
        found.append(min(done, gap + 1 - done))
        done += found[-1]
    return tuple(found)


def numbers(members: int) -> Iterator[int]:
    """Yield the numbers in a set, ascending."""
    while members:
        lowest = members & -members
        members ^= lowest
        yield lowest.bit_length() - 1


def pieces(words: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return the words of a sentence in parts that are short enough for a concordance; mostly one."""
    if len(words) <= _LONGEST:
        return (words,)
    return [words[start : start + _LONGEST] for start in range(0, len(words), _LONGEST)]
