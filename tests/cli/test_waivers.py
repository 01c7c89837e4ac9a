"""`policylint waivers`: what it lists, in which order, in which form."""

import json
from pathlib import Path

import pytest

TEXT = """\
# Privacy Policy

We have gears. <!-- policylint: disable-line=TOY001 until=2026-03-01 -- counsel agreed -->

<!-- policylint: disable-next=no-sprockets,XYZ -->

Nothing | here.
"""
SHOWN = """\
privacy.md:3: TOY001 no-gears
  disable-line for line 3, until 2026-03-01: active, silences 1 finding
  reason: counsel agreed

privacy.md:5: TOY002 no-sprockets
  disable-next for line 7: rule not run
  reason: none

privacy.md:5: XYZ
  disable-next for line 7: not possible
  reason: none

3 waivers in 1 document (1 active, 1 rule not run, 1 not possible), as of 2026-01-01
"""
MARKDOWN = """\
# Waivers

3 waivers in 1 document (1 active, 1 rule not run, 1 not possible), as of 2026-01-01.

| place | rule | silenced in | until | state | reason |
| --- | --- | --- | --- | --- | --- |
| privacy.md:3 | TOY001 no-gears | line 3 | 2026-03-01 | active, silences 1 finding | counsel agreed |
| privacy.md:5 | TOY002 no-sprockets | line 7 |  | rule not run |  |
| privacy.md:5 | XYZ | line 7 |  | not possible |  |
"""


@pytest.fixture
def policy(here: Path) -> Path:
    """A policy with comments in the current folder."""
    path = here / "privacy.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize(("arguments", "expected"), [((), SHOWN), (("--format", "markdown"), MARKDOWN)])
def test_people_see_what_is_silenced_until_when_and_why(run, policy, arguments, expected) -> None:
    made = run("waivers", "--as-of", "2026-01-01", *arguments)
    assert (0, expected, "") == (made.code, made.out, made.err)


def test_programs_see_the_same(run, policy) -> None:
    made = run("waivers", "--as-of", "2026-01-01", "--format", "json")
    written = json.loads(made.out)
    assert ["schema", "policylint", "as_of", "summary", "waivers"] == list(written)
    assert ("policylint-waivers/1", "2026-01-01") == (written["schema"], written["as_of"])
    assert {
        "documents": 1,
        "waivers": 3,
        "states": {
            "active": 1,
            "expires-soon": 0,
            "expired": 0,
            "unused": 0,
            "rule-not-run": 1,
            "not-possible": 1,
        },
    } == written["summary"]
    first, _, last = written["waivers"]
    assert {
        "path": "privacy.md",
        "line": 3,
        "column": 46,
        "rule": {"code": "TOY001", "name": "no-gears", "written": "TOY001"},
        "scope": "disable-line",
        "first_line": 3,
        "last_line": 3,
        "reason": "counsel agreed",
        "until": "2026-03-01",
        "state": "active",
        "silences": 1,
    } == first
    assert ({"code": None, "name": None, "written": "XYZ"}, None, None) == (
        last["rule"],
        last["reason"],
        last["until"],
    )


@pytest.mark.parametrize(
    ("as_of", "told"),
    [
        ("2026-02-01", "expires soon, silences 1 finding"),
        ("2026-03-01", "expires soon, silences 1 finding"),
        ("2026-03-02", "line 3, until 2026-03-01: expired\n"),
    ],
)
def test_the_day_decides_what_has_expired(run, policy, as_of, told) -> None:
    assert told in run("waivers", "--as-of", as_of).out


def test_documents_come_by_path_and_waivers_by_place_whatever_was_named_first(run, here) -> None:
    for name in ("b.md", "a.md"):
        (here / name).write_text(TEXT)
    made = run("waivers", "b.md", "a.md", "--format", "json")
    assert [(path, line) for path in ("a.md", "b.md") for line in (3, 5, 5)] == [
        (one["path"], one["line"]) for one in json.loads(made.out)["waivers"]
    ]


def test_without_comments_it_says_so(run, here) -> None:
    (here / "privacy.md").write_text("# Privacy Policy\n\nGears.\n")
    made = run("waivers", "--as-of", "2026-01-01")
    assert (0, "0 waivers in 1 document, as of 2026-01-01\n") == (made.code, made.out)
    assert "| place |" not in run("waivers", "--format", "markdown").out


def test_the_configuration_says_which_rules_run(run, policy, here) -> None:
    """A rule that it ignores is no waiver, and a comment on it is one that does nothing now."""
    (here / "policylint.toml").write_text('ignore = ["TOY001"]\n')
    written = json.loads(run("waivers", "--format", "json", "--as-of", "2026-01-01").out)
    assert ["rule-not-run", "rule-not-run", "not-possible"] == [one["state"] for one in written["waivers"]]


def test_faults_are_told_as_elsewhere(run, here) -> None:
    made = run("waivers", "nowhere.md")
    assert (2, "policylint: nowhere.md does not exist: check the path\n") == (made.code, made.err)
