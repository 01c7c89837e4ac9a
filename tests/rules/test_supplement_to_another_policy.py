"""PL161 beyond its page: it is told once, and in place of the clauses that the other policy may have."""

import pytest

import policylint
from policylint import Confidence

SUPPLEMENT = (
    "# Privacy Notice\n\n"
    "This notice supplements our Privacy Policy. We collect your name for the club.\n\n"
    "## More\n\nThis notice is an addendum to the Privacy Policy of the club.\n"
)
ALONE = SUPPLEMENT.replace("supplements", "is not").replace("is an addendum to", "is")


def codes(text: str, **settings: object) -> list[str]:
    return [finding.code for finding in policylint.check_text(text, "a.md", **settings)]  # type: ignore[arg-type]


def test_it_is_told_once_and_no_missing_clause_beside_it() -> None:
    assert ["PL161"] == [code for code in codes(SUPPLEMENT) if code.startswith(("PL1", "PL3"))]


def test_an_earlier_version_is_not_told_what_it_lacks() -> None:
    text = "# Privacy Policy\n\nThis policy has been replaced. We collected your name for the club.\n"

    assert ["PL161"] == [code for code in codes(text) if code.startswith(("PL1", "PL3"))]
    assert "is an earlier version" in policylint.check_text(text, "a.md")[0].message


def test_a_policy_that_stands_alone_is_told_what_is_missing() -> None:
    found = codes(ALONE)

    assert "PL161" not in found
    assert {"PL101", "PL102"} <= set(found)


@pytest.mark.parametrize("laws", [(), ("gdpr",)])
def test_the_missing_clauses_are_there_for_those_who_ask(laws: tuple[str, ...]) -> None:
    """With the confidence that they have, whether a law asks or the core profile."""
    found = policylint.check_text(SUPPLEMENT, "a.md", laws=laws, min_confidence=Confidence.MEDIUM)
    absent = [finding for finding in found if finding.absence]

    assert 3 < len(absent)
    assert {Confidence.MEDIUM} == {finding.confidence for finding in absent}
