"""Which findings the comments of a document keep from its report, and what that says of the comments."""

import datetime
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

from attrs import frozen

from policylint.finding import Finding
from policylint.rule import Rule
from policylint.silenced import Silenced, Silencer
from policylint.suppression.comments import comments
from policylint.suppression.scopes import scopes
from policylint.suppression.suppression import State, Suppression, Waiver
from policylint.suppression.suppression_rule import Heard
from policylint.syntax.document import Document

NOTICE = datetime.timedelta(days=30)
"""How long before its last day a comment is said to expire soon."""


@frozen
class Silencing:
    """What comments do to findings: those that count, those that do not, and what was heard.

    ``heard`` is None for a document without comments.
    """

    counting: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    heard: Heard | None = None


def silence(
    document: Document,
    findings: Sequence[tuple[Finding, bool]],
    *,
    ran: Iterable[Rule],
    known: Iterable[Rule],
    reasons_required: bool,
    as_of: datetime.date,
) -> Silencing:
    """Apply the comments of a document to its findings; never fails.

    ``findings`` come sorted by span, each with whether it is to be reported, being sure enough and left to no
    other: a comment that silences one that is not is of use all the same. ``ran`` are the rules that
    judged the document, ``known`` those that comments may name.

    A finding is silenced where its own span begins, whatever it relates to. Where several comments cover
    that, the one that covers least silences it.
    """
    written = comments(document)
    if not written:
        return Silencing(tuple(finding for finding, reported in findings if reported))
    rules = _by_code_and_name(known)
    suppressions, strays = scopes(document, written, rules)
    by = _silencers(suppressions, (finding for finding, _ in findings), as_of)
    judged = list(zip(findings, by, strict=True))
    used = {id(one) for one in by if one}
    counts = Counter(id(one) for (_, reported), one in judged if one and reported)
    codes = {rule.meta.code for rule in ran}
    missed = _lines_by_code(
        document, (finding for (finding, reported), one in judged if reported and not one)
    )
    waivers = tuple(
        Waiver(
            one,
            _state(one, codes, id(one) in used, as_of),
            counts[id(one)],
            _nearest(
                document.source.line_of(one.comment.start), missed.get(one.rule.code, ()) if one.rule else ()
            ),
        )
        for one in suppressions
    )
    return Silencing(
        tuple(finding for (finding, reported), one in judged if reported and one is None),
        tuple(
            Silenced(finding, Silencer.COMMENT, one.text.reason, one.comment)
            for (finding, reported), one in judged
            if reported and one
        ),
        Heard(written, waivers, tuple(strays), rules, reasons_required, as_of),
    )


def _by_code_and_name(rules: Iterable[Rule]) -> Mapping[str, Rule]:
    return {alias: rule for rule in rules for alias in (rule.meta.code.casefold(), rule.meta.name.casefold())}


def _silencers(
    suppressions: Iterable[Suppression], findings: Iterable[Finding], as_of: datetime.date
) -> tuple[Suppression | None, ...]:
    by_code: dict[str, _Sweep] = {}
    for order, one in enumerate(sorted(suppressions, key=lambda one: one.covers.start)):
        if one.rule and one.silenceable and not _has_expired(one, as_of):
            by_code.setdefault(one.rule.code, _Sweep()).add(order, one)
    return tuple(
        by_code[finding.code].at(finding.span.start) if finding.code in by_code else None
        for finding in findings
    )


class _Sweep:
    """The suppressions of one rule, asked place after place in the order of the text."""

    def __init__(self) -> None:
        self._coming: list[tuple[int, Suppression]] = []
        self._next = 0
        self._begun: list[tuple[int, int, Suppression]] = []

    def add(self, order: int, suppression: Suppression) -> None:
        """Take in a suppression; they come in the order in which they begin, and so do their numbers."""
        self._coming.append((order, suppression))

    def at(self, place: int) -> Suppression | None:
        """Return the suppression that covers least around a place, of equals the one that begins last.

        Places must come in the order of the text.
        """
        while self._next < len(self._coming) and self._coming[self._next][1].covers.start <= place:
            order, one = self._coming[self._next]
            heappush(self._begun, (len(one.covers), -order, one))
            self._next += 1
        while self._begun and self._begun[0][2].covers.end <= place:
            heappop(self._begun)
        return self._begun[0][2] if self._begun else None


def _lines_by_code(document: Document, findings: Iterable[Finding]) -> Mapping[str, Sequence[int]]:
    """Return the lines on which findings begin, by rule, in the order of the text."""
    lines: dict[str, list[int]] = {}
    for finding in findings:
        lines.setdefault(finding.code, []).append(document.source.line_of(finding.span.start))
    return lines


def _nearest(line: int, lines: Sequence[int]) -> int | None:
    """Return the nearest to a line of sorted lines, of two the one above; None where there is none."""
    index = bisect_left(lines, line)
    return min(lines[max(0, index - 1) : index + 1], key=lambda other: abs(other - line), default=None)


def _state(one: Suppression, ran: set[str], used: bool, as_of: datetime.date) -> State:
    if one.rule is None or not one.silenceable:
        return State.NOT_POSSIBLE
    if _has_expired(one, as_of):
        return State.EXPIRED
    if one.rule.code not in ran:
        return State.NOT_RUN
    if not used:
        return State.UNUSED
    if one.text.until is not None and one.text.until - as_of <= NOTICE:
        return State.EXPIRES_SOON
    return State.ACTIVE


def _has_expired(one: Suppression, as_of: datetime.date) -> bool:
    return one.text.until is not None and one.text.until < as_of
