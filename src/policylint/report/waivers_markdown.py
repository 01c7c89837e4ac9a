"""Waivers as a table in Markdown, to be printed for counsel."""

from policylint.engine import Report
from policylint.report.markdown_text import markdown_table
from policylint.report.waiver_rows import WaiverRow, account, waiver_rows

_HEAD = ("place", "rule", "silenced in", "until", "state", "reason")


def render_waivers_markdown(report: Report) -> str:
    """Return a heading, how many there are, and one row for each rule that a comment silences."""
    rows = waiver_rows(report)
    lines = ["# Waivers", "", f"{account(rows, report)}."]
    if rows:
        lines += ["", *markdown_table(_HEAD, map(_cells, rows))]
    return "".join(f"{line}\n" for line in lines)


def _cells(row: WaiverRow) -> tuple[str, ...]:
    return (
        f"{row.path}:{row.place.line}",
        row.rule,
        row.lines,
        str(row.until or ""),
        row.outcome,
        row.reason,
    )
