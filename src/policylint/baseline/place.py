"""Where the baseline of a document is: with its configuration, and never outside the project."""

import os
from pathlib import Path

from attrs import frozen

from policylint.config.discovery import is_inside, shown
from policylint.config.fault import ConfigurationError, Fault, Origin
from policylint.config.loading import Configurations
from policylint.errors import UsageError

NAME = ".policylint-baseline.json"


@frozen
class Place:
    """An absolute path, and whether somebody named it: then the file must be there."""

    path: Path
    is_named: bool = False


def place_of(folder: Path, configurations: Configurations) -> Place:
    """Return where the baseline of the documents in a folder is, whether there is one or not.

    It is where the configuration says, else beside the configuration, else at the root of the project. Raises
    ConfigurationError for a path out of the project and for a faulty configuration, UsageError for a link.
    """
    config = configurations.of_folder(folder)
    if config.baseline is not None:
        path = Path(os.path.normpath(config.folder / config.baseline))
        if not is_inside(path, configurations.project_of(config.folder)):
            origin = config.origin("baseline") or Origin("configuration")
            message = f"“{config.baseline}” leads out of the project: keep the baseline in there"
            raise ConfigurationError([Fault(origin, "baseline", message)])
        return Place(path, is_named=True)
    home = config.folder if config.file else configurations.project_of(folder)
    path = home / NAME
    if not is_inside(path, configurations.project_of(home)):
        raise UsageError(f"{shown(path)} is a link that leads out of the project: put the file itself there")
    return Place(path)
