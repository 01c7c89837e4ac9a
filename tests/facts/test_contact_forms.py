"""Contact forms and pages: links and URLs that say so, and forms that are only named."""

import pytest

from policylint.facts.contacts import contacts
from policylint.facts.contacts.contact import Contact, ContactKind, ContactRole
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def pages_in(text: str) -> list[Contact]:
    found = contacts(passages(parse(Source(text))))
    return [contact for contact in found if contact.kind in (ContactKind.FORM, ContactKind.URL)]


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("Please [contact us](https://example.org/hello).", ContactKind.FORM, "contact us"),
        ("Use our [contact form](/form).", ContactKind.FORM, "contact form"),
        (
            "## Contact\n\n### In Canada\n\nOnline: [here](https://example.org/help)",
            ContactKind.URL,
            "here",
        ),
        ("Contact us [here](https://example.org/contact).", ContactKind.FORM, "here"),
        ("Visit our [support page](https://example.org/s).", ContactKind.FORM, "support page"),
        (
            "Contact us through https://example.org/contact.",
            ContactKind.FORM,
            "https://example.org/contact",
        ),
        (
            "You can reach us at https://kites.example.",
            ContactKind.URL,
            "https://kites.example",
        ),
        ("Contact us through the contact form in the app.", ContactKind.FORM, "contact form"),
        ("If you have questions, use the web form in the app.", ContactKind.FORM, "web form"),
        ("If you collect kites, please use the web form.", ContactKind.FORM, "web form"),
        ("We collect your name. Use the web form in the app.", ContactKind.FORM, "web form"),
        ("Use the [help center form](https://example.org/h).", ContactKind.FORM, "help center form"),
        ("You may [contact us](https://example.org/#contact).", ContactKind.FORM, "contact us"),
        ("Write to us by the “Contact us” page.", ContactKind.FORM, "“Contact us” page"),
        ("[Contact our team](https://example.org/support).", ContactKind.FORM, "Contact our team"),
        ("Please [reach out to us](https://example.org/hello).", ContactKind.FORM, "reach out to us"),
        ("[Contact Kites here](https://example.org/contact).", ContactKind.FORM, "Contact Kites here"),
        ("Please [contact us](../contact/index.md).", ContactKind.FORM, "contact us"),
        ("Contact us [here](./contact.md).", ContactKind.FORM, "here"),
        ("## Contact\n\n- Chat: [join](https://discord.gg/kites)", ContactKind.URL, "join"),
        ("Please [contact us]({{site.url}}/hello.html).", ContactKind.FORM, "contact us"),
        ("Send your new address to us at our Contact page.", ContactKind.FORM, "our Contact page"),
        (
            "## Contact\n\n- **Forge**: [https://forge.example/kites]",
            ContactKind.URL,
            "https://forge.example/kites",
        ),
    ],
)
def test_a_page_to_reach_somebody_by(text: str, kind: ContactKind, written: str) -> None:
    (page,) = pages_in(text)

    assert (kind, written) == (page.kind, page.text)


@pytest.mark.parametrize(
    "text",
    [
        "See [how we use cookies](https://example.org/cookies).",
        "Read the [article](https://help.example.org/kb/answer/contact-lists) for more.",
        "We collect your contact information and what you enter in a form.",
        "Jump to [Contact us](#contact).",
        "When you fill out a form on our site, we keep it.",
        "When you fill in the contact form, we keep your name.",
        "We use your name, for instance by way of our web form.",
        "We collect your name through the online form.",
        "Write to the shop by their contact form.",
        "Visit the [kite help center](https://example.org/kites) to read more.",
        "We write as stated in [Contact us](https://example.org/privacy-policy#contact-us).",
        "Pages: [https://a.example/contact/b](https://a.example/contact/b).",
        "See how we [reach readers](https://example.org/readers).",
        "We [write about us](https://example.org/about) and about kites.",
        "Lists of [business contacts](https://example.org/contacts) are for sale.",
        "Reach more people by [tools](https://getfeedback.example/tools).",
        "We work with [Example Ads](https://ads.example.org).",
        "[Contact us]({{site.url}})",
        "## Contact\n\nRead our source code: https://forge.example/kites",
        "## Contact\n\nProject repository: [forge](https://forge.example/kites)",
        "## Contact\n\n- Chat: [join](https://t.me/{{ site.chat }})",
        "We keep what you enter on our contact page.",
    ],
)
def test_other_links_and_forms_are_none(text: str) -> None:
    assert [] == pages_in(text)


def test_a_page_to_complain_to_a_body_known_by_its_initials_is_that_bodys() -> None:
    (theirs,) = pages_in("## Contact\n\nHow to submit a complaint to KFBX: https://kfbx.example/rules")
    (ours,) = pages_in("## Contact\n\nHow to submit a complaint to us: https://kites.example/rules")

    assert (True, False) == (theirs.of_authority, ours.of_authority)


def test_the_words_of_a_form_tell_whom_it_reaches() -> None:
    (page,) = pages_in("Please contact us by our [data subject request form](https://example.org/f).")

    assert ContactRole.PRIVACY is page.role


def test_the_words_before_a_form_tell_whom_it_reaches_first() -> None:
    (page,) = pages_in(
        "Reach our data protection officer by the [privacy form](https://example.org/contact)."
    )

    assert ContactRole.DPO is page.role
