"""Ages: exact spans, the bound and its values, what they govern and for whom, and what is no age."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.ages import Age, ages
from policylint.facts.ages.age_context import Governs, Subject
from policylint.facts.ages.age_phrases import Alternative, Relation
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def ages_in(text: str) -> tuple[Age, ...]:
    return ages(passages(parse(Source(text))))


def only_age_in(text: str) -> Age:
    (age,) = ages_in(text)
    return age


@pytest.mark.parametrize(
    ("text", "expected", "relation", "value"),
    [
        ("Not for children under the age of 13.", "under the age of 13", Relation.UNDER, 13),
        ("Children under 13 may not register.", "under 13", Relation.UNDER, 13),
        ("Not for kids under age 16, please.", "under age 16", Relation.UNDER, 16),
        ("Persons below sixteen years of age.", "below sixteen years of age", Relation.UNDER, 16),
        ("Anyone younger than 14 must leave.", "younger than 14", Relation.UNDER, 14),
        (
            "For children under thirteen (13) years of age.",
            "under thirteen (13) years of age",
            Relation.UNDER,
            13,
        ),
        ("No accounts for under-16s.", "under-16s", Relation.UNDER, 16),
        ("You are at least 18 years old.", "at least 18 years old", Relation.AT_LEAST, 18),
        ("You must be 18 or older to play.", "18 or older", Relation.AT_LEAST, 18),
        ("For people aged 13 and over.", "aged 13 and over", Relation.AT_LEAST, 13),
        ("It is made for users ages 13 and up.", "ages 13 and up", Relation.AT_LEAST, 13),
        ("Your majority (generally 21 or older) counts.", "generally 21 or older", Relation.AT_LEAST, 21),
        ("It is open to you from the age of 14.", "from the age of 14", Relation.AT_LEAST, 14),
        (
            "For people at least 16 years of age or above.",
            "at least 16 years of age or above",
            Relation.AT_LEAST,
            16,
        ),
        ("You must be 18 to play.", "18", Relation.AT_LEAST, 18),
        ("If you are not yet 13, ask a parent.", "not yet 13", Relation.UNDER, 13),
        (
            "Whoever is thirteen years of age or more may play.",
            "thirteen years of age or more",
            Relation.AT_LEAST,
            13,
        ),
        ("People aged 16 or more may play.", "aged 16 or more", Relation.AT_LEAST, 16),
        ("Children who are 12 years of age or less.", "12 years of age or less", Relation.AT_MOST, 12),
        ("You say that you have reached the age of 16.", "age of 16", Relation.AT_LEAST, 16),
        ("If you have not yet reached the age of 16, go.", "age of 16", Relation.UNDER, 16),
        ("Those who haven't turned 18 stay out.", "turned 18", Relation.UNDER, 18),
        ("We have a member at the age of 16.", "age of 16", Relation.EXACT, 16),
        ("You must be 18+ to play.", "18+", Relation.AT_LEAST, 18),
        ("Volunteers must be 14+.", "14+", Relation.AT_LEAST, 14),
        ("The minimum age of 16 applies.", "minimum age of 16", Relation.AT_LEAST, 16),
        ("Adults over the age of twenty-one.", "over the age of twenty-one", Relation.OVER, 21),
        ("We show no pictures to birdwatchers under 18.", "under 18", Relation.UNDER, 18),
        ("Rowers under 18 need a parent.", "under 18", Relation.UNDER, 18),
        ("Users over 18 may chat.", "over 18", Relation.OVER, 18),
        ("Children aged 12 or younger play alone.", "aged 12 or younger", Relation.AT_MOST, 12),
        ("For a 15-year-old this is new.", "15-year-old", Relation.EXACT, 15),
        ("Until they reach the age of 18.", "age of 18", Relation.EXACT, 18),
        ("When you turn 18 we ask again.", "turn 18", Relation.EXACT, 18),
        ("Have you reached the age of majority?", "age of majority", Relation.EXACT, None),
        ("The child may consent at another age.", "at another age", Relation.EXACT, None),
        ("Nobody under the age of majority.", "under the age of majority", Relation.UNDER, None),
    ],
)
def test_reads_the_phrase_with_its_exact_span(
    text: str, expected: str, relation: Relation, value: int | None
) -> None:
    age = only_age_in(text)

    assert (expected, relation, value) == (age.text, age.relation, age.value)


@pytest.mark.parametrize("bound", ["under", "Over", "at least"])
@pytest.mark.parametrize("age", ["", "age ", "the age of "])
@pytest.mark.parametrize("number", ["13", "thirteen", "Twenty-one", "sixteen (16)", "fourteen (four)"])
@pytest.mark.parametrize("years", ["", " years", " years old", " years of age"])
@pytest.mark.parametrize(
    "sentence", ["Children {} may not join.", "It is for {}, and for 5.", "We keep it for {} or more."]
)
def test_the_commonest_phrases_say_what_the_grammar_reads(
    bound: str, age: str, number: str, years: str, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read by a pattern, which is to change nothing but the time it takes."""
    text = sentence.format(f"{bound} {age}{number}{years}")
    by_pattern = ages_in(text)
    monkeypatch.setattr("policylint.facts.ages.age_phrases._PLAIN", re.compile("(?!)"))

    assert by_pattern == ages_in(text)


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("Between the ages of 13 and 17.", 13, 17),
        ("Women ages 18-24 like it.", 18, 24),
        ("For 13 to 17 year olds.", 13, 17),
        ("Some (those aged 13 through 17) may ask.", 13, 17),
        ("Rowers aged 13-17 years bring a parent.", 13, 17),
        ("Members over 13 and less than 18 years old wear vests.", 13, 18),
    ],
)
def test_a_range_has_two_values(text: str, lower: int, upper: int) -> None:
    age = only_age_in(text)

    assert (Relation.BETWEEN, lower, upper) == (age.relation, age.value, age.upper)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        (
            "We keep members under 18 and above 18 in boats of their own.",
            [("under 18", Relation.UNDER), ("above 18", Relation.OVER)],
        ),
        (
            "Members under 16 or over 21 pay less.",
            [("under 16", Relation.UNDER), ("over 21", Relation.OVER)],
        ),
        (
            "Members over 18 and under 16 pay less.",
            [("over 18", Relation.OVER), ("under 16", Relation.UNDER)],
        ),
        ("Members under 13 or under 16 pay less.", [("under 13 or under 16", Relation.UNDER)]),
    ],
)
def test_bounds_that_point_away_from_each_other_are_two_ages(
    text: str, bounds: list[tuple[str, Relation]]
) -> None:
    assert bounds == [(age.text, age.relation) for age in ages_in(text)]


