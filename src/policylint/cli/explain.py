"""`policylint explain`: what a rule, a clause or a law is about."""

import argparse
import datetime
from typing import TYPE_CHECKING

from policylint.cli import terminal
from policylint.cli.as_of import add_as_of_argument, as_of
from policylint.errors import UsageError

if TYPE_CHECKING:
    from policylint.law.clause_key import ClauseKey
    from policylint.law.law import Law
    from policylint.rule_set import LoadedRule, RuleSet

SUMMARY = "explain a rule (its page), a clause (who asks for it) or a law (what it asks)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the subcommand."""
    parser.add_argument(
        "name",
        metavar="RULE|CLAUSE|LAW",
        help="a rule by code or name (PL201), a clause by key (retention.period), or a law by key or "
        "another name (gdpr)",
    )
    parser.add_argument(
        "--format", choices=["text", "json", "markdown"], default="text", help="default: text"
    )
    add_as_of_argument(parser, "what is in force")


def run(arguments: argparse.Namespace) -> int:
    """Run the subcommand and return its exit code; raises UsageError for an unknown name, and PluginError."""
    from policylint.law.law import Law
    from policylint.plugins import load_rules
    from policylint.rule_set import LoadedRule

    rules = load_rules()
    day = as_of(arguments)
    match _meant(arguments.name, rules):
        case LoadedRule() as rule:
            terminal.write(_of_rule(rule, arguments.format))
        case Law() as law:
            terminal.write(_of_law(law, day, arguments.format))
        case clause:
            terminal.write(_of_clause(clause, rules, day, arguments.format))
    return 0


def _meant(name: str, rules: "RuleSet") -> "LoadedRule | ClauseKey | Law":
    """Return what a name means; a clause comes before a law that is called so beside its key.

    Raises UsageError, with a did-you-mean, where it means nothing.
    """
    from policylint.law import catalogue
    from policylint.law.law import plain_name

    wanted = name.strip().casefold()
    by_name = {known: rule for rule in rules for known in (rule.meta.code.casefold(), rule.meta.name)}
    clauses = {clause.key: clause for clause in catalogue.clause_keys()}
    found = by_name.get(wanted) or clauses.get(wanted) or catalogue.find_law(name)
    if found:
        return found
    laws = {plain_name(alias): law for law in catalogue.laws() for alias in (law.key, *law.aliases)}
    # Of a clause that is named without its last part, the first in the order of the catalogue.
    near = next((key for key in clauses if wanted and key.startswith(f"{wanted}.")), None) or _nearest(
        wanted, {*by_name, *clauses, *laws}
    )
    if near in by_name:
        meant = f"{by_name[near].meta.code} ({by_name[near].meta.name})"
    elif near in clauses:
        meant = f"{near} ({clauses[near].title})"
    else:
        meant = f"{laws[near].key} ({laws[near].name})" if near in laws else ""
    raise UsageError(
        f"there is no rule, clause or law “{name}”: {f'did you mean {meant}? ' if meant else ''}"
        "`policylint rules` and `policylint laws` list what there is"
    )


def _nearest(wanted: str, known: set[str]) -> str | None:
    import difflib

    return next(iter(difflib.get_close_matches(wanted, sorted(known), n=1)), None)


def _of_rule(rule: "LoadedRule", form: str) -> str:
    if form == "json":
        from policylint.report.rule_json import render_rule_json

        return render_rule_json(rule)
    from policylint.plugins import page_of

    return page_of(rule).rstrip("\n") + "\n"


def _of_clause(clause: "ClauseKey", rules: "RuleSet", day: datetime.date, form: str) -> str:
    from policylint.report.clause_account import clause_account

    account = clause_account(clause, rules)
    if form == "json":
        from policylint.report.clause_json import render_clause_json

        return render_clause_json(account, day)
    if form == "markdown":
        from policylint.report.clause_markdown import render_clause_markdown

        return render_clause_markdown(account, day)
    from policylint.report.clause_text import render_clause

    return render_clause(account, day)


def _of_law(law: "Law", day: datetime.date, form: str) -> str:
    if form == "json":
        from policylint.report.laws_json import render_law_json

        return render_law_json(law, day)
    if form == "markdown":
        from policylint.report.law_markdown import render_law_markdown

        return render_law_markdown(law, day)
    from policylint.report.law_text import render_law

    return render_law(law, day)
