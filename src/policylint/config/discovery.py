"""Where the configuration of a document is: the nearest to it, and never outside its project."""

import os
from pathlib import Path

from attrs import frozen

from policylint.config.fault import Fault, Origin
from policylint.config.toml_file import PYPROJECT, TomlFile, UnreadableError

NAMES = ("policylint.toml", ".policylint.toml", PYPROJECT)
"""The files that are looked for in a folder; the first that is there counts."""

_LONG = 4 * 1024 * 1024


def project_of(folder: Path) -> Path:
    """Return the root of the project that a folder is in: nothing above it is read.

    It is the nearest folder with a ``.git``. Where there is none, it is the current folder if that is above,
    else the folder itself.
    """
    folder = absolute(folder)
    for candidate in (folder, *folder.parents):
        if os.path.lexists(candidate / ".git"):
            return candidate
    here = absolute(Path())
    return here if folder.is_relative_to(here) else folder


def absolute(path: Path) -> Path:
    """Return an absolute path without ``..``, following no link."""
    return Path(os.path.abspath(path))


def shown(path: Path) -> str:
    """Return a path as people write it: from the current folder where it is in there, with slashes."""
    here = absolute(Path())
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def is_inside(path: Path, fence: Path) -> bool:
    """Tell whether a path lies in a folder once all links are followed."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(fence))


def leads_out(path: Path, project: Path) -> bool:
    """Tell whether a path is in a project by its name and out of it once all links are followed.

    Where a link leads to a folder with a ``.git`` of its own, `project_of` finds that one: ask about the
    project of the current folder too.
    """
    return absolute(path).is_relative_to(project) and not is_inside(path, project)


def refuse_link_out(path: Path, project: Path) -> None:
    """Raise UnreadableError where a file of configuration is a link out of its project, or behind one."""
    if not is_inside(path, project):
        message = "is a link that leads out of the project: put the file itself there"
        raise UnreadableError(Fault(Origin(shown(path)), "", message))


@frozen
class Discovered:
    """The configuration that was found, and the others in the same folder, which it overrules."""

    file: TomlFile
    overruled: tuple[str, ...] = ()


def discover_configuration(folder: Path, project: Path) -> Discovered | None:
    """Return the configuration nearest to a folder, up to the root of its project; None where there is none.

    A pyproject.toml counts where it has a table ``[tool.policylint]``. Raises UnreadableError for a file
    that cannot be read, and for one that is a link out of the project.
    """
    folder = absolute(folder)
    for candidate in (folder, *folder.parents):
        for index, name in enumerate(NAMES):
            file = _configuration(candidate / name, project)
            if file is not None:
                others = (candidate / other for other in NAMES[index + 1 :])
                return Discovered(file, tuple(shown(other) for other in others if _is_there(other, project)))
        if candidate == project:
            break
    return None


def _is_there(path: Path, project: Path) -> bool:
    """Tell whether a file would count; one that cannot be read would be a fault."""
    try:
        return _configuration(path, project) is not None
    except UnreadableError:
        return True


def _configuration(path: Path, project: Path) -> TomlFile | None:
    if not os.path.lexists(path) or path.is_dir():
        return None
    refuse_link_out(path, project)
    if path.name == PYPROJECT and not _speaks_of_us(path):
        return None
    file = TomlFile(path, shown(path))
    return None if file.table is None else file


def _speaks_of_us(path: Path) -> bool:
    """Tell whether a pyproject.toml may configure policylint, since most projects have one that does not.

    One of a size that no person writes is taken to, so that reading it says what is wrong.
    """
    try:
        if not path.is_file():
            return False
        with open(path, "rb") as file:
            data = file.read(_LONG)
    except OSError:
        return False
    return b"policylint" in data or len(data) == _LONG
