"""PL202: what is declared, in front matter or configuration, against what the text says."""

import datetime
from typing import Any

import pytest

import policylint_rules
from policylint import engine
from policylint.finding import Finding
from policylint.plugins import rules_of
from policylint.source import Source

RULES = rules_of(policylint_rules).selected(["PL202"])
AGE = "You must be at least {} years old to open an account."
MAIL = "If you have questions about this policy, write to {}."


def found(text: str, front_matter: str = "", **facts: Any) -> list[Finding]:
    """What the rule finds in a policy, with keys of ``facts`` as in ``audience__minimum_age``."""
    block = f"---\npolicy: {{ {front_matter} }}\n---\n\n" if front_matter else ""
    report = engine.lint(
        Source(f"{block}# Privacy Policy\n\n{text}\n", "privacy.md"),
        RULES,
        engine.Settings(
            datetime.date(2026, 11, 22), facts={key.replace("__", "."): value for key, value in facts.items()}
        ),
    )
    return [finding for finding in report.findings if finding.code == "PL202"]


def test_each_other_value_is_told_once_at_its_first_place() -> None:
    text = f"{AGE.format(13)}\n\n{AGE.format(18)}\n\n{AGE.format(13)}\n\nKestrelwod. Kestrelwod acts."

    flagged = found(text, audience__minimum_age=16, controller__name="Kestrelwood")

    assert [3, 5, 9] == [finding.line for finding in flagged]


def test_the_message_says_both_values_and_where_one_is_declared() -> None:
    (by_front_matter,) = found(AGE.format(13), "audience: { minimum_age: 16 }")
    (by_configuration,) = found(AGE.format(13), audience__minimum_age=16)

    assert (
        "“at least 13 years old” here, but the front matter declares 16 as the minimum age: "
        "correct one of the two"
    ) == by_front_matter.message
    assert "the configuration declares 16 as the minimum age" in by_configuration.message
    assert (1, 0) == (len(by_front_matter.related), len(by_configuration.related))


@pytest.mark.parametrize(
    ("text", "declared", "flagged"),
    [
        (AGE.format(16), 16, 0),
        (AGE.format(13), 16, 1),
        (f"{AGE.format(13)}\n\n{AGE.format(18)}", 13, 1),
        ("Birdhouse is not intended for anyone under 13.", 13, 0),
        ("Birdhouse is not intended for anyone under 13.", 18, 1),
        ("You must be over 15 years old to use Birdhouse.", 15, 0),
        ("You must be over 15 years old to use Birdhouse.", 16, 0),
        ("You must be over 15 years old to use Birdhouse.", 17, 1),
        ("We do not knowingly collect personal data from children under 13.", 16, 0),
        ("In Korea you must be at least 18 years old to use Birdhouse.", 16, 0),
        ("If you are under 18, you need the permission of your parents to use Birdhouse.", 16, 0),
        ("Our sweepstakes are open to people who are at least 18 years old.", 16, 0),
        ("We use cookies.", 16, 0),
    ],
)
def test_ages_that_bar_everybody_younger_are_compared(text: str, declared: int, flagged: int) -> None:
    """Not those of collection, of parents, of a place or of a part of the service."""
    assert flagged == len(found(text, audience__minimum_age=declared))


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Last updated: 1 March 2026", 0),
        ("Last updated: March 2026", 0),
        ("Last updated: 03/01/2026", 0),
        ("Last updated: 2 March 2026", 1),
        ("Last updated: April 2026", 1),
        ("Effective date: 2 April 2026", 0),
        ("Last updated on 2 March 2026. It was last updated on 5 May 2024 before.", 0),
        ("The Act of 2 March 2024 applies.", 0),
    ],
)
def test_a_day_that_the_text_gives_is_compared_where_it_is_the_only_one(text: str, flagged: int) -> None:
    """A month fits each of its days, and figures fit however they can be read."""
    assert flagged == len(found(text, "updated: 2026-03-01"))


def test_the_day_from_which_it_holds_is_compared_too() -> None:
    (finding,) = found("This policy is effective as of 2 March 2026.", "effective: 2026-03-01")

    assert "declares 2026-03-01 as the day from which the text holds" in finding.message


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (MAIL.format("hello@birdhouse.example"), 1),
        (MAIL.format("Privacy@Birdhouse.example"), 0),
        (MAIL.format("privacy [at] birdhouse [dot] example"), 0),
        (MAIL.format("hello@birdhouse.example, or to `privacy@birdhouse.example`"), 0),
        (MAIL.format("hello@birdhouse.example, or [here](mailto:privacy@birdhouse.example?subject=a)"), 0),
        (MAIL.format("hello@birdhouse.example <!-- was privacy@birdhouse.example -->"), 1),
        (MAIL.format("~~privacy@birdhouse.example~~ hello@birdhouse.example"), 1),
        (MAIL.format("hello@birdhouse.example or shop@birdhouse.example"), 0),
        (MAIL.format("officer@birdhouse.example"), 0),
        ("Forward suspicious messages to security@birdhouse.example.", 0),
        (MAIL.format("us"), 0),
    ],
)
def test_the_only_address_is_compared_where_the_declared_one_is_not_there(text: str, flagged: int) -> None:
    """An officer is somebody else, and an address for some errand is no contact."""
    facts = {"contact__email": "privacy@birdhouse.example", "contact__dpo": "officer@birdhouse.example"}

    assert flagged == len(found(text, **facts))


def test_in_other_documents_addresses_may_be_for_anything() -> None:
    text = MAIL.format("hello@birdhouse.example")

    assert [] == found(text, "kind: terms", contact__email="privacy@birdhouse.example")


@pytest.mark.parametrize(("name", "flagged"), [("Kestrelwod", 1), ("Kestrelwood", 0), ("Kestrelwood's", 0)])
def test_a_name_that_misses_the_declared_one_is_flagged(name: str, flagged: int) -> None:
    text = f"Kestrelwood runs this website. {name} does not sell your data."

    assert flagged == len(found(text, controller__name="Kestrelwood Ltd"))
    assert flagged == len(found(text, "controller: { name: Kestrelwood Ltd }"))


def test_a_slip_of_a_name_that_nobody_declared_is_not_told_here() -> None:
    text = "Kestrelwood Ltd (“we”) runs this website. Kestrelwod does not sell your data."

    assert [] == found(text, controller__name="Birdhouse Inc.")


def test_the_front_matter_is_compared_with_the_configuration_and_counts_more() -> None:
    """One finding there, none in the text that follows the front matter."""
    (finding,) = found(AGE.format(13), "audience: { minimum_age: 13 }", audience__minimum_age=16)

    assert (
        "“13” here, but the configuration declares “16” as audience.minimum_age: correct one of the two"
        == (finding.message)
    )


@pytest.mark.parametrize(
    ("front_matter", "facts", "flagged"),
    [
        ("sells_data: true", {"sells_data": False}, 1),
        ("sells_data: false", {"sells_data": False}, 0),
        ("controller: { name: birdhouse   ltd }", {"controller__name": "Birdhouse Ltd"}, 0),
        ("cookies: { dnt: ignored }", {"cookies__dnt": "honoured"}, 1),
        ("transfers: { outside: [US] }", {"transfers__outside": ("US", "IN")}, 0),
        ("contact: { dpo: none }", {"contact__dpo": "dpo@birdhouse.example"}, 1),
    ],
)
def test_every_single_value_of_the_configuration_is_compared_with_the_front_matter(
    front_matter: str, facts: dict[str, Any], flagged: int
) -> None:
    """Case and blanks do not count; lists may be about a part."""
    assert flagged == len(found("We use cookies.", front_matter, **facts))
