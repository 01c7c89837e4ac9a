"""Fingerprints: what makes a finding the same finding after the text around it has moved.

A fingerprint is made of the rule and of the places that the finding is about: the headings above each, the
clause that it stands in, the words found there. It never knows a line or a path, so that baselines and
code-scanning services follow a finding through insertions, re-wrapping and renames. What is absent has no
place: there it is the rule and the clause that is missing. Where all of this is equal, a running number tells
the findings of a document apart.
"""

import hashlib
import json
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from policylint.finding import Finding
from policylint.source import Span
from policylint.syntax.document import Document
from policylint.syntax.nodes import Row


def fingerprints(document: Document, findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the fingerprint of each finding of a document, in the order given.

    It is an identity of 16 hexadecimal digits, a colon, and the number of the finding among those of this
    identity, from 1.
    """
    places = _Places(document)
    seen: Counter[str] = Counter()
    for finding in findings:
        identity = _identity(finding, places)
        seen[identity] += 1
        yield f"{identity}:{seen[identity]}"


def identity_of(fingerprint: str) -> str:
    """Return what equal findings share: the fingerprint without its number."""
    return fingerprint.partition(":")[0]


def _identity(finding: Finding, places: "_Places") -> str:
    if finding.absence is not None:
        return _digest(finding.code, "absent", finding.clause or "")
    # Which of two places comes first changes when a section moves: their order tells nothing.
    spans = (finding.span, *(related.span for related in finding.related))
    return _digest(finding.code, *sorted(places.identity(span) for span in spans))


class _Places:
    """What identifies the places of one document; a clause with many findings is read once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._headings: dict[int, str] = {}
        self._leaves = document.placed_leaves
        self._starts = [placed.leaf.span.start for placed in self._leaves]
        self._clauses: dict[Span, str] = {}

    def identity(self, span: Span) -> str:
        """Return a digest of the words at a place, of its clause, and of the headings above it."""
        above = self._headings_above(span)
        return _digest(above, self._clause(span), _folded(self._document.source.slice(span)))

    def _headings_above(self, span: Span) -> str:
        """Return a digest of the titles down to a place, less the document's title."""
        above = ""
        for section in self._document.sections_at(span.start):
            if id(section) not in self._headings:
                is_title = section.heading is self._document.title
                self._headings[id(section)] = above if is_title else _digest(above, _folded(section.title))
            above = self._headings[id(section)]
        return above

    def _clause(self, span: Span) -> str:
        """Return a digest of the paragraph, item, heading or table row at a place, else of its lines."""
        index = bisect_right(self._starts, span.start) - 1
        placed = self._leaves[index] if index >= 0 else None
        if placed is None or not placed.leaf.span.start <= span.start < placed.leaf.span.end:
            lines = self._lines(span)
            return self._kept(lines, (lines,))
        row = placed.within[-1] if placed.within else None
        if isinstance(row, Row):  # a cell says too little
            return self._kept(row.span, (piece for cell in row.cells for piece in cell.slices))
        return self._kept(placed.leaf.span, placed.leaf.slices)

    def _lines(self, span: Span) -> Span:
        source = self._document.source
        first, last = source.line_of(span.start), source.line_of(span.end)
        return Span(source.line_span(first).start, source.line_span(last).end)

    def _kept(self, key: Span, slices: Iterable[Span]) -> str:
        if key not in self._clauses:
            source = self._document.source
            text = " ".join(source.slice(piece) for piece in slices)
            self._clauses[key] = _digest(_folded(_without_comments(text)))
        return self._clauses[key]


def _without_comments(text: str) -> str:
    """Drop HTML comments: one that silences a rule does not change what a clause says."""
    kept: list[str] = []
    start = 0
    while (opening := text.find("<!--", start)) >= 0:
        closing = text.find("-->", opening)
        if closing < 0:
            break
        kept.append(text[start:opening])
        start = closing + len("-->")
    return "".join((*kept, text[start:]))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digest(*parts: str) -> str:
    return hashlib.blake2b(json.dumps(parts).encode("ascii"), digest_size=8).hexdigest()
