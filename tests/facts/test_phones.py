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
        ("Talk to Jo (+44 (0)20 7946 0000) or us.", "+44 (0)20 7946 0000", "+442079460000"),
        ("1 Kite Lane,+44 (0)20 7946 0000", "+44 (0)20 7946 0000", "+442079460000"),
        ("Ask the team: 0800 555 0199.", "0800 555 0199", "08005550199"),
        ("Our free line 0800 555 019 answers.", "0800 555 019", "0800555019"),
        ("Complain to the ICO on 0303 555 0199.", "0303 555 0199", "03035550199"),
        ("The ICO (0303 555 0199) helps.", "0303 555 0199", "03035550199"),
        ("Our desk in Sydney, (02) 5550 1234, answers.", "(02) 5550 1234", "0255501234"),
        ("Our desk in London, 0044 20 7946 0000, answers.", "0044 20 7946 0000", "+442079460000"),
        ("Our desk in London, 0044 (0)20 7946 0000.", "0044 (0)20 7946 0000", "+442079460000"),
        ("Our desk in Bonn, 0049 228 5550199, answers.", "0049 228 5550199", "+492285550199"),
        ("Tel. 00442079460000", "00442079460000", "+442079460000"),
        ("Ask 1300 555 019 for help.", "1300 555 019", "1300555019"),
        ("Our desk in Dublin, 01 555 0199, answers.", "01 555 0199", "015550199"),
        ("- jo@kites.example, 07700900123", "07700900123", "07700900123"),
        ("Our desk in Truro, 01632 960001, answers.", "01632 960001", "01632960001"),
        ("Our desk in Bonn, 0228/5550199, answers.", "0228/5550199", "02285550199"),
        ("Our desk in Lille, 01 55 50 01 99, answers.", "01 55 50 01 99", "0155500199"),
        ("Toronto, ON M5J 2M4 (555) 210-0199", "(555) 210-0199", "5552100199"),
        ("Reach us at (555) 210-0199.", "(555) 210-0199", "5552100199"),
        ("Reach us at 1-800-555-0199.", "1-800-555-0199", "18005550199"),
        ("Dial 1-800-KITES-NOW today.", "1-800-KITES-NOW", "1-800-KITES-NOW"),
        ("Dial 1-800-KITE-PROTECTION today.", "1-800-KITE-PROTECTION", "1-800-KITE-PROTECTION"),
        ("Dial 1-888-GO-KITES, or write.", "1-888-GO-KITES", "1-888-GO-KITES"),
        ("Dial 877-I-FLY-NOW.", "877-I-FLY-NOW", "877-I-FLY-NOW"),
        ("Dial 1-855-5KITING.", "1-855-5KITING", "1-855-5KITING"),
        ("Fax: +1.555.010.0199", "+1.555.010.0199", "+15550100199"),
        ("Jo Kite\\\n(555) 210-0199\\\n1401 Kite Road\\\nLeeds", "(555) 210-0199", "5552100199"),
        ("Kites Ltd  \n020 7946 0000  \n12 Kite Street", "020 7946 0000", "02079460000"),
        ("Phone: 555-210-0199<br>14 Kite Street", "555-210-0199", "5552100199"),
        ("Phone: +44 20 7946 0000\n12 Kite Street", "+44 20 7946 0000", "+442079460000"),
        ("Ring 020 7946\n0000 if you like.", "020 7946\n0000", "02079460000"),
        ("Ring +44 20 7946\n0000 if you like.", "+44 20 7946\n0000", "+442079460000"),
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
        "We are ABN 01 234 567 890 and VAT No. GB 012 3456 7890.",
        "Acme Limited, Company No. 0123 456 7890, is ours.",
        "Acme Limited, Company No. 0123 4567, is ours.",
        "Acme Limited is registered in England and Wales under 0123 456 7890.",
        "Our ICO registration is ZA123456, our order number 0123 456 7890.",
        "| Order | 0123 456 7890 |\n|---|---|\n| Bill | 0123 456 7891 |",
        "Acme SAS, 012 345 678 in the register of Paris.",
        "A card such as 012-34-5678 or 01310-100 or 06040-4471.",
        "On 01 02 2024 10 20 and 01-02-2024 10:20 we closed.",
        "More than 1,000,000 people, +1,000 a day.",
        "We keep it for 12 months (2024).",
        "Version 1.2.3.4 from 10.0.0.1.",
        "Your phone number is kept for 18 months.",
        "Article 6 (1) 2016/679 of 27 April 2016.",
        "ID 555-210-0199-4411-22.",
        "Our order number is 0044 20 7946 0000.",
        "Acme s.r.o., IČO 012 345 678, is in Brno.",
        "Acme s.r.o., ICO: 0123 456 7890, is in Brno.",
        "Our order number is 07700900123, yours is 00700900123 or 077009001234.",
        "Our kites 800-XL, 855-A-2 and 866-RED are sold out.",
        "The part 800-THE-LONGEST-KITE-EVER-MADE is heavy.",
        "Write 0012 345 or 00123 4567 on the letter.",
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


@pytest.mark.parametrize("between", [", ", ", or ", " or ", " / ", "; ", " and "])
def test_a_number_beside_another_one_is_one(between: str) -> None:
    found = phones_in(f"Please call 555 0199{between}555 0198.")

    assert ["5550199", "5550198"] == [phone.value for phone in found]


def test_a_date_beside_a_number_is_none() -> None:
    assert ["5550199"] == [phone.value for phone in phones_in("Please call 555 0199, 01.02.2026 at noon.")]


def test_a_bracket_that_closes_behind_a_number_is_no_part_of_it() -> None:
    assert ["020 7946 0000"] == [phone.text for phone in phones_in("Phone: (020 7946 0000)")]


def test_a_field_may_name_two_numbers() -> None:
    assert ["901 555 019", "91 555 01 99"] == [
        phone.text for phone in phones_in("Phone: 901 555 019 / 91 555 01 99\n")
    ]
