"""Find, load and name plugins. A plugin that cannot be loaded is named in one sentence, never skipped."""

from collections.abc import Iterable, Iterator
from types import ModuleType

from attrs import frozen

from policylint.confidence import Confidence
from policylint.rule import Rule


@frozen
class LoadedRule:
    """A rule, who brought it, and the package that holds its page."""

    rule: Rule
    plugin: str
    distribution: str
    page_package: str


class RuleSet:
    """All rules that can run, sorted by code."""

    rules: tuple[LoadedRule, ...]

    def find(self, code_or_name: str) -> LoadedRule:
        """Return a rule by code or name; raises UsageError, with a did-you-mean, where there is none."""
        raise NotImplementedError

    def selected(
        self, select: Iterable[str] = (), ignore: Iterable[str] = (), min_confidence: Confidence = Confidence.HIGH
    ) -> "RuleSet":
        """Return the rules that run: those named in ``select``, else all of sufficient confidence; less ``ignore``."""
        raise NotImplementedError


def load_rules() -> RuleSet:
    """Load the rules of every installed plugin; raises PluginError."""
    raise NotImplementedError


def rules_in(package: ModuleType) -> Iterator[Rule]:
    """Yield every rule that a package and its subpackages define: what a plugin's hook usually returns."""
    raise NotImplementedError


def page_of(loaded: LoadedRule) -> str:
    """Return the rule's page as Markdown; raises PluginError where it has none."""
    raise NotImplementedError
