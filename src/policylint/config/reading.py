"""From the raw values of TOML to settings: which keys there are, and of what shape each value must be.

The same is said as JSON Schema in ``policylint.schema.json``; a test holds the two together. Whether a rule,
a law or a condition of a name exists is asked later (`policylint.config.names`).
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from policylint.confidence import Confidence
from policylint.config.document_pattern import DocumentPattern
from policylint.config.fault import Fault, did_you_mean
from policylint.config.globs import read_glob
from policylint.config.raw_values import Path, Reader, Reading
from policylint.config.setting import Layer, Locate, key_text
from policylint.facts.kind_names import KINDS_BY_NAME
from policylint.finding import Severity

SEVERITIES = {severity.label: severity for severity in reversed(Severity)}
CONFIDENCES = {confidence.label: confidence for confidence in reversed(Confidence)}
# Info never fails a run.
FAIL_ON = {label: severity for label, severity in SEVERITIES.items() if severity > Severity.INFO}
OLDEST = 150
"""The highest age in years that can be declared."""


def read_layer(name: str, raw: Mapping[str, Any], root: Path, locate: Locate, faults: list[Fault]) -> Layer:
    """Read one table of configuration, adding to ``faults`` what is wrong with it.

    ``root`` is the path of keys at which the table stands in its file; ``locate`` tells the line of a path.
    """
    reading = Reading(root, locate, faults)
    if not root and "tool" in raw:
        reading.fault(("tool",), "only in pyproject.toml keys stand in [tool.policylint]: here without it")
        raw = {key: value for key, value in raw.items() if key != "tool"}
    reading.table((), raw, _READERS, "policylint")
    return Layer(name, tuple(reading.settings))


def _kept(read: Callable[[Reading, Path, object], Any]) -> Reader:
    """Make a reader that keeps what ``read`` returns, unless that is None."""

    def reader(reading: Reading, path: Path, value: object) -> None:
        found = read(reading, path, value)
        if found is not None:
            reading.keep(path, found)

    return reader


def _texts(reading: Reading, path: Path, value: object) -> tuple[str, ...] | None:
    return reading.texts(path, value, Reading.text)


def _some_texts(reading: Reading, path: Path, value: object) -> tuple[str, ...] | None:
    if value == []:
        reading.fault(path, "must name something: leave it out to have the default")
        return None
    return _texts(reading, path, value)


def _globs(reading: Reading, path: Path, value: object) -> tuple[str, ...] | None:
    return reading.texts(path, value, _glob)


def _glob(reading: Reading, path: Path, value: object) -> str | None:
    text = reading.text(path, value)
    if text is None:
        return None
    if text.endswith(" ") or read_glob(text) is None:
        reading.fault(
            path, f"“{text}” fits no path: write it as in .gitignore (docs/**/privacy.md, drafts/, \\#odd.md)"
        )
        return None
    return text


def _json_path(reading: Reading, path: Path, value: object) -> str | None:
    text = reading.text(path, value)
    if text is not None and not text.endswith(".json"):
        reading.fault(path, f"“{text}” is not the name of a .json file")
        return None
    return text


def _positive_glob(reading: Reading, path: Path, value: object) -> str | None:
    text = _glob(reading, path, value)
    if text is not None and text.startswith("!"):
        reading.fault(path, f"“{text}” takes files out, which only exclude can do: name the files to take")
        return None
    return text


def _choice(choices: Mapping[str, Any]) -> Callable[[Reading, Path, object], Any]:
    return lambda reading, path, value: reading.choice(path, value, choices)


def _truth(reading: Reading, path: Path, value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    reading.refuse(path, "true or false", value)
    return None


def _age(reading: Reading, path: Path, value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= OLDEST:
        return value
    reading.refuse(path, f"an age in years, from 0 to {OLDEST}", value)
    return None


def _each(read: Callable[[Reading, Path, object], Any], *, by_glob: bool = False) -> Reader:
    """Make a reader of a table whose keys the user chooses: names of rules, or patterns for files."""

    def reader(reading: Reading, path: Path, value: object) -> None:
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


def _part(readers: Mapping[str, Reader]) -> Reader:
    return lambda reading, path, value: reading.table(path, value, readers, key_text(path))


def _rule_options(reading: Reading, path: Path, value: object) -> None:
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


def _extends(reading: Reading, path: Path, value: object) -> tuple[str, ...] | None:
    if isinstance(value, str):
        text = reading.text(path, value)
        return None if text is None else (text,)
    return _texts(reading, path, value)


def _documents(reading: Reading, path: Path, value: object) -> tuple[DocumentPattern, ...] | None:
    if isinstance(value, Mapping):
        found = [_document_by_glob(reading, (*path, key), key, kind) for key, kind in value.items()]
    elif isinstance(value, list):
        found = [_document_table(reading, (*path, index), item) for index, item in enumerate(value)]
    else:
        reading.refuse(path, "a table of patterns and kinds, or a list of tables", value)
        return None
    return None if None in found else tuple(pattern for pattern in found if pattern is not None)


def _document_by_glob(reading: Reading, path: Path, glob: str, kind: object) -> DocumentPattern | None:
    files = _positive_glob(reading, path, glob)
    found = reading.choice(path, kind, KINDS_BY_NAME)
    return None if files is None or found is None else DocumentPattern((files,), found)


def _document_table(reading: Reading, path: Path, value: object) -> DocumentPattern | None:
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


def _readers(**readers: Callable[[Reading, Path, object], Any]) -> Mapping[str, Reader]:
    return {name: _kept(read) for name, read in readers.items()}


_SIGNAL = _choice({"honoured": "honoured", "honored": "honoured", "ignored": "ignored"})

# The names of front matter (`docs/dialect.md`): one word for each thing that can be declared.
_FACTS: Mapping[str, Reader] = {
    **_readers(conditions=_texts, sells_data=_truth, shares_for_ads=_truth),
    "controller": _part(_readers(name=Reading.text, brand=_texts, address=Reading.text)),
    "contact": _part(
        _readers(email=Reading.text, phone=Reading.text, dpo=Reading.text, eu_representative=Reading.text)
    ),
    "audience": _part(_readers(minimum_age=_age, directed_to_children=_truth)),
    "cookies": _part(_readers(used=_truth, consent=Reading.text, dnt=_SIGNAL, gpc=_SIGNAL)),
    "transfers": _part(_readers(outside=_texts, safeguard=Reading.text)),
}

_READERS: Mapping[str, Reader] = {
    "extends": _kept(_extends),
    "select": _kept(_some_texts),
    "extend-select": _kept(_texts),
    "ignore": _kept(_texts),
    "per-file-ignores": _each(_texts, by_glob=True),
    "severity": _each(_choice(SEVERITIES)),
    "min-confidence": _kept(_choice(CONFIDENCES)),
    "fail-on": _kept(_choice(FAIL_ON)),
    "require-suppression-reasons": _kept(_truth),
    "laws": _kept(_texts),
    "documents": _kept(_documents),
    "exclude": _kept(_globs),
    "baseline": _kept(_json_path),
    "facts": _part(_FACTS),
    "rules": _rule_options,
}


def known_keys() -> Iterable[str]:
    """Return the keys at the top of a configuration."""
    return _READERS.keys()
