"""`policylint facts`: print what documents say, as policylint reads them."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.configured_by import add_configuration_arguments, configurations
from policylint.cli.documents import add_path_arguments, read_documents

if TYPE_CHECKING:
    from policylint.policy import Policy

SUMMARY = "print what policies say: clauses, ages, dates, contacts, citations, references and more"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    add_path_arguments(parser, "read")
    add_configuration_arguments(parser)
    add_as_of_argument(parser, "laws")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="default: text")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for a path that cannot be read."""
    if arguments.format == "json":
        from policylint.report.facts_json import render_facts_json

        terminal.write(render_facts_json(_policies(arguments)))
        return 0
    from policylint.report.facts_text import render_facts_text

    for index, policy in enumerate(_policies(arguments)):
        terminal.write("\n" * (index > 0) + render_facts_text(policy))
    return 0


def _policies(arguments: argparse.Namespace) -> Iterator["Policy"]:
    from policylint.policy import Policy
    from policylint.syntax.parser import parse

    day = as_of(arguments)
    for source, _ in read_documents(arguments, configurations(arguments)):
        if source.decoding_error is not None:
            terminal.complain(f"{source.path} is not UTF-8: what stands here of it may be wrong")
        yield Policy(parse(source), as_of=day)
