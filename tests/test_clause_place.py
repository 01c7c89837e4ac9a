"""Where a clause that a policy lacks would stand."""

import datetime

import pytest

from policylint.clause_place import line_for_clause
from policylint.policy import Policy
from policylint.source import Source, Span
from policylint.syntax.parser import parse

KITES = """# Privacy Policy

## Who gets your data

We pass your personal data on to our printer, who sends you the club magazine by post.

## Your rights

You have the right to access your personal data and to have it corrected.

## People in the EU

You may object to the processing of your personal data at any time.

## Storage

We keep your personal data for two years.

## Contact

Write to post@kites.example.
"""


def read(text: str) -> Policy:
    policy = Policy(parse(Source(text, "a.md")), as_of=datetime.date(2026, 11, 22))
    policy.language = "en"
    return policy


@pytest.mark.parametrize(
    ("clause", "line"),
    [
        ("rights.portability", 11),
        ("complaint.authority", 11),
        ("recipients.identities", 7),
        ("destruction", 19),
        ("children.age", 19),
        ("effective-date", 2),
        (None, 19),
    ],
)
def test_a_clause_goes_to_those_that_it_belongs_to(clause: str | None, line: int) -> None:
    assert line == line_for_clause(read(KITES), clause)


def test_the_section_that_names_the_law_comes_first_if_it_has_any() -> None:
    policy = read(KITES)

    assert 15 == line_for_clause(policy, "rights.portability", [Span(KITES.index("People"), 0)])
    assert 11 == line_for_clause(policy, "rights.portability", [Span(KITES.index("We pass"), 0)])


def test_a_section_that_is_the_last_one_is_added_to_at_the_end() -> None:
    text = KITES[: KITES.index("## Storage")].rstrip() + "\n"

    assert text.count("\n") + 1 == line_for_clause(
        read(text), "rights.access", [Span(text.index("People"), 0)]
    )


def test_a_heading_without_text_that_comes_closest_gets_it() -> None:
    policy = read(KITES)
    heading = KITES.index("Who gets")

    assert 7 == line_for_clause(policy, "security", miss=Span(heading, heading + 18))
    assert 19 == line_for_clause(policy, "security", miss=Span(KITES.index("We pass"), KITES.index("on to")))
    assert 19 == line_for_clause(policy, "security", miss=Span(2, 16))


def test_of_as_many_clauses_those_under_a_title_on_them_count_more() -> None:
    text = (
        "# Privacy Policy\n\n## Cookies\n\nWe use your personal data to count visits.\n\n"
        "## How we use your data\n\n- To send you the magazine.\n\n## Rest\n\nText.\n"
    )

    assert 11 == line_for_clause(read(text), "legal-basis")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("## Privacy Policy\n\nText.\n", 2),
        ("Privacy Policy\n==============\n\nText.\n", 3),
        ("---\nlang: en\n---\n\n# Kites\n\nText.\n", 6),
        ("# Privacy Policy", 2),
        ("Text without a title, and nothing else.\n", 2),
        ("## Kites\n\nText.\n", 4),
    ],
)
def test_a_date_goes_under_the_title(text: str, line: int) -> None:
    assert line == line_for_clause(read(text), "effective-date")


def test_without_kin_or_title_it_is_the_end() -> None:
    assert 2 == line_for_clause(read("We keep your name.\n"), "rights.access")
