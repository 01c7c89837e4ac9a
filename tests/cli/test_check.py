"""`policylint check`: what it lints, what it writes, and how it ends."""

import io
import json
import sys
import types
from pathlib import Path

import pytest

from policylint.cli.terminal import wants_color

TEXT = "# Privacy Policy\n\nWe collect gears and sprockets.\n"
FULL = """\
privacy.md:3:12: warning TOY001 no-gears
  “gear” is forbidden: write “cog”

    3 | We collect gears and sprockets.
      |            ^^^^

1 document, 0 errors, 1 warning, 0 info, 0 silenced
"""


@pytest.fixture
def policy(here: Path) -> Path:
    """A policy in the current folder."""
    path = here / "privacy.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_findings_are_shown_in_full_and_the_exit_code_is_1(run, policy) -> None:  # type: ignore[no-untyped-def]
    """Without arguments the current folder is searched."""
    made = run("check")

    assert (1, FULL, "") == (made.code, made.out, made.err)


def test_a_clean_document_exits_with_0(run, here) -> None:  # type: ignore[no-untyped-def]
    """And the summary says how much was read."""
    (here / "privacy.md").write_text("# Privacy Policy\n")

    made = run("check", "privacy.md")

    assert (0, "1 document, 0 errors, 0 warnings, 0 info, 0 silenced\n", "") == (
        made.code,
        made.out,
        made.err,
    )


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        ((), ["TOY001"]),
        (("--min-confidence", "low"), ["TOY001", "TOY002"]),
        (("--select", "TOY002"), ["TOY002"]),
        (("--select", "no-gears, no-sprockets"), ["TOY001", "TOY002"]),
        (("--select", "TOY001", "--select", "TOY002"), ["TOY001", "TOY002"]),
        (("--ignore", "no-gears"), []),
        (("--min-confidence", "medium", "--ignore", "TOY001"), []),
        (("--select", "TOY001,TOY002", "--ignore", "TOY002"), ["TOY001"]),
    ],
)
def test_rules_are_selected_by_code_name_and_confidence(run, policy, arguments, codes) -> None:  # type: ignore[no-untyped-def]
    """Lists may be written with commas or by repeating the option; what is ignored stays ignored."""
    made = run("check", "--format", "json", *arguments)

    assert codes == [finding["code"] for finding in json.loads(made.out)["findings"]]


@pytest.mark.parametrize(
    ("fail_on", "select", "code"),
    [("warning", "TOY001", 1), ("error", "TOY001", 0), ("error", "TOY002", 1), ("warning", "TOY002", 1)],
)
def test_fail_on_decides_the_exit_code(run, policy, fail_on, select, code) -> None:  # type: ignore[no-untyped-def]
    """By severity, whatever is shown."""
    made = run("check", "--fail-on", fail_on, "--select", select)

    assert code == made.code
    assert select in made.out


def test_concise(run, policy) -> None:  # type: ignore[no-untyped-def]
    """One line a finding, nothing else."""
    made = run("check", "--format", "concise")

    assert "privacy.md:3:12: warning TOY001 no-gears: “gear” is forbidden: write “cog”\n" == made.out


def test_json_tells_the_day_that_was_judged_by(run, policy) -> None:  # type: ignore[no-untyped-def]
    """The same day gives the same bytes."""
    first = run("check", "--format", "json", "--as-of", "2024-02-29")

    assert "2024-02-29" == json.loads(first.out)["as_of"]
    assert first == run("check", "--format", "json", "--as-of", "2024-02-29")


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """Standard input with a policy in it."""
    stream = io.BytesIO(TEXT.encode())
    monkeypatch.setattr(sys, "stdin", types.SimpleNamespace(buffer=stream))
    return stream


def test_standard_input_is_read_where_a_path_is_a_dash(run, here, stdin) -> None:  # type: ignore[no-untyped-def]
    """Under the name that the caller gives."""
    assert FULL == run("check", "-", "--stdin-filename", "privacy.md").out


def test_standard_input_has_a_name_of_its_own(run, here, stdin) -> None:  # type: ignore[no-untyped-def]
    """When the caller gives none."""
    assert run("check", "-", "--format", "concise").out.startswith("<stdin>:3:12: ")


def test_standard_input_is_left_alone_otherwise(run, policy, stdin) -> None:  # type: ignore[no-untyped-def]
    """A hook without files must not wait for a terminal."""
    run("check")

    assert 0 == stdin.tell()


def test_an_empty_folder_may_be_allowed(run, here) -> None:  # type: ignore[no-untyped-def]
    """Then it is a clean run over nothing."""
    made = run("check", "--allow-empty")

    assert (0, "0 documents, 0 errors, 0 warnings, 0 info, 0 silenced\n") == (made.code, made.out)


def test_show_files_lists_documents_kinds_and_reasons(run, policy, here) -> None:  # type: ignore[no-untyped-def]
    """And lints nothing."""
    (here / "README.md").write_text("# Gears\n")

    made = run("check", "--show-files", ".", "README.md")

    assert 0 == made.code
    assert (
        "privacy.md: privacy-policy (its title is “Privacy Policy”); linted because its path says “privacy”\n"
        "README.md: unknown kind (neither front matter nor title nor content tells); "
        "linted because it was named\n"
    ) == made.out


def test_control_characters_of_a_policy_never_reach_the_terminal(run, here) -> None:  # type: ignore[no-untyped-def]
    """Not in any text format."""
    (here / "a.md").write_text("# Privacy Policy\n\ngear \x1b[2J \u202e\n", encoding="utf-8")

    for output in ("full", "concise"):
        made = run("check", "a.md", "--format", output)
        assert 1 == made.code
        assert not set(made.out) & {"\x1b", "\u202e"}


def test_color_when_asked_for(run, policy) -> None:  # type: ignore[no-untyped-def]
    """`always` even into a file; JSON never has any."""
    assert "\x1b[" in run("check", "--color", "always").out
    assert "\x1b[" not in run("check", "--color", "never").out
    assert "\x1b[" not in run("check", "--color", "always", "--format", "json").out


@pytest.mark.parametrize(
    ("choice", "terminal", "environment", "expected"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_color_follows_the_terminal_and_no_color(
    choice: str, terminal: bool, environment: dict[str, str], expected: bool
) -> None:
    """An explicit choice wins over both."""

    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    assert expected is wants_color(choice, Stream(), environment)