def test_an_opposite_bound_for_one_place_is_an_alternative() -> None:
    age = only_age_in("Rowers under 13 or over 14 in Korea may ask.")

    assert (Relation.UNDER, 13, [14]) == (age.relation, age.value, [one.value for one in age.alternatives])


@pytest.mark.parametrize(
    ("phrase", "alternatives"),
    [
        ("under the age of 13 (or 16 in certain jurisdictions)", [(16, "certain jurisdictions")]),
        ("under the age of 13\n    (or 16 in certain\n    jurisdictions)", [(16, "certain jurisdictions")]),
        ("under 13 (or under 16 for individuals in the EEA/UK)", [(16, "individuals in the EEA/UK")]),
        ("under 13 (or 14 in South Korea, 16 in the EEA)", [(14, "South Korea"), (16, "the EEA")]),
        ("under the age of 13 (in the US) or 16 (in Europe)", [(16, "Europe")]),
        ("under 13, and in some jurisdictions 16", [(16, "some jurisdictions")]),
        ("under 13 or 16 (as applicable)", [(16, "as applicable")]),
        ("under 13", []),
    ],
)
def test_other_values_for_some_people_belong_to_the_age(
    phrase: str, alternatives: list[tuple[int, str]]
) -> None:
    age = only_age_in(f"The service is not directed to children {phrase}, so please leave.")

    assert phrase == age.text
    assert 13 == age.value
    assert [Alternative(value, scope) for value, scope in alternatives] == list(age.alternatives)


