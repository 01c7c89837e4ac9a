"""`docs/facts.md` names every kind of fact, every key, and every value that a key can have."""

import enum
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from policylint.confidence import Confidence
from policylint.facts.ages.age_context import Governs, Subject
from policylint.facts.ages.age_phrases import Relation
from policylint.facts.contacts.contact import ContactKind, ContactRole
from policylint.facts.contacts.slot import SlotKind
from policylint.facts.dates import DateRole
from policylint.facts.definitions import DefinitionForm
from policylint.facts.durations import DurationVerb
from policylint.facts.kind import Kind
from policylint.facts.organisations import OrganisationRole
from policylint.facts.placeholders import PlaceholderKind
from policylint.facts.references import ReferenceKind
from policylint.report.fact_list import KINDS

PAGE = (Path(__file__).resolve().parents[2] / "docs/facts.md").read_text("utf-8")
ROW = re.compile(r"^\|(?: `(\w+)`)? \|(?: `(\w+)`)? \| (.*) \|$", re.MULTILINE)


def rows() -> Iterator[tuple[str, str, str]]:
    """Kind, key and description of each row; a row without a kind is of that above, and a key may be none."""
    kind = ""
    for named, key, description in ROW.findall(PAGE):
        kind = named or kind
        yield kind, key, description


def test_every_kind_and_key_is_named() -> None:
    """In the order of the document."""
    assert [(kind.name, key) for kind in KINDS for key in kind.fields or ("",)] == [row[:2] for row in rows()]


@pytest.mark.parametrize(
    ("kind", "key", "values"),
    [
        ("ages", "relation", Relation),
        ("ages", "governs", Governs),
        ("ages", "subject", Subject),
        ("dates", "role", DateRole),
        ("contacts", "kind", ContactKind),
        ("contacts", "role", ContactRole),
        ("durations", "verb", DurationVerb),
        ("definitions", "form", DefinitionForm),
        ("references", "kind", ReferenceKind),
        ("organisations", "role", OrganisationRole),
        ("placeholders", "kind", PlaceholderKind),
        ("slots", "expects", SlotKind),
    ],
)
def test_every_value_is_named(kind: str, key: str, values: type[enum.Enum]) -> None:
    (description,) = [text for *place, text in rows() if place == [kind, key]]

    assert [one.value for one in values] == re.findall(r"`([\w-]+)`", description)


def test_every_confidence_and_every_kind_of_document_is_named() -> None:
    (confidence,) = [text for *place, text in rows() if place == ["clauses", "confidence"]]

    assert {one.label for one in Confidence} == set(re.findall(r"`(\w+)`", confidence))
    assert {one.value for one in Kind} <= set(re.findall(r"`([\w-]+)`", PAGE))
