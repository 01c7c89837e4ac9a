"""Empty slots: where a value was meant to stand and none does; and the many places where none is missing."""

from pathlib import Path

import pytest

from policylint.facts.contacts.slots import EmptySlot, SlotKind, empty_slots
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def slots_in(text: str) -> tuple[EmptySlot, ...]:
    return empty_slots(passages(parse(Source(text))))


@pytest.mark.parametrize(
    ("text", "written", "expects"),
    [
        ("If in doubt, email us at .", "email us at", SlotKind.EMAIL),
        ("If in doubt, contact us at.", "contact us at", SlotKind.UNKNOWN),
        ("Call our shop at or write.", "Call our shop at", SlotKind.PHONE),
        (
            "Ask by contacting Northwind Kites via You can stop it.",
            "contacting Northwind Kites via",
            SlotKind.UNKNOWN,
        ),
        ("Ask by contacting us via or by filling out the form.", "contacting us via", SlotKind.UNKNOWN),
        ("You may contact us via to change it.", "contact us via", SlotKind.UNKNOWN),
        ("Please contact us via email address.", "contact us via email address", SlotKind.EMAIL),
        ("Reach us at the email address, if needed.", "Reach us at the email address", SlotKind.EMAIL),
        (
            "Contact us by way of e-mail address or phone.",
            "Contact us by way of e-mail address",
            SlotKind.EMAIL,
        ),
        ("You agree by sending a message to or making a call.", "sending a message to", SlotKind.EMAIL),
        ("You may contact us by using to see your data.", "contact us by using", SlotKind.UNKNOWN),
        ("Our site, located at: (hereinafter “Site”), flies.", "located at", SlotKind.URL),
        ("For more, please visit .", "visit", SlotKind.URL),
        ("The list is available here .", "available here", SlotKind.URL),
        (
            "You may learn more from the bank’s privacy policy:\nWe do not see your card.",
            "learn more from the bank’s privacy policy",
            SlotKind.URL,
        ),
        (
            "Write to [\\[email protected\\]](https://kites.example/cdn-cgi/l/email-protection).",
            "\\[email protected\\]",
            SlotKind.EMAIL,
        ),
        (
            "- Please Contact Kites via\n- We never sell what we know about you, whatever is offered for it, "
            "by whomever it may be, "
            "and have no plans to.",
            "Contact Kites via",
            SlotKind.UNKNOWN,
        ),
        ("We answer when parents contact us via email", "contact us via email", SlotKind.EMAIL),
        ("The game is provided by at no cost and is for fun.", "is provided by", SlotKind.UNKNOWN),
        ("The game is provided by and is intended to be fun.", "is provided by", SlotKind.UNKNOWN),
        ("Kites Ltd built the Kite Race app as an .", "built the Kite Race app as", SlotKind.UNKNOWN),
    ],
)
def test_a_sentence_that_breaks_off_before_its_value(text: str, written: str, expects: SlotKind) -> None:
    (slot,) = slots_in(text)

    assert (written, expects) == (slot.text, slot.expects)


@pytest.mark.parametrize(
    "text",
    [
        "Contact us by email.\n\nEmail: privacy@kites.example",
        "Please contact us via:\n\n- email: privacy@kites.example\n- post",
        "Please contact us via\n\n- email\n- post",
        "You can write to us at:\n\nNorthwind Kites\n\n12 Wind Road",
        "Write to us at:\n\n12 Wind Road, Leeds LS1 4AP, United Kingdom, the grey house behind the mill.",
        "Contact us at privacy@kites.example.",
        "Contact us at [this address](mailto:privacy@kites.example).",
        "Contact us at ![our address](address.png).",
        "Contact us at <img src='address.png'>.",
        "Contact us at {{ email }}.",
        "[Contact us at](https://kites.example/contact).",
        "Contact us via the form.",
        "We send mail in, via or through the service.",
        "We may contact you via email, phone or post.",
        "We share it via, for example, a courier.",
        "It is the address that you asked us to send the message to.",
        "We send a confirmation to the email address.",
        "The laws that we are subject to.",
        "Visit us at our shop, or call.",
        "Read our privacy policy:\n\n- cookies\n- logs",
        "Cookies are available here: [list](https://kites.example/list).",
        "## Contact us via",
        "Where to find it: here and there.",
        "The game is provided by Kites Ltd at no cost and is intended for fun.",
        "The game is provided by and for people who fly kites.",
        "Kites Ltd built the Kite Race app as a gift.",
        "We know what you fly by at no cost.",
    ],
)
def test_a_value_that_follows_in_whatever_form_leaves_no_slot(text: str) -> None:
    assert () == slots_in(text)


def test_a_name_and_no_e_mail_address_fills_the_slot_of_a_maker() -> None:
    (slot,) = slots_in("The game is provided by at no cost.")

    assert slot.is_of_maker
    assert not slot.may_be_email


def test_an_e_mail_address_fills_a_slot_for_one_or_for_anything() -> None:
    filled = {
        slot.expects: slot.may_be_email for slot in slots_in("Email us at . Please visit . Contact us via .")
    }

    assert {SlotKind.EMAIL: True, SlotKind.URL: False, SlotKind.UNKNOWN: True} == filled


@pytest.mark.shared
def test_finds_the_slots_that_the_annotators_marked_and_no_others(shared: Path) -> None:
    lines = {}
    for path in sorted((shared / "seeds").glob("*.txt")):
        found = empty_slots(passages(parse(Source.from_bytes(path.read_bytes(), path.name))))
        lines[path.name[:3]] = [slot.line for slot in found]

    assert {
        "000": [],
        "001": [5, 10, 38, 54, 94, 95, 96, 97, 100, 119, 121, 130, 131],
        "002": [36],
        "003": [],
        "004": [],
    } == lines
