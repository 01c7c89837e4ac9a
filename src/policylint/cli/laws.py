"""`policylint laws`: list the laws of the catalogue, or show what one of them asks."""

import argparse

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of

SUMMARY = "list the laws that policylint knows, or show what one of them asks of a privacy policy"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument("law", nargs="?", metavar="LAW", help="key or another name: gdpr, cpra, “Law 25”")
    add_as_of_argument(parser, "what is in force")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="default: text")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for an unknown law."""
    from policylint.law import catalogue

    law = None if arguments.law is None else catalogue.law(arguments.law)
    day = as_of(arguments)
    if arguments.format == "json":
        from policylint.report.laws_json import render_law_json, render_laws_json

        terminal.write(render_law_json(law, day) if law else render_laws_json(day))
        return 0
    if law:
        from policylint.report.law_text import render_law

        terminal.write(render_law(law, day))
        return 0
    from policylint.report.law_list import render_laws

    terminal.write(render_laws(day))
    return 0
