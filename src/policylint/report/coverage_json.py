"""Coverage for programs: the JSON document ``policylint-coverage/1``.

Keys may be added, but are never renamed or removed within a schema version. Lines and columns count from 1,
columns in code points; the end is exclusive. ``counts`` are of all requirements, also of those not shown.
"""

from typing import Any

from policylint.__about__ import __version__
from policylint.asked import RequirementStatus
from policylint.coverage import Coverage, CoverageGroup, CoverageRow, DocumentCoverage, Evidence
from policylint.facts.clauses.clause import NearMiss
from policylint.law import catalogue
from policylint.report.coverage_words import excerpt_of, out_of_reach, states
from policylint.report.json_text import json_text, place
from policylint.report.not_advice import NOT_ADVICE
from policylint.source import Source

SCHEMA = "policylint-coverage/1"


def render_coverage_json(coverage: Coverage) -> str:
    """Return every document with the laws that were taken to apply and what they ask."""
    return json_text(
        {
            "schema": SCHEMA,
            "policylint": __version__,
            "as_of": coverage.as_of.isoformat(),
            "notice": NOT_ADVICE,
            "shown": [status.value for status in coverage.shown],
            "documents": [_document(document, coverage) for document in coverage.documents],
        }
    )


def _document(document: DocumentCoverage, coverage: Coverage) -> dict[str, Any]:
    return {
        "path": document.source.path,
        "kind": document.kind.value if document.kind else None,
        "language": document.language,
        "not_judged_because": document.unjudged,
        "supplement_line": document.other_policy.line if document.other_policy else None,
        "profiles": [_group(group, document, coverage) for group in document.groups],
    }


def _group(group: CoverageGroup, document: DocumentCoverage, coverage: Coverage) -> dict[str, Any]:
    ground = group.applied.ground if group.applied else None
    return {
        "law": group.applied.law.key if group.applied else None,
        "name": group.applied.law.name if group.applied else "core",
        "why": ground.why.value if ground else "core",
        "line": document.source.line_of(ground.span.start) if ground and ground.span else None,
        "counts": {status.value: group.counts.get(status, 0) for status in RequirementStatus},
        "requirements": [_row(row, document) for row in group.rows if row.status in coverage.shown],
    }


def _row(row: CoverageRow, document: DocumentCoverage) -> dict[str, Any]:
    requirement, source = row.requirement, document.source
    return {
        "requirement": requirement.id if requirement else None,
        "citation": requirement.citation if requirement else None,
        "states": states(row),
        "strength": requirement.strength.value if requirement else None,
        "verified": requirement.verified if requirement else None,
        "check": requirement.check.value if requirement else None,
        "clauses": list(row.clauses),
        "status": row.status.value,
        "evidence": _evidence(row.evidence, source) if row.evidence else None,
        "nearest_miss": _nearest_miss(row.nearest_miss, source) if row.nearest_miss else None,
        "conditions": [_condition(key, row.status, document) for key in row.conditions],
        "out_of_reach_because": out_of_reach(row),
    }


def _evidence(evidence: Evidence, source: Source) -> dict[str, Any]:
    clause = evidence.clause
    return {
        **place(source, evidence.span),
        "excerpt": excerpt_of(source, evidence.span),
        "clause": clause.clause,
        "how": clause.how,
        "confidence": clause.confidence.label,
        "denied": clause.denied,
    }


def _nearest_miss(miss: NearMiss, source: Source) -> dict[str, Any]:
    return {
        **place(source, miss.span),
        "excerpt": excerpt_of(source, miss.span),
        "clause": miss.clause,
        "why": miss.why,
    }


def _condition(key: str, status: RequirementStatus, document: DocumentCoverage) -> dict[str, Any]:
    """Return a condition that decides; ``holds`` is null where it is not known."""
    known = status is RequirementStatus.NOT_APPLICABLE
    ground = document.conditions.failing[key] if known else None
    return {
        "condition": key,
        "meaning": catalogue.condition(key).meaning,
        "holds": False if known else None,
        "why": ground.why.value if ground else None,
        "line": document.source.line_of(ground.span.start) if ground and ground.span else None,
    }
