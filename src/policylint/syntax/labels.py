"""Numbers, letters and bullets before items and headings: read as written, letters by their siblings."""

import re

from attrs import evolve

from policylint.source import Span
from policylint.syntax.nodes import Label, LabelStyle

_BULLET = re.compile(r"[-*+•◦▪‣·●○■□∙\uf0b7]")
_LABEL = re.compile(
    r"""(?:\*\*|__)?(?:
      (?P<multi>[0-9]{1,3}(?:\.[0-9]{1,3}){1,5})\\?[.):]?(?=[\s*_]|$)
    | \(?(?P<decimal>[0-9]{1,3})\ ?\\?[.)](?![0-9])
    | (?P<bare>[0-9]{1,2})(?=\s)
    | \(?(?P<letters>[ivxlcdm]{1,6}|[IVXLCDM]{1,6}|[A-Za-z])\\?[.)](?=[\s*_]|$)
    | (?P<keyword>(?:section|article|part|clause|chapter|§)\s{0,2}
        (?:(?P<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,4})|(?P<roman>[IVXLC]{1,6})))\s{0,2}[.:)\u2013\u2014-]?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SETTLED_CASE = re.compile(r"[ivxlcdm]+|[IVXLCDM]+|[A-Za-z]")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def read_bullet(text: str, start: int) -> Label | None:
    """Read a bullet at the beginning of ``text``, which stands at offset ``start``."""
    match = _BULLET.match(text)
    return Label(Span(start, start + match.end()), match[0], LabelStyle.BULLET) if match else None


def read_label(text: str, start: int) -> Label | None:
    """Read a number or letter at the beginning of ``text``, which stands at offset ``start``.

    A letter that may be Roman is read as Roman only where it cannot be a single letter (``ii``) or is an
    ``i``; :func:`follow` corrects that by the siblings.
    """
    match = _LABEL.match(text)
    if not match:
        return None
    written = match[0].removeprefix("**").removeprefix("__").rstrip()
    offset = start + match[0].index(written)
    span = Span(offset, offset + len(written))
    escaped = "\\" in written
    if match["multi"]:
        components = tuple(int(part) for part in match["multi"].split("."))
        return Label(span, written, LabelStyle.MULTI_DECIMAL, components, escaped)
    if match["decimal"] or match["bare"]:
        return Label(span, written, LabelStyle.DECIMAL, (int(match["decimal"] or match["bare"]),), escaped)
    if match["keyword"]:
        number = match["number"]
        value = tuple(int(part) for part in number.split(".")) if number else (_roman(match["roman"]),)
        return Label(span, written, LabelStyle.KEYWORD, value)
    letters = match["letters"]
    if not _SETTLED_CASE.fullmatch(letters):
        return None
    if len(letters) > 1 or letters in "iI":
        return Label(span, written, LabelStyle.ROMAN, (_roman(letters),), escaped)
    return Label(span, written, LabelStyle.ALPHA, (_alpha(letters),), escaped)


def is_first(label: Label) -> bool:
    """Tell whether a label opens a numbering: 1, a, i, 1.1."""
    return label.value == 1


def follows(label: Label, previous: Label) -> bool:
    """Tell whether ``label`` is the next after ``previous``, in one of its readings."""
    return follow(label, previous) is not None


def follow(label: Label, previous: Label) -> Label | None:
    """Return ``label`` in the reading that continues ``previous``, None where there is no such reading."""
    if label.style is LabelStyle.BULLET or previous.style is LabelStyle.BULLET:
        return label if label.style is previous.style else None
    if same_numbering(label, previous) and label.components == _next(previous):
        return label
    other = _other_reading(label)
    if other and same_numbering(other, previous) and other.components == _next(previous):
        return other
    return None


def same_numbering(label: Label, other: Label) -> bool:
    """Tell whether two labels look alike: style, case, number of components, brackets."""
    return (
        label.style is other.style
        and len(label.components) == len(other.components)
        and label.text.startswith("(") == other.text.startswith("(")
        and label.text.endswith(")") == other.text.endswith(")")
        and _is_upper(label) == _is_upper(other)
    )


def _next(label: Label) -> tuple[int, ...]:
    return (*label.components[:-1], label.components[-1] + 1)


def _other_reading(label: Label) -> Label | None:
    letters = label.text.strip("().\\")
    if label.style is LabelStyle.ROMAN and len(letters) == 1:
        return evolve(label, style=LabelStyle.ALPHA, components=(_alpha(letters),))
    if label.style is LabelStyle.ALPHA and letters.lower() in _ROMAN:
        return evolve(label, style=LabelStyle.ROMAN, components=(_roman(letters),))
    return None


def _is_upper(label: Label) -> bool:
    return label.style in (LabelStyle.ALPHA, LabelStyle.ROMAN) and label.text.strip("(").isupper()


def _alpha(letter: str) -> int:
    return ord(letter.lower()) - ord("a") + 1


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters.lower()]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
