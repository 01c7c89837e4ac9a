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
            "Das Haus steht in der Drachengasse 7–9, 1030 Wien, Austria.",
            "Drachengasse 7–9, 1030 Wien, Austria",
        ),
        (
            "You find us at 5–7 Long Tail Lane, London SW1A 1AA, United Kingdom.",
            "5–7 Long Tail Lane, London SW1A 1AA, United Kingdom",
        ),
        (
            "Postal Address: Unit 10112, PO Box 4111, Leeds, Yorkshire, LS1 4AP, United Kingdom",
            "Unit 10112, PO Box 4111, Leeds, Yorkshire, LS1 4AP, United Kingdom",
        ),
        ("Our shop is at 7 Windy Pde, Kiteville NSW 2095.", "7 Windy Pde, Kiteville NSW 2095"),
        ("Our shop is at 1-3 Windy Parade, Kiteville SA 5095.", "1-3 Windy Parade, Kiteville SA 5095"),
        ("Our shop is in Kiteville, SA 5095, Australia.", "SA 5095, Australia"),
        ("We are Kites SA 1204 Genève, Switzerland.", "1204 Genève, Switzerland"),
        ("Our shop is at 100 Windy Hway, Kiteville NSW 2095.", "100 Windy Hway, Kiteville NSW 2095"),
        (
            "Der Verlag sitzt in der Drachenstraße 7, 10115 Berlin, Germany.",
            "Drachenstraße 7, 10115 Berlin, Germany",
        ),
        (
            "Unser Haus, Am Windberg 21, 91315 Höchstadt, Germany, ist offen.",
            "Am Windberg 21, 91315 Höchstadt, Germany",
        ),
        (
            "Kites LLC, a firm at Drakonova Str., building 7/2, office 90, Minsk, Belarus, flies.",
            "Drakonova Str., building 7/2, office 90, Minsk, Belarus",
        ),
        ("See 8 rue du Vent, 75002 Paris, France.", "8 rue du Vent, 75002 Paris, France"),
        ("See 8 rue du Vent, 75002 Paris.", "8 rue du Vent, 75002 Paris"),
        ("See 210-45 rue du Vent, Québec QC G1R 1N8.", "210-45 rue du Vent, Québec QC G1R 1N8"),
        ("Mail goes to GPO Box 52, Sydney NSW 2001.", "GPO Box 52, Sydney NSW 2001"),
        ("Mail goes to Locked Bag 52, Sydney NSW 2001.", "Locked Bag 52, Sydney NSW 2001"),
        ("We sit at Windweg 3, 04109 Leipzig. There is a kite.", "Windweg 3, 04109 Leipzig"),
        ("We sit at Windweg 3, 09000 St. Wind.", "Windweg 3, 09000 St. Wind"),
        ("We sit at Windweg 3, 9000 St. Wind. There is a kite.", "Windweg 3, 9000 St. Wind"),
        ("See 5 bis avenue Vent, 69006 Lyon.", "5 bis avenue Vent, 69006 Lyon"),
        ("See Rua do Vento 5, 1100-048 Lisboa.", "Rua do Vento 5, 1100-048 Lisboa"),
        ("We sit at Unit 4, Wind Lane, Leeds LS1 4AB.", "Unit 4, Wind Lane, Leeds LS1 4AB"),
        ("We sit at Flat 4 Wind Lane, Leeds LS1 4AB.", "Flat 4 Wind Lane, Leeds LS1 4AB"),
        ("Our school is in Wind Lane, Kitetown, LS1 4AB.", "Wind Lane, Kitetown, LS1 4AB"),
        ("Mail goes to P.O. Box 12, Windhoek Bay, TX 75001.", "P.O. Box 12, Windhoek Bay, TX 75001"),
        (
            "We sit at Suite 4, 30 Kite Road, Toronto, ON M5V 2T6, Canada.",
            "Suite 4, 30 Kite Road, Toronto, ON M5V 2T6, Canada",
        ),
        (
            "We sit at 9 Harbour Road, Sydney NSW 2000, Australia.",
            "9 Harbour Road, Sydney NSW 2000, Australia",
        ),
        (
            "Kites Ltd, Suite Nos. 2B-3, 9 Floor, North Kite Bay Tower 3, 33 Wind Road, Hong Kong.",
            "Suite Nos. 2B-3, 9 Floor, North Kite Bay Tower 3, 33 Wind Road, Hong Kong",
        ),
        (
            "Kites Inc., One Kite Way, Kite City, CA 90001, USA, flies.",
            "One Kite Way, Kite City, CA 90001, USA",
        ),
        (
            "Kites GK, 4F Kite Bldg, 1-4-1 Mita, Minato-ku, Tokyo 108-0073, Japan.",
            "4F Kite Bldg, 1-4-1 Mita, Minato-ku, Tokyo 108-0073, Japan",
        ),
        (
            "Kites GK 4F Kite Bldg 1-4-1 Mita, Minato-ku, Tokyo 108-0073, Japan.",
            "4F Kite Bldg 1-4-1 Mita, Minato-ku, Tokyo 108-0073, Japan",
        ),
        (
            "KiteRep, Torre do Vento, Rua Longa 30, 7th floor, Lisbon, 1495-061, Portugal.",
            "Torre do Vento, Rua Longa 30, 7th floor, Lisbon, 1495-061, Portugal",
        ),
        (
            "Kites Ltd, 3rd and 4th Floors, 9 Wind Road, Cork, Ireland.",
            "3rd and 4th Floors, 9 Wind Road, Cork, Ireland",
        ),
        (
            "Kites GmbH, Gate 1 no. 107, 6700 Vinddal, Norway.",
            "Gate 1 no. 107, 6700 Vinddal, Norway",
        ),
        (
            "It sits at Place du Vent 16, Dragonville-La-Neuve, Haut Dragon, 1348, Belgium.",
            "Place du Vent 16, Dragonville-La-Neuve, Haut Dragon, 1348, Belgium",
        ),
        (
            "Kites Ltd, South Tail House, 9 Tail Lane, London, England, SW1A 1AA.",
            "South Tail House, 9 Tail Lane, London, England, SW1A 1AA",
        ),
        (
            "Kites UK, Kitehouse, Long Tail Way, Farnhill, GU9 7XX, United Kingdom.",
            "Kitehouse, Long Tail Way, Farnhill, GU9 7XX, United Kingdom",
        ),
        (
            "Please write to us at 12 Wind Blvd., Kiteton, VA. You get an answer.",
            "12 Wind Blvd., Kiteton, VA",
        ),
        (
            "Die Post geht an Kites AG, Windweg 5, 65201 Drachenfels., tel.: none",
            "Windweg 5, 65201 Drachenfels",
        ),
        ("We sit at Windgracht 1, 1015 BA Kitedam.", "Windgracht 1, 1015 BA Kitedam"),
        ("We sit at Windweg 1, 1015 Kitedam.", "Windweg 1, 1015 Kitedam"),
        ("We sit at Wind Road 5, 01053 KITES, FINLAND.", "Wind Road 5, 01053 KITES, FINLAND"),
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


