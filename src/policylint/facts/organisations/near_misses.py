"""Names that miss the controller's by one character: ``Softermi`` for ``Softermii``, the mark of a slip."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from attrs import frozen

from policylint.facts.passages import Passage
from policylint.facts.words import Words

_SHORTEST = 5
_LONG = 7
_MOST_SLIPS = 20
_INFLECTIONS = ("s", "d", "r")


@frozen
class NearMiss:
    """A word at offset ``start`` of a passage that is one character away from ``name``."""

    text: str
    passage: Passage
    start: int
    name: str


def near_misses(words: Words, names: Sequence[str], terms: Collection[str]) -> Iterator[NearMiss]:
    """Yield the words that are one insertion, deletion, change or swap away from a one-word name.

    A slip keeps the first letter, and is no word of the language: what the document also writes small, what
    it defines (``terms``, in lower case), or what differs by an inflection does not count.
    """
    own = {part for name in names for part in name.split(" ")}
    slips: dict[str, str] = {}
    for name in names:
        if len(name) >= _SHORTEST and name.isalpha():
            alike = {
                text for text in set(words.words) if text[:1] == name[0] and -2 < len(text) - len(name) < 2
            }
            for text in sorted(alike - own):
                if _misses(text, name) and not _is_defined(text.lower(), terms):
                    slips[text] = name
    for text, name in islice(slips.items(), _MOST_SLIPS):
        found = [
            NearMiss(text, passage, start, name)
            for passage, start, _ in (words.locate(place, place) for place in words.places({text}))
        ]
        begins_only = len(name) < _LONG and all(_begins_sentence(slip) for slip in found)
        if not begins_only and f" {text.lower()} " not in words.text:
            yield from found


def _is_defined(folded: str, terms: Collection[str]) -> bool:
    return folded in terms or f"{folded}s" in terms or folded.removesuffix("s") in terms


def _misses(text: str, name: str) -> bool:
    if not text.isalpha() or text.lower() == name.lower():
        return False
    longer, shorter = (text, name) if len(text) > len(name) else (name, text)
    added = longer[len(shorter) :]
    if longer.lower() == (shorter + added).lower() and (added.lower() in _INFLECTIONS or added.isupper()):
        return False
    return _one_apart(text.lower(), name.lower())


def _one_apart(text: str, name: str) -> bool:
    """Tell whether one insertion, deletion, change, or swap of neighbours makes one word of the other."""
    start = 0
    while start < min(len(text), len(name)) and text[start] == name[start]:
        start += 1
    here, there = text[start:], name[start:]
    if len(here) == len(there):
        return here[1:] == there[1:] or (here[:2] == there[1::-1] and here[2:] == there[2:])
    return here[1:] == there or here == there[1:]


def _begins_sentence(word: NearMiss) -> bool:
    before = word.passage.text[max(0, word.start - 2) : word.start]
    return not before or before[0] in ".!?:;"
