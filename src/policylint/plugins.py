"""Find, load and name plugins. A plugin that cannot be loaded is named in one sentence, never skipped."""

import importlib
import importlib.metadata
import importlib.resources
import inspect
import itertools
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator
from types import ModuleType
from typing import TypeGuard

import pluggy

from policylint import hookspecs, intake
from policylint.arguments import listed, must_be
from policylint.errors import PluginError
from policylint.rule import Rule, RuleMeta
from policylint.rule_set import LoadedRule, RuleSet

CORE = "policylint"
"""The plugin and the distribution that the core's own rules (PL0) belong to."""


def load_rules(entry_points: Iterable[importlib.metadata.EntryPoint] | None = None) -> RuleSet:
    """Load the rules of every installed plugin, or of the given entry points only.

    Raises PluginError, and UsageError for what is no entry point.

    Plugins are found in the entry-point group ``policylint``. policylint's own rules come by that way too;
    only PL0, what a linter must say before any opinion, is always there.
    """
    found = tuple(
        importlib.metadata.entry_points(group=hookspecs.PROJECT_NAME)
        if entry_points is None
        else _entry_points(entry_points)
    )
    if entry_points is None and not found:
        raise PluginError(
            "no rules are installed, not even policylint's own: install policylint again with pip"
        )
    loader = _Loader()
    for entry in sorted(found, key=lambda entry: (_distribution(entry), entry.name)):
        loader.add(f"{_distribution(entry)}:{entry.name}", _distribution(entry), entry.load)
    return loader.rule_set()


def _entry_points(given: Iterable[importlib.metadata.EntryPoint]) -> Iterator[importlib.metadata.EntryPoint]:
    for entry in listed("entry_points", given, "entry points", str):
        must_be(importlib.metadata.EntryPoint, "each of entry_points", entry, "an EntryPoint")
        yield entry


def rules_of(*plugins: ModuleType) -> RuleSet:
    """Load the rules of these plugin modules and of the core only, whatever is installed: for tests.

    Raises PluginError as `load_rules` does.
    """
    loader = _Loader()
    for module in plugins:
        loader.add(module.__name__, module.__name__, lambda module=module: module)  # type: ignore[misc]
    return loader.rule_set()


def rules_in(package: ModuleType | str) -> Iterator[Rule]:
    """Yield every rule that a package and its subpackages define: what a plugin's hook usually returns.

    A rule is a concrete subclass of `Rule` with a ``meta``, which is instantiated in the module that defines
    it; or an instance, alone or in a tuple, at the top of a module. Rules come sorted by code. Whatever an
    import raises is passed on; UsageError is raised for what is no package.
    """
    must_be((ModuleType, str), "package", package, "a module, or its dotted name")
    root = importlib.import_module(package) if isinstance(package, str) else package
    found: dict[int, Rule] = {}
    for module in _modules(root):
        for rule in _declared(module):
            found[id(rule)] = rule
    yield from sorted(found.values(), key=lambda rule: rule.meta.code)


def page_of(loaded: LoadedRule) -> str:
    """Return the rule's page as Markdown; raises PluginError where it has none."""
    name = loaded.meta.name.replace("-", "_") + ".md"
    try:
        return importlib.resources.files(loaded.page_package).joinpath(name).read_text(encoding="utf-8")
    except (OSError, ValueError, ImportError, TypeError) as error:
        raise PluginError(
            f"rule {loaded} has no page that can be read ({type(error).__name__}): "
            f"{name}, in UTF-8, must stand in a package beside {loaded.rule.declared_in}"
        ) from error


class _Loader:
    """Collects the rules of plugins one by one."""

    def __init__(self) -> None:
        self._manager = pluggy.PluginManager(hookspecs.PROJECT_NAME)
        self._manager.add_hookspecs(hookspecs)
        self._rules = [_loaded(rule, CORE, CORE) for rule in rules_in(intake)]

    def add(self, name: str, distribution: str, load: Callable[[], object]) -> None:
        """Load and register a plugin and take its rules; raises PluginError."""
        try:
            plugin = load()
            self._manager.register(plugin, name)
            self._manager.check_pending()
            self._rules += self._offered(name, distribution, plugin)
        except PluginError:
            raise
        except (Exception, SystemExit) as error:
            raise PluginError(
                f"plugin {name} cannot be loaded: {_told(error)}; "
                f"repair or uninstall the distribution {distribution}"
            ) from error

    def rule_set(self) -> RuleSet:
        """Return all rules, by code; raises PluginError where two have a code or a name in common."""
        owners: dict[str, LoadedRule] = {}
        for loaded in self._rules:
            for alias in loaded.aliases:
                if alias in owners:
                    raise PluginError(
                        f"rules {owners[alias]} and {loaded} have “{alias}” in common: "
                        "codes and names must differ; rename one, or uninstall its plugin"
                    )
                owners[alias] = loaded
        return RuleSet(tuple(sorted(self._rules, key=lambda loaded: loaded.meta.code)))

    def _offered(self, name: str, distribution: str, plugin: object) -> Iterator[LoadedRule]:
        others = [other for other in self._manager.get_plugins() if other is not plugin]
        offers = self._manager.subset_hook_caller("policylint_rules", others)()
        if not offers:
            raise PluginError(
                f"plugin {name} offers nothing: it needs a function policylint_rules that is marked with "
                f"@policylint.hookimpl and returns rules; repair or uninstall the distribution {distribution}"
            )
        for rule in itertools.chain.from_iterable(offers):
            if not isinstance(rule, Rule) or not isinstance(getattr(rule, "meta", None), RuleMeta):
                raise PluginError(
                    f"plugin {name} offers {rule!r}, which is not a rule: "
                    "policylint_rules must return instances of policylint.Rule, each with a meta"
                )
            yield _loaded(rule, name, distribution)


def _loaded(rule: Rule, plugin: str, distribution: str) -> LoadedRule:
    spec = sys.modules[rule.declared_in].__spec__
    return LoadedRule(rule, plugin, distribution, spec.parent or "" if spec else "")


def _distribution(entry: importlib.metadata.EntryPoint) -> str:
    return entry.dist.name if entry.dist else "of unknown name"


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}".rstrip(": ")


def _modules(root: ModuleType) -> Iterator[ModuleType]:
    yield root
    for info in pkgutil.walk_packages(getattr(root, "__path__", ()), f"{root.__name__}."):
        yield importlib.import_module(info.name)


def _declared(module: ModuleType) -> Iterator[Rule]:
    for value in tuple(vars(module).values()):
        if inspect.isclass(value):
            if _is_rule_of(value, module):
                yield value()
        else:
            for item in value if isinstance(value, tuple) else (value,):
                if isinstance(item, Rule) and not hasattr(type(item), "meta"):
                    yield item


def _is_rule_of(value: type[object], module: ModuleType) -> TypeGuard[type[Rule]]:
    return (
        issubclass(value, Rule)
        and value.__module__ == module.__name__
        and not inspect.isabstract(value)
        and hasattr(value, "meta")
    )
