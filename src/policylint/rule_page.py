"""A rule's page, read for its tests: which sections it has, and the examples in it.

An example is a fenced ``policy`` block with the fenced ``findings`` block after it, and perhaps a fenced
``toml`` block before it that holds options in a table ``[rules.NAME]``. Blocks of any other kind are prose.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from policylint.escapes import unescaped

_FENCE = re.compile(r"(`{3,}|~{3,})([^`]*)\Z")
_KINDS = ("policy", "policy escaped", "findings", "toml")


@frozen
class Example:
    """A ``policy`` block: its 1-based line in the page, its bytes, the findings expected, the options."""

    line: int
    data: bytes
    expected: tuple[str, ...]
    options: Mapping[str, Mapping[str, Any]]


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
            options=_options(before, name) if before is not None and before.info == "toml" else {},
        )


def _data(block: _Block, name: str) -> bytes:
    if block.info == "policy":
        return block.text.encode("utf-8")
    try:
        return unescaped(block.text)
    except ValueError as error:
        raise ValueError(f"{name}:{block.line}: {error}") from error


def _options(block: _Block, name: str) -> Mapping[str, Mapping[str, Any]]:
    try:
        settings = tomllib.loads(block.text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{name}:{block.line}: the block is not TOML: {error}") from error
    if set(settings) != {"rules"}:
        raise ValueError(
            f"{name}:{block.line}: an example is configured by a table [rules.NAME] and nothing else"
        )
    options: Mapping[str, Mapping[str, Any]] = settings["rules"]
    return options
