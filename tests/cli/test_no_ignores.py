"""`policylint check` with comments that silence rules, and as if there were none."""

import json
from pathlib import Path

import pytest

TEXT = "# Privacy Policy\n\nWe have gears. <!-- policylint: disable-line=TOY001 -- counsel agreed -->\n"


@pytest.fixture
def policy(here: Path) -> Path:
    """A policy whose finding is silenced, in the current folder."""
    path = here / "privacy.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_what_is_silenced_does_not_fail_and_is_counted(run, policy) -> None:
    made = run("check")
    assert (0, "1 document, 0 errors, 0 warnings, 0 info, 1 silenced (1 by comments)\n") == (
        made.code,
        made.out,
    )


def test_no_ignores_reports_it(run, policy) -> None:
    made = run("check", "--no-ignores", "--format", "concise")
    assert (1, "privacy.md:3:9: warning TOY001 no-gears: “gear” is forbidden: write “cog”\n") == (
        made.code,
        made.out,
    )


def test_what_is_silenced_has_the_severity_that_the_configuration_gives(run, policy) -> None:
    made = run("check", "--config", "severity.TOY001=error", "--format", "json")
    (silenced,) = json.loads(made.out)["suppressed"]
    assert ("error", "counsel agreed") == (silenced["severity"], silenced["suppression"]["reason"])


def test_a_comment_does_not_switch_on_what_was_ignored(run, policy) -> None:
    policy.write_text("# Privacy Policy\n\n<!-- policylint: enable=TOY001 -->\n\ngears\n")
    made = run("check", "--ignore", "TOY001")
    assert (0, "1 document, 0 errors, 0 warnings, 0 info, 0 silenced\n") == (made.code, made.out)
