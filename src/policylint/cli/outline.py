"""`policylint outline`: print the section tree of a document."""

import argparse

from policylint.cli import terminal
from policylint.cli.documents import read_document

SUMMARY = "print the section tree of a document, with line numbers"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument("file", metavar="FILE", help="- for standard input")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for a file that cannot be read."""
    from policylint.report.outline import render_outline
    from policylint.syntax.parser import parse

    terminal.write(render_outline(parse(read_document(arguments.file))))
    return 0
