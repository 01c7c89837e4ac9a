"""What a rule's page gives to reports."""

import pytest
from attrs import evolve

import policylint_rules
from policylint.plugins import rules_of
from policylint.report import rule_text as module
from policylint.report.rule_text import RuleText, rule_text
from policylint.rule_set import LoadedRule

RULES = rules_of(policylint_rules)

PATH = "policylint_rules/consistency/contradictory_age_threshold.md"


def of(page: str, monkeypatch: pytest.MonkeyPatch) -> RuleText:
    """The text of a rule with this page."""
    monkeypatch.setattr(module, "page_of", lambda rule: page)
    return rule_text(RULES.find("PL201"))


def test_the_first_sentence_and_the_first_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the section that says what is flagged, on one line."""
    page = "# x (PL201)\n\n## What it flags\n\nA gear\nthat Art. 5 forbids. Not a cog.\n\nMore.\n\n## Why\n"

    described = "A gear that Art. 5 forbids."
    assert RuleText(described, f"{described} Not a cog.", page, PATH) == of(page, monkeypatch)


def test_a_list_completes_its_paragraph(monkeypatch: pytest.MonkeyPatch) -> None:
    """What leads into a list is no sentence without it, so the name stands in."""
    page = "## What it flags\n\nA policy without\n\n- gears;\n- cogs.\n\nMore.\n"

    made = of(page, monkeypatch)

    assert ("Contradictory age threshold.", "A policy without - gears; - cogs.") == (made.short, made.full)


@pytest.mark.parametrize("page", ["", "# x\n", "## What it flags\n\n## Why\n\nSo.\n"])
def test_a_page_that_describes_nothing_gives_the_name(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report is written in any case."""
    name = "Contradictory age threshold."
    assert RuleText(name, name, page, PATH) == of(page, monkeypatch)


def test_a_rule_without_a_page_gives_its_name() -> None:
    """A plugin may have none."""
    rule = evolve(RULES.find("PL201"), page_package="policylint")

    assert "Contradictory age threshold." == rule_text(rule).short
    assert ("# contradictory-age-threshold (PL201)\n", None) == (
        rule_text(rule).page,
        rule_text(rule).page_path,
    )


@pytest.mark.parametrize("rule", tuple(RULES), ids=lambda rule: rule.meta.code)
def test_every_rule_describes_itself(rule: LoadedRule) -> None:
    """In sentences that GitHub has room for (1,024 characters)."""
    made = rule_text(rule)

    assert made.short.endswith(".")
    assert "\n" not in made.full
    assert len(made.short) <= len(made.full) + len(rule.meta.name) + 1
    assert len(made.full) <= 1024
    assert made.page.startswith(f"# {rule.meta.name}")
