"""Pure: text and rules in, findings out. No files, no clock, no environment."""

import datetime
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from policylint.facts.kind import Kind
from policylint.finding import Finding, Severity
from policylint.plugins import RuleSet
from policylint.source import Source


@frozen
class Settings:
    """What the engine needs to know beyond the text: the day to judge by, kinds by path, settings of rules."""

    as_of: datetime.date
    options: Mapping[str, Mapping[str, Any]] = field(factory=dict)


@frozen
class DocumentReport:
    """One document and what was found in it, in reading order."""

    source: Source
    findings: tuple[Finding, ...]

    @property
    def path(self) -> str:
        """The document's name, as it was given."""
        return self.source.path


@frozen
class Report:
    """A run: its documents in the order given, and the day it judged by."""

    documents: tuple[DocumentReport, ...]
    as_of: datetime.date

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, document by document."""
        return tuple(finding for document in self.documents for finding in document.findings)

    def fails(self, fail_on: Severity) -> bool:
        """Tell whether any finding is of this severity or worse; info never fails a run."""
        raise NotImplementedError


def lint(source: Source, rules: RuleSet, settings: Settings, *, kind: Kind | None = None) -> DocumentReport:
    """Lint one document; raises RuleError, which names the rule, when a rule raises."""
    raise NotImplementedError
