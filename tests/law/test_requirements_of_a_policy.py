"""What the laws that a policy declares ask about a clause."""

import datetime

import pytest

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)


def asked(front_matter: str, clause: str, as_of: datetime.date = DAY) -> list[str]:
    """The ids of the requirements that apply."""
    text = f"---\npolicy: {{{front_matter}}}\n---\n\n# Privacy Policy\n"
    policy = Policy(parse(Source(text)), as_of=as_of)
    return [requirement.id for requirement in policy.requirements(clause)]


@pytest.mark.parametrize(
    ("front_matter", "clause", "expected"),
    [
        ("", "purposes", []),
        ("laws: [gdpr]", "purposes", ["gdpr-purposes"]),
        ("laws: [DSGVO, law 25, made-up]", "purposes", ["ca-qc-purposes", "gdpr-purposes"]),
        ("laws: [gdpr]", "dpo.contact", []),
        ("laws: [coppa]", "children.age", ["coppa-age-statement"]),
        ("laws: [coppa]", "children.parental-consent", ["coppa-parental-consent"]),
        ("laws: [gdpr]", "children.age", []),
        ("laws: [gdpr], audience: {directed_to_children: true}", "children.age", ["gdpr-child-consent"]),
        ("laws: [gdpr], audience: {directed_to_children: false}", "children.age", []),
    ],
)
def test_what_the_declared_laws_ask(front_matter: str, clause: str, expected: list[str]) -> None:
    """A law by any of its names brings its scope; other conditions hold only where they are declared."""
    assert expected == asked(front_matter, clause)


def test_a_requirement_counts_from_the_day_it_is_in_force() -> None:
    """And so does a whole law."""
    before, since = datetime.date(2027, 5, 13), datetime.date(2027, 5, 14)

    assert ([], ["in-purposes"]) == tuple(asked("laws: [dpdp]", "purposes", day) for day in (before, since))
    assert ([], ["uk-complaint-controller"]) == tuple(
        asked("laws: [uk-gdpr]", "complaint.controller", datetime.date(2026, 6, day)) for day in (18, 19)
    )
