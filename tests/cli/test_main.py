"""The command as a whole: usage, failures, exit codes, and what is never shown raw."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from policylint import plugins
from policylint.__about__ import __version__
from policylint.confidence import Confidence
from policylint.errors import PluginError
from policylint.finding import Finding, Severity
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule, RuleSet


def test_version(run) -> None:  # type: ignore[no-untyped-def]
    """Name and version, as packagers expect."""
    assert (0, f"policylint {__version__}\n", "") == outcome(run("--version"))


def outcome(made) -> tuple[int, str, str]:  # type: ignore[no-untyped-def]
    return made.code, made.out, made.err


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help"), ("parse", "--help")])
def test_help(run, arguments) -> None:  # type: ignore[no-untyped-def]
    """On standard output, and no failure."""
    made = run(*arguments)

    assert (0, "") == (made.code, made.err)
    assert made.out.startswith("usage: policylint")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ((), "the following arguments are required: COMMAND: see `policylint --help`"),
        (("chek",), "invalid choice: 'chek'"),
        (("check", "--fail-on", "info"), "invalid choice: 'info'"),
        (("check", "--fail"), "unrecognized arguments: --fail"),
        (
            ("check", "--as-of", "tomorrow"),
            "“tomorrow” is not a day such as 2026-03-01: see `policylint check --help`",
        ),
        (("check", "--stdin-filename", "a.md"), "is read only where a path is “-”"),
        (("check", "nowhere.md"), "nowhere.md does not exist: check the path"),
        (("check", "."), "no policy was found in .: name the files"),
        (("check",), "no policy was found in .: name the files"),
        (("check", "--select", "TOY01"), "there is no rule “TOY01”: did you mean TOY001 (no-gears)?"),
        (("check", "--ignore", "no-such"), "there is no rule “no-such”"),
        (("explain", "no-gear"), "did you mean TOY001 (no-gears)?"),
        (("outline", "nowhere.md"), "nowhere.md cannot be read: No such file or directory"),
        (("parse", "."), ". cannot be read: Is a directory"),
    ],
)
def test_bad_usage_is_one_sentence_and_2(run, here, arguments, part) -> None:  # type: ignore[no-untyped-def]
    """On standard error, on one line, naming what is wrong."""
    made = run(*arguments)

    assert (2, "") == (made.code, made.out)
    assert made.err.startswith("policylint: ")
    assert part in made.err
    assert 1 == made.err.count("\n")


def test_a_rule_that_raises_is_named_and_2(run, here, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Nothing is reported as clean when a rule has not run."""

    class Broken(Rule):
        meta = RuleMeta("TOY009", "broken", Severity.ERROR, Confidence.HIGH, since="0.1")

        def check(self, policy: Policy) -> Iterator[Finding]:
            raise KeyError("cog")
            yield

    monkeypatch.setattr(
        plugins, "load_rules", lambda: RuleSet((LoadedRule(Broken(), "toys", "toys", "toys"),))
    )
    (here / "privacy.md").write_text("# Privacy Policy\n")

    made = run("check")

    assert (2, "") == (made.code, made.out)
    assert "rule TOY009 broken of plugin toys raised KeyError on privacy.md" in made.err
    assert 1 == made.err.count("\n")
    assert "Traceback" in run("check", "--traceback").err


