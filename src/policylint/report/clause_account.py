"""What can be told of a clause: what answers for it, which rules look for it, and which laws ask for it."""

from attrs import frozen

from policylint.law import catalogue
from policylint.law.clause_key import ClauseKey
from policylint.law.law import Law
from policylint.law.requirement import Requirement
from policylint.required_clause import RequiredClause
from policylint.rule_set import LoadedRule, RuleSet


@frozen
class ClauseAccount:
    """A clause of the catalogue.

    ``answered_by`` are other clauses that answer who asks for it; ``core`` is the group of the core profile
    that it belongs to, of which any privacy policy should have one, empty where it belongs to none; ``rules``
    are those that tell that it is missing; ``asked`` is what asks for it, in the order of the catalogue.
    """

    clause: ClauseKey
    answered_by: tuple[ClauseKey, ...]
    core: tuple[str, ...]
    rules: tuple[LoadedRule, ...]
    asked: tuple[tuple[Law, Requirement], ...]


def clause_account(clause: ClauseKey, rules: RuleSet) -> ClauseAccount:
    """Gather what can be told of a clause; ``rules`` are those that are installed."""
    requirements = catalogue.requirements_for(clause.key, (law.key for law in catalogue.laws()))
    return ClauseAccount(
        clause,
        answered_by=tuple(catalogue.clause_key(key) for key in clause.answered_by),
        core=next((group for group in catalogue.core() if clause.key in group), ()),
        rules=tuple(rule for rule in rules if _asks_for(rule, clause.key)),
        asked=tuple((catalogue.law(each.law), each) for each in requirements),
    )


def wanted_of_any_policy(account: ClauseAccount) -> str | None:
    """Say that any privacy policy should have the clause, or one of its group; None where that is not so."""
    others = " or ".join(key for key in account.core if key != account.clause.key)
    if not account.core:
        return None
    return f"Any privacy policy should have it{f', or {others}' if others else ''}, whatever law applies."


def tag_of(clause: ClauseKey) -> str:
    """Return the comment that says in a document that what follows is this clause."""
    return f"<!-- policy: clause={clause.key} -->"


def _asks_for(rule: LoadedRule, key: str) -> bool:
    return isinstance(rule.rule, RequiredClause) and key in (*rule.rule.clauses, *rule.rule.core)
