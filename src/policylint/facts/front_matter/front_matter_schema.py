"""From the YAML of a front matter block to `Declared`: which keys there are, and what each may hold."""

import datetime
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any, TypeVar

from policylint.facts.dates.date_phrases import date_phrases_in
from policylint.facts.front_matter.front_matter import (
    Audience,
    Controller,
    Cookies,
    Declared,
    DeclaredContact,
    Stated,
    Transfers,
)
from policylint.facts.front_matter.yaml_composer import compose
from policylint.facts.front_matter.yaml_tree import (
    Entry,
    Mapping,
    Problem,
    Refused,
    Scalar,
    Sequence,
    YamlNode,
)
from policylint.facts.kind_names import KINDS_BY_NAME, Kind
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Source, Span
from policylint.syntax.nodes import Mode

T = TypeVar("T")

_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_LANGUAGE = lazy_pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_DAY = lazy_pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LONGEST_DATE = 60
_AGE = lazy_pattern(r"[0-9]{1,3}")
_ISO_DURATION = lazy_pattern(r"P(?=[0-9T])(?:[0-9]{1,4}[YMWD]){0,4}(?:T(?:[0-9]{1,4}[HMS]){1,3})?")
_PAGE_EFFECTIVE = ("effectivedate", "effective", "effectiveon", "effectivefrom")
_PAGE_UPDATED = (
    "lastupdated",
    "updated",
    "updatedat",
    "lastupdate",
    "lastmod",
    "lastmodified",
    "lastmodifiedat",
)
_PAGE_DATE = (*_PAGE_UPDATED, "modified", "lastrevised", "revised", "date", "postdate")
"""Keys by which site generators (Jekyll, Hugo, WordPress) know a page's days, the surest first."""
_P3P_RETENTION = ("no-retention", "stated-purpose", "legal-requirement", "business-practices", "indefinitely")


def read_front_matter(source: Source, raw: Span) -> Declared:
    """Read what stands between the fences; what cannot be read is in `Declared.problems`."""
    composed = compose(source, raw)
    reading = _Reading()
    if composed.problem is not None:
        reading.problems.append(composed.problem)
    if not isinstance(composed.root, Mapping):
        return Declared(problems=tuple(reading.problems))
    values: dict[str, Any] = {}
    values["page_effective"] = _page_date(composed.root, _PAGE_EFFECTIVE)
    values["page_updated"] = _page_date(composed.root, _PAGE_DATE)
    # The other keys belong to the site generator, which may read more of YAML than we do.
    ours = [entry for entry in composed.root.entries if entry.key.value in ("title", "policy")]
    for entry in reading.unrepeated(ours):
        if entry.key.value == "title":
            values["title"] = _plain_title(entry.value)
        else:
            values |= reading.mapping(entry.value, "policy", _POLICY)
    problems = sorted(reading.problems, key=lambda problem: problem.span)
    return Declared(**values, problems=tuple(problems))


def _plain_title(node: YamlNode) -> Stated[str] | None:
    return Stated(node.value, node.span) if isinstance(node, Scalar) and not node.is_null else None


def _page_date(page: Mapping, keys: Iterable[str]) -> Stated[tuple[str, ...]] | None:
    """Return the first date under one of some keys, be they written ``last_updated`` or ``lastUpdated``."""
    by_key: dict[str, YamlNode] = {}
    for entry in page.entries:
        by_key.setdefault(entry.key.value.lower().replace("_", "").replace("-", ""), entry.value)
    for key in keys:
        value = by_key.get(key)
        if isinstance(value, Scalar):
            dates = date_phrases_in(value.value[:_LONGEST_DATE])
            if dates and dates[0].readings:
                return Stated(dates[0].readings, value.span)
    return None


