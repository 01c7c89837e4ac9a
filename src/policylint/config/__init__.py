"""Configuration: found near the document, read, checked, merged; text in, a frozen `Config` out.

`policylint.config.loading` is the way in. Nothing here asks the environment or the network, and nothing runs
code that a configuration names.
"""

import json
from importlib.resources import files
from typing import Any

SCHEMA = "policylint.schema.json"


def schema(tool: str = "policylint") -> dict[str, Any]:
    """Return the JSON Schema (draft 7) of a configuration.

    validate-pyproject asks for it by the entry point ``validate_pyproject.tool_schema``, with the name of
    the table under ``tool``.
    """
    read: dict[str, Any] = json.loads(files(__name__).joinpath(SCHEMA).read_text("utf-8"))
    return read
