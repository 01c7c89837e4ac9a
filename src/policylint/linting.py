"""Linting a document as its configuration asks: which rules run, by what, and how severe they are."""

import datetime
from pathlib import Path

from attrs import evolve, frozen

from policylint import engine
from policylint.config.config import Config
from policylint.config.loading import Configurations
from policylint.config.selecting import rules_for, severities
from policylint.facts.kind import Kind
from policylint.finding import Severity
from policylint.plugins import RuleSet
from policylint.source import Source


@frozen
class Linted:
    """What was found in a document, and the configuration that asked for it."""

    report: engine.DocumentReport
    config: Config

    @property
    def fails(self) -> bool:
        """Whether a finding is as severe as ``fail-on``; info never fails a run."""
        limit = max(self.config.fail_on, Severity.WARNING)
        return any(finding.severity >= limit for finding in self.report.findings)


def lint_configured(
    source: Source,
    rules: RuleSet,
    config: Config,
    as_of: datetime.date,
    *,
    path: Path | None = None,
    kind: Kind | None = None,
) -> Linted:
    """Lint one document by one configuration; raises what `engine.lint` raises.

    ``path`` is where the document lies, for what the configuration says of files; ``kind`` overrules both
    configuration and document.
    """
    report = engine.lint(source, rules_for(rules, config, path), settings(config, as_of, path), kind=kind)
    changed = severities(rules, config)
    if not changed:
        return Linted(report, config)
    findings = tuple(
        evolve(finding, severity=changed.get(finding.code, finding.severity)) for finding in report.findings
    )
    return Linted(evolve(report, findings=findings), config)


def lint_in_project(
    source: Source, configurations: Configurations, as_of: datetime.date, *, path: Path
) -> Linted:
    """Lint one document by the configuration nearest to it; raises ConfigurationError too."""
    return lint_configured(source, configurations.rules, configurations.of(path), as_of, path=path)


def settings(config: Config, as_of: datetime.date, path: Path | None = None) -> engine.Settings:
    """Return what the engine needs to know of a configuration, for the document at a path."""
    return engine.Settings(
        as_of,
        options=config.options,
        min_confidence=config.min_confidence,
        laws=config.laws,
        conditions=config.conditions,
        configured_kind=None if path is None else config.kind(path),
    )
