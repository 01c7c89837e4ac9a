"""What each comment covers: a line, the next block, the rest of a section, the document."""

import pytest
from hypothesis import given

from policylint.source import Source
from policylint.suppression.scopes import _block_spans
from policylint.syntax.parser import parse
from strategies import policies, texts


def comment(text: str) -> str:
    return f"<!-- policylint: {text} -->"


class TestLine:
    def test_it_is_the_line_that_the_comment_ends(self, counting) -> None:
        text = f"gear\ngear {comment('disable-line=TOY001')}\ngear\n"
        assert [(1, "TOY001"), (3, "TOY001")] == counting(text)

    def test_all_findings_of_the_rule_on_the_line_are_silenced_and_no_others(self, counting) -> None:
        assert [(1, "TOY002")] == counting(f"gear cog gear {comment('disable-line=TOY001')}\n")

    def test_a_finding_counts_where_it_begins(self, judge, toys) -> None:
        """The second place that a finding is about does not matter, nor does where it ends."""
        report = judge(f"gear {comment('disable-line=TOY001')}\ngear\n")
        (finding,) = [one for one in report.findings if one.code == "TOY001"]
        assert (2, 0) == (finding.line, finding.related[0].span.start)

    def test_the_last_line_needs_no_line_end(self, counting) -> None:
        assert [] == counting(f"gear {comment('disable-line=TOY001')}")

    @pytest.mark.parametrize("line", ["# gear", "**gear**", "- gear", "> gear", "Email: gear", "1. gear"])
    def test_whatever_the_line_is(self, counting, line: str) -> None:
        assert [] == counting(f"{line} {comment('disable-line=TOY001')}\n")


class TestNextBlock:
    @pytest.mark.parametrize(
        ("block", "left"),
        [
            ("gear\ngear\n\ngear\n", [5]),
            ("# gear\n\ngear\n", [4]),
            ("gear\n====\n\ngear\n", [5]),
            ("- gear\n- gear\n  - gear\n\nText gear.\n", [6]),
            ("| gear | b |\n|---|---|\n| gear | b |\n\ngear\n", [6]),
            ("> gear\n> gear\n\ngear\n", [5]),
            ("Email: gear\n\ngear\n", [4]),
        ],
    )
    def test_it_is_a_paragraph_heading_list_table_quotation_or_field_as_a_whole(
        self, counting, block: str, left: list[int]
    ) -> None:
        assert left == [line for line, _ in counting(f"{comment('disable-next=TOY001')}\n{block}")]

    def test_blank_lines_tags_and_other_comments_may_stand_between(self, counting) -> None:
        text = (
            f"{comment('disable-next=TOY001')}\n\n<!-- note -->\n<!-- policy: id=a -->\n"
            f"{comment('disable-next=TOY002')}\n\ngear cog\n\ngear cog\n"
        )
        assert [(9, "TOY001"), (9, "TOY002")] == counting(text)

    def test_in_a_list_it_is_the_next_item_with_what_is_nested_in_it(self, counting) -> None:
        text = f"- gear\n{comment('disable-next=TOY001')}\n- gear\n  - gear\n- gear\n"
        assert [1, 5] == [line for line, _ in counting(text)]

    def test_at_the_end_of_a_line_it_is_the_block_after_the_one_that_it_stands_in(self, counting) -> None:
        text = f"gear {comment('disable-next=TOY001')}\ngear\n\ngear\n\ngear\n"
        assert [1, 2, 6] == [line for line, _ in counting(text)]

    def test_where_no_block_follows_nothing_is_silenced(self, counting, told) -> None:
        text = f"gear\n\n{comment('disable-next=TOY001')}\n"
        assert [(1, "TOY001")] == counting(text)
        assert [(3, "PL007")] == told(text)

    @given(texts | policies())
    def test_of_any_text_the_blocks_come_in_the_order_in_which_they_begin(self, text: str) -> None:
        """Or the search for the next one would miss it."""
        starts = [span.start for span in _block_spans(parse(Source(text)))]
        assert sorted(starts) == starts


