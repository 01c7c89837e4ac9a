"""Pages that say little themselves and mainly lead to policies."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.hub_page import hub_page
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

NOTICES = """# Privacy at Kites

Here you find what we do with your data.

- [Privacy notice for the shop](https://kites.example/shop)
- [Privacy notice for the club](https://kites.example/club)
- [Cookies](https://kites.example/cookies)
"""


def text_of(text: str) -> str | None:
    found = hub_page(passages(parse(Source(text))))
    return found["source"].slice(found["span"]) if found else None


def test_a_page_that_only_leads_to_policies_is_told_at_its_first_link() -> None:
    assert "Privacy notice for the shop" == text_of(NOTICES)


@pytest.mark.parametrize(
    "text",
    [
        NOTICES.replace("- [Cookies](https://kites.example/cookies)\n", ""),
        NOTICES.replace("https://kites.example/club", "https://club.example"),
        NOTICES.replace("https://kites.example/", "#"),
        NOTICES.replace("/club", "/shop"),
        NOTICES.replace("Privacy notice for the", "The"),
        NOTICES + "\nWe keep your name and your address for a year.\n" * 15,
    ],
    ids=["two links", "two sites", "links within", "one target", "no policies", "a text of its own"],
)
def test_a_page_with_other_links_or_a_text_of_its_own_is_none(text: str) -> None:
    assert text_of(text) is None


SUBJECTS = """# Privacy Policy

We take it seriously. Choose what you need.

[How we use your data](/use) · [Who gets it](/who) · [Your rights](/rights) · [Cookies](/cookies)
"""


def test_a_page_of_links_to_the_subjects_of_a_policy_leads_on_too() -> None:
    assert "How we use your data" == text_of(SUBJECTS)


@pytest.mark.parametrize(
    "text",
    [
        SUBJECTS.replace("[Cookies]", "[Kites]"),
        SUBJECTS.replace("(/", "(https://acme.example/", 1).replace("(/", "(https://k.example/", 1),
        SUBJECTS.replace("Choose what you need.", "We keep your name and address for a year. " * 5),
        SUBJECTS.replace("(/", "(#"),
    ],
    ids=["two subjects", "three sites", "a text of its own", "links within"],
)
def test_a_page_with_some_links_to_subjects_is_none(text: str) -> None:
    assert text_of(text) is None


@pytest.mark.parametrize(
    "unit", ["[privacy](/p) ", "[rights](/p) ", "- [privacy](/p)\n", "# privacy\n\n[a](b) "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), hub_page, sizes=SIZES_OF_A_RECOGNISER)
