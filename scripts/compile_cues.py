"""Compile the cues of clauses from their TOML files to Python literals.

    python scripts/compile_cues.py [--check]

Reads `src/policylint/facts/clauses/cues/LANGUAGE/*.toml` (their language: `cues/README.md`) and writes
`src/policylint/facts/clauses/compiled/LANGUAGE.py`. With --check nothing is written: exit status 1 says that
the compiled module is not current. A fault in a file is one sentence that names the file and the entry.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from itertools import product
from pathlib import Path
from typing import Any

from policylint.facts.clauses.cue_table import AT_THE_START, Pattern, Steps, shifts
from policylint.facts.clauses.words import folded, words_of_each

CLAUSES = Path(__file__).resolve().parents[1] / "src" / "policylint" / "facts" / "clauses"
CONFIDENCE = {"low": 1, "medium": 2, "high": 3}
ANYWHERE = 12
NEEDED = 4
"""Where the concepts that a cue needs stand in its row."""
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_MARK = re.compile(r"#[a-z][a-z0-9-]*")
_FIELDS = {
    "cue": {"clause", "pattern", "beside", "heading", "lead_in", "confidence", "denied", "counts", "not"},
    "title": {"clause", "pattern", "confidence", "counts", "not"},
    "guard": {"name", "clauses", "pattern", "heading", "why", "silences", "lets"},
}
_REQUIRED = {
    "cue": {"clause", "pattern", "confidence"},
    "title": {"clause", "pattern", "confidence"},
    "guard": {"name", "clauses", "why"},
}


class CueError(Exception):
    """What is wrong in a file of cues, as a sentence."""


class Language:
    """The files of one language, read and checked, and the concepts that they come down to."""

    def __init__(self, folder: Path) -> None:
        """Read the files of a folder. Raises CueError where one cannot be read as meant."""
        self.entries: dict[str, list[tuple[str, dict[str, Any]]]] = {"cue": [], "title": [], "guard": []}
        self.written: dict[str, str] = {}
        for path in sorted(folder.glob("*.toml")):
            self._read(path)
        self.concepts: dict[str, tuple[str, ...]] = {}
        self.used: dict[str, int] = {}

    def _read(self, path: Path) -> None:
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise CueError(f"{path.name} is not TOML: {error}") from error
        for name, words in content.pop("concepts", {}).items():
            if not _NAME.fullmatch(name):
                raise CueError(f"{path.name}: the concept “{name}” is to be named in capitals")
            if name in self.written:
                raise CueError(f"{path.name}: the concept {name} is there twice")
            self.written[name] = words
        for kind, entries in content.items():
            if kind not in self.entries:
                raise CueError(f"{path.name}: “{kind}” is neither concepts, cue, title nor guard")
            for entry in entries:
                unknown = entry.keys() - _FIELDS[kind]
                if unknown:
                    raise CueError(f"{path.name}: a {kind} has no field “{min(unknown)}”: {entry}")
                missing = _REQUIRED[kind] - entry.keys()
                if missing:
                    raise CueError(f"{path.name}: a {kind} lacks the field “{min(missing)}”: {entry}")
                if kind == "guard" and not entry.keys() & {"pattern", "heading"}:
                    raise CueError(f"{path.name}: the guard {entry['name']} has neither pattern nor heading")
                self.entries[kind].append((path.name, entry))

    def expressions(self, name: str, inside: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return the words and phrases of a concept, normalised, without repetition."""
        if name in self.concepts:
            return self.concepts[name]
        if name in inside:
            raise CueError(f"the concept {name} takes in itself")
        if name not in self.written:
            raise CueError(f"there is no concept {name}")
        found: dict[str, None] = {}
        written = self.written[name]
        for entry in written.split(","):
            found.update(dict.fromkeys(self._expand(entry.strip(), (*inside, name))))
        self.concepts[name] = tuple(found)
        return self.concepts[name]

    def _expand(self, entry: str, inside: tuple[str, ...]) -> Iterator[str]:
        if _NAME.fullmatch(entry):
            yield from self.expressions(entry, inside)
            return
        for words in product(*[_forms(word) for word in entry.split()]):
            normal = " ".join(words_of_each((folded(" ".join(words)),))[0])
            if normal:
                yield normal

    def number(self, term: str) -> int:
        """Return the number of what a pattern names: a concept, a word, a fact, or several parted by `/`."""
        parts = tuple(sorted(set(term.split("/"))))
        for part in parts:
            if _NAME.fullmatch(part):
                self.expressions(part)
        return self.used.setdefault("/".join(parts), len(self.used))

    def vocabulary(self) -> dict[str, Any]:
        """Return the words and phrases of all concepts with their kinds, as `cue_table.CueTable` has them."""
        concepts: dict[tuple[str, ...], list[int]] = {}
        for term, number in self.used.items():
            for expression in {one for part in term.split("/") for one in self._of_part(part)}:
                concepts.setdefault(tuple(expression.split(" ")), []).append(number)
        beginnings = {words[:length] for words in concepts for length in range(2, len(words))}
        for words in beginnings:
            concepts.setdefault(words, [])
        kinds: dict[tuple[Any, ...], int] = {(1, ()): 0}
        kind_of: dict[tuple[str, ...], int] = {}
        for words in sorted(concepts, key=lambda words: (words not in beginnings, len(words), words)):
            kind = len(words), tuple(sorted(concepts[words])), *(words if words in beginnings else ())
            kind_of[words] = kinds.setdefault(kind, len(kinds))
        longer: list[dict[str, int]] = [{} for _ in range(len(beginnings) + 1)]
        for words, kind_of_words in kind_of.items():
            if len(words) > 2:
                longer[kind_of[words[:-1]]][words[-1]] = kind_of_words
        members: list[list[int]] = [[] for _ in self.used]
        for (_, numbers, *_), number in kinds.items():
            for concept in numbers:
                members[concept].append(number)
        return {
            "WORDS": {words[0]: kind for words, kind in kind_of.items() if len(words) == 1},
            "PAIRS": tuple((*words, kind) for words, kind in kind_of.items() if len(words) == 2),
            "LONGER": tuple(longer),
            "KINDS": tuple(numbers for _, numbers, *_ in kinds),
            "WIDTHS": bytes(length - 1 for length, *_ in kinds),
            "CONCEPTS": tuple(map(tuple, members)),
        }

    def _of_part(self, part: str) -> Sequence[str]:
        if _NAME.fullmatch(part):
            return self.expressions(part)
        if _MARK.fullmatch(part):
            return (part,)
        return (" ".join(words_of_each((folded(part.replace("_", " ")),))[0]),)


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


