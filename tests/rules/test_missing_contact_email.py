"""PL301 beyond its page: severities, the nearest miss, where the address would go, the annotated policies."""

from pathlib import Path

import pytest

import policylint
from policylint import Confidence, Finding, Severity

OPENING = "# Privacy Policy\n\nWe collect your name and address to send you the kites that you order.\n\n"


def findings_in(text: str, path: str = "privacy.md") -> tuple[Finding, ...]:
    return policylint.check_text(text, path, select=["PL301"])


def finding_in(text: str) -> Finding:
    (finding,) = findings_in(OPENING + text)
    return finding


def nearest_miss_of(finding: Finding, text: str) -> str:
    assert finding.absence is not None
    assert finding.absence.nearest_miss is not None
    span = finding.absence.nearest_miss.span
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Do not hesitate to ask.\n", Severity.WARNING),
        ("Please email us at .\n", Severity.WARNING),
        ("Please [contact us](https://kites.example/contact).\n", Severity.INFO),
        ("Visit us: Northwind Kites, 12 Wind Road, Leeds LS1 4AP, United Kingdom.\n", Severity.INFO),
        ("Phone: +44 20 7946 0000\n", Severity.INFO),
        ("Our hosting provider is **Gale Cloud, Inc.** (12 Wind Road, Leeds LS1 4AP).\n", Severity.WARNING),
        ("Our hosting provider is Gale Cloud, Inc. We: 12 Wind Road, Leeds LS1 4AP.\n", Severity.INFO),
        ("## Contact\n\nComplaints to the KFB: https://kfb.example/complain\n", Severity.WARNING),
        ("## Contact\n\nOur website: https://kites.example/\n", Severity.INFO),
        ("## Contact\n\nRead our source code: https://code.example/kites\n", Severity.WARNING),
        ("## Contact\n\n- **WhatsApp:** [Message us](https://wa.me/{{ site.phone }})\n", Severity.WARNING),
        ("Please [contact us here]({{site.baseurl}}/contact.html).\n", Severity.INFO),
        ("Changes of your address should be sent to us at our contact page.\n", Severity.INFO),
    ],
)
def test_another_way_to_reach_the_author_lowers_the_severity(text: str, severity: Severity) -> None:
    assert severity is finding_in(text).severity


def test_the_slot_that_speaks_of_mail_is_the_nearest_miss_and_all_slots_are_related() -> None:
    text = "You may contact us via or by post.\n\nPlease contact us via email address.\n"

    finding = finding_in(text)

    assert "contact us via email address" == nearest_miss_of(finding, OPENING + text)
    assert 2 == len(finding.related)
    assert "no e-mail address: none follows “contact us via email address” on line 7, as in 1 more place" == (
        finding.message
    )


def test_a_hidden_address_is_named_as_such() -> None:
    finding = finding_in("Write to [\\[email protected\\]](/cdn-cgi/l/email-protection).\n")

    assert (
        "no e-mail address: line 5 has only “[email protected]”, the mark of a hidden one" == finding.message
    )


def test_an_address_of_an_authority_is_the_nearest_miss_where_there_is_no_slot() -> None:
    text = "You may complain to the supervisory authority, desk@authority.example.\n"

    assert "desk@authority.example" == nearest_miss_of(finding_in(text), OPENING + text)


def test_an_address_that_only_the_front_matter_gives_is_still_missing() -> None:
    text = "---\npolicy:\n  contact: {email: privacy@kites.example}\n---\n" + OPENING

    (finding,) = findings_in(text)

    assert (5, "privacy@kites.example") == (finding.line, nearest_miss_of(finding, text))


def test_a_text_that_adds_to_a_fuller_policy_is_flagged_with_less_confidence() -> None:
    text = (
        "# Privacy Notice\n\nThis notice supplements our Privacy Policy. We collect your name for the club.\n"
    )

    shown = policylint.check_text(text, select=["PL301"], min_confidence=Confidence.MEDIUM)

    assert () == findings_in(text)
    assert [Confidence.MEDIUM] == [finding.confidence for finding in shown]


def test_a_text_that_leaves_contact_to_its_imprint_is_flagged_with_less_confidence() -> None:
    text = f"{OPENING}How to reach us is described in our [imprint](/imprint).\n"

    (shown,) = policylint.check_text(text, select=["PL301"], min_confidence=Confidence.MEDIUM)

    assert () == findings_in(text)
    assert Confidence.MEDIUM is shown.confidence
    assert "How to reach us is described in our [imprint](/imprint)." == nearest_miss_of(shown, text)


def test_the_address_would_go_to_the_end_of_the_section_on_contact() -> None:
    finding = finding_in("## Contact\n\nAsk us.\n\n## Changes\n\nWe may change this.\n")

    assert finding.absence is not None
    assert 9 == finding.absence.insert_at


@pytest.mark.parametrize(("end", "line"), [("\n", 6), ("", 6)])
def test_without_a_section_on_contact_it_would_go_to_the_end(end: str, line: int) -> None:
    finding = finding_in("Ask us." + end)

    assert finding.absence is not None
    assert line == finding.absence.insert_at


def test_the_channel_named_is_the_one_in_the_section_on_contact() -> None:
    finding = finding_in(
        "The authority sits at 1 Law Road, Leeds LS1 4AQ, United Kingdom.\n\n"
        "## Contact\n\nUse our [contact form](https://kites.example/contact).\n"
    )

    assert (
        "no e-mail address, but a contact form on line 9: add an address that somebody reads"
        == finding.message
    )


def test_all_channels_in_it_are_named() -> None:
    finding = finding_in(
        "## Contact\n\n### If you live in Europe\n\n"
        "Online: [here](https://kites.example/help)\n\n"
        "By post: Kites Ltd, 1 Kite Road, Leeds LS1 4AQ, United Kingdom\n"
    )

    assert "but a web page on line 9 and a postal address on line 11:" in finding.message


@pytest.mark.shared
def test_of_the_annotated_policies_only_the_one_without_an_address_is_flagged(shared: Path) -> None:
    flagged = [
        path.name[:3]
        for path in sorted((shared / "seeds").glob("*.txt"))
        if findings_in(path.read_text(encoding="utf-8"), path.name)
    ]

    assert ["001"] == flagged


@pytest.mark.parametrize("written", ["[EMAIL ADDRESS]", "{{ contact_email }}", "____"])
def test_a_placeholder_is_the_nearest_miss(written: str) -> None:
    text = f"You can write to us at {written} whenever you like.\n"

    finding = finding_in(text)

    assert written == nearest_miss_of(finding, OPENING + text)
    assert f"no e-mail address: “{written}” on line 5 was never filled in" == finding.message
