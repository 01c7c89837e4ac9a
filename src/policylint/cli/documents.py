"""The arguments PATH and FILE of subcommands: files, folders, or ``-`` for standard input."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.errors import UsageError

if TYPE_CHECKING:
    from policylint.config.loading import Configurations
    from policylint.source import Source

STDIN = "-"
STDIN_NAME = "<stdin>"


def add_path_arguments(parser: argparse.ArgumentParser, done: str) -> None:
    """Describe the arguments that `read_documents` reads; ``done`` is what happens to a file ("linted")."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help=f"files, which are always {done}; folders, which are searched for policies (default: the "
        "current folder); - for standard input",
    )
    parser.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input in the report")
    parser.add_argument(
        "--force-exclude",
        action="store_true",
        help="leave out what the configuration excludes even where it is named, as hooks name files",
    )
    parser.add_argument("--allow-empty", action="store_true", help="a folder may be without a policy")


def read_documents(
    arguments: argparse.Namespace, configurations: "Configurations"
) -> Iterator[tuple["Source", str]]:
    """Yield each document, read only then, with why it is one; complain of lost and of unlisted ones.

    Raises UsageError for a path that cannot be read, and for a name for standard input that is not read;
    ConfigurationError for a faulty configuration.
    """
    from policylint import project

    if arguments.stdin_filename is not None and STDIN not in arguments.paths:
        raise UsageError(
            "--stdin-filename names standard input, which is read only where a path is “-”: add it"
        )
    if STDIN in arguments.paths:
        yield read_document(STDIN, arguments.stdin_filename), STDIN_NAME
        paths = [path for path in arguments.paths if path != STDIN]
        if not paths:
            return
    else:
        paths = arguments.paths
    discovery = project.discover(
        paths, configurations, allow_empty=arguments.allow_empty, force_exclude=arguments.force_exclude
    )
    for found in discovery.documents:
        yield found.read(), found.why
    for path, origin in project.lost(paths, configurations):
        terminal.complain(f"{path} is not there, and {origin} names it: correct the name, or take it out")
    for document, origin in discovery.unlisted():
        terminal.complain(
            f"{document.path} is passed over, though {document.why}, since {origin} lists others: "
            "add it to “documents”, or to “exclude”"
        )


def searched_folders(arguments: argparse.Namespace) -> tuple[Path, ...]:
    """Return the folders that `read_documents` searches."""
    from policylint import project

    paths = [path for path in arguments.paths if path != STDIN]
    return () if arguments.paths and not paths else project.searched(paths)


def read_document(path: str, stdin_name: str | None = None) -> "Source":
    """Read the document that an argument names; raises UsageError when that is impossible."""
    from policylint import file_reading

    if path == STDIN:
        return file_reading.read_stream(sys.stdin.buffer, stdin_name or STDIN_NAME)
    return file_reading.read(path)
