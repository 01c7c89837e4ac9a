"""`policylint check`: lint documents and report."""

import argparse
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.cli.documents import add_path_arguments, read_documents
from policylint.cli.judged_by import add_judged_by_arguments, names
from policylint.confidence import Confidence

if TYPE_CHECKING:
    from policylint.engine import Report

SUMMARY = "find what is missing, contradictory or broken in privacy policies"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    add_path_arguments(parser, "linted")
    parser.add_argument(
        "--select", action="append", default=[], metavar="RULES", help="run these rules only (codes or names)"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="RULES", help="do not run these rules"
    )
    parser.add_argument(
        "--min-confidence",
        choices=[confidence.label for confidence in reversed(Confidence)],
        default=Confidence.HIGH.label,
        help="run rules that are at least so sure (default: high)",
    )
    parser.add_argument(
        "--fail-on",
        choices=["error", "warning"],
        default="warning",
        help="exit with 1 for findings of this severity or worse (default: warning)",
    )
    add_judged_by_arguments(parser)
    parser.add_argument("--format", choices=["full", "concise", "json"], default="full", help="default: full")
    parser.add_argument("--color", choices=["auto", "always", "never"], default="auto", help="default: auto")
    add_as_of_argument(parser, "laws and dates")
    parser.add_argument(
        "--show-files", action="store_true", help="list the documents and why, and lint nothing"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError, PluginError and RuleError."""
    from policylint.finding import Severity

    if arguments.show_files:
        terminal.write("".join(_listed(arguments)))
        return 0
    report = _lint(arguments)
    terminal.write(_rendered(report, arguments))
    return 1 if report.fails(Severity[arguments.fail_on.upper()]) else 0


def _lint(arguments: argparse.Namespace) -> "Report":
    from policylint import engine
    from policylint.plugins import load_rules

    min_confidence = Confidence[arguments.min_confidence.upper()]
    rules = load_rules().selected(names(arguments.select), names(arguments.ignore), min_confidence)
    settings = engine.Settings(
        as_of(arguments),
        min_confidence=min_confidence,
        laws=names(arguments.law),
        conditions=names(arguments.condition),
    )
    documents = (engine.lint(source, rules, settings) for source, _ in read_documents(arguments))
    return engine.Report(tuple(documents), settings.as_of)


def _listed(arguments: argparse.Namespace) -> Iterator[str]:
    from policylint.policy import Policy
    from policylint.report.visible import visible
    from policylint.syntax.parser import parse

    for source, why in read_documents(arguments):
        decision = Policy(parse(source), as_of=as_of(arguments)).kind_decision
        kind = decision.kind.value if decision.kind else "unknown kind"
        yield f"{visible(source.path)}: {kind} ({visible(decision.why)}); linted because {visible(why)}\n"


def _rendered(report: "Report", arguments: argparse.Namespace) -> str:
    if arguments.format == "json":
        from policylint.report.json_report import render_json

        return render_json(report)
    if arguments.format == "concise":
        from policylint.report.concise import render_concise

        return render_concise(report)
    from policylint.report.full import render_full

    return render_full(report, color=terminal.wants_color(arguments.color, sys.stdout, os.environ))
