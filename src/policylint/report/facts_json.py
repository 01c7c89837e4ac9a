"""What documents say, for programs: the JSON document ``policylint-facts/1``.

Keys may be added, but are never renamed or removed within a schema version. Lines and columns count from 1,
columns in code points; the end is exclusive.
"""

from collections.abc import Iterable
from typing import Any

from policylint.__about__ import __version__
from policylint.applicability import AppliedLaw
from policylint.policy import Policy
from policylint.report.fact_list import ListedFact, facts_by_kind
from policylint.report.json_text import json_text, place
from policylint.source import Source

SCHEMA = "policylint-facts/1"


def render_facts_json(policies: Iterable[Policy]) -> str:
    """Return the facts of documents as JSON, indented by two."""
    return json_text(
        {
            "schema": SCHEMA,
            "policylint": __version__,
            "documents": [_document(policy) for policy in policies],
        }
    )


def _document(policy: Policy) -> dict[str, Any]:
    source = policy.source
    return {
        "path": source.path,
        "language": policy.language,
        "mode": policy.document.mode.value,
        "kind": policy.kind.value if policy.kind else None,
        "title": _title(policy),
        **{name: [_fact(source, fact) for fact in facts] for name, facts in facts_by_kind(policy).items()},
        "statements": [],
        "laws": [_law(source, applied) for applied in policy.laws],
    }


def _law(source: Source, applied: AppliedLaw) -> dict[str, Any]:
    span = applied.ground.span
    line = source.line_of(span.start) if span else None
    return {"law": applied.law.key, "why": applied.ground.why.value, "line": line}


def _title(policy: Policy) -> str | None:
    heading = policy.document.title
    if heading:
        return heading.title
    return policy.declared.title.value if policy.declared.title else None


def _fact(source: Source, listed: ListedFact) -> dict[str, Any]:
    return {**place(source, listed.fact.span), "text": listed.fact.text, **listed.fields}
