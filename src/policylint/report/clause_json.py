"""A clause of the catalogue, for programs: the JSON document ``policylint-clauses/1``.

Keys may be added, but are never renamed or removed within a schema version. A requirement has the keys that
it has in ``policylint-laws/1``, and ``law`` before them.
"""

import datetime

from policylint.__about__ import __version__
from policylint.report.clause_account import ClauseAccount, tag_of
from policylint.report.json_text import json_text
from policylint.report.laws_json import requirement_json
from policylint.report.not_advice import NOT_ADVICE

SCHEMA = "policylint-clauses/1"


def render_clause_json(account: ClauseAccount, as_of: datetime.date) -> str:
    """Return one clause as JSON."""
    clause = account.clause
    return json_text(
        {
            "schema": SCHEMA,
            "policylint": __version__,
            "as_of": as_of.isoformat(),
            "notice": NOT_ADVICE,
            "clauses": [
                {
                    "key": clause.key,
                    "title": clause.title,
                    "check": clause.check.value,
                    "core": list(account.core),
                    "answered_by": list(clause.answered_by),
                    "tag": tag_of(clause),
                    "rules": [rule.meta.code for rule in account.rules],
                    "requirements": [
                        {"law": law.key, **requirement_json(law, requirement, as_of)}
                        for law, requirement in account.asked
                    ],
                }
            ],
        }
    )
