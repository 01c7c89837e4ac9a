"""What the documents say holds: links lead somewhere, examples run, commands exist, reports are current."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCUMENTS = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]

FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]\n]{1,200}\]\(([^()\s]{1,300})\)")
HEADING = re.compile(r"^#{1,6} (.{1,200})$", re.MULTILINE)


def blocks(document: Path, language: str) -> list[str]:
    """The fenced blocks of a language."""
    return [body for info, body in FENCED.findall(document.read_text("utf-8")) if info == language]


def prose(document: Path) -> str:
    """The text without fenced blocks."""
    return FENCED.sub("", document.read_text("utf-8"))


def anchors(document: Path) -> set[str]:
    """The anchors that GitHub gives to the headings of a document."""
    titles = (re.sub(r"[^\w\- ]", "", title).strip().lower() for title in HEADING.findall(prose(document)))
    return {title.replace(" ", "-") for title in titles}


def commands(document: Path) -> list[str]:
    """The commands that a reader is told to type."""
    lines = "".join(blocks(document, "console")).split("\n")
    return [line.removeprefix("$ ").partition("  #")[0].strip() for line in lines if line.startswith("$ ")]


def policylint(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in the checkout."""
    return subprocess.run(
        [sys.executable, "-m", "policylint", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_to_something_in_the_checkout(document):
    """A relative link names a file or folder that exists, and an anchor a heading in it."""
    broken = []
    for link in LINK.findall(prose(document)):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert [] == broken


def test_the_readme_begins_with_the_two_commands():
    """A newcomer sees `make demo` and `make test` before anything else that can be typed."""
    assert ["make demo", "make test"] == commands(README)[:2]


@pytest.mark.parametrize("document", [README, ROOT / "CONTRIBUTING.md"], ids=lambda path: path.name)
def test_every_make_command_is_a_target(document):
    """Whoever types what a document says does not read `No rule to make target`."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {command.split()[1] for command in commands(document) if command.startswith("make ")}

    assert set() == named - targets
    assert named


def test_every_policylint_command_of_the_readme_is_understood():
    """Subcommands and options that the README names exist, and so do the formats and rules."""
    named = [command.split()[1:] for command in commands(README) if command.startswith("policylint ")]
    assert len(named) > 5

    for subcommand, *arguments in named:
        options = [argument for argument in arguments if argument.startswith("-")]
        shown = policylint(subcommand, "--help")
        assert (0, []) == (shown.returncode, [option for option in options if option not in shown.stdout]), (
            subcommand
        )


def test_the_python_example_of_the_readme_runs(capsys):
    """It prints the contradiction that it was made to show."""
    (example,) = blocks(README, "python")

    exec(compile(example, str(README), "exec"), {})

    finding, sections = capsys.readouterr().out.splitlines()
    assert finding.startswith("privacy.md:")
    assert "13" in finding
    assert "18" in finding
    assert "['Privacy Policy', 'Eligibility']" == sections


def test_the_report_in_the_readme_is_the_real_one():
    """The README shows what `policylint check examples/policies` printed on the day that it names."""
    (shown,) = blocks(README, "text")
    (day,) = set(re.findall(r"as of (\d{4}-\d\d-\d\d)", shown))

    assert shown == policylint("check", "--as-of", day, "examples/policies").stdout


def test_the_demo_expects_what_the_examples_have():
    """`make demo` compares with a file that is current, and the clean policy is clean."""
    expected = (ROOT / "examples/policies/expected.txt").read_text("utf-8")
    found = policylint("check", "--format", "concise", "examples/policies")

    assert (expected, 1) == (found.stdout, found.returncode)
    assert {"PL101", "PL201", "PL301"} <= set(re.findall(r"PL\d+", expected))
    assert {"examples/policies/privacy-with-problems.md"} == set(re.findall(r"(?m)^[^:]+", expected))
    assert "privacy.md" not in expected


def test_the_readme_names_every_rule_that_runs_by_default():
    """The table of rules is complete and names no rule that does not exist; required clauses are one line."""
    from policylint import RequiredClause
    from policylint.plugins import load_rules

    readme = README.read_text("utf-8")
    named = re.findall(r"^\| (PL\d+) \| \[([a-z-]+)\]", readme, re.MULTILINE)
    (first, last), *_ = re.findall(r"^\| (PL1\d\d)–(PL1\d\d) \|", readme, re.MULTILINE)
    own = [one for one in load_rules().selected() if one.distribution == "policylint"]
    clauses = [one.meta.code for one in own if isinstance(one.rule, RequiredClause)]
    others = [one.meta for one in own if not isinstance(one.rule, RequiredClause)]

    assert (min(clauses), max(clauses)) == (first, last)
    assert [(meta.code, meta.name) for meta in others if not meta.code.startswith("PL0")] == named


def test_the_page_on_formats_names_them_all():
    """One row a format, in any order, and the commands of the page are understood."""
    from policylint.cli.report_formats import FORMATS

    page = ROOT / "docs/output-formats.md"
    rows = re.findall(r"^\| `([a-z-]+)` \|", page.read_text("utf-8"), re.MULTILINE)

    assert sorted(FORMATS) == sorted(rows)
    for command in commands(page):
        _, *arguments = command.partition(" | ")[0].split()
        made = policylint(*arguments, "--show-files", "examples/policies")
        assert (0, "") == (made.returncode, made.stderr), command
