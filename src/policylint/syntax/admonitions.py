"""Admonitions of Markdown for sites: where their lines stand, and what title they give.

Those of MkDocs (``!!! note "Title"`` above indented text), of Docusaurus and VitePress (``:::note[Title]``,
``::: warning Title``), of Pandoc and MyST (``::: {.note}``, ``:::{note} Title`` and the same in backticks).
What they hold is text like any other.
"""

import re

from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.line import Line

_IN_FENCES = lazy_pattern(
    r"(?:`{3,}|~{3,})\{(?:admonition|attention|caution|danger|dropdown|error|hint|important|note|seealso|tip"
    r"|warning)\}"
)
_QUOTED_TITLE = lazy_pattern(r'[^"]*"([^"]*)"')
_TITLE = re.compile(
    r"(?::{3,}|`{3,}|~{3,})[ \t]*(?:[a-z][a-z0-9_-]*)?(?:\{[^{}]*\})?(?:\[([^\[\]]*)\]|[ \t]*(.*))"
)


def opens_in_fences(line: Line) -> bool:
    """Tell whether a fence opens an admonition of MyST, and so no code."""
    return _IN_FENCES.match(line.text) is not None


def title_of(line: Line) -> Span | None:
    """Return where the title stands in a line that opens an admonition; None where it has none."""
    if line.text.startswith(("!", "?")):
        found = _QUOTED_TITLE.match(line.text)
        title = found.span(1) if found else (0, 0)
    else:
        found = _TITLE.match(line.text)
        title = found.span(1 if found[1] is not None else 2) if found else (0, 0)
    if not line.text[slice(*title)].strip():
        return None
    return Span(line.first + title[0], line.first + title[1])