def test_a_plugin_that_cannot_be_loaded_is_named_and_2(run, here, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Whatever is asked of the rules."""

    def load_rules() -> RuleSet:
        raise PluginError("plugin toys cannot be loaded: no gears")

    monkeypatch.setattr(plugins, "load_rules", load_rules)
    (here / "privacy.md").write_text("# Privacy Policy\n")

    for arguments in (("check",), ("rules",), ("explain", "TOY001")):
        assert (2, "", "policylint: plugin toys cannot be loaded: no gears\n") == outcome(run(*arguments))


def test_a_fault_of_ours_is_one_sentence_and_3(run, here, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """The traceback is there for those who ask."""

    def load_rules() -> RuleSet:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(plugins, "load_rules", load_rules)

    made = run("rules")

    assert (3, "") == (made.code, made.out)
    assert (
        "policylint: a fault in policylint itself (ZeroDivisionError: two lines): "
        "run it again with --traceback and report what you see\n"
    ) == made.err
    assert "Traceback" in run("rules", "--traceback").err


def test_a_recogniser_that_raises_is_a_fault_of_ours(run, here, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """And not of the rule that asked first."""

    class Curious(Rule):
        meta = RuleMeta("TOY008", "curious", Severity.ERROR, Confidence.HIGH, since="0.1")

        def check(self, policy: Policy) -> Iterator[Finding]:
            assert policy.urls
            yield from ()

    def urls(passages: object) -> object:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(
        plugins, "load_rules", lambda: RuleSet((LoadedRule(Curious(), "toys", "toys", "toys"),))
    )
    monkeypatch.setattr("policylint.policy.urls", urls)
    (here / "privacy.md").write_text("# Privacy Policy\n")

    made = run("check")

    assert (3, "") == (made.code, made.out)
    assert (
        "policylint: a fault in policylint itself (FactError: urls of privacy.md: ZeroDivisionError: "
        "two lines): run it again with --traceback and report what you see\n"
    ) == made.err
    assert "Traceback" in run("check", "--traceback").err


def test_an_interruption_is_130(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """As shells expect of Ctrl-C."""

    def load_rules() -> RuleSet:
        raise KeyboardInterrupt

    monkeypatch.setattr(plugins, "load_rules", load_rules)

    assert (130, "", "policylint: interrupted\n") == outcome(run("rules"))


def test_a_failure_quotes_no_control_characters(run) -> None:  # type: ignore[no-untyped-def]
    """A path may hold them too."""
    assert "\x1b" not in run("check", "\x1b[31m.md").err


def test_the_command_line_imports_only_what_a_subcommand_needs() -> None:
    """Beyond what `import policylint` brings: no rules, no report formats, no YAML, no sentence splitter."""
    program = (
        "import sys\n"
        "from policylint.cli import main\n"
        "assert main(['--version']) == 0\n"
        "heavy = ('policylint_rules', 'policylint.report.', 'yaml', 'nupunkt')\n"
        "print([name for name in sorted(sys.modules) if name.startswith(heavy)])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert f"policylint {__version__}\n[]\n" == done.stdout


@pytest.mark.parametrize("arguments", [["parse", "long.md"], ["outline", "long.md"]])
def test_a_reader_may_stop_reading(tmp_path: Path, arguments: list[str]) -> None:
    """`policylint … | head -1` ends without a word of complaint."""
    (tmp_path / "long.md").write_text("# Privacy Policy\n\n" + "## Section\n\nWe collect gears.\n\n" * 5000)
    command = subprocess.Popen(
        [sys.executable, "-m", "policylint", *arguments],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert command.stdout is not None
    assert command.stderr is not None

    command.stdout.readline()
    command.stdout.close()

    assert b"" == command.stderr.read()
    command.stderr.close()
    assert 0 == command.wait(timeout=60)


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}],
    ids=["ASCII by choice", "ASCII of the locale C"],
)
def test_an_output_that_cannot_show_everything_still_works(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """Characters that the terminal's encoding lacks are escaped."""
    (tmp_path / "a.md").write_text("# Datenschutzerklärung 😀\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "policylint", "outline", "a.md"],
        cwd=tmp_path,
        env=os.environ | environment,
        capture_output=True,
        check=False,
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert b"Datenschutzerkl\\xe4rung \\U0001f600" in done.stdout


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path) -> None:
    """Not as a fault in policylint, and not once more when Python ends."""
    with open(FULL, "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "policylint", "laws"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert 2 == done.returncode
    assert (
        b"policylint: standard output cannot be written: No space left on device; "
        b"`policylint check --output` writes files\n"
    ) == done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes streams")
@pytest.mark.parametrize(
    ("command", "code"),
    [("check >&-", 1), ("check nothing 2>&-", 2), ("check nothing 2>/dev/full", 2), ("laws >&- 2>&-", 0)],
)
def test_what_cannot_be_told_changes_no_exit_code(tmp_path: Path, command: str, code: int) -> None:
    """Jobs and daemons may close standard output, standard error, or both."""
    (tmp_path / "privacy.md").write_text(
        "# Privacy Policy\n\nWe ask for your name when you order tea.\n", "utf-8"
    )
    program = f'"$0" -m policylint {command}'

    done = subprocess.run(["sh", "-c", program, sys.executable], cwd=tmp_path, check=False)

    assert code == done.returncode
