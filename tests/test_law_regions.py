"""A clause in a region for some laws counts for these laws only."""

import datetime

import pytest

from linear_time import assert_linear
from policylint import check_text
from policylint.asked import RequirementStatus
from policylint.coverage import coverage_of
from policylint.law import catalogue
from policylint.law_regions import LawRegions
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

DAY = datetime.date(2026, 11, 22)
SENTENCE = "We keep your orders for six years.\n"


def policy(text: str, *laws: str) -> Policy:
    """A privacy policy of which a part may be about some laws only."""
    return Policy(parse(Source(f"# Privacy Policy\n\n{text}")), as_of=DAY, laws=laws)


def region(text: str, **labels: str) -> str:
    """A text in a region."""
    begin = " ".join(f"{key}={value}" for key, value in labels.items())
    return f"<!-- policy: begin {begin} -->\n\n{text}\n<!-- policy: end -->\n"


def statuses(text: str, *laws: str) -> dict[str, RequirementStatus]:
    """How a text stands to what laws ask about retention, by law."""
    groups = coverage_of(policy(text, *laws)).groups
    return {
        group.key: row.status for group in groups for row in group.rows if "retention.period" in row.clauses
    }


HAS, LACKS = RequirementStatus.SATISFIED, RequirementStatus.MISSING


@pytest.mark.parametrize(
    ("text", "gdpr", "ccpa"),
    [
        (SENTENCE, HAS, HAS),
        (region(SENTENCE, laws="gdpr"), HAS, LACKS),
        (region(SENTENCE, laws="CPRA"), LACKS, HAS),
        (region(SENTENCE, laws="ccpa,gdpr"), HAS, HAS),
        (region(SENTENCE, laws="coppa"), LACKS, LACKS),
        (region("Bees hum.\n", laws="ccpa") + SENTENCE, HAS, HAS),
        (SENTENCE + "\n" + region("Bees hum.\n", laws="ccpa"), HAS, HAS),
        (region(SENTENCE, audience="bees"), HAS, HAS),
        (region(SENTENCE, laws="cppa"), HAS, HAS),
        (region(region(SENTENCE, audience="bees"), laws="ccpa"), LACKS, HAS),
        (region(region(SENTENCE, laws="gdpr"), laws="ccpa"), HAS, LACKS),
        (region(region("Bees hum.\n", laws="gdpr") + "\n" + SENTENCE, laws="ccpa"), LACKS, HAS),
        ("<!-- policy: begin laws=ccpa -->\n\n" + SENTENCE, LACKS, HAS),
        ("## A\n\n<!-- policy: begin laws=ccpa -->\n\nBees.\n\n## B\n\n" + SENTENCE, HAS, HAS),
        (
            region(
                "<!-- policy: clause=retention.period -->\nThis is what the shelf by the door is for.\n",
                laws="gdpr",
            ),
            HAS,
            LACKS,
        ),
    ],
)
def test_where_a_clause_counts(text: str, gdpr: RequirementStatus, ccpa: RequirementStatus) -> None:
    assert {"gdpr": gdpr, "ccpa": ccpa} == statuses(text, "gdpr", "ccpa")


@pytest.mark.parametrize("law", ["gdpr", "ccpa"])
def test_the_core_profile_takes_a_clause_from_anywhere(law: str) -> None:
    assert {"": HAS} == statuses(region(SENTENCE, laws=law))


def test_what_counts_for_a_law_counts_for_its_regulations() -> None:
    """Those that apply to the same, at the same place."""
    (clause,) = policy(region(SENTENCE, laws="ccpa")).clauses["retention.period"]
    regions = LawRegions(policy(region(SENTENCE, laws="ccpa")).regions)
    about = {law.key for law in catalogue.laws() if regions.counting([clause], law)}

    assert {"ccpa", "ccpa-regs"} == about


def test_a_clause_for_another_law_is_the_nearest_miss() -> None:
    made = policy(region(SENTENCE, laws="ccpa"), "gdpr")
    (row,) = (row for row in coverage_of(made).groups[0].rows if row.clauses == ("retention.period",))

    assert row.nearest_miss is not None
    assert (5, "stands in a region that is about ccpa only") == (row.nearest_miss.line, row.nearest_miss.why)


def test_a_rule_heeds_regions() -> None:
    """And says where the clause stands."""
    text = f"# Privacy Policy\n\nWe keep data.\n\n{region(SENTENCE, laws='ccpa')}"
    found = {
        law: check_text(text, laws=[law], select=["missing-retention-period"], as_of=DAY)
        for law in ("gdpr", "ccpa")
    }

    assert () == found["ccpa"]
    (finding,) = found["gdpr"]
    assert finding.absence is not None
    assert finding.absence.nearest_miss is not None
    assert "stands in a region that is about ccpa only" == finding.absence.nearest_miss.why


@pytest.mark.parametrize("end", ["<!-- policy: end -->\n\n", ""])
def test_many_regions_take_linear_time(end: str) -> None:
    """Whether they follow each other or are never closed."""

    def prepare(size: int) -> Policy:
        unit = f"<!-- policy: begin laws=ccpa -->\n\n<!-- policy: clause=security -->\nBees.\n\n{end}"
        made = policy(unit * (size // len(unit)))
        assert made.regions
        assert made.clauses
        return made

    def count(made: Policy) -> None:
        clauses = LawRegions(made.regions).counting(made.clauses["security"], catalogue.law("gdpr"))
        assert () == clauses

    assert_linear(prepare, count)
