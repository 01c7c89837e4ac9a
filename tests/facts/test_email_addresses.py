"""E-mail addresses: as written, behind links, in disguise, and what only looks like one."""

import pytest

from policylint.facts.contacts import contacts
from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def emails_in(text: str) -> list[Contact]:
    found = contacts(passages(parse(Source(text))))
    return [contact for contact in found if contact.kind is ContactKind.EMAIL]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("Write to privacy@example.org.", "privacy@example.org", "privacy@example.org"),
        (
            "(data.team+eu@mail.Example.ORG),",
            "data.team+eu@mail.Example.ORG",
            "data.team+eu@mail.example.org",
        ),
        ("“a_b-c@example.co.uk”!", "a_b-c@example.co.uk", "a_b-c@example.co.uk"),
        ("Email:privacy@example.org", "privacy@example.org", "privacy@example.org"),
        ("E-mail <privacy@example.org>;", "privacy@example.org", "privacy@example.org"),
        ("Ask **privacy@example.org**.", "privacy@example.org", "privacy@example.org"),
        ("Ask privacy&#64;example.org now.", "privacy&#64;example.org", "privacy@example.org"),
        ("Ask privacy@example.org.You may also call.", "privacy@example.org", "privacy@example.org"),
        ("Ask privacy@example.com.please do.", "privacy@example.com", "privacy@example.com"),
        ("Kontakt: grüße@müller-käse.example.", "grüße@müller-käse.example", "grüße@müller-käse.example"),
        ("Почта: почта@пример.рф.", "почта@пример.рф", "почта@пример.рф"),
        ("请联系privacy@example.org联系我们", "privacy@example.org", "privacy@example.org"),
        ("privacy@xn--mnich-kva.example", "privacy@xn--mnich-kva.example", "privacy@xn--mnich-kva.example"),
        ("privacy [at] example [dot] org", "privacy [at] example [dot] org", "privacy@example.org"),
        ("privacy (at) example.org", "privacy (at) example.org", "privacy@example.org"),
        ("privacy(AT)example(DOT)org", "privacy(AT)example(DOT)org", "privacy@example.org"),
        ("privacy[@]example.org", "privacy[@]example.org", "privacy@example.org"),
        (
            "privacy \\[at\\] example \\[dot\\] org",
            "privacy \\[at\\] example \\[dot\\] org",
            "privacy@example.org",
        ),
        ("kites At @ example Punkt org", "kites At @ example Punkt org", "kites@example.org"),
        ("kites (at) example (punkt) org", "kites (at) example (punkt) org", "kites@example.org"),
        ("kites(ät)example Punkt org", "kites(ät)example Punkt org", "kites@example.org"),
        ("kites @ example dot org", "kites @ example dot org", "kites@example.org"),
        ("kites AT example DOT org", "kites AT example DOT org", "kites@example.org"),
        ("privacy at example dot org", "privacy at example dot org", "privacy@example.org"),
        ("privacy AT example.org", "privacy AT example.org", "privacy@example.org"),
        ("privacy @ example.org", "privacy @ example.org", "privacy@example.org"),
        (
            "Ask ~wind/kite-help@lists.example.",
            "~wind/kite-help@lists.example",
            "~wind/kite-help@lists.example",
        ),
    ],
)
def test_an_address_is_found_with_its_exact_span_and_its_plain_form(
    text: str, written: str, value: str
) -> None:
    (email,) = emails_in(text)

    assert (written, value) == (email.text, email.value)


