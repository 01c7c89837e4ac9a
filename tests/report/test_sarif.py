"""SARIF: what is written, by key; and what the schema and Microsoft's validator say of it."""

import datetime
import json
import os
import re
import shutil
import subprocess
import urllib.parse
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import policylint_rules
from policylint.__about__ import __version__
from policylint.engine import DocumentReport, Report, Settings, lint
from policylint.finding import Finding
from policylint.plugins import page_of, rules_of
from policylint.report.sarif import render_sarif
from policylint.rule_set import RuleSet
from policylint.source import Source

DAY = datetime.date(2026, 3, 1)
POLICY = """\
# Privacy {{Policy}}

Birdhouse 😀 is not intended for anyone under 13.

We share data with [INSERT NAME](https://example.org/a).

You must be at least 18 years old to use Birdhouse. {{email}}
"""


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    """The built-in rules."""
    return rules_of(policylint_rules)


@pytest.fixture(scope="module")
def real(rules: RuleSet) -> Report:
    """What the built-in rules find in two policies with odd names."""
    settings = Settings(DAY, laws=("gdpr",))
    sources = (Source(POLICY, "docs/my privacy,100%.md"), Source("\ufeff" + POLICY, "./é/[a]:b.md"))
    return Report(tuple(lint(source, rules.selected(), settings) for source in sources), DAY)


def run_of(report: Report, rules: RuleSet) -> dict[str, Any]:
    """The one run of the log."""
    log = json.loads(render_sarif(report, rules))
    assert ["$schema", "version", "runs"] == list(log)
    assert "2.1.0" == log["version"]
    (run,) = log["runs"]
    return run  # type: ignore[no-any-return]


def test_the_run_tells_what_ran_and_how_places_are_written(real: Report, rules: RuleSet) -> None:
    """Nothing of it depends on the machine or the hour."""
    run = run_of(real, rules)

    assert ("policylint", __version__) == (
        run["tool"]["driver"]["name"],
        run["tool"]["driver"]["semanticVersion"],
    )
    assert "unicodeCodePoints" == run["columnKind"]
    assert {"id": "policylint/"} == run["automationDetails"]
    assert ["%SRCROOT%"] == list(run["originalUriBaseIds"])
    assert "uri" not in run["originalUriBaseIds"]["%SRCROOT%"]
    assert {"as_of": "2026-03-01"} == run["properties"]


def test_each_rule_that_found_something_is_described_by_its_page(real: Report, rules: RuleSet) -> None:
    """And each result points to its rule."""
    run = run_of(real, rules)
    described = run["tool"]["driver"]["rules"]

    assert sorted({finding.code for finding in real.findings}) == [rule["id"] for rule in described]
    for result in run["results"]:
        assert result["ruleId"] == described[result["ruleIndex"]]["id"]
    ages = next(rule for rule in described if rule["id"] == "PL201")
    assert "ContradictoryAgeThreshold" == ages["name"]
    assert ages["shortDescription"]["text"].startswith("Two different ages for the same thing")
    assert ages["fullDescription"]["text"].startswith(ages["shortDescription"]["text"])
    assert page_of(rules.find("PL201")) == ages["help"]["markdown"]
    assert {"level": "error"} == ages["defaultConfiguration"]
    assert {
        "tags": ["contradictory-age-threshold", "consistency"],
        "precision": "high",
        "problem.severity": "error",
    } == ages["properties"] | {"tags": ages["properties"]["tags"][:2]}


def test_a_result_has_all_of_its_finding(mixed: Report) -> None:
    """Places in code points, the law, the evidence; suppressions are known, and there are none."""
    results = run_of(mixed, RuleSet(()))["results"]
    artifact = {"uri": "docs/my%20privacy%2C100%25.md", "uriBaseId": "%SRCROOT%"}

    def location(line: int, column: int, end_line: int, end_column: int) -> dict[str, Any]:
        region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
        return {"physicalLocation": {"artifactLocation": artifact, "region": region}}

    assert {
        "ruleId": "PL998",
        "level": "warning",
        "message": {"text": "say which applies."},
        "locations": [location(3, 6, 3, 10)],
        "relatedLocations": [{"id": 1, **location(3, 12, 3, 14), "message": {"text": "16 here."}}],
        "partialFingerprints": {"policylint/v1": "0123abcd"},
        "suppressions": [],
        "properties": {"confidence": "high", "clause": None, "laws": [], "searched": []},
    } == results[1]
    assert ["note", "warning", "error", "warning"] == [result["level"] for result in results]
    assert {
        "confidence": "high",
        "clause": "children.age",
        "laws": ["16 CFR 312.2"],
        "searched": ["“children”"],
    } == results[2]["properties"]
    assert ["nearest miss: no text."] == [one["message"]["text"] for one in results[2]["relatedLocations"]]


