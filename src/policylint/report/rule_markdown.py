"""The rules as a table in Markdown, with what each of them flags."""

from policylint.report.markdown_text import markdown_table
from policylint.report.rule_text import rule_text
from policylint.rule_set import RuleSet

_HEAD = ("code", "name", "severity", "confidence", "since", "what it flags")


def render_rules_markdown(rules: RuleSet) -> str:
    """Return one row for each rule under a heading."""
    rows = (
        (
            rule.meta.code,
            rule.meta.name,
            rule.meta.severity.label,
            rule.meta.confidence.label,
            rule.meta.since,
            rule_text(rule).short,
        )
        for rule in rules
    )
    return "".join(f"{line}\n" for line in ("# Rules", "", *markdown_table(_HEAD, rows)))
