"""A rule's page, read for its tests: which sections it has, and the examples in it.

An example is a fenced ``policy`` block with the fenced ``findings`` block after it, and perhaps a fenced
``toml`` block before it that configures it: lists of ``laws`` and ``conditions``, options in a table
``[rules.NAME]``, and ``require-suppression-reasons``. Blocks of any other kind are prose.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from policylint.escapes import unescaped

_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)\Z")
_REASONS = "require-suppression-reasons"
_KINDS = ("policy", "policy escaped", "findings", "toml")


@frozen
class Configuration:
    """What a ``toml`` block says: the laws that apply, the conditions that hold, options by rule name.

    ``reasons_required`` asks comments that silence findings for their reasons.
    """

    laws: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    reasons_required: bool = False


@frozen
class Example:
    """A ``policy`` block: its 1-based line in the page, its bytes, the findings expected, its settings."""

    line: int
    data: bytes
    expected: tuple[str, ...]
    configuration: Configuration


@frozen
class Page:
    """A page by its file name, the titles of its sections in order, and its examples."""

    name: str
    sections: tuple[str, ...]
    examples: tuple[Example, ...]


@frozen
class _Block:
    line: int
    info: str
    text: str


def read_page(text: str, name: str) -> Page:
    """Read a page; raises ValueError, which names page and line, where its examples cannot be made out."""
    titles: list[str] = []
    blocks: list[_Block] = []
    for part in _parts(text, name):
        if isinstance(part, _Block):
            blocks.append(part)
        elif part.startswith("## "):
            titles.append(part[3:].strip())
    return Page(
        name, tuple(titles), tuple(_examples([block for block in blocks if block.info in _KINDS], name))
    )


def _parts(text: str, name: str) -> Iterator[str | _Block]:
    """Yield the lines of a page, and each fenced block as a whole."""
    fence, info, start = "", "", 0
    body: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if fence:
            if set(line.rstrip()) == {fence[0]} and len(line.rstrip()) >= len(fence):
                yield _Block(start, info, "".join(body))
                fence = ""
            body.append(line + "\n")
        elif opening := _FENCE.match(line):
            fence, info, start, body = opening[1], " ".join(opening[2].split()), number, []
        else:
            yield line
    if fence:
        raise ValueError(f"{name}:{start}: the fenced block is not closed")


def _examples(blocks: Sequence[_Block], name: str) -> Iterator[Example]:
    for before, block, after in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        if block.info == "findings" and (before is None or not before.info.startswith("policy")):
            raise ValueError(f"{name}:{block.line}: a findings block must follow a policy block")
        if not block.info.startswith("policy"):
            continue
        if after is None or after.info != "findings":
            raise ValueError(
                f"{name}:{block.line}: a policy block needs a findings block after it, empty if clean"
            )
        yield Example(
            line=block.line,
            data=_data(block, name),
            expected=tuple(" ".join(line.split()) for line in after.text.split("\n") if line.strip()),
            configuration=(
                _configuration(before, name)
                if before is not None and before.info == "toml"
                else Configuration()
            ),
        )


def _data(block: _Block, name: str) -> bytes:
    if block.info == "policy":
        return block.text.encode("utf-8")
    try:
        return unescaped(block.text)
    except ValueError as error:
        raise ValueError(f"{name}:{block.line}: {error}") from error


def _configuration(block: _Block, name: str) -> Configuration:
    try:
        settings = tomllib.loads(block.text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}:{block.line}: the block is not TOML: {error}") from error
    if not settings or settings.keys() - {"laws", "conditions", "rules", _REASONS}:
        raise ValueError(
            f"{name}:{block.line}: an example is configured by laws, conditions, {_REASONS} or a table "
            "[rules.NAME], and by nothing else"
        )
    return Configuration(
        laws=_keys(settings.get("laws", []), f"{name}:{block.line}: laws"),
        conditions=_keys(settings.get("conditions", []), f"{name}:{block.line}: conditions"),
        options=settings.get("rules", {}),
        reasons_required=settings.get(_REASONS) is True,
    )


def _keys(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        raise ValueError(f"{where} must be a list of strings")
    return tuple(value)
