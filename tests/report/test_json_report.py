"""The JSON report, key for key."""

import json

from policylint.__about__ import __version__
from policylint.finding import Absence, Edit, Fix, LawReference, NearestMiss, Related
from policylint.report.json_report import render_json
from policylint.source import Source, Span

PLACE_KEYS = ["line", "column", "end_line", "end_column"]
FINDING_KEYS = [
    *("code", "name", "severity", "confidence", "path", *PLACE_KEYS, "message", "clause", "laws"),
    *("related", "absence", "fix", "fingerprint"),
]


def test_the_report_has_these_keys_in_this_order(finding, report) -> None:  # type: ignore[no-untyped-def]
    """`policylint-report/1`, with everything that a finding can hold."""
    source = Source("\ufeff# Policy\n\nover 13 😀 and 16\n", "docs/privacy.md")
    made = finding(
        source,
        "13 😀",
        related=(Related(Span(22, 24), "16 here"),),
        clause="children.age",
        laws=(LawReference("coppa", "16 CFR 312.2", "coppa-child"),),
        absence=Absence(("“children”",), 4, NearestMiss(Span(1, 9), "no text")),
        fix=Fix("say 16", (Edit(Span(16, 18), "16"),), safe=True),
    )

    assert {
        "schema": "policylint-report/1",
        "policylint": __version__,
        "as_of": "2026-03-01",
        "summary": {
            "documents": 1,
            "errors": 0,
            "warnings": 1,
            "info": 0,
            "suppressed": 0,
            "baselined": 0,
            "older": 0,
        },
        "findings": [
            {
                "code": "PL999",
                "name": "sample-rule",
                "severity": "warning",
                "confidence": "high",
                "path": "docs/privacy.md",
                "line": 3,
                "column": 6,
                "end_line": 3,
                "end_column": 10,
                "message": "say which applies",
                "clause": "children.age",
                "laws": [{"law": "coppa", "citation": "16 CFR 312.2", "requirement": "coppa-child"}],
                "related": [
                    {
                        "path": "docs/privacy.md",
                        "line": 3,
                        "column": 12,
                        "end_line": 3,
                        "end_column": 14,
                        "message": "16 here",
                    }
                ],
                "absence": {
                    "searched": ["“children”"],
                    "nearest_miss": {
                        "path": "docs/privacy.md",
                        "line": 1,
                        "column": 1,
                        "end_line": 1,
                        "end_column": 9,
                        "why": "no text",
                    },
                    "insert_at": {"line": 4},
                },
                "fix": {
                    "safe": True,
                    "description": "say 16",
                    "edits": [{"line": 3, "column": 6, "end_line": 3, "end_column": 8, "replacement": "16"}],
                },
                "fingerprint": "0123abcd",
            }
        ],
        "suppressed": [],
        "laws": [],
    } == ordered(render_json(report(source, made)))


def ordered(text: str) -> object:
    """Parse JSON and fail on keys whose order is not that of the schema."""
    parsed = json.loads(text)
    assert ["schema", "policylint", "as_of", "summary", "findings", "suppressed", "laws"] == list(parsed)
    assert FINDING_KEYS == list(parsed["findings"][0])
    return parsed


def test_what_a_finding_does_not_have_is_null_or_empty(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Keys are always there."""
    source = Source("x", "a.md")

    made = json.loads(render_json(report(source, finding(source, "x"))))["findings"][0]

    assert (None, [], [], None, None) == tuple(
        made[key] for key in ("clause", "laws", "related", "absence", "fix")
    )


def test_bytes_that_are_not_utf_8_can_be_written(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Lone surrogates are escaped; everything else stays readable."""
    source = Source.from_bytes(b"caf\xe9 \xc3\xa9\n", "a.md")

    text = render_json(report(source, finding(source, "caf", f"“{source.text.strip()}” is odd")))

    assert "“caf\\udce9 é” is odd" in text
    assert source.text.strip() in json.loads(text)["findings"][0]["message"]
    assert text.encode("utf-8").endswith(b"}\n")


def test_nothing_that_a_terminal_obeys_is_written_as_it_is(finding, report) -> None:  # type: ignore[no-untyped-def]
    """JSON escapes it, and a program reads what the text holds."""
    harmful = "\x00\x1b[2J\x7f\x9b31m\u061c\u202e\u2028\ufeff\U000e0041"
    source = Source(f"x{harmful}y 13\n", "a\x1b\u202e.md")

    text = render_json(report(source, finding(source, "13", f"“{harmful}” 😀")))

    assert not set(text) & set(harmful) - set("[2J31m")
    assert f"“{harmful}” 😀" == json.loads(text)["findings"][0]["message"]
    assert source.path == json.loads(text)["findings"][0]["path"]
