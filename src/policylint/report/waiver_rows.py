"""The comments that silence rules, one row a rule, as all lists of waivers show them."""

import datetime
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from policylint.engine import Report
from policylint.source import Position, Source
from policylint.suppression.comment_text import Word
from policylint.suppression.suppression import State, Waiver


@frozen
class WaiverRow:
    """One rule in one comment: where the comment stands, what it says, and what came of it.

    ``code`` and ``name`` are None for a rule that is not installed; ``written`` is the rule as the comment
    names it. ``first_line`` and ``last_line`` tell where findings are silenced; both are None for a comment
    that no block follows.
    """

    path: str
    place: Position
    written: str
    code: str | None
    name: str | None
    scope: str
    first_line: int | None
    last_line: int | None
    reason: str
    until: datetime.date | None
    state: State
    silences: int

    @property
    def rule(self) -> str:
        """The rule by code and name, or as it is written where there is no such rule."""
        return f"{self.code} {self.name}" if self.code else self.written

    @property
    def lines(self) -> str:
        """Where findings are silenced, in words: ``line 7``, ``lines 7–9``."""
        if self.first_line is None:
            return "nothing"
        if self.scope == Word.FILE.value:
            return "the whole document"
        if self.first_line == self.last_line:
            return f"line {self.first_line}"
        return f"lines {self.first_line}–{self.last_line}"

    @property
    def outcome(self) -> str:
        """The state in words, and how many findings do not count."""
        told = words(self.state)
        return f"{told}, silences {counted(self.silences, 'finding')}" if self.silences else told


def waiver_rows(report: Report) -> list[WaiverRow]:
    """Return a row for each rule of each comment, by path and place."""
    rows = [_row(document.source, waiver) for document in report.documents for waiver in document.waivers]
    return sorted(rows, key=lambda row: (row.path, row.place))


def account(rows: Iterable[WaiverRow], report: Report) -> str:
    """Say in one line how many there are, and how many of each state."""
    states = Counter(row.state for row in rows)
    number = counted(states.total(), "waiver")
    told = ", ".join(f"{states[state]} {words(state)}" for state in State if states[state])
    documents = counted(len(report.documents), "document")
    return f"{number} in {documents}{f' ({told})' if told else ''}, as of {report.as_of}"


def words(state: State) -> str:
    """Return a state as people read it: ``expires soon``."""
    return state.value.replace("-", " ")


def _row(source: Source, waiver: Waiver) -> WaiverRow:
    one = waiver.suppression
    covers = one.covers
    end = min(covers.end, len(source.text))
    return WaiverRow(
        path=source.path,
        place=source.position(one.name.span.start),
        written=one.name.text,
        code=one.rule.code if one.rule else None,
        name=one.rule.name if one.rule else None,
        scope=one.text.word.value,
        first_line=source.line_of(covers.start) if len(covers) else None,
        last_line=source.line_of(max(covers.start, end - 1)) if len(covers) else None,
        reason=one.text.reason,
        until=one.text.until,
        state=waiver.state,
        silences=waiver.silences,
    )


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 document``, ``2 documents``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
