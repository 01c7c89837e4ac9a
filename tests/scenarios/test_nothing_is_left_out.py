"""Every option of every subcommand, every choice, and every sentence of failure is shown by some scenario."""

import argparse
import itertools
import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from policylint import cli
from scenarios import scenario
from scenarios.scenario import Scenario
from scenarios.sentences import Sentence, sentences

HERE = Path(__file__).resolve().parent
ADVICE = "add a scenario, or a step to one, as tests/scenarios/scenario.py says"

# argparse prints these itself, in words that differ between versions of Python.
BY_ARGPARSE = {"-h", "--help"}

# Sentences that no scenario can show, by how they begin (… for what is filled in), and why.
OUT_OF_REACH = {
    "a fault in policylint itself": "needs a fault of policylint; tests/cli/test_main.py makes one",
    "… cannot be written: …; print it with": "needs a full disk; tests/cli/test_init.py has one",
    "standard output cannot be written": "needs a full disk; tests/cli/test_main.py has one",
    "no rules are installed": "needs a broken installation; tests/test_plugins.py makes one",
}


@cache
def all_scenarios() -> tuple[Scenario, ...]:
    return tuple(scenario.read(path) for path in sorted(HERE.rglob("*.scenario")))


def parsers(
    parser: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Yield each parser with the words that lead to it."""
    yield words, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from parsers(inner, (*words, name))


PARSERS = dict(parsers(cli.make_parser()))


def subcommand(arguments: list[str]) -> tuple[str, ...]:
    """Return the words of a command line that name its subcommand."""
    words: tuple[str, ...] = ()
    for argument in arguments:
        if (*words, argument) in PARSERS:
            words = (*words, argument)
    return words


def shown(words: tuple[str, ...]) -> set[str]:
    """Return what command lines of a subcommand have shown to work: options, and options with values."""
    seen: set[str] = set()
    for one in all_scenarios():
        for command, status in one.commands:
            arguments = shlex.split(command)[1:]
            if subcommand(arguments) != words:
                continue
            named = [argument.partition("=")[0] for argument in arguments]
            seen |= {"--traceback"} & {*named}
            if status in ("0", "1"):
                seen |= {*named, *map(" ".join, itertools.pairwise(arguments))}
                seen |= {argument.replace("=", " ", 1) for argument in arguments}
    return seen


def wanted(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield every option of a parser, and each with every value that can be chosen."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        if parser._subparsers and "--traceback" in action.option_strings:
            continue  # shown with the subcommands, which have it too
        options = [option for option in action.option_strings if option not in BY_ARGPARSE]
        yield from options
        if action.choices:
            yield from (f"{options[-1]} {choice}" if options else str(choice) for choice in action.choices)


@pytest.mark.parametrize("words", PARSERS, ids=lambda words: " ".join(words) or "policylint")
def test_every_option_and_choice_is_shown(words: tuple[str, ...]) -> None:
    """By a command that comes to an end: 0 or 1; --traceback by one that fails."""
    seen = shown(words)
    missing = [option for option in wanted(PARSERS[words]) if option not in seen]

    assert [] == missing, (
        f"no scenario runs `policylint {' '.join(words)}` with {', '.join(missing)}: {ADVICE}"
    )


def test_every_subcommand_has_a_scenario() -> None:
    inner = [words for words, parser in PARSERS.items() if not parser._subparsers]
    missing = [" ".join(words) for words in inner if not shown(words)]

    assert [] == missing, f"no scenario runs {', '.join(missing)}: {ADVICE}"


@pytest.mark.parametrize("sentence", sentences(), ids=lambda one: f"{one.module}: {one.shown[:60]}")
def test_every_sentence_of_failure_is_shown(sentence: Sentence) -> None:
    """On standard error, or on standard output."""
    if any(sentence.shown.startswith(begins) for begins in OUT_OF_REACH):
        return
    told = "".join(one.told("stderr", "stdout") for one in all_scenarios())

    assert re.search(sentence.pattern, told), (
        f"no scenario shows “{sentence.shown}” (src/policylint/{sentence.module}): {ADVICE}; "
        "or name it in OUT_OF_REACH, with the reason why no scenario can"
    )


def test_what_is_out_of_reach_is_still_said() -> None:
    """And no sentence is excused that a scenario shows."""
    said = sentences()
    told = "".join(one.told("stderr", "stdout") for one in all_scenarios())
    for begins in OUT_OF_REACH:
        meant = [sentence for sentence in said if sentence.shown.startswith(begins)]
        assert meant, f"nothing says “{begins}…” any more: remove it from OUT_OF_REACH"
        assert not any(re.search(sentence.pattern, told) for sentence in meant), begins
