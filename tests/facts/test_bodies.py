"""A heading is the clause where a text stands under it: any two words that say something."""

import datetime

import pytest

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


def under_the_heading(body: str) -> Policy:
    """Return a policy whose section on purposes has a body, and is followed by another section."""
    text = f"# Privacy\n\nWe are kind.\n\n## How we use your data\n\n{body}\n\n## Tea\n\nIt is served.\n"
    return Policy(parse(Source(text, "privacy.md")), as_of=datetime.date(2026, 1, 1))


@pytest.mark.parametrize(
    "body",
    [
        "Delivery and billing.",
        "Delivery, billing.",
        "- delivery\n- billing",
        "1. Delivery\n\nBilling",
        "Delivery, and see [our shop](https://acme.example/shop).",
        "For billing (see [the terms](https://acme.example/terms)).",
        "See what you ordered and what you did not, since we write it down.",
    ],
)
def test_two_words_of_its_own_are_a_text_under_a_heading(body: str) -> None:
    assert under_the_heading(body).clauses["purposes"]


@pytest.mark.parametrize(
    "body",
    [
        "Delivery.",
        "- delivery",
        "See below.",
        "Please refer to our terms.",
        "[Our terms of service](https://acme.example/terms)",
        "<https://acme.example/our/terms/of/service>",
        "https://acme.example/our/terms/of/service",
        "- [the terms](https://acme.example/terms)\n- [the cookies](https://acme.example/cookies)",
        "To be added",
        "[insert text here]",
    ],
)
def test_a_word_a_link_or_a_placeholder_is_too_little(body: str) -> None:
    policy = under_the_heading(body)
    miss = policy.clauses.nearest_miss("purposes")
    assert not policy.clauses["purposes"]
    assert miss
    assert miss.text == "How we use your data"
    assert miss.why == "the text under this heading says too little"


@pytest.mark.parametrize(
    "body", ["### For the shop\n\nDelivery and billing.", "### Shop\n\n#### Orders\n\nWe send them."]
)
def test_what_stands_under_the_headings_below_it_is_a_text_under_a_heading(body: str) -> None:
    assert under_the_heading(body).clauses["purposes"]


@pytest.mark.parametrize("body", ["", "\\---------------", "### For the shop\n\n### For the club"])
def test_a_heading_with_nothing_before_the_next_has_no_text_of_its_own(body: str) -> None:
    policy = under_the_heading(body)
    miss = policy.clauses.nearest_miss("purposes")
    assert not policy.clauses["purposes"]
    assert miss
    assert miss.why == "it is a heading without a text of its own"
