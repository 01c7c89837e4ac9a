"""Pure: text and rules in, findings out. No files, no clock, no environment."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from policylint.applicability import AppliedLaw
from policylint.confidence import Confidence
from policylint.errors import FactError, PolicylintError, RuleError, UsageError
from policylint.facts.kind import Kind
from policylint.finding import Finding, Severity
from policylint.fingerprint import fingerprints
from policylint.intake.encoding import is_text
from policylint.law import catalogue
from policylint.policy import Policy
from policylint.required_clause import RequiredClause
from policylint.rule import Rule
from policylint.rule_set import LoadedRule, RuleSet
from policylint.silenced import Silenced
from policylint.source import Source, Span
from policylint.suppression.silencing import Silencing, silence
from policylint.suppression.suppression import Waiver
from policylint.suppression.suppression_rule import Heard, SuppressionRule
from policylint.syntax.document import Document
from policylint.syntax.parser import parse
from policylint.told_once import told_once


@frozen
class Settings:
    """What the engine needs to know beyond the text: the day to judge by, settings of rules, how sure to be.

    ``options`` are the settings of rules, by rule name. A finding is kept when its confidence is at least
    ``min_confidence``, or that of its rule where the rule was selected although it is less sure. ``laws`` are
    those that are declared to apply, by key or alias, and ``conditions`` what is declared to hold
    (``has-dpo``) or not (``not-has-dpo``). ``facts`` are declared to be true, by dotted key
    (``audience.minimum_age``). ``configured_kind`` is the kind of a document whose front matter
    does not say of what kind it is.

    ``comments`` is False where a text is to be judged as if it had no `policylint:` comments. Such comments
    may name any of the ``known`` rules, by default those that run, and need a reason where
    ``reasons_required``. ``severities`` are those that findings have in place of their own, by code of the
    rule.
    """

    as_of: datetime.date
    options: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    min_confidence: Confidence = Confidence.HIGH
    laws: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(factory=dict)
    configured_kind: Kind | None = None
    comments: bool = True
    reasons_required: bool = False
    known: RuleSet | None = None
    severities: Mapping[str, Severity] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Raise UsageError for a law or condition that the catalogue lacks, or one that holds and fails."""
        for name in self.laws:
            catalogue.law(name)
        for name in self.conditions:
            key = catalogue.condition(name.removeprefix("not-")).key
            if {key, f"not-{key}"} <= {*self.conditions}:
                raise UsageError(
                    f"the condition {key} is declared to hold and not to hold: keep one of the two"
                )

    def policy(self, source: Source, kind: Kind | None = None) -> Policy:
        """Parse a text and add what is declared of it; ``kind`` overrules what it says of itself."""
        return Policy(
            parse(source),
            as_of=self.as_of,
            kind=kind,
            configured_kind=self.configured_kind,
            options=self.options,
            laws=self.laws,
            conditions=self.conditions,
            facts=self.facts,
        )


@frozen
class DocumentReport:
    """One document and what was found in it, in reading order.

    ``silenced`` is what was found too and does not count, because a comment or the baseline says so, and
    ``waivers`` are the comments that say so, or meant to.
    ``laws`` are those that it was judged by, with the grounds, where a rule asked what they want of it;
    ``by_core`` tells that the whole core profile was asked too.
    """

    source: Source
    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    laws: tuple[AppliedLaw, ...] = ()
    by_core: bool = False

    @property
    def path(self) -> str:
        """The document's name, as it was given."""
        return self.source.path

    def fails(self, fail_on: Severity) -> bool:
        """Tell whether any finding is of this severity or worse; info never fails a run."""
        limit = max(fail_on, Severity.WARNING)
        return any(finding.severity >= limit for finding in self.findings)


