"""Uses of defined terms, and contract terms that nothing defines."""

import datetime

import pytest
from hypothesis import given

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.definitions import definitions
from policylint.facts.definitions.terms import TermUse, term_uses
from policylint.facts.passages import passages
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies

DEFINITIONS = """
“Kite Data” means data from a kite. “Kite” means a flying toy. “Pilot” means a person with a string.
We use an Altitude Meter (AM). All of this is the service (the “Service”).
"""


def uses_in(text: str, opening: str = DEFINITIONS) -> list[TermUse]:
    found = passages(parse(Source(f"{opening}\n\n{text}")))
    return [use for use in term_uses(found, definitions(found)) if use.line > opening.count("\n") + 1]


@pytest.mark.parametrize(
    ("text", "term", "exact"),
    [
        ("We keep the Kite Data here.", "Kite Data", True),
        ("We keep the kite data here.", "Kite Data", False),
        ("WE KEEP THE KITE DATA HERE.", "Kite Data", False),
        ("We keep the Kite\nData here.", "Kite Data", True),
        ("We ask each Pilot.", "Pilot", True),
        ("We ask all Pilots.", "Pilot", True),
        ("We ask for the Pilot’s consent.", "Pilot", True),
        ("We ask for the Pilots' consent.", "Pilot", True),
        ("ASK THE PILOT.", "Pilot", False),
        ("Where the AM is on, we read it.", "AM", True),
    ],
)
def test_a_use_of_a_defined_term(text: str, term: str, exact: bool) -> None:
    (use,) = uses_in(text)

    assert (term, True, exact) == (use.term, use.defined, use.exact)


@pytest.mark.parametrize(
    "text",
    [
        "We ask each pilot.",
        "I am here, and am not there.",
        "See KITE.example and www.Pilot.example.",
        "Kites-R-Us is another company.",
        "We read the Altitude\n\nMeter every day.",
    ],
)
def test_no_use_of_a_defined_term(text: str) -> None:
    assert [] == uses_in(text)


def test_cookies_are_the_plural_of_cookie() -> None:
    opening = "“Cookies” means small files."

    assert ["Cookie", "Cookies"] == [
        use.text for use in uses_in("One Cookie, two Cookies, some cookies.", opening)
    ]


def test_the_longest_term_wins() -> None:
    (use,) = uses_in("We keep the Kite Data.")

    assert ("Kite Data", "Kite Data") == (use.term, use.text)


def test_spans_leave_the_possessive_ending_out() -> None:
    (use,) = uses_in("It is the Pilot’s own.")

    assert "Pilot" == use.text


def test_a_definition_is_no_use_of_its_own_term() -> None:
    found = passages(parse(Source("“Kite” means a toy.")))

    assert () == term_uses(found, definitions(found))


def test_what_a_policy_calls_itself_is_no_term() -> None:
    assert [] == uses_in(
        "We ask Northwind, and us.", "Northwind Ltd (“Northwind”, “we” or “us”) makes kites."
    )


def test_an_alias_counts_under_the_first_name() -> None:
    (use,) = uses_in("Ask the Flyer.", "“Pilot” or “Flyer” – a person with a string.")

    assert "Pilot" == use.term


@pytest.mark.parametrize(
    "text",
    [
        "We follow the General Kite Protection Law.",
        "Read the Kite Data Protection Act.",
        "It belongs to the Upper Kite League.",
        "Kite Settings are elsewhere.",
        "Flash Pilots and “Flash Pilots” differ.",
        "How Is a Pilot Insured?",
        "Service Providers help.",
        "Our service providers help, as does EVERY SERVICE PROVIDER.",
        "Read our Terms of Service, and the terms of Service.",
    ],
)
def test_a_part_of_a_longer_name_is_no_use(text: str) -> None:
    assert [] == uses_in(text)


def test_protection_and_portability_of_data_are_no_uses_of_data() -> None:
    opening = "Here “data” means what we know of you."
    text = "The right to data portability, data protection laws and your data."
    (use,) = uses_in(text, opening)

    assert text.rindex("data") == use.span.start - len(opening) - 2


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("The Pilot You ask answers.", "Pilot"),
        ("If Pilots ask, we answer.", "Pilots"),
        ("Ask Anna’s Pilot.", "Pilot"),
        ("Ask the Pilot’s Doctor.", "Pilot"),
        ("Ask in Rome. Pilots are there.", "Pilots"),
        ("EVERY PILOT KNOWS.", "PILOT"),
        ("Collecting Kite Data takes a string.", "Kite Data"),
        ("We read the Main AM Display.", "AM"),
        ("Sections of the Service, of a kind.", "Service"),
    ],
)
def test_other_capitals_beside_a_term_leave_it_a_use(text: str, used: str) -> None:
    (use,) = uses_in(text)

    assert used == use.text


