"""JSON lines, GitHub, GitLab, reviewdog, JUnit and Checkstyle: each as the service that reads it wants it."""

import datetime
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from policylint.engine import DocumentReport, Report
from policylint.finding import Finding, Severity
from policylint.report.checkstyle import render_checkstyle
from policylint.report.github import render_github
from policylint.report.gitlab import render_gitlab
from policylint.report.json_lines import render_json_lines
from policylint.report.json_report import render_json
from policylint.report.junit import render_junit
from policylint.report.rdjson import render_rdjson
from policylint.report.visible import visible
from policylint.source import Source, Span

SCHEMAS = Path(__file__).parent / "schemas"
DAY = datetime.date(2026, 3, 1)


def valid(text: str, schema: str) -> Any:
    """Parse JSON that follows one of our schemas; fails with every fault."""
    validator = Draft202012Validator(json.loads((SCHEMAS / schema).read_text("utf-8")))
    parsed = json.loads(text)
    assert [] == [f"{error.json_path}: {error.message}" for error in validator.iter_errors(parsed)]
    return parsed


def test_json_lines_are_the_findings_of_the_json_report(mixed: Report) -> None:
    """One a line, in the same order and with the same keys."""
    lines = [json.loads(line) for line in render_json_lines(mixed).split("\n")[:-1]]

    assert json.loads(render_json(mixed))["findings"] == lines
    assert list(json.loads(render_json(mixed))["findings"][0]) == list(lines[0])


def test_github_gets_the_most_severe_first(mixed: Report) -> None:
    """Escaped as its documentation asks: data less than properties; no columns over several lines."""
    lines = render_github(mixed).split("\n")
    path = "docs/my privacy%2C100%25.md"
    title = "title=policylint PL999 sample-rule"

    assert [
        f"::error file={path},line=3,endLine=4,{title}::docs/my privacy,100%25.md:3:1: no word on it",
        f"::warning file={path},line=3,endLine=3,col=6,endColumn=10,title=policylint PL998 sample-rule"
        "::docs/my privacy,100%25.md:3:6: say which applies",
    ] == lines[:2]
    assert lines[2].startswith("::warning file=a<U+0000><U+001B>[2J")
    assert f"::notice file={path},line=1,endLine=1,col=3,endColumn=9,{title}::" in lines[3]
    assert ["3 documents, 1 error, 2 warnings, 1 info, 0 silenced", ""] == lines[4:]


def unescaped(command: str) -> tuple[str, dict[str, str], str]:
    """Read a command as the runner of GitHub does (actions/runner, ActionCommand.cs, TryParseV2)."""
    assert command.startswith("::")
    head, _, data = command[2:].partition("::")
    kind, _, properties = head.partition(" ")
    pairs = (pair.split("=", 1) for pair in properties.split(","))

    def plain(text: str) -> str:
        for escape, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
            text = text.replace(escape, character)
        return text

    return kind, {name: plain(value) for name, value in pairs}, plain(data)


@given(path=st.text("ab:,%=\r\n 0A25", min_size=1, max_size=12), message=st.text(":%=,a 25", max_size=12))
def test_github_reads_back_what_was_meant(path: str, message: str) -> None:
    """Whatever the path and the message hold."""
    line = render_github(one_finding(Source("x", path), Span(0, 1), f"“{message}”")).split("\n")[0]

    kind, properties, data = unescaped(line)

    assert "warning" == kind
    assert ["file", "line", "endLine", "col", "endColumn", "title"] == list(properties)
    assert path == properties["file"]
    assert f"{path}:1:1: {visible(f'“{message}”')}" == data


def one_finding(source: Source, span: Span, message: str = "say which applies") -> Report:
    """A report of one finding, where a fixture cannot be used."""
    from policylint.confidence import Confidence

    found = Finding(
        code="PL999",
        name="sample-rule",
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        span=span,
        message=message,
        path=source.path,
        start=source.position(span.start),
        end=source.position(span.end),
        fingerprint="0123abcd",
    )
    return Report((DocumentReport(source, (found,)),), DAY)


def test_gitlab_follows_the_schema(mixed: Report) -> None:
    """With a severity that GitLab knows."""
    found = valid(render_gitlab(mixed), "gitlab.json")

    assert ["info", "minor", "major", "minor"] == [one["severity"] for one in found]
    assert {"path": "docs/my privacy,100%.md", "lines": {"begin": 3, "end": 4}} == found[2]["location"]
    assert "PL998 sample-rule: say which applies" == found[1]["description"]


def test_gitlab_tells_two_documents_apart_that_lack_the_same(finding) -> None:  # type: ignore[no-untyped-def]
    """It shows one finding a fingerprint; and the same finding has the same one in the next run."""
    sources = [Source("x", path) for path in ("a.md", "./b.md")]
    report = Report(tuple(DocumentReport(source, (finding(source, "x"),)) for source in sources), DAY)

    first, second = valid(render_gitlab(report), "gitlab.json")

    assert first["fingerprint"] != second["fingerprint"]
    assert "b.md" == second["location"]["path"]
    moved = Source("\n\nx", "a.md")
    assert (
        first["fingerprint"]
        == json.loads(render_gitlab(Report((DocumentReport(moved, (finding(moved, "x"),)),), DAY)))[0][
            "fingerprint"
        ]
    )


