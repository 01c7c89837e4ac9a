"""`policylint completion`: what a real shell offers after it read the script."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Complete = Callable[..., list[str]]

# What bash does on Tab: it calls the function that `complete -p` names, with the words of the line.
_PRESS_TAB = """\
source "$1"; shift
[[ $(complete -p policylint) =~ -F\\ ([^ ]+) ]]
COMP_WORDS=(policylint "$@")
COMP_CWORD=$#
COMP_LINE="${COMP_WORDS[*]}"
COMP_POINT=${#COMP_LINE}
"${BASH_REMATCH[1]}" policylint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>/dev/null
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def complete(run, here: Path) -> Complete:  # type: ignore[no-untyped-def]
    """Return what bash offers for the last of some words, in a folder with a policy."""
    script = here / "completion.bash"
    script.write_text(run("completion", "bash").out, "utf-8")
    (here / "privacy.md").write_text("# Privacy Policy\n")

    def complete(*words: str) -> list[str]:
        command = ["bash", "--noprofile", "--norc", "-c", _PRESS_TAB, "bash", str(script), *words]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()

    return complete


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["ch"], ["check"]),
        (["co"], ["coverage", "config", "completion"]),
        (["config", ""], ["show"]),
        (["completion", ""], ["bash", "zsh", "tcsh"]),
        (["check", "--sel"], ["--select"]),
        (["check", "--format", "j"], ["json", "json-lines", "junit"]),
        (["check", "--select", "TOY"], ["TOY001", "TOY002"]),
        (["check", "--ignore", "no-s"], ["no-sprockets"]),
        (["check", "--law", "gd"], ["gdpr"]),
        (["check", "--condition", "not-has-d"], ["not-has-dpo"]),
        (["check", "priv"], ["privacy.md"]),
        (["check", "--format", "concise", "priv"], ["privacy.md"]),
        (["explain", "TOY001"], ["TOY001"]),
        (["explain", "rights.res"], ["rights.restriction", "rights.response-time"]),
        (["explain", "gd"], ["gdpr"]),
        (["laws", "copp"], ["coppa"]),
    ],
    ids=" ".join,
)
def test_bash_offers_what_can_stand_there(complete: Complete, words: list[str], offered: list[str]) -> None:
    assert sorted(offered) == sorted(complete(*words))


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_the_script_is_one_that_the_shell_can_read(run, here: Path, shell: str) -> None:  # type: ignore[no-untyped-def]
    """With the commands and rules in it."""
    made = run("completion", shell)

    assert (0, "") == (made.code, made.err)
    assert "coverage" in made.out
    assert "TOY001" in made.out
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed, so its script was not read by it")
    (here / "script").write_text(made.out, "utf-8")
    subprocess.run([shell, "-n", "script"], check=True)


def test_without_shtab_it_says_what_to_install(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """policylint does not need it for anything else."""
    monkeypatch.setitem(sys.modules, "shtab", None)

    made = run("completion", "bash")

    assert (
        2,
        "",
        "policylint: completion is written by shtab, which is not installed: "
        "install it beside policylint, as in `pip install shtab`\n",
    ) == (made.code, made.out, made.err)
