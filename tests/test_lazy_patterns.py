"""Patterns that are compiled when they are first used."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from policylint.lazy_patterns import lazy_pattern

TEXT = "We keep logs for 30 days, and backups for 90."


@pytest.mark.parametrize(
    "ask",
    [
        lambda pattern: pattern.search(TEXT)["number"],
        lambda pattern: pattern.match(TEXT, 17).span(),
        lambda pattern: pattern.fullmatch("30")[0],
        lambda pattern: [found.start() for found in pattern.finditer(TEXT)],
        lambda pattern: pattern.findall(TEXT),
        lambda pattern: pattern.split(TEXT, 1),
        lambda pattern: pattern.sub("n", TEXT),
        lambda pattern: (pattern.pattern, pattern.flags),
    ],
)
def test_it_answers_as_a_compiled_one_does(ask) -> None:  # type: ignore[no-untyped-def]
    expression, flags = r"(?P<number>\d+) # of days", re.VERBOSE

    assert ask(lazy_pattern(expression, flags)) == ask(re.compile(expression, flags))


def test_a_method_is_looked_up_once() -> None:
    pattern = lazy_pattern("a")

    assert pattern.search is pattern.search


def test_a_faulty_one_is_told_when_it_is_used() -> None:
    pattern = lazy_pattern("(")

    with pytest.raises(re.error):
        pattern.search("")


def test_a_short_policy_compiles_few(tmp_path: Path) -> None:
    """As the benchmark counts them: in a process of its own."""
    policy = tmp_path / "privacy.md"
    policy.write_text("# Privacy Policy\n\nWe collect your name.\n", encoding="utf-8")
    benchmark = ROOT / "benchmarks" / "start.py"

    command = [sys.executable, benchmark, "--patterns", policy]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    compiled, _, patterns = ran.stdout.split()

    assert int(patterns) > 150
    assert int(compiled) < int(patterns) / 5