def test_a_message_is_no_link(finding, report) -> None:  # type: ignore[no-untyped-def]
    """Whatever a policy has in brackets: a viewer would show the words and hide where they lead."""
    source = Source("x", "a.md")

    text = run_of(report(source, finding(source, "x", "“[click](https://x.test)” is odd…")), RuleSet(()))[
        "results"
    ][0]["message"]["text"]

    assert "“[click] (https://x.test)” is odd…" == text


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("privacy.md", {"uri": "privacy.md", "uriBaseId": "%SRCROOT%"}),
        ("./a b/é:c.md", {"uri": "a%20b/%C3%A9%3Ac.md", "uriBaseId": "%SRCROOT%"}),
        ("caf\udce9.md", {"uri": "caf%E9.md", "uriBaseId": "%SRCROOT%"}),
        ("/srv/a b.md", {"uri": "file:///srv/a%20b.md"}),
        ("<stdin>", {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_a_path_becomes_a_uri(finding, report, path: str, expected: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    """Relative to the root, unless it is absolute."""
    source = Source("x", path)

    (result,) = run_of(report(source, finding(source, "x")), RuleSet(()))["results"]

    assert expected == result["locations"][0]["physicalLocation"]["artifactLocation"]


@given(st.text("ab/%:?#é😀 <\\\r\n\udce9", min_size=1, max_size=12))
def test_a_uri_gives_the_path_back(path: str) -> None:
    """And holds nothing that a URI must not hold (RFC 3986, appendix A)."""
    from policylint.report.sarif import _artifact

    artifact = _artifact(path)

    assert re.fullmatch(r"[A-Za-z0-9._~/%-]+|file:///[A-Za-z0-9._~/%-]*", artifact["uri"])
    given = urllib.parse.unquote(artifact["uri"].removeprefix("file://"), errors="surrogateescape")
    assert path.removeprefix("./") == given


# ------------------------------------------------------------------ what others say of it

MULTITOOL = "@microsoft/sarif-multitool@5.7.0"
NO_ADDRESS = "SARIF2005"
"""The tool has no ``informationUri``: there is no public page of policylint that one could name."""


@pytest.fixture(scope="session")
def multitool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of Microsoft's validator, installed by name; it holds the official schema too."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("node and npm are not installed, and this test needs a package of theirs (CI runs it)")
    folder = tmp_path_factory.mktemp("multitool")
    command = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", MULTITOOL]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = list(folder.glob("node_modules/@microsoft/sarif-multitool-*/sarif-2.1.0.json"))
    if not found:
        pytest.skip("the SARIF multitool has no binary for this system")
    return found[0].parent


def faults(multitool: Path, folder: Path, log: str) -> list[str]:
    """The errors and warnings of the multitool, with its rules for GitHub; its exit code is 0 in any case."""
    program = multitool / "Sarif.Multitool"
    program.chmod(0o755)
    path = folder / "report.sarif"
    path.write_text(log, encoding="utf-8")
    done = subprocess.run(
        [program, "validate", path, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"],
        env=os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 files scanned" in done.stdout, done.stdout + done.stderr
    found = re.findall(r": (?:error|warning) ([A-Z]+[0-9]+: .*)", done.stdout)
    return [fault for fault in found if not fault.startswith(NO_ADDRESS)]


@pytest.mark.registry
def test_the_official_schema_accepts_it(multitool: Path, real: Report, mixed: Report, rules: RuleSet) -> None:
    """A real report, one of everything, and one of nothing."""
    validator = Draft202012Validator(json.loads((multitool / "sarif-2.1.0.json").read_text("utf-8-sig")))
    empty = Report((DocumentReport(Source("x", "a.md"), ()),), DAY)

    for report in (real, mixed, empty):
        errors = validator.iter_errors(json.loads(render_sarif(report, rules)))
        assert [] == [f"{error.json_path}: {error.message}" for error in errors]
    wrong = render_sarif(mixed, rules).replace('"note"', '"hint"')
    assert ["$.runs[0].results[0].level"] == [
        error.json_path for error in validator.iter_errors(json.loads(wrong))
    ]


@pytest.mark.registry
def test_the_multitool_finds_no_fault(
    multitool: Path, tmp_path: Path, real: Report, mixed: Report, rules: RuleSet
) -> None:
    """With its rules for GitHub; and it does find one that we make."""
    assert real.findings
    assert [] == faults(multitool, tmp_path, render_sarif(real, rules))
    assert [] == faults(multitool, tmp_path, render_sarif(described(mixed, rules), rules))
    wrong = render_sarif(real, rules).replace("docs/my%20", "docs\\\\my ")
    assert any("SARIF1002" in fault for fault in faults(multitool, tmp_path, wrong))


def described(report: Report, rules: RuleSet) -> Report:
    """The report with codes of rules that exist: GitHub wants a description of each."""
    codes = {"PL998": "PL201", "PL999": "PL301"}

    def renamed(finding: Finding) -> Finding:
        meta = rules.find(codes[finding.code]).meta
        return evolve(finding, code=meta.code, name=meta.name)

    return evolve(
        report,
        documents=tuple(
            evolve(document, findings=tuple(map(renamed, document.findings))) for document in report.documents
        ),
    )