@pytest.mark.parametrize(
    "text",
    [
        "You are 100% safe.",
        "We keep it for at least 18 months after you leave.",
        "You will hear from us in under 24 hours.",
        "As you know, 18 U.S.C. 2703 applies; under 18 U.S.C. 2703 we must.",
        "You have rights under Section 13 and under Article 13.",
        "You agreed on 13 July or over 13 days.",
        "You pay $18 and over €15.",
        "You need iOS 14 and above, or version 5.13 and older.",
        "The fee must be 18 and you must be 20 minutes early.",
        "Users choose a password of at least 8 characters.",
        "The customer's personal data is kept for a minimum of 7 years.",
        "We have served people for over 10 years.",
        "We run in over 15 countries for those who travel.",
        "Under 13 CFR 120 you must file.",
        "Chapter 16 of the Acts.",
        "Children under 4 feet, or under 30, or under 4.",
        "The scanner is meant for users of devices that are over 8 years old.",
        "We deleted records that are older than 12 years.",
        "Do not use the scanner on an 8-year-old phone.",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert [] == [age.text for age in ages_in(text)]


@pytest.mark.parametrize(
    ("text", "governs", "subject"),
    [
        ("The app is not intended for children under 13.", Governs.USE, Subject.CHILDREN),
        ("You must be at least 16 to register.", Governs.USE, Subject.USERS),
        ("If you are under 13, do not use the app.", Governs.USE, Subject.USERS),
        ("We do not knowingly collect data from anyone under 13.", Governs.COLLECTION, Subject.USERS),
        (
            "If we learn that a child under 16 has sent us data, we delete it.",
            Governs.COLLECTION,
            Subject.CHILDREN,
        ),
        ("If you are under 18, you need your parents' permission.", Governs.PARENTAL_CONSENT, Subject.USERS),
        ("Kids under 13 need a parent's okay.", Governs.PARENTAL_CONSENT, Subject.CHILDREN),
        ("Pupils over 12 can give their own consent.", Governs.PARENTAL_CONSENT, Subject.UNKNOWN),
        ("You can open an account if you are over 16.", Governs.USE, Subject.USERS),
        ("We sell wine, and you must be over 18 to visit us.", Governs.USE, Subject.USERS),
        ("We do not sell data of consumers under 16.", Governs.SALE, Subject.USERS),
        ("You have reached the age of majority.", Governs.MAJORITY, Subject.USERS),
        ("COPPA defines a child as anyone under 13.", Governs.LAW, Subject.USERS),
        ("Our audience is women ages 18-24.", Governs.OTHER, Subject.OTHER),
    ],
)
def test_the_sentence_tells_what_it_governs_and_for_whom(
    text: str, governs: Governs, subject: Subject
) -> None:
    age = only_age_in(text)

    assert (governs, subject) == (age.governs, age.subject)


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("The app is not intended for children under 13.", 13),
        ("You must be at least 16 to use the app.", 16),
        ("You confirm that you have reached the age of 16 when you register.", 16),
        ("Our site is meant for people aged 16 and up.", 16),
        ("You may only open an account if you're 18+.", 18),
        ("If we learn that we hold data from a child under 16, we delete it.", 16),
        ("Kids under 13 may not use it, and you confirm your age in order to register.", 13),
        ("Videos are only available to users over 18.", None),
        ("The app is made for children under 13.", None),
        ("In Korea the app is not intended for children under 14.", None),
        ("The app is not for children under 13 (or 16 in the EEA).", None),
        ("Our sweepstakes are only open to people who are at least 18 years old.", None),
        ("A child means a person under 13 who does not use this.", None),
        ("Parents must be at least 18 years old to sign the form.", None),
        ("Patients must be 16 or over to use the portal.", None),
    ],
)
def test_a_floor_is_an_age_that_keeps_everybody_below_it_out(text: str, floor: int | None) -> None:
    assert floor == only_age_in(text).floor


def test_the_sentence_is_that_of_the_age() -> None:
    text = "[We] do not serve anyone under the age of 13. [We] keep nothing of Kite Inc. users under 14."

    first, second = ages_in(text)

    assert (
        "[We] do not serve anyone under the age of 13.",
        "[We] keep nothing of Kite Inc. users under 14.",
    ) == (
        text[first.sentence.start : first.sentence.end],
        text[second.sentence.start : second.sentence.end],
    )


