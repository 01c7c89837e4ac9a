"""The sentences in which policylint says that something cannot be done, read out of its source.

What `raise` gives to an error of policylint's own, and what is noted as a fault of a configuration, becomes a
pattern: what is filled in while it runs fits anything. A sentence that is only handed on (``str(error)``) is
found where it is made.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

SOURCE = Path(__file__).resolve().parents[2] / "src" / "policylint"

# What raises or notes a sentence, beside the classes whose name ends in Error.
_SPEAKERS = ("Fault", "fault", "refuse", "_refuse", "_unreadable", "complain", "_fail")
# Mistakes of a programmer, which no command line can show.
_FOR_PROGRAMMERS = (
    *("ValueError", "TypeError", "AttributeError", "AssertionError", "NotImplementedError"),
    *("KeyError", "LookupError", "RuntimeError", "FactError", "_TooDeepError"),
)
# What is wrong with a document is a finding; authors of rules and importers have tests of their own.
_NO_FAILURES = ("facts", "source.py", "testing.py", "rule_page.py", "escapes.py", "compiled", "arguments.py")
_ANYTHING = ".+?"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@frozen
class Sentence:
    """A sentence as a pattern, and the module that says it, as a path below the package."""

    module: str
    pattern: str

    @property
    def shown(self) -> str:
        """The sentence for people, with … for what is filled in."""
        return re.sub(r"\\(.)", r"\1", self.pattern.replace(_ANYTHING, "…"))


def sentences(source: Path = SOURCE) -> list[Sentence]:
    """Return all sentences of the package, each once, by module and line."""
    found: dict[Sentence, None] = {}
    for path in sorted(source.rglob("*.py")):
        module = path.relative_to(source).as_posix()
        if not {*module.split("/")} & {*_NO_FAILURES}:
            for pattern in _Module(ast.parse(path.read_text("utf-8"))).patterns():
                found[Sentence(module, pattern)] = None
    return list(found)


class _Module:
    """Looks through one module."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._functions = {node.name: node for node in ast.walk(tree) if isinstance(node, Function)}

    def patterns(self) -> Iterator[str]:
        seen: set[ast.Call] = set()
        # An inner function comes after the one around it: what a name means is asked of the innermost.
        for function in reversed([node for node in ast.walk(self._tree) if isinstance(node, Function)]):
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and node not in seen and _speaks(node):
                    seen.add(node)
                    yield from self._said(node, function)

    def _said(self, call: ast.Call, function: Function) -> Iterator[str]:
        """Yield the sentence among the arguments: the one with most words of its own."""
        told = [list(self._read(argument, function)) for argument in call.args]
        patterns = max(told, key=lambda one: max(map(_weight, one), default=0), default=[])
        for pattern in patterns:
            if _weight(pattern):
                yield f"must be {pattern}, not " if _name(call) == "refuse" else pattern

    def _read(self, node: ast.expr, function: Function) -> Iterator[str]:
        """Yield the patterns of what an expression may come to."""
        match node:
            case ast.Constant(value=str(text)):
                yield re.escape(text)
            case ast.JoinedStr(values=parts):
                yield "".join(
                    re.escape(part.value)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                    else _ANYTHING
                    for part in parts
                )
            case ast.IfExp(body=body, orelse=orelse):
                yield from self._read(body, function)
                yield from self._read(orelse, function)
            case ast.Name(id=name):
                yield from self._assigned(name, function)
            case ast.Call() if _name(node) in self._functions and _name(node) != function.name:
                called = self._functions[_name(node)]
                for inner in ast.walk(called):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from self._read(inner.value, called)
            case _:
                yield _ANYTHING

    def _assigned(self, name: str, function: Function) -> Iterator[str]:
        values = [
            node.value
            for node in ast.walk(function)
            if isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
        ]
        for value in values:
            if not isinstance(value, ast.Name):
                yield from self._read(value, function)
        if not values:
            yield _ANYTHING


def _speaks(call: ast.Call) -> bool:
    name = _name(call)
    return name in _SPEAKERS or (name.endswith("Error") and name not in _FOR_PROGRAMMERS)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _weight(pattern: str) -> int:
    """Return how many letters of a pattern are fixed; one word alone says nothing."""
    fixed = pattern.replace(_ANYTHING, "")
    return len(fixed) if " " in fixed.strip("\\ ") or len(fixed) > 12 else 0
