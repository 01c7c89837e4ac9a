"""Documents beside which another policy holds, or in the place of which."""

import pytest

from policylint.facts.clauses.other_policy import OtherPolicy, other_policy
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

FORMER = "# Privacy Policy\n\nThis policy was replaced in May.\n"
SUPPLEMENT = "# Kite Club\n\nThis notice supplements our privacy policy.\n"
HUB = "# Privacy\n\n- [Shop notice](/shop)\n- [Club notice](/club)\n- [Cookies](/cookies)\n"
RIGHTS = (
    "# Kites and the GDPR\n\nSee our privacy policy.\n\n## Overview\n\nText.\n\n## Your rights\n\nAsk us.\n"
)


def found_in(text: str) -> OtherPolicy | None:
    return other_policy(passages(parse(Source(text))))


@pytest.mark.parametrize(
    ("text", "words", "leads_on", "superseded"),
    [
        (FORMER, "This policy was replaced", False, True),
        (SUPPLEMENT, "This notice supplements our privacy policy", False, False),
        (HUB, "Shop notice", True, False),
        (RIGHTS, "privacy policy", False, False),
    ],
    ids=["a former version", "a supplement", "a page that leads on", "a page on rights"],
)
def test_it_is_told_with_the_words_that_lead_to_it(
    text: str, words: str, leads_on: bool, superseded: bool
) -> None:
    found = found_in(text)

    assert found is not None
    assert (words, leads_on, superseded) == (found.text, found.leads_on, found.superseded)


def test_a_supplement_that_was_replaced_is_a_former_version() -> None:
    found = found_in(f"{SUPPLEMENT}\nThis notice was replaced in May.\n")

    assert found is not None
    assert found.superseded


def test_a_policy_that_stands_alone_has_none() -> None:
    assert found_in("# Privacy Policy\n\nWe keep the name that you give us.\n") is None
