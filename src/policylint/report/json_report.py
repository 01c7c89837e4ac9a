"""For programs: the JSON document ``policylint-report/1``.

Keys may be added, but are never renamed or removed within a schema version. Lines and columns count from 1,
columns in code points; the end is exclusive.
"""

from collections.abc import Iterator
from typing import Any

from policylint.__about__ import __version__
from policylint.engine import DocumentReport, Report
from policylint.finding import Absence, Edit, Finding, Fix, NearestMiss, Related
from policylint.report.json_text import json_text, place
from policylint.report.summary import Summary
from policylint.silenced import Silenced
from policylint.source import Source

SCHEMA = "policylint-report/1"


def render_json(report: Report) -> str:
    """Return the report as JSON with the keys in a fixed order, indented by two, a line end at the end."""
    return json_text(_report(report))


def _report(report: Report) -> dict[str, Any]:
    summary = Summary.of(report)
    return {
        "schema": SCHEMA,
        "policylint": __version__,
        "as_of": report.as_of.isoformat(),
        "summary": {
            "documents": summary.documents,
            "errors": summary.errors,
            "warnings": summary.warnings,
            "info": summary.info,
            "suppressed": summary.suppressed,
            "baselined": summary.baselined,
            "older": summary.older,
        },
        "findings": [
            finding_object(finding, document)
            for document in report.documents
            for finding in document.findings
        ],
        "suppressed": [
            _silenced(silenced, document) for document in report.documents for silenced in document.silenced
        ],
        "laws": [law for document in report.documents for law in _laws(document)],
    }


def _laws(document: DocumentReport) -> Iterator[dict[str, Any]]:
    """Yield what a document was judged by: law, why, and the line."""
    for applied in document.laws:
        span = applied.ground.span
        line = document.source.line_of(span.start) if span else None
        yield {
            "path": document.path,
            "law": applied.law.key,
            "why": applied.ground.why.value,
            "line": line,
        }
    if document.by_core:
        yield {"path": document.path, "law": None, "why": "core", "line": None}


def finding_object(finding: Finding, document: DocumentReport) -> dict[str, Any]:
    """Return a finding as the keys and values that ``policylint-report/1`` has for it."""
    source = document.source
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.label,
        "confidence": finding.confidence.label,
        "path": finding.path,
        **place(source, finding.span),
        "message": finding.message,
        "clause": finding.clause,
        "laws": [
            {"law": law.law, "citation": law.citation, "requirement": law.requirement} for law in finding.laws
        ],
        "related": [_related(related, document) for related in finding.related],
        "absence": None if finding.absence is None else _absence(finding.absence, document),
        "fix": None if finding.fix is None else _fix(finding.fix, source),
        "fingerprint": finding.fingerprint,
    }


def _silenced(silenced: Silenced, document: DocumentReport) -> dict[str, Any]:
    """Return a finding that does not count, with by what: the comment's place, and the reason."""
    return {
        **finding_object(silenced.finding, document),
        "suppression": {
            "by": silenced.by.value,
            "reason": silenced.reason or None,
            "place": None if silenced.place is None else place(document.source, silenced.place),
        },
    }


def _related(related: Related, document: DocumentReport) -> dict[str, Any]:
    return {"path": document.path, **place(document.source, related.span), "message": related.message}


def _absence(absence: Absence, document: DocumentReport) -> dict[str, Any]:
    miss = absence.nearest_miss
    return {
        "searched": list(absence.searched),
        "nearest_miss": None if miss is None else _nearest_miss(miss, document),
        "insert_at": {"line": absence.insert_at},
    }


def _nearest_miss(miss: NearestMiss, document: DocumentReport) -> dict[str, Any]:
    return {"path": document.path, **place(document.source, miss.span), "why": miss.why}


def _fix(fix: Fix, source: Source) -> dict[str, Any]:
    return {
        "safe": fix.safe,
        "description": fix.description,
        "edits": [_edit(edit, source) for edit in fix.edits],
    }


def _edit(edit: Edit, source: Source) -> dict[str, Any]:
    return {**place(source, edit.span), "replacement": edit.replacement}
