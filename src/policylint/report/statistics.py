"""How often each rule found something: a table in place of the findings."""

from collections import Counter

from policylint.engine import Report
from policylint.report.summary import Summary
from policylint.report.table import table

_HEAD = ("count", "code", "name")


def render_statistics(report: Report) -> str:
    """Return one line a rule that found something, the most frequent first, and the summary.

    Rules that found equally much come by code.
    """
    counts = Counter((finding.code, finding.name) for finding in report.findings)
    by_number = sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))
    width = max(len(_HEAD[0]), *(len(str(number)) for _, number in by_number)) if by_number else 0
    rows = [(str(number).rjust(width), code, name) for (code, name), number in by_number]
    return (table([_HEAD, *rows]) + "\n" if rows else "") + f"{Summary.of(report)}\n"
