"""The JSON document ``policylint-rules/1``."""

import json
from collections.abc import Iterator

import pytest

import policylint_rules
from policylint.confidence import Confidence
from policylint.finding import Finding, Severity
from policylint.plugins import rules_of
from policylint.policy import Policy
from policylint.report.rule_json import render_rules_json
from policylint.rule import Rule, RuleMeta, RuleOption
from policylint.rule_set import LoadedRule, RuleSet

RULES = rules_of(policylint_rules)


class Gear(Rule):
    """Has an option of every type."""

    meta = RuleMeta(
        "TOY001",
        "no-gears",
        Severity.WARNING,
        Confidence.HIGH,
        since="0.1",
        options=(
            RuleOption("strict", False, "no gear at all"),
            RuleOption("most", 3, "how many gears may be"),
            RuleOption("word", "cog", "what to say instead"),
            RuleOption("words", ("cog", "wheel"), "what else may be said"),
        ),
    )

    def check(self, policy: Policy) -> Iterator[Finding]:
        yield from ()


def test_options_have_type_default_and_description() -> None:
    """Types by their names in JSON Schema."""
    document = json.loads(render_rules_json(RuleSet((LoadedRule(Gear(), "toys", "toys", "toys"),))))

    assert [
        {"name": "strict", "type": "boolean", "default": False, "description": "no gear at all"},
        {"name": "most", "type": "integer", "default": 3, "description": "how many gears may be"},
        {"name": "word", "type": "string", "default": "cog", "description": "what to say instead"},
        {
            "name": "words",
            "type": "array of strings",
            "default": ["cog", "wheel"],
            "description": "what else may be said",
        },
    ] == document["rules"][0]["options"]


@pytest.mark.parametrize("rule", json.loads(render_rules_json(RULES))["rules"], ids=lambda rule: rule["code"])
def test_every_built_in_rule_has_its_page_where_it_is_said_to_be(rule, root) -> None:  # type: ignore[no-untyped-def]
    """Below the folder of a source root, as below that of an installation."""
    (page,) = (path for top in ("src", "rules") if (path := root / top / rule["page"]).is_file())

    assert page.read_text("utf-8").startswith(f"# {rule['name']} ({rule['code']})\n")


def test_a_rule_on_clauses_names_them() -> None:
    """By the keys that `policylint explain` takes."""
    rules = {rule["code"]: rule for rule in json.loads(render_rules_json(RULES))["rules"]}

    assert (["retention.period"], ["retention.period"]) == (
        rules["PL107"]["clauses"],
        rules["PL107"]["core_clauses"],
    )
    assert (["privacy-policy"], ["en"]) == (rules["PL107"]["kinds"], rules["PL107"]["languages"])