def test_an_age_in_a_table_is_limited_to_its_row() -> None:
    rows = "| Kites | You must be at least 8. |\n| Darts | You must be at least 16. |\n"
    table = f"| Game | Age |\n|---|---|\n{rows}"

    assert [("table", None)] * 2 == [(age.scope, age.floor) for age in ages_in(table)]


def test_a_heading_that_names_a_place_limits_what_follows() -> None:
    text = (
        "# Policy\n\n## Korea\n\nThe app is not for children under 14.\n\n"
        "## Children\n\nThe app is not for children under 13.\n"
    )

    assert [("korea", None), (None, 13)] == [(age.scope, age.floor) for age in ages_in(text)]


def test_the_lead_in_of_a_list_speaks_for_its_items() -> None:
    age = only_age_in("You may not use the app if:\n\n- you are under 16;\n- you have no phone.\n")

    assert (Governs.USE, True, 16) == (age.governs, age.negated, age.floor)


@pytest.mark.parametrize("joint", [" ", "\n", "\r\n", "\u00a0", "&nbsp;", "\n    "])
def test_wrapping_and_blanks_change_nothing_but_the_span(joint: str) -> None:
    text = f"The app is not meant for children under{joint}the age{joint}of 13."
    age = only_age_in(text)

    assert f"under{joint}the age{joint}of 13" == age.text == text[age.span.start : age.span.end]
    assert (13, Governs.USE, True) == (age.value, age.governs, age.negated)


_WORDS = st.sampled_from(
    [
        *(
            "under",
            "over",
            "the",
            "age",
            "of",
            "13",
            "18",
            "years",
            "old",
            "at least",
            "or",
            "older",
            "(",
            ")",
            ",",
        ),
        *("and", "16", "in", "EEA", "between", "-", "+", "children", "sixteen", ".", "#", "*", "s"),
    ]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_words_give_spans_that_slice_to_their_text_and_do_not_overlap(text: str) -> None:
    found = ages_in(text)

    assert [age.text for age in found] == [text[age.span.start : age.span.end] for age in found]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert all(age.value is None or 5 <= age.value <= 25 for age in found)


@pytest.mark.parametrize(
    "text",
    [
        "In the event that we learn that we have data of a person under age 18, we delete them.",
        "You must not open any part of the Service while you are under the age of 18.",
        "No part of the Service is directed to anyone under 18.",
        "## COPPA\n\nWe do not knowingly collect data from anyone under 13.",
        "## Your rights and choices\n\nWe do not knowingly collect data from anyone under 13.",
    ],
)
def test_what_limits_nobody_is_no_scope(text: str) -> None:
    age = only_age_in(f"# Kite Privacy\n\n{text}\n")

    assert (age.scope, age.bars) == (None, True)


@pytest.mark.parametrize(
    ("place", "scope"),
    [
        ("In the U.K.", "u.k."),
        ("In Great Britain", "great britain"),
        ("In the US", "us"),
        ("In the U.S.A.", "u.s.a."),
        ("Outside the E.E.A.", "e.e.a."),
        ("In some Member States", "member states"),
        ("In Bavaria", "bavaria"),
        ("Elsewhere", "elsewhere"),
    ],
)
def test_a_place_by_any_of_its_names_is_a_scope(place: str, scope: str) -> None:
    age = only_age_in(f"{place} you must be at least 16 to join the choir.")

    assert (scope, None) == (age.scope, age.floor)


def test_who_writes_is_no_country() -> None:
    assert 16 == only_age_in("If you sing with us, you must be at least 16 to join.").floor


def test_records_of_people_have_the_age_of_the_people() -> None:
    age = only_age_in("We keep records of singers; those over 16 years old may join the choir.")

    assert (Relation.OVER, 16) == (age.relation, age.value)


def test_a_part_that_only_some_may_use_is_a_scope() -> None:
    age = only_age_in("Any portions of our Services that are directed to children under 13 show no ads.")

    assert age.scope is not None


def test_a_region_ends_at_a_title_that_looks_like_its_own() -> None:
    text = (
        "# Kite Privacy\n\n**Residents of Nevada**\n\nYou may ask.\n\n"
        "**{}**\n\nWe do not collect data of anyone under 13.\n"
    )

    assert only_age_in(text.format("Children")).scope is None
    assert only_age_in(text.format("Children in Nevada")).scope == "nevada"


@pytest.mark.parametrize(
    "things", ["participants", "guests", "other members", "devices", "people", "of them"]
)
def test_an_amount_of_things_is_no_age(things: str) -> None:
    assert ages_in(f"You can start a call of your group with up to 12 {things}.") == ()


def test_months_are_no_years_with_their_number_said_twice() -> None:
    assert ages_in("You wait at least twelve (12) months before you ask again.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "We restrict persons who are under the age of 18 from using the app.",
        "If we learn that someone under 16 is using the app, we will close their account.",
        "You agree that you shall not:\n\n- join, play or use the app at all if you are under 16;\n",
        "Each user represents to us that he or she is 16 years of age or older.",
        "The app is only available if you are 16 or older and may not be available everywhere.",
    ],
)
def test_ways_to_keep_people_out(text: str) -> None:
    assert only_age_in(text).bars