class _Reading:
    """Turns nodes into values; every method returns None (or nothing) and notes a problem where it cannot."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def refuse(self, node: YamlNode, name: str, wanted: str) -> None:
        match node:
            case Refused():
                message = node.why
            case Scalar():
                message = f"“{name}” must be {wanted}, not “{node.value}”"
            case Sequence():
                message = f"“{name}” must be {wanted}, not a list"
            case Mapping():
                message = f"“{name}” must be {wanted}, not keys and values"
        self.problems.append(Problem(node.span, message))

    def scalar(
        self, node: YamlNode, name: str, wanted: str, read: Callable[[str], T | None]
    ) -> Stated[T] | None:
        if isinstance(node, Scalar):
            if node.is_null:
                return None
            value = read(node.value.strip())
            if value is not None:
                return Stated(value, node.span)
        self.refuse(node, name, wanted)
        return None

    def mapping(self, node: YamlNode, name: str, readers: "dict[str, _Reader]") -> dict[str, Any]:
        if isinstance(node, Scalar) and node.is_null:
            return {}
        if not isinstance(node, Mapping):
            self.refuse(node, name, "keys and values")
            return {}
        values: dict[str, Any] = {}
        for entry in self.unrepeated(node.entries):
            key = entry.key.value
            if key in readers:
                value = readers[key](self, entry.value, f"{name}.{key}")
                if value is not None:
                    values[key] = value
            else:
                self.problems.append(Problem(entry.key.span, _unknown(key, name, readers)))
        return values

    def unrepeated(self, entries: Iterable[Entry]) -> Iterable[Entry]:
        seen: set[str] = set()
        for entry in entries:
            if entry.key.value in seen:
                message = (
                    f"the key “{entry.key.value}” stands here a second time: keep one, the first is used"
                )
                self.problems.append(Problem(entry.key.span, message))
            else:
                seen.add(entry.key.value)
                yield entry


_Reader = Callable[[_Reading, YamlNode, str], Any]


def _unknown(key: str, name: str, known: Iterable[str]) -> str:
    if key == "<<":
        return "a merge key (<<) is not read here: write the values out"
    close = get_close_matches(key[:40], list(known), n=1)
    hint = f"did you mean “{close[0]}”?" if close else f"known are {', '.join(known)}"
    return f"“{name}” has no key “{key}”: {hint}"


def _text(reading: _Reading, node: YamlNode, name: str) -> Stated[str] | None:
    return reading.scalar(node, name, "a text", str)


def _truth(reading: _Reading, node: YamlNode, name: str) -> Stated[bool] | None:
    return reading.scalar(node, name, "true or false", lambda text: _TRUTH.get(text.lower()))


def _date(reading: _Reading, node: YamlNode, name: str) -> Stated[datetime.date] | None:
    return reading.scalar(node, name, "a date such as 2026-03-01", _calendar_day)


def _calendar_day(text: str) -> datetime.date | None:
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return datetime.date(*map(int, match.groups()))
    except ValueError:
        return None


def _age(reading: _Reading, node: YamlNode, name: str) -> Stated[int] | None:
    return reading.scalar(
        node, name, "an age in years", lambda text: int(text) if _AGE.fullmatch(text) else None
    )


def _matching(pattern: re.Pattern[str], wanted: str) -> _Reader:
    return lambda reading, node, name: reading.scalar(
        node, name, wanted, lambda text: text if pattern.fullmatch(text) else None
    )


def _one_of(values: dict[str, T], wanted: str) -> _Reader:
    return lambda reading, node, name: reading.scalar(
        node, name, wanted, lambda text: values.get(text.lower())
    )


def _texts(reading: _Reading, node: YamlNode, name: str) -> tuple[Stated[str], ...] | None:
    if isinstance(node, Scalar):
        single = _text(reading, node, name)
        return None if single is None else (single,)
    if not isinstance(node, Sequence):
        reading.refuse(node, name, "a list of texts")
        return None
    stated = (_text(reading, item, name) for item in node.items)
    return tuple(item for item in stated if item is not None)


def _part(kind: type[Any], readers: dict[str, _Reader]) -> _Reader:
    return lambda reading, node, name: kind(**reading.mapping(node, name, readers))


def _retention(reading: _Reading, node: YamlNode, name: str) -> dict[str, Stated[str]]:
    entries = (
        [(entry.key.value, entry.value) for entry in reading.unrepeated(node.entries)]
        if isinstance(node, Mapping)
        else [("", node)]
    )
    wanted = f"an ISO 8601 duration such as P30D or one of {', '.join(_P3P_RETENTION)}"
    found: dict[str, Stated[str]] = {}
    for category, value in entries:
        stated = reading.scalar(value, f"{name}.{category}" if category else name, wanted, _retention_value)
        if stated is not None:
            found[category] = stated
    return found


def _retention_value(text: str) -> str | None:
    return text if text in _P3P_RETENTION or _ISO_DURATION.fullmatch(text) else None


def _unread(reading: _Reading, node: YamlNode, name: str) -> None:
    """Accept a key that other programs read."""


_KIND = "one of " + ", ".join(kind.value for kind in Kind)
_SIGNAL = _one_of(
    {"honoured": "honoured", "honored": "honoured", "ignored": "ignored"}, "honoured or ignored"
)
_DATE_ORDERS = {order.lower(): order for order in ("DMY", "MDY", "YMD")}
_MODES = {mode.value: mode for mode in Mode}

_CONTROLLER: dict[str, _Reader] = {"name": _text, "brand": _texts, "address": _text}
_CONTACT: dict[str, _Reader] = {"email": _text, "phone": _text, "dpo": _text, "eu_representative": _text}
_AUDIENCE: dict[str, _Reader] = {"minimum_age": _age, "directed_to_children": _truth}
_COOKIES: dict[str, _Reader] = {"used": _truth, "consent": _text, "dnt": _SIGNAL, "gpc": _SIGNAL}
_TRANSFERS: dict[str, _Reader] = {"outside": _texts, "safeguard": _text}

_POLICY: dict[str, _Reader] = {
    "kind": _one_of(KINDS_BY_NAME, _KIND),
    "version": _text,
    "effective": _date,
    "updated": _date,
    "language": _matching(_LANGUAGE, "a language tag such as en or pt-BR"),
    "date_order": _one_of(_DATE_ORDERS, "DMY, MDY or YMD"),
    "laws": _texts,
    "controller": _part(Controller, _CONTROLLER),
    "contact": _part(DeclaredContact, _CONTACT),
    "audience": _part(Audience, _AUDIENCE),
    "sells_data": _truth,
    "shares_for_ads": _truth,
    "cookies": _part(Cookies, _COOKIES),
    "transfers": _part(Transfers, _TRANSFERS),
    "retention": _retention,
    "data": _texts,
    "numbering": _texts,
    "mode": _one_of(_MODES, "markdown or plain"),
    "vars": _unread,
}
