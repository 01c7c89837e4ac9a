"""`policylint config show`, and what the command line does with configurations."""

import json
from pathlib import Path

import pytest

TEXT = "# Privacy Policy\n\nWe collect gears and sprockets.\n"


@pytest.fixture
def project(here: Path) -> Path:
    """A project with a policy."""
    (here / ".git").mkdir()
    (here / "docs").mkdir()
    (here / "docs" / "privacy.md").write_text(TEXT, encoding="utf-8")
    return here


def configure(text: str, name: str = "policylint.toml") -> None:
    Path(name).write_text(text, encoding="utf-8")


def found(made) -> list[tuple[str, str]]:  # type: ignore[no-untyped-def]
    return [(finding["code"], finding["severity"]) for finding in json.loads(made.out)["findings"]]


def test_show_tells_every_value_and_where_it_was_set(run, project) -> None:  # type: ignore[no-untyped-def]
    """In files, on the command line, or nowhere."""
    configure('ignore = ["no-gears"]\n', "base.toml")
    configure("", ".policylint.toml")
    configure('extends = "base.toml"\nfail-on = "error"\nper-file-ignores = {"docs/" = ["TOY002"]}\n')

    made = run(
        "config", "show", "docs/privacy.md", "--config", "severity.TOY001=error", "--extend-select", "TOY002"
    )

    values = {
        line.split(" = ")[0]: line.rsplit("  # ", 1)[1].strip()
        for line in made.out.splitlines()
        if " = " in line
    }
    assert (0, "") == (made.code, made.err)
    assert {
        "select": "default",
        "extend-select": "--extend-select",
        "ignore": "base.toml:1",
        'per-file-ignores."docs/"': "policylint.toml:3",
        "severity.TOY001": "--config severity.TOY001=error",
        "min-confidence": "default",
        "fail-on": "policylint.toml:2",
        "require-suppression-reasons": "default",
        "laws": "default",
        "documents": "default",
        "exclude": "default",
        "baseline": "default",
        "facts": "default",
        "rules": "default",
    } == values
    assert made.out.startswith(
        "docs/privacy.md is configured by policylint.toml\n"
        ".policylint.toml is not read: policylint.toml stands beside it\n"
    )
    assert made.out.endswith("\nrules that run on it: none\n")
    assert 'ignore = ["no-gears"] ' in made.out


def test_show_tells_the_kind_and_whether_the_file_is_excluded(run, project) -> None:  # type: ignore[no-untyped-def]
    configure('exclude = ["docs/"]\ndocuments = [{files = "*.md", kind = "terms"}, {files = "x"}]\n')

    made = run("config", "show", "docs/none-yet.md")

    assert 'documents = [{ files = ["*.md"], kind = "terms" }, { files = ["x"] }]' in made.out
    assert (
        "\ndocuments says that it is of kind terms\nexclude names it\nrules that run on it: TOY001\n"
        in made.out
    )


def test_show_as_json(run, project) -> None:  # type: ignore[no-untyped-def]
    """Versioned, with the same values."""
    configure('fail-on = "error"\n[facts]\naudience.minimum_age = 16\n[rules.TOY001]\n')

    made = json.loads(
        run("config", "show", "docs/privacy.md", "--format", "json", "--min-confidence", "low").out
    )
    values = {one["key"]: (one["value"], one["source"], one["line"]) for one in made["values"]}

    assert (
        "policylint-config/1",
        "docs/privacy.md",
        "policylint.toml",
        [],
        None,
        False,
        ["TOY001", "TOY002"],
    ) == (
        made["schema"],
        made["path"],
        made["file"],
        made["overruled"],
        made["kind"],
        made["excluded"],
        made["rules"],
    )
    assert ("error", "policylint.toml", 1) == values["fail-on"]
    assert (16, "policylint.toml", 3) == values["facts.audience.minimum_age"]
    assert ("low", "--min-confidence", None) == values["min-confidence"]
    assert (None, "default", None) == values["select"]


def test_show_without_a_file_of_configuration(run, project) -> None:  # type: ignore[no-untyped-def]
    made = run("config", "show", "docs/privacy.md")

    assert made.out.startswith("docs/privacy.md is configured by no file\n")


def test_nothing_of_a_configuration_reaches_the_terminal_raw(run, project) -> None:  # type: ignore[no-untyped-def]
    """Neither in what is shown nor in a fault."""
    configure('[facts]\ncontroller.name = "a\u202eb"\n')

    assert "a<U+202E>b" in run("config", "show", "a.md").out

    configure('"\\u001b[2J" = 1\n')
    made = run("config", "show", "a.md")

    assert (2, "") == (made.code, made.out)
    assert "<U+001B>[2J" in made.err
    assert "\x1b" not in made.err