def test_the_name_of_the_policy_before_a_term_leaves_it_a_use() -> None:
    opening = "Northwind Ltd (“Northwind”, “we” or “us”) makes kites (the “Services”)."

    assert ["Services"] == [use.text for use in uses_in("The Northwind Services fly.", opening)]
    assert [] == uses_in("The Eastwind Services fly.", opening)
    assert ["Services"] == [use.text for use in uses_in("The Services Northwind has fly.", opening)]


@pytest.mark.parametrize(
    "text",
    [
        "They have their own Privacy Policies.",
        "Other shops have privacy policies too.",
        "Mind the privacy policy of each shop.",
        "Mind that shop’s privacy policy.",
    ],
)
def test_privacy_policies_of_others_are_no_use(text: str) -> None:
    assert [] == uses_in(text, "This is our privacy policy (the “Privacy Policy”).")


@pytest.mark.parametrize(
    "text", ["Read this privacy policy.", "Mind the privacy policy, too.", "A Privacy Policy is a text."]
)
def test_the_policy_at_hand_is_a_use(text: str) -> None:
    (use,) = uses_in(text, "This is our privacy policy (the “Privacy Policy”).")

    assert "Privacy Policy" == use.term


@pytest.mark.parametrize(
    "defined",
    [
        "where “control” means a string.",
        "For the purposes of this definition, “control” means a string.",
        "where **“control”** means a string.",
        "\nwhere\n“control” means a string.",
    ],
)
def test_a_word_that_is_defined_for_one_definition_is_used_in_its_paragraph(defined: str) -> None:
    opening = f"“Twin” means a kite under the control of another, {defined}"

    found = passages(parse(Source(f"{opening}\n\nWe have no control of the wind.")))

    assert [("control", 1)] == [(use.text, use.line) for use in term_uses(found, definitions(found))]


def test_a_word_that_is_defined_for_all_as_well_is_used_everywhere() -> None:
    twin = "“Twin” means a kite, where “control” means a string."
    found = passages(parse(Source(f"{twin}\n\nHere “control” means wind.\n\nWe have control.")))

    assert [5] == [use.line for use in term_uses(found, definitions(found))]


def test_a_document_of_nothing_but_a_tag_uses_no_term() -> None:
    policy = Policy(parse(Source('<!-- policy: define="kite" -->\n')), as_of=datetime.date(2026, 1, 1))

    assert () == policy.terms


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("We process your Personal Data daily.", "Personal Data"),
        ("You may close your Account.", "Account"),
        ("We tell all Users of it.", "Users"),
        ("We pass it to Third Parties only.", "Third Parties"),
    ],
)
def test_a_contract_term_that_nothing_defines(text: str, term: str) -> None:
    (use,) = uses_in(text, "")

    assert (term, False) == (use.term, use.defined)


@pytest.mark.parametrize(
    "text",
    [
        "Users may close it.",
        "# How we use your Personal Data",
        "Close your Google Account.",
        "Read our Terms of Service.",
        "Read the User Agreement.",
        "It is in the Agreement on the European Economic Area.",
        "We process your personal data.",
        "WE PROCESS YOUR PERSONAL DATA.",
        "Press “Account” first.",
    ],
)
def test_capitals_that_a_sentence_or_a_title_explains(text: str) -> None:
    assert [] == uses_in(text, "")


@given(policies())
def test_spans_slice_back_and_do_not_overlap(text: str) -> None:
    source = Source(DEFINITIONS + text)
    found = passages(parse(source))
    reach = 0
    for use in term_uses(found, definitions(found)):
        assert use.text == source.slice(use.span)
        assert reach <= use.span.start
        reach = use.span.end


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "Personal ",
        "Kite,",
        "Personal Data ",
        "“A” means a. A ",
        "the User ",
        "User’s",
        "(the “Kite Data”) kite ",
    ],
)
def test_time_is_linear(unit: str) -> None:
    assert_linear(
        passages_of(unit),
        lambda found: term_uses(found, definitions(found)),
        sizes=SIZES_OF_A_RECOGNISER,
    )


@pytest.mark.slow
def test_time_is_linear_in_the_number_of_terms() -> None:
    """Ten thousand terms, each defined and used."""

    def prepare(size: int) -> str:
        return "".join(
            f"“Kite {number}” means a kite. We like Kite {number}.\n\n" for number in range(size // 50)
        )

    def work(text: str) -> None:
        found = passages(parse(Source(text)))
        term_uses(found, definitions(found))

    assert_linear(prepare, work, sizes=SIZES_OF_A_RECOGNISER)
