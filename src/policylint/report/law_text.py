"""A law of the catalogue for a person's eyes: whom it is for, what it asks, its ages, what is obsolete."""

import datetime
from collections.abc import Iterator

from policylint.law import catalogue
from policylint.law.age_threshold import AgeThreshold
from policylint.law.law import Law
from policylint.law.obsolete import ObsoleteReference
from policylint.law.requirement import Requirement
from policylint.report.law_list import days_in_force
from policylint.report.law_words import days_of, meanings, remarks, repeats, told_by
from policylint.report.not_advice import NOT_ADVICE
from policylint.report.wrapped import wrapped


def render_law(law: Law, as_of: datetime.date) -> str:
    """Return what the catalogue holds of a law; what is not in force on the day is marked."""
    return "".join(f"{line}\n" for line in _lines(law, as_of))


def _lines(law: Law, as_of: datetime.date) -> Iterator[str]:
    yield f"{law.key}: {law.name}"
    yield f"{law.jurisdiction}; in force from: {days_in_force(law, as_of)}; as of {as_of}"
    yield from wrapped(f"Also called: {', '.join(law.aliases)}", "")
    yield from wrapped(f"Applies where: {meanings(law.scope)}", "")
    requirements = catalogue.requirements(law.key)
    yield f"\nrequirements ({len(requirements)})"
    for requirement in requirements:
        yield ""
        yield from requirement_lines(requirement, as_of)
    ages = catalogue.age_thresholds(law.key)
    if ages:
        yield f"\nages ({len(ages)})\n"
        for age in ages:
            yield from _age(age)
    obsolete = [reference for reference in catalogue.obsolete_references() if reference.law == law.key]
    if obsolete:
        yield f"\nobsolete references ({len(obsolete)})\n"
        for reference in obsolete:
            yield from _obsolete(reference)
    yield f"\n{NOT_ADVICE}"


def requirement_lines(requirement: Requirement, as_of: datetime.date) -> Iterator[str]:
    """Yield what a law asks in one of its provisions, as indented lines."""
    yield f"  {requirement.citation}"
    yield from wrapped(requirement.states, "    ")
    check = told_by(requirement.check)
    strength = f"{requirement.strength.value}, clause {requirement.clause}{f', {check}' if check else ''}"
    yield f"    {requirement.id}: {strength}"
    if requirement.conditions:
        yield from wrapped(f"only where: {meanings(requirement.conditions)}", "    ")
    for day in days_of(requirement, as_of):
        yield f"    {day}"
    if repeated := repeats(requirement):
        yield from wrapped(repeated, "    ")
    if requirement.note:
        yield from wrapped(f"note: {requirement.note}", "    ")
    if not requirement.verified:
        yield "    not verified"


def _age(age: AgeThreshold) -> Iterator[str]:
    text = f"{age.age}  {age.jurisdiction}: {age.meaning}, {age.citation}{_remarks(age.note, age.verified)}"
    yield from wrapped(text, "  ")


def _obsolete(reference: ObsoleteReference) -> Iterator[str]:
    text = (
        f"{reference.title}: {reference.status} {reference.died_on}; now: {reference.successor}"
        f"{_remarks(reference.note, reference.verified)}"
    )
    yield from wrapped(text, "  ")


def _remarks(note: str | None, verified: bool) -> str:
    told = "; ".join(remarks(note, verified))
    return f" ({told})" if told else ""
