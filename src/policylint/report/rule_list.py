"""The rules as a table: code, name, severity, confidence, and the plugin that brought them."""

from policylint.report.table import table
from policylint.rule_set import RuleSet

_HEAD = ("code", "name", "severity", "confidence", "plugin")


def render_rules(rules: RuleSet) -> str:
    """Return one line for each rule, in columns, under a line of headings."""
    return table(
        [
            _HEAD,
            *(
                (
                    rule.meta.code,
                    rule.meta.name,
                    rule.meta.severity.label,
                    rule.meta.confidence.label,
                    rule.plugin,
                )
                for rule in rules
            ),
        ]
    )
