"""Whether what a configuration names is there: rules, their options, laws, conditions.

A rule may be named by code, by name, or by the beginning of its code; here every name of one rule becomes its
code (in ``rules`` its name), so that what two layers say of one rule meets.
"""

from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve

from policylint.config.fault import Fault, did_you_mean
from policylint.config.setting import Layer, Setting
from policylint.errors import Hints, UsageError
from policylint.law import catalogue
from policylint.rule import RuleOption
from policylint.rule_set import LoadedRule, RuleSet

_OWN = "policylint"


def with_known_names(layer: Layer, rules: RuleSet, faults: list[Fault]) -> Layer:
    """Return the layer with rules and laws by their keys; adds to ``faults`` what is not known."""
    return evolve(layer, settings=tuple(_Checking(rules, faults).checked(layer)))


class _Checking:
    """Checks the names of one layer; what is wrong is noted and left out."""

    def __init__(self, rules: RuleSet, faults: list[Fault]) -> None:
        self._rules = rules
        self._faults = faults
        self._hints = Hints()

    def checked(self, layer: Layer) -> Iterator[Setting]:
        severities: dict[str, Setting] = {}
        options: dict[tuple[str, ...], Setting] = {}
        for setting in layer.settings:
            match setting.key:
                case ("select" | "extend-select",):
                    yield self._each(setting, self._known)
                case ("ignore",) | ("per-file-ignores", _):
                    yield self._each(setting, self._removable)
                case ("severity", reference):
                    self._once(severities, self._severity(setting, reference))
                case ("rules", reference, option):
                    self._once(options, self._option(setting, reference, option))
                case ("laws",):
                    yield self._each(setting, lambda name: catalogue.law(name).key)
                case ("facts", "conditions"):
                    yield self._conditions(setting)
                case _:
                    yield setting
        # What is said of one rule counts more than what is said of all whose codes begin so.
        yield from sorted(severities.values(), key=lambda setting: len(setting.key[1]))
        yield from options.values()

    def _known(self, reference: str) -> str:
        self._rules.named(reference)
        return reference

    def _removable(self, reference: str) -> str:
        self._rules.without([reference])
        return reference

    def _each(self, setting: Setting, known: Callable[[str], str]) -> Setting:
        """Return the setting with each item of its list as ``known`` returns it."""
        values: list[str] = []
        for index, item in enumerate(setting.value):
            try:
                values.append(known(item))
            except UsageError as error:
                self._faults.append(setting.fault(self._hints.told(error), index))
        return evolve(setting, value=tuple(values))

    def _severity(self, setting: Setting, reference: str) -> Setting | None:
        try:
            meant = self._rules.named(reference)
        except UsageError as error:
            self._faults.append(setting.fault(self._hints.told(error)))
            return None
        if not any(loaded.meta.optional for loaded in meant):
            code = meant[0].meta.code
            self._faults.append(
                setting.fault(f"{code} tells what was not checked: it keeps its severity, remove this line")
            )
            return None
        is_one = len(meant) == 1 and _is_called(meant[0], reference)
        return evolve(setting, key=("severity", meant[0].meta.code if is_one else reference.strip().upper()))

    def _option(self, setting: Setting, reference: str, name: str) -> Setting | None:
        try:
            loaded = self._rules.find(reference)
        except UsageError as error:
            self._faults.append(setting.fault(self._hints.told(error)))
            return None
        options = {option.name: option for option in loaded.meta.options}
        if name in options:
            wanted = _wanted(options[name], setting.value)
            if wanted:
                self._faults.append(setting.fault(f"must be {wanted}, as the default is"))
                return None
        elif options or loaded.distribution == _OWN:
            hint = did_you_mean(name, options) if options else "it has none, remove the table"
            self._faults.append(setting.fault(f"{loaded.meta.code} has no option “{name}”: {hint}"))
            return None
        return evolve(setting, key=("rules", loaded.meta.name, name))

    def _conditions(self, setting: Setting) -> Setting:
        settled = self._each(setting, _condition)
        for condition in settled.value:
            if f"not-{condition}" in settled.value:
                message = (
                    f"the condition {condition} is declared to hold and not to hold: keep one of the two"
                )
                self._faults.append(setting.fault(message))
        return settled

    def _once(self, known: dict[Any, Setting], setting: Setting | None) -> None:
        """Keep a setting, unless the same rule was set before under another of its names."""
        if setting is None:
            return
        other = known.setdefault(setting.key, setting)
        if other is not setting:
            told = f"is set in {other.origin} already, by another name of the rule: keep one"
            self._faults.append(setting.fault(told))


def _condition(name: str) -> str:
    key = catalogue.condition(name.removeprefix("not-")).key
    return f"not-{key}" if name.startswith("not-") else key


def _is_called(loaded: LoadedRule, reference: str) -> bool:
    wanted = reference.strip().casefold()
    return wanted in (loaded.meta.code.casefold(), loaded.meta.name)


def _wanted(option: RuleOption, value: object) -> str:
    """Say of what type a value must be; nothing where it is."""
    match option.default:
        case bool():
            return "" if isinstance(value, bool) else "true or false"
        case int():
            return "" if isinstance(value, int) and not isinstance(value, bool) else "a whole number"
        case str():
            return "" if isinstance(value, str) else "a text in quotation marks"
    is_texts = isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)
    return "" if is_texts else "a list of texts"
