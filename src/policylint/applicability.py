"""Which laws apply to a document, which conditions hold for it, and what told so.

A law is taken to apply because the configuration or the front matter names it, else because the text claims
it: it cites the law, or says what makes the law apply (users in the EEA, consumers in California). Where
nothing names a law, the core profile of `policylint.law.catalogue.core` is asked as well.
"""

import datetime
import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from operator import attrgetter

from attrs import evolve, frozen

from policylint.confidence import Confidence
from policylint.errors import Hints, UsageError
from policylint.facts.citations import Citation
from policylint.facts.clauses import Clause, Clauses
from policylint.facts.front_matter import Declared
from policylint.facts.organisations.legal_entities import is_legal_form
from policylint.law import catalogue
from policylint.law.declared_conditions import SETTLING, declared_conditions
from policylint.law.law import Law
from policylint.source import Span


class Why(enum.Enum):
    """What tells that a law applies or a condition holds, the surest first."""

    CONFIGURATION = "configuration"
    FRONT_MATTER = "front-matter"
    TEXT = "text"
    CORE = "core"


@frozen
class Ground:
    """What tells it, and where it stands; None for the configuration."""

    why: Why
    span: Span | None = None


@frozen
class AppliedLaw:
    """A law that is taken to apply to a document, and the ground for that."""

    law: Law
    ground: Ground


@frozen
class Conditions:
    """Conditions of the law catalogue that are known to hold or to fail; all others are unknown."""

    holding: Mapping[str, Ground]
    failing: Mapping[str, Ground]

    def unknown(self, conditions: Iterable[str]) -> tuple[str, ...]:
        """Return those of some conditions of which nothing is known, as they came."""
        return tuple(one for one in conditions if one not in self.holding and one not in self.failing)

    def first_failing(self, conditions: Iterable[str]) -> str | None:
        """Return the first of some conditions that is known to fail."""
        return next((one for one in conditions if one in self.failing), None)


PROCESSES_DATA = "processes-personal-data"
"""The condition of the law catalogue on which nearly all depends."""

CONSENT_OR_CONTRACT = "rests-on-consent-or-contract"
"""The condition of the law catalogue on which the right to data portability depends (Art. 20(1)(a) GDPR)."""

LEGITIMATE_INTERESTS = "uses-legitimate-interests"
"""The condition of the law catalogue that processing rests on them (Art. 6(1)(f) GDPR)."""

_ALL_STAYS_ON_DEVICE = "all-data-stays-on-device"
"""A plain statement that is no condition of the catalogue, but tells that one does not hold."""

_LEAVES_DEVICE = "data-leaves-device"
"""A plain statement that takes the one above back."""

_TURNED_AWAY = {"eu-users-turned-away": "has-eu-users", "uk-users-turned-away": "has-uk-users"}
"""Plain statements that are no conditions of the catalogue, and those that nothing tells beside them."""


def plain_statements(clauses: Clauses) -> Mapping[str, Clause]:
    """Return the statements of a text that tell of conditions, by condition.

    Where all data stays on the device of the reader, nobody processes it, as where none is collected. Neither
    is believed of a text that goes on to say by what or for whom, or that tells of accounts, mailings and the
    like: of clauses and conditions that imply otherwise; nor is the first where some data is said to leave
    it. Readers of whom a text says that nothing here is meant for them are none of its users, whatever it
    says for the case that they come. A text that plainly has the clause on legitimate interests states that
    data is processed for them; where these are the only ground that it names, nothing rests on another.
    """
    stated = dict(clauses.conditions)
    on_device = stated.pop(_ALL_STAYS_ON_DEVICE, None)
    leaving = stated.pop(_LEAVES_DEVICE, None)
    if on_device and not leaving:
        stated.setdefault(PROCESSES_DATA, evolve(on_device, denied=True))
    for sign, condition in _TURNED_AWAY.items():
        if stated.pop(sign, None):
            stated.pop(condition, None)
    denial = stated.get(PROCESSES_DATA)
    if denial and denial.denied and _tells_of_data(clauses, stated):
        del stated[PROCESSES_DATA]
    interests = stated.get(LEGITIMATE_INTERESTS) or _sign_of(LEGITIMATE_INTERESTS, clauses)
    if interests:
        stated[LEGITIMATE_INTERESTS] = interests
    by_consent = "uses-consent" in stated or any(map(clauses.get, catalogue.clauses_implying("uses-consent")))
    if interests and not interests.denied and not by_consent:
        stated.setdefault(CONSENT_OR_CONTRACT, evolve(interests, denied=True))
    return stated


def _tells_of_data(clauses: Clauses, stated: Mapping[str, Clause]) -> bool:
    if _sign_of(PROCESSES_DATA, clauses):
        return True
    holding = {key: Ground(Why.TEXT, clause.span) for key, clause in stated.items() if not clause.denied}
    return PROCESSES_DATA in _implied(holding, {})


def _sign_of(condition: str, clauses: Clauses) -> Clause | None:
    """Return the first sure clause that a text which meets a condition has, where it has one."""
    signs = (clause for key in catalogue.clauses_implying(condition) for clause in clauses[key])
    return next((one for one in signs if not one.denied and one.confidence is Confidence.HIGH), None)


