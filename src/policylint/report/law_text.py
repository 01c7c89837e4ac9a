"""A law of the catalogue for a person's eyes: whom it is for, what it asks, its ages, what is obsolete."""

import datetime
from collections.abc import Iterator

from policylint.law import catalogue
from policylint.law.age_threshold import AgeThreshold
from policylint.law.check import Check
from policylint.law.law import Law
from policylint.law.obsolete import ObsoleteReference
from policylint.law.requirement import Requirement
from policylint.report.law_list import days_in_force
from policylint.report.not_advice import NOT_ADVICE
from policylint.report.wrapped import wrapped


def render_law(law: Law, as_of: datetime.date) -> str:
    """Return what the catalogue holds of a law; what is not in force on the day is marked."""
    return "".join(f"{line}\n" for line in _lines(law, as_of))


def _lines(law: Law, as_of: datetime.date) -> Iterator[str]:
    yield f"{law.key}: {law.name}"
    yield f"{law.jurisdiction}; in force from: {days_in_force(law, as_of)}; as of {as_of}"
    yield from wrapped(f"Also called: {', '.join(law.aliases)}", "")
    yield from wrapped(f"Applies where: {_meanings(law.scope)}", "")
    requirements = catalogue.requirements(law.key)
    yield f"\nrequirements ({len(requirements)})"
    for requirement in requirements:
        yield ""
        yield from _requirement(requirement, as_of)
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


def _requirement(requirement: Requirement, as_of: datetime.date) -> Iterator[str]:
    yield f"  {requirement.citation}"
    yield from wrapped(requirement.states, "    ")
    check = "" if requirement.check is Check.PRESENCE else f", to be told by {requirement.check.value}"
    yield f"    {requirement.id}: {requirement.strength.value}, clause {requirement.clause}{check}"
    if requirement.conditions:
        yield from wrapped(f"only where: {_meanings(requirement.conditions)}", "    ")
    if requirement.effective and as_of < requirement.effective:
        yield f"    not in force before {requirement.effective}"
    elif requirement.effective:
        yield f"    in force since {requirement.effective}"
    if requirement.until:
        yield f"    in force until {requirement.until}{' (no longer)' if requirement.until < as_of else ''}"
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
    remarks = [remark for remark in (note, None if verified else "not verified") if remark]
    return f" ({'; '.join(remarks)})" if remarks else ""


def _meanings(conditions: tuple[str, ...]) -> str:
    return " ".join(f"{catalogue.condition(key).meaning} [{key}]" for key in conditions)
