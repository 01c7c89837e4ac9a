"""The section tree as text."""

from policylint.report.outline import render_outline
from policylint.source import Source
from policylint.syntax.parser import parse


def test_sections_are_indented_and_numbered_by_line() -> None:
    """With their labels; run-in labels are marked, and are no sections."""
    text = """\
# Policy

## 1. What we collect

Cookies: we set two of them.

- Logs: kept for a month.

### 1.1 Names

## 2. Contact
"""

    assert """\
policy.md: markdown mode, 4 sections
    1   Policy
    3     1. What we collect
    5 ~     Cookies
    7 ~     Logs
    9       1.1 Names
   11     2. Contact

? heading told by its look   ~ label that opens a paragraph or an item: no section
""" == render_outline(parse(Source(text, "policy.md")))


def test_a_text_without_sections() -> None:
    """Says so and shows no legend."""
    assert "a.md: plain mode, 0 sections\n" == render_outline(parse(Source("we turn gears.\n", "a.md")))