class TestRange:
    def test_it_goes_from_the_comment_to_the_enable(self, counting) -> None:
        text = f"# T\n\ngear\n\n{comment('disable=TOY001')}\n\ngear\n\n{comment('enable=TOY001')}\n\ngear\n"
        assert [3, 11] == [line for line, _ in counting(text)]

    def test_it_ends_with_its_section_deeper_sections_included(self, counting) -> None:
        text = f"# T\n\n## A\n\n{comment('disable=TOY001')}\n\ngear\n\n### B\n\ngear\n\n## C\n\ngear\n"
        assert [15] == [line for line, _ in counting(text)]

    def test_outside_of_any_section_it_goes_to_the_end_of_the_document(self, counting, told) -> None:
        text = f"{comment('disable=TOY001')}\n\ngear\n\n# T\n\ngear\n\n# U\n\ngear"
        assert [] == counting(text)
        assert [(1, "PL010")] == told(text)

    def test_an_enable_ends_the_rules_that_it_names_only(self, counting) -> None:
        text = f"# T\n\n{comment('disable=TOY001,TOY002')}\n\n{comment('enable=TOY001')}\n\ngear cog\n"
        assert [(7, "TOY001")] == counting(text)

    def test_an_enable_ends_the_last_that_is_open(self, counting) -> None:
        """The outer one goes on until its own end."""
        text = (
            f"# T\n\n{comment('disable=TOY001')}\n\n## A\n\n{comment('disable=TOY001')}\n\ngear\n\n"
            f"{comment('enable=TOY001')}\n\ngear\n\n{comment('enable=TOY001')}\n\ngear\n"
        )
        assert [17] == [line for line, _ in counting(text)]

    def test_what_ended_with_its_section_cannot_be_ended_again(self, counting, told) -> None:
        text = f"# T\n\n## A\n\n{comment('disable=TOY001')}\n\ngear\n\n## B\n\n{comment('enable=TOY001')}\n"
        assert [(11, "PL010")] == told(text)

    def test_at_the_end_of_a_line_it_begins_after_what_stands_before_it(self, counting) -> None:
        text = f"# T\n\ngear {comment('disable=TOY001')}\ngear\n"
        assert [3] == [line for line, _ in counting(text)]


class TestDocument:
    def test_it_is_the_whole_document_wherever_the_comment_stands(self, counting) -> None:
        text = f"# gear\n\ngear\n\n## B\n\ngear {comment('disable-file=TOY001')}\n\ngear cog"
        assert [(9, "TOY002")] == counting(text)


class TestTheEndOfTheText:
    @pytest.mark.parametrize(
        "text",
        [
            f"Text. {comment('disable-line=TOY008')}",
            f"{comment('disable=TOY008')}\n\nText.\n",
            f"# T\n\n{comment('disable=TOY008')}\n\nText.\n",
            f"Text.\n\n{comment('disable-file=TOY008')}\n",
        ],
    )
    def test_it_belongs_to_the_last_line_and_section(self, judge, end_of_text, text: str) -> None:
        report = judge(text, rules=end_of_text, known=end_of_text)
        assert ["TOY008"] == [one.finding.code for one in report.silenced]

    def test_it_does_not_belong_to_the_line_before_the_last_line_end(self, judge, end_of_text) -> None:
        text = f"Text. {comment('disable-line=TOY008')}\n"
        assert () == judge(text, rules=end_of_text, known=end_of_text).silenced


class TestWhatIsMissing:
    """It is told at the title, so a comment there silences it, and `disable-file` does anywhere."""

    @pytest.mark.parametrize(
        "text",
        [
            f"# Privacy Policy {comment('disable-line=TOY009')}\n",
            f"{comment('disable-next=missing-robots')}\n\n# Privacy Policy\n",
            f"# Privacy Policy\n\nText.\n\n{comment('disable-file=TOY009')}\n",
        ],
    )
    def test_it_is_silenced(self, judge, missing, text: str) -> None:
        report = judge(text, rules=missing, known=missing)
        assert ["TOY009"] == [one.finding.code for one in report.silenced]

    @pytest.mark.parametrize("word", ["disable-line", "disable-next", "disable"])
    def test_it_is_not_silenced_from_elsewhere(self, judge, missing, word: str) -> None:
        text = f"# Privacy Policy\n\nText. {comment(f'{word}=TOY009')}\n\nMore.\n"
        report = judge(text, rules=missing, known=missing)
        assert [1, 3] == [one.line for one in report.findings if one.code in ("TOY009", "PL007")]
        assert () == report.silenced
