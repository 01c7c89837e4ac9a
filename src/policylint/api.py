"""The calls that most importers need: check a text, check files, find their configuration, parse a text."""

import datetime
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from policylint import engine, project
from policylint.baseline.baselines import Baselines, without_known
from policylint.confidence import Confidence
from policylint.config.config import Config, Selection
from policylint.config.discovery import absolute
from policylint.config.loading import Configurations
from policylint.facts.kind import Kind
from policylint.finding import Finding
from policylint.linting import lint_configured
from policylint.plugins import RuleSet, load_rules
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse as parse_source


def check_text(
    text: str,
    path: str = "<text>",
    *,
    config: Config | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: Confidence | None = None,
    as_of: datetime.date | None = None,
    kind: Kind | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    laws: Iterable[str] = (),
    conditions: Iterable[str] = (),
    rules: RuleSet | None = None,
    comments: bool = True,
) -> tuple[Finding, ...]:
    """Lint a text and return what was found, in reading order.

    ``path`` is a name for the findings, and what the patterns of ``config`` are asked about; nothing is read
    there. ``config`` is what `find_config` returns; without it no configuration counts. The other arguments
    stand above it: ``select`` and ``ignore`` take codes or names of rules; ``as_of`` is the day to judge by,
    today by default; ``kind`` overrules what the text says of itself; ``options`` are the settings of rules,
    by rule name. ``laws`` are those to judge by, by key or alias, by default those that the text claims;
    ``conditions`` are what holds for the service (``has-dpo``) or does not (``not-has-dpo``). ``rules`` saves
    loading the plugins anew for each of many texts. With ``comments`` false the text is judged as if it had
    no comments that silence rules.

    Raises UsageError for an unknown rule, law or condition, PluginError and RuleError for a plugin or a rule
    that fails.
    """
    linted = lint_configured(
        Source(text, path),
        rules or load_rules(),
        _above(config, select, ignore, min_confidence, options, laws, conditions),
        as_of or datetime.date.today(),
        path=Path(path),
        kind=kind,
        comments=comments,
    )
    return linted.report.findings


def check_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    config: Config | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    min_confidence: Confidence | None = None,
    as_of: datetime.date | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    laws: Iterable[str] = (),
    conditions: Iterable[str] = (),
    rules: RuleSet | None = None,
    comments: bool = True,
    baseline: str | os.PathLike[str] | bool = True,
) -> engine.Report:
    """Lint files, and the policies in folders; the arguments mean what they mean in `check_text`.

    ``config`` is one configuration for all; without it that nearest to each document counts, as on the
    command line. Folders are searched as it says. A bare `Config` reads no configuration file. What the
    ``baseline`` knows is among the silenced findings: that of the configuration, the file that is named, or
    none where it is False.

    Raises what `check_text` raises, ConfigurationError, and UsageError for a path or a baseline that cannot
    be read or where no policy was found.
    """
    paths = tuple(paths)
    day = as_of or datetime.date.today()
    configurations = Configurations(rules or load_rules(), fixed=config)
    documents: list[engine.DocumentReport] = []
    for found in project.discover(paths, configurations).documents:
        path = Path(found.path)
        asked = _above(configurations.of(path), select, ignore, min_confidence, options, laws, conditions)
        linted = lint_configured(found.read(), configurations.rules, asked, day, path=path, comments=comments)
        documents.append(linted.report)
    if baseline is not False:
        baselines = Baselines(configurations, only=None if baseline is True else Path(baseline))
        matched = baselines.match(documents, project.searched(paths))
        return engine.Report(without_known(documents, matched), day)
    return engine.Report(tuple(documents), day)


def find_config(document: str | os.PathLike[str], *, rules: RuleSet | None = None) -> Config:
    """Return the configuration nearest to a document, which need not exist, up to the root of its project.

    Raises ConfigurationError, whose ``faults`` are all that is wrong with it.
    """
    return Configurations(rules or load_rules()).of(Path(document))


def parse(text: str, path: str = "<text>") -> Document:
    """Parse a text, which never fails; ``path`` is only a name."""
    return parse_source(Source(text, path))


def _above(
    config: Config | None,
    select: Iterable[str],
    ignore: Iterable[str],
    min_confidence: Confidence | None,
    options: Mapping[str, Mapping[str, Any]] | None,
    laws: Iterable[str],
    conditions: Iterable[str],
) -> Config:
    """Set arguments above a configuration."""
    base = config or Config(folder=absolute(Path()))
    told = {condition.removeprefix("not-"): condition for condition in base.conditions}
    asked = tuple(conditions)
    for condition in asked:
        told.pop(condition.removeprefix("not-"), None)
    return evolve(
        base,
        selections=(*base.selections, Selection(tuple(select) or None, (), tuple(ignore))),
        min_confidence=base.min_confidence if min_confidence is None else min_confidence,
        laws=tuple(laws) or base.laws,
        conditions=(*told.values(), *asked),
        options={**base.options, **(options or {})},
    )
