"""`policylint rules`: list the rules that are installed."""

import argparse

from policylint.cli import terminal

SUMMARY = "list the rules that are installed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand: none."""


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises PluginError."""
    from policylint.plugins import load_rules
    from policylint.report.rule_list import render_rules

    terminal.write(render_rules(load_rules()))
    return 0
