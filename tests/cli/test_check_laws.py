"""`policylint check --law --condition`: by what a document is judged, and what the report says of it."""

import json
from pathlib import Path

import pytest

from policylint import plugins
from policylint.facts.clauses import Clauses
from policylint.finding import Severity
from policylint.policy import Policy
from policylint.required_clause import RequiredClause
from policylint.rule_set import LoadedRule, RuleSet

DAY = ("--as-of", "2026-11-22")
TEXT = "# Privacy Policy\n\nWe keep what you send us for as long as you like, under the {}.\n"


@pytest.fixture(autouse=True)
def one_rule(toy_rules: RuleSet, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule on officers and robots, whatever clauses are recognised."""
    rule = RequiredClause(
        "TOY003",
        "missing-officer",
        Severity.ERROR,
        clauses=("dpo.contact", "purposes"),
        core=("purposes",),
        searched=("an officer",),
        missing="no officer",
        since="0.1",
        declared_in=__name__,
        always=False,
    )
    monkeypatch.setattr(plugins, "load_rules", lambda: RuleSet((LoadedRule(rule, "toys", "toys", "toys"),)))
    monkeypatch.setattr(Policy, "clauses", Clauses((), ()))


@pytest.fixture
def policy(here: Path) -> Path:
    path = here / "privacy.md"
    path.write_text(TEXT.format("GDPR"), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--law", "gdrp"), "there is no law “gdrp” in the catalogue: did you mean gdpr"),
        (
            ("--law", "gdpr,xxxxxxx"),
            "there is no law “xxxxxxx” in the catalogue: `policylint laws` lists them",
        ),
        (
            ("--condition", "has-dpa"),
            "there is no condition “has-dpa” in the catalogue: did you mean has-dpo?",
        ),
        (("--condition", "not-has-dpa"), "there is no condition “has-dpa”"),
        (("--condition", "has-dpo,not-has-dpo"), "the condition has-dpo is declared to hold and not to hold"),
    ],
)
def test_what_is_unknown_or_contradictory_is_told_and_2(run, policy, arguments, told) -> None:  # type: ignore[no-untyped-def]
    made = run("check", *arguments)

    assert (2, "") == (made.code, made.out)
    assert told in made.err
    assert 1 == made.err.count("\n")


def found(made) -> list[tuple[str, str]]:  # type: ignore[no-untyped-def]
    """Clause and severity of each finding."""
    return [(one["clause"], one["severity"]) for one in json.loads(made.out)["findings"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), [("purposes", "warning")]),
        (("--law", "GDPR"), [("purposes", "error")]),
        (("--law", "gdpr", "--condition", "has-dpo"), [("dpo.contact", "error"), ("purposes", "error")]),
        (("--law", "gdpr", "--condition", "not-has-dpo"), [("purposes", "error")]),
        (("--law", "ftc"), []),
        (("--law", "dpdp, ftc"), []),
    ],
)
def test_laws_and_conditions_decide_what_is_missing(run, policy, arguments, expected) -> None:  # type: ignore[no-untyped-def]
    """By any name of the law; those that are not in force ask nothing."""
    assert expected == sorted(found(run("check", *DAY, "--format", "json", *arguments)))


def test_a_law_that_is_not_in_force_is_not_passed_over_in_silence(run, policy) -> None:  # type: ignore[no-untyped-def]
    """Once, however many of its names there are."""
    made = run("check", *DAY, "--law", "dpdp, in-dpdp, gdpr")

    assert "policylint: in-dpdp is not in force on 2026-11-22: nothing is judged by it\n" == made.err
    assert "" == run("check", "--as-of", "2027-06-01", "--law", "in-dpdp").err


@pytest.mark.parametrize(
    ("law", "front_matter", "arguments", "told"),
    [
        ("GDPR", "", (), "gdpr (because of line 3), the core profile"),
        ("law", "", (), "the core profile"),
        (
            "GDPR",
            "",
            ("--law", "lgpd,gdpr"),
            "br-lgpd (named in the configuration), gdpr (named in the configuration)",
        ),
        ("GDPR", "---\npolicy: {laws: [lgpd]}\n---\n", (), "br-lgpd (the front matter names it on line 2)"),
        (
            "law",
            "",
            ("--condition", "has-uk-users"),
            "uk-gdpr (from a condition of the configuration), the core profile",
        ),
    ],
)
def test_the_report_says_why_a_law_was_taken_to_apply(run, here, law, front_matter, arguments, told) -> None:  # type: ignore[no-untyped-def]
    """And the day."""
    (here / "privacy.md").write_text(front_matter + TEXT.format(law), encoding="utf-8")

    *_, judged, blank, summary = run("check", *DAY, *arguments).out.splitlines()

    assert f"privacy.md was judged by {told}, as of 2026-11-22" == judged
    assert ("", True) == (blank, summary.startswith("1 document"))


def test_a_policy_that_lacks_nothing_was_judged_too(run, policy) -> None:  # type: ignore[no-untyped-def]
    """Or nobody could tell a policy that meets a law from one that was never asked."""
    made = run("check", *DAY, "--law", "ftc")

    assert "privacy.md was judged by ftc-act (named in the configuration), as of 2026-11-22" in made.out
    (law,) = json.loads(run("check", *DAY, "--law", "ftc", "--format", "json").out)["laws"]
    assert "ftc-act" == law["law"]


def test_nothing_is_said_of_laws_where_no_rule_asks_for_clauses(run, policy) -> None:  # type: ignore[no-untyped-def]
    assert "judged by" not in run("check", *DAY, "--law", "ftc", "--select", "PL201").out


def test_json_lists_the_laws_of_each_document(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy-2.md").write_text(
        "---\npolicy: {laws: [lgpd]}\n---\n" + TEXT.format("law"), encoding="utf-8"
    )
    made = json.loads(run("check", *DAY, "--format", "json").out)

    assert [
        {"path": "privacy-2.md", "law": "br-lgpd", "why": "front-matter", "line": 2},
        {"path": "privacy.md", "law": "gdpr", "why": "text", "line": 3},
        {"path": "privacy.md", "law": None, "why": "core", "line": None},
    ] == made["laws"]


def test_json_has_no_line_for_what_the_configuration_names(run, policy) -> None:  # type: ignore[no-untyped-def]
    made = json.loads(run("check", *DAY, "--law", "gdpr", "--format", "json").out)

    assert [{"path": "privacy.md", "law": "gdpr", "why": "configuration", "line": None}] == made["laws"]
