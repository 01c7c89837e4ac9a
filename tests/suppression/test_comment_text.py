"""What a comment to the linter says, and what is said of one that cannot be read."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint.source import Span
from policylint.suppression.comment_text import CommentText, Problem, Word, read_comment


def read(body: str) -> CommentText:
    """A comment that can be read."""
    text = read_comment(body, 0)
    assert isinstance(text, CommentText), text
    return text


def names(text: CommentText) -> list[str]:
    return [rule.text for rule in text.rules]


@pytest.mark.parametrize("word", list(Word))
def test_each_word_takes_codes_and_names_with_commas_between(word: Word) -> None:
    text = read(f" {word.value}=PL201, missing-contact-email,ACME001 ")
    assert (word, ["PL201", "missing-contact-email", "ACME001"]) == (text.word, names(text))


def test_blanks_around_the_sign_and_the_commas_do_not_matter() -> None:
    assert names(read("disable=A,B")) == names(read("\tdisable = A ,\tB  "))


@pytest.mark.parametrize(
    ("body", "until", "reason"),
    [
        ("disable=A", None, ""),
        ("disable=A until=2026-12-31", datetime.date(2026, 12, 31), ""),
        ("disable=A -- counsel agreed", None, "counsel agreed"),
        ("disable=A until=2024-02-29 -- a -- b --", datetime.date(2024, 2, 29), "a -- b --"),
        ("disable=A -- until= we know more", None, "until= we know more"),
        ("disable=A --", None, ""),
        ("disable=A -- ", None, ""),
    ],
)
def test_a_day_and_a_reason_may_follow(body: str, until: datetime.date | None, reason: str) -> None:
    text = read(body)
    assert (["A"], until, reason) == (names(text), text.until, text.reason)


def test_two_hyphens_within_a_word_begin_no_reason() -> None:
    assert ["a--b"] == names(read("disable=a--b"))


def test_rules_know_where_they_stand() -> None:
    body = " disable-next=PL201 , PL301 until=2026-12-31"
    text = read_comment(body, 100)
    assert isinstance(text, CommentText)
    assert (
        ["PL201", "PL301"]
        == [body[name.span.start - 100 : name.span.end - 100] for name in text.rules]
        == names(text)
    )


@pytest.mark.parametrize(
    ("body", "blamed", "told"),
    [
        ("", "", "the comment says nothing: it begins with one of disable-line, disable-next, disable,"),
        (" -- why", "", "the comment says nothing"),
        ("disable-nxt=A", "disable-nxt", "“disable-nxt” is nothing that a comment can say: did you mean"),
        ("xyzzy=A", "xyzzy", "known are disable-line, disable-next, disable, disable-file, enable"),
        ("Disable=A", "Disable", "did you mean “disable”?"),
        ("disable", "disable", "names no rule, and no comment silences all of them: write disable=PL201"),
        ("enable -- done", "enable", "names no rule, and no comment ends all of them: write enable=PL201"),
        ("disable-line PL201", "disable-line", "“=” is missing after “disable-line”"),
        ("disable=", "", "no rule is named: write disable=PL201"),
        ("disable= until=2026-12-31", "", "no rule is named"),
        ("disable=A,,B", "", "a rule is missing beside the comma"),
        ("disable=A, ", " ", "a rule is missing beside the comma"),
        ("disable=A B", "A B", "“A B” is no rule: commas stand between rules"),
        ("disable=A — reason", "A — reason", "“ -- ” before a reason"),
        ("disable=A until=2026-02-30", "2026-02-30", "“2026-02-30” is no day such as 2026-12-31"),
        ("disable=A until=20261231", "20261231", "is no day"),
        ("disable=A until=٢٠٢٦-12-31", "٢٠٢٦-12-31", "is no day"),
        ("disable=A until=", "", "“” is no day"),
        ("disable=A until=2026-12-31 why", "2026-12-31 why", "a reason stands after “ -- ”"),
        ("enable=A until=2026-12-31", "2026-12-31", "“enable” takes no date"),
        ("disable=A -- until=2026-12-31", "until=2026-12-31", "is part of the reason here: put it before"),
        ("disable=A -- why until = 2026-12-31 -- b", "until = 2026-12-31", "is part of the reason here"),
    ],
)
def test_what_cannot_be_read_is_told_at_the_part_that_is_to_blame(body: str, blamed: str, told: str) -> None:
    problem = read_comment(body, 0)
    assert isinstance(problem, Problem)
    assert blamed == body[problem.span.start : problem.span.end]
    assert told in problem.message


def test_a_message_repeats_no_more_than_the_beginning_of_what_was_written() -> None:
    problem = read_comment("x" * 10_000, 0)
    assert isinstance(problem, Problem)
    assert len(problem.message) < 200


@given(st.text(st.characters(exclude_categories=()), max_size=60), st.integers(0, 1_000))
def test_any_text_is_read_or_told_of_and_spans_stay_within_it(body: str, offset: int) -> None:
    text = read_comment(body, offset)
    spans = [text.span] if isinstance(text, Problem) else [rule.span for rule in text.rules]
    for span in spans:
        assert offset <= span.start <= span.end <= offset + len(body)
    if isinstance(text, CommentText):
        assert [rule.text for rule in text.rules] == [
            body[rule.span.start - offset : rule.span.end - offset] for rule in text.rules
        ]


@given(
    word=st.sampled_from([word for word in Word if word is not Word.ENABLE]),
    rules=st.lists(st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,8}", fullmatch=True), min_size=1, max_size=4),
    until=st.none() | st.dates(),
    reason=st.text(st.characters(codec="ascii", exclude_characters="\r\n"), max_size=20).map(str.strip),
)
def test_what_is_written_by_the_rules_is_read_as_it_was_meant(
    word: Word, rules: list[str], until: datetime.date | None, reason: str
) -> None:
    body = f"{word.value}={','.join(rules)}" + (f" until={until}" if until else "")
    text = read(f"{body} -- {reason}" if reason else body)
    assert (word, rules, until, reason) == (text.word, names(text), text.until, text.reason)


@pytest.mark.parametrize(
    "unit", ["disable=", "A,", " -- ", " until=", "-", " ", "disable=A until=2026-12-31 "]
)
def test_reading_takes_linear_time(unit: str) -> None:
    assert_linear(lambda size: "disable=" + unit * (size // len(unit)), lambda body: read_comment(body, 0))


def test_spans_are_empty_where_nothing_is_written() -> None:
    assert Problem(Span(7, 7), read_comment("", 7).message) == read_comment("", 7)  # type: ignore[union-attr]
