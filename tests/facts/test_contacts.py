"""All contacts together: reading order, exact spans, wrapping, hostile text, and the gold annotations."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.contacts import contacts
from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
from policylint.facts.contacts.slots import empty_slots
from policylint.facts.passages import Passage, passages
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import marked_texts, policies

ALL_KINDS = (
    "Northwind Kites, with its office at 12 Wind Road, Leeds LS1 4AP, United Kingdom, is the controller. "
    "Write to privacy@northwind-kites.example or to desk [at] northwind-kites [dot] example, "
    "call us at +44 20 7946 0000, or use our [contact form](https://northwind-kites.example/contact)."
)


def contacts_in(text: str) -> tuple[Contact, ...]:
    return contacts(passages(parse(Source(text))))


def test_an_address_takes_its_role_from_the_words_over_its_lines() -> None:
    (address,) = contacts_in(
        "Ask our EU representative at:\n\nKites Ltd  \n12 Wind Road  \nLeeds LS1 4AP, United Kingdom\n"
    )

    assert ContactRole.REPRESENTATIVE is address.role


@pytest.mark.parametrize(
    "lines",
    [
        "Kites Ltd  \n12 Wind Road  \nLeeds LS1 4AP  \n{}\n",
        "Kites Ltd  \n{}  \n12 Wind Road  \nLeeds LS1 4AP\n",
    ],
)
def test_an_address_takes_its_role_from_the_addressee_on_a_line_beside_it(lines: str) -> None:
    for line, role in (
        ("Attention: Data Protection Officer", ContactRole.DPO),
        ("Attn: Legal Department", ContactRole.LEGAL),
        ("Attn: Privacy", ContactRole.PRIVACY),
        ("Attention: The Kite Shop", ContactRole.UNKNOWN),
    ):
        (address,) = contacts_in(lines.format(line))
        assert role is address.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Questions about privacy? Email jo@kites.example.", ContactRole.PRIVACY),
        ("For privacy-related questions or concerns:\n\n- Email: jo@kites.example\n", ContactRole.PRIVACY),
        ("To exercise these rights, email jo@kites.example.", ContactRole.PRIVACY),
        ("You may exercise any of your data rights by mail to jo@kites.example.", ContactRole.PRIVACY),
        ("Questions about this privacy policy? Email jo@kites.example.", ContactRole.UNKNOWN),
        ("You may exercise these rights. Order kites from jo@kites.example.", ContactRole.UNKNOWN),
        ("To exercise these rights, email support@kites.example.", ContactRole.SUPPORT),
        ("To exercise your rights, ask our Data Protection Officer, jo@kites.example.", ContactRole.DPO),
    ],
)
def test_what_a_contact_is_given_for_tells_its_role_where_nobody_is_named(
    text: str, role: ContactRole
) -> None:
    (mailbox,) = contacts_in(text)

    assert role is mailbox.role


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("The Data Protection Officer’s contact details are:", ContactRole.DPO),
        ("Our representative in the European Union is reached at:", ContactRole.REPRESENTATIVE),
        ("Our customer service is reached at:", ContactRole.PRIVACY),
        ("Our Data Protection Officer and our EU representative are reached at:", ContactRole.PRIVACY),
    ],
)
def test_a_mailbox_about_privacy_may_be_that_of_the_officer_whom_its_lead_names(
    lead: str, role: ContactRole
) -> None:
    (mailbox,) = contacts_in(f"{lead}\n\n- Email: privacy@kites.example\n")

    assert role is mailbox.role


@pytest.mark.parametrize(
    "lead",
    [
        "Our privacy contact is Ann Lee,",
        "Our senior official for privacy is Ann Lee,",
        "Our Privacy Lead, Ann Lee, sits at",
        "With privacy concerns, go to",
        "For data protection queries write to",
        "Our data protection manager works at",
        "Attn: Privacy, Kites Ltd,",
        "Our person in charge of the protection of personal information is Ann Lee,",
    ],
)
def test_whoever_is_there_for_privacy_is_reached_about_it(lead: str) -> None:
    (address,) = contacts_in(f"{lead} 12 Wind Road, Leeds LS1 4AP")

    assert ContactRole.PRIVACY is address.role


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Privacy contact", ContactRole.PRIVACY),
        ("Data Protection Officer", ContactRole.DPO),
        ("Shop", ContactRole.UNKNOWN),
        ("Customer service or data protection officer", ContactRole.UNKNOWN),
    ],
)
def test_the_head_of_a_column_says_whom_its_contacts_reach(head: str, role: ContactRole) -> None:
    (mailbox,) = contacts_in(f"| Town | {head} |\n|---|---|\n| Leeds | jo@kites.example |\n")

    assert role is mailbox.role


def test_the_label_of_a_field_says_whom_its_contacts_reach() -> None:
    mailbox, phone = contacts_in("**Data Protection Officer:** Jo, jo@kites.example, 020 7946 0000")

    assert (ContactRole.DPO, ContactRole.DPO) == (mailbox.role, phone.role)


def test_whom_the_next_sentence_names_is_not_reached_by_the_number_of_this_one() -> None:
    (phone,) = contacts_in("Ring the office on 020 7946 0000. Our Data Protection Officer is Jo.")

    assert ContactRole.UNKNOWN is phone.role


def test_what_a_form_is_for_counts_before_the_addressee_of_the_address_before_it() -> None:
    text = (
        "Legal Department, Kites Ltd. Contact us [online](https://kites.example/contact-us) for {} questions."
    )

    (form,) = contacts_in(text.format("privacy"))
    assert ContactRole.PRIVACY is form.role
    (form,) = contacts_in(text.format("other"))
    assert ContactRole.LEGAL is form.role


def test_the_number_after_an_address_is_no_postcode() -> None:
    (phone,) = contacts_in("Kites Ltd, 12 Wind Road, Leeds. 0044 20 7946 0000")

    assert (ContactKind.PHONE, "0044 20 7946 0000") == (phone.kind, phone.text)


def test_contacts_come_in_reading_order() -> None:
    kinds = [contact.kind for contact in contacts_in(ALL_KINDS)]

    assert [
        ContactKind.POSTAL,
        ContactKind.EMAIL,
        ContactKind.EMAIL,
        ContactKind.PHONE,
        ContactKind.FORM,
    ] == kinds


@given(st.integers(20, 100), st.sampled_from(["\n", "\r\n", "\r"]))
def test_contacts_do_not_depend_on_where_lines_are_wrapped(width: int, line_end: str) -> None:
    lines, line = [], ""
    for word in ALL_KINDS.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    wrapped = line_end.join([*lines, line])

    found = contacts_in(wrapped)

    assert [(one.kind, one.value) for one in contacts_in(ALL_KINDS)] == [
        (one.kind, one.value) for one in found
    ]
    assert [one.text for one in contacts_in(ALL_KINDS)] == [
        " ".join(one.text.replace(line_end, " ").split()) for one in found
    ]


@given(st.one_of(policies(), marked_texts()))
def test_every_span_slices_back_and_every_line_is_that_of_its_start(text: str) -> None:
    source = Source(text)
    found = passages(parse(source))

    for fact in (*contacts(found), *empty_slots(found)):
        assert source.slice(fact.span) == fact.text
        assert source.line_of(fact.span.start) == fact.line
        assert fact.text.strip()


@pytest.mark.parametrize("recognise", [contacts, empty_slots])
@pytest.mark.parametrize(
    "unit",
    [
        "a@",
        "@.",
        "a@b.",
        "a@b.cc ",
        "a (at) b [dot] ",
        " AT ",
        "1",
        "+1 ",
        "(1) ",
        "1-",
        " ",
        "A ",
        "1 A ",
        "Main Street ",
        "1 rue de la ",
        "CA 90210 ",
        "A, ",
        "via ",
        "email us at . ",
        "send a message to ",
        "contact form ",
        "www.a.b ",
        "[a](mailto:b@c.dd) ",
        "[a@b.cc](mailto:a@b.cc) ",
        "[+1 555 010 0199](tel:+15550100199) ",
        "[contact us](https://a.example/contact) ",
        "12 Wind Road\n\n",
        "contact us via\n\n",
    ],
)
def test_hostile_text_takes_linear_time(
    unit: str, recognise: Callable[[Sequence[Passage]], tuple[object, ...]]
) -> None:
    assert_linear(passages_of(unit, opening="x "), recognise, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("entity", "kind"),
    [
        ("emails", ContactKind.EMAIL),
        ("phones", ContactKind.PHONE),
        ("addresses", ContactKind.POSTAL),
    ],
)
def test_finds_the_contacts_of_the_gold_and_no_others(shared: Path, entity: str, kind: ContactKind) -> None:
    expected, actual = set(), set()
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        expected |= {(path.name, *one["offset"], one["text"]) for one in gold["entities"].get(entity, ())}
        actual |= {
            (path.name, contact.span.start, contact.span.end, contact.text)
            for contact in contacts(passages(parse(source)))
            if contact.kind is kind
        }

    assert expected
    assert expected == actual
