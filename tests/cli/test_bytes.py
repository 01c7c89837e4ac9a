"""Files that no editor should have saved so: each is reported by the core's own rules, none stops a run."""

import json
from pathlib import Path

import pytest

from policylint import cli, plugins
from policylint.plugins import rules_of

Result = tuple[int, list[tuple[str, str, int, int]]]


@pytest.fixture(autouse=True)
def core_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Load nothing but what a linter says before any opinion."""
    monkeypatch.setattr(plugins, "load_rules", rules_of)


def check(path: Path, capsys: pytest.CaptureFixture[str]) -> Result:
    """Run the check and return the exit code, and code, severity and place of each finding."""
    code = cli.main(["check", str(path), "--format", "json"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    return code, [(found["code"], found["severity"], found["line"], found["column"]) for found in findings]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            b"# Privacy Policy\n\nWe run a caf\xe9 for you and your dog.\n",
            ("PL001", "error", 3, 13),
        ),
        ("# Privacy Policy\n".encode("utf-16"), ("PL001", "error", 1, 1)),
        ("# Privacy Policy\n".encode("utf-16-le"), ("PL001", "error", 1, 2)),
    ],
    ids=["latin-1", "utf-16", "utf-16 without a mark"],
)
def test_a_file_that_is_not_utf_8_is_one_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, expected: tuple[str, str, int, int]
) -> None:
    """At the first byte that shows it."""
    path = tmp_path / "privacy.md"
    path.write_bytes(data)

    assert (1, [expected]) == check(path, capsys)


def test_a_file_of_ten_megabytes_is_one_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """At the place where reading it as a policy stops."""
    path = tmp_path / "privacy.md"
    line = "We collect gears and nothing else, for as long as they turn.\n"
    path.write_text("# Privacy Policy\n\n" + line * (10_000_000 // len(line)))

    code, findings = check(path, capsys)

    assert 1 == code
    assert [("PL002", "error")] == [finding[:2] for finding in findings]
    assert findings[0][2] > 80_000
