"""Clauses that may stand where they cannot be read."""

import datetime
from collections.abc import Sequence

from policylint.facts.clauses.clause import NearMiss
from policylint.facts.clauses.unread import unread
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

COOKIES = "See our [Cookie Policy](/c)."
CALIFORNIA = "Californians may consult our [State Notice](ca.md)."
LOST = "You have the right to request that we:"


def policy_of(text: str) -> Policy:
    document = parse(Source(f"# Kite Policy\n\nWe keep your kite log.\n\n{text}\n"))
    return Policy(document, as_of=datetime.date(2026, 11, 22))


def miss(text: str, clause: str, laws: Sequence[str] = ()) -> NearMiss | None:
    return unread(policy_of(text).delegations, clause, laws)


def test_a_clause_may_stand_where_its_subject_is_left() -> None:
    assert miss(COOKIES, "cookies.consent", ["eprivacy"])
    assert miss(COOKIES, "cookies")
    assert not miss(COOKIES, "retention.period", ["gdpr"])


def test_so_may_whatever_the_laws_of_the_subject_ask_alone() -> None:
    assert miss(CALIFORNIA, "retention.period", ["ccpa"])
    assert not miss(CALIFORNIA, "retention.period", ["ccpa", "gdpr"])
    assert not miss(CALIFORNIA, "retention.period")


def test_the_near_miss_is_the_first_such_place_with_its_reason() -> None:
    found = miss(f"{COOKIES}\n\n{CALIFORNIA} See our [Cookie Notice](/n).", "cookies")

    assert found is not None
    assert (COOKIES, 5, "cookies") == (found.text, found.line, found.clause)
    assert "it leaves cookies to another document, which was not read with this one" == found.why


def test_a_policy_is_asked_for_what_is_left_elsewhere_and_for_what_was_lost() -> None:
    policy = policy_of(f"{COOKIES}\n\n{LOST}")
    elsewhere, lost = policy.unread("cookies", ()), policy.unread("rights.access", ())

    assert elsewhere is not None
    assert lost is not None
    assert [COOKIES, LOST] == [elsewhere.text, lost.text]
    assert policy.unread("retention.period", ()) is None


def test_another_document_goes_before_what_was_lost() -> None:
    policy = policy_of(f"{LOST}\n\n## Contact\n\nYour rights are told in our [Rights Centre](/rights).")
    found = policy.unread("rights.access", ())

    assert found is not None
    assert found.why.startswith("it leaves people’s rights")
