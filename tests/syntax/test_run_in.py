"""Words that open a paragraph or item and name what follows."""

import pytest

from outline import outline
from policylint.source import Span
from policylint.syntax.nodes import RunIn
from policylint.syntax.run_in import inner_run_in, run_in_label


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Cookies: we use them.", "Cookies"),
        ("**Cookies.** We use them.", "Cookies"),
        ("**Cookies:** we use them.", "Cookies"),
        ("**Cookies** – we use them.", "Cookies"),
        ("__Cookies__: we use them.", "Cookies"),
        ("**Your Orders** We keep them.", "Your Orders"),
        ("**Do you sell data?** Never.", "Do you sell data?"),
        ("“Personal data”: what names you.", "“Personal data”"),
        ("Information you give us directly: your name.", "Information you give us directly"),
    ],
)
def test_paragraphs_and_items_have_them(text, title):
    for item in (True, False):
        found = run_in_label(text, 5, item=item)

        assert found is not None
        assert title == found.title
        assert title == text[found.span.start - 5 : found.span.end - 5]


def test_an_item_may_be_named_by_a_first_sentence():
    text = "Right to access. You may ask."

    assert RunIn(Span(0, 15), "Right to access") == run_in_label(text, 0, item=True)
    assert run_in_label(text, 0, item=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "We collect your name.",
        "we collect: names",
        "See https://example.com: there",
        "12:30 is noon",
        "**Note** that we care.",
        "In the following cases, which are rare and few, we share what we know about you: never",
        "",
        "**",
        "You may write to us. We answer.",
    ],
)
def test_what_is_none(text):
    found = run_in_label(text, 0, item=text != "You may write to us. We answer.")

    assert found is None


def test_a_wrapped_paragraph_may_have_one_inside():
    assert RunIn(Span(9, 20), "Your Rights") == inner_run_in("Your Rights: ask.", 9, "Done.")
    assert inner_run_in("Your Rights: ask.", 9, "and") is None
    assert inner_run_in("Your rights are: these.", 9, "Done.") is None


def test_items_show_them():
    assert "list\n  - [Cookies] Cookies: small files." == outline("- Cookies: small files.\n")
