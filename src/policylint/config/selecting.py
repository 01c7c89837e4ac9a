"""Which rules a configuration lets run on a document, and how severe it says that they are."""

from collections.abc import Iterable
from pathlib import Path

from policylint.config.config import Config
from policylint.finding import Severity
from policylint.rule_set import RuleSet


def rules_for(rules: RuleSet, config: Config, document: Path | None = None) -> RuleSet:
    """Return the rules that run on a document; without one, ``per-file-ignores`` are not asked.

    Rules that are not optional run in any case. The layers of the configuration are heard in their order;
    ``per-file-ignores`` have the last word. Raises UsageError for an unknown rule in a configuration that
    was not loaded.
    """
    chosen = {loaded.meta.code for loaded in rules if loaded.meta.confidence >= config.min_confidence}
    for selection in config.selections:
        if selection.select is not None:
            chosen = _codes(rules, selection.select)
        chosen |= _codes(rules, selection.extend_select)
        chosen -= rules.without(selection.ignore)
    if document is not None:
        chosen -= rules.without(config.ignored(document))
    return RuleSet(
        tuple(loaded for loaded in rules if not loaded.meta.optional or loaded.meta.code in chosen)
    )


def severities(rules: RuleSet, config: Config) -> dict[str, Severity]:
    """Return the severities that a configuration gives to rules, by code."""
    return {
        loaded.meta.code: severity
        for reference, severity in config.severity.items()
        for loaded in rules.named(reference)
        if loaded.meta.optional
    }


def _codes(rules: RuleSet, references: Iterable[str]) -> set[str]:
    return {loaded.meta.code for reference in references for loaded in rules.named(reference)}
