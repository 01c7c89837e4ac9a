"""Names that miss the controller's by one character: ``Softermi`` for ``Softermii``, the mark of a slip."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from policylint.facts.passages import Passage
from policylint.facts.phrases import is_whole
from policylint.frozen import frozen

_SHORTEST = 5
_LONG = 7
_MOST_SLIPS = 20
_INFLECTIONS = ("s", "d", "r")


@frozen
class NearMiss:
    """A word at offset ``start`` of the passage at ``place`` that is one character away from ``name``."""

    text: str
    place: int
    start: int
    name: str


def near_misses(
    passages: Sequence[Passage], names: Sequence[str], terms: Collection[str]
) -> Iterator[NearMiss]:
    """Yield the words that are one insertion, deletion, change or swap away from a one-word name.

    A slip keeps the first letter, and is no word of the language: what the document also writes small, what
    it defines (``terms``, in lower case), or what differs by an inflection does not count.
    """
    single = [name for name in names if len(name) >= _SHORTEST and name.isalpha()]
    whole = " ".join([passage.text for passage in passages]) if single else ""
    slips: dict[str, str] = {}
    for name in single:
        folded = name.lower()
        # The lookbehind comes second, since a search for a letter is what is quick.
        alike = rf"{name[0]}(?<!\w.)\w{{{len(name) - 2},{len(name)}}}\b"
        for word in sorted({word.lower() for word in re.findall(alike, whole)}):
            if word != folded and _one_apart(word, folded) and not _is_defined(word, terms):
                slips[word] = name
    own = {part for name in names for part in name.split(" ")}
    for word, name in islice(slips.items(), _MOST_SLIPS):
        found = [slip for slip in _written(passages, word, name) if slip.text not in own]
        begins_only = len(name) < _LONG and all(_begins_sentence(passages[one.place], one) for one in found)
        if not begins_only and not any(f" {word} " in passage.text for passage in passages):
            yield from found


def _written(passages: Sequence[Passage], word: str, name: str) -> Iterator[NearMiss]:
    """Yield where a word, given in lower case, is written with the capital of a name that it misses."""
    pattern = re.compile(re.escape(word))
    for place, passage in enumerate(passages):
        for match in pattern.finditer(passage.lower) if word in passage.words else ():
            start, end = match.span()
            text = passage.text[start:end]
            if text[0] == name[0] and is_whole(passage.text, start, end) and _misses(text, name):
                yield NearMiss(text, place, start, name)


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


def _begins_sentence(passage: Passage, word: NearMiss) -> bool:
    before = passage.text[max(0, word.start - 2) : word.start]
    return not before or before[0] in ".!?:;"
