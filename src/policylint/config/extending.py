"""Following ``extends``: a file in the same project, or one that an installed package brings.

Nothing is fetched and nothing is run: a package is found without being imported.
"""

import importlib.util
import os
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from policylint.config.discovery import is_inside, shown
from policylint.config.fault import Fault
from policylint.config.reading import read_layer
from policylint.config.setting import Layer, Setting
from policylint.config.toml_file import TomlFile, UnreadableError

DEEPEST = 8
"""How many files may extend one another in a row."""
MOST_FILES = 32
"""How many files one configuration may be made of."""

_OF_A_PACKAGE = re.compile(r"(?P<package>[A-Za-z_][A-Za-z0-9_]+):(?P<resource>[^:]+)")


class _RefusedError(Exception):
    """What ``extends`` names cannot be read; the message says why."""


@frozen
class _Place:
    """A file, its name for people, and the folder that it must not lead out of."""

    path: Path
    shown: str
    fence: Path


def layers_of(file: TomlFile, fence: Path, faults: list[Fault]) -> tuple[Layer, ...]:
    """Return the layers that a file stands for, what it extends before itself.

    ``fence`` is the root of the project. What is wrong in any of the files is added to ``faults``.
    """
    return tuple(_Following(faults).layers(file, _Place(file.path, file.shown, fence), ()))


class _Following:
    """Follows one configuration through all its files, each read once."""

    def __init__(self, faults: list[Fault]) -> None:
        self._faults = faults
        self._files = 0

    def layers(self, file: TomlFile, place: _Place, above: tuple[str, ...]) -> Iterator[Layer]:
        """Yield the layers of a file; ``above`` are the real paths of those that led to it."""
        self._files += 1
        try:
            table = file.table
        except UnreadableError as error:
            self._faults.append(error.fault)
            return
        layer = read_layer(file.shown, table or {}, file.root, file.locate, self._faults)
        chain = (*above, os.path.realpath(file.path))
        for setting in layer.settings:
            if setting.key == ("extends",):
                for index, target in enumerate(setting.value):
                    yield from self._extended(setting, index, target, place, chain)
        yield layer

    def _extended(
        self, setting: Setting, index: int, target: str, place: _Place, chain: tuple[str, ...]
    ) -> Iterator[Layer]:
        try:
            base = _place(target, place)
            if os.path.realpath(base.path) in chain:
                raise _RefusedError(f"“{target}” leads back to what extends this file: break the circle")
            if len(chain) >= DEEPEST:
                raise _RefusedError(f"“{target}” is more than {DEEPEST} files away: extend it directly")
            if self._files >= MOST_FILES:
                raise _RefusedError(f"“{target}” is one file too many: there may be {MOST_FILES} of them")
            file = TomlFile(base.path, base.shown)
        except _RefusedError as error:
            self._faults.append(setting.fault(str(error), index))
        except UnreadableError as error:
            self._faults.append(error.fault)
        else:
            yield from self.layers(file, base, chain)


def _place(target: str, place: _Place) -> _Place:
    """Say which file is meant; raises _RefusedError."""
    if "://" in target:
        raise _RefusedError(
            f"“{target}” is on the network, which policylint never asks: put a copy into the project, "
            "or into a package that is installed"
        )
    match = _OF_A_PACKAGE.fullmatch(target)
    if match:
        folder = _folder_of(match["package"], target)
        found = _Place(folder / match["resource"], target, folder)
        kept = f"the package {match['package']}"
    else:
        path = Path(os.path.normpath(place.path.parent / target))
        found = _Place(path, shown(path), place.fence)
        kept = "the project"
    if found.path.suffix != ".toml":
        raise _RefusedError(f"“{target}” is not the name of a .toml file")
    if not is_inside(found.path, found.fence):
        raise _RefusedError(f"“{target}” leads out of {kept}: only what is in there can be extended")
    if not os.path.lexists(found.path):
        raise _RefusedError(f"“{target}” does not exist: the path starts at the file that names it")
    return found


def _folder_of(package: str, target: str) -> Path:
    """Return the folder of an installed package, without importing it: that would run its code."""
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        spec = None
    folders = list(spec.submodule_search_locations or ()) if spec else []
    if not folders:
        raise _RefusedError(f"“{target}” needs the package {package}, which is not installed: install it")
    return Path(folders[0])
