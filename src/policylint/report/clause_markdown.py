"""A clause of the catalogue in Markdown: what answers for it, and a table of who asks for it."""

import datetime
from collections.abc import Iterator

from policylint.report.clause_account import ClauseAccount, tag_of, wanted_of_any_policy
from policylint.report.law_list import days_in_force
from policylint.report.law_markdown import REQUIREMENT_HEAD, requirement_row
from policylint.report.markdown_text import markdown_table, plain
from policylint.report.not_advice import NOT_ADVICE


def render_clause_markdown(account: ClauseAccount, as_of: datetime.date) -> str:
    """Return what can be told of a clause; what is not in force on the day is marked."""
    return "".join(f"{line}\n" for line in _lines(account, as_of))


def _lines(account: ClauseAccount, as_of: datetime.date) -> Iterator[str]:
    yield f"# {plain(f'{account.clause.key}: {account.clause.title}')}\n"
    wanted = wanted_of_any_policy(account)
    if wanted:
        yield f"- {plain(wanted)}"
    for other in account.answered_by:
        yield f"- Who asks for it is answered as well by {plain(f'{other.key}: {other.title}')}."
    for rule in account.rules:
        yield f"- {rule.meta.code} {plain(rule.meta.name)} tells when it is missing."
    yield f"- Tag above a text that is this clause: `{tag_of(account.clause)}`"
    yield f"\n## Asked for by ({len(account.asked)})\n"
    yield f"As of {as_of}.\n"
    rows = (
        (law.key, days_in_force(law, as_of), *requirement_row(requirement, as_of))
        for law, requirement in account.asked
    )
    yield from markdown_table(("law", "in force from", *REQUIREMENT_HEAD), rows)
    yield f"\n{plain(NOT_ADVICE)}"
