"""A law of the catalogue in Markdown: whom it is for, what it asks, its ages, what is obsolete."""

import datetime
from collections.abc import Iterator

from policylint.law import catalogue
from policylint.law.law import Law
from policylint.law.requirement import Requirement
from policylint.report.law_list import days_in_force
from policylint.report.law_words import days_of, meanings, remarks, repeats, told_by
from policylint.report.markdown_text import markdown_table, plain
from policylint.report.not_advice import NOT_ADVICE

REQUIREMENT_HEAD = ("citation", "what to state", "strength", "clause", "remarks")


def render_law_markdown(law: Law, as_of: datetime.date) -> str:
    """Return what the catalogue holds of a law; what is not in force on the day is marked."""
    return "".join(f"{line}\n" for line in _lines(law, as_of))


def requirement_row(requirement: Requirement, as_of: datetime.date) -> tuple[str, ...]:
    """Return what a law asks in one of its provisions, in the columns of `REQUIREMENT_HEAD`."""
    check = told_by(requirement.check)
    conditions = f"only where: {meanings(requirement.conditions)}" if requirement.conditions else None
    told = (
        *(remark for remark in (check, conditions) if remark),
        *days_of(requirement, as_of),
        *((repeated,) if (repeated := repeats(requirement)) else ()),
        *remarks(requirement.note, requirement.verified),
    )
    return (
        requirement.citation,
        requirement.states,
        requirement.strength.value,
        requirement.clause,
        "; ".join(told),
    )


def _lines(law: Law, as_of: datetime.date) -> Iterator[str]:
    yield f"# {plain(f'{law.key}: {law.name}')}\n"
    yield f"- jurisdiction: {plain(law.jurisdiction)}"
    yield f"- in force from: {days_in_force(law, as_of)}; as of {as_of}"
    yield f"- also called: {plain(', '.join(law.aliases))}"
    yield f"- applies where: {plain(meanings(law.scope))}"
    requirements = catalogue.requirements(law.key)
    yield f"\n## Requirements ({len(requirements)})\n"
    yield from markdown_table(REQUIREMENT_HEAD, (requirement_row(each, as_of) for each in requirements))
    ages = catalogue.age_thresholds(law.key)
    if ages:
        yield f"\n## Ages ({len(ages)})\n"
        yield from markdown_table(
            ("age", "jurisdiction", "of what", "citation", "remarks"),
            (
                (
                    str(age.age),
                    age.jurisdiction,
                    age.meaning,
                    age.citation,
                    "; ".join(remarks(age.note, age.verified)),
                )
                for age in ages
            ),
        )
    obsolete = [reference for reference in catalogue.obsolete_references() if reference.law == law.key]
    if obsolete:
        yield f"\n## Obsolete references ({len(obsolete)})\n"
        yield from markdown_table(
            ("reference", "what became of it", "now", "remarks"),
            (
                (
                    each.title,
                    f"{each.status} {each.died_on}",
                    each.successor,
                    "; ".join(remarks(each.note, each.verified)),
                )
                for each in obsolete
            ),
        )
    yield f"\n{plain(NOT_ADVICE)}"
