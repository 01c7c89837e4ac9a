"""From layers to one configuration: the nearer layer has the last word.

Single values and the lists ``laws`` and ``documents`` are replaced; tables are merged key by key; ``exclude``
adds up; of ``select``, ``extend-select`` and ``ignore`` see `selections`.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from policylint.confidence import Confidence
from policylint.config.config import Config, FileIgnores, Selection
from policylint.config.setting import Layer, Setting
from policylint.finding import Severity
from policylint.law.declared_conditions import declared_conditions

_SELECTING = ("select", "extend-select", "ignore")
_CONDITIONS = ("facts", "conditions")
_ADDING_UP = (("exclude",), _CONDITIONS)


def merge(
    layers: Sequence[Layer], folder: Path, file: str | None = None, overruled: tuple[str, ...] = ()
) -> Config:
    """Merge layers, the one with the last word last; their values must have been checked.

    ``folder`` is the one that patterns start at.
    """
    settings = _settled(layers)
    singles = {setting.key[0]: setting.value for setting in settings if len(setting.key) == 1}
    return Config(
        folder=folder,
        file=file,
        overruled=overruled,
        selections=selections(layers),
        per_file_ignores=tuple(
            FileIgnores(key[1], value) for key, value in _under("per-file-ignores", settings)
        ),
        severity={key[1]: value for key, value in _under("severity", settings)},
        min_confidence=singles.get("min-confidence", Confidence.HIGH),
        fail_on=singles.get("fail-on", Severity.WARNING),
        require_suppression_reasons=singles.get("require-suppression-reasons", False),
        laws=singles.get("laws", ()),
        conditions=_conditions(settings),
        facts=_facts(settings),
        documents=singles.get("documents", ()),
        exclude=tuple(
            pattern for setting in settings if setting.key == ("exclude",) for pattern in setting.value
        ),
        baseline=singles.get("baseline"),
        options=_options(settings),
        settings=settings,
    )


def selections(layers: Iterable[Layer]) -> tuple[Selection, ...]:
    """Return what each layer says of the rules that run, from the last layer that has a ``select`` on.

    Such a layer starts anew; one without it adds its ``extend-select`` to what the layers before chose, and
    takes away what it ignores. Within one layer ``ignore`` wins.
    """
    chosen: list[Selection] = []
    for layer in layers:
        said = {setting.key[0]: setting.value for setting in layer.settings if setting.key[0] in _SELECTING}
        if "select" in said:
            chosen.clear()
        if said:
            chosen.append(
                Selection(said.get("select"), said.get("extend-select", ()), said.get("ignore", ()))
            )
    return tuple(chosen)


def _settled(layers: Iterable[Layer]) -> tuple[Setting, ...]:
    """Return the settings that count, in the order in which their keys first come up."""
    settled: dict[object, Setting] = {}
    for number, layer in enumerate(layers):
        if any(setting.key == ("select",) for setting in layer.settings):
            settled = {mark: setting for mark, setting in settled.items() if setting.key[0] not in _SELECTING}
        for setting in layer.settings:
            adds_up = setting.key[0] in _SELECTING or setting.key in _ADDING_UP
            mark = (setting.key, number) if adds_up else setting.key
            # What is written later counts later, also where it is about what was written before.
            settled.pop(mark, None)
            settled[mark] = setting
    return tuple(setting for setting in settled.values() if setting.key != ("extends",))


def _under(table: str, settings: Iterable[Setting]) -> list[tuple[tuple[str, ...], Any]]:
    return [
        (setting.key, setting.value)
        for setting in settings
        if setting.key[0] == table and len(setting.key) > 1
    ]


def _facts(settings: Iterable[Setting]) -> dict[str, Any]:
    return {".".join(key[1:]): value for key, value in _under("facts", settings) if key != _CONDITIONS}


def _conditions(settings: Iterable[Setting]) -> tuple[str, ...]:
    """Return the conditions that are known: those named, the last word on each, else those of other facts."""
    settled = declared_conditions(_facts(settings))
    told = {condition: condition if holds else f"not-{condition}" for condition, holds, _ in settled}
    for setting in settings:
        if setting.key == _CONDITIONS:
            for condition in setting.value:
                told[condition.removeprefix("not-")] = condition
    return tuple(told.values())


def _options(settings: Iterable[Setting]) -> dict[str, dict[str, Any]]:
    options: dict[str, dict[str, Any]] = {}
    for key, value in _under("rules", settings):
        options.setdefault(key[1], {})[key[2]] = value
    return options
