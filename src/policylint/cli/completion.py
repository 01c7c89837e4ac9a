"""`policylint completion`: print what a shell needs to complete commands, options, rules and laws."""

import argparse
from collections.abc import Iterator, Sequence

from policylint.cli import terminal
from policylint.errors import UsageError

SUMMARY = "print a script by which a shell completes commands, options, rules and laws"

_FILES = ("PATH", "FILE", "FOLDER", "KEY=VALUE|FILE")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument("shell", choices=["bash", "zsh", "tcsh"], help="the shell")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError where shtab is missing, and PluginError.

    The rules are those that are installed now: the script is to be printed anew after a change.
    """
    try:
        import shtab
    except ImportError:
        raise UsageError(
            "completion is written by shtab, which is not installed: "
            "install it beside policylint, as in `pip install shtab`"
        ) from None
    from policylint.cli import make_parser

    parser = make_parser()
    words = _words()
    for action in _arguments_of(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif isinstance(action.metavar, str) and action.metavar in words:
            action.choices = words[action.metavar]
    terminal.write(shtab.complete(parser, arguments.shell).rstrip("\n") + "\n")
    return 0


def _words() -> dict[str, Sequence[str]]:
    """Return what may stand for an argument, by the name that the help gives it."""
    from policylint.law import catalogue
    from policylint.plugins import load_rules

    rules = [name for rule in load_rules() for name in (rule.meta.code, rule.meta.name)]
    laws = [law.key for law in catalogue.laws()]
    clauses = [clause.key for clause in catalogue.clause_keys()]
    conditions = [condition.key for condition in catalogue.conditions()]
    return {
        "RULES": rules,
        "LAW": laws,
        "LAWS": laws,
        "CONDITIONS": [*conditions, *(f"not-{key}" for key in conditions)],
        "RULE|CLAUSE|LAW": [*rules, *clauses, *laws],
    }


def _arguments_of(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a parser and of its subcommands; argparse tells them by no public name."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for subparser in action.choices.values():
                yield from _arguments_of(subparser)
