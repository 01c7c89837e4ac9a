"""Dates of the front matter, with their roles."""

import datetime

from policylint.facts.dates import Date, DateRole
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


def dates_of(front_matter: str) -> list[tuple[DateRole, tuple[str, ...], str]]:
    text = f"---\n{front_matter}\n---\n\n# Privacy Policy\n\nEffective 4 May 2025.\n"
    policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))
    return [(date.role, date.readings, date.text) for date in policy.dates]


IN_THE_TEXT = (DateRole.EFFECTIVE, ("2025-05-04",), "4 May 2025")


def test_they_come_before_those_of_the_text() -> None:
    assert [
        (DateRole.UPDATED, ("2026-03-01",), "2026-03-01"),
        (DateRole.EFFECTIVE, ("2026-04-01",), "April 1, 2026"),
        IN_THE_TEXT,
    ] == dates_of("lastmod: 2026-03-01\neffective_date: April 1, 2026")


def test_what_stands_under_policy_is_heard_before_the_keys_of_the_site_generator() -> None:
    assert [(DateRole.UPDATED, ("2026-03-02",), "2026-03-02"), IN_THE_TEXT] == dates_of(
        "lastmod: 2026-03-01\npolicy: {updated: 2026-03-02}"
    )


def test_a_day_that_may_be_two_is_ambiguous() -> None:
    text = "---\nupdated: 02/03/2026\n---\n\n# Privacy Policy\n"
    (found,) = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22)).dates

    assert isinstance(found, Date)
    assert found.ambiguous


def test_they_are_clauses() -> None:
    text = "---\nlast_updated: 2026-03-01\n---\n\n# Privacy Policy\n"
    policy = Policy(parse(Source(text)), as_of=datetime.date(2026, 11, 22))

    assert ["2026-03-01"] == [clause.text for clause in policy.clauses["last-updated"]]