def _patterns(language: Language, written: str) -> Iterator[Pattern]:
    """Compile one pattern; `A ~5 B` gives two."""
    choices = [list(_sequences(language, part.split())) for part in written.split("&")]
    yield from product(*choices)


def _sequences(language: Language, tokens: list[str]) -> Iterator[Steps]:
    near = next((index for index, token in enumerate(tokens) if token.startswith("~")), None)
    if near is not None:
        gap = f"..{tokens[near][1:]}"
        before, after = tokens[:near], tokens[near + 1 :]
        yield from _sequences(language, [*before, gap, *after])
        yield from _sequences(language, [*after, gap, *before])
        return
    steps: list[tuple[int, tuple[int, ...] | None]] = []
    before: tuple[int, ...] | None = ()
    for token in tokens:
        if token == "^":
            if steps:
                raise CueError(f"the pattern “{' '.join(tokens)}” has “^” elsewhere than in front")
            before = AT_THE_START
        elif token.startswith(".."):
            before = shifts(_gap(token[2:]))
        else:
            steps.append((language.number(token), before))
            before = ()
    if not steps or before:
        raise CueError(f"the pattern “{' '.join(tokens)}” ends where a concept should stand")
    yield tuple(steps)


def _concepts(pattern: Pattern) -> set[int]:
    return {concept for steps in pattern for concept, _ in steps}


def _gap(written: str) -> int:
    if written and not written.isdecimal():
        raise CueError(f"“{written}” is no number of words that may stand between")
    return int(written or ANYWHERE)


def _listed(value: str | Sequence[str]) -> Sequence[str]:
    return (value,) if isinstance(value, str) else value


