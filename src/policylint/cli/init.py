"""`policylint init`: write the configuration that a project begins with."""

import argparse
import datetime
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.errors import UsageError
from policylint.file_writing import replace_file

if TYPE_CHECKING:
    from policylint.policy import Policy
    from policylint.report.initial_config import ProposedDocument, ProposedLaw

SUMMARY = "find the policies of a project and write a configuration to begin with"

_NAME = "policylint.toml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument(
        "folder", nargs="?", default=".", metavar="FOLDER", help="the project (default: the current folder)"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="print the configuration, whatever is there, and write nothing"
    )
    parser.add_argument(
        "--baseline",
        action="store_true",
        help="take what is found today as known as well, as `policylint baseline create` does",
    )
    add_as_of_argument(parser, "which laws are in force")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; asks nothing.

    Raises UsageError where there is no such folder, no policy in it, or a configuration already (or with
    --baseline a baseline), and where the new one cannot be written.
    """
    from policylint.baseline.place import NAME as BASELINE
    from policylint.file_reading import shown
    from policylint.report.initial_config import render_initial_config

    folder = Path(arguments.folder)
    if not folder.is_dir():
        raise UsageError(f"{shown(folder)} is no folder: name the folder that holds the policies")
    has_baseline = os.path.lexists(folder / BASELINE)
    if not arguments.dry_run:
        _refuse_a_second_one(folder)
        if arguments.baseline and has_baseline:
            raise UsageError(
                f"{shown(folder / BASELINE)} is there already: leave --baseline out, and what it knows "
                "stays known"
            )
    documents = tuple(_proposed(folder, arguments))
    if not documents:
        raise UsageError(
            f"no policy was found in {shown(folder)}: name the folder that holds them; what counts are "
            "Markdown files whose path, title or front matter says that they are policies"
        )
    config = render_initial_config(documents)
    if arguments.dry_run:
        terminal.write(config)
        return 0
    from policylint.report.init_text import render_init

    _write_new(folder / _NAME, config)
    terminal.write(
        render_init(documents, shown(folder / _NAME), with_baseline=arguments.baseline or has_baseline)
    )
    return _create_baseline(folder, as_of(arguments)) if arguments.baseline else 0


def _refuse_a_second_one(folder: Path) -> None:
    """Raise UsageError where a configuration counts for the folder: a nearer one would silence all of it."""
    from policylint.config.discovery import discover_configuration, project_of
    from policylint.config.fault import ConfigurationError
    from policylint.config.toml_file import UnreadableError
    from policylint.file_reading import shown

    advice = "edit it, or see with `policylint init --dry-run` what a new one would say"
    try:
        found = discover_configuration(folder, project_of(folder))
    except UnreadableError as error:
        raise ConfigurationError([error.fault]) from error
    if found is not None:
        raise UsageError(f"{found.file.shown} configures {shown(folder)} already: {advice}")
    if os.path.lexists(folder / _NAME):
        raise UsageError(f"{shown(folder / _NAME)} is there already: {advice}")


def _proposed(folder: Path, arguments: argparse.Namespace) -> Iterator["ProposedDocument"]:
    from policylint import project
    from policylint.policy import Policy
    from policylint.report.initial_config import ProposedDocument
    from policylint.syntax.parser import parse

    for found in project.discover([folder], allow_empty=True).documents:
        source = found.read()
        policy = Policy(parse(source), as_of=as_of(arguments))
        path = Path(os.path.relpath(found.path, folder)).as_posix()
        yield ProposedDocument(path, found.why, policy.kind, tuple(_laws(policy)))


def _laws(policy: "Policy") -> Iterator["ProposedLaw"]:
    """Yield the laws that a privacy policy claims; no other document is judged by laws."""
    from policylint.facts.kind import Kind
    from policylint.report.coverage_words import what_tells
    from policylint.report.initial_config import ProposedLaw

    if policy.kind is Kind.PRIVACY_POLICY:
        for applied in policy.laws:
            yield ProposedLaw(applied.law.key, what_tells(applied.ground, policy.source))


def _create_baseline(folder: Path, day: datetime.date) -> int:
    """Run the command that makes baselines, by the new configuration."""
    from policylint.cli import make_parser

    command = ["baseline", "create", "--as-of", day.isoformat(), "--", os.fspath(folder)]
    arguments = make_parser().parse_args(command)
    return int(arguments.run(arguments))


def _write_new(path: Path, text: str) -> None:
    try:
        replace_file(path, text)
    except OSError as error:
        raise UsageError(
            f"{path.as_posix()} cannot be written: {error.strerror}; "
            "print it with `policylint init --dry-run` and save it yourself"
        ) from error
