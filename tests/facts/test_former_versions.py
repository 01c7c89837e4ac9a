"""What a former version of the policy says, below a title that calls it so, is no fact."""

import datetime

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.former_versions import outside_of_former_versions
from policylint.facts.passages import passages
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

OPENING = "# Privacy policy\n\nWe sell kites.\n\n"


def texts(text: str) -> list[str]:
    return [passage.text for passage in outside_of_former_versions(passages(parse(Source(text))))]


@pytest.mark.parametrize(
    "title",
    [
        "Previous version of this policy",
        "12. Prior Versions of the Privacy Policy",
        "Archived version of our notice:",
    ],
)
def test_what_stands_below_a_former_version_is_left_out(title: str) -> None:
    text = (
        f"{OPENING}## {title}\n\nWe keep strings.\n\n### Rights\n\nWrite to us.\n\n## Contact\n\nThe hill.\n"
    )
    assert texts(text) == ["Privacy policy", "We sell kites.", "Contact", "The hill."]


@pytest.mark.parametrize(
    "title",
    [
        "Previous version: 1 May 2026",
        "Changes to previous versions of this policy",
        "Our previous version of events",
    ],
)
def test_another_title_leaves_what_stands_below_it(title: str) -> None:
    assert "We keep strings." in texts(f"{OPENING}## {title}\n\nWe keep strings.\n")


def test_a_document_that_is_a_former_version_is_read() -> None:
    assert "We sell kites." in texts("# Previous version of this policy\n\nWe sell kites.\n")


def test_a_text_without_passages_has_none() -> None:
    assert [] == texts("")


def test_it_states_no_fact_and_claims_no_law() -> None:
    old = "You must be 16. We comply with the GDPR. Write to us at old@kites.example."
    text = f"{OPENING}## Previous version of this policy\n\n{old}\n"
    policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))

    assert not policy.ages
    assert not policy.contacts
    assert not policy.laws


@pytest.mark.parametrize(
    "unit", ["## Previous version of this\n\n", "## Previous version of our policy\n\nKites.\n\n"]
)
def test_it_costs_time_linear_in_the_text(unit: str) -> None:
    assert_linear(passages_of(unit), outside_of_former_versions, sizes=SIZES_OF_A_RECOGNISER)
