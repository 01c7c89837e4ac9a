"""`policylint baseline`: write down what is found today, drop what was fixed, see what could be dropped."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.configured_by import add_configuration_arguments, configurations
from policylint.cli.documents import STDIN, add_path_arguments, read_documents, searched_folders
from policylint.cli.judged_by import add_judged_by_arguments
from policylint.cli.known_findings import add_baseline_argument, named_baseline
from policylint.errors import UsageError

if TYPE_CHECKING:
    from policylint.baseline.baselines import Matched
    from policylint.engine import DocumentReport

SUMMARY = "keep a file of known findings, so that only new ones are reported"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    create = _action(actions, "create", _create, "write down all that is found today")
    create.add_argument(
        "--force",
        action="store_true",
        help="write a baseline anew that is there, with all that is found today",
    )
    _action(actions, "prune", _prune, "drop entries that nothing answers to any more; adds none")
    _action(actions, "check", _check, "list entries that could be dropped, and exit with 1 if there are any")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError, PluginError and RuleError."""
    return int(arguments.act(arguments))


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    act: Callable[[argparse.Namespace], int],
    summary: str,
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=summary, description=f"{summary}.", allow_abbrev=False)
    add_path_arguments(parser, "linted")
    add_judged_by_arguments(parser)
    add_configuration_arguments(parser)
    add_baseline_argument(parser)
    add_as_of_argument(parser, "laws and dates")
    parser.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(act=act)
    return parser


def _create(arguments: argparse.Namespace) -> int:
    from policylint.baseline.baseline_file import write_baseline
    from policylint.config.discovery import shown

    reports, baselines = _matched(arguments, may_be_missing=True)
    written = [matched for matched in baselines if matched.documents]
    for matched in written:
        if matched.is_there and not arguments.force:
            raise UsageError(
                f"{shown(matched.path)} is there already: drop what is fixed with "
                "`policylint baseline prune`, or write it anew, with all that is found today, with --force"
            )
    for matched in written:
        entries = matched.everything()
        write_baseline(matched.path, entries)
        terminal.write(f"{shown(matched.path)}: {_counted(len(entries))} written\n")
    left_out = sum(len(report.findings) for report in reports) - sum(
        len(document.findings) for matched in baselines for document in matched.found
    )
    if left_out:
        told = "1 finding tells" if left_out == 1 else f"{left_out} findings tell"
        terminal.complain(f"{told} what could not be checked: no baseline takes that")
    return 0


def _prune(arguments: argparse.Namespace) -> int:
    from policylint.baseline.baseline_file import write_baseline
    from policylint.config.discovery import shown

    for matched in _existing(arguments):
        entries = matched.needed()
        write_baseline(matched.path, entries)
        dropped = len(matched.matching.stale)
        terminal.write(f"{shown(matched.path)}: {_counted(dropped)} dropped, {len(entries)} left\n")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from policylint.config.discovery import shown

    baselines = _existing(arguments)
    for matched in baselines:
        terminal.write("".join(_stale_lines(matched)))
        stale, unjudged = len(matched.matching.stale), len(matched.matching.unjudged)
        entries = _counted(stale + len(matched.needed()))
        not_seen = f", {unjudged} of documents that were not looked at" if unjudged else ""
        terminal.write(f"{shown(matched.path)}: {entries}, {stale} stale{not_seen}\n")
    return 1 if any(matched.matching.stale for matched in baselines) else 0


def _stale_lines(matched: "Matched") -> Iterator[str]:
    from policylint.report.visible import visible

    for entry in matched.matching.stale:
        yield f"{visible(f'{entry.path}: {entry.code} {entry.name}: {entry.note} ({entry.fingerprint})')}\n"


def _existing(arguments: argparse.Namespace) -> Sequence["Matched"]:
    """Return the baselines that are there; raises UsageError where none is."""
    _, baselines = _matched(arguments)
    there = [matched for matched in baselines if matched.is_there]
    if not there:
        raise UsageError("there is no baseline here: make one with `policylint baseline create`")
    return there


def _matched(
    arguments: argparse.Namespace, *, may_be_missing: bool = False
) -> tuple[Sequence["DocumentReport"], Sequence["Matched"]]:
    from policylint.baseline.baselines import Baselines
    from policylint.linting import lint_in_project

    if STDIN in arguments.paths and arguments.stdin_filename is None:
        raise UsageError(
            "a baseline knows files: say with --stdin-filename which one standard input stands for"
        )
    known = configurations(arguments)
    reports = tuple(
        lint_in_project(source, known, as_of(arguments), path=Path(source.path)).report
        for source, _ in read_documents(arguments, known)
    )
    baselines = Baselines(known, only=named_baseline(arguments))
    return reports, baselines.match(reports, searched_folders(arguments), may_be_missing=may_be_missing)


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
