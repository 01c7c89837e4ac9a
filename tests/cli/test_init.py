"""`policylint init`: the configuration that a project begins with."""

import os
import tomllib
from pathlib import Path

import pytest

import policylint_rules
from policylint import plugins
from policylint.config.loading import Configurations
from policylint.facts.kind import Kind
from policylint.plugins import rules_of

POLICY = """\
# Privacy Policy

## Your rights

Article 15 of the GDPR gives you the right to see your data, and the Act on the Protection of Personal
Information (APPI) gives it to everybody in Japan. Write to privacy@cogs.example.
"""
TERMS = "# Terms of Service\n\nYou may use the gear as long as you like.\n"
CHILDREN = "---\npolicy:\n  laws: [coppa, gdpr]\n---\n\n# Privacy Policy for Children\n\nWe like cogs.\n"


@pytest.fixture
def project(here: Path) -> Path:
    """A folder with policies of several kinds, and with what is none."""
    files = {
        "legal/privacy.md": POLICY,
        "legal/terms.md": TERMS,
        "kids/privacy.md": CHILDREN,
        "notes/gdpr.md": "# Notes\n\nAsk somebody.\n",
        "README.md": "# Cogs\n",
    }
    for name, text in files.items():
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, "utf-8")
    return here


def test_it_writes_the_documents_and_proposes_the_laws(run, project) -> None:  # type: ignore[no-untyped-def]
    """What is to be confirmed stands in a comment, with the line that claims it."""
    made = run("init", "--as-of", "2026-11-22")

    assert (0, "") == (made.code, made.err)
    assert """\
# Configuration of policylint, begun by `policylint init`.
# `policylint config show FILE` tells all that counts for a file.

# The laws to judge by. Without this key each text is judged by the laws that it claims, and by what
# any privacy policy should say. With it these laws count, no others, and what they demand is an error.
# These are claimed: take the mark before “laws” away when somebody who knows has confirmed them.
#   coppa: kids/privacy.md: the front matter says so on line 3
#   gdpr: kids/privacy.md: the front matter says so on line 3, and 1 other document
#   jp-appi: legal/privacy.md: the text says so on line 5
# laws = ["coppa", "gdpr", "jp-appi"]

# The policies. A search finds these files and no others: name new ones, and take out what is none.
[[documents]]
kind = "privacy-policy"
files = [
    "/kids/privacy.md",
    "/legal/privacy.md",
]

[[documents]]
kind = "terms"
files = [
    "/legal/terms.md",
]

# Of these nothing told the kind: give each file one, as above, of privacy-policy, terms,
# cookie-policy, dpa and other.
[[documents]]
files = [
    "/notes/gdpr.md",
]
""" == (project / "policylint.toml").read_text("utf-8")


def test_it_tells_what_it_found_and_what_to_do_next(run, project) -> None:  # type: ignore[no-untyped-def]
    assert (
        """\
policylint.toml is new: it names 4 documents

  kids/privacy.md: privacy-policy (its path says “privacy”)
  legal/privacy.md: privacy-policy (its path says “privacy”)
  legal/terms.md: terms (its path says “terms”)
  notes/gdpr.md: unknown kind (its path says “gdpr”)

laws that they claim, for you to confirm in that file:

  coppa: kids/privacy.md: the front matter says so on line 3
  gdpr: kids/privacy.md: the front matter says so on line 3, and 1 other document
  jp-appi: legal/privacy.md: the text says so on line 5

next:

  read policylint.toml, and commit it
  policylint check             shows what is found today
  policylint baseline create   takes what is found today as known: only what is new fails then
"""
        == run("init", "--as-of", "2026-11-22").out
    )


