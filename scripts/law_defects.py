"""What is wrong in the catalogue of laws: a sentence each, with file and entry."""

import datetime
import re
from collections.abc import Iterable, Iterator

from law_files import FIELDS, TYPE_NAMES, Catalogue, Entry, is_table

from policylint.law.check import Check
from policylint.law.law import plain_name
from policylint.law.requirement import Strength

LEVELS = ("error", "warning", "info")


def defects(catalogue: Catalogue) -> list[str]:
    """Return what is wrong, a sentence each; what depends on sound fields is looked at only if they are."""
    return [*_bad_fields(catalogue)] or [
        *_bad_laws(catalogue),
        *_twice(catalogue),
        *_bad_requirements(catalogue),
        *_bad_obsolete(catalogue),
        *_bad_clauses(catalogue),
        *_bad_conditions(catalogue),
        *_bad_core(catalogue),
    ]


def _bad_fields(catalogue: Catalogue) -> Iterator[str]:
    for name, file in catalogue.files.items():
        if name in catalogue.laws:
            yield from _bad_entry(f"{name}.toml", "law", catalogue.laws[name])
        for kind, entries in file.items():
            if not is_table(entries):
                continue
            if kind not in FIELDS:
                yield f"{name}.toml: there are no entries of the kind “{kind}”: use {', '.join(FIELDS)}"
                continue
            for entry in entries:
                yield from _bad_entry(_place(name, entry), kind, entry)


def _bad_entry(place: str, kind: str, entry: Entry) -> Iterator[str]:
    fields = FIELDS[kind]
    for unknown in entry.keys() - fields.keys():
        yield f"{place}: there is no field “{unknown}”: a {kind} has {', '.join(fields)}"
    for field, (wanted, optional) in fields.items():
        if field not in entry:
            if not optional:
                yield f"{place}: the field “{field}” is missing: give {TYPE_NAMES[wanted]}"
        elif not _fits(entry[field], wanted):
            yield f"{place}: “{field}” is {entry[field]!r}: give {TYPE_NAMES[wanted]}"


def _fits(value: object, wanted: type) -> bool:
    if wanted is list:
        return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    return type(value) is wanted and value != ""


def _bad_laws(catalogue: Catalogue) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, law in catalogue.laws.items():
        if law["key"] != name:
            yield f"{name}.toml: its key is “{law['key']}”: a law's file bears the name of its key"
        yield from _bad_days(f"{name}.toml", law.get("in_force_from"), law.get("in_force_until"))
        yield from _unknown(f"{name}.toml", "condition", law["scope"], catalogue)
        if (law["jurisdiction"] == "platform") != ("owners" in law):
            yield f"{name}.toml: a platform, and no law, has owners: “jurisdiction” and “owners” go together"
        for condition in law.get("mention_shows", ()):
            if condition not in law["scope"]:
                yield f"{name}.toml: a mention shows “{condition}”, which is not in the scope: add it there"
        for alias in (law["key"], *law["aliases"]):
            other = seen.setdefault(plain_name(alias), name)
            if other != name:
                yield f"{name}.toml: {other}.toml is called “{alias}” too: a name leads to one law"


def _twice(catalogue: Catalogue) -> Iterator[str]:
    for kind, field in (
        ("requirement", "id"),
        ("age_threshold", "id"),
        ("obsolete", "id"),
        ("clause", "key"),
        ("condition", "key"),
    ):
        seen: dict[str, str] = {}
        for name, entry in catalogue.entries(kind):
            if entry[field] in seen:
                yield f"{_place(name, entry)}: the {field} is used in {seen[entry[field]]}.toml already"
            seen[entry[field]] = name


def _bad_requirements(catalogue: Catalogue) -> Iterator[str]:
    for name, entry in catalogue.entries("requirement"):
        place = _place(name, entry)
        if name not in catalogue.laws:
            yield f"{place}: it belongs to no law: put it into the file of a law"
            continue
        yield from _unknown(place, "clause", [entry["clause"]], catalogue)
        needed = [*entry.get("conditions", ()), *entry.get("void_unless", ())]
        yield from _unknown(place, "condition", needed, catalogue)
        yield from _not_one_of(
            place, "strength", entry["strength"], [strength.value for strength in Strength]
        )
        yield from _not_one_of(place, "check", entry["check"], [check.value for check in Check])
        yield from _bad_days(place, entry.get("effective"), entry.get("until"))
        for condition in catalogue.laws[name]["scope"]:
            if condition in entry.get("conditions", ()):
                yield f"{place}: “{condition}” is the law's scope already: leave it out of the conditions"
        yield from _bad_repeats(place, name, entry.get("repeats", ()), catalogue)


def _bad_repeats(place: str, name: str, repeats: Iterable[str], catalogue: Catalogue) -> Iterator[str]:
    laws = {entry["id"]: law for law, entry in catalogue.entries("requirement")}
    for identity in repeats:
        if laws.get(identity, name) == name:
            yield f"{place}: another law has no requirement “{identity}” to repeat: correct the id"


def _bad_obsolete(catalogue: Catalogue) -> Iterator[str]:
    for name, entry in catalogue.entries("obsolete"):
        place = _place(name, entry)
        yield from _not_one_of(place, "level", entry["level"], LEVELS)
        for pattern in (*entry["patterns"], *entry.get("guards", ())):
            try:
                re.compile(pattern)
            except re.error as error:
                yield f"{place}: {pattern!r} is not a regular expression ({error})"


def _bad_clauses(catalogue: Catalogue) -> Iterator[str]:
    for name, entry in catalogue.entries("clause"):
        place = _place(name, entry)
        yield from _not_one_of(place, "check", entry["check"], [check.value for check in Check])
        yield from _unknown(place, "clause", entry.get("answered_by", ()), catalogue)
        yield from _unknown(place, "condition", entry.get("implies", ()), catalogue)
        if "details_of" in entry:
            yield from _unknown(place, "clause", [entry["details_of"]], catalogue)
        if (entry["check"] == Check.VERBATIM.value) != ("wording" in entry):
            yield f"{place}: give a “wording” where, and only where, “check” is “{Check.VERBATIM.value}”"


def _bad_conditions(catalogue: Catalogue) -> Iterator[str]:
    for name, entry in catalogue.entries("condition"):
        yield from _unknown(_place(name, entry), "condition", entry.get("implies", ()), catalogue)


def _bad_core(catalogue: Catalogue) -> Iterator[str]:
    for name, entry in catalogue.entries("core"):
        yield from _unknown(f"{name}.toml", "clause", entry["clauses"], catalogue)


def _unknown(place: str, kind: str, keys: Iterable[str], catalogue: Catalogue) -> Iterator[str]:
    for key in keys:
        if key not in catalogue.keys(kind):
            yield f"{place}: there is no {kind} “{key}”: add it to {kind}s.toml or correct it"


def _not_one_of(place: str, field: str, value: str, allowed: Iterable[str]) -> Iterator[str]:
    if value not in allowed:
        yield f"{place}: “{field}” is “{value}”: use {', '.join(allowed)}"


def _bad_days(place: str, first: datetime.date | None, last: datetime.date | None) -> Iterator[str]:
    if first and last and last < first:
        yield f"{place}: it ends on {last}, before it begins on {first}"


def _place(name: str, entry: Entry) -> str:
    return f"{name}.toml, {entry.get('id') or entry.get('key') or 'an entry without a name'}"
