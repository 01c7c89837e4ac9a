"""Pages that tell readers of their rights only, beside the privacy policy that they name."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.rights_page import rights_page
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

PAGE = """# Kites and the GDPR

## Overview

Our Privacy Policy says who we are and what we collect. You may see your kites, and correct them.

## Deleting your data

Log in, open the settings and cut the string.
"""


def text_of(text: str) -> str | None:
    found = rights_page(passages(parse(Source(text))))
    return found["source"].slice(found["span"]) if found else None


def test_it_is_told_where_it_names_the_policy() -> None:
    assert "Privacy Policy" == text_of(PAGE)


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("# Kites and the GDPR", "# Privacy Policy of Kites"),
        PAGE.replace("Our Privacy Policy says who we are and what we collect.", "This is how."),
        PAGE.replace("## Deleting your data", "## Where kites are made"),
        PAGE.replace("Log in,", "We collect your name. Log in,"),
        PAGE + "\nThe wind blows from the sea in the morning, and from the hills at night.\n" * 45,
        "Our Privacy Policy says it.\n",
    ],
    ids=["the policy itself", "no policy named", "another subject", "collection", "long", "no headings"],
)
def test_any_other_text_is_none(text: str) -> None:
    assert text_of(text) is None


@pytest.mark.parametrize("unit", ["# right of access\n\n", "we may we ", "privacy policy ", "what we "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), rights_page, sizes=SIZES_OF_A_RECOGNISER)
