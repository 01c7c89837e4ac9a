"""The options --format, --statistics and --output, and the report in each format.

A renderer is imported when its format is asked for: SARIF and XML bring modules that a hook need not load.
"""

import argparse
import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policylint.engine import Report
    from policylint.rule_set import RuleSet

_WITH_COLOR = ("full", "grouped")
_PLAIN = {
    "concise": "concise:render_concise",
    "json": "json_report:render_json",
    "json-lines": "json_lines:render_json_lines",
    "github": "github:render_github",
    "gitlab": "gitlab:render_gitlab",
    "junit": "junit:render_junit",
    "checkstyle": "checkstyle:render_checkstyle",
    "rdjson": "rdjson:render_rdjson",
    "markdown": "markdown:render_markdown",
}
FORMATS = (*_WITH_COLOR, *_PLAIN, "sarif")


def add_format_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the options: what goes to standard output, and what goes to files."""
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--format", choices=FORMATS, default="full", help="default: full")
    shown.add_argument("--statistics", action="store_true", help="show how often each rule found something")
    parser.add_argument(
        "--output",
        action="append",
        default=[],
        type=_output,
        metavar="FORMAT=FILE",
        help="write the report to a file too, as in sarif=report.sarif; may be given several times",
    )


def rendered(report: "Report", form: str, rules: "RuleSet", *, color: bool = False) -> str:
    """Return the report in one of `FORMATS`, in colour where it has any; ``rules`` are those that ran."""
    if form == "sarif":
        from policylint.report.sarif import render_sarif

        return render_sarif(report, rules)
    if form == "grouped":
        from policylint.report.grouped import render_grouped

        return render_grouped(report, color=color)
    if form == "full":
        from policylint.report.full import render_full

        return render_full(report, color=color)
    module, _, function = _PLAIN[form].partition(":")
    render: Callable[[Report], str] = getattr(
        importlib.import_module(f"policylint.report.{module}"), function
    )
    return render(report)


def _output(value: str) -> tuple[str, str]:
    """Return format and path; raises ArgumentTypeError where there is no such format or path."""
    form, _, path = value.partition("=")
    if form not in FORMATS:
        raise argparse.ArgumentTypeError(
            f"“{form}” is no format: write FORMAT=FILE with one of {', '.join(FORMATS)}"
        )
    if not path or path == "-":
        raise argparse.ArgumentTypeError(
            f"{form} needs a file, as in {form}=FILE; --format is for standard output"
        )
    return form, path
