"""The same thing told once: findings are left to others that say as much."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from attrs import evolve

from policylint.finding import Finding, LawReference

Maker = TypeVar("Maker")


def told_once(found: Sequence[tuple[Finding, Maker]]) -> list[tuple[Finding, Maker]]:
    """Return the findings of one document without those that others make needless, as `Finding.left_to` says.

    Another does if it is as bad and as sure, one that cites the same law before others. It cites the laws of
    what is left to it as well. Each finding comes with what made it, and keeps it.
    """
    by_code: dict[str, list[Finding]] = {}
    for finding, _ in found:
        by_code.setdefault(finding.code, []).append(finding)
    left: dict[Finding, Finding] = {}
    gained: dict[Finding, list[LawReference]] = {}
    for finding, _ in found:
        others = [
            other
            for code in finding.left_to
            for other in by_code.get(code, ())
            if _weighs_as_much(other, finding) and not _is_left_to(other, finding, left)
        ]
        if others:
            left[finding] = max(others, key=lambda other: _cite_the_same(other, finding))
            gained.setdefault(left[finding], []).extend(finding.laws)
    return [
        (_with_laws(finding, gained.get(finding, ())), made_by)
        for finding, made_by in found
        if finding not in left
    ]


def _weighs_as_much(other: Finding, finding: Finding) -> bool:
    return other.severity >= finding.severity and other.confidence >= finding.confidence


def _is_left_to(other: Finding, finding: Finding, left: Mapping[Finding, Finding]) -> bool:
    """Tell whether a finding is left to another, over however many: each of the two would be dropped."""
    while other in left:
        other = left[other]
    return other == finding


def _cite_the_same(one: Finding, other: Finding) -> bool:
    return not {law.law for law in one.laws}.isdisjoint(law.law for law in other.laws)


def _with_laws(finding: Finding, more: Sequence[LawReference]) -> Finding:
    return evolve(finding, laws=tuple(dict.fromkeys((*finding.laws, *more)))) if more else finding