def test_check_obeys_the_configuration_near_the_document(run, project) -> None:  # type: ignore[no-untyped-def]
    """Selection, severity and what fails, for each document its own."""
    configure(
        'min-confidence = "low"\nseverity = {TOY001 = "info", no-sprockets = "warning"}\nfail-on = "error"\n'
    )
    (project / "site").mkdir()
    (project / "site" / "privacy.md").write_text(TEXT, encoding="utf-8")

    made = run("check", "--format", "json", "docs")
    assert (0, [("TOY001", "info"), ("TOY002", "warning")]) == (made.code, found(made))

    configure("", "site/policylint.toml")
    made = run("check", "--format", "json")
    assert (1, [("TOY001", "info"), ("TOY002", "warning"), ("TOY001", "warning")]) == (made.code, found(made))


def test_a_severity_raised_fails_the_run(run, project) -> None:  # type: ignore[no-untyped-def]
    configure('severity.TOY001 = "error"\nfail-on = "error"')

    assert 1 == run("check").code


def test_the_command_line_stands_above_the_file(run, project) -> None:  # type: ignore[no-untyped-def]
    configure('ignore = ["TOY001"]\nfail-on = "error"\n')

    assert (0, []) == ((made := run("check", "--format", "json")).code, found(made))
    made = run("check", "--format", "json", "--select", "TOY001", "--fail-on", "warning")
    assert (1, [("TOY001", "warning")]) == (made.code, found(made))
    made = run("check", "--format", "json", "--config", 'ignore=["TOY002"]', "--extend-select", "TOY002")
    assert [("TOY002", "error")] == found(made)
    made = run("check", "--format", "json", "--isolated")
    assert (1, [("TOY001", "warning")]) == (made.code, found(made))


def test_a_file_of_configuration_may_be_given(run, project) -> None:  # type: ignore[no-untyped-def]
    configure("not toml")
    configure('ignore = ["TOY001"]\n', "other.toml")

    assert 0 == run("check", "--config", "other.toml").code


def test_standard_input_is_configured_by_where_its_name_lies(run, project, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    import io
    import sys
    import types

    configure('ignore = ["TOY001"]\n', "docs/policylint.toml")
    for name, code in (("docs/new.md", 0), ("new.md", 1)):
        monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=io.BytesIO(TEXT.encode())))

        assert code == run("check", "-", "--stdin-filename", name).code


@pytest.mark.parametrize("command", [("check",), ("coverage",), ("facts",), ("config", "show", "a.md")])
def test_all_faults_are_told_a_line_each_and_nothing_is_linted(run, project, command) -> None:  # type: ignore[no-untyped-def]
    """With exit code 2."""
    configure('fail-on = "never"\n\nignor = ["TOY001"]\n')

    made = run(*command)

    assert (2, "") == (made.code, made.out)
    assert [
        "policylint: policylint.toml:1: fail-on: “never” cannot be chosen: known are error, warning",
        "policylint: policylint.toml:3: ignor: policylint has no such key: did you mean “ignore”?",
    ] == made.err.splitlines()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("--config", "a.toml", "--config", "b.toml"),
            "--config names two files, a.toml and b.toml: one can extend the other",
        ),
        (
            ("--isolated", "--config", "a.toml"),
            "--isolated reads no file, and --config names a.toml: leave one of them out",
        ),
        (("--config", "a.toml"), "a.toml: cannot be read: No such file or directory"),
    ],
)
def test_a_contradiction_on_the_command_line_is_one_sentence(run, project, arguments, told) -> None:  # type: ignore[no-untyped-def]
    made = run("check", *arguments)

    assert (2, "", f"policylint: {told}\n") == (made.code, made.out, made.err)


def test_force_exclude_leaves_out_named_files(run, project) -> None:  # type: ignore[no-untyped-def]
    """As a hook needs it; then there is nothing to find, which is fine."""
    configure('exclude = ["docs/"]')

    assert 1 == run("check", "docs/privacy.md").code
    made = run("check", "docs/privacy.md", "--force-exclude")
    assert (0, "0 documents, 0 errors, 0 warnings, 0 info, 0 silenced\n") == (made.code, made.out)


def test_show_files_tells_the_configured_kind_unless_front_matter_has_another(run, project) -> None:  # type: ignore[no-untyped-def]
    configure('documents = {"docs/*.md" = "terms"}')
    declared = project / "docs" / "b.md"
    declared.write_text("---\npolicy: {kind: dpa}\n---\n# B\n", encoding="utf-8")

    made = run("check", "--show-files")

    why = "linted because it fits “docs/*.md” of documents in policylint.toml:1"
    assert (
        f"docs/b.md: dpa (its front matter declares it); {why}\n"
        f"docs/privacy.md: terms (the configuration says so); {why}\n"
    ) == made.out


def test_coverage_judges_by_the_laws_of_the_configuration(run, project) -> None:  # type: ignore[no-untyped-def]
    text = "# Privacy Policy\n\nWe collect your name and your email address when you sign up.\n"
    (project / "docs" / "privacy.md").write_text(text, encoding="utf-8")
    configure('laws = ["lgpd"]\n')

    assert "br-lgpd" in run("coverage", "--format", "json", "docs/privacy.md").out
    assert "br-lgpd" not in run("coverage", "--format", "json", "--isolated", "docs/privacy.md").out
