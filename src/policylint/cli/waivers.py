"""`policylint waivers`: the comments in policies that silence rules, with reason and expiry."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.configured_by import add_configuration_arguments, configurations
from policylint.cli.documents import add_path_arguments, read_documents
from policylint.cli.judged_by import add_judged_by_arguments

if TYPE_CHECKING:
    from policylint.engine import Report

SUMMARY = "list the comments that silence rules, with reason, expiry, and whether they are still of use"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    add_path_arguments(parser, "read")
    add_judged_by_arguments(parser)
    add_configuration_arguments(parser)
    parser.add_argument(
        "--format", choices=["text", "markdown", "json"], default="text", help="default: text"
    )
    add_as_of_argument(parser, "expiry, laws and dates")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError, PluginError and RuleError."""
    from policylint import engine
    from policylint.linting import lint_in_project

    known = configurations(arguments)
    day = as_of(arguments)
    documents = tuple(
        lint_in_project(source, known, day, path=Path(source.path)).report
        for source, _ in read_documents(arguments, known)
    )
    terminal.write(_rendered(engine.Report(documents, day), arguments.format))
    return 0


def _rendered(report: "Report", form: str) -> str:
    if form == "json":
        from policylint.report.waivers_json import render_waivers_json

        return render_waivers_json(report)
    if form == "markdown":
        from policylint.report.waivers_markdown import render_waivers_markdown

        return render_waivers_markdown(report)
    from policylint.report.waivers_text import render_waivers_text

    return render_waivers_text(report)
