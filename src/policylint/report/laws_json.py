"""The catalogue of laws, for programs: the JSON document ``policylint-laws/1``.

Keys may be added, but are never renamed or removed within a schema version. Days are written as 2026-03-01.
``in_force`` is told for the day ``as_of``.
"""

import datetime
from typing import Any

from policylint.__about__ import __version__
from policylint.law import catalogue
from policylint.law.age_threshold import AgeThreshold
from policylint.law.law import Law
from policylint.law.obsolete import ObsoleteReference
from policylint.law.requirement import Requirement
from policylint.report.json_text import json_text
from policylint.report.not_advice import NOT_ADVICE

SCHEMA = "policylint-laws/1"


def render_laws_json(as_of: datetime.date) -> str:
    """Return all laws as JSON, without what they ask."""
    return _document([_law(law, as_of) for law in catalogue.laws()], as_of)


def render_law_json(law: Law, as_of: datetime.date) -> str:
    """Return one law as JSON, with its requirements, ages and obsolete references."""
    obsolete = (reference for reference in catalogue.obsolete_references() if reference.law == law.key)
    described = {
        **_law(law, as_of),
        "requirements": [requirement_json(law, each, as_of) for each in catalogue.requirements(law.key)],
        "ages": [_age(age) for age in catalogue.age_thresholds(law.key)],
        "obsolete": [_obsolete(reference) for reference in obsolete],
    }
    return _document([described], as_of)


def _document(laws: list[dict[str, Any]], as_of: datetime.date) -> str:
    return json_text(
        {
            "schema": SCHEMA,
            "policylint": __version__,
            "as_of": as_of.isoformat(),
            "notice": NOT_ADVICE,
            "laws": laws,
        }
    )


def _law(law: Law, as_of: datetime.date) -> dict[str, Any]:
    return {
        "key": law.key,
        "name": law.name,
        "jurisdiction": law.jurisdiction,
        "in_force_from": _day(law.in_force_from),
        "in_force_until": _day(law.in_force_until),
        "in_force": law.in_force(as_of),
        "in_force_verified": law.in_force_verified,
        "aliases": list(law.aliases),
        "scope": list(law.scope),
        "requirement_count": len(catalogue.requirements(law.key)),
    }


def requirement_json(law: Law, requirement: Requirement, as_of: datetime.date) -> dict[str, Any]:
    """Return one requirement of a law."""
    return {
        "id": requirement.id,
        "citation": requirement.citation,
        "states": requirement.states,
        "strength": requirement.strength.value,
        "clause": requirement.clause,
        "check": requirement.check.value,
        "conditions": list(requirement.conditions),
        "void_unless": list(requirement.void_unless),
        "effective": _day(requirement.effective),
        "until": _day(requirement.until),
        "in_force": law.in_force(as_of) and requirement.in_force(as_of),
        "repeats": list(requirement.repeats),
        "note": requirement.note,
        "source": requirement.source,
        "verified": requirement.verified,
    }


def _age(age: AgeThreshold) -> dict[str, Any]:
    return {
        "id": age.id,
        "jurisdiction": age.jurisdiction,
        "age": age.age,
        "meaning": age.meaning,
        "citation": age.citation,
        "note": age.note,
        "source": age.source,
        "verified": age.verified,
    }


def _obsolete(reference: ObsoleteReference) -> dict[str, Any]:
    return {
        "id": reference.id,
        "title": reference.title,
        "status": reference.status,
        "died_on": reference.died_on.isoformat(),
        "successor": reference.successor,
        "level": reference.level,
        "note": reference.note,
        "source": reference.source,
        "verified": reference.verified,
    }


def _day(day: datetime.date | None) -> str | None:
    return None if day is None else day.isoformat()
