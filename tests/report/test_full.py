"""The report for people, character for character."""

from policylint.finding import Absence, Edit, Fix, LawReference, NearestMiss, Related, Severity
from policylint.report.full import render_full
from policylint.source import Source, Span


def test_a_finding_about_two_places(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Place, severity, code and name; message; both excerpts; the summary."""
    source = Source("# Policy\n\nFor people over 13.\n\nFor people over 16.\n", "docs/privacy.md")
    other = Related(Span(source.text.index("over 16"), source.text.index("over 16") + 7), "16 here")
    made = finding(
        source, "over 13", "“over 13” here, but “over 16” on line 5: say which applies", related=(other,)
    )

    assert """\
docs/privacy.md:3:12: warning PL999 sample-rule
  “over 13” here, but “over 16” on line 5: say which applies

    3 | For people over 13.
      |            ^^^^^^^
    5 | For people over 16.
      |            ------- 16 here

1 document, 0 errors, 1 warning, 0 info, 0 silenced
""" == render_full(report(source, made))


def test_an_absence_shows_its_evidence(finding, report) -> None:  # type: ignore[no-untyped-def]
    """What was looked for, the nearest miss with its line, and where the clause would go."""
    source = Source("# Policy\n\n- Children\n\n# Contact\n", "privacy.md")
    miss = NearestMiss(Span(12, 20), "only the contents list names it")
    made = finding(
        source,
        "# Policy",
        "no clause on children",
        severity=Severity.ERROR,
        absence=Absence(("a heading such as “Children”", "“under 13”"), 5, miss),
        laws=(LawReference("coppa", "16 CFR 312.4", "coppa-notice"),),
        fix=Fix("add a section", (Edit(Span(0, 0), "x"),)),
    )

    assert """\
privacy.md:1:1: error PL999 sample-rule
  no clause on children

    1 | # Policy
      | ^^^^^^^^
  looked for: a heading such as “Children”; “under 13”
  nearest miss: line 3: “Children” (only the contents list names it)
    3 | - Children
      |   --------
  would go: before line 5
  asked for by: coppa (16 CFR 312.4)
  possible fix: add a section

1 document, 1 error, 0 warnings, 0 info, 0 silenced
""" == render_full(report(source, made))


def test_a_law_that_asks_twice_is_named_once(finding, report) -> None:  # type: ignore[no-untyped-def]
    """With both places in it; what it asks twice in one place is cited once."""
    source = Source("# Policy\n", "privacy.md")
    asked = (
        LawReference("uk-gdpr", "UK GDPR Art. 13", "uk-notice"),
        LawReference("coppa", "16 CFR 312.4", "coppa-notice"),
        LawReference("uk-gdpr", "UK GDPR Art. 77", "uk-complaint"),
        LawReference("coppa", "16 CFR 312.4", "coppa-contact"),
    )

    shown = render_full(report(source, finding(source, "# Policy", "no authority", laws=asked)))

    assert "  asked for by: uk-gdpr (UK GDPR Art. 13; UK GDPR Art. 77); coppa (16 CFR 312.4)\n" in shown


def test_an_absence_without_a_near_miss(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Says so, and that the clause would stand at the end."""
    source = Source("# Policy\n", "privacy.md")
    made = finding(source, "# Policy", "no e-mail address", absence=Absence(("an e-mail address",), 3))

    shown = render_full(report(source, made))

    assert "  nearest miss: none\n  would go: at the end\n" in shown


def test_a_clean_report_is_its_summary(report) -> None:  # type: ignore[no-untyped-def]
    """Nothing found, nothing shown but what was read."""
    assert "1 document, 0 errors, 0 warnings, 0 info, 0 silenced\n" == render_full(report(Source("x")))


def test_color_is_only_there_when_asked_for(finding, report) -> None:  # type: ignore[no-untyped-def]
    """And the text is the same without it."""
    source = Source("over 13\n", "privacy.md")
    made = report(source, finding(source, "13"))

    colored = render_full(made, color=True)

    assert "\x1b" not in render_full(made)
    assert "\x1b[1;33mwarning\x1b[0m" in colored


def test_nothing_from_the_policy_reaches_the_terminal_raw(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Neither by the message, nor by the excerpt, nor by the path."""
    source = Source("evil \x1b]0;x\x07 \u202e 13\n", "a\x1bb.md")
    made = finding(source, Span(5, 12), "“\x1b]0;x\x07” is odd")

    shown = render_full(report(source, made))

    assert not set(shown) & {"\x1b", "\x07", "\u202e"}
    assert "<U+001B>" in shown