def test_what_is_found_stays_the_same(run, project, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Until somebody edits the file; a law that is confirmed then counts."""
    rules = rules_of(policylint_rules)
    monkeypatch.setattr(plugins, "load_rules", lambda: rules)
    arguments = ("check", "--format", "concise", "--as-of", "2026-11-22")

    before = run(*arguments)
    run("init", "--as-of", "2026-11-22")
    after = run(*arguments)
    config = project / "policylint.toml"
    config.write_text(config.read_text("utf-8").replace("# laws =", "laws ="), "utf-8")
    confirmed = run(*arguments)

    assert "warning PL107" in before.out
    assert before == after
    assert "error PL107" in confirmed.out


def test_the_configuration_is_sound(run, project, toy_rules) -> None:  # type: ignore[no-untyped-def]
    """By the loader: every file that was found, with its kind, and nothing else."""
    run("init")

    config = Configurations(toy_rules).of_folder(project)
    kinds = {
        name: config.kind(project / name)
        for name in ("kids/privacy.md", "legal/privacy.md", "legal/terms.md", "notes/gdpr.md")
    }
    assert [Kind.PRIVACY_POLICY, Kind.PRIVACY_POLICY, Kind.TERMS, None] == list(kinds.values())
    assert all(config.document(project / name) for name in kinds)
    assert config.document(project / "README.md") is None
    assert config.document(project / "deep/legal/terms.md") is None


def test_a_text_that_claims_no_law_leaves_an_example(run, here) -> None:  # type: ignore[no-untyped-def]
    """Which is sound, once its mark is taken away."""
    (here / "privacy.md").write_text("# Privacy Policy\n\nWe like cogs.\n")

    made = run("init")
    text = (here / "policylint.toml").read_text("utf-8")

    assert "laws that they claim" not in made.out
    assert "it names 1 document\n" in made.out
    assert "# No text claims any; `policylint laws` lists those that there are.\n" in text
    assert {"laws", "documents"} == set(tomllib.loads(text.replace("# laws =", "laws =")))


@pytest.mark.parametrize(
    "name",
    [
        "privacy [1] *?.md",
        "privacy “ours” \\ \"theirs\" 'mine'.md",
        "!privacy#.md",
        "privacy\n\x1b[31m\x7f.md",
        "Datenschutz 😀.md",
        os.fsdecode(b"privacy \xff.md"),
    ],
    ids=ascii,
)
def test_any_name_is_named(run, here, toy_rules, name) -> None:  # type: ignore[no-untyped-def]
    """The pattern fits the file and no neighbour, and the terminal is spared."""
    (here / name).write_text(POLICY)

    made = run("init")

    assert (0, "") == (made.code, made.err)
    assert "gdpr: " in made.out
    assert "\x1b" not in made.out + (here / "policylint.toml").read_text("utf-8")
    config = Configurations(toy_rules).of_folder(here)
    assert Kind.PRIVACY_POLICY is config.kind(here / name)
    assert config.document(here / "privacy 1 xy.md") is None


def test_a_folder_can_be_named(run, project, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Paths start there."""
    monkeypatch.chdir(project / "kids")

    made = run("init", "../legal")

    assert made.out.startswith("../legal/policylint.toml is new: it names 2 documents\n")
    assert '    "/privacy.md",\n' in (project / "legal/policylint.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "text", "folder"),
    [
        ("policylint.toml", "ignore = []\n", "."),
        ("policylint.toml", "ignor = []\n", "."),
        (".policylint.toml", "", "."),
        ("pyproject.toml", "[tool.policylint]\nignore = []\n", "."),
        ("policylint.toml", "ignore = []\n", "legal"),
    ],
)
def test_a_configuration_that_counts_is_left_alone(run, project, name, text, folder) -> None:  # type: ignore[no-untyped-def]
    """Also one of a folder above, which a nearer one would silence."""
    (project / ".git").mkdir()
    (project / name).write_text(text)

    made = run("init", folder)

    assert (
        2,
        "",
        f"policylint: {name} configures {folder} already: "
        "edit it, or see with `policylint init --dry-run` what a new one would say\n",
    ) == (made.code, made.out, made.err)
    assert text == (project / name).read_text("utf-8")
    assert [project / name] == list(project.rglob("*.toml"))


def test_nothing_is_written_over_a_folder_or_through_a_link(run, project) -> None:  # type: ignore[no-untyped-def]
    """Whatever bears the name."""
    (project / "policylint.toml").mkdir()
    assert "policylint.toml is there already" in run("init").err

    (project / "policylint.toml").rmdir()
    (project / "policylint.toml").symlink_to(project.parent / "elsewhere.toml")
    made = run("init")

    assert (2, "") == (made.code, made.out)
    assert "policylint.toml: is a link that leads out of the project" in made.err
    assert not (project.parent / "elsewhere.toml").exists()


def test_a_dry_run_prints_and_writes_nothing(run, project) -> None:  # type: ignore[no-untyped-def]
    """Also where there is a configuration, so that the two can be compared."""
    printed = run("init", "--dry-run")
    left = sorted(project.rglob("*"))
    run("init")

    assert (0, "") == (printed.code, printed.err)
    assert project / "policylint.toml" not in left
    assert printed.out == (project / "policylint.toml").read_text("utf-8")
    assert printed == run("init", "--dry-run")


def test_a_project_that_uses_pyproject_for_other_tools_gets_a_file(run, project) -> None:  # type: ignore[no-untyped-def]
    (project / "pyproject.toml").write_text("[tool.other]\nname = 'policylint'\n")

    assert 0 == run("init").code
    assert (project / "policylint.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("notes/empty",),
            "no policy was found in notes/empty: name the folder that holds them; what counts are Markdown "
            "files whose path, title or front matter says that they are policies",
        ),
        (("nowhere",), "nowhere is no folder: name the folder that holds the policies"),
        (("README.md",), "README.md is no folder: name the folder that holds the policies"),
    ],
)
def test_a_folder_without_policies_exits_with_2(run, project, arguments, sentence) -> None:  # type: ignore[no-untyped-def]
    (project / "notes/empty").mkdir()

    made = run("init", *arguments)

    assert (2, "", f"policylint: {sentence}\n") == (made.code, made.out, made.err)


