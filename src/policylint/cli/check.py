"""`policylint check`: lint documents and report."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.configured_by import (
    add_configuration_arguments,
    add_selection_arguments,
    configurations,
)
from policylint.cli.documents import add_path_arguments, read_documents
from policylint.cli.judged_by import IdleLaws, add_judged_by_arguments
from policylint.cli.known_findings import add_known_arguments, baselines_of, without_known_findings
from policylint.cli.report_files import append_file, check_targets, write_file
from policylint.cli.report_formats import add_format_arguments, rendered
from policylint.errors import UsageError

if TYPE_CHECKING:
    from policylint.config.loading import Configurations
    from policylint.engine import Report
    from policylint.linting import Linted
    from policylint.rule_set import RuleSet

MOST_BYTES_OF_A_JOB_SUMMARY = 1_000_000
"""GitHub takes 1 MiB a step and drops the summary of one that writes more (its docs, "Workflow commands")."""

SUMMARY = "find what is missing, contradictory or broken in privacy policies"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    add_path_arguments(parser, "linted")
    add_selection_arguments(parser)
    add_judged_by_arguments(parser)
    add_configuration_arguments(parser)
    add_known_arguments(parser)
    add_format_arguments(parser)
    parser.add_argument("--color", choices=["auto", "always", "never"], default="auto", help="default: auto")
    add_as_of_argument(parser, "laws and dates")
    parser.add_argument(
        "--no-ignores", action="store_true", help="report all, as if no comment in a document silenced any"
    )
    parser.add_argument(
        "--show-files", action="store_true", help="list the documents and why, and lint nothing"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError, PluginError and RuleError."""
    from policylint import engine

    if arguments.show_files:
        terminal.write("".join(_listed(arguments)))
        return 0
    known = configurations(arguments)
    linted = without_known_findings(tuple(_linted(arguments, known)), arguments, known)
    report = engine.Report(tuple(one.report for one in linted), as_of(arguments))
    _write_files(report, known, arguments)
    terminal.write(_shown(report, known.rules, arguments))
    if arguments.format == "github":
        _add_job_summary(report)
    return 1 if any(one.fails for one in linted) else 0


def _linted(arguments: argparse.Namespace, known: "Configurations") -> Iterator["Linted"]:
    from policylint.linting import lint_in_project

    idle = IdleLaws(as_of(arguments))
    for source, _ in read_documents(arguments, known):
        idle.complain_of(known.of(Path(source.path)).laws)
        yield lint_in_project(
            source,
            known,
            as_of(arguments),
            path=Path(source.path),
            comments=not arguments.no_ignores,
        )


def _listed(arguments: argparse.Namespace) -> Iterator[str]:
    from policylint.policy import Policy
    from policylint.report.visible import visible
    from policylint.syntax.parser import parse

    known = configurations(arguments)
    for source, why in read_documents(arguments, known):
        configured = known.of(Path(source.path)).kind(Path(source.path))
        policy = Policy(parse(source), as_of=as_of(arguments), configured_kind=configured)
        decision = policy.kind_decision
        kind = decision.kind.value if decision.kind else "unknown kind"
        yield f"{visible(source.path)}: {kind} ({visible(decision.why)}); linted because {visible(why)}\n"


def _shown(report: "Report", rules: "RuleSet", arguments: argparse.Namespace) -> str:
    if arguments.statistics:
        from policylint.report.statistics import render_statistics

        return render_statistics(report)
    color = terminal.wants_color(arguments.color, sys.stdout, os.environ)
    return rendered(report, arguments.format, rules, color=color)


def _write_files(report: "Report", known: "Configurations", arguments: argparse.Namespace) -> None:
    if not arguments.output:
        return
    documents = [document.path for document in report.documents]
    baselines = baselines_of(documents, arguments, known)
    check_targets((path for _, path in arguments.output), documents, baselines)
    for form, path in arguments.output:
        write_file(path, rendered(report, form, known.rules))


def _add_job_summary(report: "Report") -> None:
    """Append to the file that GitHub names, if it does; a step must not fail for want of a summary."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from policylint.report.markdown import render_markdown

    try:
        append_file(path, render_markdown(report, most_bytes=MOST_BYTES_OF_A_JOB_SUMMARY))
    except UsageError as error:
        terminal.complain(str(error))
