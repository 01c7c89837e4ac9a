"""`policylint coverage`: how privacy policies stand to everything that is asked of them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.configured_by import add_configuration_arguments, configurations
from policylint.cli.documents import add_path_arguments, read_documents
from policylint.cli.judged_by import IdleLaws, add_judged_by_arguments

if TYPE_CHECKING:
    from policylint.coverage import Coverage, DocumentCoverage

SUMMARY = "show what laws ask of privacy policies and what of it is there, with the line"

# Spelled out, since the command line starts without the catalogue of laws.
STATUSES = (
    "satisfied",
    "denied",
    "partial",
    "missing",
    "not-applicable",
    "undecidable",
    "out-of-reach",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    add_path_arguments(parser, "read")
    add_judged_by_arguments(parser)
    add_configuration_arguments(parser)
    parser.add_argument(
        "--status",
        action="append",
        choices=STATUSES,
        help="show only what has this status; may be given several times (default: all)",
    )
    parser.add_argument(
        "--format", choices=["text", "markdown", "json"], default="text", help="default: text"
    )
    add_as_of_argument(parser, "laws and dates")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for a path, law or condition."""
    terminal.write(_rendered(_coverage(arguments), arguments.format))
    return 0


def _coverage(arguments: argparse.Namespace) -> "Coverage":
    from policylint.applicability import unheard_laws
    from policylint.asked import RequirementStatus
    from policylint.coverage import Coverage, coverage_of
    from policylint.linting import settings
    from policylint.report.visible import visible

    day = as_of(arguments)
    known = configurations(arguments)
    documents: list[DocumentCoverage] = []
    idle = IdleLaws(day)
    for source, _ in read_documents(arguments, known):
        config = known.of(Path(source.path))
        idle.complain_of(config.laws)
        policy = settings(config, day, Path(source.path)).policy(source)
        for span, why in () if config.laws else unheard_laws(policy.declared, day):
            terminal.complain(f"{visible(source.path)}:{source.line_of(span.start)}: {why}")
        documents.append(coverage_of(policy))
    shown = tuple(
        status for status in RequirementStatus if not arguments.status or status.value in arguments.status
    )
    return Coverage(tuple(documents), day, shown)


def _rendered(coverage: "Coverage", form: str) -> str:
    if form == "json":
        from policylint.report.coverage_json import render_coverage_json

        return render_coverage_json(coverage)
    if form == "markdown":
        from policylint.report.coverage_markdown import render_coverage_markdown

        return render_coverage_markdown(coverage)
    from policylint.report.coverage_text import render_coverage_text

    return render_coverage_text(coverage)
