"""`policylint coverage`: what laws ask of policies, and what of it is there."""

import io
import json
import sys

import pytest

from policylint.asked import RequirementStatus
from policylint.cli import coverage

PURPOSES = """\
# Privacy Policy

This is how we treat your data.

<!-- policy: clause=purposes -->
We use your address to send clocks.
"""
DAY = ("--as-of", "2026-11-22")


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_every_form_is_the_same_each_time(run, here, form) -> None:  # type: ignore[no-untyped-def]
    """Same texts, same day, same bytes; the exit code is 0, whatever is missing."""
    (here / "privacy.md").write_text(PURPOSES)
    (here / "privacy-app.md").write_text("# Privacy Policy\n\nThis is how we treat data under the GDPR.\n")
    made = run("coverage", "--format", form, *DAY)

    assert (0, "") == (made.code, made.err)
    assert "satisfied" in made.out
    assert made == run("coverage", "--format", form, *DAY)


def test_laws_and_conditions_are_declared_as_for_check(run, here) -> None:  # type: ignore[no-untyped-def]
    """What is declared decides what could not be decided."""
    (here / "privacy.md").write_text(PURPOSES)

    def status(*declared: str) -> str:
        made = run("coverage", "privacy.md", "--format", "json", "--law", "dsgvo", *declared, *DAY)
        (profile, _) = json.loads(made.out)["documents"][0]["profiles"]
        assert ("gdpr", "configuration", None) == (profile["law"], profile["why"], profile["line"])
        (row,) = (row for row in profile["requirements"] if row["clauses"] == ["dpo.contact"])
        return str(row["status"])

    assert "undecidable" == status()
    assert "missing" == status("--condition", "has-dpo")
    assert "not-applicable" == status("--condition", "direct-marketing, not-has-dpo")


def test_only_some_statuses(run, here) -> None:  # type: ignore[no-untyped-def]
    """The option may be given several times."""
    (here / "privacy.md").write_text(PURPOSES)
    made = run("coverage", "--law", "gdpr", "--status", "satisfied", "--status", "out-of-reach", *DAY)

    assert "    satisfied: line 6: “We use your address to send clocks.”\n" in made.out
    assert "    out of reach: " in made.out
    assert "    missing" not in made.out


def test_a_law_that_is_not_in_force_is_not_passed_over_in_silence(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy.md").write_text(PURPOSES)
    made = run("coverage", "--law", "in-dpdp", *DAY)

    assert "policylint: in-dpdp is not in force on 2026-11-22: nothing is judged by it\n" == made.err
    assert "core: " in made.out


def test_a_law_of_the_front_matter_that_asks_nothing_is_told_with_its_line(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy.md").write_text(f"---\npolicy: {{laws: [gdrp]}}\n---\n\n{PURPOSES}")
    made = run("coverage", *DAY)

    assert made.err.startswith(
        "policylint: privacy.md:2: there is no law “gdrp” in the catalogue: did you mean gdpr"
    )
    assert "" == run("coverage", "--law", "gdpr", *DAY).err


def test_control_characters_of_a_policy_are_shown_by_number(run, here) -> None:  # type: ignore[no-untyped-def]
    (here / "privacy.md").write_text(PURPOSES.replace("clocks", "clo\x1b[31mcks\u202e"))

    for form in ("text", "markdown"):
        made = run("coverage", "--format", form, *DAY)
        assert not {"\x1b", "\u202e"} & set(made.out)
        assert "U+001B" in made.out


@pytest.mark.parametrize(
    "wrong",
    [
        ("--law", "gdrp"),
        ("--condition", "has-dop"),
        ("--status", "lost"),
        ("--format", "full"),
        ("--as-of", "today"),
        ("nowhere.md",),
    ],
    ids=" ".join,
)
def test_bad_usage_is_2(run, here, wrong) -> None:  # type: ignore[no-untyped-def]
    """With a sentence, and nothing on standard output."""
    (here / "privacy.md").write_text(PURPOSES)
    made = run("coverage", "privacy.md", *wrong)

    assert (2, "") == (made.code, made.out)
    assert made.err.startswith("policylint: ")


def test_the_option_knows_every_status() -> None:
    """Its choices are spelled out so that the command line starts without the law catalogue."""
    assert tuple(status.value for status in RequirementStatus) == coverage.STATUSES


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_supplement_is_told_so_once(run, here, form) -> None:  # type: ignore[no-untyped-def]
    """What it lacks may stand in the policy that it adds to."""
    (here / "privacy.md").write_text(
        "# Privacy Policy\n\nThis notice supplements our main Privacy Policy for the users of our clocks.\n"
    )
    made = run("coverage", "--format", form, *DAY)

    assert 1 == made.out.count("line 3 says that another policy holds beside it")


def test_the_text_may_come_from_standard_input(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    stdin = io.TextIOWrapper(io.BytesIO(PURPOSES.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    made = run("coverage", "-", "--stdin-filename", "privacy.md", *DAY)

    assert (0, True) == (made.code, made.out.startswith("privacy.md:\n"))
