"""Names that miss the controller's by one character: ``Softermi`` for ``Softermii``, the mark of a slip."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from policylint.facts.passages import Passage

_SHORTEST = 5
_LONG = 7
_INFLECTIONS = ("s", "d", "r")


@frozen
class Word:
    """A capitalised word of a passage, without the punctuation around it, from offset ``start``."""

    text: str
    passage: Passage
    start: int


@frozen
class NearMiss:
    """A word one character away from ``name``."""

    word: Word
    name: str


def near_misses(words: Sequence[Word], names: Sequence[str], terms: Collection[str]) -> Iterator[NearMiss]:
    """Yield the words that are one insertion, deletion, change or swap away from a one-word name.

    A slip keeps the first letter, and is no word of the language: what the document also writes small, what it
    defines (``terms``, in lower case), or what differs by an inflection or a digit, does not count.
    """
    targets = [name for name in names if len(name) >= _SHORTEST and name.isalpha()]
    if not targets:
        return
    places: defaultdict[str, list[Word]] = defaultdict(list)
    for word in words:
        places[word.text].append(word)
    own = {part for name in names for part in name.split(" ")}
    for text, found in places.items():
        name = next((target for target in targets if _misses(text, target)), None)
        if name is None or text in own or not text.isalpha() or _is_defined(text.lower(), terms):
            continue
        if not _is_ordinary(text, found, len(name) >= _LONG):
            yield from (NearMiss(word, name) for word in found)


def _is_defined(folded: str, terms: Collection[str]) -> bool:
    return folded in terms or f"{folded}s" in terms or folded.removesuffix("s") in terms


def _misses(text: str, name: str) -> bool:
    if text[:1] != name[0] or abs(len(text) - len(name)) > 1 or text == name:
        return False
    longer, shorter = (text, name) if len(text) > len(name) else (name, text)
    added = longer[len(shorter) :]
    if longer.lower() == (shorter + added).lower() and (added.lower() in _INFLECTIONS or added.isupper()):
        return False
    if text.lower() == name.lower():
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


def _is_ordinary(text: str, found: Sequence[Word], is_long: bool) -> bool:
    """Tell a word of the language from a slip: it is written small nearby, or a short one begins sentences only."""
    small = f" {text.lower()} "
    if not is_long and all(_begins_sentence(word) for word in found):
        return True
    return any(small in word.passage.text for word in found)


def _begins_sentence(word: Word) -> bool:
    before = word.passage.text[max(0, word.start - 2) : word.start]
    return not before or before[0] in ".!?:;"
