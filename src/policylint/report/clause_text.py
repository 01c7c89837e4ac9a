"""A clause of the catalogue for a person's eyes: what answers for it, and who asks for it."""

import datetime
from collections.abc import Iterator

from policylint.report.clause_account import ClauseAccount, tag_of, wanted_of_any_policy
from policylint.report.law_list import days_in_force
from policylint.report.law_text import requirement_lines
from policylint.report.not_advice import NOT_ADVICE
from policylint.report.wrapped import wrapped


def render_clause(account: ClauseAccount, as_of: datetime.date) -> str:
    """Return what can be told of a clause; what is not in force on the day is marked."""
    return "".join(f"{line}\n" for line in _lines(account, as_of))


def _lines(account: ClauseAccount, as_of: datetime.date) -> Iterator[str]:
    yield f"{account.clause.key}: {account.clause.title}"
    wanted = wanted_of_any_policy(account)
    if wanted:
        yield wanted
    if account.answered_by:
        others = "; ".join(f"{other.key} ({other.title})" for other in account.answered_by)
        yield from wrapped(f"Who asks for it is answered as well by: {others}", "")
    rules = ", ".join(f"{rule.meta.code} {rule.meta.name}" for rule in account.rules)
    yield from wrapped(f"Rules that tell when it is missing: {rules or 'none'}", "")
    yield f"Tag above a text that is this clause: {tag_of(account.clause)}"
    yield f"\nasked for by ({len(account.asked)}), as of {as_of}"
    for law, requirement in account.asked:
        yield ""
        yield from wrapped(f"{law.key}: {law.name}; in force from: {days_in_force(law, as_of)}", "")
        yield from requirement_lines(requirement, as_of)
    yield f"\n{NOT_ADVICE}"
