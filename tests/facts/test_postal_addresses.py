"""Postal addresses: from the first to the last of their lines, wherever those stand."""

import pytest

from policylint.facts.contacts import contacts
from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def addresses_in(text: str) -> list[Contact]:
    found = contacts(passages(parse(Source(text))))
    return [contact for contact in found if contact.kind is ContactKind.POSTAL]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "Kites Inc., with its principal office at 12 Wind Dr Kite City, CA 90001 (we), flies.",
            "12 Wind Dr Kite City, CA 90001",
        ),
        (
            "You find us at 5 Long Tail Lane, London SW1A 1AA, United Kingdom.",
            "5 Long Tail Lane, London SW1A 1AA, United Kingdom",
        ),
        (
            "Der Verlag sitzt in der Drachenstraße 7, 10115 Berlin, Germany.",
            "Drachenstraße 7, 10115 Berlin, Germany",
        ),
        (
            "Unser Haus, Am Windberg 21, 91315 Höchstadt, Germany, ist offen.",
            "Am Windberg 21, 91315 Höchstadt, Germany",
        ),
        ("See 8 rue du Vent, 75002 Paris, France.", "8 rue du Vent, 75002 Paris, France"),
        ("Mail goes to P.O. Box 12, Windhoek Bay, TX 75001.", "P.O. Box 12, Windhoek Bay, TX 75001"),
        (
            "We sit at Suite 4, 30 Kite Road, Toronto, ON M5V 2T6, Canada.",
            "Suite 4, 30 Kite Road, Toronto, ON M5V 2T6, Canada",
        ),
        (
            "We sit at 9 Harbour Road, Sydney NSW 2000, Australia.",
            "9 Harbour Road, Sydney NSW 2000, Australia",
        ),
    ],
)
def test_an_address_within_a_line_has_its_exact_span(text: str, written: str) -> None:
    (address,) = addresses_in(text)

    assert written == address.text


@pytest.mark.parametrize("gap", ["\n\n", "  \n", "<br>\n", "\n"])
def test_an_address_over_several_lines_or_paragraphs_is_one(gap: str) -> None:
    lines = ("Northwind Kites LLC", "12 Wind Dr", "Kite City, CA 90001")

    (address,) = addresses_in("Our details follow.\n\nAddress: " + gap.join(lines) + "\n\nPhone: none\n")

    assert gap.join(lines) == address.text
    assert ", ".join(lines).replace(",", "") == address.value.replace(",", "").replace("  ", " ")


def test_an_address_in_list_items_is_one() -> None:
    (address,) = addresses_in("- Northwind Kites\n- 12 Wind Road\n- Leeds LS1 4AP\n- United Kingdom\n")

    assert "12 Wind Road\n- Leeds LS1 4AP\n- United Kingdom" == address.text


def test_two_addresses_in_a_row_are_two() -> None:
    text = "12 Wind Road, Leeds LS1 4AP, United Kingdom\n\n14 Sea Road, Hull HU1 1AA, United Kingdom\n"

    assert text.strip().split("\n\n") == [address.text for address in addresses_in(text)]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Address: Northwind Kites, 12 Wind Road", "Northwind Kites, 12 Wind Road"),
        ("Please write to us at 12 Wind Road.", "12 Wind Road"),
    ],
)
def test_after_a_label_one_part_is_enough(text: str, written: str) -> None:
    (address,) = addresses_in(text)

    assert written == address.text


@pytest.mark.parametrize(
    "text",
    [
        "We follow the rules of California and Germany.",
        "On 25 May 2018 Germany changed its law.",
        "In 2020 Ireland and France decided.",
        "We collect your street, city, state and postcode (for example 90001).",
        "Section 1798.100 of the California Civil Code gives 12 rights.",
        "More than 1000 Users in the United Kingdom agree.",
        "The IP address is 10.0.0.1.",
        "Email address: 12 of them at most.",
    ],
)
def test_places_years_and_numbers_alone_are_no_address(text: str) -> None:
    assert [] == addresses_in(text)
