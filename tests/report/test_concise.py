"""One line a finding."""

from policylint.report.concise import render_concise
from policylint.source import Source


def test_each_finding_is_one_line(finding, report) -> None:  # type: ignore[no-untyped-def]
    """As editors and grep expect, whatever the message quotes."""
    source = Source("one\ntwo 13\n", "docs/privacy.md")

    assert (
        "docs/privacy.md:2:5: warning PL999 sample-rule: “13 years” is odd\n"
        "docs/privacy.md:1:1: warning PL999 sample-rule: say which applies\n"
    ) == render_concise(report(source, finding(source, "13", "“13\nyears” is odd"), finding(source, "one")))


def test_a_clean_report_is_empty(report) -> None:  # type: ignore[no-untyped-def]
    """Silence means that nothing was found."""
    assert "" == render_concise(report(Source("x")))
