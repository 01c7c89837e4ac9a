"""Dates: the forms, both readings of figures, the calendar, what each date is for, and what is no date."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.dates import Date, DateRole, dates
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def dates_in(text: str, date_order: str | None = None) -> tuple[Date, ...]:
    return dates(passages(parse(Source(text))), date_order)


def only_date_in(text: str, date_order: str | None = None) -> Date:
    (date,) = dates_in(text, date_order)
    return date


PROSE = (
    "Acme makes kites in many towns, for children and for those who were children once, and keeps few data. "
)


@pytest.mark.parametrize(
    ("written", "reading"),
    [
        ("2024-03-01", "2024-03-01"),
        ("2024/3/1", "2024-03-01"),
        ("2024.03.01", "2024-03-01"),
        ("1 March 2024", "2024-03-01"),
        ("1st of March, 2024", "2024-03-01"),
        ("the 1st day of March 2024", "2024-03-01"),
        ("01-Mar-2024", "2024-03-01"),
        ("1 MAR 2024", "2024-03-01"),
        ("March 1, 2024", "2024-03-01"),
        ("March 1st, 2024", "2024-03-01"),
        ("March 1 2024", "2024-03-01"),
        ("Mar. 1, 2024", "2024-03-01"),
        ("Sept. 9,2024", "2024-09-09"),
        ("february 29, 2024", "2024-02-29"),
        ("2024 March 1", "2024-03-01"),
        ("2024, March 1", "2024-03-01"),
        ("March 2024", "2024-03"),
        ("May, 2023", "2023-05"),
        ("25.12.2023", "2023-12-25"),
        ("12/25/2023", "2023-12-25"),
        ("12/25/23", "2023-12-25"),
        ("25-Dec-23", "2023-12-25"),
        ("03.03.2023", "2023-03-03"),
    ],
)
def test_a_date_with_one_reading(written: str, reading: str) -> None:
    date = only_date_in(f"The list of {written} is kept at the desk.")

    assert (written.removeprefix("the "), (reading,), False) == (date.text, date.readings, date.ambiguous)


@pytest.mark.parametrize("written", ["10.02.2023", "10/02/2023", "10-2-2023", "10/2/23", "10 / 02 / 2023"])
def test_figures_keep_both_readings_until_an_order_is_declared(written: str) -> None:
    text = f"Last updated: {written}"

    assert (("2023-02-10", "2023-10-02"), True) == (only_date_in(text).readings, only_date_in(text).ambiguous)
    assert ("2023-02-10",) == only_date_in(text, "DMY").readings
    assert ("2023-10-02",) == only_date_in(text, "MDY").readings


@pytest.mark.parametrize("written", ["2/3/23", "2-3-23", "02-3-23", "2 Mar 23", "2-Mar-23"])
def test_a_date_of_few_digits_is_found(written: str) -> None:
    assert ("2023-03-02",) == only_date_in(f"Last updated: {written}", "DMY").readings


def test_an_order_that_the_calendar_refutes_does_not_lose_the_date() -> None:
    assert ("2023-12-25",) == only_date_in("Last updated: 12/25/2023", "DMY").readings


@pytest.mark.parametrize("written", ["31 February 2024", "February 30, 2023", "29 February 2023"])
def test_a_day_that_no_calendar_has_is_a_date_without_readings(written: str) -> None:
    date = only_date_in(f"Last updated: {written}")

    assert (written, (), False) == (date.text, date.readings, date.ambiguous)


@pytest.mark.parametrize(
    "text",
    [
        "We follow the Privacy Act 1988 and the Data Protection Act 2018.",
        "We follow Regulation (EU) 2016/679 and Directive 2002/58/EC.",
        "See section 3.1.2 and version 1.2.2023 of the app.",
        "Call 555-12-2015 or +44 20 7946 0991.",
        "The server 10.20.20.20 answers.",
        "It costs $10/02/2023 and 2,019.50 in 2019.",
        "You may 2019 times ask us.",
        "Read https://example.org/2018/05/25/news and /2018/05/25.",
        "© 2012-2024 Example Labs",
        "The ratio is 13.13.2023 or 45/67/2023.",
        "Order no. 20191231 of batch A2019-01-01.",
        "Reply within 24 hours, 30 days or 5 May.",
        "Last updated: version 1-2-23 of the app.",
        "They won by 1-2-23 at last.",
        "We flew 3 Mar 23 times.",
        "Last updated on 3 Mar 10:30.",
        "Last updated on 3 Mar 10 a.m.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert () == dates_in(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Effective date: 1 May 2024", DateRole.EFFECTIVE),
        ("Effective: 1 May 2024", DateRole.EFFECTIVE),
        ("# Policy\n\nThis policy takes effect on 1 May 2024.", DateRole.EFFECTIVE),
        ("# Policy\n\nIn force since 1 May 2024", DateRole.EFFECTIVE),
        ("Last updated: 1 May 2024", DateRole.UPDATED),
        (f"{PROSE}\n\nRev. May 1, 2024", DateRole.UPDATED),
        (f"# Policy\n\n{PROSE}\n\n## Change log\n\n- *1 May 2024:* {PROSE}", DateRole.UPDATED),
        (f"# Policy\n\n## History\n\n{PROSE}\n\n| 1.0 | 1 May 2024 | First |", DateRole.UPDATED),
        (f"# Policy\n\n{PROSE}\n\n## Change log\n\n- {PROSE} 1 May 2024", DateRole.OTHER),
        (f"# Policy\n\n{PROSE}\n\n## A history of kites\n\n- 1 May 2024: {PROSE}", DateRole.OTHER),
        ("# Policy\n\n*Last revised on 1 May 2024*", DateRole.UPDATED),
        ("This notice was last reviewed on 1 May 2024.", DateRole.UPDATED),
        ("This notice was reviewed by the board of St. Mary's School on 1 May 2024.", DateRole.UPDATED),
        ("# Policy\n\nLast updated\n\n1 May 2024", DateRole.UPDATED),
        ("# Policy\n\n(1 May 2024, last updated)", DateRole.UPDATED),
        ("# Privacy Policy of 1 May 2024\n\nWe collect data.", DateRole.UPDATED),
        ("# Privacy Policy\n\n1 May 2024\n\nWe collect data.", DateRole.UPDATED),
        ("We follow Regulation (EU) 2016/679 of 27 April 2016.", DateRole.LAW),
        ("The CPRA, effective January 1, 2023, adds rights.", DateRole.LAW),
        ("The policy that was effective before 1 May 2024 is kept.", DateRole.OTHER),
        ("We opened our shop on 1 May 2024.", DateRole.OTHER),
        ("This policy was approved by the Parish Council on 1 May 2024.", DateRole.UPDATED),
        (f"{PROSE}\n\nApproved by the trustees on 1 May 2024", DateRole.UPDATED),
        (f"{PROSE}\n\nRatified: 1 May 2024", DateRole.UPDATED),
        (f"{PROSE}\n\nStatus: 1 May 2024", DateRole.UPDATED),
        (f"{PROSE}\n\nMost recent change: 1 May 2024", DateRole.UPDATED),
        ("This policy goes live on 1 May 2024.", DateRole.EFFECTIVE),
        ("This policy starts on 1 May 2024.", DateRole.EFFECTIVE),
        (f"{PROSE}\n\nStart date: 1 May 2024", DateRole.EFFECTIVE),
        ("# Policy\n\nLeeds, 1 May 2024", DateRole.UPDATED),
        ("# Policy\n\nÖrebro, 1 May 2024", DateRole.UPDATED),
        ("# Policy\n\nWednesday, May 1, 2024", DateRole.UPDATED),
        ("# Policy\n\nArchived, 1 May 2024", DateRole.OTHER),
        ("# Policy\n\nLeeds, 1 May 2024: the fair of all kites.", DateRole.OTHER),
        ("Next review date: May 1, 2024", DateRole.OTHER),
        ("Issued (v7), supersedes the version of May 1, 2024.", DateRole.OTHER),
        ("This policy replaces that of 1 May 2024.", DateRole.OTHER),
        (f"{PROSE}\n\nStatus of the kites that you sent us on 1 May 2024", DateRole.OTHER),
        (f"{PROSE}\n\nWritten orders that reached us on 1 May 2024", DateRole.OTHER),
        ("This policy is due for review in May 2024.", DateRole.OTHER),
        ("Our kites were approved by the club on 1 May 2024.", DateRole.OTHER),
        ("The Council of Ministers adopted that law on 1 May 2024.", DateRole.LAW),
        ("It was adopted by the Parliament and of the Council of 1 May 2024.", DateRole.LAW),
        ("It is in Council Directive 93/13/EEC of 1 May 1993.", DateRole.LAW),
        ("If you joined before 1 May 2024, we keep your old name.", DateRole.OTHER),
    ],
)
def test_the_words_around_a_date_and_its_place_tell_what_it_is_for(text: str, role: DateRole) -> None:
    assert role is only_date_in(text).role


def test_two_dates_on_one_line_keep_their_own_roles() -> None:
    effective, updated = dates_in("Effective: 1 May 2023 | Last updated: 2 June 2024")

    assert (DateRole.EFFECTIVE, DateRole.UPDATED) == (effective.role, updated.role)


def test_a_row_of_dated_entries_is_read_as_its_lines_would_be_however_it_is_wrapped() -> None:
    row = "Published Jan 9, 2013\nReviewed Aug 2, 2016\nReviewed and changed Jan 3, 2019"
    text = "# Policy\n\n" + "We fly kites.\n\n" * 10 + "{}\n"

    for entries in (row, row.replace("\n", " ")):
        assert [DateRole.UPDATED] * 3 == [date.role for date in dates_in(text.format(entries))]
    assert DateRole.OTHER is dates_in(text.format(f"{PROSE} {row}"))[-1].role


def test_what_another_sentence_says_is_not_said_of_the_date() -> None:
    text = f"{PROSE}We have updated this policy twice. The fair of all kites took place on 3 April 2024."

    assert DateRole.OTHER is only_date_in(text).role


def test_a_date_far_down_that_stands_alone_is_no_update() -> None:
    text = "# Policy\n\n" + "We collect data.\n\n" * 10 + "1 May 2024\n"

    assert DateRole.OTHER is only_date_in(text).role


@pytest.mark.parametrize("joint", [" ", "\n", "\r\n", "\u00a0", "&nbsp;", "\n    "])
def test_wrapping_and_blanks_change_nothing_but_the_span(joint: str) -> None:
    text = f"This policy was last updated on **May{joint}1,{joint}2024**."
    date = only_date_in(text)

    assert f"May{joint}1,{joint}2024" == date.text == text[date.span.start : date.span.end]
    assert (("2024-05-01",), DateRole.UPDATED) == (date.readings, date.role)


_PARTS = [
    *(
        "1",
        "31",
        "2",
        "12",
        "2024",
        "1999",
        "20",
        "May",
        "March",
        "of",
        "the",
        ",",
        ".",
        "/",
        "-",
        ":",
        "§",
        "T",
    ),
    *("effective", "updated", "Act", "st", "th"),
]


@given(st.lists(st.sampled_from(_PARTS), max_size=40), st.sampled_from(["", " "]))
def test_any_parts_give_spans_that_slice_to_their_text_and_do_not_overlap(
    parts: list[str], glue: str
) -> None:
    text = glue.join(parts)
    found = dates_in(text)

    assert [date.text for date in found] == [text[date.span.start : date.span.end] for date in found]
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    assert all(date.ambiguous == (len(date.readings) > 1) for date in found)


@pytest.mark.parametrize("word", ["revisions", "modifications", "amendments"])
def test_what_was_changed_last_may_be_several_things(word: str) -> None:
    date = only_date_in(f"{PROSE}The last {word} to this policy were made on 3 April 2024, as you asked.")

    assert date.role is DateRole.UPDATED


@pytest.mark.parametrize(
    "said",
    [
        "We updated our cookie list on",
        "We last reviewed our list of partners on",
        "Our list of partners was last updated on",
        "The table of cookies below has been revised on",
        "We have amended the prices of all kites from",
    ],
)
@pytest.mark.parametrize("more", ["", f" {PROSE}"])
def test_what_else_was_changed_is_no_update_of_the_document(said: str, more: str) -> None:
    assert only_date_in(f"# Privacy Policy\n\n{said} 3 April 2024.{more}").role is DateRole.OTHER


@pytest.mark.parametrize(
    "said",
    [
        "We updated our privacy policy on",
        "We last revised the section on cookies on",
        "The list of partners in this policy was last updated on",
        "It was updated the last time on",
        "This page was last updated the",
        "Last reviewed:",
    ],
)
def test_the_document_may_be_what_was_changed(said: str) -> None:
    assert only_date_in(f"# Kites\n\n{said} 3 April 2024.").role is DateRole.UPDATED


def test_as_of_in_prose_at_the_top_is_about_anything() -> None:
    assert only_date_in(f"{PROSE}As of 3 April 2024, we share kites with our family.").role is DateRole.OTHER
    assert only_date_in("As of 3 April 2024").role is DateRole.UPDATED


def test_a_rule_has_dates_of_its_own() -> None:
    text = "The rule is effective 24 September 2009 with full compliance required by 22 February 2010."

    assert [date.role for date in dates_in(text)] == [DateRole.LAW, DateRole.LAW]


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["2024", "20 ", "1/", "1.2.", "May ", "1 May ", "2024-05-", "10/10/20 ", "act of "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), dates, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
def test_finds_the_dates_of_the_gold_and_no_others(shared: Path) -> None:
    expected, actual = set(), set()
    roles = {"effective": "effective", "last_updated": "updated"}
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        expected |= {
            (
                path.name,
                *entity["offset"],
                roles.get(entity["role"], "law"),
                entity["ambiguous"],
                entity["iso"],
            )
            for entity in gold["entities"].get("dates") or ()
            if "iso" in entity
        } | {
            (path.name, *entity["offset"], roles[entity["role"]], True, entity["readings"][0][:10])
            for entity in gold["entities"].get("dates") or ()
            if "iso" not in entity
        }
        actual |= {
            (path.name, date.span.start, date.span.end, date.role.value, date.ambiguous, date.readings[0])
            for date in dates(passages(parse(source)))
        }

    assert expected
    assert expected == actual


@pytest.mark.parametrize(
    ("text", "written", "readings"),
    [
        (
            "Open from 1 January to 31 December 2024.",
            ["1 January", "31 December 2024"],
            "2024-01-01 2024-12-31",
        ),
        ("Open 3 May – 5 June 2024.", ["3 May", "5 June 2024"], "2024-05-03 2024-06-05"),
        ("It ran from March 1 through May 31, 2024.", ["March 1", "May 31, 2024"], "2024-03-01 2024-05-31"),
    ],
)
def test_the_first_day_of_a_range_has_the_year_of_its_last(
    text: str, written: list[str], readings: str
) -> None:
    found = dates_in(text)
    assert (written, readings) == (
        [date.text for date in found],
        " ".join(reading for date in found for reading in date.readings),
    )


def test_a_range_that_goes_into_a_new_year_does_not_share_it() -> None:
    assert ["January 31, 2024"] == [date.text for date in dates_in("From December 1 to January 31, 2024.")]


@pytest.mark.parametrize("text", ["Last updated: 12/2025", "Version 12/2025"])
def test_a_month_in_figures_is_a_date_where_one_is_announced(text: str) -> None:
    date = only_date_in(text)
    assert ("12/2025", ("2025-12",), DateRole.UPDATED) == (date.text, date.readings, date.role)


@pytest.mark.parametrize(
    "text",
    [
        "Revised under Royal Decree 12/2025",
        "Updated for Regulation (EU) 10/2012",
        "Last updated: no. 12/2025",
        "Last updated: 13/2025",
        "Last updated: 1/12/2025/7",
        "Of all visitors, 12/2025 agreed.",
    ],
)
def test_a_number_with_a_slash_is_no_month(text: str) -> None:
    assert not any("2025-12" in date.readings or "2012-10" in date.readings for date in dates_in(text))


def test_a_date_in_the_history_of_the_document_is_of_an_update() -> None:
    history = "## {}\n\n| 1.0 | 2024, March 1 | First words |\n| 1.1 | 2025, May 4 | A comma |\n"
    of_document = "# Privacy Policy\n\n" + "We fly kites.\n\n" * 10 + history.format("Document History")

    assert [DateRole.UPDATED] * 2 == [date.role for date in dates_in(of_document)]
    assert [DateRole.OTHER] * 2 == [
        date.role for date in dates_in(of_document.replace("Document History", "History of Flight"))
    ]
