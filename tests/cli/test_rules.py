"""`policylint rules`: the rules that are installed, for people, programs and pages."""

import json

from attrs import fields

from policylint.rule import RuleMeta


def test_rules_lists_what_is_installed(run) -> None:  # type: ignore[no-untyped-def]
    """Code, name, severity, confidence and plugin."""
    made = run("rules")

    assert 0 == made.code
    assert (
        "code    name          severity  confidence  plugin\n"
        "TOY001  no-gears      warning   high        toys\n"
        "TOY002  no-sprockets  error     low         toys\n"
    ) == made.out


def test_rules_as_json(run) -> None:  # type: ignore[no-untyped-def]
    """A rule without a page is told by its name."""
    document = json.loads(run("rules", "--format", "json").out)

    assert "policylint-rules/1" == document["schema"]
    assert [True, False] == [rule["runs_by_default"] for rule in document["rules"]]
    assert {
        "code": "TOY001",
        "name": "no-gears",
        "summary": "No gears.",
        "description": "No gears.",
        "severity": "warning",
        "confidence": "high",
        "since": "0.1",
        "kinds": None,
        "languages": None,
        "optional": True,
        "runs_by_default": True,
        "clauses": [],
        "core_clauses": [],
        "options": [],
        "plugin": "toys",
        "distribution": "toys",
        "page": None,
    } == document["rules"][0]
    assert {field.name for field in fields(RuleMeta)} <= set(document["rules"][0])


def test_rules_in_markdown(run) -> None:  # type: ignore[no-untyped-def]
    """One table."""
    assert (
        "# Rules\n"
        "\n"
        "| code | name | severity | confidence | since | what it flags |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| TOY001 | no-gears | warning | high | 0.1 | No gears. |\n"
        "| TOY002 | no-sprockets | error | low | 0.1 | No sprockets. |\n"
    ) == run("rules", "--format", "markdown").out
