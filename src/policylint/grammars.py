"""The parsers of our Lark grammars, from tables that were computed when the grammar was last changed.

To compute the tables of all grammars takes ten times as long as to load them, 0.2 seconds at each start.
"""

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module, resources
from types import ModuleType
from typing import Any

import lark
from lark.lexer import Lexer

PACKAGE = "policylint_grammar"


def parser(name: str, *, lexer: type[Lexer] | None = None, **options: Any) -> lark.Lark:
    """Return the LALR parser of ``NAME.lark``; ``lexer`` and other ``options`` are those of `lark.Lark`.

    The tables are those that ``scripts/compile_grammars.py`` wrote, where this is the Lark that they were
    computed with; another one computes its own.
    """
    tables = import_module(f"{PACKAGE}.compiled.{name}")
    if lark.__version__ != tables.LARK:
        return computed(name, lexer=lexer, **options)
    # What the parsers that Lark itself generates are loaded by; Lark.load takes pickles only, and no options.
    load: Callable[..., lark.Lark] = lark.Lark._load_from_dict
    return load(_with_lexer(tables, lexer), tables.MEMO, **options)


def computed(name: str, *, lexer: type[Lexer] | None = None, **options: Any) -> lark.Lark:
    """Return the parser of ``NAME.lark`` by computing its tables."""
    if lexer is not None:
        options["lexer"] = lexer
    return lark.Lark.open_from_package(
        PACKAGE, f"{name}.lark", parser="lalr", maybe_placeholders=False, **options
    )


def digest(name: str) -> str:
    """Return the SHA-256 of ``NAME.lark``, in hexadecimal, by which tables are known to be current."""
    return hashlib.sha256(resources.files(PACKAGE).joinpath(f"{name}.lark").read_bytes()).hexdigest()


def _with_lexer(tables: ModuleType, lexer: type[Lexer] | None) -> Mapping[str, Any]:
    data: dict[str, Any] = tables.DATA
    if lexer is None:
        return data
    frontend = data["parser"]
    return {
        **data,
        "options": {**data["options"], "lexer": lexer},
        "parser": {**frontend, "lexer_conf": {**frontend["lexer_conf"], "lexer_type": lexer}},
    }
