"""`policylint baseline`, and `policylint check` with a baseline."""

import io
import json
import sys
import types
from pathlib import Path

import pytest

from policylint import plugins
from policylint.confidence import Confidence
from policylint.finding import Severity
from policylint.rule import RuleMeta
from policylint.rule_set import LoadedRule, RuleSet

KNOWN = ".policylint-baseline.json"
GEARS = "# Privacy Policy\n\nWe collect gears.\n"
CLEAN = "# Privacy Policy\n\nWe collect nothing.\n"


@pytest.fixture
def project(here: Path) -> Path:
    """Two policies with a finding each and one without, and a baseline of them."""
    (here / ".git").mkdir()
    (here / "privacy-a.md").write_text(GEARS)
    (here / "privacy-b.md").write_text(GEARS.replace("We collect", "They collect"))
    (here / "privacy-c.md").write_text(CLEAN)
    return here


@pytest.fixture
def known(project: Path, run) -> Path:  # type: ignore[no-untyped-def]
    assert 0 == run("baseline", "create").code
    return project


def entries(project: Path) -> list[tuple[str, str]]:
    return [(entry["path"], entry["code"]) for entry in json.loads((project / KNOWN).read_text())["entries"]]


def places(made) -> list[str]:  # type: ignore[no-untyped-def]
    return [line.partition(" ")[0] for line in made.out.splitlines()]


