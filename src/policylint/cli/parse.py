"""`policylint parse`: print the syntax tree of a document as JSON."""

import argparse

from policylint.cli import terminal
from policylint.cli.documents import read_document

SUMMARY = "print the syntax tree of a document as JSON"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument("file", metavar="FILE", help="- for standard input")
    parser.add_argument("--tokens", action="store_true", help="add the tokens, which joined are the text")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for a file that cannot be read."""
    from policylint.report.tree_json import render_tree
    from policylint.syntax.parser import parse

    terminal.write(render_tree(parse(read_document(arguments.file)), tokens=arguments.tokens))
    return 0