@frozen
class Report:
    """A run: its documents in the order given, and the day it judged by."""

    documents: tuple[DocumentReport, ...]
    as_of: datetime.date

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, document by document."""
        return tuple(finding for document in self.documents for finding in document.findings)

    @property
    def silenced(self) -> tuple[Silenced, ...]:
        """All that was found and does not count, document by document."""
        return tuple(silenced for document in self.documents for silenced in document.silenced)

    def fails(self, fail_on: Severity) -> bool:
        """Tell whether any of the documents fails by this severity."""
        return any(document.fails(fail_on) for document in self.documents)


def lint(source: Source, rules: RuleSet, settings: Settings, *, kind: Kind | None = None) -> DocumentReport:
    """Lint one document; raises RuleError, which names the rule, when a rule raises.

    Raises FactError when it is a recogniser that raises, whichever rule asked for its facts.
    ``kind`` overrules what the document says of itself. A file that is no text (UTF-16, binary) is judged
    only by the rules that cannot be switched off.
    """
    policy = settings.policy(source, kind)
    fitting = [loaded for loaded in rules if _applies(loaded, policy)]
    found = _found(fitting, policy, settings, lambda rule: rule.check(policy))
    silencing = _silencing(policy, found, fitting, settings, settings.known or rules)
    findings, heard = silencing.counting, silencing.heard
    if heard:
        of_comments = _found(fitting, policy, settings, lambda rule: _check_suppressions(rule, heard))
        told = (finding for finding, loaded in of_comments if _is_sure_enough(finding, loaded, settings))
        findings = tuple(sorted([*findings, *told], key=_reading_order))
    judged = any(isinstance(loaded.rule, RequiredClause) for loaded in fitting)
    return DocumentReport(
        source,
        findings,
        silencing.silenced,
        heard.waivers if heard else (),
        laws=policy.laws if judged else (),
        by_core=judged and not policy.laws_are_named,
    )


def _found(
    rules: Iterable[LoadedRule],
    policy: Policy,
    settings: Settings,
    check: Callable[[Rule], Iterator[Finding]],
) -> list[tuple[Finding, LoadedRule]]:
    """Return what rules find, placed, in reading order, as severe as the settings say, each with its rule."""
    found = [
        (evolve(finding, severity=settings.severities.get(finding.code, finding.severity)), loaded)
        for loaded in rules
        for finding in _findings_of(loaded, policy, check)
    ]
    found.sort(key=lambda pair: _reading_order(pair[0]))
    placed = _placed(policy.document, [finding for finding, _ in found])
    return [(finding, loaded) for finding, (_, loaded) in zip(placed, found, strict=True)]


def _reading_order(finding: Finding) -> tuple[Span, str, int, str]:
    return finding.span, finding.code, -finding.severity, finding.message


def _is_sure_enough(finding: Finding, loaded: LoadedRule, settings: Settings) -> bool:
    return finding.confidence >= min(settings.min_confidence, loaded.meta.confidence)


def _silencing(
    policy: Policy,
    found: Sequence[tuple[Finding, LoadedRule]],
    ran: Iterable[LoadedRule],
    settings: Settings,
    known: RuleSet,
) -> Silencing:
    """Let the comments of the document silence what is told, unless they are not to be heard."""
    told, left = told_once(found)
    findings = [(finding, _is_sure_enough(finding, loaded, settings)) for finding, loaded in told]
    if not settings.comments:
        return Silencing(tuple(finding for finding, is_sure_enough in findings if is_sure_enough))
    # A comment on what is left to another finding is not unused: take the other away, and it is told again.
    findings += ((finding, False) for finding, _ in left)
    return silence(
        policy.document,
        sorted(findings, key=lambda pair: _reading_order(pair[0])),
        ran=[loaded.rule for loaded in ran],
        known=[loaded.rule for loaded in known],
        reasons_required=settings.reasons_required,
        as_of=settings.as_of,
    )


def _check_suppressions(rule: Rule, heard: Heard) -> Iterator[Finding]:
    if isinstance(rule, SuppressionRule):
        yield from rule.check_suppressions(heard)


def _applies(loaded: LoadedRule, policy: Policy) -> bool:
    return (is_text(policy.source) or not loaded.meta.optional) and loaded.meta.fits(policy)


def _findings_of(
    loaded: LoadedRule, policy: Policy, check: Callable[[Rule], Iterator[Finding]]
) -> tuple[Finding, ...]:
    """Return what a rule finds, each thing once."""
    try:
        return tuple(dict.fromkeys(_sound(finding, loaded, policy.source) for finding in check(loaded.rule)))
    except (PolicylintError, FactError):
        raise
    except (Exception, SystemExit) as error:
        told = " ".join(str(error).split()) or "no message"
        way_out = f"ignore {loaded.meta.code} to go on without it, and " if loaded.meta.optional else ""
        raise RuleError(
            f"rule {loaded} raised {type(error).__name__} on {policy.source.path}: {told}; "
            f"{way_out}tell the authors of {loaded.distribution}"
        ) from error


def _sound(finding: Finding, loaded: LoadedRule, source: Source) -> Finding:
    """Return the finding; raises TypeError or ValueError where a rule must not report such a thing."""
    if not isinstance(finding, Finding):
        raise TypeError(f"a rule yields findings, not {finding!r}")
    meta = loaded.meta
    if finding.code != meta.code or finding.name != meta.name:
        raise ValueError(f"a finding of {meta.code} must not call itself {finding.code} {finding.name}")
    if finding.severity > meta.severity or finding.confidence > meta.confidence:
        raise ValueError("a finding must not raise the severity or the confidence of its rule")
    for span in _spans(finding):
        if not 0 <= span.start <= span.end <= len(source.text):
            raise ValueError(
                f"the span {span.start}-{span.end} is outside the text, which ends at {len(source.text)}"
            )
    if finding.absence is not None and not 1 <= finding.absence.insert_at <= source.line_count + 1:
        raise ValueError(
            f"insert_at {finding.absence.insert_at} is outside the text of {source.line_count} lines"
        )
    return finding


def _spans(finding: Finding) -> Iterator[Span]:
    yield finding.span
    yield from (related.span for related in finding.related)
    if finding.absence is not None and finding.absence.nearest_miss is not None:
        yield finding.absence.nearest_miss.span
    if finding.fix is not None:
        yield from (edit.span for edit in finding.fix.edits)


def _placed(document: Document, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Add to each finding where it is: path, start, end and fingerprint."""
    source = document.source
    findings = tuple(findings)
    for finding, fingerprint in zip(findings, fingerprints(document, findings), strict=True):
        yield evolve(
            finding,
            path=source.path,
            start=source.position(finding.span.start),
            end=source.position(finding.span.end),
            fingerprint=fingerprint,
        )
