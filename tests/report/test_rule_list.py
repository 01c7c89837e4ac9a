"""The table of rules."""

from policylint.plugins import rules_of
from policylint.report.rule_list import render_rules


def test_each_rule_has_a_line_under_the_headings() -> None:
    """The core's own rules are listed like all others."""
    head, *rows = render_rules(rules_of()).rstrip("\n").split("\n")

    assert ["code", "name", "severity", "confidence", "plugin"] == head.split()
    assert ["PL001", "undecodable-bytes", "error", "high", "policylint"] == rows[0].split()
    assert len({row.index("error") for row in rows if "error" in row}) == 1
