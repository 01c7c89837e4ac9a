"""Policies that bind a company's own people."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.internal_policy import internal_policy
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

BINDING = "This policy applies to all employees and contractors of Kites Ltd.\n\n"


def text_of(text: str) -> str | None:
    found = internal_policy(passages(parse(Source(f"# Privacy and data protection\n\n{text}"))))
    return found.text if found else None


@pytest.mark.parametrize(
    "administered",
    [
        "Document number: K-12",
        "Policy owner: the head of kites",
        "Review date: May 2027",
        "Approvals: the board",
        "## Roles and responsibilities\n\nThe head of kites sees to it.",
        "Careless handling of data is a disciplinary matter.",
        "New employees receive a day of training on it.",
        "Our contractors must at all times adhere to this policy.",
    ],
)
def test_it_binds_staff_and_is_administered(administered: str) -> None:
    assert "policy applies to all employees" == text_of(BINDING + administered)


@pytest.mark.parametrize(
    "text",
    [
        BINDING,
        "Document number: K-12\n\nReview date: May 2027\n\nApprovals: the board",
        "This policy applies to all visitors.\n\nEmployees receive training on it.",
        "Our employees follow this policy.\n\nCareless handling is a disciplinary matter.",
    ],
    ids=["binds staff only", "administered only", "binds visitors", "staff in a policy for customers"],
)
def test_one_of_both_is_not_enough(text: str) -> None:
    assert text_of(text) is None


@pytest.mark.parametrize(
    "unit", ["policy applies to all ", "our employees ", "employees receive ", "roles and "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), internal_policy, sizes=SIZES_OF_A_RECOGNISER)
