"""The three calls that most importers need: check a text, check files, parse a text."""

import datetime
import os
from collections.abc import Iterable, Mapping
from typing import Any

from policylint import engine, project
from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.finding import Finding
from policylint.plugins import RuleSet, load_rules
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse as parse_source


def check_text(
    text: str,
    path: str = "<text>",
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: Confidence = Confidence.HIGH,
    as_of: datetime.date | None = None,
    kind: Kind | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    laws: Iterable[str] = (),
    conditions: Iterable[str] = (),
    rules: RuleSet | None = None,
) -> tuple[Finding, ...]:
    """Lint a text and return what was found, in reading order.

    ``path`` is only a name for the findings. ``select`` and ``ignore`` take codes or names of rules;
    ``as_of`` is the day to judge by, today by default; ``kind`` overrules what the text says of itself;
    ``options`` are the settings of rules, by rule name. ``laws`` are those to judge by, by key or alias, by
    default those that the text claims; ``conditions`` are what holds for the service (``has-dpo``) or does
    not (``not-has-dpo``). ``rules`` saves loading the plugins anew for each of many texts.

    Raises UsageError for an unknown rule, law or condition, PluginError and RuleError for a plugin or a rule
    that fails.
    """
    report = engine.lint(
        Source(text, path),
        (rules or load_rules()).selected(select, ignore, min_confidence),
        _settings(as_of, options, min_confidence, laws, conditions),
        kind=kind,
    )
    return report.findings


def check_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: Confidence = Confidence.HIGH,
    as_of: datetime.date | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    laws: Iterable[str] = (),
    conditions: Iterable[str] = (),
    rules: RuleSet | None = None,
) -> engine.Report:
    """Lint files, and the policies in folders; the arguments mean what they mean in `check_text`.

    Raises what `check_text` raises, and UsageError for a path that cannot be read or where no policy was
    found.
    """
    chosen = (rules or load_rules()).selected(select, ignore, min_confidence)
    settings = _settings(as_of, options, min_confidence, laws, conditions)
    documents = tuple(engine.lint(found.read(), chosen, settings) for found in project.discover(paths))
    return engine.Report(documents, settings.as_of)


def parse(text: str, path: str = "<text>") -> Document:
    """Parse a text, which never fails; ``path`` is only a name."""
    return parse_source(Source(text, path))


def _settings(
    as_of: datetime.date | None,
    options: Mapping[str, Mapping[str, Any]] | None,
    min_confidence: Confidence,
    laws: Iterable[str],
    conditions: Iterable[str],
) -> engine.Settings:
    return engine.Settings(
        as_of or datetime.date.today(), options or {}, min_confidence, tuple(laws), tuple(conditions)
    )
