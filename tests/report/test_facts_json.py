"""``policylint-facts/1``: the whole document for a small policy, its keys, and the scripts that read it."""

import datetime
import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from conftest import SHARED
from policylint.__about__ import __version__
from policylint.policy import Policy
from policylint.report.facts_json import render_facts_json
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies

POLICY = """\
---
policy:
  laws: [GDPR]
---
# Kite Privacy

Effective 2026-03-01. Write to dpo@kites.example (see “Kids” below).

## Kids

No one under the age of 16 may use
kites. See Section 9.
"""

KEYS = {
    "clauses": ("clause", "confidence", "how", "denied"),
    "ages": ("relation", "value", "upper", "alternatives", "governs", "subject", "negated"),
    "dates": ("role", "readings", "ambiguous"),
    "contacts": ("kind", "value", "role"),
    "urls": ("value", "target"),
    "citations": (
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
    "durations": ("iso", "verb"),
    "definitions": ("term", "form"),
    "terms": ("term", "defined"),
    "references": ("kind", "target", "resolved"),
    "delegations": ("subject", "target"),
    "lost_texts": ("subjects", "announces_list"),
    "unread_images": (),
    "other_policies": ("leads_on", "superseded"),
    "people_at_work": (),
    "organisations": ("name", "role"),
    "placeholders": ("kind", "expects"),
    "slots": ("expects",),
    "contents": ("label", "title", "resolved"),
}
"""The fields of each kind beside its span and text, as the schema names them."""

PLACE = ("line", "column", "end_line", "end_column", "text")

EVERY_KIND = """\
# Kite Privacy

This notice applies to drivers. This notice supplements our privacy policy.

Contents

- Kids and kites
- Reach us please
- Strings we have

## Kids and kites

Northwind Kites Ltd (“Northwind”) keeps your order for 30 days. “Kite Data” means data of kites.
Kite Data of [COMPANY NAME] is at https://kites.example from 1 March 2026; it is not for children
under 13 (or 16 in some countries). See Section 2 and our [Cookie Policy](/c).
The ground is Art. 6 (1) lit. (f) GDPR.

## Reach us please

Write to us via email address. Or to dpo@kites.example.

## Strings we have

We use them for these purposes:

![](strings.png)

## Rights

You have the right to ask us to:
"""


def facts_of(text: str) -> dict[str, Any]:
    policy = Policy(parse(Source(text, "kites.md")), as_of=datetime.date(2026, 11, 22))
    document: dict[str, Any] = json.loads(render_facts_json([policy]))["documents"][0]
    return document


def test_a_small_policy_as_a_whole() -> None:
    facts = facts_of(POLICY)

    assert ("kites.md", "en", "markdown", "Kite Privacy") == tuple(
        facts[key] for key in ("path", "language", "mode", "title")
    )
    assert [{"law": "gdpr", "why": "front-matter", "line": 3}] == facts["laws"]
    assert [] == facts["statements"]
    assert [
        {
            "line": 7, "column": 11, "end_line": 7, "end_column": 21, "text": "2026-03-01",
            "role": "effective", "readings": ["2026-03-01"], "ambiguous": False,
        }
    ] == facts["dates"]  # fmt: skip
    assert [
        {
            "line": 7, "column": 50, "end_line": 7, "end_column": 68, "text": "(see “Kids” below)",
            "kind": "title", "target": "Kids", "resolved": True,
        },
        {
            "line": 12, "column": 12, "end_line": 12, "end_column": 21, "text": "Section 9",
            "kind": "section", "target": "9", "resolved": False,
        },
    ] == facts["references"]  # fmt: skip
    assert [("under the age of 16", "under", 16, [])] == [
        (age["text"], age["relation"], age["value"], age["alternatives"]) for age in facts["ages"]
    ]


def test_the_envelope_names_schema_and_version() -> None:
    report = json.loads(render_facts_json([]))

    assert {"schema": "policylint-facts/1", "policylint": __version__, "documents": []} == report


def test_every_kind_is_there_even_where_there_is_none() -> None:
    facts = facts_of("Text.\n")

    assert ["path", "language", "mode", "kind", "title", *KEYS, "statements", "laws"] == list(facts)
    assert all([] == facts[kind] for kind in (*KEYS, "statements", "laws"))
    assert None is facts["title"] is facts["kind"]


@pytest.mark.parametrize("kind", KEYS)
def test_every_fact_has_the_keys_of_the_schema_and_no_others(kind: str) -> None:
    facts = facts_of(EVERY_KIND)[kind]

    assert facts
    assert {(*PLACE, *KEYS[kind])} == {tuple(fact) for fact in facts}


def test_a_citation_has_all_its_provisions_and_the_first_by_itself() -> None:
    (citation,) = facts_of("# Kites\n\nWe heed Articles 15 to 21 and 77 (1) GDPR.\n")["citations"]

    assert ("15", [], []) == (citation["article"], citation["paragraphs"], citation["letters"])
    assert [
        {"unit": "article", "number": "15", "paragraphs": [], "letters": [], "to": "21"},
        {"unit": "article", "number": "77", "paragraphs": ["1"], "letters": [], "to": None},
    ] == citation["provisions"]


def test_a_link_that_shows_a_url_tells_where_it_leads() -> None:
    linked, bare = facts_of("See [https://a.example](https://b.example) and https://c.example.")["urls"]

    assert ("https://a.example", "https://b.example") == (linked["value"], linked["target"])
    assert bare["target"] is None


def test_the_subjects_of_lost_text_are_their_names() -> None:
    (lost,) = facts_of(EVERY_KIND)["lost_texts"]

    assert (["people’s rights"], True) == (lost["subjects"], lost["announces_list"])


def test_what_is_of_the_whole_document_is_a_list_of_one() -> None:
    facts = facts_of(EVERY_KIND)

    assert ["notice applies to drivers"] == [fact["text"] for fact in facts["people_at_work"]]
    assert [(False, False)] == [(fact["leads_on"], fact["superseded"]) for fact in facts["other_policies"]]


def test_the_alternatives_of_an_age_are_values_with_scopes() -> None:
    (age,) = facts_of(EVERY_KIND)["ages"]

    assert [{"value": 16, "scope": "some countries"}] == age["alternatives"]


def test_a_range_of_ages_has_its_second_value() -> None:
    first, second = facts_of("Rowers aged 13-17 need a vest. Rowers under 13 do not row.")["ages"]

    assert (("between", 13, 17), ("under", 13, None)) == tuple(
        (age["relation"], age["value"], age["upper"]) for age in (first, second)
    )


@given(policies())
def test_every_place_names_its_text(text: str) -> None:
    source = Source(text)
    for kind, facts in facts_of(text).items():
        for fact in facts if isinstance(facts, list) and kind != "laws" else ():
            lines = [source.line_span(line) for line in (fact["line"], fact["end_line"])]
            bom = [source.has_bom and fact[line] == 1 for line in ("line", "end_line")]
            start = lines[0].start + bom[0] + fact["column"] - 1
            end = lines[1].start + bom[1] + fact["end_column"] - 1
            assert fact["text"] == text[start:end]


@pytest.mark.shared
def test_the_evaluation_scripts_read_it(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("evalcommon", SHARED / "eval" / "evalcommon.py")
    assert spec is not None
    assert spec.loader is not None
    evalcommon = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(evalcommon)
    seeds = sorted((SHARED / "seeds").glob("*.txt"))
    found = [
        Policy(parse(Source.from_bytes(path.read_bytes(), path.name)), as_of=datetime.date(2026, 11, 22))
        for path in seeds
    ]
    (tmp_path / "facts.json").write_text(render_facts_json(found), encoding="utf-8")

    documents = evalcommon.load_facts(tmp_path / "facts.json")

    assert [path.stem for path in seeds] == list(documents)
    for path in seeds:
        lines = evalcommon.Lines(path.read_bytes().decode("utf-8"))
        for clause in documents[path.stem]["clauses"]:
            start, end = lines.span(clause)
            assert start < end