@pytest.mark.parametrize(
    "text",
    [
        "The app is restricted to users who are 18 years of age or older.",
        "Users under 16 may request that we delete their own account.",
        "The boats are intended for rowers 18+ and are not directed to children.",
        "You must be 18+ and should not lend your oars.",
        "You must be 18+ and don’t lend your oars.",
        "You must be 18+ and cannot lend your oars, but your vest.",
        "You must be 18+ and do notify us of storms.",
    ],
)
def test_who_may_ask_or_come_in_is_not_denied(text: str) -> None:
    assert not only_age_in(text).negated


@pytest.mark.parametrize(
    "text",
    [
        "Rowers under 16 and their guests are not allowed to register.",
        "If you are under 16 and do not live here, you may not use the app.",
    ],
)
def test_a_denial_of_the_whole_sentence_is_one_of_the_age(text: str) -> None:
    assert only_age_in(text).negated


def test_a_title_above_a_list_states_no_law() -> None:
    title = "## How we keep to COPPA\n\n- **No rowers under 13**: the club prohibits it."
    lead_in = "COPPA prohibits that we\n\n- ask anyone under 13."

    assert Governs.LAW is not only_age_in(title).governs
    assert Governs.LAW is only_age_in(lead_in).governs


def test_a_request_to_delete_an_account_bars_nobody() -> None:
    assert not only_age_in("Users under 16 may request that we delete their own account.").bars


def test_visitors_are_no_visit_and_who_is_whom_it_follows() -> None:
    visitors = only_age_in("We do not gather information from visitors who are under 13.")
    children = only_age_in("We do not gather information from children who are under 13.")

    assert (visitors.governs, visitors.subject) == (Governs.COLLECTION, Subject.USERS)
    assert children.subject is Subject.CHILDREN


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "13 ",
        "under ",
        "under 13 ",
        "( ",
        "age of ",
        "13 or ",
        "under 13 (or 16 in ",
        "the age of 13 and ",
        "13-",
        "at least A ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), ages, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
def test_finds_the_ages_of_the_gold_with_their_exact_spans(shared: Path) -> None:
    expected, actual = set(), set()
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        expected |= {
            (path.name, *entity["offset"], entity["value"]) for entity in gold["entities"].get("ages") or ()
        }
        actual |= {
            (path.name, age.span.start, age.span.end, age.value) for age in ages(passages(parse(source)))
        }

    assert expected
    assert expected == actual


@pytest.mark.parametrize("who", ["Nobody", "No one"])
def test_nobody_is_people_whom_an_age_keeps_out(who: str) -> None:
    age = only_age_in(f"{who} under 16 may use the app.")
    assert (Governs.USE, True, 16) == (age.governs, age.bars, age.floor)


def test_aged_tells_that_a_number_is_an_age_however_far_people_are() -> None:
    far = "who live in Slovakia, Germany, Hungary, Lithuania, Luxembourg, Poland or Spain and are"

    assert ["under 16"] == [age.text for age in ages_in(f"Those {far} aged under 16 need consent.")]
    assert () == ages_in("Our wines, of which most are aged over 10 years, are dear.")


def test_a_number_behind_a_thing_whose_name_ends_as_those_of_people_do_is_none() -> None:
    assert () == ages_in("Hills with towers under 18 are not on our map.")
