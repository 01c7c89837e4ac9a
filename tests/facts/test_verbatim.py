"""Notices that must stand word for word: what counts, what is a mere mention, what is neither."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause
from policylint.facts.clauses.verbatim import verbatim_clauses
from policylint.facts.passages import passages
from policylint.law import catalogue
from policylint.law.check import Check
from policylint.source import Source
from policylint.syntax.parser import parse

TEXAS = catalogue.wordings()["notice.tx-sensitive"]


def found(text: str) -> list[Clause]:
    source = Source(f"# Privacy Policy\n\n{text}\n")
    return list(verbatim_clauses(passages(parse(source)), catalogue.wordings()))


def keys(text: str, confidence: Confidence) -> list[str]:
    return [clause.clause for clause in found(text) if clause.confidence is confidence]


@pytest.mark.parametrize(("clause", "wording"), catalogue.wordings().items())
def test_the_exact_words_are_the_clause(clause: str, wording: str) -> None:
    counted = [
        one for one in found(f"We sell kites. {wording} So there.") if one.confidence is Confidence.HIGH
    ]

    assert [(clause, wording, "verbatim")] == [(one.clause, one.text, one.how) for one in counted]


@pytest.mark.parametrize(
    "text",
    [
        "**NOTICE:** We may sell your sensitive personal data.",
        "NOTICE: We may sell\nyour sensitive personal data.",
        "NOTICE:\u00a0We may sell your sensitive personal data.",
        "> NOTICE: We may sell your sensitive personal data.",
        "- NOTICE: We may sell your sensitive personal data.",
        "### NOTICE: We may sell your sensitive personal data.",
        "“NOTICE: We may sell your sensitive personal data.”",
    ],
)
def test_markup_wrapping_and_quotation_marks_do_not_alter_a_notice(text: str) -> None:
    assert ["notice.tx-sensitive"] == keys(text, Confidence.HIGH)


@pytest.mark.parametrize(
    "text",
    [
        "Notice: We may sell your sensitive personal data.",
        "NOTICE: WE MAY SELL YOUR SENSITIVE PERSONAL DATA.",
        "NOTICE: We may sell your sensitive personal data",
        "NOTICE: We may sell your sensitive data.",
        "NOTICE - sale of sensitive personal data.",
        "We may sell your sensitive personal data.",
        "This site may also sell or share your name, address and sensitive data.",
        "Sensitive personal information about you may be sold to our partners.",
    ],
)
def test_other_words_and_other_capitals_are_a_mere_mention(text: str) -> None:
    assert [] == keys(text, Confidence.HIGH)
    assert ["notice.tx-sensitive", "notice.fl-sensitive"] == keys(text, Confidence.LOW)


def test_a_mention_is_the_sentence() -> None:
    mention, _ = found("We make kites. We may sell your biometric identifiers to others. Thank you.")

    assert "We may sell your biometric identifiers to others." == mention.text


def test_one_sentence_may_speak_of_both() -> None:
    text = "NOTICE: We may sell your sensitive data and your biometric data."

    assert list(catalogue.wordings()) == keys(text, Confidence.LOW)


def test_the_notice_of_one_state_is_a_mention_of_the_other_s() -> None:
    assert ["notice.fl-sensitive"] == keys(TEXAS, Confidence.LOW)


@pytest.mark.parametrize(
    "text",
    [
        "We do not sell your sensitive personal data.",
        "NOTICE: We never sell your sensitive personal data.",
        "We don't sell biometric data.",
        "If we sell sensitive personal data, we ask you first.",
        "You have the right to opt out of the sale of sensitive data.",
        "We may sell your address, but not sensitive data.",
        "We may sell data other than sensitive data.",
        "Your sensitive data is kept in the shop where kites are sold.",
        "NOTICE: We may sell kites with a biometric lock.",
        "We may sell your personal data.",
        "Sensitive kites may be sold.",
    ],
)
def test_what_says_no_such_thing_is_nothing(text: str) -> None:
    assert [] == found(text)


def test_every_requirement_that_is_verbatim_has_its_wording_and_quotes_it() -> None:
    verbatim = [
        requirement
        for law in catalogue.laws()
        for requirement in catalogue.requirements(law.key)
        if requirement.check is Check.VERBATIM
    ]

    assert set(catalogue.wordings()) == {requirement.clause for requirement in verbatim}
    for requirement in verbatim:
        assert requirement.wording is not None
        assert f"'{requirement.wording}'" in requirement.states


def test_a_requirement_that_leaves_the_words_open_has_no_wording() -> None:
    assert {None} == {requirement.wording for requirement in catalogue.requirements("gdpr")}


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["sell sensitive ", "we may sell ", "sensitive personal ", "NOTICE: ", "sensitive data may "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    prepare = passages_of(unit, opening="# Privacy\n\nsold sensitive ", ending="\n")

    assert_linear(
        prepare,
        lambda ready: list(verbatim_clauses(ready, catalogue.wordings())),
        sizes=SIZES_OF_A_RECOGNISER,
    )
