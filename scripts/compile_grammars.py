"""Compute the parse tables of the Lark grammars and write them as Python literals.

    python scripts/compile_grammars.py [--check]

Writes `grammar/policylint_grammar/compiled/NAME.py` for each `NAME.lark`, with the version of Lark that they
were computed with and the digest of the grammar. What is current stays: Lark numbers states in another order
each time. With --check nothing is written: exit status 1 says that a grammar was changed since.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import lark
from lark.grammar import Rule
from lark.lexer import TerminalDef

from policylint.grammars import computed, digest
from policylint.syntax.layout import Layout
from policylint.syntax.lexer import LineLexer

GRAMMARS = Path(__file__).resolve().parents[1] / "grammar" / "policylint_grammar"
COMPILED = GRAMMARS / "compiled"
# Terminals that no rule names are kept for the layout, which retypes them.
_LEXING: Mapping[str, Mapping[str, Any]] = {"policy": {"lexer": LineLexer, "postlex": Layout()}}
_OF_THIS_RUN = ("postlex", "transformer", "import_paths", "source_path")
"""Options that are given when the tables are loaded, or say where the grammar was."""


def module(name: str) -> str:
    """Return the tables of a grammar as the text of a module."""
    data, memo = computed(name, **_LEXING.get(name, {})).memo_serialize([TerminalDef, Rule])
    for option in _OF_THIS_RUN:
        del data["options"][option]
    if name in _LEXING:
        del data["options"]["lexer"], data["parser"]["lexer_conf"]["lexer_type"]
    table = data["parser"]["parser"]
    states = table.pop("states")
    return "\n".join(
        (
            f'"""The parse tables of {name}.lark. Written by scripts/compile_grammars.py: edit that."""',
            "",
            "from typing import Any",
            "",
            f"LARK = {lark.__version__!r}",
            f"GRAMMAR = {digest(name)!r}",
            *_mapping("STATES", states),
            *_mapping("MEMO", memo),
            *_mapping("DATA", data),
            'DATA["parser"]["parser"]["states"] = STATES',
            "",
        )
    )


def _mapping(name: str, table: Mapping[Any, Any]) -> Sequence[str]:
    """Write a dictionary with a line an entry, for differences that can be read."""
    return (
        f"{name}: dict[Any, Any] = {{",
        *(f"    {key!r}: {value!r}," for key, value in table.items()),
        "}",
    )


def _digest_of_tables(name: str) -> str:
    """Return the digest of the grammar that the tables were computed from; nothing where there are none."""
    try:
        recorded: str = import_module(f"policylint_grammar.compiled.{name}").GRAMMAR
    except ModuleNotFoundError:
        return ""
    return recorded


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the tables of all grammars, or check that they are those of the grammars; return the status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where a grammar was changed since"
    )
    check = parser.parse_args(arguments).check
    status = 0
    for name in sorted(path.stem for path in GRAMMARS.glob("*.lark")):
        if _digest_of_tables(name) == digest(name):
            continue
        if check:
            sys.stderr.write(
                f"The parse tables of {name}.lark are not current: run `python scripts/compile_grammars.py`\n"
            )
            status = 1
        else:
            (COMPILED / f"{name}.py").write_text(module(name), encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
