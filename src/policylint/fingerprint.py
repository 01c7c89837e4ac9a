"""Fingerprints: what makes a finding the same finding after the text around it has moved.

A fingerprint is made of the rule, the headings above the place, the words found there and a running number
where all of these are equal; never of a line or a path, so that baselines and code-scanning services follow a
finding through insertions, re-wrapping and renames. What is absent has no place: there it is the rule and the
clause that is missing.
"""

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from policylint.finding import Finding
from policylint.syntax.document import Document
from policylint.syntax.nodes import Section


def fingerprints(document: Document, findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the fingerprint (16 hexadecimal digits) of each finding of a document, in the order given."""
    paths = _heading_paths(document)
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        identity = _identity(document, paths, finding)
        yield _digest(*identity, str(seen[identity]))
        seen[identity] += 1


def _identity(document: Document, paths: dict[int, tuple[str, ...]], finding: Finding) -> tuple[str, ...]:
    if finding.absence is not None:
        return finding.code, "absent", finding.clause or ""
    section = document.section_at(finding.span.start)
    return (
        finding.code,
        _folded(document.source.slice(finding.span)),
        *(paths[id(section)] if section else ()),
    )


def _heading_paths(document: Document) -> dict[int, tuple[str, ...]]:
    """Map each section, by identity, to its folded titles from the outside in, less the document's title."""
    paths: dict[int, tuple[str, ...]] = {}
    open_: list[Section] = []
    for section in document.sections:
        while open_ and open_[-1].span.end <= section.span.start:
            open_.pop()
        above = paths[id(open_[-1])] if open_ else ()
        own = () if section.heading is document.title else (_folded(section.title),)
        paths[id(section)] = above + own
        open_.append(section)
    return paths


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _digest(*parts: str) -> str:
    return hashlib.blake2b(json.dumps(parts).encode("ascii"), digest_size=8).hexdigest()
