"""From the raw values of TOML to settings: which keys there are, and of what shape each value must be.

The same is said as JSON Schema in ``policylint.schema.json``; a test holds the two together. Whether a rule, a
law or a condition of a name exists is asked later (`policylint.config.names`).
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import field, frozen

from policylint.config.fault import Fault, did_you_mean
from policylint.config.globs import Globs, globs, read_glob
from policylint.config.setting import Layer, Locate, Setting, key_text
from policylint.confidence import Confidence
from policylint.facts.kind_names import KINDS_BY_NAME, Kind
from policylint.finding import Severity

Path = tuple[str | int, ...]

SEVERITIES = {severity.label: severity for severity in reversed(Severity)}
CONFIDENCES = {confidence.label: confidence for confidence in reversed(Confidence)}
# Info never fails a run.
FAIL_ON = {label: severity for label, severity in SEVERITIES.items() if severity > Severity.INFO}
OLDEST = 150
"""The highest age in years that can be declared."""


@frozen
class DocumentPattern:
    """Files that are policies, and of what kind; None where each document tells that itself."""

    files: tuple[str, ...]
    kind: Kind | None
    globs: Globs = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Read the patterns, which were checked before."""
        object.__setattr__(self, "globs", globs(self.files))


def read_layer(name: str, raw: Mapping[str, Any], root: Path, locate: Locate, faults: list[Fault]) -> Layer:
    """Read one table of configuration, adding to ``faults`` what is wrong with it.

    ``root`` is the path of keys at which the table stands in its file; ``locate`` tells the line of a path.
    """
    reading = _Reading(root, locate, faults)
    reading.table((), raw, _READERS, "policylint")
    return Layer(name, tuple(reading.settings))


class _Reading:
    """Reads values one by one: each becomes a setting, or a fault."""

    def __init__(self, root: Path, locate: Locate, faults: list[Fault]) -> None:
        self._root = root
        self._locate = locate
        self._faults = faults
        self.settings: list[Setting] = []

    def fault(self, path: Path, message: str) -> None:
        self._faults.append(Fault(self._locate((*self._root, *path)), key_text(path), message))

    def refuse(self, path: Path, wanted: str, value: object) -> None:
        self.fault(path, f"must be {wanted}, not {_shown(value)}")

    def keep(self, path: Path, value: object) -> None:
        key = tuple(str(part) for part in path)
        self.settings.append(Setting(key, value, (*self._root, *path), self._locate))

    def table(self, path: Path, value: object, readers: "Mapping[str, _Reader]", called: str) -> None:
        if not isinstance(value, Mapping):
            self.refuse(path, "a table", value)
            return
        for key, inner in value.items():
            if key in readers:
                readers[key](self, (*path, key), inner)
            else:
                self.fault((*path, key), f"{called} has no such key: {did_you_mean(key, readers)}")

    def text(self, path: Path, value: object) -> str | None:
        """Return a text that is not empty and has no NUL, which no path and no name can have."""
        if not isinstance(value, str):
            self.refuse(path, "a text in quotation marks", value)
        elif not value.strip():
            self.fault(path, "must not be empty")
        elif "\0" in value:
            self.fault(path, "must not hold the character NUL")
        else:
            return value
        return None

    def texts(
        self, path: Path, value: object, read: "Callable[[_Reading, Path, object], str | None]"
    ) -> tuple[str, ...] | None:
        """Return a list of texts, each read by ``read``; None where anything is wrong with it."""
        if not isinstance(value, list):
            self.refuse(path, 'a list of texts, as in ["one", "two"]', value)
            return None
        texts = [read(self, (*path, index), item) for index, item in enumerate(value)]
        return None if None in texts else tuple(text for text in texts if text is not None)

    def choice(self, path: Path, value: object, choices: Mapping[str, Any]) -> Any:
        """Return the meaning of a word; None where it is none of the choices."""
        if not isinstance(value, str):
            self.refuse(path, f"one of {', '.join(choices)}", value)
        elif value not in choices:
            self.fault(path, f"“{value}” cannot be chosen: {did_you_mean(value, choices)}")
        else:
            return choices[value]
        return None


_Reader = Callable[[_Reading, Path, object], None]


def _kept(read: Callable[[_Reading, Path, object], Any]) -> _Reader:
    """Make a reader that keeps what ``read`` returns, unless that is None."""

    def reader(reading: _Reading, path: Path, value: object) -> None:
        found = read(reading, path, value)
        if found is not None:
            reading.keep(path, found)

    return reader


def _texts(reading: _Reading, path: Path, value: object) -> tuple[str, ...] | None:
    return reading.texts(path, value, _Reading.text)


def _globs(reading: _Reading, path: Path, value: object) -> tuple[str, ...] | None:
    return reading.texts(path, value, _glob)


def _glob(reading: _Reading, path: Path, value: object) -> str | None:
    text = reading.text(path, value)
    if text is None:
        return None
    if read_glob(text) is None:
        reading.fault(
            path, f"“{text}” fits no path: write it as in .gitignore (docs/**/privacy.md, drafts/, \\#odd.md)"
        )
        return None
    return text


def _positive_glob(reading: _Reading, path: Path, value: object) -> str | None:
    text = _glob(reading, path, value)
    if text is not None and text.startswith("!"):
        reading.fault(path, f"“{text}” takes files out, which only exclude can do: name the files to take")
        return None
    return text


def _choice(choices: Mapping[str, Any]) -> Callable[[_Reading, Path, object], Any]:
    return lambda reading, path, value: reading.choice(path, value, choices)


