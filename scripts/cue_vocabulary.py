"""The vocabulary of cues: the words and phrases that their concepts come down to, with a number for each."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from cue_files import NAME, CueError

from policylint.facts.clauses.words import folded, words_of_each

_MARK = re.compile(r"#[a-z][a-z0-9-]*")


class Vocabulary:
    """The concepts that patterns use, numbered as they are asked for."""

    def __init__(self, written: Mapping[str, str]) -> None:
        """Expand all concepts as they are written, by name. Raises CueError where one cannot be."""
        self._written = written
        self._expanded: dict[str, tuple[str, ...]] = {}
        self._used: dict[str, int] = {}
        for name in written:
            self._expressions(name)

    def _expressions(self, name: str, inside: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return the words and phrases of a concept, normalised, without repetition."""
        if name not in self._expanded:
            if name in inside:
                raise CueError(f"the concept {name} takes in itself")
            if name not in self._written:
                raise CueError(f"there is no concept {name}")
            found: dict[str, None] = {}
            for entry in self._written[name].split(","):
                found.update(dict.fromkeys(self._expand(entry.strip(), (*inside, name))))
            self._expanded[name] = tuple(found)
        return self._expanded[name]

    def _expand(self, entry: str, inside: tuple[str, ...]) -> Iterator[str]:
        if NAME.fullmatch(entry):
            yield from self._expressions(entry, inside)
            return
        yield from _inflected(entry)

    def number(self, term: str) -> int:
        """Return the number of what a pattern names: a concept, a word, a fact, or several parted by `/`.

        Raises CueError where there is no such concept.
        """
        parts = tuple(sorted(set(term.split("/"))))
        for part in parts:
            if NAME.fullmatch(part):
                self._expressions(part)
        return self._used.setdefault("/".join(parts), len(self._used))

    def unused(self) -> Sequence[str]:
        """Return the names of the concepts that were not asked for, nor taken in by one that was."""
        used = {part for term in self._used for part in term.split("/") if part in self._written}
        taken_in = list(used)
        while taken_in:
            entries = {entry.strip() for entry in self._written[taken_in.pop()].split(",")}
            more = (entries & self._written.keys()) - used
            used |= more
            taken_in += more
        return [name for name in self._written if name not in used]

    def tables(self) -> Mapping[str, Any]:
        """Return all that was asked for as the tables of `cue_table.CueTable`, by the names of constants."""
        concepts: dict[tuple[str, ...], list[int]] = {}
        for term, number in self._used.items():
            for expression in {one for part in term.split("/") for one in self._of_part(part)}:
                concepts.setdefault(tuple(expression.split(" ")), []).append(number)
        beginnings = {words[:length] for words in concepts for length in range(2, len(words))}
        for words in beginnings:
            concepts.setdefault(words, [])
        # What begins a phrase is told apart by its words too.
        kinds: dict[tuple[Any, ...], int] = {(1, ()): 0}
        kind_of: dict[tuple[str, ...], int] = {}
        for words in sorted(concepts, key=lambda words: (words not in beginnings, len(words), words)):
            kind = len(words), tuple(sorted(concepts[words])), *(words if words in beginnings else ())
            kind_of[words] = kinds.setdefault(kind, len(kinds))
        longer: list[dict[str, int]] = [{} for _ in range(len(beginnings) + 1)]
        for words, number in kind_of.items():
            if len(words) > 2:
                longer[kind_of[words[:-1]]][words[-1]] = number
        kinds_of: list[list[int]] = [[] for _ in self._used]
        for (_, numbers, *_), number in kinds.items():
            for concept in numbers:
                kinds_of[concept].append(number)
        return {
            "WORDS": {words[0]: kind for words, kind in kind_of.items() if len(words) == 1},
            "PAIRS": {words: kind for words, kind in kind_of.items() if len(words) == 2},
            "LONGER": tuple(longer),
            "KINDS": tuple(numbers for _, numbers, *_ in kinds),
            "WIDTHS": bytes(length - 1 for length, *_ in kinds),
            "CONCEPTS": tuple(map(tuple, kinds_of)),
        }

    def _of_part(self, part: str) -> Sequence[str]:
        if NAME.fullmatch(part):
            return self._expressions(part)
        return (part,) if _MARK.fullmatch(part) else tuple(_inflected(part.replace("_", " ")))


def _inflected(entry: str) -> Iterator[str]:
    """Yield the words or the phrase of an entry, in all forms that it stands for, normalised."""
    for words in product(*[_forms(word) for word in entry.split()]):
        if normal := _normal(" ".join(words)):
            yield normal


def _normal(words: str) -> str:
    return " ".join(words_of_each([folded(words)])[0])


def _forms(word: str) -> Sequence[str]:
    """Return the inflected forms of `collect+`, `transfer++` or, unchanged, a plain word."""
    if word.endswith("++"):
        stem = word[:-2]
        return stem, f"{stem}s", f"{stem}{stem[-1]}ed", f"{stem}{stem[-1]}ing"
    if not word.endswith("+"):
        return (word,)
    stem = word[:-1]
    if stem.endswith("e"):
        return stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"
    if stem.endswith("y") and stem[-2] not in "aeou":
        return stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"
    if stem.endswith(("s", "x", "z", "ch", "sh")):
        return stem, f"{stem}es", f"{stem}ed", f"{stem}ing"
    return stem, f"{stem}s", f"{stem}ed", f"{stem}ing"
