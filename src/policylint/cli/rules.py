"""`policylint rules`: list the rules that are installed."""

import argparse

from policylint.cli import terminal

SUMMARY = "list the rules that are installed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument(
        "--format", choices=["text", "json", "markdown"], default="text", help="default: text"
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises PluginError."""
    from policylint.plugins import load_rules

    rules = load_rules()
    if arguments.format == "json":
        from policylint.report.rule_json import render_rules_json

        terminal.write(render_rules_json(rules))
    elif arguments.format == "markdown":
        from policylint.report.rule_markdown import render_rules_markdown

        terminal.write(render_rules_markdown(rules))
    else:
        from policylint.report.rule_list import render_rules

        terminal.write(render_rules(rules))
    return 0