@pytest.mark.parametrize(
    "text",
    [
        "Follow @example on the forum.",
        "Our handle is @kites@social.example.",
        "See https://user:secret@example.org/kites for more.",
        "See https://video.example/@kites.example for films.",
        "Clone git@example.org to build it.",
        "Use the image logo@2x.png here.",
        "We collect your email address, for example jane@example.org.",
        "Bob invites her by her address, alice@example.com, and she joins.",
        "Write to your-name@example.org.",
        "We collect an address such as “jane@example.org”.",
        "CONTACT US AT EXAMPLE.ORG FOR MORE.",
        "Look at example.org or at example.com.",
        "Meet us @ example.org today.",
        "Version 3@1.2.3 is out.",
        "We keep your e-mail address.",
        "a@ @b a@b @ .@. a@.org",
        "```\nprivacy@example.org\n```",
        "<!-- privacy@example.org -->",
    ],
)
def test_what_only_looks_like_an_address_is_none(text: str) -> None:
    assert [] == emails_in(text)


def test_a_link_that_shows_words_gives_the_address_of_its_target() -> None:
    (email,) = emails_in("Please [write to us](mailto:privacy@example.org?subject=Data) soon.")

    assert ("privacy@example.org", "privacy@example.org") == (email.text, email.value)
    assert email.target == email.value
    assert email.target_span == email.span


def test_a_link_whose_text_and_target_differ_knows_both() -> None:
    text = "Ask [privacy@example.org](mailto:sales@example.com)."

    (email,) = emails_in(text)

    assert ("privacy@example.org", "sales@example.com") == (email.value, email.target)
    assert email.target_span is not None
    assert "sales@example.com" == text[email.target_span.start : email.target_span.end]


@pytest.mark.parametrize(
    "target",
    [
        "mailto:privacy%40example.org",
        "mailto:privacy&#64;example.org",
        "MAILTO:privacy@example.org?cc=a@example.com",
        "privacy@example.org",
        "/cdn-cgi/l/email-protection#2a5a58435c4b49536a4f524b475a464f0445584d",
    ],
)
def test_a_target_is_read_through_its_encoding(target: str) -> None:
    (email,) = emails_in(f"Please [write to us]({target}).")

    assert "privacy@example.org" == email.value


def test_the_mark_of_a_hidden_address_is_no_address() -> None:
    assert [] == emails_in("Ask [\\[email protected\\]](https://example.org/cdn-cgi/l/email-protection).")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Write to privacy@example.org.", ContactRole.PRIVACY),
        ("Write to dpo@example.org.", ContactRole.DPO),
        ("Write to support@example.org.", ContactRole.SUPPORT),
        ("Write to legal@example.org.", ContactRole.LEGAL),
        ("Our Data Protection Officer reads jo@example.org.", ContactRole.DPO),
        ("Our representative in the EU reads jo@example.org.", ContactRole.REPRESENTATIVE),
        ("Write to EDPO, our representative, at jo@example.org.", ContactRole.REPRESENTATIVE),
        ("Send data subject requests to jo@example.org.", ContactRole.PRIVACY),
        ("Privacy requests go to jo@example.org.", ContactRole.PRIVACY),
        ("Write to intellectual-property@example.org.", ContactRole.LEGAL),
        ("Our customer support reads jo@example.org.", ContactRole.SUPPORT),
        ("## Data Protection Officer\n\njo@example.org", ContactRole.DPO),
        ("## Controller; EU Representative; Data Protection Officer\n\njo@example.org", ContactRole.UNKNOWN),
        ("You can reach our Data Protection Officer at privacy@example.org.", ContactRole.DPO),
        ("We have a DPO. For questions, write to privacy@example.org.", ContactRole.PRIVACY),
        ("Write to jo@example.org. Our DPO is named below.", ContactRole.UNKNOWN),
        ("Write to jo@example.org.", ContactRole.UNKNOWN),
        ("Our Privacy Compliance Officer reads jo@example.org.", ContactRole.PRIVACY),
        ("Write to our EU representative at:\n\nKites Ltd\n\njo@example.org", ContactRole.REPRESENTATIVE),
        ("Ask our Data Protection Officer:\n\n- by post\n- jo@example.org", ContactRole.DPO),
        ("Ask our DPO or our customer support:\n\n- jo@example.org", ContactRole.UNKNOWN),
        ("We have a DPO. Others may write to:\n\njo@example.org", ContactRole.UNKNOWN),
        ("Ask our DPO first. It helps.\n\njo@example.org", ContactRole.UNKNOWN),
        (f"We like our DPO, who says:\n\n{'Kites fly. ' * 8}\n\njo@example.org", ContactRole.UNKNOWN),
    ],
)
def test_the_role_comes_from_the_mailbox_the_words_around_or_the_heading(
    text: str, role: ContactRole
) -> None:
    (email,) = emails_in(text)

    assert role is email.role


