"""Durations: how they are written, how long they are, what happens in them, and what is none."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.durations import Duration, DurationVerb, durations
from policylint.facts.passages import Passage, passages
from policylint.source import Source
from policylint.syntax.parser import parse


def durations_in(text: str) -> tuple[Duration, ...]:
    return durations(passages(parse(Source(text))))


def only_duration_in(text: str) -> Duration:
    (duration,) = durations_in(text)
    return duration


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("30 days", "P30D"),
        ("30-day", "P30D"),
        ("thirty (30) days", "P30D"),
        ("30 (thirty) calendar days", "P30D"),
        ("45 (forty-five) days", "P45D"),
        ("forty five days", "P45D"),
        ("twenty\u2011four months", "P24M"),
        ("one hundred and eighty (180) days", "P180D"),
        ("one-hundred-and-eighty days", "P180D"),
        ("1,000 days", "P1000D"),
        ("90days", "P90D"),
        ("2.5 years", "P2.5Y"),
        ("2½ years", "P2.5Y"),
        ("two and a half years", "P2.5Y"),
        ("two and a half (2.5) years", "P2.5Y"),
        ("two years and a half", "P2.5Y"),
        ("half a year", "P0.5Y"),
        ("six months", "P6M"),
        ("two weeks", "P2W"),
        ("24 hours", "PT24H"),
        ("72-hour", "PT72H"),
        ("15 minutes", "PT15M"),
        ("1 year and 6 months", "P1Y6M"),
        ("1 year 1 month 4 days", "P1Y1M4D"),
        ("P30D", "P30D"),
        ("PT72H", "PT72H"),
        ("P1Y6M", "P1Y6M"),
    ],
)
def test_a_duration_is_read_as_iso_8601(written: str, iso: str) -> None:
    duration = only_duration_in(f"It lasts {written} or so.")

    assert (written, iso, None) == (duration.text, duration.iso, duration.least)


@pytest.mark.parametrize(
    ("written", "least", "iso"),
    [
        ("two to five years", "P2Y", "P5Y"),
        ("two (2) to five (5) years", "P2Y", "P5Y"),
        ("between 2 and 5 years", "P2Y", "P5Y"),
        ("24-48 hours", "PT24H", "PT48H"),
        ("30–90 days", "P30D", "P90D"),
        ("one or two weeks", "P1W", "P2W"),
        ("one and a half to two years", "P1.5Y", "P2Y"),
        ("30 days to 6 months", "P30D", "P6M"),
    ],
)
def test_a_range_keeps_both_ends(written: str, least: str, iso: str) -> None:
    duration = only_duration_in(f"It lasts {written}.")

    assert (written, least, iso) == (duration.text, duration.least, duration.iso)


def test_business_days_are_told_from_days() -> None:
    assert [True, False] == [
        found.business_days for found in durations_in("10 business days, 10 calendar days")
    ]


def test_a_single_unit_counts_where_it_is_a_length() -> None:
    assert "P1Y" == only_duration_in("We keep it for a year.").iso
    assert () == durations_in("We ask you once a year, one time a month.")[1:]


@pytest.mark.parametrize(
    "text",
    [
        "You must be 13 years old.",
        "Not for children under 13 years of age.",
        "No one under thirteen (13) years of age may play.",
        "For users aged 16 years.",
        "For users aged 13-17 years.",
        "For users aged 13 to 17 years.",
        "For users aged 13 years to 17 years.",
        "For users between the ages of 13 and 17 years.",
        "Adults are at least 18 years.",
        "Our 13-year-old users.",
        "Age (40 years or older) is protected.",
        "For pilots 13 years and older.",
        "We answer 24/7, 24 hours a day, 7 days a week.",
        "It costs $5 months ahead.",
        "Every day, these days, for many years and in recent months.",
        "In the year 2020 and on day 3.",
        "See MP30D and P3 of the plan.",
        "We met 30 people on Sunday and 5 on Monday.",
    ],
)
def test_ages_rates_and_other_numbers_are_no_durations(text: str) -> None:
    assert () == durations_in(text)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("We keep your letters for 30 days.", DurationVerb.RETAIN),
        ("Logs are stored for 30 days, after which they go.", DurationVerb.RETAIN),
        ("We keep your name, address, etc. for 30 days.", DurationVerb.RETAIN),
        ("We delete what went to Kite Inc. or St. Mary's after 30 days.", DurationVerb.DELETE),
        ("We keep your letters. The trial lasts 30 days.", DurationVerb.OTHER),
        ("The trial lasts 30 days. We keep your letters.", DurationVerb.OTHER),
        ("The retention period is 30 days.", DurationVerb.RETAIN),
        ("We delete letters within 30 days.", DurationVerb.DELETE),
        ("After 30 days, letters are erased.", DurationVerb.DELETE),
        ("We purge letters after 30 days.", DurationVerb.DELETE),
        ("A script wipes the disks every night, 30 days later at most.", DurationVerb.DELETE),
        ("Paper copies are shredded after 30 days.", DurationVerb.DELETE),
        ("Old rows are expunged in 30 days, or sooner.", DurationVerb.DELETE),
        ("After 30 days your history is cleared.", DurationVerb.DELETE),
        ("We will answer you within 30 days.", DurationVerb.RESPOND),
        ("We hang on to your letters for 30 days.", DurationVerb.RETAIN),
        ("We get rid of letters after 30 days.", DurationVerb.DELETE),
        ("Old forms are binned, or thrown away, after 30 days.", DurationVerb.DELETE),
        ("Backups roll off after 30 days.", DurationVerb.DELETE),
        ("You will hear back from us within 30 days.", DurationVerb.RESPOND),
        ("We come back to you within 30 days.", DurationVerb.RESPOND),
        ("We give you a copy of your letters within 30 days.", DurationVerb.RESPOND),
        ("We send you a copy within 30 days of your request.", DurationVerb.RESPOND),
        ("We send you a kite within 30 days.", DurationVerb.OTHER),
        ("If your letters are lost, we tell you within 72 hours.", DurationVerb.NOTIFY),
        ("The authority must be told within 72 hours.", DurationVerb.NOTIFY),
        ("We respond to deletion requests within 30 days.", DurationVerb.RESPOND),
        ("We process your request to delete data in 30 days.", DurationVerb.RESPOND),
        ("We comply with a request in 30 days.", DurationVerb.RESPOND),
        ("We process photos for 30 days.", DurationVerb.OTHER),
        ("We notify the authority within 72 hours.", DurationVerb.NOTIFY),
        ("| Data | Retention period |\n|---|---|\n| Logs | 7 days inactive |", DurationVerb.RETAIN),
        ("| Data | Time until you log out |\n|---|---|\n| Logs | 7 days inactive |", DurationVerb.OTHER),
        ("You get 30 days' notice of changes.", DurationVerb.NOTIFY),
        ("This privacy notice covers 30 days.", DurationVerb.OTHER),
        ("We have kept nothing in the past 30 days.", DurationVerb.OTHER),
        ("We kept it until you wrote to us 30 days ago.", DurationVerb.OTHER),
        ("The cookie expires after 30 days.", DurationVerb.OTHER),
        ("We keep automatically collected letters for up to 30 days.", DurationVerb.RETAIN),
        ("We delete addresses collected after 30 days.", DurationVerb.DELETE),
        ("We collect letters for 30 days.", DurationVerb.OTHER),
        ("We process your data for this purpose for up to 30 days.", DurationVerb.RETAIN),
        ("Such data is processed for a period of 30 days.", DurationVerb.RETAIN),
        ("We use your data until you have been inactive for a period of 30 days.", DurationVerb.OTHER),
        ("You may use the app for a period of 30 days.", DurationVerb.OTHER),
        ("We disclose it within 30 days of receiving your verifiable request.", DurationVerb.RESPOND),
        ("We erase it within 30 days of receiving your request.", DurationVerb.DELETE),
    ],
)
def test_the_verb_that_a_duration_belongs_to(text: str, verb: DurationVerb) -> None:
    assert verb is only_duration_in(text).verb


def test_a_heading_lends_its_verb_to_short_texts_only() -> None:
    long = (
        "The fair of all who fly kites at home and abroad takes place on a field in Spain and lasts 30 days."
    )

    assert (
        DurationVerb.OTHER is only_duration_in(f"# Data retention\n\n{long} Come and see the kites.\n").verb
    )


def test_a_lead_in_a_heading_and_the_head_of_a_column_lend_their_verb() -> None:
    table = "| Data | Retention |\n|---|---|\n| Logs | 30 days |\n"

    assert DurationVerb.DELETE is only_duration_in("We delete after:\n\n- logs: 30 days\n").verb
    assert DurationVerb.RETAIN is only_duration_in("# Data retention\n\nLogs: 30 days\n").verb
    assert DurationVerb.RETAIN is only_duration_in(table).verb
    assert DurationVerb.OTHER is only_duration_in(table.replace("Retention", "Time")).verb


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("We may end this within 45 days after we receive your written notification.", DurationVerb.OTHER),
        ("Take a 3 year subscription to keep up with our notifications.", DurationVerb.OTHER),
        ("We close an account nobody has logged in to for six months.", DurationVerb.OTHER),
        ("What you do is logged for six months.", DurationVerb.RETAIN),
        ("We keep it for 5 years after your plan ends.", DurationVerb.RETAIN),
        ("Take a 3 year subscription with notifications by mail.", DurationVerb.OTHER),
        ("You may write to us within 45 days after we notify you.", DurationVerb.OTHER),
        ("We will still call you within 45 days of your request to let you know why.", DurationVerb.NOTIFY),
        ("Within 60 days of your appeal, we will inform you in writing of any action.", DurationVerb.RESPOND),
        ("We have 45 days following the date of your request to process it.", DurationVerb.RESPOND),
        ("We send a notification within 72 hours.", DurationVerb.NOTIFY),
    ],
)
def test_a_word_of_the_event_that_the_time_runs_from_is_no_verb(text: str, verb: DurationVerb) -> None:
    assert only_duration_in(text).verb is verb


def test_a_clause_behind_a_semicolon_has_the_verb_of_the_one_before_it() -> None:
    text = "We delete it as follows:\n\n- we keep your letters; and your kites for five years\n"

    assert only_duration_in(text).verb is DurationVerb.RETAIN


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("We delete nothing; the trial lasts 30 days.", DurationVerb.OTHER),
        ("We keep your letters; you have 30 days to pay.", DurationVerb.OTHER),
        ("We delete nothing; however, a plan can be cancelled within 30 days.", DurationVerb.OTHER),
        ("The trial lasts 30 days; we delete nothing.", DurationVerb.OTHER),
        ("A plan renews every 30 days; your letters are kept.", DurationVerb.OTHER),
        ("We delete your letters; for 30 days we keep a copy.", DurationVerb.RETAIN),
        ("We keep your letters; a kite that is lost for 30 days.", DurationVerb.RETAIN),
        ("We keep your letters; and, if we may, kites for 30 days.", DurationVerb.RETAIN),
        ("We keep copies; they are there for 30 days.", DurationVerb.RETAIN),
        ("We keep letters for the longer of: i) what we must; i) 30 days.", DurationVerb.RETAIN),
        ("Letters: 30 days; then deleted.", DurationVerb.DELETE),
    ],
)
def test_a_semicolon_parts_clauses_that_say_something_by_themselves(text: str, verb: DurationVerb) -> None:
    assert only_duration_in(text).verb is verb


def test_each_of_two_clauses_has_its_own_verb() -> None:
    text = "We keep logs for 30 days; backups are deleted after a year."

    assert [DurationVerb.RETAIN, DurationVerb.DELETE] == [one.verb for one in durations_in(text)]


def test_a_label_about_retention_lends_its_verb_to_a_whole_paragraph() -> None:
    rest = "Kites are strong. Whatever the wind does, this period lasts no longer than 10 years, as a rule."

    assert only_duration_in(f"**Data Retention.** {rest}").verb is DurationVerb.RETAIN
    assert only_duration_in("**How long?** Letters: 30 days.").verb is DurationVerb.RETAIN
    assert only_duration_in(f"**Deletion Rights.** {rest}").verb is DurationVerb.OTHER


def test_a_verb_in_brackets_gives_way_to_one_outside() -> None:
    text = "We delete your photos (after the retention window) or after 5 years of silence."

    assert only_duration_in(text).verb is DurationVerb.DELETE
    assert only_duration_in("Photos (which we delete) go, 5 years at most.").verb is DurationVerb.DELETE


def test_the_row_under_an_empty_head_is_the_head_of_the_column() -> None:
    table = "|  |  |\n| --- | --- |\n| **Kind** | **How long we keep it** |\n| Mail | Up to 20 days. |\n"

    assert only_duration_in(table).verb is DurationVerb.RETAIN


@pytest.mark.parametrize("joint", [" ", "\n", "\r\n", "\u00a0", "&nbsp;", "\n    "])
def test_wrapping_and_blanks_change_nothing_but_the_span(joint: str) -> None:
    text = f"We keep it for *thirty (30){joint}days* and no longer."
    duration = only_duration_in(text)

    assert f"thirty (30){joint}days" == duration.text == text[duration.span.start : duration.span.end]
    assert ("P30D", DurationVerb.RETAIN) == (duration.iso, duration.verb)


_PARTS = [
    *(
        "30",
        "2",
        "thirty",
        "(",
        ")",
        "-",
        "to",
        "or",
        "and",
        "between",
        "a",
        "day",
        "days",
        "years",
        "months",
    ),
    *("hours", "business", ",", ".", "old", "of", "age", "P30D", "keep", "half", "and a half", "½"),
]


@given(st.lists(st.sampled_from(_PARTS), max_size=40), st.sampled_from(["", " "]))
def test_any_parts_give_spans_that_slice_to_their_text_and_do_not_overlap(
    parts: list[str], glue: str
) -> None:
    text = glue.join(parts)
    found = durations_in(text)

    assert [fact.text for fact in found] == [text[fact.span.start : fact.span.end] for fact in found]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert all(fact.iso.startswith("P") for fact in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "1 day ",
        "1 ",
        "one ",
        "days ",
        "1 1 1 day and ",
        "( 1 ) days ",
        "P1",
        "a year ",
        "1 and a half ",
        "half a year ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), durations, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.slow
def test_a_wide_table_takes_linear_time() -> None:
    def prepare(size: int) -> Sequence[Passage]:
        rows = [f"{cell * (size // 10)}|" for cell in ("|a", "|-", "|1 day")]
        return passages(parse(Source("\n".join(rows))))

    assert_linear(prepare, durations, sizes=SIZES_OF_A_RECOGNISER)
