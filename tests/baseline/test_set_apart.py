"""A report without what is known: nothing is lost, and nothing is said of what is not reported."""

import datetime

from policylint.baseline.set_apart import set_apart
from policylint.engine import DocumentReport, Settings, lint
from policylint.plugins import load_rules
from policylint.silenced import Silencer
from policylint.source import Source

TEXT = "# Privacy Policy\n\nWe collect your name. Under the GDPR you may object.\n"


def report() -> DocumentReport:
    made = lint(Source(TEXT, "privacy.md"), load_rules(), Settings(datetime.date(2026, 1, 1)))
    assert made.laws
    assert 1 < sum(finding.absence is not None for finding in made.findings)
    return made


def test_known_findings_are_silenced_and_the_others_stay() -> None:
    whole = report()
    first, *others = whole.findings
    left = set_apart(whole, [first], Silencer.REVISION, "was there in main")
    assert (tuple(others), whole.laws) == (left.findings, left.laws)
    assert [(first, Silencer.REVISION, "was there in main")] == [
        (one.finding, one.by, one.reason) for one in left.silenced
    ]


def test_the_laws_stay_that_it_was_judged_by() -> None:
    whole = report()
    left = set_apart(whole, whole.findings, Silencer.BASELINE)
    assert ((), whole.laws, whole.by_core) == (left.findings, left.laws, left.by_core)


def test_an_equal_finding_that_is_not_meant_stays() -> None:
    """Findings are meant by identity: two runs give equal ones."""
    whole = report()
    assert whole == set_apart(whole, report().findings, Silencer.BASELINE)
