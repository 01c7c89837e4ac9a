"""The way in: the configuration of each document, found, read, checked and merged."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from policylint.config.command_line import assigned_layer, option_layers
from policylint.config.config import Config
from policylint.config.discovery import (
    Discovered,
    absolute,
    discover_configuration,
    project_of,
    refuse_link_out,
    shown,
)
from policylint.config.extending import layers_of
from policylint.config.fault import ConfigurationError, Fault
from policylint.config.merging import merge
from policylint.config.names import with_known_names
from policylint.config.setting import Layer
from policylint.config.toml_file import TomlFile, UnreadableError
from policylint.rule_set import RuleSet


@frozen(kw_only=True)
class Overrides:
    """What is set above the files.

    ``file`` is read in place of those that would be found, ``isolated`` reads none. ``assignments`` are
    ``KEY=VALUE``; ``options`` tables as in a file, each with the name of what brought it (``--select``).
    Later ones have the last word, ``options`` after ``assignments``.
    """

    file: Path | None = None
    isolated: bool = False
    assignments: tuple[str, ...] = ()
    options: tuple[tuple[str, Mapping[str, Any]], ...] = ()


class Configurations:
    """The configurations of a run, each read once."""

    def __init__(
        self,
        rules: RuleSet,
        overrides: Overrides = Overrides(),
        *,
        fixed: Config | None = None,
        project: Path | None = None,
    ) -> None:
        """Take all rules that there are, what is set above the files, and the project's root.

        A ``fixed`` configuration counts for every document, and no file is read. Without a ``project`` it is
        told from where a document lies (`project_of`).
        """
        self.rules = rules
        self._fixed = fixed
        self._overrides = overrides
        self._project = absolute(project) if project else None
        self._by_folder: dict[Path, Config] = {}
        self._by_file: dict[Path | None, Config] = {}

    @property
    def is_as_configured(self) -> bool:
        """Whether nothing but ``fail-on`` is set above the files: the run looks for what they say."""
        overrides = self._overrides
        return not overrides.assignments and all({*table} <= {"fail-on"} for _, table in overrides.options)

    def of(self, document: Path) -> Config:
        """Return the configuration of a document; raises ConfigurationError with all that is wrong."""
        return self.of_folder(absolute(document).parent)

    def of_folder(self, folder: Path) -> Config:
        """Return the configuration of the documents in a folder; raises ConfigurationError."""
        if self._fixed is not None:
            return self._fixed
        folder = absolute(folder)
        if folder not in self._by_folder:
            self._by_folder[folder] = self._config(folder)
        return self._by_folder[folder]

    def project_of(self, folder: Path) -> Path:
        """Return the root of the project that a folder is in."""
        return self._project or project_of(folder)

    def _config(self, folder: Path) -> Config:
        try:
            found = self._found(folder)
        except UnreadableError as error:
            raise ConfigurationError([error.fault]) from error
        path = found.file.path if found else None
        if path not in self._by_file:
            self._by_file[path] = self._read(found)
        return self._by_file[path]

    def _found(self, folder: Path) -> Discovered | None:
        file = self._overrides.file
        if file is not None:
            path = absolute(file)
            refuse_link_out(path, self.project_of(path.parent))
            return Discovered(TomlFile(path, shown(path)))
        if self._overrides.isolated:
            return None
        return discover_configuration(folder, self.project_of(folder))

    def _read(self, found: Discovered | None) -> Config:
        faults: list[Fault] = []
        layers: list[Layer] = []
        if found:
            layers += layers_of(found.file, self.project_of(found.file.path.parent), faults)
        layers += (assigned_layer(one, faults) for one in self._overrides.assignments)
        layers += option_layers(self._overrides.options, faults)
        layers = [with_known_names(layer, self.rules, faults) for layer in layers]
        if faults:
            raise ConfigurationError(faults)
        if found is None or self._overrides.file is not None:
            return merge(layers, absolute(Path()), found.file.shown if found else None)
        return merge(layers, found.file.path.parent, found.file.shown, found.overruled)
