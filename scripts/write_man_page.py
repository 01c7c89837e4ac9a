"""Write man/policylint.1 from the parser of the command line.

argparse-manpage was tried: it sets the usage of every subcommand as running text, wrapped for the terminal
that it runs in, and groff warns of the result. What is written here depends on the parser only.
"""

import argparse
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from policylint.__about__ import __version__
from policylint.cli import make_parser

PAGE = Path(__file__).resolve().parents[1] / "man" / "policylint.1"

_SHARED = ("--help", "--traceback")
_SPECIAL = {"\\": r"\e", "-": r"\-", "`": r"\(ga", "'": r"\(aq", "^": r"\(ha", "~": r"\(ti"}

_PURPOSE = "find what is missing, contradictory or broken in privacy policies"
_DESCRIPTION = (
    "policylint reads privacy policies and reports what is missing, contradictory or left blank, with the "
    "line and the reason. It uses no network and writes to no document, and its output depends on the texts, "
    "the configuration, the installed rules and the day only. It gives no legal advice."
)
_SECTIONS = {
    "EXIT STATUS": {
        "0": "Nothing was found, or nothing as severe as --fail-on.",
        "1": "At least one finding is as severe as --fail-on.",
        "2": "The run could not be done as asked; one sentence on standard error says why and what to do.",
        "3": "There is a fault in policylint itself; --traceback shows where.",
        "130": "The run was interrupted.",
    },
    "FILES": {
        "policylint.toml": "The configuration. The nearest to a document counts, up to the project's root.",
        ".policylint.toml": "The same, where there is no policylint.toml beside it.",
        "pyproject.toml": "The same, in a table [tool.policylint], where neither of the two is beside it.",
        ".gitignore": "A search passes over what it names.",
    },
    "ENVIRONMENT": {
        "NO_COLOR": "Where it is set, --color auto shows no colour.",
        "GITHUB_STEP_SUMMARY": "A file to which `policylint check --format github` appends a summary.",
    },
    "EXAMPLES": {
        "policylint init": "Begin a project: find its policies, and write a configuration.",
        "policylint check": "Check all policies of the project.",
        "policylint check --format concise privacy.md": "Check one document, with one line a finding.",
        "policylint explain PL201": "Say what a rule flags, why it matters, and how to fix it.",
        "policylint coverage --law gdpr privacy.md": "Show what a law asks, and what of it is there.",
    },
}


def man_page() -> str:
    """Return the page in the man macros of groff (groff_man(7)), in ASCII."""
    return "".join(f"{line}\n" for line in _lines(make_parser()))


def _lines(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f'.TH POLICYLINT 1 "" "policylint {__version__}" "policylint"'
    yield ".SH NAME"
    yield rf"policylint \- {_escaped(_PURPOSE)}"
    yield ".SH SYNOPSIS"
    yield f"{_bold('policylint')} COMMAND [OPTION]... [ARGUMENT]..."
    yield ".SH DESCRIPTION"
    yield from _text(_DESCRIPTION)
    yield ".SH OPTIONS"
    for action in _options(parser):
        yield from _option(action)
    yield ".SH COMMANDS"
    for name, subparser in _commands(parser):
        yield f".SS {_escaped(_synopsis(name, subparser))}"
        yield from _text(_sentence(subparser.description or ""))
        for action in subparser._actions:
            if not set(_SHARED).intersection(action.option_strings):
                yield from _option(action)
    for heading, entries in _SECTIONS.items():
        yield f".SH {heading}"
        for term, text in entries.items():
            yield from _entry(_bold(term), text)


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the commands that do something, with their whole names, in the order of the help."""
    subparsers = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in subparsers:
        for subparser in action.choices.values():
            yield from _commands(subparser)
    if not subparsers:
        yield parser.prog, parser


def _options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    return (action for action in parser._actions if action.option_strings)


def _synopsis(name: str, parser: argparse.ArgumentParser) -> str:
    has_own = any(action.option_strings[-1] not in _SHARED for action in _options(parser))
    arguments = [_argument(action) for action in parser._actions if not action.option_strings]
    return " ".join([name, *(["[OPTION]..."] if has_own else []), *arguments])


def _argument(action: argparse.Action) -> str:
    value = _value(action)
    return {None: value, "?": f"[{value}]", "*": f"[{value}]...", "+": f"{value}..."}[action.nargs]


def _value(action: argparse.Action) -> str:
    return str(action.metavar or action.dest.upper().replace("_", "-"))


def _option(action: argparse.Action) -> Iterator[str]:
    """Yield an option or an argument, with what may be chosen for it."""
    if action.help == argparse.SUPPRESS:
        return
    term = ", ".join(map(_bold, action.option_strings))
    if action.nargs != 0:
        term = f"{term} {_italic(_value(action))}".lstrip()
    choices = f" One of {', '.join(action.choices)}." if action.choices else ""
    yield from _entry(term, _sentence((action.help or "") % vars(action)) + choices)


def _entry(term: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield term
    yield from _text(text)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""


def _text(text: str) -> Iterator[str]:
    """Break a text into lines, none of which begins as a request does."""
    for line in textwrap.wrap(text, 72, break_long_words=False, break_on_hyphens=False):
        yield rf"\&{_escaped(line)}" if line[0] in ".'" else _escaped(line)


def _bold(text: str) -> str:
    return rf"\fB{_escaped(text)}\fR"


def _italic(text: str) -> str:
    return rf"\fI{_escaped(text)}\fR"


def _escaped(text: str) -> str:
    return "".join(
        _SPECIAL.get(character, character if character.isascii() else rf"\[u{ord(character):04X}]")
        for character in text
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or check that it is current; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where the page is not current"
    )
    check = parser.parse_args(arguments).check
    page = man_page()
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page:
        return 0
    if check:
        sys.stderr.write(f"{PAGE} is not current: run `python scripts/write_man_page.py`\n")
        return 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
