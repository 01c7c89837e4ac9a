"""Sentences that are read with the one before them, and those that are not."""

import datetime

import pytest

from policylint.confidence import Confidence
from policylint.facts.clauses.leaning_sentences import leans_on_the_one_before
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


def sure_clauses_of(text: str) -> dict[str, list[str]]:
    policy = Policy(parse(Source(f"# Privacy Policy\n\n{text}\n")), as_of=datetime.date(2026, 11, 22))
    policy.language = "en"
    found = policy.clauses
    return {key: [one.text for one in found[key] if one.confidence > Confidence.LOW] for key in found}


@pytest.mark.parametrize(
    ("before", "sentence", "clause"),
    [
        ("We may change this policy.", "If we do, we will tell you.", "change-notice"),
        ("This policy may change.", "When it does, the date above is a new one.", "change-notice"),
        ("We may update this notice.", "Should we do so, we will notify you by e-mail.", "change-notice"),
        (
            "We use suppliers for mail and hosting.",
            "Some of them are based outside the EEA.",
            "transfers.third-country",
        ),
        (
            "Questions about your privacy?",
            "Reply to any of our letters or come and see us.",
            "contact.privacy",
        ),
    ],
)
def test_what_a_sentence_leaves_out_is_what_has_just_been_said(
    before: str, sentence: str, clause: str
) -> None:
    assert sentence in sure_clauses_of(f"{before} {sentence}")[clause]
    assert sentence not in sure_clauses_of(sentence).get(clause, [])


@pytest.mark.parametrize(
    "text",
    [
        "We may change this policy. We like kites. If we do, we will tell you.",
        "We may change this policy.\n\nIf we do, we will tell you.",
        "We may change our prices. If we do, we will tell you.",
        "We may change this policy. If we do not like you, we will tell you.",
        "We may change this policy. They like kites, and we will tell you.",
        "Will this policy change? We will tell you.",
    ],
)
def test_what_is_told_of_something_else_is_no_notice_of_changes(text: str) -> None:
    assert [] == sure_clauses_of(text).get("change-notice", [])


def test_a_sentence_says_nothing_by_the_words_of_the_one_before_alone() -> None:
    found = sure_clauses_of("We keep your data for 30 days. If we do, we are glad.")

    assert ["We keep your data for 30 days."] == found["retention.period"]


@pytest.mark.parametrize("sentence", ["if we do, we tell", "some of them fly", "when it does so, we tell"])
def test_such_sentences_begin_so(sentence: str) -> None:
    assert leans_on_the_one_before(f"we fly. {sentence}", 8)


@pytest.mark.parametrize(
    "sentence", ["if we do it, we tell", "most of these kites fly", "they fly", "it does"]
)
def test_others_do_not(sentence: str) -> None:
    assert not leans_on_the_one_before(f"we fly. {sentence}", 8)
