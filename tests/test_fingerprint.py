"""Fingerprints follow a finding through changes of the text around it, and tell findings apart."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint import fingerprint
from policylint.confidence import Confidence
from policylint.finding import Absence, Finding, Related, Severity
from policylint.fingerprint import fingerprints, identity_of
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.parser import parse

TEXT = "# Privacy Policy\n\n## Children\n\nUnder 13 and under 13.\n\n## Other\n\nUnder 13.\n"


def finding(
    span: Span, code: str = "TEST001", absent: str | None = None, related: tuple[Span, ...] = ()
) -> Finding:
    return Finding(
        code=code,
        name="probe",
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        span=span,
        message="here",
        related=tuple(Related(other) for other in related),
        clause=absent,
        absence=Absence((absent,), insert_at=1) if absent else None,
    )


def prints(text: str, words: str = "13", **changes: str) -> list[str]:
    """The fingerprints of findings at each place where these words stand."""
    found = [finding(Span(*match.span()), **changes) for match in re.finditer(words, text)]
    return list(fingerprints(parse(Source(text)), found))


def test_each_finding_has_its_own_and_equal_ones_share_16_digits() -> None:
    found = prints(TEXT)
    assert 3 == len(found) == len(set(found))
    assert all(re.fullmatch("[0-9a-f]{16}:[12]", value) for value in found)
    assert identity_of(found[0]) == identity_of(found[1]) != identity_of(found[2])


def test_they_do_not_change_between_versions() -> None:
    """A baseline written by one version must hold for the next: change this test only with a new format."""
    assert ["8a4d96acf5819df9:1", "8a4d96acf5819df9:2", "ae21183466b3fd61:1"] == prints(TEXT)


def test_they_do_not_depend_on_the_lines_above_or_on_the_document_s_title() -> None:
    moved = TEXT.replace("# Privacy Policy\n", "# The Privacy Policy\n\nA new paragraph.\n")
    assert prints(TEXT) == prints(moved)


def test_they_do_not_depend_on_wrapping_and_case() -> None:
    assert prints("## A\n\nthe two words\n", r"two\s+words") == prints(
        "## a\n\nthe two\n  words\n", r"two\s+words"
    )


def test_a_renamed_heading_changes_only_what_stands_under_it() -> None:
    before, after = prints(TEXT), prints(TEXT.replace("## Other", "## Minors"))
    assert before[:2] == after[:2]
    assert before[2] != after[2]


def test_the_clause_counts_and_what_is_before_and_after_it_does_not() -> None:
    assert prints("## A\n\nOne 13 two.\n") != prints("## A\n\nOne 13 three.\n")
    assert prints("## A\n\nOne 13 two.\n") == prints("## A\n\nNew.\n\n- One\n  13 two.\n- New.\n")


def test_a_cell_is_known_by_its_row() -> None:
    table = "## A\n\n| who | from |\n|---|---|\n| adults | 18 |\n"
    assert prints(table, "18") == prints(table.replace("| adults | 18 |", "|   adults   |18|"), "18")
    assert prints(table, "18") != prints(table.replace("adults", "children"), "18")


def test_a_comment_in_a_clause_is_no_part_of_it() -> None:
    """Or silencing one rule would bring back what is known of the others."""
    one = prints("## A\n\nFrom 13 on.\nOr so.\n")
    assert one == prints("## A\n\nFrom 13 on. <!-- policylint: disable-line=X -- a -->\nOr <!-- b --> so.\n")
    assert one != prints("## A\n\nFrom 13 on. <!-- x\n\nOr so.\n")


def test_where_there_is_no_clause_the_line_counts() -> None:
    assert prints("---\nage: 13\nname: A\n---\n") == prints("---\nname: B\nage: 13\n---\n")
    assert prints("---\nage: 13\n---\n") != prints("---\nyear: 13\n---\n")


def both_ages(text: str) -> list[str]:
    """The fingerprint of the one finding about the two ages of a text, the first of them as its place."""
    first, second = (Span(*match.span()) for match in re.finditer("13|18", text))
    return list(fingerprints(parse(Source(text)), [finding(first, related=(second,))]))


def test_a_finding_about_two_places_is_the_same_whichever_comes_first() -> None:
    one, other = "## One\n\nFrom 13.\n\n", "## Other\n\nFrom 18.\n\n"
    assert both_ages(one + other) == both_ages(other + one)
    assert both_ages(one + other) != both_ages(one + other.replace("From", "After"))


def test_the_headings_above_count_from_the_outside_in() -> None:
    assert prints("# T\n\n## A\n\n### B\n\n13\n") != prints("# T\n\n## C\n\n### B\n\n13\n")


def test_another_rule_gives_another() -> None:
    assert prints("13") != prints("13", code="TEST002")


def test_an_absence_is_known_by_rule_and_clause_alone() -> None:
    one = prints("# Privacy", "Privacy", absent="children.age")
    assert one == prints("## Datenschutz\n\nText\n", "Text", absent="children.age")
    assert one != prints("# Privacy", "Privacy", absent="rights.access")
    assert one != prints("# Privacy", "Privacy", absent="children.age", code="TEST002")


def test_text_that_is_not_unicode_has_one() -> None:
    assert 2 == len(prints("a \udcff b \ud800", "[\udcff\ud800]"))


def test_many_findings_in_one_clause_take_linear_time() -> None:
    """Also in a row of as many cells; neither clause nor row is read anew for each."""

    def prepare(size: int) -> tuple[Document, list[Finding]]:
        text = "x " * (size // 4) + "\n\n| a | b |\n|---|---|\n" + "| x " * (size // 8) + "|\n"
        found = [finding(Span(*match.span())) for match in re.finditer("x", text)]
        return parse(Source(text)), found

    assert_linear(prepare, lambda made: list(fingerprints(*made)))


def test_only_headings_above_findings_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text of nothing but headings has few findings, and each heading would cost a digest."""
    digests = []
    monkeypatch.setattr(fingerprint, "_digest", lambda *parts: digests.append(parts) or "0")

    for count in (10, 1000):
        digests.clear()
        assert 1 == len(prints("## Bees\n\n" * count + "## x\n", "x"))
        assert 4 == len(digests)


@given(st.text(alphabet="x \n#-", max_size=60))
def test_no_two_findings_of_a_document_share_one(text: str) -> None:
    assert text.count("x") == len(set(prints(text, "x")))


@given(st.text(alphabet="x #-ab\n", max_size=60))
def test_a_section_put_on_top_changes_none(text: str) -> None:
    below = "## One\n\nx\n\n" + text
    assert prints(below, "x") == prints("## Zero\n\nNothing here.\n\n" + below, "x")
