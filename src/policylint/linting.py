"""Linting a document as its configuration asks: which rules run, by what, and how severe they are."""

import datetime
from pathlib import Path

from attrs import evolve, frozen

from policylint import engine
from policylint.config.config import Config
from policylint.config.loading import Configurations
from policylint.config.selecting import rules_for, severities
from policylint.facts.kind import Kind
from policylint.rule_set import RuleSet
from policylint.source import Source


@frozen
class Linted:
    """What was found in a document, and the configuration that asked for it."""

    report: engine.DocumentReport
    config: Config

    @property
    def fails(self) -> bool:
        """Whether a finding is as severe as ``fail-on``."""
        return self.report.fails(self.config.fail_on)


def lint_configured(
    source: Source,
    rules: RuleSet,
    config: Config,
    as_of: datetime.date,
    *,
    path: Path | None = None,
    kind: Kind | None = None,
    comments: bool = True,
) -> Linted:
    """Lint one document by one configuration; raises what `engine.lint` raises.

    ``path`` is where the document lies, for what the configuration says of files; ``kind`` overrules both
    configuration and document. With ``comments`` false those in the text that silence findings do not.
    """
    told = evolve(
        settings(config, as_of, path), comments=comments, known=rules, severities=severities(rules, config)
    )
    return Linted(engine.lint(source, rules_for(rules, config, path), told, kind=kind), config)


def lint_in_project(
    source: Source, configurations: Configurations, as_of: datetime.date, *, path: Path, comments: bool = True
) -> Linted:
    """Lint one document by the configuration nearest to it; raises ConfigurationError too."""
    config = configurations.of(path)
    return lint_configured(source, configurations.rules, config, as_of, path=path, comments=comments)


def settings(config: Config, as_of: datetime.date, path: Path | None = None) -> engine.Settings:
    """Return what the engine needs to know of a configuration, for the document at a path."""
    return engine.Settings(
        as_of,
        options=config.options,
        min_confidence=config.min_confidence,
        laws=config.laws,
        conditions=config.conditions,
        facts=config.facts,
        configured_kind=None if path is None else config.kind(path),
        reasons_required=config.require_suppression_reasons,
    )
