"""Nothing of a repository steers a terminal, and nothing is a command to what collects the log of a run."""

import json
import re
from xml.etree import ElementTree

import pytest

from hostile.repository import Repository, Run
from policylint.cli.report_formats import FORMATS
from policylint.report.visible import HARMFUL

# How services know commands (actions/runner, `ActionCommand.cs`): by how a line begins after white space and
# characters that nobody sees, or by a mark that may stand anywhere in a line.
LINE_COMMAND = re.compile(r"^[\s\u200b\u00ad]*:[\u200b\u00ad]*:\s*(?P<name>[A-Za-z-]+)", re.MULTILINE)
ANYWHERE = re.compile(r"#[\u200b\u00ad]*#[\u200b\u00ad]*(?:vso|teamcity)?\[")

COMMANDS = (
    "::add-mask::the",
    "::set-output name=x::y",
    "::stop-commands::z",
    "##[add-mask]e",
    "##[command]rm -rf /",
    "##vso[task.setvariable variable=x]y",
    "##teamcity[buildStop]",
    "#\u200b#[add-mask]e",
    "\u00a0::debug::x",
    "\u200b::debug::x",
    ":\u00ad:debug::x",
)
ESCAPES = (
    "\x1b[2J\x1b]0;title\x07",
    "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x9b31m",
    "\u202egnp.exe",
    "\x08\x08\x08",
    "\rpolicylint: nothing was found",
    "\u2028::debug::x",
)
HOSTILE = (*COMMANDS, *ESCAPES)
NAMES = (
    "::add-mask::a-privacy.md",
    "::set-output name=x::privacy.md",
    "\u00a0::debug::privacy.md",
    "a\n::error::b-privacy.md",
    "##[add-mask]privacy.md",
    "\x1b]0;title\x07-privacy.md",
    "\u202e-privacy.md",
    "\r-privacy.md",
    "::group::/privacy.md",
    "caf\udce9-privacy.md",
)


def policy(text: str) -> str:
    """A policy that says something hostile wherever a report may quote it."""
    return f"""\
---
title: {json.dumps(text)}
policy:
  kind: privacy-policy
  language: en
  version: {json.dumps(text)}
  laws: [{json.dumps(text)}]
---
{text}

# Privacy Policy {text}

{text}

1. {text} You must be at least 13 years old {text} to open an account. {text}

<!-- policylint: disable-next=PL201,{text} -- {text} -->
## {text}

{text}: We collect “{text}” and “Personal Data” means {text}.

{text} You must be at least 18 years old to open an account {text}

Write to us by e-mail at . {text}
{text} See section “{text}”, [{text}](#{text}), [NAME {text}] and {{{{{text}}}}}.
"""


def assert_harmless(output: str, own: int = 0) -> None:
    """There is nothing to obey but line ends, and of commands only those that are policylint's ``own``."""
    assert set() == set(HARMFUL.findall(output)) - {"\n"}
    assert [] == ANYWHERE.findall(output)
    names = [match["name"] for match in LINE_COMMAND.finditer(output)]
    assert own == len(names)
    assert {*names} <= {"error", "warning", "notice"}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_format_of_a_report_is_obeyed(form: str, text: str, repository: Repository, run: Run) -> None:
    """Whatever the policy says; what programs read is sound and means the same."""
    repository.put("privacy.md", policy(text))

    made = run("check", "--format", form, "--min-confidence", "low")
    told = run("check", "--format", "concise", "--min-confidence", "low").stdout

    assert (1, "") == (made.status, made.stderr)
    assert told.count("\n") >= 3
    assert_harmless(made.stdout, told.count("\n") if form == "github" else 0)
    if form in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(made.stdout)
    elif form in ("junit", "checkstyle"):
        ElementTree.fromstring(made.stdout)


