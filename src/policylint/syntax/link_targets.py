"""What stands behind the text of a link: a target in brackets, or a label that a definition explains."""

import re

_UNBRACKETED = r"[^\s()<>\\]++|\\[^\s<>]?+"
# Brackets belong to a target where they balance: this deep, because an unlimited depth takes a parser.
_INNERMOST = rf"\((?:{_UNBRACKETED})*+\)"
_INNER = rf"\((?:{_UNBRACKETED}|{_INNERMOST})*+\)"
_OUTER = rf"\((?:{_UNBRACKETED}|{_INNER})*+\)"
_TARGET = re.compile(
    rf"""\(\s*+(?:<(?P<angled>[^<>\n]*+)>|(?P<plain>(?:{_UNBRACKETED}|{_OUTER})*+))
    (?:\s++(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?+\s*+\)""",
    re.VERBOSE | re.DOTALL,
)
LONGEST_LABEL = 200
"""Characters of a label at most, as in a link definition."""
_LABEL = re.compile(rf"\[(?P<label>(?:[^\[\]\\]|\\.){{0,{LONGEST_LABEL}}}+)\]", re.DOTALL)


def target_at(text: str, start: int) -> tuple[tuple[int, int], int] | None:
    """Return the range of the target in the brackets at ``start``, and where these end; None without one."""
    target = _TARGET.match(text, start)
    return (target.span("plain" if target["angled"] is None else "angled"), target.end()) if target else None


def label_at(text: str, start: int) -> tuple[str, int] | None:
    """Return the label at ``start`` as it is written, without its brackets, and where these end."""
    label = _LABEL.match(text, start)
    return (label["label"], label.end()) if label else None


def folded_label(label: str) -> str:
    """Return a link label as CommonMark compares labels: without regard to case and the number of blanks."""
    return " ".join(label.casefold().split())
