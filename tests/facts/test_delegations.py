"""Places that leave a subject to another document of the same author."""

import datetime

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.delegated_subjects import SUBJECTS, subjects_in
from policylint.facts.clauses.delegations import Delegation, delegations
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

REST = "\n\nWe keep your kite log. Write to post@kites.example with any question."


def found_in(text: str) -> tuple[Delegation, ...]:
    return Policy(
        parse(Source(f"# Kite Policy\n\n{text}{REST}\n")), as_of=datetime.date(2026, 11, 22)
    ).delegations


def subjects(text: str) -> list[str]:
    return [one.subject for one in found_in(text)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("How we use cookies is told in our [Cookie Policy](https://kites.example/cookies).", "cookies"),
        ("See our [Cookie Policy](cookies.md).", "cookies"),
        ("Our [Cookie Notice](/cookies) explains what we set.", "cookies"),
        ("Retention periods are set out in our [data schedule page](https://k.example/r).", "retention"),
        ("Information on your rights is in our [Privacy Centre](https://k.example/p).", "people’s rights"),
        ("For children, read our [Privacy Guide for Kids](kids.html).", "children"),
        ("Our safeguards for data transfers are described [here](/transfers).", "transfers abroad"),
        ("How we protect your data: see our [Trust Center](https://trust.kites.example).", "security"),
        ("Our contact details are in the [imprint](/imprint).", "how to reach those responsible"),
        ("## GDPR\n\nSee our [Data Protection Policy](dp.md).\n\n## Rest", "data protection"),
        ("Californians may consult our [State Notice](ca.md).", "Californian law"),
        ("To learn of our sub-processors, see the page at https://kites.example/list.", "recipients"),
        (
            "A supplement to this notice for Californians is available [here](https://far.example/ca).",
            "Californian law",
        ),
        ("An addendum to our privacy policy is available to Californians on request.", "Californian law"),
        (
            "## GDPR\n\nPlease refer to our [Statement on It](dp.md).\n\n## Rest",
            "European law",
        ),
    ],
)
def test_a_subject_is_left_to_a_document_of_its_own(text: str, subject: str) -> None:
    assert [subject] == subjects(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our cookies are described in the section [Cookies](#cookies).",
        "See our [Cookie Policy](#cookies).",
        "Our partners use cookies: see their [Cookie Policy](https://ads.example/cookies).",
        "Google uses cookies: see [Google’s Cookie Policy](https://google.example/cookies).",
        "We use cookies from Snack Ltd; see our partner Snack’s [Cookie Policy](https://snack.example/c).",
        "What cookies are is told at [All about cookies](https://cookies-explained.example).",
        "For cookies, see our [Terms of Use](/terms).",
        "We publish our [Cookie Report](/report), which covers last year's cookies.",
        "To opt out of cookies submit the form [here](/cookies).",
        "We bake cookies, and link our [Bakery](/bakery).",
        "See our [Privacy Policy](/privacy) for cookies.",
        "Ask us for our Cookie Policy.",
        "The last section is a supplement to this policy for Californians.",
        "Your rights are told in our [Your Rights](https://k.example/privacy#rights) section.",
    ],
)
def test_what_is_told_here_or_by_others_is_not_left_elsewhere(text: str) -> None:
    assert [] == subjects(text)


def test_a_heading_of_this_document_is_not_elsewhere_though_it_is_linked_in_full() -> None:
    linked = "See our [Cookie Policy](https://kites.example/p)."

    assert ["cookies"] == subjects(linked)
    assert [] == subjects(f"{linked}\n\n## Cookie Policy\n\nWe set none.")


def test_a_page_that_is_linked_at_many_places_is_this_document() -> None:
    links = [
        f"See our [{name} notice](https://k.example/p#{name})." for name in ("cookie", "security", "child")
    ]

    assert ["cookies", "security"] == subjects(" ".join(links[:2]))
    assert [] == subjects(" ".join(links))


def test_the_title_tells_of_a_short_section_only() -> None:
    short = "## GDPR\n\nPlease refer to our [Statement on It](dp.md).\n\n"
    long = "We like tea.\n\n" * 3

    assert ["European law"] == subjects(f"{short}## Rest")
    assert [] == subjects(f"{short}{long}## Rest")


def test_the_domain_of_its_own_mail_address_is_the_authors() -> None:
    text = "Details on cookies are available [here](https://www.kites.example/c)."

    assert ["cookies"] == subjects(text)
    assert [] == subjects(text.replace("www.kites.example", "www.snack.example"))


@pytest.mark.parametrize(
    ("address", "host", "own"),
    [
        ("post@kites.co.uk", "kites.co.uk", True),
        ("post@kites.co.uk", "help.kites.co.uk", True),
        ("post@kites.co.uk", "snack.co.uk", False),
        ("post@kites.co.uk", "snackkites.co.uk", False),
        ("post@mail.kites.test", "www.kites.test", False),
    ],
)
def test_the_author_has_the_host_of_an_address_and_what_is_below_it(
    address: str, host: str, own: bool
) -> None:
    """What stands above it may be the registry of a country, and of everybody there."""
    text = f"To read of cookies, see the [cookie policy](https://{host}/cookies). Write to {address}."

    assert (["cookies"] if own else []) == subjects(text)


def test_it_is_cited_with_its_sentence_and_target() -> None:
    (found,) = found_in("We like tea. See our [Cookie Policy](/c) for more. We like rain.")

    assert ("See our [Cookie Policy](/c) for more.", "/c", 3) == (found.text, found.target, found.line)


def test_it_says_why_it_is_no_statement() -> None:
    (found,) = found_in("See our [Cookie Policy](/c).")

    assert "it leaves cookies to another document, which was not read with this one" == found.why


def test_no_name_of_a_subject_is_another_subject_by_mistake() -> None:
    assert len({subject.name for subject in SUBJECTS}) == len(SUBJECTS)
    assert () == subjects_in("we like kites, and eat biscuits in europe")


@pytest.mark.parametrize(
    "unit",
    [
        "see our [Cookie Policy](/c) ",
        "see our [cookie ",
        "our our our ",
        "https://k.example/cookies ",
        "[a](/p#a) ",
        "users of the european people ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), lambda passages: delegations(passages, ()), sizes=SIZES_OF_A_RECOGNISER)
