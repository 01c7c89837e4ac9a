"""Scenarios: documents, commands, and all that the commands write, in one text that people can read.

A file begins with words that say what it shows. Then come sections, each under a mark on a line of its own:

    ===== file privacy.md           a file that lies in the folder before the next command
    ===== before                    lines for `sh`, for what text cannot show: links, bytes, a git history
    ===== environment               NAME=VALUE lines for the commands that follow
    ===== stdin                     what the next command reads from standard input
    ===== command                   one line, run in this process
    ===== command in a process      one line, run as a user runs it: slower, needed where code is installed
    ===== stdout                    what must come of it, to the letter
    ===== stderr
    ===== status
    ===== written report.sarif      a file that the command must have written
    ===== absent report.sarif       a file that must not be there; the section is empty

Commands follow one another in one folder, so that a scenario can tell a story. In what is expected,
``{folder}`` stands for that folder and ``{version}`` for the version of policylint; ``[…]`` leaves out part
of a line, and on a line of its own any number of lines: for what is no concern of the scenario, or in the
hands of Python. A text that does not end with a line end has ``\\ no line end`` as its last line.

``pytest tests/scenarios --update-scenarios`` writes what commands do today into the files that say otherwise.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import define, evolve, frozen

COMMANDS = ("command", "command in a process")

_EXPECTED = ("stdout", "stderr", "status")
_WITHOUT_NAME = ("before", "environment", "stdin", *COMMANDS, *_EXPECTED)
_WITH_NAME = ("file", "written", "absent")
_MARK = re.compile(
    rf"===== (?:(?P<plain>{'|'.join(_WITHOUT_NAME)})|(?P<named>{'|'.join(_WITH_NAME)}) (?P<name>\S.*))"
)
_OPEN_END = "\\ no line end\n"
_LEFT_OUT = "[…]"


@frozen
class Section:
    """What stands under a mark; ``name`` is that of a file, else empty."""

    kind: str
    name: str
    text: str

    @property
    def content(self) -> str:
        """The text as it is meant, with or without a line end at its end."""
        return self.text.removesuffix(f"\n{_OPEN_END}") if self.text.endswith(f"\n{_OPEN_END}") else self.text

    def showing(self, content: str) -> "Section":
        """Return the section with another content."""
        is_open = content and not content.endswith("\n")
        return evolve(self, text=f"{content}\n{_OPEN_END}" if is_open else content)

    def expects(self, content: str) -> bool:
        """Tell whether a content is what the section asks for."""
        return re.fullmatch(_pattern(self.content), content) is not None


@define
class Scenario:
    """A whole file: the words at its beginning and its sections."""

    about: str
    sections: list[Section]

    @property
    def commands(self) -> Iterator[tuple[str, str]]:
        """Each command line with the status that is expected of it."""
        command = ""
        for section in self.sections:
            if section.kind in COMMANDS:
                command = section.text.strip()
            elif section.kind == "status":
                yield command, section.text.strip()

    def told(self, *kinds: str) -> str:
        """Return what all sections of these kinds hold."""
        return "".join(section.text for section in self.sections if section.kind in kinds)


def read(path: Path) -> Scenario:
    """Read a file; raises ValueError for a mark that nobody knows, and where no words stand first."""
    about: list[str] = []
    heads: list[tuple[str, str]] = []
    bodies: list[list[str]] = [about]
    for line in _lines(path.read_bytes().decode("utf-8")):
        match = _MARK.fullmatch(line.rstrip("\n"))
        if match:
            heads.append((match["plain"] or match["named"], match["name"] or ""))
            bodies.append([])
        elif line.startswith("===== "):
            raise ValueError(f"{path.name}: “{line.strip()}” is no mark: see tests/scenarios/scenario.py")
        else:
            bodies[-1].append(line)
    if not "".join(about).strip():
        raise ValueError(f"{path.name}: begin with words that say what the scenario shows")
    sections = [
        Section(kind, name, "".join(body)) for (kind, name), body in zip(heads, bodies[1:], strict=True)
    ]
    return Scenario("".join(about), sections)


def written(scenario: Scenario) -> str:
    """Return the text of a scenario's file."""
    return scenario.about + "".join(map(_shown, scenario.sections))


def with_expectations(sections: Iterable[Section]) -> Iterator[Section]:
    """Yield the sections, and after each command those that a new scenario lacks, empty."""
    waiting: list[str] = []
    for section in sections:
        while waiting and section.kind != waiting[0]:
            yield Section(waiting.pop(0), "", "")
        if waiting:
            waiting.pop(0)
        yield section
        if section.kind in COMMANDS:
            waiting = [*_EXPECTED]
    yield from (Section(kind, "", "") for kind in waiting)


def _shown(section: Section) -> str:
    mark = f"===== {section.kind} {section.name}".rstrip()
    return f"{mark}\n{section.text}"


def _pattern(expected: str) -> str:
    lines = (
        r"(?:.*\n)*" if line == f"{_LEFT_OUT}\n" else ".*".join(map(re.escape, line.split(_LEFT_OUT)))
        for line in _lines(expected)
    )
    return "".join(lines)


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)
