"""The options --config and --isolated, and those that stand above a configuration."""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policylint.cli.judged_by import names
from policylint.confidence import Confidence
from policylint.errors import UsageError

if TYPE_CHECKING:
    from policylint.config.loading import Configurations

# Options of a subcommand that set what a configuration can set too: attribute, option, key.
_LISTS = (
    ("select", "--select", "select"),
    ("extend_select", "--extend-select", "extend-select"),
    ("ignore", "--ignore", "ignore"),
    ("law", "--law", "laws"),
)
_WORDS = (("min_confidence", "--min-confidence", "min-confidence"), ("fail_on", "--fail-on", "fail-on"))


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options that choose rules, and what makes a run fail."""
    parser.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="RULES",
        help="run these rules only (codes, names, or how codes begin: PL2)",
    )
    parser.add_argument(
        "--extend-select", action="append", default=[], metavar="RULES", help="run these rules too"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="RULES", help="do not run these rules"
    )
    parser.add_argument(
        "--min-confidence",
        choices=[confidence.label for confidence in reversed(Confidence)],
        help="run rules that are at least so sure (default: high)",
    )
    parser.add_argument(
        "--fail-on",
        choices=["error", "warning"],
        help="exit with 1 for findings of this severity or worse (default: warning)",
    )


def add_configuration_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options that `configurations` reads."""
    parser.add_argument(
        "--config",
        action="append",
        default=[],
        metavar="KEY=VALUE|FILE",
        help="set one value of the configuration; or read this file, not those near the documents",
    )
    parser.add_argument("--isolated", action="store_true", help="read no configuration file")


def configurations(arguments: argparse.Namespace) -> "Configurations":
    """Load the rules and return the configurations of a run; raises UsageError and PluginError."""
    from policylint.config.loading import Configurations, Overrides
    from policylint.plugins import load_rules

    files = [given for given in arguments.config if "=" not in given]
    if len(files) > 1:
        raise UsageError(f"--config names two files, {files[0]} and {files[1]}: one can extend the other")
    if files and arguments.isolated:
        raise UsageError(f"--isolated reads no file, and --config names {files[0]}: leave one of them out")
    overrides = Overrides(
        file=Path(files[0]) if files else None,
        isolated=arguments.isolated,
        assignments=tuple(given for given in arguments.config if "=" in given),
        options=tuple(_options(arguments)),
    )
    return Configurations(load_rules(), overrides)


def _options(arguments: argparse.Namespace) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield what options set, all that choose rules as one: among them --ignore wins over --select."""
    chosen: dict[str, Any] = {}
    brought: list[str] = []
    for attribute, option, key in _LISTS:
        listed = _listed(arguments, attribute, option)
        if not listed:
            continue
        if key == "laws":
            yield option, {key: listed}
        else:
            chosen[key] = listed
            brought.append(option)
    if chosen:
        yield " ".join(brought), chosen
    for attribute, option, key in _WORDS:
        if getattr(arguments, attribute, None) is not None:
            yield option, {key: getattr(arguments, attribute)}
    conditions = _listed(arguments, "condition", "--condition")
    if conditions:
        yield "--condition", {"facts": {"conditions": conditions}}


def _listed(arguments: argparse.Namespace, attribute: str, option: str) -> list[str]:
    """Return what an option names; raises UsageError where it is given and names nothing."""
    given = getattr(arguments, attribute, [])
    listed = list(names(given))
    if given and not listed:
        raise UsageError(f"{option} names nothing: give it a name, or leave it out")
    return listed
