"""Entities of HTML: ``&amp;``, ``&#167;`` and ``&#xa7;``."""

import re
from html.entities import html5

_ENTITY = re.compile(
    r"&(?:#(?P<decimal>[0-9]{1,7})|#[xX](?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));"
)


def entity_at(text: str, start: int) -> tuple[str, int] | None:
    """Return what the entity at ``start`` stands for and where it ends; None for what only looks like one.

    A name that HTML does not know stands for itself, a number that is no character for U+FFFD.
    """
    entity = _ENTITY.match(text, start)
    return (_decoded(entity), entity.end()) if entity else None


def _decoded(entity: re.Match[str]) -> str:
    if name := entity["name"]:
        return html5.get(name + ";", entity.group())
    value = int(entity["decimal"]) if entity["decimal"] else int(entity["hex"], 16)
    return chr(value) if 0 < value < 0x110000 and not 0xD800 <= value < 0xE000 else "\ufffd"
