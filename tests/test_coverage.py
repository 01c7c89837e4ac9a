"""How a document stands to what is asked of it."""

import datetime

import pytest

from policylint.asked import RequirementStatus
from policylint.coverage import DocumentCoverage, coverage_of
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)
POLICY = "# Privacy Policy\n\nThis is how we treat your data.\n"


def coverage(text: str, **settings: object) -> DocumentCoverage:
    """The coverage of a text."""
    return coverage_of(Policy(parse(Source(text)), as_of=DAY, **settings))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# Terms of Service\n\nBe kind.\n", "not a privacy policy (terms: its title is “Terms of Service”)"),
        ("Two wheels turn.\n", "not a privacy policy, as far as can be told: "),
        ("a\0\0\0" * 9, "not a text"),
        (
            "---\npolicy: {language: de}\n---\n\n# Privacy Policy\n",
            "nothing was read, since only English is; its language is de",
        ),
    ],
)
def test_only_english_privacy_policies_are_judged(text: str, why: str) -> None:
    """Of others the reason is told, and nothing that is asked."""
    made = coverage(text, laws=["gdpr"])

    assert made.unjudged is not None
    assert made.unjudged.startswith(why)
    assert () == made.groups


def test_a_policy_whose_language_cannot_be_told_is_not_judged() -> None:
    """The way out is to declare it."""
    made = coverage("---\npolicy: {kind: privacy-policy}\n---\n\n12 34\n")

    assert made.unjudged is not None
    assert made.unjudged.startswith("nothing was read, since its language cannot be told: declare ")


def test_laws_come_by_key_and_the_core_profile_last() -> None:
    """Each with all that it asks, in the order of the catalogue."""
    made = coverage(f"{POLICY}\nYou have rights under the GDPR and under PIPEDA.\n")

    assert ["ca-pipeda", "gdpr", ""] == [group.key for group in made.groups]
    assert "gdpr-clear-language" == made.groups[1].rows[0].key
    assert "rights.access|rights.rectification|rights.erasure" in [row.key for row in made.groups[2].rows]


def test_of_the_core_profile_only_children_are_asked_for_where_a_law_is_declared() -> None:
    law, core = coverage(POLICY, laws=["google-play"]).groups

    assert "google-play" == law.key
    assert [(("children.age",), RequirementStatus.MISSING)] == [
        (row.clauses, row.status) for row in core.rows
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("## Why\n\n<!-- policy: clause=purposes -->\n\nTo send clocks.\n", "Why"),
        ("<!-- policy: clause=purposes -->\nTo send clocks.\n", "To send clocks."),
    ],
)
def test_a_tagged_clause_is_shown_by_what_it_is_tagged_on(text: str, shown: str) -> None:
    """The heading or the block, not the comment."""
    made = coverage(f"{POLICY}\n{text}")
    (row,) = (row for row in made.groups[0].rows if row.clauses == ("purposes",))

    assert RequirementStatus.SATISFIED is row.status
    assert row.evidence is not None
    assert shown == made.source.slice(row.evidence.span).rstrip()


def test_counts_leave_out_what_does_not_occur() -> None:
    (group,) = coverage(POLICY).groups

    assert {RequirementStatus.MISSING: 12} == group.counts


def test_what_is_left_to_another_document_by_the_law_is_its_nearest_miss() -> None:
    made = coverage(f"{POLICY}\nCalifornians may consult our [State Notice](ca.md).\n", laws=["ccpa", "gdpr"])
    misses = {
        group.key: next(row.nearest_miss for row in group.rows if row.clauses == ("retention.period",))
        for group in made.groups
        if group.applied
    }

    assert misses["ccpa"] is not None
    assert "leaves Californian law to another document" in misses["ccpa"].why
    assert misses["gdpr"] is None