@pytest.mark.parametrize("end", ["  \n", "\\\n", "<br>\n", "<br/>"])
def test_a_company_on_the_line_before_is_no_part_of_an_address(end: str) -> None:
    lines = ("About the makers", "Night and Day AS", "Kite Quay 4", "NO-4033 Vindhavn", "Norway")

    (address,) = addresses_in(end.join(lines))

    assert end.join(lines[2:]) == address.text
    assert "Kite Quay 4, NO-4033 Vindhavn, Norway" == address.value


@pytest.mark.parametrize(
    "after",
    [
        "\n\n**U.S. State Privacy Notice**\n",
        "\n\n**United Kingdom Address**\n",
        ". Kites Group UK is another.",
    ],
)
def test_an_address_ends_before_the_next_heading_or_sentence(after: str) -> None:
    written = "12 Wind Road, Kite City, WA 98101"

    assert [written] == [address.text for address in addresses_in(f"Kites Inc. sits at {written}{after}")]


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
        "Wind Lane, Kitetown and the kite LS1 of 2020 are ours.",
        "The Kite Lane, Long Lane and Wind Lane Teams played.",
        "Our Unit 4, Wind Lane and Team 12 flew.",
    ],
)
def test_places_years_and_numbers_alone_are_no_address(text: str) -> None:
    assert [] == addresses_in(text)


def test_the_address_of_an_authority_is_known_by_its_name() -> None:
    (theirs,) = addresses_in("Information Commissioner’s Office\n5 Long Tail Lane\nLondon SW1A 1AA\n")
    (ours,) = addresses_in("Kite Commissioner Ltd\n5 Long Tail Lane\nLondon SW1A 1AA\n")

    assert (True, False) == (theirs.of_authority, ours.of_authority)
