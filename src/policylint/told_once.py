"""The same thing told once: findings are left to others that say as much."""

from collections.abc import Iterable, Sequence

from policylint.finding import Finding


def left_to_others(found: Sequence[Finding]) -> Iterable[Finding]:
    """Yield the findings of one document that others make needless, as `Finding.left_to` says.

    Another does if it is as bad and as sure, whether or not it is left to a third one: that says as much too.
    """
    by_code: dict[str, list[Finding]] = {}
    for finding in found:
        by_code.setdefault(finding.code, []).append(finding)
    for finding in found:
        others = (other for code in finding.left_to for other in by_code.get(code, ()))
        if any(_weighs_as_much(other, finding) for other in others):
            yield finding


def _weighs_as_much(other: Finding, finding: Finding) -> bool:
    return other.severity >= finding.severity and other.confidence >= finding.confidence
