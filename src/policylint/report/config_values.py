"""The values of a configuration as reports show them: every key, what it is set to, and where from."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from policylint.confidence import Confidence
from policylint.config.config import Config
from policylint.config.document_pattern import DocumentPattern
from policylint.config.fault import Origin
from policylint.config.setting import key_text
from policylint.finding import Severity


@frozen
class ShownValue:
    """One value: its key as people write it, the value in terms of JSON, and where it comes from."""

    key: str
    value: Any
    origin: Origin | None

    @property
    def source(self) -> str:
        """Where the value comes from, in words."""
        return "default" if self.origin is None else str(self.origin)


def shown_values(config: Config) -> Iterator[ShownValue]:
    """Yield every value that counts, those that nobody set with their default, in the order of the keys."""
    for key, default in _DEFAULTS.items():
        settings = [setting for setting in config.settings if setting.key[0] == key]
        if not settings:
            yield ShownValue(key, default, None)
        for setting in settings:
            yield ShownValue(key_text(setting.key), _plain(setting.value), setting.origin)


_DEFAULTS: dict[str, Any] = {
    "select": None,
    "extend-select": [],
    "ignore": [],
    "per-file-ignores": {},
    "severity": {},
    "min-confidence": Confidence.HIGH.label,
    "fail-on": Severity.WARNING.label,
    "require-suppression-reasons": False,
    "laws": [],
    "documents": [],
    "exclude": [],
    "baseline": None,
    "facts": {},
    "rules": {},
}


def _plain(value: object) -> Any:
    match value:
        case Severity() | Confidence():
            return value.label
        case DocumentPattern():
            kind = {"kind": value.kind.value} if value.kind else {}
            return {"files": list(value.files), **kind}
        case tuple() | list():
            return [_plain(item) for item in value]
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case bool() | int() | float() | str():
            return value
        case _:
            return str(value)
