"""A clause that a privacy policy must have, by a law that applies or by the core profile."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from policylint.applicability import PROCESSES_DATA, Why
from policylint.arguments import names
from policylint.asked import Asked, RequirementStatus, answers_to, nearest_miss
from policylint.clause_place import line_for_clause
from policylint.confidence import Confidence
from policylint.facts.kind import Kind
from policylint.finding import Absence, Finding, LawReference, NearestMiss, Severity
from policylint.law import catalogue
from policylint.law.requirement import Strength
from policylint.policy import Policy
from policylint.rule import Rule, RuleMeta
from policylint.source import Span

_ASKING = frozenset({"how", "whether"})
_ADVISING = frozenset(
    {
        *("ask", "bring", "confirm", "describe", "disclose", "explain", "give", "identify", "if"),
        *("include", "inform", "link", "list", "maintain", "make", "mention", "name", "point", "post"),
        *("present", "provide", "publish", "put", "say", "state", "tell", "update", "where"),
    }
)
"""Words with which the catalogue begins what a law wants stated: questions, and advice to the author.

All else names a subject (“rights of access”) or tells of a duty.
"""
_USERS_OF_A_COUNTRY = re.compile(r"has-[a-z-]+-users")


class RequiredClause(Rule):
    """A clause that a privacy policy must have: a finding where a law that applies asks for it in vain.

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

    A clause that is merely mentioned is not missing: that is the matter of another rule. Two clauses that
    answer each other are missed together, in one finding that cites the laws of both. How bad an absence is
    follows the law: an error where a law that the configuration or the front matter names demands the
    clause, a warning where only the text claims that law, info (and of medium confidence) where the law
    recommends it, asks for it “if any” or the requirement was not verified. Where no law asks, but the core
    profile does or the rule holds always, it is a warning. A document that says that it only adds to another
    policy may leave the clause to that policy, so the finding is of medium confidence there; so it is where
    the text leaves the subject to another document or breaks off (`policylint.facts.clauses.unread`), the
    nearest miss then, and where images stand in its place.
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
        missing_by_clause: Mapping[str, str] = MappingProxyType({}),
        since: str,
        declared_in: str,
        core: tuple[str, ...] = (),
        left_to: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        always: bool = True,
        confidence: Confidence = Confidence.HIGH,
    ) -> None:
        """Declare the rule.

        ``clauses`` are the clause keys that laws ask for, each for itself; ``core`` is the group of the core
        profile (`law.catalogue.core`) that the rule speaks for. ``left_to`` are codes of rules that may say
        as much (`Finding`), by the clause that is missing. ``always`` asks for any of ``clauses`` whatever
        law applies, as a clause does that no law of the catalogue knows. ``searched`` tells a reader what was
        looked for, ``missing`` is the message (for several clauses, its beginning, and of those in
        ``missing_by_clause`` that which stands there), and ``declared_in`` the ``__name__`` of the module.

        Raises UsageError for a text in place of a tuple; ValueError where there is neither a clause nor a
        group of the core profile, and where ``missing_by_clause`` has a clause that the rule does not ask
        for.
        """
        for argument, given in (("clauses", clauses), ("searched", searched), ("core", core)):
            names(f"{argument} of {code}", given)
        if not clauses and not core:
            raise ValueError(f"{code} names no clause: give at least one clause key")
        for clause in missing_by_clause:
            if clause not in clauses:
                raise ValueError(
                    f"{code} has a message for {clause}, for which it does not ask: add the clause"
                )
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
        self.core = core
        self.left_to = left_to
        self.always = always
        self.searched = searched
        self.missing = missing
        self.missing_by_clause = missing_by_clause
        self._declared_in = declared_in

    @property
    def declared_in(self) -> str:
        """The module that holds the declaration."""
        return self._declared_in

    def check(self, policy: Policy) -> Iterator[Finding]:
        """Yield a finding for each clause that is asked for and missing.

        Of two that answer each other, one finding tells.
        """
        asked = [one for one in policy.asked if one.is_unanswered and one.requirement.clause in self.clauses]
        missing: dict[str, list[Asked]] = {}
        for one in sorted(asked, key=self._place):
            if one.status is RequirementStatus.MISSING:
                clause = one.requirement.clause
                missing.setdefault(_one_that_says_as_much(clause, missing) or clause, []).append(one)
        for clause, of_clause in missing.items():
            yield self._finding(policy, clause, of_clause)
        if not missing and (self._core_is_missing(policy) or (not asked and self._is_missing_always(policy))):
            yield self._finding(policy, (*self.clauses, *self.core)[0], ())

    def _place(self, one: Asked) -> int:
        return self.clauses.index(one.requirement.clause)

    def _core_is_missing(self, policy: Policy) -> bool:
        return any(
            one.clauses == self.core and one.status is RequirementStatus.MISSING
            for one in policy.asked_by_core
        )

    def _is_missing_always(self, policy: Policy) -> bool:
        return (
            self.always
            and PROCESSES_DATA not in policy.conditions.failing
            and not any(answers_to(key, policy.clauses) for key in self.clauses)
        )

    def _finding(self, policy: Policy, clause: str, asked: Sequence[Asked]) -> Finding:
        severity = self._severity(policy, clause, asked)
        # What no law that was read demands is no fault for sure, nor what may not have been read.
        # What any policy should say is left elsewhere by its subject only, not by the law that asks as well.
        laws = () if self._core_is_missing(policy) else tuple(one.requirement.law for one in asked)
        unread, images = policy.unread(clause, laws), policy.unread_images
        keys = (clause,) if asked else (clause, *self.clauses, *self.core)
        for_other_laws = next(filter(None, (one.for_other_laws for one in asked)), None)
        miss = for_other_laws or unread or nearest_miss(keys, policy.clauses)
        doubtful = (
            policy.other_policy is not None
            or unread is not None
            or severity is Severity.INFO
            or (images is not None and images.may_hold(clause))
        )
        return self.finding(
            title_span(policy),
            self._message(clause, asked),
            severity=min(self.meta.severity, severity),
            confidence=min(self.meta.confidence, Confidence.MEDIUM) if doubtful else None,
            clause=clause,
            laws=law_references(asked),
            absence=Absence(
                searched=self.searched,
                insert_at=line_for_clause(
                    policy, clause, _places_of_laws(asked), miss.span if miss else None
                ),
                nearest_miss=NearestMiss(miss.span, miss.why) if miss else None,
            ),
            left_to=self.left_to.get(clause, ()),
        )

    def _severity(self, policy: Policy, clause: str, asked: Sequence[Asked]) -> Severity:
        """Return that of the laws; where the core asks too, that a law merely recommends is no excuse."""
        of_core = any(clause in catalogue.answers_to(key) for key in self.core)
        least = Severity.WARNING if of_core and self._core_is_missing(policy) else Severity.INFO
        return max(severity_of(asked), least)

    def _message(self, clause: str, asked: Sequence[Asked]) -> str:
        missing = self.missing_by_clause.get(clause, self.missing)
        if len(self.clauses) < 2 or not asked:
            return missing
        # What asks for the clause itself, and was read in the law, says best what is missing.
        said = max(asked, key=lambda one: (one.requirement.clause == clause, one.requirement.verified))
        states = said.requirement.states.rstrip(".")
        return f"{missing}{_leading_to(states)} {states[:1].lower()}{states[1:]}"


