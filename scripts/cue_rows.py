"""The rows of cues, titles and guards: what their patterns and partners come down to in numbers."""

from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from itertools import product
from typing import Any

from cue_files import CONFIDENCE, CueError, CueFiles, Entry, listed
from cue_vocabulary import Vocabulary

from policylint.facts.clauses.cue_table import AT_THE_START, Cue, Guard, Pattern, Steps, shifts

_ANYWHERE = 12
"""Words that may stand in a gap for which no number is given."""


def cues(files: CueFiles, kind: str, vocabulary: Vocabulary) -> Sequence[Cue]:
    """Return the rows of all cues or titles. Raises CueError where a pattern cannot be read."""
    return [row for file, entry in files.entries[kind] for row in _cues(file, entry, vocabulary)]


def guards(files: CueFiles, vocabulary: Vocabulary) -> Sequence[Guard]:
    """Return the rows of all guards. Raises CueError where a pattern cannot be read."""
    return [
        Guard(
            guard["why"],
            tuple(
                (pattern, tuple(_concepts(pattern)))
                for written in listed(guard.get("pattern", ()))
                for pattern in _patterns(written, vocabulary)
            ),
            _number(guard.get("heading"), vocabulary),
            _number(guard.get("unless"), vocabulary),
            _number(guard.get("unless_title"), vocabulary),
        )
        for _, guard in files.entries["guard"]
    ]


def guarded(files: CueFiles) -> Mapping[str, tuple[int, ...]]:
    """Return the numbers of the guards of each clause that has some."""
    of_clauses = {
        clause: tuple(
            number
            for number, (_, guard) in enumerate(files.entries["guard"])
            if any(fnmatch(clause, glob) for glob in listed(guard["clauses"]))
        )
        for clause in sorted(files.clauses)
    }
    return {clause: numbers for clause, numbers in of_clauses.items() if numbers}


def rarest_first(rows: Sequence[Cue], tables: Mapping[str, Any]) -> Sequence[Cue]:
    """Put first in each row what few sentences have: concepts of few words that stand for few others."""
    weights = [
        (sum(len(tables["KINDS"][kind]) for kind in kinds), concept)
        for concept, kinds in enumerate(tables["CONCEPTS"])
    ]
    return [row._replace(needed=tuple(sorted(row.needed, key=weights.__getitem__))) for row in rows]


def surest_first(rows: Sequence[Cue]) -> Sequence[Cue]:
    """Sort denials before claims, since they take in the words of one, and the surest first."""
    return sorted(rows, key=lambda row: (not row.denied, -row.confidence))


def _cues(file: str, entry: Entry, vocabulary: Vocabulary) -> Iterator[Cue]:
    try:
        beside = [vocabulary.number(group) for group in listed(entry.get("beside", ()))]
        heading, lead_in = (_number(entry.get(field), vocabulary) for field in ("heading", "lead_in"))
        for written in listed(entry["pattern"]):
            for pattern in _patterns(written, vocabulary):
                yield Cue(
                    clause=entry["clause"],
                    confidence=CONFIDENCE[entry["confidence"]],
                    denied=entry.get("denied", False),
                    pattern=pattern,
                    needed=tuple(_concepts(pattern).union(beside)),
                    heading=heading,
                    lead_in=lead_in,
                )
    except CueError as error:
        raise CueError(f"{file}: {error}, in {entry}") from error


def _number(written: str | None, vocabulary: Vocabulary) -> int | None:
    return vocabulary.number(written) if written else None


def _concepts(pattern: Pattern) -> set[int]:
    return {concept for steps in pattern for concept, _ in steps}


def _patterns(written: str, vocabulary: Vocabulary) -> Iterator[Pattern]:
    """Compile one pattern; `A ~5 B` gives two."""
    choices = [list(_sequences(part.split(), vocabulary)) for part in written.split("&")]
    yield from product(*choices)


def _sequences(tokens: list[str], vocabulary: Vocabulary) -> Iterator[Steps]:
    near = next((index for index, token in enumerate(tokens) if token.startswith("~")), None)
    if near is not None:
        gap = f"..{tokens[near][1:]}"
        before, after = tokens[:near], tokens[near + 1 :]
        yield from _sequences([*before, gap, *after], vocabulary)
        yield from _sequences([*after, gap, *before], vocabulary)
        return
    steps: list[tuple[int, tuple[int, ...] | None]] = []
    reach: tuple[int, ...] | None = ()
    for token in tokens:
        if token == "^":
            if steps:
                raise CueError(f"the pattern “{' '.join(tokens)}” has “^” elsewhere than in front")
            reach = AT_THE_START
        elif token.startswith(".."):
            reach = shifts(_gap(token[2:]))
        else:
            steps.append((vocabulary.number(token), reach))
            reach = ()
    if not steps or reach:
        raise CueError(f"the pattern “{' '.join(tokens)}” ends where a concept should stand")
    yield tuple(steps)


def _gap(written: str) -> int:
    if written and not written.isdecimal():
        raise CueError(f"“{written}” is no number of words that may stand between")
    return int(written or _ANYWHERE)
