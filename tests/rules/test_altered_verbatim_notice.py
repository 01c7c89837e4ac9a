"""PL701 beyond its page: which words it offers, how bad it is, and what is told by PL156 instead."""

import pytest

import policylint
from policylint import Confidence, Finding, Severity

TEXAS = "NOTICE: We may sell your sensitive personal data."
FLORIDA = "NOTICE: This website may sell your sensitive personal data."
ALTERED = "Please note that we may sell your sensitive data."


OPENING = "# Privacy Policy\n\nWe keep what you upload for a year, as you asked us to.\n\n"


def lint(text: str, *laws: str, conditions: tuple[str, ...] = ()) -> list[Finding]:
    """What is said of notices, by any rule that could speak of them."""
    found = policylint.check_text(
        f"{OPENING}{text}\n",
        laws=laws,
        conditions=conditions,
        select=["PL701", "PL156", "PL160"],
        min_confidence=Confidence.MEDIUM,
    )
    return [finding for finding in found if (finding.clause or "").startswith("notice.")]


def mended(text: str, finding: Finding) -> str:
    assert finding.fix is not None
    (edit,) = finding.fix.edits
    whole = OPENING + text
    return (whole[: edit.span.start] + edit.replacement + whole[edit.span.end :]).removeprefix(OPENING)


@pytest.mark.parametrize("conditions", [(), ("sells-sensitive-data",)])
def test_it_is_told_once_whether_the_condition_is_declared_or_not(conditions: tuple[str, ...]) -> None:
    """And neither as missing nor as vague besides."""
    (finding,) = lint(ALTERED, "us-tx-tdpsa", conditions=conditions)

    assert ("PL701", Severity.ERROR) == (finding.code, finding.severity)
    assert finding.message.endswith(f": “{TEXAS}”")
    assert ["Tex. Bus. & Com. Code 541.102(b)"] == [law.citation for law in finding.laws]
    assert TEXAS == mended(ALTERED, finding)
    assert finding.fix is not None
    assert not finding.fix.safe


def test_where_both_laws_ask_one_finding_offers_both_sentences() -> None:
    (finding,) = lint(ALTERED, "us-tx-tdpsa", "us-fl-fdbr")

    assert f"{FLORIDA} {TEXAS}" == mended(ALTERED, finding)
    assert [] == lint(mended(ALTERED, finding), "us-tx-tdpsa", "us-fl-fdbr")


@pytest.mark.parametrize(("there", "other"), [(TEXAS, "us-fl-fdbr"), (FLORIDA, "us-tx-tdpsa")])
def test_the_sentence_of_one_state_stays_where_the_other_s_is_added(there: str, other: str) -> None:
    (finding,) = lint(there, "us-tx-tdpsa", "us-fl-fdbr")

    assert [other] == [law.law for law in finding.laws]
    assert mended(there, finding).startswith(f"{there} NOTICE: ")
    assert [] == lint(mended(there, finding), "us-tx-tdpsa", "us-fl-fdbr")


def test_what_is_nowhere_is_missing() -> None:
    (finding,) = lint("Nothing else.", "us-fl-fdbr", conditions=("sells-biometric-data",))[:1]

    assert ("PL156", "notice.fl-biometric") == (finding.code, finding.clause)


def test_another_condition_that_is_known_to_fail_silences_it() -> None:
    assert [] == lint(ALTERED, "us-tx-tdpsa", conditions=("not-sells-sensitive-data",))


def test_without_such_a_law_words_are_free() -> None:
    assert [] == lint(ALTERED, "us-va-vcdpa")


def test_it_is_a_warning_where_only_the_text_claims_the_law() -> None:
    (finding,) = lint(f"This is for the Texas Data Privacy and Security Act. {ALTERED}")

    assert Severity.WARNING is finding.severity
