"""A whole configuration: what the layers come to, and where each value comes from."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from policylint.arguments import must_be, names
from policylint.confidence import Confidence
from policylint.config.discovery import absolute
from policylint.config.document_pattern import DocumentPattern
from policylint.config.fault import Origin
from policylint.config.globs import Globs, globs
from policylint.config.setting import Setting
from policylint.facts.kind_names import Kind
from policylint.finding import Severity


@frozen
class Selection:
    """What one layer says of the rules that run; ``select`` is None where it leaves the choice as it is."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


@frozen
class FileIgnores:
    """Rules that do not run on some files."""

    files: str
    rules: tuple[str, ...]
    globs: Globs = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Read the pattern, which was checked before."""
        object.__setattr__(self, "globs", globs((self.files,)))


@frozen(kw_only=True)
class Config:
    """What is asked of documents, checked and merged: text in, this out, and nothing of it ever changes.

    ``folder`` is the one that patterns start at; ``file`` the configuration that was found there, by its
    name for people, with the ``overruled`` ones beside it. ``selections`` are applied in their order.
    ``severity`` is by rule code, ``options`` by rule name; ``facts`` by dotted key
    (``audience.minimum_age``), without the conditions. ``baseline`` is a path from ``folder``; None where it
    lies in its usual place. ``settings`` are all values that count, with the place where each was written.

    Raises UsageError for a value of the wrong type, which one that was read from a file never is.
    """

    folder: Path
    file: str | None = None
    overruled: tuple[str, ...] = ()
    selections: tuple[Selection, ...] = ()
    per_file_ignores: tuple[FileIgnores, ...] = ()
    severity: Mapping[str, Severity] = field(factory=dict)
    min_confidence: Confidence = Confidence.HIGH
    fail_on: Severity = Severity.WARNING
    require_suppression_reasons: bool = False
    laws: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(factory=dict)
    documents: tuple[DocumentPattern, ...] = ()
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    options: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    settings: tuple[Setting, ...] = ()
    _excluded: Globs = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type, and read the patterns, which were checked before."""
        must_be(Path, "folder", self.folder, "a pathlib.Path")
        must_be(Confidence, "min_confidence", self.min_confidence, "a Confidence such as Confidence.LOW")
        for severity in (self.fail_on, *self.severity.values()):
            must_be(Severity, "each severity", severity, "a Severity such as Severity.INFO")
        for name in ("laws", "conditions", "exclude"):
            names(name, getattr(self, name))
        object.__setattr__(self, "_excluded", globs(self.exclude))

    def excludes(self, path: Path) -> bool:
        """Tell whether ``exclude`` takes a file, by itself or with a folder that it is in."""
        relative = self._relative(path)
        return relative is not None and self._excluded.take(relative)

    def excludes_folder(self, path: Path) -> bool:
        """Tell whether ``exclude`` takes a whole folder; those above it are not asked."""
        relative = self._relative(path)
        return relative is not None and bool(self._excluded.decide(relative, is_folder=True))

    def document(self, path: Path) -> DocumentPattern | None:
        """Return what ``documents`` says of a file: the last entry that fits; None where none does."""
        relative = self._relative(path)
        if relative is None:
            return None
        return next((entry for entry in reversed(self.documents) if entry.globs.take(relative)), None)

    def kind(self, path: Path) -> Kind | None:
        """Return of what kind ``documents`` says that a file is; None where it does not say."""
        entry = self.document(path)
        return entry.kind if entry else None

    def ignored(self, path: Path) -> tuple[str, ...]:
        """Return the rules that ``per-file-ignores`` takes from a file."""
        relative = self._relative(path)
        if relative is None:
            return ()
        return tuple(
            rule for entry in self.per_file_ignores if entry.globs.take(relative) for rule in entry.rules
        )

    def origin(self, *key: str) -> Origin | None:
        """Return where the value of a key was last written; None where it is the default."""
        return next((setting.origin for setting in reversed(self.settings) if setting.key == key), None)

    def _relative(self, path: Path) -> str | None:
        """Return a path from the folder of the configuration; None where it is not in there."""
        whole = absolute(path)
        if whole == self.folder or not whole.is_relative_to(self.folder):
            return None
        return whole.relative_to(self.folder).as_posix()
