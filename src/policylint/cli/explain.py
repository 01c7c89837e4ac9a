"""`policylint explain`: print the page of a rule."""

import argparse

from policylint.cli import terminal

SUMMARY = "print the page of a rule: what it flags, why, and what to do"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument("rule", metavar="RULE", help="code or name")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for an unknown rule, and PluginError."""
    from policylint.plugins import load_rules, page_of

    page = page_of(load_rules().find(arguments.rule))
    terminal.write(page.rstrip("\n") + "\n")
    return 0
