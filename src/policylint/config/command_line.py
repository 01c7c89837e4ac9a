"""What the command line, or an importer, sets above every file: ``KEY=VALUE`` and options of their own."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from policylint.config.fault import Fault, Origin
from policylint.config.reading import read_layer
from policylint.config.setting import Layer, Locate

_BARE_WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_LONGEST = 10_000


def assigned_layer(assignment: str, faults: list[Fault]) -> Layer:
    """Read ``KEY=VALUE``, where the value is TOML or one bare word, adding to ``faults`` what is wrong."""
    name = f"--config {assignment[:80]}"
    origin = Origin(name)
    key, _, value = assignment.partition("=")
    if _BARE_WORD.fullmatch(value.strip()) and value.strip() not in ("true", "false"):
        assignment = f'{key} = "{value.strip()}"'
    try:
        if "\n" in assignment or len(assignment) > _LONGEST:
            raise ValueError("it must be one line, and not a long one")
        raw = tomllib.loads(assignment)
        if not raw:
            raise ValueError("it sets nothing")
    except (ValueError, RecursionError) as error:
        told = str(error).partition(" (at ")[0]
        told = told[:1].lower() + told[1:]
        faults.append(
            Fault(origin, "", f'is not KEY=VALUE as in TOML, for example baseline="known.json": {told}')
        )
        return Layer(name, ())
    if "extends" in raw:
        faults.append(Fault(origin, "extends", "belongs in a file: give that file with --config FILE"))
        del raw["extends"]
    return read_layer(name, raw, (), _at(origin), faults)


def option_layers(options: Iterable[tuple[str, Mapping[str, Any]]], faults: list[Fault]) -> Iterable[Layer]:
    """Read what options of their own set: each its name for people, and a table as in a file."""
    for name, raw in options:
        yield read_layer(name, raw, (), _at(Origin(name, is_option=True)), faults)


def _at(origin: Origin) -> Locate:
    return lambda path: origin
