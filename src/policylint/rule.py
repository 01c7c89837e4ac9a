"""What the author of a rule sees: `Rule`, `RuleMeta`, `RequiredClause`."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

from attrs import field, frozen
from attrs.validators import matches_re

from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.finding import Absence, Finding, Fix, LawReference, NearestMiss, Related, Severity
from policylint.policy import Policy
from policylint.source import Span

_CLOSING = re.compile(r"\b(?:contact|questions|reach us|changes|updates|amendments)\b", re.IGNORECASE)


@frozen
class RuleMeta:
    """Who a rule is and when it runs.

    ``code`` is never reused (``PL201``; a plugin picks letters of its own: ``ACME001``); ``name`` is the
    slug that also names the module and the page. ``kinds`` and ``languages`` (ISO 639-1) limit the rule to
    documents of that kind and language; ``None`` means any. A rule that is not ``optional`` runs whatever
    is selected and cannot be switched off: only policylint's own PL0 rules, which tell what was not
    checked, are such.
    """

    code: str = field(validator=matches_re(r"[A-Z]{2,8}[0-9]{3}"))
    name: str = field(validator=matches_re(r"[a-z0-9]+(-[a-z0-9]+)*"))
    severity: Severity
    confidence: Confidence
    since: str = field(kw_only=True)
    kinds: frozenset[Kind] | None = field(default=None, kw_only=True)
    languages: frozenset[str] | None = field(default=None, kw_only=True)
    optional: bool = field(default=True, kw_only=True)

    def fits(self, policy: Policy) -> bool:
        """Tell whether the rule is about documents of this kind and language."""
        return (self.kinds is None or policy.kind in self.kinds) and (
            self.languages is None or policy.language in self.languages
        )


class Rule(ABC):
    """One check. Pure: it reads the policy it is given, yields findings and keeps nothing."""

    meta: RuleMeta

    @property
    def declared_in(self) -> str:
        """The dotted name of the module that declares the rule; its page stands beside that module."""
        return type(self).__module__

    @abstractmethod
    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield what is wrong with ``policy``; called only for documents that the rule's meta fits."""

    def finding(
        self,
        span: Span,
        message: str,
        *,
        related: Iterable[Related | Span] = (),
        severity: Severity | None = None,
        confidence: Confidence | None = None,
        clause: str | None = None,
        laws: Iterable[LawReference] = (),
        absence: Absence | None = None,
        fix: Fix | None = None,
    ) -> Finding:
        """Make a finding of this rule; severity and confidence may be lower than the rule's own, not higher.

        Raises ValueError when asked to raise either, or when the message ends in a full stop.
        """
        meta = self.meta
        if severity is not None and severity > meta.severity:
            raise ValueError(f"{meta.code} is of severity {meta.severity.label}: a finding may only lower it")
        if confidence is not None and confidence > meta.confidence:
            raise ValueError(
                f"{meta.code} is of confidence {meta.confidence.label}: a finding may only lower it"
            )
        if re.search(r"(?<!\.)\.$", message):
            raise ValueError(f"{meta.code}: a message ends without a full stop: {message!r}")
        return Finding(
            code=meta.code,
            name=meta.name,
            severity=meta.severity if severity is None else severity,
            confidence=meta.confidence if confidence is None else confidence,
            span=span,
            message=message,
            related=tuple(item if isinstance(item, Related) else Related(item) for item in related),
            clause=clause,
            laws=tuple(laws),
            absence=absence,
            fix=fix,
        )


class RequiredClause(Rule):
    """A clause that a privacy policy must have: one finding where it has none.

    Declared, not subclassed, since such rules differ in their words only::

        RequiredClause(
            "ACME010",
            "missing-robot-clause",
            Severity.WARNING,
            clauses=("acme.robots",),
            searched=("a sentence on robots and what they record",),
            missing="no clause on robots: say what the robots record",
            since="1.0",
            declared_in=__name__,
        )

    Any of ``clauses``, which are clause keys of the law catalogue, will do. An absence counts as an error
    only where a law that applies asks for the clause, and as a warning elsewhere, whatever ``severity``
    allows. A document that says that it only adds to another policy may leave the clause to that policy, so
    the finding is of medium confidence there.
    """

    def __init__(
        self,
        code: str,
        name: str,
        severity: Severity,
        *,
        clauses: tuple[str, ...],
        searched: tuple[str, ...],
        missing: str,
        since: str,
        declared_in: str,
        confidence: Confidence = Confidence.HIGH,
    ) -> None:
        """Declare the rule.

        ``searched`` tells a reader what was looked for, ``missing`` is the message, and ``declared_in`` the
        ``__name__`` of the module.

        Raises ValueError where ``clauses`` is empty.
        """
        if not clauses:
            raise ValueError(f"{code} names no clause: give at least one clause key")
        self.meta = RuleMeta(
            code,
            name,
            severity,
            confidence,
            since=since,
            kinds=frozenset({Kind.PRIVACY_POLICY}),
            languages=frozenset({"en"}),
        )
        self.clauses = clauses
        self.searched = searched
        self.missing = missing
        self._declared_in = declared_in

    @property
    def declared_in(self) -> str:
        """The module that holds the declaration."""
        return self._declared_in

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield one finding where none of the clauses is there."""
        if any(policy.clauses[key] for key in self.clauses):
            return
        laws = self.laws_asking(policy)
        yield self.finding(
            title_span(policy),
            self.missing,
            severity=self.meta.severity if laws else min(self.meta.severity, Severity.WARNING),
            confidence=min(self.meta.confidence, Confidence.MEDIUM) if policy.supplement else None,
            clause=self.clauses[0],
            laws=laws,
            absence=Absence(
                searched=self.searched,
                insert_at=line_for_clause(policy),
                nearest_miss=self._nearest_miss(policy),
            ),
        )

    def laws_asking(self, policy: Policy) -> tuple[LawReference, ...]:
        """Return the laws that apply to ``policy`` and ask for the clause."""
        return tuple(
            LawReference(requirement.law, requirement.citation, requirement.id)
            for key in self.clauses
            for requirement in policy.requirements(key)
        )

    def _nearest_miss(self, policy: Policy) -> NearestMiss | None:
        misses = (policy.clauses.nearest_miss(key) for key in self.clauses)
        return next((NearestMiss(miss.span, miss.why) for miss in misses if miss), None)


def title_span(policy: Policy) -> Span:
    """Return where a finding about the whole document points: its title, or line 1 where it has none.

    The title is the document's first heading, else the one that its front matter gives.
    """
    title = policy.document.title
    if title and title.slices:
        return title.text_span
    declared = policy.declared.title
    return declared.span if declared else policy.source.line_span(1)


def line_for_clause(policy: Policy) -> int:
    """Return the 1-based line before which a new clause would stand: the closing sections, else the end.

    Closing sections are those at the end on changes, questions and contact.
    """
    line = policy.source.line_of(len(policy.source.text))
    if policy.source.line_span(line).start < len(policy.source.text):
        line += 1
    for section in reversed(policy.sections):
        if section.heading is policy.document.title or not _CLOSING.search(section.title):
            break
        line = policy.source.line_of(section.span.start)
    return line
