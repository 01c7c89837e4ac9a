"""Where comments to the linter are heard, and where they are an example of one."""

import re

import pytest
from hypothesis import given

from linear_time import assert_linear
from policylint.source import Source, Span
from policylint.suppression.comment_text import CommentText, Problem
from policylint.suppression.comments import Comment, comments
from policylint.suppression.inline_comments import inline_comments
from policylint.syntax.parser import parse
from strategies import texts

C = "<!-- policylint: disable-line=PL201 -->"


def of(text: str) -> tuple[Comment, ...]:
    return comments(parse(Source(text)))


def heard(text: str) -> list[tuple[int, bool]]:
    """The lines of comments that can be read, and whether they stand alone."""
    source = Source(text)
    return [
        (source.line_of(one.span.start), one.alone) for one in of(text) if isinstance(one.text, CommentText)
    ]


def problems(text: str) -> list[str]:
    return [one.text.message for one in of(text) if isinstance(one.text, Problem)]


class TestWhereTheyAreHeard:
    @pytest.mark.parametrize(
        "text",
        [
            f"{C}\n",
            C,
            f"\ufeff{C}",
            f"   {C}  \n",
            f"Text.\n{C}\nMore.\n"[6:],
        ],
    )
    def test_on_a_line_of_its_own(self, text: str) -> None:
        assert [(1, True)] == heard(text)

    @pytest.mark.parametrize(
        "line",
        [
            f"We keep it. {C}",
            f"We keep it.{C}",
            f"We keep it. {C}  \t",
            f"# Heading {C}",
            f"**Bold heading** {C}",
            f"Last updated: 1 May 2024 {C}",
            f"Email: {C}",
            f"- item {C}",
            f"- {C}",
            f"1. item {C}",
            f"> quoted {C}",
            f"> {C}",
            f"| a | b | {C}\n|---|---|",
            f"Setext {C}\n======",
            f"<p>html</p> {C}",
            f"[a]: https://example.com {C}",
            f"*** {C}",
            f"`code` and {C}",
            f"an ` open backtick {C}",
            f"an \\`escaped\\` backtick {C}",
            f"<!-- a note --> {C}",
            f"<!-- policy: id=a --> {C}",
        ],
    )
    def test_at_the_end_of_a_line(self, line: str) -> None:
        assert [(1, False)] == heard(f"{line}\n")
        assert [] == problems(f"{line}\n")

    def test_at_the_end_of_each_line_of_a_paragraph_item_and_table(self) -> None:
        text = f"a {C}\nb {C}\n\n- c {C}\n  d {C}\n  - e {C}\n\n| f | g | {C}\n|---|---| {C}\n| h | i | {C}\n"
        assert [1, 2, 4, 5, 6, 8, 9, 10] == [line for line, _ in heard(text)]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_whatever_ends_a_line(self, end: str) -> None:
        assert [(1, False), (3, True)] == heard(f"a {C}{end}{end}{C}{end}b{end}")

    def test_in_a_list_between_and_in_items(self) -> None:
        assert [2, 4] == [line for line, _ in heard(f"- a\n{C}\n- b\n  {C}\n")]

    def test_the_span_is_the_comment_and_no_more(self) -> None:
        for text in (f"  {C}  \n", f"Text {C}  \n"):
            assert [C] == [text[one.span.start : one.span.end] for one in of(text)]

    def test_a_comment_may_hold_what_opens_another(self) -> None:
        text = "a <!-- policylint: disable-line=PL201 -- <!-- policylint: b -->\n"
        (one,) = of(text)
        assert isinstance(one.text, CommentText)
        assert "<!-- policylint: b" == one.text.reason


class TestWhereTheyAreExamples:
    @pytest.mark.parametrize(
        "text",
        [
            f"```\n{C}\ntext {C}\n```\n",
            f"``` {C}\n{C}\n",
            f"~~~ html\n{C}\n~~~\n",
            f"```\ncode\n``` {C}\n```\n",
            f"Write `{C}`\n",
            f"Write ``a ` {C}``\n",
            f"Write `\ntext {C}\ntext` of it\n",
            f"---\ntitle: a {C}\n---\n",
            f"<script>\n{C}\n</script>\n",
            f"<!--\n{C}\n",
            f"a <!-- b {C}\n",
            f"\\{C}\n",
            "<!-- policylint is good -->\n",
            "<!-- policylint on staging is older -->\n",
            "<!-- see policylint: disable=PL201 -->\n",
            "policylint: disable=PL201\n",
        ],
    )
    def test_nothing_is_said_of_them(self, text: str) -> None:
        assert () == of(text)

    @pytest.mark.parametrize(
        "text",
        [
            f"Text.\n\n    {C}\n",
            f"Text.\n\n\t{C}\n",
            f"- item\n\n      {C}\n",
            f"Text.\n\n    {C}\n    {C}\n",
        ],
    )
    def test_one_that_is_indented_as_code_is_not_heard_and_told_of(self, text: str) -> None:
        assert [] == heard(text)
        assert all("indent the comment less" in problem for problem in problems(text))
        assert text.count(C) == len(problems(text))

    @pytest.mark.parametrize(
        "text",
        [
            f"Text.\n    {C}\n",
            f"- item\n\n    {C}\n",
            f"- item\n  - deeper\n    - deepest\n\n      {C}\n",
            f"   {C}\n",
        ],
    )
    def test_one_that_is_indented_with_its_text_is_heard(self, text: str) -> None:
        assert [True] == [alone for _, alone in heard(text)]


