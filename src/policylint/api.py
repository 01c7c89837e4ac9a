"""The calls that most importers need: check a text, check files, find their configuration, parse a text."""

import datetime
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import NoneType
from typing import Any

from attrs import evolve

from policylint import engine, project
from policylint.arguments import listed, must_be, must_be_day, names, path_text
from policylint.baseline.baselines import Baselines, without_known
from policylint.confidence import Confidence
from policylint.config.config import Config, Selection
from policylint.config.discovery import absolute
from policylint.config.loading import Configurations
from policylint.config.named_options import named_options
from policylint.facts.kind import Kind
from policylint.finding import Finding
from policylint.linting import lint_configured
from policylint.plugins import load_rules
from policylint.rule_set import RuleSet
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse as parse_source

_PATH = (str, bytes, os.PathLike)


def check_text(
    text: str,
    path: str | os.PathLike[str] = "<text>",
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

    Raises UsageError for an unknown rule, option of a rule, law or condition and for an argument of the wrong
    type, PluginError and RuleError for a plugin or a rule that fails.
    """
    name = path_text("path", path)
    must_be((Kind, NoneType), "kind", kind, "a Kind such as Kind.TERMS")
    must_be(bool, "comments", comments, "True or False")
    known = _rules(rules)
    asked = _Asked(known, select, ignore, min_confidence, options, laws, conditions)
    linted = lint_configured(
        Source(text, name),
        known,
        asked.above(_configuration(config) or Config(folder=absolute(Path()))),
        _day(as_of),
        path=Path(name),
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
    named = tuple(path_text("each of paths", path) for path in listed("paths", paths, "paths", _PATH))
    day = _day(as_of)
    configurations = Configurations(_rules(rules), fixed=_configuration(config))
    asked = _Asked(configurations.rules, select, ignore, min_confidence, options, laws, conditions)
    must_be(bool, "comments", comments, "True or False")
    known = baseline if isinstance(baseline, bool) else Path(path_text("baseline", baseline))
    documents: list[engine.DocumentReport] = []
    for found in project.discover(named, configurations).documents:
        path = Path(found.path)
        config = asked.above(configurations.of(path))
        linted = lint_configured(
            found.read(), configurations.rules, config, day, path=path, comments=comments
        )
        documents.append(linted.report)
    if known is not False:
        baselines = Baselines(configurations, only=None if known is True else known)
        matched = baselines.match(documents, project.searched(named))
        return engine.Report(without_known(documents, matched), day)
    return engine.Report(tuple(documents), day)


def find_config(document: str | os.PathLike[str], *, rules: RuleSet | None = None) -> Config:
    """Return the configuration nearest to a document, which need not exist, up to the root of its project.

    Raises ConfigurationError, whose ``faults`` are all that is wrong with it, and UsageError for an argument
    of the wrong type.
    """
    path = Path(path_text("document", document))
    return Configurations(_rules(rules)).of(path)


def parse(text: str, path: str | os.PathLike[str] = "<text>") -> Document:
    """Parse a text, which never fails; ``path`` is only a name. Raises UsageError for what is no text."""
    return parse_source(Source(text, path_text("path", path)))


class _Asked:
    """What arguments say of rules, laws and conditions: it stands above a configuration."""

    def __init__(
        self,
        rules: RuleSet,
        select: Iterable[str],
        ignore: Iterable[str],
        min_confidence: Confidence | None,
        options: Mapping[str, Mapping[str, Any]] | None,
        laws: Iterable[str],
        conditions: Iterable[str],
    ) -> None:
        """Check the arguments; raises UsageError, and ConfigurationError for options that no rule has."""
        self._selection = Selection(names("select", select) or None, (), names("ignore", ignore))
        wanted = "a Confidence such as Confidence.LOW"
        must_be((Confidence, NoneType), "min_confidence", min_confidence, wanted)
        self._min_confidence = min_confidence
        self._options = {} if options is None else named_options("options", options, rules)
        self._laws = names("laws", laws)
        self._conditions = names("conditions", conditions)

    def above(self, base: Config) -> Config:
        """Return a configuration with the arguments set above it."""
        told = {condition.removeprefix("not-"): condition for condition in base.conditions}
        for condition in self._conditions:
            told.pop(condition.removeprefix("not-"), None)
        return evolve(
            base,
            selections=(*base.selections, self._selection),
            min_confidence=base.min_confidence if self._min_confidence is None else self._min_confidence,
            laws=self._laws or base.laws,
            conditions=(*told.values(), *self._conditions),
            options={**base.options, **self._options},
        )


def _rules(rules: RuleSet | None) -> RuleSet:
    if rules is None:
        return load_rules()
    must_be(RuleSet, "rules", rules, "a RuleSet, as load_rules() returns it")
    return rules


def _configuration(config: Config | None) -> Config | None:
    must_be((Config, NoneType), "config", config, "a Config, as find_config() returns it")
    return config


def _day(as_of: datetime.date | None) -> datetime.date:
    if as_of is None:
        return datetime.date.today()
    must_be_day("as_of", as_of)
    return as_of
