"""`policylint config show`: what a file is judged by, and where each value was set."""

import argparse
from pathlib import Path

from policylint.cli import terminal
from policylint.cli.configured_by import (
    add_configuration_arguments,
    add_selection_arguments,
    configurations,
)
from policylint.cli.judged_by import add_judged_by_arguments

SUMMARY = "show the configuration of a file, and where each value was set"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help=SUMMARY, description=f"{SUMMARY}.", allow_abbrev=False)
    show.add_argument("file", metavar="FILE", help="a document, which need not exist")
    add_selection_arguments(show)
    add_judged_by_arguments(show)
    add_configuration_arguments(show)
    show.add_argument("--format", choices=["text", "json"], default="text", help="default: text")
    show.add_argument("--traceback", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError and PluginError."""
    from policylint.config.selecting import rules_for

    known = configurations(arguments)
    path = Path(arguments.file)
    config = known.of(path)
    codes = [loaded.meta.code for loaded in rules_for(known.rules, config, path)]
    if arguments.format == "json":
        from policylint.report.config_json import render_config_json

        terminal.write(render_config_json(config, path, codes))
        return 0
    from policylint.report.config_text import render_config_text

    terminal.write(render_config_text(config, path, codes))
    return 0
