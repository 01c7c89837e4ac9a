"""Waivers for programs: the JSON document ``policylint-waivers/1``.

Keys may be added, but are never renamed or removed within a schema version. Lines and columns count from 1,
columns in code points; days are written as 2026-03-01. A comment that names several rules gives several
waivers.
"""

from collections import Counter
from typing import Any

from policylint.__about__ import __version__
from policylint.engine import Report
from policylint.report.json_text import json_text
from policylint.report.waiver_rows import WaiverRow, waiver_rows
from policylint.suppression.suppression import State

SCHEMA = "policylint-waivers/1"


def render_waivers_json(report: Report) -> str:
    """Return all waivers by path and place, after how many there are of each state."""
    rows = waiver_rows(report)
    states = Counter(row.state for row in rows)
    return json_text(
        {
            "schema": SCHEMA,
            "policylint": __version__,
            "as_of": report.as_of.isoformat(),
            "summary": {
                "documents": len(report.documents),
                "waivers": len(rows),
                "states": {state.value: states[state] for state in State},
            },
            "waivers": [_waiver(row) for row in rows],
        }
    )


def _waiver(row: WaiverRow) -> dict[str, Any]:
    return {
        "path": row.path,
        "line": row.place.line,
        "column": row.place.column,
        "rule": {"code": row.code, "name": row.name, "written": row.written},
        "scope": row.scope,
        "first_line": row.first_line,
        "last_line": row.last_line,
        "reason": row.reason or None,
        "until": row.until.isoformat() if row.until else None,
        "state": row.state.value,
        "silences": row.silences,
    }