def compiled(folder: Path) -> str:
    """Return the module of a language as text. Raises CueError where the files hold one."""
    language = Language(folder)
    for name in language.written:
        language.expressions(name)
    guards = language.entries["guard"]
    clauses = {entry["clause"] for kind in ("cue", "title") for _, entry in language.entries[kind]}
    for file, guard in guards:
        if not all(any(fnmatch(clause, glob) for clause in clauses) for glob in _listed(guard["clauses"])):
            raise CueError(f"{file}: the guard {guard['name']} is for a clause that has no cue")
    rows = {
        kind: [row for file, entry in language.entries[kind] for row in _rows(language, file, entry)]
        for kind in ("cue", "title")
    }
    guard_rows = [
        (
            guard["why"],
            tuple(
                (pattern, tuple(_concepts(pattern)))
                for one in _listed(guard.get("pattern", ()))
                for pattern in _patterns(language, one)
            ),
            _number(language, guard.get("heading")),
        )
        for _, guard in guards
    ]
    vocabulary = language.vocabulary()
    for kind in rows:
        rows[kind] = [_rarest_first(row, vocabulary) for row in rows[kind]]
    return _module(
        **vocabulary,
        GUARDS=tuple(guard_rows),
        GUARDED=_guarded(guards, clauses),
        CUES=tuple(sorted(rows["cue"], key=_rank)),
        TITLES=tuple(rows["title"]),
    )


def _guarded(
    guards: Sequence[tuple[str, Mapping[str, Any]]], clauses: set[str]
) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the guards of each clause that has some."""
    of_clauses = {
        clause: tuple(
            number
            for number, (_, guard) in enumerate(guards)
            if any(fnmatch(clause, glob) for glob in _listed(guard["clauses"]))
        )
        for clause in sorted(clauses)
    }
    return {clause: numbers for clause, numbers in of_clauses.items() if numbers}


def _rarest_first(row: tuple[Any, ...], vocabulary: Mapping[str, Any]) -> tuple[Any, ...]:
    """Put first what few sentences have: concepts of few words, which stand for few other concepts."""

    def weight(concept: int) -> tuple[int, int]:
        return sum(len(vocabulary["KINDS"][kind]) for kind in vocabulary["CONCEPTS"][concept]), concept

    return *row[:NEEDED], tuple(sorted(row[NEEDED], key=weight)), *row[NEEDED + 1 :]


def _rank(row: tuple[Any, ...]) -> tuple[bool, int]:
    """Sort denials before claims, since they take in the words of one, and the surest first."""
    _, confidence, denied, *_ = row
    return not denied, -confidence


def _number(language: Language, written: str | None) -> int | None:
    return language.number(written) if written else None


def _rows(language: Language, file: str, entry: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
    try:
        beside = tuple(language.number(group) for group in _listed(entry.get("beside", ())))
        around = _number(language, entry.get("heading")), _number(language, entry.get("lead_in"))
        confidence, denied = CONFIDENCE[entry["confidence"]], entry.get("denied", False)
        for written in _listed(entry["pattern"]):
            for pattern in _patterns(language, written):
                needed = _concepts(pattern).union(beside)
                yield entry["clause"], confidence, denied, pattern, needed, *around
    except KeyError as error:
        raise CueError(f"{file}: a cue lacks {error} or names an unknown confidence: {entry}") from error
    except CueError as error:
        raise CueError(f"{file}: {error}, in {entry}") from error


def _module(**tables: Any) -> str:
    lines = ['"""Compiled by scripts/compile_cues.py: edit the files in facts/clauses/cues instead."""', ""]
    for name, table in tables.items():
        if name == "WORDS":
            lines += _split_when_loaded(name, table)
        elif isinstance(table, dict):
            lines += [f"{name} = {{", *(f"    {key!r}: {value!r}," for key, value in table.items()), "}"]
        elif isinstance(table, tuple):
            lines += [f"{name} = (", *(f"    {row!r}," for row in table), ")"]
        else:
            lines.append(f"{name} = {table!r}")
    return "\n".join(lines) + "\n"


def _split_when_loaded(name: str, table: Mapping[str, int]) -> Sequence[str]:
    """Write many strings as one, which is loaded three times as fast."""
    keys = [f'    "{key}\\n"' for key in table]
    return [
        f"{name} = dict(",
        "    zip(",
        "    (",
        *keys,
        "    ).splitlines(),",
        f"    {tuple(table.values())!r},",
        "    strict=True))",
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Compile all languages, or check that they are compiled; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where a module is not current"
    )
    check = parser.parse_args(arguments).check
    for folder in sorted(path for path in (CLAUSES / "cues").iterdir() if path.is_dir()):
        target = CLAUSES / "compiled" / f"{folder.name}.py"
        try:
            module = compiled(folder)
        except CueError as error:
            sys.stderr.write(f"The cues of {folder.name} cannot be compiled: {error}\n")
            return 1
        if target.exists() and target.read_text(encoding="utf-8") == module:
            continue
        if check:
            sys.stderr.write(f"{target} is not current: run `python scripts/compile_cues.py`\n")
            return 1
        target.write_text(module, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