def test_the_mailbox_of_an_authority_is_no_officers() -> None:
    """The Austrian *Datenschutzbehörde* and a *Datenschutzbeauftragte* are both called DSB."""
    theirs, ours = emails_in("Complain to dsb@dsb.gv.at. Ask our officer, dsb@kites.example.")

    assert (ContactRole.UNKNOWN, ContactRole.DPO) == (theirs.role, ours.role)


def test_the_address_of_an_authority_is_marked_and_the_authors_is_not() -> None:
    theirs, ours = emails_in(
        "Complain to the supervisory authority, desk@authority.example. "
        "Before you go to an authority, please ask us at jo@example.org."
    )

    assert (True, False) == (theirs.of_authority, ours.of_authority)


@pytest.mark.parametrize("around", ["ask{}Ltd", "ask{}, Ltd", "ask {}Ltd"])
def test_words_that_a_link_runs_into_are_no_part_of_its_address(around: str) -> None:
    (email,) = emails_in(around.format("[jo@Kites.example](mailto:jo@kites.example)"))

    assert ("jo@kites.example", "jo@kites.example") == (email.value, email.target)


@pytest.mark.parametrize(
    "text",
    [
        "You may complain to the DPC, a@kites.example or b@kites.example.",
        "Contact the Office of the Privacy Commissioner:\n\nWind\n\na@kites.example\n\nb@kites.example\n",
        "Complain to the ICO at a@kites.example.",
        "Ask the Garante or Datatilsynet: a@kites.example",
        "Complaints: casework@ICO.org.uk, info@autoriteitpersoonsgegevens.nl or poststelle@lda.bayern.de",
        "Complaints: casework@ico.org.uk, or a@kites.example",
        "In Australia: enquiries@oaic.gov.au. In Hong Kong: complaints@pcpd.org.hk.",
        "You may report spam to the CRTC: a@kites.example",
        "Complaints go to the AEPD: a@kites.example",
        "Complaints → AEPD (a@kites.example)",
        "The Swiss authority is the FDPIC, a@kites.example.",
        "Go to the Office for Civil Rights, a@kites.example.",
        "Go to the Better Business Bureau: [a@kites.example](mailto:a@kites.example), b@kites.example",
    ],
)
def test_a_list_or_block_of_contacts_is_all_an_authoritys(text: str) -> None:
    assert {True} == {email.of_authority for email in emails_in(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Write to ico@kites.example.",
        "Ours: jo@myico.org.uk",
        "Ours: jo@kites.gov.au",
        "Sign: favicon.ico, then ask jo@kites.example.",
    ],
)
def test_what_only_looks_like_an_authoritys_is_the_authors(text: str) -> None:
    assert [False] == [email.of_authority for email in emails_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "You may complain to the DPC, a@kites.example. Our own desk is b@kites.example.",
        "You may complain to the DPC, a@kites.example, or write to us at b@kites.example.",
        "You may complain to the DPC, a@kites.example.\n\n## Contact\n\nb@kites.example",
        "Complaints: casework@ico.org.uk. For kites, write to b@kites.example",
    ],
)
def test_what_follows_an_authoritys_contact_may_be_the_authors(text: str) -> None:
    assert [True, False] == [email.of_authority for email in emails_in(text)]