class TestWhatIsTold:
    @pytest.mark.parametrize(
        ("text", "told"),
        [
            (f"a {C} b\n", "at the end of one: move it there"),
            (f"{C} b\n", "at the end of one: move it there"),
            (f"| a | {C} | b |\n|---|---|---|\n", "at the end of one: move it there"),
            ("<!--\npolicylint: disable=PL201\n-->\n", "stands on one line"),
            ("<!-- policylint: disable=PL201\n-->\n", "stands on one line"),
            ("a <!-- policylint: disable=PL201\nb -->\n", "stands on one line"),
            ("a <!-- policylint: disable=PL201\n\n", "is not closed"),
            ("<!-- policylint: disable=PL201 ->\n", "is not closed"),
            ("<!-- policylint disable=PL201 -->\n", "write it as <!-- policylint:"),
            ("<!-- policylint-disable PL201 -->\n", "write it as <!-- policylint:"),
            ("<!-- policylint ignore this -->\n", "write it as <!-- policylint:"),
            ("<!-- policylint off -->\n", "write it as <!-- policylint:"),
            ("<!-- PolicyLint: disable=PL201 -->\n", "write it as <!-- policylint:"),
            ("<!-- policylint : disable=PL201 -->\n", "write it as <!-- policylint:"),
            ("<!-- policy: disable-file=PL201 -->\n", "write it as <!-- policylint:"),
            ("a <!-- policy: enable=PL201 -->\n", "write it as <!-- policylint:"),
            ("<!-- policylint: disbale=PL201 -->\n", "did you mean “disable”?"),
        ],
    )
    def test_what_is_nearly_a_comment_to_the_linter_is_no_silence(self, text: str, told: str) -> None:
        (problem,) = problems(text)
        assert told in problem
        assert [] == heard(text)

    def test_of_two_on_a_line_the_last_is_heard(self) -> None:
        text = f"{C} {C}\n"
        assert (1, 1) == (len(heard(text)), len(problems(text)))


class TestAnyText:
    @given(texts)
    def test_comments_come_in_reading_order_and_stay_within_the_text(self, text: str) -> None:
        end = 0
        for one in of(text):
            assert end <= one.span.start < one.span.end <= len(text)
            assert text.startswith("<!--", one.span.start)
            end = one.span.end

    @given(texts)
    def test_nothing_is_heard_in_a_fenced_block(self, text: str) -> None:
        fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=2) + 3)
        assert () == of(f"{fence}\n{text}\n{C}\n{fence}\n")

    @pytest.mark.parametrize(
        "unit",
        [
            f"{C}\n",
            f"text {C}\n",
            f"text {C}\n\n",
            f"{C} ",
            f"- item {C}\n",
            f"    {C}\n",
            f"\n    {C}\n",
            "<!-- policylint: on ",
            "<!-- policy: disable ",
            "<!-- policy: id=a -->\n",
            "`` <!-- policylint: ",
            f"`{C}",
            f"| {C} ",
            f"## {C}\n",
        ],
    )
    def test_finding_them_takes_linear_time(self, unit: str) -> None:
        assert_linear(
            lambda size: parse(Source(unit * (size // len(unit)))), comments, sizes=(100_000, 400_000)
        )


class TestInlineComments:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a <!-- b --> c <!-- d -->", ["<!-- b -->", "<!-- d -->"]),
            ("<!-- a <!-- b -->", ["<!-- a <!-- b -->"]),
            ("`<!-- a -->` <!-- b -->", ["<!-- b -->"]),
            ("`` ` <!-- a --> `` <!-- b -->", ["<!-- b -->"]),
            ("` <!-- a --> ``", ["<!-- a -->"]),
            ("<!-- ` --> `<!-- a -->`", ["<!-- ` -->"]),
            ("\\<!-- a --> \\`<!-- b -->`", ["<!-- b -->"]),
            ("\\\\<!-- a -->", ["<!-- a -->"]),
            ("<!-- a\nb --> c", ["<!-- a\nb -->"]),
            ("<!-- a\nb", ["<!-- a"]),
            ("<!-- a --> <!-- b", ["<!-- a -->", "<!-- b"]),
        ],
    )
    def test_code_hides_comments_and_comments_hide_code(self, text: str, expected: list[str]) -> None:
        found = inline_comments(text, Span(0, len(text)))
        assert expected == [text[span.start : span.end] for span in found]

    def test_nothing_outside_of_the_stretch_is_seen(self) -> None:
        text = "`<!-- a --> <!-- b --> `"
        assert [Span(1, 11)] == inline_comments(text, Span(1, 11))
        assert [Span(1, 9)] == inline_comments(text, Span(1, 9))
