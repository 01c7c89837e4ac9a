"""Write the catalogue of laws as Python literals, for the program to import.

Call it as `make law` after an edit of src/policylint/law/catalogue; `--check` only tells whether what is
committed is current. What is wrong in the catalogue is told in sentences that name file and entry; nothing is
written then.
"""

import argparse
import datetime
import sys
from pathlib import Path
from typing import Any

from law_defects import defects
from law_files import FIELDS, Catalogue, Entry

from policylint.law.law import plain_name

LAW = Path(__file__).resolve().parents[1] / "src/policylint/law"
HEADER = '"""{} Written by scripts/compile_law.py from ../catalogue: edit that."""\n'


def compiled(catalogue: Catalogue) -> dict[str, str]:
    """Return the text of each module by its file name."""
    modules = {
        "__init__.py": HEADER.format("The catalogue of laws as Python literals."),
        "index.py": _index(catalogue),
    }
    obsolete = [
        (entry["id"], name if name in catalogue.laws else None, *_row("obsolete", entry)[1:])
        for name, entry in catalogue.entries("obsolete")
    ]
    modules["obsolete.py"] = HEADER.format("References that have died.") + _rows("OBSOLETE", obsolete)
    for name, law in catalogue.laws.items():
        modules[f"{name.replace('-', '_')}.py"] = (
            HEADER.format(f"What {law['key']} asks.")
            + _rows("REQUIREMENTS", _of(catalogue, name, "requirement"))
            + _rows("AGE_THRESHOLDS", _of(catalogue, name, "age_threshold"))
        )
    return modules


def _of(catalogue: Catalogue, name: str, kind: str) -> list[tuple[object, ...]]:
    return [_row(kind, entry) for entry in catalogue.files[name].get(kind, ())]


def _index(catalogue: Catalogue) -> str:
    names = {
        plain_name(name): law["key"]
        for law in catalogue.laws.values()
        for name in (law["key"], *law["aliases"])
    }
    laws_of = {entry["id"]: name for name, entry in catalogue.entries("requirement")}
    repeated = {
        entry["id"]: tuple(dict.fromkeys(laws_of[identity] for identity in entry["repeats"]))
        for _, entry in catalogue.entries("requirement")
        if entry.get("repeats")
    }
    asking: dict[str, dict[str, None]] = {}
    for name, entry in catalogue.entries("requirement"):
        asking.setdefault(entry["clause"], {})[name] = None
    return (
        HEADER.format("Laws, clauses and conditions, and which laws ask for a clause.")
        + "\nfrom policylint.law.law import LawRow\n"
        + _mapping("LAWS", "LawRow", {name: _row("law", law)[1:] for name, law in catalogue.laws.items()})
        + _mapping("LAW_NAMES", "str", names)
        + _mapping("CLAUSES", "tuple[str, str, tuple[str, ...]]", _clauses(catalogue))
        + _mapping("IMPLIED_BY_CLAUSES", "tuple[str, ...]", _of_clauses(catalogue, "implies"))
        + _mapping("WITHOUT_DATA", "bool", _of_clauses(catalogue, "without_data"))
        + _mapping("DETAILS_OF", "str", _of_clauses(catalogue, "details_of"))
        + _mapping("WORDINGS", "str", _of_clauses(catalogue, "wording"))
        + _mapping("CONDITIONS", "tuple[str, tuple[str, ...]]", _conditions(catalogue))
        + _mapping("ASKING", "tuple[str, ...]", {clause: tuple(laws) for clause, laws in asking.items()})
        + _mapping("REPEATED", "tuple[str, ...]", repeated)
        + _rows("CORE", _core(catalogue))
        + _rows("WHATEVER_LAW", _core(catalogue, "whatever_law"))
        + _rows("NOT_AT_WORK", _core(catalogue, "not_at_work"))
    )


def _clauses(catalogue: Catalogue) -> dict[str, tuple[object, ...]]:
    # The title, how it is checked, and what answers for it; few clauses have the other fields.
    return {entry["key"]: _row("clause", entry)[1:4] for _, entry in catalogue.entries("clause")}


def _of_clauses(catalogue: Catalogue, field: str) -> dict[str, object]:
    return {entry["key"]: _plain(entry[field]) for _, entry in catalogue.entries("clause") if field in entry}


def _conditions(catalogue: Catalogue) -> dict[str, tuple[object, ...]]:
    return {entry["key"]: _row("condition", entry)[1:] for _, entry in catalogue.entries("condition")}


def _core(catalogue: Catalogue, marked: str = "clauses") -> list[tuple[object, ...]]:
    return [tuple(group["clauses"]) for _, group in catalogue.entries("core") if group.get(marked)]


def _row(kind: str, entry: Entry) -> tuple[object, ...]:
    return tuple(
        _plain(entry.get(field, [] if wanted is list else None))
        for field, (wanted, _) in FIELDS[kind].items()
    )


def _plain(value: object) -> object:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return tuple(value) if isinstance(value, list) else value


def _rows(name: str, rows: list[tuple[object, ...]]) -> str:
    lines = (f"    (\n{''.join(f'        {value!r},{chr(10)}' for value in row)}    ),\n" for row in rows)
    return f"\n{name} = (\n{''.join(lines)})\n"


def _mapping(name: str, value_type: str, mapping: dict[str, Any]) -> str:
    lines = "".join(f"    {key!r}: {value!r},\n" for key, value in mapping.items())
    return f"\n{name}: dict[str, {value_type}] = {{\n{lines}}}\n"


def compile_law(catalogue_folder: Path, compiled_folder: Path, *, write: bool) -> list[str]:
    """Write the modules that are not current, or only compare; return what is wrong, a sentence each."""
    try:
        catalogue = Catalogue(catalogue_folder)
    except ValueError as error:
        return [str(error)]
    wrong = defects(catalogue)
    if wrong:
        return wrong
    wanted = compiled(catalogue)
    present = {path.name: path.read_text("utf-8") for path in compiled_folder.glob("*.py")}
    stale = sorted(name for name in present.keys() | wanted.keys() if present.get(name) != wanted.get(name))
    if not write:
        return [f"{compiled_folder.name}/{name} is not current: run `make law`" for name in stale]
    for name in stale:
        path = compiled_folder / name
        if name in wanted:
            path.write_text(wanted[name], "utf-8")
        else:
            path.unlink()
    return []


def main() -> int:
    """Write the modules, or check them; return the exit code: 1 where something is wrong or not current."""
    parser = argparse.ArgumentParser(description="Compile the catalogue of laws.")
    parser.add_argument("--check", action="store_true", help="write nothing, tell whether all is current")
    arguments = parser.parse_args()
    told = compile_law(LAW / "catalogue", LAW / "compiled", write=not arguments.check)
    sys.stderr.write("".join(f"{sentence}\n" for sentence in told))
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
