"""The options --baseline, --no-baseline and --new-since: findings that are known do not count."""

import argparse
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import as_of
from policylint.cli.documents import searched_folders

if TYPE_CHECKING:
    from policylint.baseline.baselines import Matched
    from policylint.config.loading import Configurations
    from policylint.linting import Linted


def add_known_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options that `without_known_findings` reads."""
    baseline = parser.add_mutually_exclusive_group()
    add_baseline_argument(baseline)
    baseline.add_argument(
        "--no-baseline", action="store_true", help="report what the baseline knows of as well"
    )
    parser.add_argument(
        "--new-since",
        metavar="REV",
        help="report only what was not found in this commit of git, as in --new-since main",
    )


def add_baseline_argument(parser: "argparse._ActionsContainer") -> None:
    """Describe the option --baseline."""
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        help="the file of known findings (default: .policylint-baseline.json beside the configuration)",
    )


def without_known_findings(
    linted: Sequence["Linted"], arguments: argparse.Namespace, configurations: "Configurations"
) -> tuple["Linted", ...]:
    """Return what was found with what is known of it set apart; tells which baselines have stale entries.

    Raises UsageError for a baseline or a revision that cannot be used.
    """
    from attrs import evolve

    reports = tuple(one.report for one in linted)
    if not arguments.no_baseline:
        from policylint.baseline.baselines import Baselines, without_known

        baselines = Baselines(configurations, only=named_baseline(arguments))
        matched = baselines.match(reports, searched_folders(arguments))
        if configurations.is_as_configured:
            _tell_stale(matched)
        reports = without_known(reports, matched)
    if arguments.new_since is not None:
        from policylint.new_since import without_older
        from policylint.revision import Revision

        reports = without_older(
            reports,
            Revision(arguments.new_since),
            configurations,
            as_of(arguments),
            comments=not arguments.no_ignores,
        )
    return tuple(evolve(one, report=report) for one, report in zip(linted, reports, strict=True))


def baselines_of(
    documents: Iterable[str], arguments: argparse.Namespace, configurations: "Configurations"
) -> set[str]:
    """Return the paths of the baselines of documents, whether they are there, and used, or not."""
    from policylint.baseline.place import place_of
    from policylint.config.discovery import shown

    named = named_baseline(arguments)
    if named is not None:
        return {os.fspath(named)}
    folders = {Path(document).parent for document in documents}
    return {shown(place_of(folder, configurations).path) for folder in folders}


def named_baseline(arguments: argparse.Namespace) -> Path | None:
    """Return the file that --baseline names."""
    return None if arguments.baseline is None else Path(arguments.baseline)


def _tell_stale(baselines: Sequence["Matched"]) -> None:
    """Complain of entries that are no longer needed; a narrower run than the configuration's cannot tell."""
    from policylint.config.discovery import shown

    for matched in baselines:
        number = len(matched.matching.stale)
        if number:
            entries = (
                "an entry that nothing answers" if number == 1 else f"{number} entries that nothing answers"
            )
            terminal.complain(
                f"{shown(matched.path)} has {entries} to any more: drop what is fixed with "
                "`policylint baseline prune`"
            )