def test_it_writes_the_whole_file_or_none(run, project, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """A disk may be full."""

    def replace(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", replace)

    made = run("init")

    assert (
        2,
        "",
        "policylint: policylint.toml cannot be written: No space left on device; "
        "print it with `policylint init --dry-run` and save it yourself\n",
    ) == (made.code, made.out, made.err)
    assert [] == [path.name for path in project.iterdir() if "policylint" in path.name]


def test_a_file_of_somebody_else_is_left_alone(run, project) -> None:  # type: ignore[no-untyped-def]
    """Whatever bears the name of the new file before it is renamed."""
    other = project / f".policylint-{os.getpid()}.new"
    other.symlink_to(project / "elsewhere")

    made = run("init")

    assert (2, "") == (made.code, made.out)
    assert "policylint.toml cannot be written: File exists" in made.err
    assert other.is_symlink()
    assert not (project / "elsewhere").exists()


def test_a_baseline_is_made_at_once_where_asked_for(run, project) -> None:  # type: ignore[no-untyped-def]
    """Nothing that is there on the first day fails from then on."""
    made = run("init", "--baseline", "--as-of", "2026-11-22")

    assert (0, "") == (made.code, made.err)
    assert "policylint baseline create" not in made.out
    assert made.out.endswith(" written\n")
    assert (project / ".policylint-baseline.json").is_file()
    assert 0 == run("check", "--as-of", "2026-11-22").code
    assert 1 == run("check", "--as-of", "2026-11-22", "--no-baseline").code


def test_a_baseline_that_is_there_stops_one_from_being_made(run, project) -> None:  # type: ignore[no-untyped-def]
    """Before anything is written: half of what was asked for would look like all of it."""
    run("baseline", "create", "--as-of", "2026-11-22")
    known = (project / ".policylint-baseline.json").read_text("utf-8")

    made = run("init", "--baseline")

    assert (2, "") == (made.code, made.out)
    assert not (project / "policylint.toml").exists()
    assert known == (project / ".policylint-baseline.json").read_text("utf-8")


def test_a_baseline_that_is_there_is_not_proposed(run, project) -> None:  # type: ignore[no-untyped-def]
    """It counts for the new configuration too."""
    run("baseline", "create", "--as-of", "2026-11-22")

    made = run("init")

    assert 0 == made.code
    assert "policylint baseline create" not in made.out
    assert 0 == run("check", "--as-of", "2026-11-22").code
