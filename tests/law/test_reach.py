"""Every requirement of the catalogue is told by a rule, or is listed here with the reason why none can."""

import datetime

import pytest

import policylint_rules
from policylint.confidence import Confidence
from policylint.engine import Report, Settings, lint
from policylint.law import catalogue
from policylint.law.check import Check
from policylint.law.law import Law
from policylint.law.requirement import Requirement
from policylint.plugins import rules_of
from policylint.report.full import render_full
from policylint.required_clause import RequiredClause
from policylint.rule_set import RuleSet
from policylint.source import Source

REASONS = {
    Check.LOCATION: "where the document stands, and how it is linked or offered, is not in its text",
    Check.READABILITY: "how a text reads is the matter of rules on language, which cite no requirement",
    Check.CONSISTENCY: "whether a text is true is known only to who compares it with what is done",
    Check.FRESHNESS: "whether a text was reviewed in time is told by its date, not by a clause",
}
OUT_OF_REACH = {
    "apple-link": Check.LOCATION,
    "ca-pipeda-plain": Check.READABILITY,
    "caloppa-post": Check.LOCATION,
    "ccpa-annual-update": Check.FRESHNESS,
    "ccpa-reg-languages": Check.LOCATION,
    "ccpa-reg-link": Check.LOCATION,
    "ccpa-reg-printable": Check.LOCATION,
    "ccpa-reg-readable": Check.READABILITY,
    "cn-public": Check.LOCATION,
    "coppa-link-placement": Check.LOCATION,
    "cws-accurate": Check.CONSISTENCY,
    "ftc-accuracy": Check.CONSISTENCY,
    "gdpr-clear-language": Check.READABILITY,
    "in-languages": Check.LOCATION,
    "play-url": Check.LOCATION,
    "us-fl-annual-update": Check.FRESHNESS,
}
LAST_DAY = datetime.date(2027, 6, 1)
"""A day on which everything in the catalogue is in force, but for what has an end."""
NOTHING = """\
---
policy: {kind: privacy-policy, language: en}
---

# On kites

The wind carries a kite, and the string holds it.
"""

ALL = [requirement for law in catalogue.laws() for requirement in catalogue.requirements(law.key)]


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return rules_of(policylint_rules)


@pytest.fixture(scope="module")
def clauses(rules: RuleSet) -> set[str]:
    """The clauses that rules ask for."""
    return {key for one in rules if isinstance(one.rule, RequiredClause) for key in one.rule.clauses}


def test_there_are_430() -> None:
    """Whoever adds one sees to its rule, or to its place in the list above."""
    assert 430 == len(ALL) == len({requirement.id for requirement in ALL})


@pytest.mark.parametrize("requirement", ALL, ids=lambda requirement: requirement.id)
def test_a_requirement_is_told_by_a_rule_or_listed_as_out_of_reach(
    requirement: Requirement, clauses: set[str]
) -> None:
    if requirement.id in OUT_OF_REACH:
        assert requirement.check is OUT_OF_REACH[requirement.id]
        assert REASONS[requirement.check]
    else:
        assert requirement.check in (Check.PRESENCE, Check.VERBATIM)
        assert requirement.clause in clauses


def test_nothing_is_listed_that_is_not_there() -> None:
    assert set(OUT_OF_REACH) <= {requirement.id for requirement in ALL}


def test_no_clause_is_asked_for_by_two_rules(rules: RuleSet) -> None:
    """One absence is one finding."""
    asked = [key for one in rules if isinstance(one.rule, RequiredClause) for key in one.rule.clauses]

    assert sorted(set(asked)) == sorted(asked)


@pytest.mark.parametrize("law", catalogue.laws(), ids=lambda law: law.key)
def test_a_policy_that_says_nothing_is_told_every_citation_of_a_law(law: Law, rules: RuleSet) -> None:
    """Where all its conditions hold, and as the catalogue has it."""
    own = catalogue.requirements(law.key)
    asked = [one for each in own for one in (catalogue.repeated_by(each, ()) if each.repeats else (each,))]
    conditions = {key for one in asked for key in one.conditions}
    day = law.in_force_until or LAST_DAY
    settings = Settings(
        day,
        min_confidence=Confidence.LOW,
        laws=(law.key,),
        conditions=tuple(sorted(conditions)),
    )

    document = lint(Source(NOTHING, "kites.md"), rules, settings)
    told = {reference.requirement: reference for one in document.findings for reference in one.laws}
    printed = render_full(Report((document,), day)).splitlines()
    told_of = "\n".join(line for line in printed if line.startswith(f"  asked for by: {law.key} ("))

    within_reach = [one for one in asked if one.id not in OUT_OF_REACH]
    assert {one.id for one in within_reach} == set(told)
    for one in within_reach:
        assert (law.key, one.citation) == (told[one.id].law, told[one.id].citation)
        assert any(f"{before}{one.citation}{after}" in told_of for before in "( " for after in ");")
