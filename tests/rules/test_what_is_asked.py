"""`policylint check` and `policylint coverage` have one notion of what is asked."""

import datetime

import pytest

from policylint import Confidence, Policy, RequiredClause, check_text, load_rules, parse
from policylint.asked import RequirementStatus
from policylint.coverage import coverage_of
from policylint.law import catalogue

DAY = datetime.date(2026, 11, 22)
POLICY = "# Privacy Policy\n\nThis is how we treat the personal data that you give to us.\n"
RULES = load_rules()
REQUIRED = [loaded.rule for loaded in RULES if isinstance(loaded.rule, RequiredClause)]


@pytest.mark.parametrize("law", [(), *((law.key,) for law in catalogue.laws())], ids="".join)
def test_what_coverage_calls_missing_is_found(law: tuple[str, ...]) -> None:
    """And nothing else, whatever law is named, but for what is left to another finding."""
    groups = coverage_of(Policy(parse(POLICY), as_of=DAY, laws=law)).groups
    missing = [row for group in groups for row in group.rows if row.status is RequirementStatus.MISSING]
    speaking = {
        rule.meta.code
        for rule in REQUIRED
        for row in missing
        if (row.requirement and row.requirement.clause in rule.clauses) or row.clauses == rule.core
    }
    found = check_text(
        POLICY,
        rules=RULES,
        laws=law,
        as_of=DAY,
        select=[rule.meta.code for rule in REQUIRED],
        min_confidence=Confidence.LOW,
    )

    told = {finding.code for finding in found}
    left = {
        rule.meta.code
        for rule in REQUIRED
        for others in rule.left_to.values()
        if speaking.intersection(others)
    }
    assert told <= speaking
    assert speaking - told <= left
    assert "PL101" in told
