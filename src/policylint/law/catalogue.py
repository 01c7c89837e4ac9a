"""What laws ask of a privacy policy: the way into the compiled catalogue.

The files of ``catalogue/`` are the source, one a law; ``scripts/compile_law.py`` writes ``compiled/`` from
them. A law's module is imported only when something asks for that law.
"""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from attrs import evolve

from policylint.errors import UnknownNameError
from policylint.law.compiled import index
from policylint.law.law import Law, plain_name
from policylint.law.requirement import Requirement

# Linting needs laws and requirements; classes of what few runs ask for are made when they do.
if TYPE_CHECKING:
    from policylint.law.age_threshold import AgeThreshold
    from policylint.law.clause_key import ClauseKey
    from policylint.law.condition import Condition
    from policylint.law.obsolete import ObsoleteReference


def laws() -> tuple[Law, ...]:
    """Return all laws, by key."""
    return tuple(_law(key) for key in index.LAWS)


def find_law(name: str) -> Law | None:
    """Return a law by key or alias, whatever its case and hyphens; None where there is none."""
    key = index.LAW_NAMES.get(plain_name(name))
    return None if key is None else _law(key)


def law(name: str) -> Law:
    """Return a law by key or alias; raises UsageError, with a did-you-mean, where there is none."""
    found = find_law(name)
    if found:
        return found

    def meant() -> str:
        near = _nearest(plain_name(name), index.LAW_NAMES)
        return f"{index.LAW_NAMES[near]} ({_law(index.LAW_NAMES[near]).name})" if near else ""

    told = f"there is no law “{name}” in the catalogue"
    raise UnknownNameError(told, meant, "`policylint laws` lists them all")


@cache
def requirements(law_name: str) -> tuple[Requirement, ...]:
    """Return what a law asks, in the order of the law; raises UsageError where there is no such law."""
    key = law(law_name).key
    return tuple(Requirement.from_row(key, row) for row in _compiled(key).REQUIREMENTS)


def repeated_by(requirement: Requirement, without: Collection[str]) -> tuple[Requirement, ...]:
    """Return what a requirement repeats, as requirements of its own law that bear its citation.

    What belongs to one of the laws ``without`` is left out.
    """
    if not requirement.repeats:
        return ()
    found = {
        one.id: one
        for key in index.REPEATED[requirement.id]
        if key not in without
        for one in requirements(key)
    }
    return tuple(
        evolve(found[identity], law=requirement.law, citation=requirement.citation)
        for identity in requirement.repeats
        if identity in found
    )


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
def age_thresholds(law_name: str) -> tuple["AgeThreshold", ...]:
    """Return the ages that a law sets; raises UsageError where there is no such law."""
    from policylint.law.age_threshold import AgeThreshold

    key = law(law_name).key
    return tuple(AgeThreshold.from_row(key, row) for row in _compiled(key).AGE_THRESHOLDS)


@cache
def obsolete_references() -> tuple["ObsoleteReference", ...]:
    """Return all references that have died, those that are near to a law first."""
    from policylint.law.compiled.obsolete import OBSOLETE
    from policylint.law.obsolete import ObsoleteReference

    return tuple(ObsoleteReference.from_row(row) for row in OBSOLETE)


@cache
def clause_keys() -> tuple["ClauseKey", ...]:
    """Return all clauses that a policy may have."""
    from policylint.law.clause_key import ClauseKey

    return tuple(ClauseKey.from_row(key, row) for key, row in index.CLAUSES.items())


def clause_key(key: str) -> "ClauseKey":
    """Return a clause by its key; raises UsageError, with a did-you-mean, where there is none."""
    from policylint.law.clause_key import ClauseKey

    return ClauseKey.from_row(key, index.CLAUSES[_known(key, "clause", index.CLAUSES)])


def is_clause(key: str) -> bool:
    """Tell whether there is a clause of this key."""
    return key in index.CLAUSES


def nearest_clause(key: str) -> str | None:
    """Return the key of a clause that is most like this one; None where none is."""
    return _nearest(key, index.CLAUSES)


@cache
def conditions() -> tuple["Condition", ...]:
    """Return all conditions, by key."""
    return tuple(condition(key) for key in index.CONDITIONS)


def condition(key: str) -> "Condition":
    """Return a condition by its key; raises UsageError, with a did-you-mean, where there is none."""
    from policylint.law.condition import Condition

    return Condition(key, *index.CONDITIONS[_known(key, "condition", index.CONDITIONS)])


def answers_to(clause: str) -> tuple[str, ...]:
    """Return the clauses that answer who asks for this one, itself first; a key of no clause is its own."""
    return (clause, *index.CLAUSES[clause][2]) if clause in index.CLAUSES else (clause,)


def makes_sense_without_data(clause: str) -> bool:
    """Tell whether a clause may be asked for where no personal data is processed."""
    return clause in index.WITHOUT_DATA


def details_of(clause: str) -> str | None:
    """Return the clause of which this one tells the details; None where it stands for itself."""
    return index.DETAILS_OF.get(clause)


def clauses_implying(condition_key: str) -> tuple[str, ...]:
    """Return the clauses of texts that meet a condition, whatever they say of it elsewhere."""
    return tuple(clause for clause, implied in index.IMPLIED_BY_CLAUSES.items() if condition_key in implied)


def wordings() -> Mapping[str, str]:
    """Return the clauses that must stand word for word, capitals included, each with its text."""
    return index.WORDINGS


def core() -> tuple[tuple[str, ...], ...]:
    """Return what any privacy policy should say: of each group one clause, or one that answers for it."""
    return index.CORE


def core_whatever_law() -> tuple[tuple[str, ...], ...]:
    """Return what of it is asked for also where the laws to ask are named, and may not ask for it."""
    return index.WHATEVER_LAW


def core_not_at_work() -> tuple[tuple[str, ...], ...]:
    """Return what of it is not asked of a document for people at work only."""
    return index.NOT_AT_WORK


def implied_by(condition_key: str) -> tuple[str, ...]:
    """Return the conditions that hold wherever this one does; none for a key that is no condition."""
    return index.CONDITIONS[condition_key][1] if condition_key in index.CONDITIONS else ()


@cache
def _law(key: str) -> Law:
    return Law.from_row(key, index.LAWS[key])


def _compiled(key: str) -> ModuleType:
    return import_module(f"policylint.law.compiled.{key.replace('-', '_')}")


def _known(key: str, kind: str, keys: Collection[str]) -> str:
    if key in keys:
        return key
    told = f"there is no {kind} “{key}” in the catalogue"
    raise UnknownNameError(told, lambda: _nearest(key, keys) or "")


def _nearest(wanted: str, known: Iterable[str]) -> str | None:
    import difflib  # wanted only where something is wrong, and slow to import

    near = difflib.get_close_matches(wanted, sorted(known), n=1, cutoff=0.6)
    return near[0] if near else None
