"""Fingerprints follow a finding through changes of the text around it, and tell findings apart."""

import re

from hypothesis import given
from hypothesis import strategies as st

from policylint.confidence import Confidence
from policylint.finding import Absence, Finding, Severity
from policylint.fingerprint import fingerprints
from policylint.source import Source, Span
from policylint.syntax.parser import parse

TEXT = "# Privacy Policy\n\n## Children\n\nUnder 13 and under 13.\n\n## Other\n\nUnder 13.\n"


def finding(span: Span, code: str = "TEST001", absent: str | None = None) -> Finding:
    return Finding(
        code=code,
        name="probe",
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        span=span,
        message="here",
        clause=absent,
        absence=Absence((absent,), insert_at=1) if absent else None,
    )


def prints(text: str, words: str = "13", **changes: str) -> list[str]:
    """The fingerprints of findings at each place where these words stand."""
    found = [finding(Span(*match.span()), **changes) for match in re.finditer(words, text)]
    return list(fingerprints(parse(Source(text)), found))


def test_each_finding_has_its_own_of_16_hexadecimal_digits() -> None:
    found = prints(TEXT)
    assert 3 == len(found) == len(set(found))
    assert all(re.fullmatch("[0-9a-f]{16}", value) for value in found)


def test_they_do_not_change_between_versions() -> None:
    """A baseline written by one version must hold for the next: change this test only with a new format."""
    assert ["dcf9082cae9db512", "bda70276b964f686", "60dd1e8d8a347656"] == prints(TEXT)


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


@given(st.text(alphabet="x \n#-", max_size=60))
def test_no_two_findings_of_a_document_share_one(text: str) -> None:
    assert text.count("x") == len(set(prints(text, "x")))


@given(st.text(alphabet="x #-ab\n", max_size=60))
def test_a_section_put_on_top_changes_none(text: str) -> None:
    below = "## One\n\nx\n\n" + text
    assert prints(below, "x") == prints("## Zero\n\nNothing here.\n\n" + below, "x")