class TestCreate:
    def test_all_that_is_found_is_written(self, run, project) -> None:  # type: ignore[no-untyped-def]
        made = run("baseline", "create")
        assert (0, f"{KNOWN}: 2 entries written\n", "") == (made.code, made.out, made.err)
        assert [("privacy-a.md", "TOY001"), ("privacy-b.md", "TOY001")] == entries(project)

    def test_one_that_is_there_is_not_written_over(self, run, known) -> None:  # type: ignore[no-untyped-def]
        before = (known / KNOWN).read_bytes()
        (known / "privacy-c.md").write_text(GEARS)
        made = run("baseline", "create")
        assert (2, "", before) == (made.code, made.out, (known / KNOWN).read_bytes())
        assert (
            f"policylint: {KNOWN} is there already: drop what is fixed with `policylint baseline prune`, "
            "or write it anew, with all that is found today, with --force\n"
        ) == made.err

    def test_unless_that_is_forced(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        (known / "privacy-c.md").write_text(GEARS)
        assert 0 == run("baseline", "create", "--force").code
        assert ["privacy-b.md", "privacy-c.md"] == [path for path, _ in entries(known)]

    def test_what_is_not_looked_at_stays(self, run, known) -> None:  # type: ignore[no-untyped-def]
        """Whoever writes the entries of one document anew keeps those of the others."""
        (known / "privacy-c.md").write_text(GEARS)
        run("baseline", "create", "--force", "privacy-c.md")
        assert ["privacy-a.md", "privacy-b.md", "privacy-c.md"] == [path for path, _ in entries(known)]

    def test_what_is_no_baseline_is_not_written_over(self, run, project) -> None:  # type: ignore[no-untyped-def]
        (project / "package.json").write_text("{}")
        made = run("baseline", "create", "--force", "--baseline", "package.json")
        assert (2, "{}") == (made.code, (project / "package.json").read_text())

    def test_it_is_written_where_the_configuration_says(self, run, project) -> None:  # type: ignore[no-untyped-def]
        (project / "policylint.toml").write_text('baseline = "known.json"\n')
        assert "known.json: 2 entries written\n" == run("baseline", "create").out
        assert 0 == run("check").code

    def test_a_folder_with_a_configuration_has_one_of_its_own(self, run, project) -> None:  # type: ignore[no-untyped-def]
        inner = project / "inner"
        inner.mkdir()
        (inner / "policylint.toml").write_text("")
        (inner / "privacy.md").write_text(GEARS)
        made = run("baseline", "create")
        assert f"{KNOWN}: 2 entries written\ninner/{KNOWN}: 1 entry written\n" == made.out
        assert [("privacy.md", "TOY001")] == entries(inner)
        assert 0 == run("check").code

    def test_folders_may_share_one(self, run, project) -> None:  # type: ignore[no-untyped-def]
        """Also where one names it and the other has it in its usual place."""
        inner = project / "inner"
        inner.mkdir()
        (inner / "policylint.toml").write_text(f'baseline = "../{KNOWN}"\n')
        (inner / "privacy.md").write_text(GEARS)
        assert f"{KNOWN}: 3 entries written\n" == run("baseline", "create").out
        assert f"{KNOWN}: 0 entries dropped, 3 left\n" == run("baseline", "prune").out
        assert (0, "") == (run("check").code, run("check").err)

    def test_rules_are_those_of_the_configuration(self, run, project) -> None:  # type: ignore[no-untyped-def]
        (project / "policylint.toml").write_text('ignore = ["no-gears"]\n')
        assert f"{KNOWN}: 0 entries written\n" == run("baseline", "create").out

    def test_what_tells_that_something_was_not_checked_stays_out(  # type: ignore[no-untyped-def]
        self, run, project, toy_rules, monkeypatch
    ) -> None:
        rule = toy_rules.rules[0].rule
        firm = type(rule)()
        firm.meta = RuleMeta(
            "TOY001", "no-gears", Severity.WARNING, Confidence.HIGH, since="0.1", optional=False
        )
        rules = RuleSet((LoadedRule(firm, "toys", "toys", "toys"),))
        monkeypatch.setattr(plugins, "load_rules", lambda: rules)
        made = run("baseline", "create")
        assert (f"{KNOWN}: 0 entries written\n", 0) == (made.out, made.code)
        assert "policylint: 2 findings tell what could not be checked: no baseline takes that\n" == made.err
        assert 1 == run("check").code


class TestCheck:
    def test_known_findings_do_not_count(self, run, known) -> None:  # type: ignore[no-untyped-def]
        made = run("check")
        summary = "3 documents, 0 errors, 0 warnings, 0 info, 2 silenced (2 by the baseline)\n"
        assert (0, summary, "") == (made.code, made.out, made.err)

    def test_new_ones_do(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-c.md").write_text(GEARS)
        made = run("check", "--format", "concise")
        assert (1, ["privacy-c.md:3:12:"]) == (made.code, places(made))

    def test_a_document_that_was_edited_and_renamed_keeps_its_own(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").unlink()
        (known / "privacy-new.md").write_text("# Our Privacy Policy\n\nHello.\n\nWe\ncollect  gears.\n")
        made = run("check")
        assert (0, "") == (made.code, made.err)

    def test_stale_entries_are_told_and_fail_nothing(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        made = run("check")
        assert 0 == made.code
        assert (
            f"policylint: {KNOWN} has an entry that nothing answers to any more: drop what is fixed with "
            "`policylint baseline prune`\n"
        ) == made.err

    @pytest.mark.parametrize(
        "narrower", [("--ignore", "TOY001"), ("--config", "ignore=['TOY001']"), ("--select", "TOY002")]
    )
    def test_a_run_that_looks_for_less_than_configured_tells_no_stale_ones(  # type: ignore[no-untyped-def]
        self, run, known, narrower
    ) -> None:
        assert (0, "") == (run("check", *narrower).code, run("check", *narrower).err)

    def test_what_makes_a_run_fail_is_no_matter(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        assert "an entry that nothing answers to" in run("check", "--fail-on", "error").err

    def test_nor_does_a_run_over_other_documents(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        assert "" == run("check", "privacy-b.md").err

    def test_what_is_new_in_a_file_does_not_hide_behind_another(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-c.md").write_text(GEARS)
        assert 1 == run("check", "privacy-c.md").code

    def test_the_baseline_is_found_from_anywhere(self, run, known, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        (known / "inner").mkdir()
        monkeypatch.chdir(known / "inner")
        assert 0 == run("check", "../privacy-a.md").code
        assert 0 == run("check", str(known / "privacy-a.md")).code

    def test_standard_input_has_the_baseline_of_its_name(self, run, known, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        for name, code in (("privacy-a.md", 0), ("privacy-z.md", 1)):
            stream = types.SimpleNamespace(buffer=io.BytesIO(GEARS.encode()))
            monkeypatch.setattr(sys, "stdin", stream)
            assert code == run("check", "-", "--stdin-filename", name).code

    def test_it_can_be_left_out(self, run, known) -> None:  # type: ignore[no-untyped-def]
        made = run("check", "--no-baseline", "--format", "concise")
        assert (1, ["privacy-a.md:3:12:", "privacy-b.md:3:14:"]) == (made.code, places(made))

    def test_another_can_be_named(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / KNOWN).rename(known / "other.json")
        assert 1 == run("check").code
        assert 0 == run("check", "--baseline", "other.json").code

    def test_one_that_was_named_must_be_there(self, run, known) -> None:  # type: ignore[no-untyped-def]
        made = run("check", "--baseline", "none.json")
        assert 2 == made.code
        assert (
            "policylint: none.json does not exist: make this baseline with `policylint baseline create`\n"
            == made.err
        )
        (known / "policylint.toml").write_text('baseline = "none.json"\n')
        assert made == run("check")

    def test_one_out_of_two_ways(self, run, known) -> None:  # type: ignore[no-untyped-def]
        assert 2 == run("check", "--no-baseline", "--baseline", KNOWN).code

    def test_a_broken_one_ends_the_run(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / KNOWN).write_text("{")
        made = run("check")
        assert (2, "") == (made.code, made.out)
        assert made.err.startswith(f"policylint: {KNOWN} is not JSON on line 1: ")

    def test_a_link_out_of_the_project_ends_the_run(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / KNOWN).rename(known.parent / "outside.json")
        (known / KNOWN).symlink_to("../outside.json")
        made = run("check")
        assert 2 == made.code
        assert f"policylint: {KNOWN} is a link that leads out of the project" in made.err

    def test_json_has_what_is_known(self, run, known) -> None:  # type: ignore[no-untyped-def]
        written = json.loads(run("check", "--format", "json").out)
        assert (2, 0) == (written["summary"]["baselined"], len(written["findings"]))
        assert ["baseline", "baseline"] == [one["suppression"]["by"] for one in written["suppressed"]]

    def test_sarif_and_the_baseline_have_the_same_fingerprint(self, run, known) -> None:  # type: ignore[no-untyped-def]
        results = json.loads(run("check", "--format", "sarif").out)["runs"][0]["results"]
        assert [one["partialFingerprints"]["policylint/v1"] for one in results] == [
            entry["fingerprint"] for entry in json.loads((known / KNOWN).read_text())["entries"]
        ]


class TestPrune:
    def test_stale_entries_go(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        made = run("baseline", "prune")
        assert (0, f"{KNOWN}: 1 entry dropped, 1 left\n", "") == (made.code, made.out, made.err)
        assert [("privacy-b.md", "TOY001")] == entries(known)

    def test_nothing_is_added(self, run, known) -> None:  # type: ignore[no-untyped-def]
        before = (known / KNOWN).read_bytes()
        (known / "privacy-c.md").write_text(GEARS)
        assert f"{KNOWN}: 0 entries dropped, 2 left\n" == run("baseline", "prune").out
        assert before == (known / KNOWN).read_bytes()

    def test_entries_follow_a_renamed_file_and_keep_their_notes(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").rename(known / "privacy-z.md")
        text = (known / KNOWN).read_text()
        (known / KNOWN).write_text(text.replace("“gear”", "TICKET-7: “gear”"))
        run("baseline", "prune")
        assert ["privacy-b.md", "privacy-z.md"] == [path for path, _ in entries(known)]
        assert 2 == (known / KNOWN).read_text().count("TICKET-7")

    def test_entries_of_what_is_not_looked_at_stay(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").unlink()
        run("baseline", "prune", "privacy-b.md")
        assert ["privacy-a.md", "privacy-b.md"] == [path for path, _ in entries(known)]
        run("baseline", "prune")
        assert ["privacy-b.md"] == [path for path, _ in entries(known)]

    def test_a_folder_that_holds_the_baseline_alone_is_not_the_whole_project(self, run, project) -> None:  # type: ignore[no-untyped-def]
        (project / "ci").mkdir()
        (project / "policylint.toml").write_text('baseline = "ci/known.json"\n')
        run("baseline", "create")
        (project / "privacy-a.md").unlink()
        made = run("baseline", "prune", "ci", "--allow-empty")
        assert "ci/known.json: 0 entries dropped, 2 left\n" == made.out
        assert "ci/known.json: 1 entry dropped, 1 left\n" == run("baseline", "prune").out

    def test_there_must_be_one(self, run, project) -> None:  # type: ignore[no-untyped-def]
        made = run("baseline", "prune")
        assert (2, "policylint: there is no baseline here: make one with `policylint baseline create`\n") == (
            made.code,
            made.err,
        )


class TestCheckOfTheBaseline:
    def test_nothing_stale_is_clean(self, run, known) -> None:  # type: ignore[no-untyped-def]
        made = run("baseline", "check")
        assert (0, f"{KNOWN}: 2 entries, 0 stale\n", "") == (made.code, made.out, made.err)

    def test_new_findings_are_not_its_business(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-c.md").write_text(GEARS)
        assert 0 == run("baseline", "check").code

    def test_stale_entries_are_listed_and_fail(self, run, known) -> None:  # type: ignore[no-untyped-def]
        (known / "privacy-a.md").write_text(CLEAN)
        text = (known / KNOWN).read_text()
        (known / KNOWN).write_text(text.replace("“gear”", r"\u001b[1m“gear”"))
        made = run("baseline", "check")
        fingerprint = json.loads(text)["entries"][0]["fingerprint"]
        assert 1 == made.code
        assert made.out == (
            "privacy-a.md: TOY001 no-gears: <U+001B>[1m“gear” is forbidden: write “cog” "
            f"({fingerprint})\n{KNOWN}: 2 entries, 1 stale\n"
        )

    def test_what_was_not_looked_at_is_counted(self, run, known) -> None:  # type: ignore[no-untyped-def]
        made = run("baseline", "check", "privacy-a.md")
        assert f"{KNOWN}: 2 entries, 0 stale, 1 of documents that were not looked at\n" == made.out

    def test_a_project_whose_documents_are_all_gone_is_told(self, run, known) -> None:  # type: ignore[no-untyped-def]
        for document in known.glob("*.md"):
            document.unlink()
        made = run("baseline", "check", "--allow-empty")
        assert (1, f"{KNOWN}: 2 entries, 2 stale") == (made.code, made.out.splitlines()[-1])
