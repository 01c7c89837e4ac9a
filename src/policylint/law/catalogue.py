"""What laws ask of a privacy policy: the way into the compiled catalogue.

The files of ``catalogue/`` are the source, one a law; ``scripts/compile_law.py`` writes ``compiled/`` from
them. A law's module is imported only when something asks for that law.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType

from policylint.errors import UsageError
from policylint.law.age_threshold import AgeThreshold
from policylint.law.clause_key import ClauseKey
from policylint.law.compiled import index
from policylint.law.condition import Condition
from policylint.law.law import Law, plain_name
from policylint.law.obsolete import ObsoleteReference
from policylint.law.requirement import Requirement


@cache
def laws() -> tuple[Law, ...]:
    """Return all laws, in the order of the catalogue."""
    return tuple(Law.from_row(row) for row in index.LAWS)


def find_law(name: str) -> Law | None:
    """Return a law by key or alias, whatever its case and hyphens; None where there is none."""
    return _laws_by_name().get(plain_name(name))


def law(name: str) -> Law:
    """Return a law by key or alias; raises UsageError, with a did-you-mean, where there is none."""
    found = find_law(name)
    if found:
        return found
    names = _laws_by_name()
    near = _nearest(plain_name(name), names)
    hint = f"did you mean {names[near].key} ({names[near].name})? " if near else ""
    raise UsageError(f"there is no law “{name}” in the catalogue: {hint}`policylint laws` lists them all")


@cache
def requirements(law_name: str) -> tuple[Requirement, ...]:
    """Return what a law asks, in the order of the law; raises UsageError where there is no such law."""
    key = law(law_name).key
    return tuple(Requirement.from_row(key, row) for row in _compiled(key).REQUIREMENTS)


def requirements_for(clause: str, among: Iterable[str]) -> tuple[Requirement, ...]:
    """Return what asks for a clause ``among`` the laws with these keys, in the order of the catalogue."""
    wanted = frozenset(among)
    return tuple(
        requirement
        for key in index.ASKING.get(clause, ())
        if key in wanted
        for requirement in requirements(key)
        if requirement.clause == clause
    )


@cache
def age_thresholds(law_name: str) -> tuple[AgeThreshold, ...]:
    """Return the ages that a law sets; raises UsageError where there is no such law."""
    key = law(law_name).key
    return tuple(AgeThreshold.from_row(key, row) for row in _compiled(key).AGE_THRESHOLDS)


@cache
def obsolete_references() -> tuple[ObsoleteReference, ...]:
    """Return all references that have died, those that are near to a law first."""
    from policylint.law.compiled.obsolete import OBSOLETE

    return tuple(ObsoleteReference.from_row(row) for row in OBSOLETE)


@cache
def clause_keys() -> tuple[ClauseKey, ...]:
    """Return all clauses that a policy may have."""
    return tuple(ClauseKey.from_row(row) for row in index.CLAUSES)


def clause_key(key: str) -> ClauseKey:
    """Return a clause by its key; raises UsageError, with a did-you-mean, where there is none."""
    known = _clauses_by_key()
    if key in known:
        return known[key]
    near = _nearest(key, known)
    hint = f": did you mean {near}?" if near else ""
    raise UsageError(f"there is no clause “{key}” in the catalogue{hint}")


@cache
def conditions() -> tuple[Condition, ...]:
    """Return all conditions, by key."""
    return tuple(Condition(key, meaning) for key, meaning in index.CONDITIONS.items())


def condition(key: str) -> Condition:
    """Return a condition by its key; raises UsageError, with a did-you-mean, where there is none."""
    if key in index.CONDITIONS:
        return Condition(key, index.CONDITIONS[key])
    near = _nearest(key, index.CONDITIONS)
    hint = f": did you mean {near}?" if near else ""
    raise UsageError(f"there is no condition “{key}” in the catalogue{hint}")


@cache
def _laws_by_name() -> dict[str, Law]:
    return {plain_name(name): law for law in laws() for name in (law.key, *law.aliases)}


@cache
def _clauses_by_key() -> dict[str, ClauseKey]:
    return {clause.key: clause for clause in clause_keys()}


def _compiled(key: str) -> ModuleType:
    return import_module(f"policylint.law.compiled.{key.replace('-', '_')}")


def _nearest(wanted: str, known: Iterable[str]) -> str | None:
    import difflib  # wanted only where something is wrong, and slow to import

    near = difflib.get_close_matches(wanted, sorted(known), n=1, cutoff=0.6)
    return near[0] if near else None
