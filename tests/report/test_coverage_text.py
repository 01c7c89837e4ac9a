"""Coverage for a person's eyes."""

import re

import pytest

from policylint.asked import RequirementStatus
from policylint.report.coverage_text import render_coverage_text
from policylint.report.not_advice import NOT_ADVICE


@pytest.mark.parametrize(
    "expected",
    [
        "GDPR Art. 13(1)(a), 14(1)(a)\n    Name the controller and give its contact details.\n"
        "    must, clause contact.controller\n"
        "    satisfied: line 7: “Cogwheel Ltd, 1 Tower Road, runs this service.”\n",
        "    denied: line 9: “Nobody | else gets <b>your</b> `data`.”\n",
        "    partial: line 11: “We keep data”\n",
        "    missing\n",
        "    missing: nearest miss: line 13: “accessible hands” (it is about clocks)\n",
        "    not applicable: has-dpo does not hold (",
        "    undecidable: declare direct-marketing or not-direct-marketing (",
        "    out of reach: it is about how the text reads, which a person has to judge\n",
    ],
)
def test_one_policy_is_told_in_full(coverage, of_all_statuses, expected) -> None:
    """Citation, what to state, how firmly, and the status with what shows it."""
    assert expected in render_coverage_text(coverage(of_all_statuses))


def test_a_law_says_why_it_was_asked_and_how_much_is_there(coverage, of_all_statuses) -> None:
    """The requirements of the law are counted, whatever is shown of them."""
    made = render_coverage_text(coverage(of_all_statuses, shown=(RequirementStatus.DENIED,)))

    assert made.startswith(
        "privacy.md:\n\n"
        "gdpr: General Data Protection Regulation, Regulation (EU) 2016/679\n"
        "asked because the front matter says so on line 2\n"
        "34 requirements: 1 satisfied, 1 denied, 1 partial, "
    )
    assert 1 == made.count("\n  GDPR Art. ")


def test_statuses_are_explained_where_they_are_met(coverage, of_all_statuses, of_core) -> None:
    """With how to declare a condition."""
    assert "\nundecidable: it depends on a condition" in render_coverage_text(coverage(of_all_statuses))
    assert "undecidable" not in render_coverage_text(coverage(of_core))


def test_statuses_that_stand_beside_what_is_shown_are_explained(coverage, of_core, of_all_statuses) -> None:
    """One policy shows what was asked for only; in a table, the others have their own status in that row."""
    satisfied = (RequirementStatus.SATISFIED,)
    explained = "\nmissing: nothing was found\n"

    assert explained not in render_coverage_text(coverage(of_core, shown=satisfied))
    assert explained in render_coverage_text(coverage(of_core, of_all_statuses, shown=satisfied))


def test_the_core_profile_is_asked_where_no_law_is_named(coverage, of_core) -> None:
    """One of several clauses will do; a tag is shown by what it stands at."""
    made = render_coverage_text(coverage(of_core))

    assert (
        "core: what any privacy policy should say\n"
        "asked because neither the configuration nor the front matter names a law that applies\n"
        "12 requirements: 1 satisfied, 11 missing\n"
    ) in made
    assert (
        "  Right of access / to know or Right to rectification / correction or Right to erasure / deletion\n"
        "    satisfied: line 6: “It is all gone when you are.”\n"
    ) in made


def test_several_policies_are_columns(coverage, of_all_statuses, of_core) -> None:
    """What is asked of one of them only says so for the other."""
    lines = render_coverage_text(coverage(of_all_statuses, of_core)).split("\n")

    assert ["1  privacy.md", "2  a|b.md", ""] == lines[:3]
    assert lines[4].startswith("1  asked because the front matter says so on line 2; 34 requirements: ")
    assert "2  not asked" == lines[5]
    controller = next(line for line in lines if line.startswith("GDPR Art. 13(1)(a), 14(1)(a)  "))
    assert ["satisfied, line 7", "-"] == re.split("  +", controller)[2:]
    erasure = next(line for line in lines if line.startswith("Right of access / to know or"))
    assert ["-", "satisfied, line 6"] == re.split("  +", erasure)[1:]
    assert "-: not asked of this document" in lines


def test_what_was_not_judged_is_named_with_the_reason(coverage, of_core, not_a_policy) -> None:
    """And one judged policy beside it is still told in full."""
    made = render_coverage_text(coverage(not_a_policy, of_core))

    assert made.startswith(
        "terms.md: not a privacy policy (terms: its title is “Terms of Service”)\na|b.md:\n"
    )
    assert "no privacy policy was judged\n" in render_coverage_text(coverage(not_a_policy))


def test_the_day_and_the_warning_stand_there_once(coverage, of_core, of_all_statuses, not_a_policy) -> None:
    """Whatever was judged."""
    for documents in ((), (not_a_policy,), (of_core,), (of_core, of_all_statuses)):
        made = render_coverage_text(coverage(*documents))

        assert made.endswith(f"\nAs of 2026-11-22. {NOT_ADVICE}\n")
        assert 1 == made.count(NOT_ADVICE)
