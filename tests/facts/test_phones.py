"""Phone numbers: international, after a word, of North American shape; never dates, sections or ids."""

import pytest

from policylint.facts.contacts import contacts
from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def phones_in(text: str) -> list[Contact]:
    found = contacts(passages(parse(Source(text))))
    return [contact for contact in found if contact.kind is ContactKind.PHONE]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("Ring +1 (555) 010-0199.", "+1 (555) 010-0199", "+15550100199"),
        ("Ring +44 (0)20 7946 0000, please.", "+44 (0)20 7946 0000", "+442079460000"),
        ("Ring (+49) 30 123456 today.", "(+49) 30 123456", "+4930123456"),
        ("Phone: 020 7946 0000", "020 7946 0000", "02079460000"),
        ("Tel.: 030/123 45 67", "030/123 45 67", "0301234567"),
        ("Call us toll-free on 0800 123 4567.", "0800 123 4567", "08001234567"),
        ("By telephone at 555-010-0199 or by post.", "555-010-0199", "5550100199"),
        ("Reach us at (555) 210-0199.", "(555) 210-0199", "5552100199"),
        ("Reach us at 1-800-555-0199.", "1-800-555-0199", "18005550199"),
        ("Dial 1-800-KITES-NOW today.", "1-800-KITES-NOW", "1-800-KITES-NOW"),
        ("Fax: +1.555.010.0199", "+1.555.010.0199", "+15550100199"),
        ("| Phone | +1 555 010 0199 |\n|---|---|\n| a | b |", "+1 555 010 0199", "+15550100199"),
    ],
)
def test_a_number_is_found_with_its_exact_span_and_its_digits(text: str, written: str, value: str) -> None:
    (phone,) = phones_in(text)

    assert (written, value) == (phone.text, phone.value)


@pytest.mark.parametrize(
    "text",
    [
        "Since 2020-01-31 we keep order 123456789.",
        "Call us from 2019 - 2023 only.",
        "Call before 31.12.2025 please.",
        "Section 1798.100 and § 252.227-7013 apply.",
        "VAT 123456789, registered under 1234567.",
        "More than 1,000,000 people, +1,000 a day.",
        "We keep it for 12 months (2024).",
        "Version 1.2.3.4 from 10.0.0.1.",
        "Your phone number is kept for 18 months.",
        "Article 6 (1) 2016/679 of 27 April 2016.",
        "ID 555-210-0199-4411-22.",
    ],
)
def test_dates_sections_and_ids_are_no_numbers(text: str) -> None:
    assert [] == phones_in(text)


def test_a_link_to_a_number_gives_it_although_other_words_are_shown() -> None:
    (phone,) = phones_in("Please [call us](tel:+15550100199).")

    assert ("+15550100199", "tel:+15550100199") == (phone.value, phone.text)


def test_a_linked_number_needs_no_word_before_it() -> None:
    (phone,) = phones_in("Ask at [020 7946 0000](tel:+442079460000).")

    assert ("02079460000", "+442079460000") == (phone.value, phone.target)
