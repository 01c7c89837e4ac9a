"""The three calls of the library give what the engine gives."""

import datetime
import inspect
from pathlib import Path

import pytest

import policylint
from policylint import Confidence, Document, Finding, Kind, UsageError
from policylint.api import _Asked

POLICY = "# Privacy Policy\n\nWe collect your name. Write to privacy@acme.example.\n"


def test_a_text_is_checked_with_the_installed_rules() -> None:
    found = policylint.check_text(POLICY, "p.md", select=["PL101"])
    assert [("PL101", "p.md", 1)] == [(finding.code, finding.path, finding.line) for finding in found]


def test_rules_can_be_ignored_by_name() -> None:
    found = policylint.check_text(POLICY, select=["PL101"], ignore=["missing-children-clause"])
    assert () == found


def test_comments_can_be_left_unheard(tmp_path: Path) -> None:
    text = POLICY.replace("Policy\n", "Policy <!-- policylint: disable-line=PL101 -->\n", 1)
    (tmp_path / "privacy.md").write_text(text)
    for comments, expected in ((True, []), (False, ["PL101"])):
        found = policylint.check_text(text, select=["PL101"], comments=comments)
        report = policylint.check_paths([tmp_path], select=["PL101"], comments=comments)
        assert expected == [finding.code for finding in found]
        assert expected == [finding.code for finding in report.findings]


def test_the_kind_can_be_given() -> None:
    assert () == policylint.check_text(POLICY, select=["PL101"], kind=Kind.TERMS)


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(UsageError, match="PL1O1"):
        policylint.check_text(POLICY, select=["PL1O1"])


def test_paths_are_read_and_reported_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a.md"):
        (tmp_path / name).write_text(POLICY)
    paths = [tmp_path / "b.md", tmp_path / "a.md"]
    report = policylint.check_paths(paths, select=["PL101"], as_of=datetime.date(2026, 1, 1))
    assert [path.as_posix() for path in paths] == [document.path for document in report.documents]
    assert [path.as_posix() for path in paths] == [finding.path for finding in report.findings]
    assert datetime.date(2026, 1, 1) == report.as_of


def test_what_the_baseline_knows_is_silenced(tmp_path: Path) -> None:
    """That of the project, one that is named, or none."""
    (tmp_path / "privacy.md").write_text(POLICY)
    (tmp_path / "policylint.toml").write_text("")
    found = policylint.check_paths([tmp_path], select=["PL101"]).findings
    written = '{"schema": "policylint-baseline/1", "entries": [{"fingerprint": "%s", "path": "privacy.md"}]}'
    known = tmp_path / ".policylint-baseline.json"
    known.write_text(written % found[0].fingerprint)

    def silenced(**baseline: bool | Path) -> tuple[int, int]:
        report = policylint.check_paths([tmp_path], select=["PL101"], **baseline)
        return len(report.findings), len(report.silenced)

    assert (0, 1) == silenced()
    assert (1, 0) == silenced(baseline=False)
    assert (0, 1) == silenced(baseline=known.rename(tmp_path / "known.json"))
    assert (1, 0) == silenced()


def test_text_and_file_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "privacy.md"
    path.write_text(POLICY)
    report = policylint.check_paths([path], min_confidence=Confidence.LOW)
    assert report.findings == policylint.check_text(POLICY, path.as_posix(), min_confidence=Confidence.LOW)


def test_the_day_is_today_unless_given(tmp_path: Path) -> None:
    (tmp_path / "privacy.md").write_text(POLICY)
    report = policylint.check_paths([tmp_path])
    assert abs((report.as_of - datetime.date.today()).days) <= 1


def test_a_text_is_parsed() -> None:
    document = policylint.parse(POLICY, "p.md")
    assert isinstance(document, Document)
    assert ["Privacy Policy"] == [section.title for section in document.sections]
    assert "p.md" == document.source.path


def test_every_public_name_is_there_and_documented() -> None:
    for name in policylint.__all__:
        value = getattr(policylint, name)
        assert inspect.getdoc(value), name
    assert Finding is policylint.Finding
    assert sorted(policylint.__all__, key=str.casefold) == sorted(set(policylint.__all__), key=str.casefold)


class TestConfiguration:
    def test_a_configuration_is_found_as_on_the_command_line(self, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """It counts for files without being asked for, and arguments stand above it."""
        monkeypatch.chdir(tmp_path)
        text = "# Privacy Policy\n\nChildren under 13 may not use it.\n\nYou must be at least 18 years old.\n"
        (tmp_path / "privacy.md").write_text(text, encoding="utf-8")
        (tmp_path / "policylint.toml").write_text(
            'select = ["PL201"]\nseverity.PL201 = "info"\n', encoding="utf-8"
        )

        found = policylint.find_config("privacy.md")
        own = policylint.check_paths(["privacy.md"]).findings
        given = policylint.check_text(text, "privacy.md", config=found)
        without = policylint.check_paths(
            ["privacy.md"], config=policylint.Config(folder=tmp_path), select=["PL201"]
        )

        assert "policylint.toml" == found.file
        assert [("PL201", policylint.Severity.INFO)] == [(one.code, one.severity) for one in own]
        assert own == given
        assert [("PL201", policylint.Severity.ERROR)] == [
            (one.code, one.severity) for one in without.findings
        ]
        assert () == policylint.check_text(text, config=found, ignore=["PL201"])

    def test_what_is_wrong_with_a_configuration_is_data(self, tmp_path: Path) -> None:
        (tmp_path / "policylint.toml").write_text("a = 1\nb = 2\n", encoding="utf-8")

        with pytest.raises(policylint.ConfigurationError) as caught:
            policylint.find_config(tmp_path / "privacy.md")

        assert [(1, "a"), (2, "b")] == [(fault.origin.line, fault.key) for fault in caught.value.faults]

    def test_arguments_stand_above_a_configuration(self, tmp_path: Path) -> None:
        """Laws replace its laws; a condition replaces what it says of the same condition."""
        configured = policylint.Config(
            folder=tmp_path, laws=("gdpr",), conditions=("has-dpo", "uses-cookies"), options={"a": {"x": 1}}
        )

        arguments = _Asked(policylint.load_rules(), (), (), None, None, ["ccpa"], ["not-has-dpo"])
        asked = arguments.above(configured)

        assert (("ccpa",), ("uses-cookies", "not-has-dpo")) == (asked.laws, asked.conditions)
        assert {"a": {"x": 1}} == asked.options
