"""The rules as a table: code, name, severity, confidence, and the plugin that brought them."""

from policylint.plugins import RuleSet

_HEAD = ("code", "name", "severity", "confidence", "plugin")


def render_rules(rules: RuleSet) -> str:
    """Return one line for each rule, in columns, under a line of headings."""
    rows = [
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
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in rows
    )