def _one_that_says_as_much(clause: str, missing: Iterable[str]) -> str | None:
    """Return the first of some clauses that answers who asks for this one, and is answered by it."""
    answers = catalogue.answers_to(clause)
    return next((one for one in missing if one in answers and clause in catalogue.answers_to(one)), None)


def _leading_to(states: str) -> str:
    """Return what joins a message to what the catalogue says that a law wants stated: advice or a subject."""
    first, _, rest = states.lower().partition(" ")
    if first in _ASKING or (first == "where" and rest.startswith("to ")):
        return ": say"
    return ":" if first in _ADVISING else "; what is asked for:"


def _places_of_laws(asked: Iterable[Asked]) -> Iterator[Span]:
    for one in asked:
        if one.applied.ground.span:
            yield one.applied.ground.span


def severity_of(asked: Sequence[Asked]) -> Severity:
    """Return how bad it is that some requirements are not met; a warning where only the core profile asks."""
    return max(map(_severity, asked), default=Severity.WARNING)


def _severity(asked: Asked) -> Severity:
    requirement = asked.requirement
    if requirement.strength is Strength.RECOMMENDED or not requirement.verified or _may_not_arise(asked):
        return Severity.INFO
    named = asked.applied.ground.why in (Why.CONFIGURATION, Why.FRONT_MATTER)
    return Severity.ERROR if named else Severity.WARNING


def _may_not_arise(asked: Asked) -> bool:
    """Tell whether a law asks for something “if any” (entrusted processing), and nothing tells if there is.

    What the law itself depends on tells that there is, unless it is only whom the law protects.
    """
    requirement = asked.requirement
    return (
        requirement.strength is Strength.CONDITIONAL
        and not requirement.conditions
        and all(map(_USERS_OF_A_COUNTRY.fullmatch, asked.applied.law.scope))
    )


def law_references(asked: Iterable[Asked]) -> tuple[LawReference, ...]:
    """Return the laws that ask, with citation, in the order given."""
    return tuple(
        LawReference(one.requirement.law, one.requirement.citation, one.requirement.id) for one in asked
    )


def title_span(policy: Policy) -> Span:
    """Return where a finding about the whole document points: its title, or line 1 where it has none.

    The title is the document's first heading, else the one that its front matter gives.
    """
    title = policy.document.title
    if title and title.slices:
        return title.text_span
    declared = policy.declared.title
    return declared.span if declared else policy.source.line_span(1)