def stated_conditions(
    configured: Iterable[str], declared: Declared, stated: Mapping[str, Clause]
) -> Conditions:
    """Gather what is known of conditions.

    ``configured`` are conditions by key, those that fail with ``not-`` in front; ``stated`` are the plain
    statements of the text, by condition. The configuration is heard before the front matter, and both before
    the text. What a condition implies holds with it.
    """
    holding: dict[str, Ground] = {}
    failing: dict[str, Ground] = {}
    for key in configured:
        known = failing if key.startswith("not-") and key.removeprefix("not-") else holding
        known[key.removeprefix("not-")] = Ground(Why.CONFIGURATION)
    for key, holds, span in _declared(declared):
        if key not in holding and key not in failing:
            (holding if holds else failing)[key] = Ground(Why.FRONT_MATTER, span)
    for key, clause in stated.items():
        if key not in holding and key not in failing:
            (failing if clause.denied else holding)[key] = Ground(Why.TEXT, clause.span)
    return Conditions(_implied(holding, failing), failing)


def _declared(declared: Declared) -> Iterator[tuple[str, bool, Span]]:
    facts = {key: attrgetter(key)(declared) for key in SETTLING}
    # Of several countries, the first is where it stands.
    stated = {key: fact[0] if isinstance(fact, tuple) else fact for key, fact in facts.items() if fact}
    for condition, holds, key in declared_conditions({key: fact.value for key, fact in stated.items()}):
        yield condition, holds, stated[key].span


def _implied(holding: Mapping[str, Ground], failing: Mapping[str, Ground]) -> Mapping[str, Ground]:
    found = dict(holding)
    waiting = list(holding)
    while waiting:
        key = waiting.pop()
        for implied in catalogue.implied_by(key):
            if implied not in found and implied not in failing:
                found[implied] = found[key]
                waiting.append(implied)
    return found


def applied_laws(
    configured: Iterable[str],
    declared: Declared,
    citations: Iterable[Citation],
    conditions: Conditions,
    as_of: datetime.date,
    controllers: Iterable[str] = (),
) -> tuple[AppliedLaw, ...]:
    """Return the laws that apply and are in force, by key.

    Laws that the configuration names are all that apply, else those that the front matter names, else those
    that the text claims, without those of which it says that they do not apply, and without the terms of
    platforms that one of the ``controllers`` owns. Names in the front matter that are no law are left to the
    reader of front matter. Raises UsageError where the configuration names a law that the catalogue does not
    have.
    """
    found = {law.key: AppliedLaw(law, Ground(Why.CONFIGURATION)) for law in map(catalogue.law, configured)}
    if not found:
        for stated in declared.laws:
            law = catalogue.find_law(stated.value)
            if law:
                found.setdefault(law.key, AppliedLaw(law, Ground(Why.FRONT_MATTER, stated.span)))
    if not found:
        claimed = _not_owned(tuple(_claimed(citations, conditions)), controllers)
        found = {applied.law.key: applied for applied in claimed}
    return tuple(applied for _, applied in sorted(found.items()) if applied.law.in_force(as_of))


def unheard_laws(declared: Declared, as_of: datetime.date) -> Iterator[tuple[Span, str]]:
    """Yield where the front matter names a law that nothing is judged by, and why, without a full stop."""
    hints = Hints()
    for stated in declared.laws:
        try:
            law = catalogue.law(stated.value)
        except UsageError as error:
            yield stated.span, hints.told(error)
            continue
        if not law.in_force(as_of):
            yield stated.span, not_in_force(law, as_of)


def not_in_force(law: Law, as_of: datetime.date) -> str:
    """Say that a law is not in force on a day."""
    return f"{law.key} is not in force on {as_of}: nothing is judged by it"


def _claimed(citations: Iterable[Citation], conditions: Conditions) -> Iterator[AppliedLaw]:
    cited: dict[str, Citation] = {}
    in_passing: dict[str, Citation] = {}
    disclaimed: set[str | None] = set()
    for citation in citations:
        if citation.disclaimed:
            disclaimed.add(citation.law)
        elif citation.law and not citation.of_others and not (citation.misnamed and citation.provisions):
            (in_passing if citation.in_passing else cited).setdefault(citation.law, citation)
    for law in catalogue.laws():
        if law.key in disclaimed:
            continue
        mention = cited.get(law.key) or (None if _binds_some_only(law) else in_passing.get(law.key))
        if mention and law.claimed_by_mention:
            yield AppliedLaw(law, Ground(Why.TEXT, mention.span))
            continue
        shown = law.mention_shows if mention else ()
        grounds = [conditions.holding[one] for one in law.scope if one in conditions.holding]
        if grounds and all(one in conditions.holding or one in shown for one in law.scope):
            yield AppliedLaw(law, Ground(Why.TEXT, grounds[0].span))


def _not_owned(claimed: Sequence[AppliedLaw], controllers: Iterable[str]) -> Iterator[AppliedLaw]:
    """Yield the laws but for the terms of platforms that a controller owns, which bind its customers."""
    if any(applied.law.owners for applied in claimed):
        names = {" ".join(takewhile(_is_no_form, name.split(" "))).rstrip(",") for name in controllers}
        claimed = [applied for applied in claimed if names.isdisjoint(applied.law.owners)]
    yield from claimed


def _is_no_form(word: str) -> bool:
    return not is_legal_form(word.rstrip(".,"))


def _binds_some_only(law: Law) -> bool:
    """Tell whether a law binds only businesses of some size or trade, as those of the States of the USA do.

    To name such a law as an example does not say that it binds the author.
    """
    return law.jurisdiction.startswith("US-")


def within_scope(conditions: Conditions, laws: Iterable[AppliedLaw]) -> Conditions:
    """Add what holds because a law applies: the conditions of its scope."""
    holding = dict(conditions.holding)
    for applied in laws:
        for key in applied.law.scope:
            holding.setdefault(key, applied.ground)
    return Conditions(_implied(holding, conditions.failing), conditions.failing)
