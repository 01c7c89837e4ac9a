"""The command line: one module a subcommand, and `main`, which runs one and turns failures into exit codes.

Nothing here is more than an importer could do with `policylint.check_paths` and the modules below. Each
subcommand imports what it needs when it runs.
"""

import argparse
import gc
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from policylint.__about__ import __version__
from policylint.cli import (
    baseline,
    check,
    completion,
    config,
    coverage,
    explain,
    facts,
    init,
    laws,
    outline,
    parse,
    rules,
    terminal,
    waivers,
)
from policylint.errors import PolicylintError, UsageError

CLEAN, FINDINGS, USAGE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0: clean, or only findings under ``--fail-on``; 1: findings at or over it; 2: bad usage, a path that
    cannot be read, a plugin or a rule that fails; 3: a fault in policylint itself; 130: interrupted.
    """
    _seldom_look_for_garbage()
    arguments = list(sys.argv[1:] if argv is None else argv)
    with_traceback = "--traceback" in arguments
    try:
        parsed = make_parser().parse_args(arguments)
        return int(parsed.run(parsed))
    except PolicylintError as error:
        # One sentence, but for a configuration: all that is wrong with it is told at once, a line each.
        return _fail(str(error), USAGE, with_traceback)
    except SystemExit as leaving:  # argparse leaves so after --help and --version
        return leaving.code if isinstance(leaving.code, int) else CLEAN
    except KeyboardInterrupt:
        return _fail("interrupted", INTERRUPTED, with_traceback=False)
    except Exception as error:
        told = " ".join(f"{type(error).__name__}: {error}".split())
        advice = "run it again with --traceback and report what you see"
        return _fail(f"a fault in policylint itself ({told}): {advice}", FAULT, with_traceback)


def _seldom_look_for_garbage() -> None:
    """Let Python look for cycles less often than its default: a tree is large, grows at once and has few.

    Of a text of nothing but headings that took a third of the time.
    """
    gc.set_threshold(100_000, 10, 10)


def _fail(sentence: str, code: int, with_traceback: bool) -> int:
    if with_traceback:
        for line in traceback.format_exc().rstrip("\n").split("\n"):
            terminal.trace(line)
    for line in sentence.split("\n"):
        terminal.complain(line)
    return code


class _Parser(argparse.ArgumentParser):
    """An argparse parser that raises what is wrong instead of printing half a page and leaving."""

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Raise UsageError for unknown options, which argparse would leave to the parser above."""
        parsed, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return parsed, unknown

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(f"{message}: see `{self.prog} --help`")


def make_parser() -> argparse.ArgumentParser:
    """Make the parser of the command line, with all subcommands."""
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--traceback", action="store_true", help="show where in the program a failure happened"
    )
    parser = _Parser(
        prog="policylint",
        description="Lint privacy policies.",
        allow_abbrev=False,
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=f"policylint {__version__}")
    subcommands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in (
        check,
        baseline,
        waivers,
        coverage,
        init,
        config,
        rules,
        explain,
        laws,
        facts,
        outline,
        parse,
        completion,
    ):
        subcommand = subcommands.add_parser(
            module.__name__.rpartition(".")[2],
            help=module.SUMMARY,
            description=f"{module.SUMMARY}.",
            allow_abbrev=False,
            parents=[shared],
        )
        module.add_arguments(subcommand)
        subcommand.set_defaults(run=module.run)
    return parser
