"""Findings that do not count are told of, in numbers everywhere and in full where programs read."""

import json

import pytest
from attrs import evolve

import policylint_rules
from policylint.engine import Report
from policylint.plugins import rules_of
from policylint.report.json_report import render_json
from policylint.report.sarif import render_sarif
from policylint.report.summary import Summary
from policylint.silenced import Silenced, Silencer
from policylint.source import Source, Span

COMMENT = "<!-- policylint: disable-next=PL999 -- counsel agreed -->"
SOURCE = Source(f"{COMMENT}\nWe share \x1b[1mdata\x1b[0m.\n", "privacy.md")


@pytest.fixture
def half_silenced(finding, report) -> Report:
    """A report with one finding that counts, one that a comment silenced, one known and one older."""
    made = report(SOURCE, finding(SOURCE, "We"))
    by_comment = Silenced(
        finding(SOURCE, "share"), Silencer.COMMENT, "counsel \x1b agreed", Span(0, len(COMMENT))
    )
    by_baseline = Silenced(finding(SOURCE, "data"), Silencer.BASELINE)
    by_age = Silenced(finding(SOURCE, "."), Silencer.REVISION, "was there in main")
    document = evolve(made.documents[0], silenced=(by_comment, by_baseline, by_age))
    return evolve(made, documents=(document,))


def test_the_summary_says_how_many_were_silenced_and_by_what(half_silenced: Report) -> None:
    summary = Summary.of(half_silenced)
    assert (
        "1 document, 0 errors, 1 warning, 0 info, 3 silenced "
        "(1 by comments, 1 by the baseline, 1 that the change did not bring in)"
    ) == str(summary)


def test_json_lists_what_was_silenced_with_place_and_reason(half_silenced: Report) -> None:
    written = json.loads(render_json(half_silenced))
    assert (1, 1, 1, 1) == (
        len(written["findings"]),
        written["summary"]["suppressed"],
        written["summary"]["baselined"],
        written["summary"]["older"],
    )
    by_comment, by_baseline, by_age = (one["suppression"] for one in written["suppressed"])
    assert ("comment", "counsel \x1b agreed", 1) == (
        by_comment["by"],
        by_comment["reason"],
        by_comment["place"]["line"],
    )
    assert {"by": "baseline", "reason": None, "place": None} == by_baseline
    assert {"by": "revision", "reason": "was there in main", "place": None} == by_age
    assert "0123abcd" == written["suppressed"][0]["fingerprint"]


def test_sarif_keeps_them_as_suppressed_results(half_silenced: Report) -> None:
    written = render_sarif(half_silenced, rules_of(policylint_rules))
    counts, by_comment, by_baseline, by_age = json.loads(written)["runs"][0]["results"]
    assert [] == counts["suppressions"]
    (told,) = by_comment["suppressions"]
    assert ("inSource", "counsel <U+001B> agreed") == (told["kind"], told["justification"])
    assert 1 == told["location"]["physicalLocation"]["region"]["startLine"]
    assert [{"kind": "external"}] == by_baseline["suppressions"]
    assert [{"kind": "external", "justification": "was there in main"}] == by_age["suppressions"]
