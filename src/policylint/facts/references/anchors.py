"""Anchors: the places of a document that a link such as ``#your-rights`` can lead to.

A heading has the anchor that GitHub gives it (html-pipeline's table of contents filter, github-slugger), or
the id that its author wrote: ``{#id}``, ``{: #id }``, ``<a id="…">``, or the id of any tag.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from attrs import evolve

from policylint.facts.fact import Fact
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Source, Span
from policylint.syntax.document import Document
from policylint.syntax.inline import Link, view_of
from policylint.syntax.markup import is_plain
from policylint.syntax.nodes import CodeBlock, Comment, Heading, Leaf, Origin
from policylint.syntax.walk import walk

_TAG = lazy_pattern(r"<[A-Za-z][^<>]*+>")
_ID = lazy_pattern(
    r"""\s(?:id|name)\s{0,3}=\s{0,3}(?:"(?P<double>[^"]++)"|'(?P<single>[^']++)'|(?P<bare>[^\s"'<>{}=]++))""",
    re.IGNORECASE,
)
_ATTRIBUTES = lazy_pattern(r"\{:?[ \t]{0,3}#(?P<id>[\w.:-]{1,100})[^{}\r\n]{0,200}\}")
_NO_SLUG_CHARACTER = lazy_pattern(r"[^a-z0-9_-]")
# Nothing here shows as a blank but a space, and that alone.
_BLANKS_AS_SHOWN = lazy_pattern(r"(?: ?[!-%'-;=-~])*+")
_PERMALINKS = ("", "#", "¶", "§", "🔗")
_KEPT_CATEGORIES = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc"})


@frozen(kw_only=True)
class Anchor(Fact):
    """A place that ``#name`` leads to; ``heading`` is the heading there, None for another place."""

    name: str
    heading: Heading | None = None


def anchors(document: Document) -> tuple[Anchor, ...]:
    """Return all anchors in reading order; a heading that is only guessed has none, as on GitHub.

    Of two anchors of one name the first counts, as in a browser.
    """
    written = list(_written(document))
    found = {anchor.name: anchor for anchor in sorted([*_of_headings(document), *written], key=_place)[::-1]}
    return tuple(sorted(found.values(), key=_place))


def slug(text: str) -> str:
    """Return the anchor that GitHub makes of a heading's text, before it tells headings of one name apart.

    Lower case; letters, marks, digits, ``_`` and ``-`` of any script are kept, a space becomes a ``-``, all
    else goes.
    """
    lowered = text.lower().replace(" ", "-")
    # Of ASCII nothing is kept but what the pattern leaves.
    return _NO_SLUG_CHARACTER.sub("" if lowered.isascii() else _kept, lowered)


def _kept(match: re.Match[str]) -> str:
    return match[0] if unicodedata.category(match[0]) in _KEPT_CATEGORIES else ""


def _place(anchor: Anchor) -> int:
    return anchor.span.start


def _of_headings(document: Document) -> Iterator[Anchor]:
    """Yield the anchors of headings; the second of one name gets ``-1``, the third ``-2``."""
    source = document.source
    times: dict[str, int] = {}
    for section in document.sections:
        heading = section.heading
        for link in _permalinks(source, heading):
            yield _anchor(source, link.target_span, link.target.removeprefix("#"), heading)
        if heading.anchor is not None:
            yield _anchor(source, heading.text_span, heading.anchor, heading)
        elif heading.origin is Origin.EXPLICIT:
            base = name = slug(_text_of(document, heading))
            while name in times:
                times[base] += 1
                name = f"{base}-{times[base]}"
            times[name] = 0
            yield _anchor(source, heading.text_span, name, heading)


def is_permalink(leaf: Leaf, shown: str) -> bool:
    """Tell whether a link shows what generators put beside a heading to link to itself: ``[¶](#id)``."""
    return isinstance(leaf, Heading) and shown.strip() in _PERMALINKS


def _permalinks(source: Source, heading: Heading) -> list[Link]:
    if "](#" not in source.slice(heading.span):
        return []
    view = view_of(source, heading)
    return [
        link
        for link in view.links
        if link.target.startswith("#") and is_permalink(heading, view.text[link.start : link.end])
    ]


def _text_of(document: Document, heading: Heading) -> str:
    """Return a heading as rendered, its label included, with the very blanks that were written.

    GitHub makes a ``-`` of each space and drops a no-break space; the view shows all blanks as one.
    """
    if not heading.slices:
        return heading.title
    source = document.source
    first = Span(
        heading.label.span.start if heading.label else heading.slices[0].start, heading.slices[0].end
    )
    written = source.slice(first)
    if len(heading.slices) == 1 and is_plain(written):
        return written
    whole = evolve(heading, slices=(first, *heading.slices[1:]))
    view = view_of(source, whole, document.link_targets)
    if len(heading.slices) == 1 and _BLANKS_AS_SHOWN.fullmatch(written):
        return view.text
    return "".join(
        _blanks(source.slice(view.span(at, at + 1))) if character == " " else character
        for at, character in enumerate(view.text)
    )


def _blanks(written: str) -> str:
    return " " * written.count(" ") if written.isspace() else ""


def _written(document: Document) -> Iterator[Anchor]:
    """Yield the ids in tags and in attribute blocks, outside code and comments."""
    source = document.source
    text = source.text
    has_tags, has_attributes = "<" in text and "=" in text, "{" in text and "#" in text
    if not has_tags and not has_attributes:
        return
    found = [*(_in_tags(text) if has_tags else ()), *(_in_braces(text) if has_attributes else ())]
    if not found:
        return
    hidden = _hidden(document)
    starts = [span.start for span in hidden]
    for span, name in found:
        before = bisect_right(starts, span.start) - 1
        if before < 0 or hidden[before].end <= span.start:
            yield _anchor(source, span, name, None)


def _in_tags(text: str) -> Iterator[tuple[Span, str]]:
    for tag in _TAG.finditer(text):
        for match in _ID.finditer(tag[0]):
            group = match.lastgroup or "bare"
            start = tag.start() + match.start(group)
            yield Span(start, start + len(match[group])), match[group]


def _in_braces(text: str) -> Iterator[tuple[Span, str]]:
    for match in _ATTRIBUTES.finditer(text):
        yield Span(*match.span("id")), match["id"]


def _hidden(document: Document) -> list[Span]:
    """Return where code, comments and front matter stand, in reading order."""
    front = [document.front_matter.span] if document.front_matter else []
    return front + [node.span for node in walk(document.blocks) if isinstance(node, CodeBlock | Comment)]


def _anchor(source: Source, span: Span, name: str, heading: Heading | None) -> Anchor:
    return Anchor(span=span, source=source, name=name, heading=heading)
