"""For GitLab: a Code Quality report (docs.gitlab.com, "Code Quality", "Code Quality report format").

GitLab shows one finding for each fingerprint of a report. Ours leave the path out, and two documents may lack
the same clause, so the path goes into the fingerprint here.
"""

import hashlib
from typing import Any

from policylint.engine import Report
from policylint.finding import Finding, Severity
from policylint.report.json_text import json_text
from policylint.report.visible import visible

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render_gitlab(report: Report) -> str:
    """Return the findings as a JSON array, in the order of the report."""
    return json_text([_violation(finding) for finding in report.findings])


def _violation(finding: Finding) -> dict[str, Any]:
    path = finding.path.removeprefix("./")
    return {
        "description": f"{finding.code} {finding.name}: {visible(finding.message)}",
        "check_name": finding.code,
        "fingerprint": _fingerprint(path, finding.fingerprint),
        "severity": _SEVERITY[finding.severity],
        "location": {
            "path": path,
            "lines": {"begin": finding.line, "end": finding.end.line},
        },
    }


def _fingerprint(path: str, fingerprint: str) -> str:
    identity = f"{path}\0{fingerprint}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(identity, digest_size=16).hexdigest()
