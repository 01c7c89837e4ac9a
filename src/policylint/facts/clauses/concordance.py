"""Where the concepts of a text stand, sentence by sentence, each word looked up once.

A set of sentences is an integer with a bit for each of their numbers, so that one conjunction tells in which
sentences two concepts meet. Places in a sentence are such bits too: one shift and one conjunction take a step
of a pattern from everywhere at once. Both stay short, whatever the text: the time that a step takes does not
depend on it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, compress, islice, repeat

from policylint.facts.clauses.cue_table import AT_THE_START, CueTable, Pattern, Steps

MOST_SENTENCES = 1_000
"""Sentences in one concordance."""


class Concordance:
    """Sentences, known by their numbers, and where each concept stands in them.

    A sentence may begin with words that introduce it (a list's lead-in, the head of a column); what is found
    within them alone is found there, and not in the sentence. ``sentences_with`` are the sentences that have
    a concept, by its number.
    """

    def __init__(self, table: CueTable, sentences: Sequence[Sequence[str]], own: Mapping[int, int]) -> None:
        """Look up the words of some sentences, `MOST_SENTENCES` at most.

        ``own`` is the place of the first word behind the introduction, of sentences that have one.
        """
        self._table = table
        self._own = own
        self._introduced = sum(1 << number for number in own)
        # A word that there is not stands behind each sentence: no phrase goes on in the next one.
        words: list[str] = []
        for sentence in sentences:
            words += sentence
            words.append("")
        lengths = [len(sentence) + 1 for sentence in sentences]
        self._starts = [0, *accumulate(lengths)]
        self._kinds = list(map(table.words.get, words, repeat(0)))
        self._phrases = _phrases(table, words)
        self._bits = [1 << place for place in range(max(lengths, default=0))]
        self._read: dict[int, tuple[frozenset[int], Mapping[int, int]]] = {}
        self.sentences_with = self._sentences_with(lengths)

    def _sentences_with(self, lengths: Sequence[int]) -> Sequence[int]:
        """Return the sentences with each concept."""
        bits = list(chain.from_iterable(map(repeat, (1 << n for n in range(len(lengths))), lengths)))
        with_kind = [0] * len(self._table.kinds)
        for kind, bit in zip(self._kinds, bits, strict=True):
            with_kind[kind] |= bit
        for place, kind in self._phrases:
            with_kind[kind] |= bits[place]
        found = [0] * len(self._table.concepts)
        for kind in {*self._kinds, *(kind for _, kind in self._phrases)}:
            sentences = with_kind[kind]
            for concept in self._table.kinds[kind]:
                found[concept] |= sentences
        return found

    def with_all(self, concepts: Iterable[int]) -> int:
        """Return the sentences that have all of some concepts, their introductions included."""
        found, known = -1, self.sentences_with
        for concept in concepts:
            found &= known[concept]
            if not found:
                break
        return found

    def introduced_by(self, concept: int) -> int:
        """Return the sentences in whose introduction a concept begins."""
        found = 0
        for number in numbers(self.sentences_with[concept] & self._introduced):
            kinds, places = self._places(number)
            introduction = (1 << self._own[number]) - 1
            if any(places[kind] & introduction for kind in kinds & self._table.kinds_of[concept]):
                found |= 1 << number
        return found

    def find(self, pattern: Pattern, among: int) -> int:
        """Return those of some sentences in which all sequences of a pattern are found.

        All its concepts are in them; one of the finds must end beyond the introduction.
        """
        found = 0
        if len(pattern) == len(pattern[0]) == 1 and pattern[0][0][1] is not AT_THE_START:
            # All sentences among them have the concept; where it stands matters behind introductions only.
            found = among & ~self._introduced
            among &= self._introduced
        while among:
            sentence = among & -among
            among ^= sentence
            number = sentence.bit_length() - 1
            own = self._own.get(number, 0)
            all_ends = 0
            for steps in pattern:
                ends = self._ends(steps, number, own)
                if not ends:
                    break
                all_ends |= ends
            else:
                if all_ends >> own:
                    found |= sentence
        return found

    def _ends(self, steps: Steps, number: int, own: int) -> int:
        """Return the last places of all finds of a sequence in a sentence."""
        kinds_of, widths = self._table.kinds_of, self._table.widths
        kinds, places = self._read[number] if number in self._read else self._places(number)
        reach, ends = -1, 0
        for concept, shifts in steps:
            if shifts is AT_THE_START:
                reach = 1 | 1 << own
            else:
                for shift in shifts:
                    reach |= reach << shift
            ends = 0
            for kind in kinds & kinds_of[concept]:
                ends |= (places[kind] & reach) << widths[kind]
            if not ends:
                break
            reach = ends << 1
        return ends

    def _places(self, number: int) -> tuple[frozenset[int], Mapping[int, int]]:
        """Return the kinds of words and phrases in a sentence, and where each begins."""
        if number not in self._read:
            start, end = self._starts[number : number + 2]
            found: dict[int, int] = {}
            for kind, bit in zip(self._kinds[start:end], self._bits, strict=False):
                if kind in found:
                    found[kind] |= bit
                else:
                    found[kind] = bit
            first = bisect_left(self._phrases, (start, 0))
            for place, kind in self._phrases[first : bisect_left(self._phrases, (end, 0), first)]:
                found[kind] = found.get(kind, 0) | 1 << place - start
            self._read[number] = frozenset(found), found
        return self._read[number]


def _phrases(table: CueTable, words: Sequence[str]) -> Sequence[tuple[int, int]]:
    """Return where phrases begin among some words, in order, with their kinds."""
    found: list[tuple[int, int]] = []
    longer, kinds = table.longer, table.kinds
    pairs = zip(words, islice(words, 1, None), strict=False)
    begun = list(map(table.pairs.get, pairs, repeat(0)))
    for place in compress(range(len(begun)), begun):
        kind, end = begun[place], place + 2
        while kind:
            if kinds[kind]:
                found.append((place, kind))
            kind = longer[kind].get(words[end], 0) if kind < len(longer) else 0
            end += 1
    return found


def numbers(members: int) -> Iterator[int]:
    """Yield the numbers in a set, ascending."""
    while members:
        lowest = members & -members
        members ^= lowest
        yield lowest.bit_length() - 1
