"""Waivers for a person's eyes: each with what it silences, until when, and why."""

from collections.abc import Iterator

from policylint.engine import Report
from policylint.report.visible import visible
from policylint.report.waiver_rows import WaiverRow, account, waiver_rows
from policylint.report.wrapped import wrapped

_LONGEST_REASON = 1_000


def render_waivers_text(report: Report) -> str:
    """Return a few lines for each rule that a comment silences, then how many there are."""
    rows = waiver_rows(report)
    lines = [line for row in rows for line in _lines(row)]
    return "".join(f"{line}\n" for line in [*lines, account(rows, report)])


def _lines(row: WaiverRow) -> Iterator[str]:
    yield f"{visible(row.path)}:{row.place.line}: {visible(row.rule)}"
    until = f", until {row.until}" if row.until else ""
    yield f"  {row.scope} for {row.lines}{until}: {row.outcome}"
    reason = visible(row.reason[:_LONGEST_REASON]) + ("…" if len(row.reason) > _LONGEST_REASON else "")
    yield from wrapped(f"reason: {reason or 'none'}", "  ")
    yield ""
