"""What cues read of a document: sentences, with what introduces them and the facts that lie in them."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from policylint.facts.clauses.introductions import Introductions
from policylint.facts.clauses.leaning_sentences import answers_the_one_before, leans_on_the_one_before
from policylint.facts.clauses.marks import Mark
from policylint.facts.clauses.unfilled import UnfilledCells, is_instruction
from policylint.facts.clauses.words import folded, may_name_the_united_states, pieces, words_of_each
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading

_LONGEST = 200
"""Words of an introduction that count, so that a long one is not read anew for each of many items."""


@define
class Reading:
    """Sentences that are read together, a long one in parts.

    ``places`` are the passage of each and its range in that. Its ``words`` begin with those that introduce
    it, of which ``own`` has the number by that of the sentence, where there are some; the names of the facts
    in it stand behind them.
    """

    places: list[tuple[Passage, int, int]] = field(factory=list)
    words: list[Sequence[str]] = field(factory=list)
    own: dict[int, int] = field(factory=dict)


def readings(passages: Sequence[Passage], marks: Sequence[Mark], most: int) -> Sequence[Reading]:
    """Read the sentences outside the headings, at most so many together; the last reading may have none.

    The head of a column that is empty is no sentence, nor is a label with empty cells beside it. It may name
    a law; where another fact lies in it, it is data. What a template tells one to write is not read.
    """
    facts = _facts(passages, marks)
    introductions = Introductions()
    unfilled = UnfilledCells()
    places: list[tuple[Passage, int, int]] = []
    texts: list[str] = []
    introduced: dict[int, str] = {}
    names: dict[int, Sequence[str]] = {}
    for index, passage in enumerate(passages):
        lying_in = facts.get(index, ())
        if isinstance(passage.leaf, Heading) and not _is_dated(lying_in):
            continue
        if unfilled.has(passage) and all("#law" in mark.names for mark in lying_in):
            continue
        ranges = passage.sentences
        if lying_in:
            names.update(_names(passage, ranges, lying_in, len(places)))
        introduction = introductions.of(passage)
        in_capitals = may_name_the_united_states(passage.text)
        before = ""
        for start, end in ranges:
            sentence, lower = passage.text[start:end], passage.lower[start:end]
            if is_instruction(lower):
                sentence = lower = ""
            elif introduction and introduction.leads_to(passage, start, end):
                introduced[len(places)] = introduction.text
            elif before and (leans_on_the_one_before(passage.lower, start) or answers_the_one_before(before)):
                introduced[len(places)] = before
            before = sentence
            places.append((passage, start, end))
            texts.append(folded(sentence) if in_capitals else lower)
    introducing_words = _words(introduced)
    found = [Reading()]
    for number, words in enumerate(words_of_each(texts)):
        introducing, lying_there = introducing_words.get(number, ()), names.get(number, ())
        for piece in pieces(words):
            if len(found[-1].words) == most:
                found.append(Reading())
            if introducing:
                found[-1].own[len(found[-1].words)] = len(introducing)
            found[-1].words.append([*introducing, *piece, *lying_there])
            found[-1].places.append(places[number])
    return found


def _words(introduced: Mapping[int, str]) -> Mapping[int, Sequence[str]]:
    """Return the words of what introduces sentences, by their numbers; each text is read once."""
    texts = list(dict.fromkeys(introduced.values()))
    words = dict(zip(texts, words_of_each(list(map(folded, texts))), strict=True))
    return {number: words[text][-_LONGEST:] for number, text in introduced.items()}


def _facts(passages: Sequence[Passage], marks: Sequence[Mark]) -> Mapping[int, Sequence[Mark]]:
    """Return the facts that lie in the text of passages, by the index of the passage."""
    starts = [passage.leaf.span.start for passage in passages]
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        index = bisect_right(starts, mark.start) - 1
        # An item ends where its own text does: what is nested in it has passages of its own.
        if index >= 0 and mark.start < passages[index].leaf.text_span.end:
            found.setdefault(index, []).append(mark)
    return found


def _is_dated(marks: Iterable[Mark]) -> bool:
    """Tell whether a heading says a date ("Last updated: 1 May 2026"), which makes it a text of its own."""
    return any("#date" in mark.names for mark in marks)


def _names(
    passage: Passage, ranges: Sequence[tuple[int, int]], marks: Sequence[Mark], first: int
) -> Mapping[int, Sequence[str]]:
    """Return the names of facts in each sentence of a passage, each once; ``first`` is the first's number."""
    ends = [passage.span(start, end).end for start, end in ranges[:-1]]
    found: dict[int, dict[str, None]] = {}
    for mark in marks:
        of_sentence = found.setdefault(first + bisect_right(ends, mark.start), {})
        of_sentence.update(dict.fromkeys(mark.names))
    return {number: tuple(names) for number, names in found.items()}