def _truth(reading: _Reading, path: Path, value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    reading.refuse(path, "true or false", value)
    return None


def _age(reading: _Reading, path: Path, value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= OLDEST:
        return value
    reading.refuse(path, f"an age in years, from 0 to {OLDEST}", value)
    return None


def _each(read: Callable[[_Reading, Path, object], Any], *, by_glob: bool = False) -> _Reader:
    """Make a reader of a table whose keys the user chooses: names of rules, or patterns for files."""

    def reader(reading: _Reading, path: Path, value: object) -> None:
        if not isinstance(value, Mapping):
            reading.refuse(path, "a table", value)
            return
        for key, inner in value.items():
            at = (*path, key)
            known = _positive_glob(reading, at, key) if by_glob else reading.text(at, key)
            found = read(reading, at, inner)
            if known is not None and found is not None:
                reading.keep(at, found)

    return reader


def _part(readers: Mapping[str, _Reader]) -> _Reader:
    return lambda reading, path, value: reading.table(path, value, readers, key_text(path))


def _rule_options(reading: _Reading, path: Path, value: object) -> None:
    """Keep every option of every rule as it is; whether the rule has such an option is asked later."""
    if not isinstance(value, Mapping):
        reading.refuse(path, "a table", value)
        return
    for rule, options in value.items():
        at = (*path, rule)
        if reading.text(at, rule) is None:
            continue
        if not isinstance(options, Mapping):
            reading.refuse(at, "a table of options", options)
            continue
        for option, setting in options.items():
            reading.keep((*at, option), setting)


def _extends(reading: _Reading, path: Path, value: object) -> tuple[str, ...] | None:
    if isinstance(value, str):
        text = reading.text(path, value)
        return None if text is None else (text,)
    return _texts(reading, path, value)


def _documents(reading: _Reading, path: Path, value: object) -> tuple[DocumentPattern, ...] | None:
    if isinstance(value, Mapping):
        found = [_document_by_glob(reading, (*path, key), key, kind) for key, kind in value.items()]
    elif isinstance(value, list):
        found = [_document_table(reading, (*path, index), item) for index, item in enumerate(value)]
    else:
        reading.refuse(path, "a table of patterns and kinds, or a list of tables", value)
        return None
    return None if None in found else tuple(pattern for pattern in found if pattern is not None)


def _document_by_glob(reading: _Reading, path: Path, glob: str, kind: object) -> DocumentPattern | None:
    files = _positive_glob(reading, path, glob)
    found = reading.choice(path, kind, KINDS_BY_NAME)
    return None if files is None or found is None else DocumentPattern((files,), found)


def _document_table(reading: _Reading, path: Path, value: object) -> DocumentPattern | None:
    if not isinstance(value, Mapping):
        reading.refuse(path, "a table with files and kind", value)
        return None
    sound = True
    for key in value:
        if key not in ("files", "kind"):
            sound = False
            hint = did_you_mean(key, ("files", "kind"))
            reading.fault((*path, key), f"{key_text(path)} has no such key: {hint}")
    if "files" not in value:
        reading.fault(path, "files is missing: say which files these are")
        return None
    files: tuple[str, ...] | None
    if isinstance(value["files"], str):
        single = _positive_glob(reading, (*path, "files"), value["files"])
        files = None if single is None else (single,)
    else:
        files = reading.texts((*path, "files"), value["files"], _positive_glob)
    kind = reading.choice((*path, "kind"), value["kind"], KINDS_BY_NAME) if "kind" in value else None
    if not sound or files is None or (kind is None and "kind" in value):
        return None
    return DocumentPattern(files, kind)


def _shown(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value:.20g}" if isinstance(value, float) else _number(value)
        case str():
            return f"“{value[:80]}”"
        case list():
            return "a list"
        case Mapping():
            return "a table"
        case _:
            return "a date or time"


def _number(value: int) -> str:
    # Python refuses to write very long numbers, and nobody wants to read them.
    return f"the number {value}" if abs(value) < 10**20 else "so long a number"


def _readers(**readers: Callable[[_Reading, Path, object], Any]) -> Mapping[str, _Reader]:
    return {name: _kept(read) for name, read in readers.items()}


_SIGNAL = _choice({"honoured": "honoured", "honored": "honoured", "ignored": "ignored"})

# The names of front matter (`docs/dialect.md`), so that there is one word for each thing that can be declared.
_FACTS: Mapping[str, _Reader] = {
    **_readers(conditions=_texts, sells_data=_truth, shares_for_ads=_truth),
    "controller": _part(_readers(name=_Reading.text, brand=_texts, address=_Reading.text)),
    "contact": _part(
        _readers(
            email=_Reading.text, phone=_Reading.text, dpo=_Reading.text, eu_representative=_Reading.text
        )
    ),
    "audience": _part(_readers(minimum_age=_age, directed_to_children=_truth)),
    "cookies": _part(_readers(used=_truth, consent=_Reading.text, dnt=_SIGNAL, gpc=_SIGNAL)),
    "transfers": _part(_readers(outside=_texts, safeguard=_Reading.text)),
}

_READERS: Mapping[str, _Reader] = {
    "extends": _kept(_extends),
    "select": _kept(_texts),
    "extend-select": _kept(_texts),
    "ignore": _kept(_texts),
    "per-file-ignores": _each(_texts, by_glob=True),
    "severity": _each(_choice(SEVERITIES)),
    "min-confidence": _kept(_choice(CONFIDENCES)),
    "fail-on": _kept(_choice(FAIL_ON)),
    "laws": _kept(_texts),
    "documents": _kept(_documents),
    "exclude": _kept(_globs),
    "facts": _part(_FACTS),
    "rules": _rule_options,
}


def known_keys() -> Iterable[str]:
    """Return the keys at the top of a configuration."""
    return _READERS.keys()
