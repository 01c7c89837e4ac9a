"""The same thing told once: findings are left to others that say as much."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from attrs import evolve

from policylint.confidence import Confidence
from policylint.finding import Finding, LawReference, Severity

Maker = TypeVar("Maker")
_Weight = tuple[Severity, Confidence, tuple[LawReference, ...], tuple[str, ...]]


def told_once(
    found: Sequence[tuple[Finding, Maker]],
) -> tuple[list[tuple[Finding, Maker]], list[tuple[Finding, Maker]]]:
    """Part the findings of one document into those that are told and those that are left to them.

    `Finding.left_to` says to what; it is left to another that is as bad and as sure, to one that cites the
    same law before others. What is told cites the laws of what is left to it as well, over however many. Each
    finding comes with what made it, and keeps it; both lists are in the order given.
    """
    by_code: dict[str, dict[_Weight, Finding]] = {}
    for finding, _ in found:
        by_code.setdefault(finding.code, {}).setdefault(_weight(finding), finding)
    left: dict[Finding, Finding] = {}
    for finding, _ in found:
        others = [
            other
            for code in finding.left_to
            for other in by_code.get(code, {}).values()
            if _weighs_as_much(other, finding) and _told_for(other, left) != finding
        ]
        if others:
            left[finding] = max(others, key=lambda other: _cite_the_same(other, finding))
    gained: dict[Finding, list[LawReference]] = {}
    for finding in left:
        gained.setdefault(_told_for(finding, left), []).extend(finding.laws)
    told = [
        (_with_laws(finding, gained.get(finding, ())), made_by)
        for finding, made_by in found
        if finding not in left
    ]
    return told, [pair for pair in found if pair[0] in left]


def _weight(finding: Finding) -> _Weight:
    """Return what others look at: of a rule's findings that have it in common, the first stands for all."""
    return finding.severity, finding.confidence, finding.laws, finding.left_to


def _weighs_as_much(other: Finding, finding: Finding) -> bool:
    return other.severity >= finding.severity and other.confidence >= finding.confidence


def _told_for(finding: Finding, left: Mapping[Finding, Finding]) -> Finding:
    """Return the finding to which another is left, over however many; itself where it is left to none."""
    while finding in left:
        finding = left[finding]
    return finding


def _cite_the_same(one: Finding, other: Finding) -> bool:
    return not {law.law for law in one.laws}.isdisjoint(law.law for law in other.laws)


def _with_laws(finding: Finding, more: Sequence[LawReference]) -> Finding:
    return evolve(finding, laws=tuple(dict.fromkeys((*finding.laws, *more)))) if more else finding
