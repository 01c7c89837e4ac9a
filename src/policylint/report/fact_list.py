"""Which facts of a document are shown, and what of each: the kinds and fields of ``policylint-facts/1``."""

import enum
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
from attrs import frozen

from policylint.confidence import Confidence
from policylint.facts.clauses.delegated_subjects import Subject
from policylint.facts.fact import Fact
from policylint.policy import Policy


@frozen
class _Kind:
    """A kind of facts: its name in reports, where a policy has them, and the fields that are shown."""

    name: str
    of: Callable[[Policy], Iterable[Fact]]
    fields: tuple[str, ...]


KINDS = (
    _Kind("clauses", lambda policy: _clauses(policy), ("clause", "confidence", "how", "denied")),
    _Kind(
        "ages",
        lambda policy: policy.ages,
        ("relation", "value", "upper", "alternatives", "governs", "subject", "negated"),
    ),
    _Kind("dates", lambda policy: policy.dates, ("role", "readings", "ambiguous")),
    _Kind("contacts", lambda policy: policy.contacts, ("kind", "value", "role")),
    _Kind("urls", lambda policy: policy.urls, ("value", "target")),
    _Kind(
        "citations",
        lambda policy: policy.citations,
        (
            "law",
            "article",
            "paragraphs",
            "letters",
            "provisions",
            "misnamed",
            "disclaimed",
            "of_others",
            "in_passing",
        ),
    ),
    _Kind("durations", lambda policy: policy.durations, ("iso", "verb")),
    _Kind("definitions", lambda policy: policy.definitions, ("term", "form")),
    _Kind("terms", lambda policy: policy.terms, ("term", "defined")),
    _Kind("references", lambda policy: policy.references, ("kind", "target", "resolved")),
    _Kind("delegations", lambda policy: policy.delegations, ("subject", "target")),
    _Kind("lost_texts", lambda policy: policy.lost_texts, ("subjects", "announces_list")),
    _Kind("unread_images", lambda policy: _if_any(policy.unread_images), ()),
    _Kind("other_policies", lambda policy: _if_any(policy.other_policy), ("leads_on", "superseded")),
    _Kind("people_at_work", lambda policy: _if_any(policy.people_at_work), ()),
    _Kind("organisations", lambda policy: policy.organisations, ("name", "role")),
    _Kind("placeholders", lambda policy: policy.placeholders, ("kind", "expects")),
    _Kind("slots", lambda policy: policy.slots, ("expects",)),
    _Kind("contents", lambda policy: policy.contents_entries, ("label", "title", "resolved")),
)


@frozen
class ListedFact:
    """A fact and what is shown of it, as values that JSON has."""

    fact: Fact
    fields: dict[str, Any]


def facts_by_kind(policy: Policy) -> dict[str, Sequence[ListedFact]]:
    """Return all facts of a document by kind, in reading order; a kind without any is there too."""
    return {kind.name: [_listed(fact, kind.fields) for fact in kind.of(policy)] for kind in KINDS}


def _clauses(policy: Policy) -> list[Fact]:
    return sorted(
        (clause for key in policy.clauses for clause in policy.clauses[key]), key=lambda clause: clause.span
    )


def _if_any(fact: Fact | None) -> Iterable[Fact]:
    return () if fact is None else (fact,)


def _listed(fact: Fact, fields: Sequence[str]) -> ListedFact:
    return ListedFact(fact, {field: _plain(getattr(fact, field)) for field in fields})


def _plain(value: Any) -> Any:
    match value:
        case Confidence():
            return value.label
        case enum.Enum():
            return value.value
        case Subject():
            return value.name
        case tuple():
            return [_plain(item) for item in value]
        case _ if attrs.has(type(value)):
            return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
        case _:
            return value
