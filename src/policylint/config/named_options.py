"""Settings of rules that an importer gives, checked as those of a file are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from policylint.config.fault import ConfigurationError, Fault, Origin
from policylint.config.merging import merge
from policylint.config.names import with_known_names
from policylint.config.reading import read_layer
from policylint.rule_set import RuleSet


def named_options(
    name: str, options: Mapping[str, Mapping[str, Any]], rules: RuleSet
) -> Mapping[str, Mapping[str, Any]]:
    """Return settings of rules by the rules' names, where ``options`` may name them by code.

    ``name`` is that of the argument they came by. Raises ConfigurationError, a UsageError, for a rule that is
    not among ``rules``, for an option that it does not have, and for a value of another type than its
    default.
    """
    faults: list[Fault] = []
    layer = read_layer(name, {"rules": options}, (), lambda path: Origin(name), faults)
    layer = with_known_names(layer, rules, faults)
    if faults:
        raise ConfigurationError(faults)
    return merge([layer], Path()).options
