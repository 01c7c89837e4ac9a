"""A configuration for programs: ``policylint-config/1``."""

from collections.abc import Iterable
from pathlib import Path

from policylint.config.config import Config
from policylint.report.config_values import shown_values
from policylint.report.json_text import json_text

SCHEMA = "policylint-config/1"


def render_config_json(config: Config, path: Path, rules: Iterable[str]) -> str:
    """Return the configuration of a file as JSON; ``rules`` are the codes of those that run on it."""
    kind = config.kind(path)
    return json_text(
        {
            "schema": SCHEMA,
            "path": path.as_posix(),
            "file": config.file,
            "overruled": list(config.overruled),
            "values": [
                {
                    "key": shown.key,
                    "value": shown.value,
                    "source": "default" if shown.origin is None else shown.origin.name,
                    "line": None if shown.origin is None else shown.origin.line,
                }
                for shown in shown_values(config)
            ],
            "kind": kind.value if kind else None,
            "excluded": config.excludes(path),
            "rules": list(rules),
        }
    )
