"""The pluggy contract between policylint and those who bring rules, the built-in rules included."""

from collections.abc import Iterable

import pluggy

from policylint.rule import Rule

PROJECT_NAME = "policylint"
"""The pluggy project name, and the entry-point group in which plugins are found."""

hookspec = pluggy.HookspecMarker(PROJECT_NAME)
hookimpl = pluggy.HookimplMarker(PROJECT_NAME)


@hookspec
def policylint_rules() -> Iterable[Rule]:
    """Offer rules: instances, in any order. `policylint.rules_in` finds all that a package holds."""
    raise NotImplementedError