@pytest.mark.parametrize(
    ("schema", "fault"),
    [
        ("gitlab.json", [{}]),
        ("gitlab.json", {}),
        ("rdjson.json", {"diagnostics": []}),
        ("rdjson.json", {"source": {"name": "policylint"}, "diagnostics": [{}]}),
    ],
)
def test_the_schemas_reject_what_is_wrong(schema: str, fault: object) -> None:
    """A schema that takes anything would prove nothing."""
    with pytest.raises(AssertionError):
        valid(json.dumps(fault), schema)


def test_rdjson_follows_the_schema_and_counts_bytes(mixed: Report) -> None:
    """An emoji has four, a byte order mark none."""
    made = valid(render_rdjson(mixed), "rdjson.json")["diagnostics"]

    assert ["INFO", "WARNING", "ERROR", "WARNING"] == [one["severity"] for one in made]
    assert {"start": {"line": 1, "column": 3}, "end": {"line": 1, "column": 9}} == made[0]["location"][
        "range"
    ]
    assert {"start": {"line": 3, "column": 6}, "end": {"line": 3, "column": 13}} == made[1]["location"][
        "range"
    ]
    assert {"value": "PL998 sample-rule"} == made[1]["code"]


@given(st.text("aé😀\ufeff\r\n\udce9", max_size=20), st.data())
def test_rdjson_has_the_columns_of_the_source(text: str, data: st.DataObject) -> None:
    """Computed in one pass for all findings, and equal to those of each alone."""
    source = Source(text, "a.md")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    made = valid(render_rdjson(one_finding(source, Span(start, end))), "rdjson.json")["diagnostics"][0]

    assert {
        "start": {"line": source.line_of(start), "column": source.utf8_column(start)},
        "end": {"line": source.line_of(end), "column": source.utf8_column(end)},
    } == made["location"]["range"]


def valid_xml(text: str, schema: str) -> ElementTree.Element:
    """Return the root of a document that follows a schema of ours; raises where it does not."""
    xmlschema.XMLSchema(SCHEMAS / schema, allow="local").validate(text)
    return ElementTree.fromstring(text)


def test_junit_follows_the_schema_and_counts_right(mixed: Report) -> None:
    root = valid_xml(render_junit(mixed), "junit.xsd")

    for element in (root, *root):
        counts = len(list(element.iter("testcase"))), len(list(element.iter("failure"))), 0
        assert counts == tuple(int(element.attrib[key]) for key in ("tests", "failures", "errors"))


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ('<testsuites name="a" tests="0" failures="0" errors="0" time="1"/>', "junit.xsd"),
        ('<testsuites name="a" tests="1" failures="0" errors="1"/>', "junit.xsd"),
        ('<checkstyle version="4.3"><file name="a"><error line="0"/></file></checkstyle>', "checkstyle.xsd"),
    ],
)
def test_the_schemas_refuse_what_is_not_so(text: str, schema: str) -> None:
    with pytest.raises(xmlschema.XMLSchemaValidationError):
        valid_xml(text, schema)


def test_junit_fails_for_errors_and_warnings_only(mixed: Report) -> None:
    """Info passes and speaks; a clean document has one test that passed."""
    first, clean, hostile = ElementTree.fromstring(render_junit(mixed))

    assert [["system-out"], ["failure"], ["failure"]] == [[child.tag for child in case] for case in first]
    assert ["PL999 sample-rule 1:3", "PL998 sample-rule 3:6", "PL999 sample-rule 3:1"] == [
        case.get("name") for case in first
    ]
    assert ("docs/my privacy,100%.md:3:6: say which applies", "warning") == (
        first[1][0].text,
        first[1][0].get("type"),
    )
    assert [("no finding", "clean.md", 0)] == [
        (case.get("name"), case.get("classname"), len(case)) for case in clean
    ]
    shown = visible(mixed.findings[-1].message).replace("\ufffe", "<U+FFFE>").replace("\uffff", "<U+FFFF>")
    assert shown == hostile[0][0].get("message")


def test_checkstyle_has_the_shape_that_readers_know(mixed: Report) -> None:
    """Every document, each with its findings."""
    root = valid_xml(render_checkstyle(mixed), "checkstyle.xsd")

    assert ("checkstyle", {"version": "4.3"}) == (root.tag, root.attrib)
    assert [3, 0, 1] == [len(file) for file in root]
    assert ["docs/my privacy,100%.md", "clean.md"] == [file.get("name") for file in root][:2]
    assert {
        "line": "3",
        "column": "6",
        "severity": "warning",
        "message": "say which applies",
        "source": "policylint.PL998",
    } == root[0][1].attrib
    assert {("file", "error")} == {(file.tag, error.tag) for file in root for error in file}


def test_xml_is_ascii_and_says_so(mixed: Report) -> None:
    """So that it is what it declares to be, whatever the encoding of the terminal."""
    for text in (render_junit(mixed), render_checkstyle(mixed)):
        assert text.isascii()
        assert text.startswith("<?xml version='1.0' encoding='us-ascii'?>\n")
