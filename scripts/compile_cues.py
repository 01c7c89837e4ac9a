"""Compile the cues of clauses from their TOML files to Python literals.

    python scripts/compile_cues.py [--check]

Reads `src/policylint/facts/clauses/cues/LANGUAGE/*.toml` (their language: `cues/README.md`) and writes
`src/policylint/facts/clauses/compiled/LANGUAGE.py`. With --check nothing is written: exit status 1 says that
the compiled module is not current. A fault in a file is one sentence that names the file and the entry.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cue_files import CueError, CueFiles
from cue_rows import cues, guarded, guards, rarest_first, surest_first
from cue_vocabulary import Vocabulary

CLAUSES = Path(__file__).resolve().parents[1] / "src" / "policylint" / "facts" / "clauses"


def compiled(folder: Path) -> str:
    """Return the module of a language as text. Raises CueError where the files hold one."""
    files = CueFiles(folder)
    vocabulary = Vocabulary(files.concepts)
    of_text, of_titles = cues(files, "cue", vocabulary), cues(files, "title", vocabulary)
    of_guards = guards(files, vocabulary)
    for name in vocabulary.unused():
        raise CueError(f"no cue uses the concept {name}: take it out")
    tables = vocabulary.tables()
    return _module(
        **tables,
        GUARDS=_rows(of_guards),
        GUARDED=guarded(files),
        CUES=_rows(surest_first(rarest_first(of_text, tables))),
        TITLES=_rows(rarest_first(of_titles, tables)),
    )


def _rows(rows: Sequence[tuple[Any, ...]]) -> tuple[tuple[Any, ...], ...]:
    return tuple(map(tuple, rows))


def _module(**tables: Any) -> str:
    lines = ['"""Compiled by scripts/compile_cues.py: edit the files in facts/clauses/cues instead."""', ""]
    for name, table in tables.items():
        if name == "WORDS":
            lines += _split_when_loaded(name, table)
        elif isinstance(table, dict):
            lines += [f"{name} = {{", *(f"    {key!r}: {value!r}," for key, value in table.items()), "}"]
        elif isinstance(table, tuple):
            typed = f"{name}: tuple[dict[str, int], ...]" if name == "LONGER" else name
            lines += [f"{typed} = (", *(f"    {row!r}," for row in table), ")"]
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
