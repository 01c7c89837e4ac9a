"""For GitHub code scanning and other viewers: SARIF 2.1.0 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0).

Columns count code points, ends are exclusive, and paths are relative to the folder of the run, wherever that
lies. GitHub computes a ``primaryLocationLineHash`` itself; ours is ``policylint/v1``, which knows no line.
Braces in a message stay single although section 3.11.5 doubles them: no message has arguments, and viewers
show it as it is.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from policylint.__about__ import __version__
from policylint.engine import DocumentReport, Report
from policylint.finding import Finding, Severity
from policylint.report.json_text import json_text, place
from policylint.report.rule_text import rule_text
from policylint.report.visible import visible
from policylint.rule_set import LoadedRule, RuleSet
from policylint.silenced import Silenced, Silencer
from policylint.source import Source, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_GITHUB_SEVERITY = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "recommendation",
}


def render_sarif(report: Report, rules: RuleSet) -> str:
    """Return a log of one run; of the ``rules`` that ran, those that found something are described.

    Reads the pages of these rules from the packages that hold them.
    """
    found = {finding.code for finding in report.findings}
    found.update(silenced.finding.code for silenced in report.silenced)
    described = [rule for rule in rules if rule.meta.code in found]
    index = {rule.meta.code: number for number, rule in enumerate(described)}
    results = [result for document in report.documents for result in _results(document, index)]
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report, described, results)]})


def _run(report: Report, rules: list[LoadedRule], results: list[dict[str, Any]]) -> dict[str, Any]:
    driver = {
        "name": "policylint",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    return {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that policylint was run in."}}},
        "automationDetails": {"id": "policylint/"},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"as_of": report.as_of.isoformat()},
    }


def _rule(rule: LoadedRule) -> dict[str, Any]:
    text, meta = rule_text(rule), rule.meta
    kinds = sorted(kind.value for kind in meta.kinds or ())
    return {
        "id": meta.code,
        "name": "".join(word.capitalize() for word in meta.name.split("-")),
        "shortDescription": {"text": text.short},
        "fullDescription": {"text": text.full},
        "help": {"text": text.page, "markdown": text.page},
        "defaultConfiguration": {"level": _LEVEL[meta.severity]},
        "properties": {
            "tags": [meta.name, rule.page_package.rpartition(".")[2], *kinds],
            "precision": meta.confidence.label,
            "problem.severity": _GITHUB_SEVERITY[meta.severity],
        },
    }


def _results(document: DocumentReport, index: dict[str, int]) -> Iterator[dict[str, Any]]:
    """Yield what counts, then what was silenced, which viewers show as suppressed or not at all."""
    for finding in document.findings:
        yield _result(finding, document.source, index, [])
    for silenced in document.silenced:
        yield _result(silenced.finding, document.source, index, [_suppression(silenced, document.source)])


def _suppression(silenced: Silenced, source: Source) -> dict[str, Any]:
    """Return section 3.35's object: its place is within the document, or it is kept elsewhere."""
    return {
        "kind": "inSource" if silenced.by is Silencer.COMMENT else "external",
        **({"justification": visible(silenced.reason)} if silenced.reason else {}),
        **({"location": _location(source, silenced.place)} if silenced.place else {}),
    }


def _result(
    finding: Finding, source: Source, index: dict[str, int], suppressions: list[dict[str, Any]]
) -> dict[str, Any]:
    known = {"ruleIndex": index[finding.code]} if finding.code in index else {}
    related = [
        {"id": number, **_location(source, span), "message": _message(message)}
        for number, (span, message) in enumerate(_related(finding), start=1)
    ]
    return {
        "ruleId": finding.code,
        **known,
        "level": _LEVEL[finding.severity],
        "message": _message(finding.message),
        "locations": [_location(source, finding.span)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"policylint/v1": finding.fingerprint},
        "suppressions": suppressions,
        "properties": _properties(finding),
    }


def _related(finding: Finding) -> Iterator[tuple[Span, str]]:
    for related in finding.related:
        yield related.span, related.message or "see here"
    if finding.absence is not None and finding.absence.nearest_miss is not None:
        yield finding.absence.nearest_miss.span, f"nearest miss: {finding.absence.nearest_miss.why}"


def _properties(finding: Finding) -> dict[str, Any]:
    return {
        "confidence": finding.confidence.label,
        "clause": finding.clause,
        "laws": [law.citation for law in finding.laws],
        "searched": list(finding.absence.searched) if finding.absence else [],
    }


def _location(source: Source, span: Span) -> dict[str, Any]:
    where = place(source, span)
    region = {
        "startLine": where["line"],
        "startColumn": where["column"],
        "endLine": where["end_line"],
        "endColumn": where["end_column"],
    }
    return {"physicalLocation": {"artifactLocation": _artifact(source.path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    """Return a URI reference (RFC 3986): relative to the root, unless the path is absolute."""
    uri = quote(path.removeprefix("./").encode("utf-8", "surrogateescape"), safe="/")
    if path.startswith("/"):
        return {"uri": f"file://{uri}"}
    return {"uri": uri, "uriBaseId": _ROOT}


def _message(text: str) -> dict[str, str]:
    """Return a message that ends in a stop; what looks like a link to a viewer (3.11.6) is pulled apart."""
    shown = visible(text).replace("](", "] (")
    return {"text": shown if shown.endswith((".", "!", "?", "…")) else f"{shown}."}