@pytest.mark.parametrize(
    "arguments",
    [
        ("facts",),
        ("facts", "--format", "json"),
        ("outline", "privacy.md"),
        ("parse", "privacy.md"),
        ("parse", "--tokens", "privacy.md"),
        ("coverage", "--law", "gdpr"),
        ("coverage", "--format", "markdown"),
        ("coverage", "--format", "json"),
        ("check", "--show-files"),
        ("check", "--statistics"),
        ("waivers",),
        ("waivers", "--format", "markdown"),
        ("waivers", "--format", "json"),
        ("init", "--dry-run"),
        ("baseline", "create"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_nothing_else_that_is_printed_is_obeyed(
    arguments: tuple[str, ...], text: str, repository: Repository, run: Run
) -> None:
    """Facts, trees, tables."""
    repository.put("privacy.md", policy(text))

    made = run(*arguments)

    assert made.status in (0, 1)
    assert made.stdout
    assert_harmless(made.stdout)
    assert_harmless(made.stderr)
    for written in repository.root.glob(".policylint-baseline.json"):
        assert_harmless(written.read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_no_name_of_a_file_is_obeyed(name: str, repository: Repository, run: Run) -> None:
    """In no format, and in no sentence of failure."""
    repository.put(name, policy("x"))

    for form in FORMATS:
        made = run("check", "--format", form, "--select", "PL201,PL301", name)
        assert (1, "") == (made.status, made.stderr), form
        assert_harmless(made.stdout, 2 if form == "github" else 0)
    for arguments in (("facts", name), ("outline", name), ("coverage", name), ("check", "--show-files")):
        made = run(*arguments)
        assert 0 == made.status
        assert_harmless(made.stdout)
        assert_harmless(made.stderr)
    for arguments in (("check", f"{name}.txt"), ("check", "--config", f"{name}.toml"), ("parse", f"{name}x")):
        made = run(*arguments)
        assert 2 == made.status
        assert_harmless(made.stderr)
        assert_harmless(run(*arguments, "--traceback").stderr)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_value_of_a_configuration_is_obeyed(text: str, repository: Repository, run: Run) -> None:
    """Neither in the faults that are told nor where a value is shown."""
    quoted = json.dumps(text)
    faulty = (
        f"{quoted} = 1\nfail-on = {quoted}\nselect = [{quoted}]\nlaws = [{quoted}]\n"
        f"exclude = [{quoted}, '[']\nextends = [{quoted}]\nfacts.conditions = [{quoted}]\n"
        f"rules.{quoted}.{quoted} = 1\n"
        f"[[documents]]\n{quoted} = {quoted}\n[severity]\n{quoted} = {quoted}\n"
    )
    repository.put("policylint.toml", faulty)
    refused = run("check")
    repository.put(
        "policylint.toml", f"facts.controller.name = {json.dumps(text.strip(''.join(map(chr, range(32)))))}\n"
    )
    sound = [run("config", "show", "privacy.md", "--format", form) for form in ("text", "json")]

    assert 2 == refused.status
    assert refused.stderr.count("\n") >= 6
    for made in (refused, *sound):
        assert_harmless(made.stdout)
        assert_harmless(made.stderr)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_no_argument_is_obeyed(text: str, run: Run) -> None:
    """A hook passes names that nobody chose."""
    for arguments in (
        (text,),
        ("check", "--select", text),
        ("check", "--config", f"{text}=1"),
        ("check", "--output", text),
        ("check", "--output", f"json=nowhere/{text}"),
        ("explain", text),
        ("laws", text),
        ("check", "--new-since", text),
        ("check", "--baseline", text),
        ("init", text),
    ):
        made = run(*arguments)
        assert (2, "") == (made.status, made.stdout)
        assert_harmless(made.stderr)


def test_the_job_summary_is_not_obeyed(repository: Repository, run: Run) -> None:
    """It is Markdown of policylint's, with nothing that a terminal or a log obeys."""
    for number, text in enumerate(HOSTILE):
        repository.put(f"{number}-privacy.md", policy(text))

    run("check", "--format", "github", GITHUB_STEP_SUMMARY="summary.md")

    assert_harmless((repository.root / "summary.md").read_text("utf-8"))
