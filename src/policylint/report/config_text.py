"""A configuration for people: one value a line, and where it comes from."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from policylint.config.config import Config
from policylint.config.setting import key_text
from policylint.report.config_values import ShownValue, shown_values
from policylint.report.visible import visible

# What counts where nobody chose, in words, since no value says it.
_UNSET = {
    "select": "every rule of enough confidence",
    "baseline": ".policylint-baseline.json, if it is there",
}


def render_config_text(config: Config, path: Path, rules: Iterable[str]) -> str:
    """Return the configuration of a file as text; ``rules`` are the codes of those that run on it."""
    values = [(f"{shown.key} = {_value(shown)}", shown.source) for shown in shown_values(config)]
    width = max(len(value) for value, _ in values)
    kind = config.kind(path)
    lines = [
        f"{path.as_posix()} is configured by {config.file or 'no file'}",
        *(f"{name} is not read: {config.file} stands beside it" for name in config.overruled),
        "",
        *(f"{value:{min(width, 60)}}  # {source}" for value, source in values),
        "",
        *([f"documents says that it is of kind {kind.value}"] if kind else []),
        *(["exclude names it"] if config.excludes(path) else []),
        f"rules that run on it: {', '.join(rules) or 'none'}",
    ]
    return "".join(f"{_one_line(line)}\n" for line in lines)


def _value(shown: ShownValue) -> str:
    return _UNSET[shown.key] if shown.value is None else _toml(shown.value)


def _toml(value: Any) -> str:
    match value:
        case list():
            return f"[{', '.join(_toml(item) for item in value)}]"
        case dict():
            pairs = ", ".join(f"{key_text((key,))} = {_toml(item)}" for key, item in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case _:
            return json.dumps(value, ensure_ascii=False)


def _one_line(line: str) -> str:
    # The column of origins is made of spaces, which `visible` would take for white space between words.
    value, mark, source = line.rpartition("  # ")
    return f"{visible(value)}{' ' * (len(value) - len(value.rstrip()))}{mark}{visible(source)}"
