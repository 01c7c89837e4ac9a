"""Whether a document says that a newer version has taken its place."""

from collections.abc import Sequence

from policylint.facts.passages import Cited, Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_OPENING_PASSAGES = 10
"""Title, dates and a note or two: further down, a policy tells where its other versions are."""
_LONGEST_NOTE = 120

_OLD = r"(?:archived|earlier|former|obsolete|old|older|outdated|out[- ]of[- ]date|previous|prior|superseded)"
_DOCUMENT = r"(?:document|notice|page|policy|statement|version)"
_SAYS_SO = lazy_pattern(
    rf"\b(?:this is|you are (?:reading|viewing)) (?:an? |the )?{_OLD} (?:copy|[a-z]+ )?(?:of|{_DOCUMENT})\b"
    rf"|\bthis (?:[\w-]+ )?{_DOCUMENT} (?:is (?:an? {_OLD}\b|{_OLD}(?=[.!;,]))"
    r"|is no longer (?:applicable|current|in effect|in force|maintained|valid)\b"
    r"|(?:has been|was) (?:archived|replaced|superseded)\b)"
)
_NOTE = lazy_pattern(
    r"\W{0,3}(?:archived|superseded)(?: (?:copy|version))?"
    r"(?:[,:]? (?:on |as of )?[\w ,./-]{0,30}\d)?\W{0,3}\Z"
    rf"|to (?:read|see|view) (?:our|the) (?:current|latest|newest) (?:privacy )?{_DOCUMENT},? "
    r"(?:please )?(?:click|follow|go|see|visit)\b"
)
_IN_TITLE = lazy_pattern(r"[(\[](?:archived?|old version|previous version|superseded)[)\]]")
_WORDS = frozenset(
    {
        *("archive", "archived", "earlier", "former", "obsolete", "old", "older", "outdated", "out"),
        *("previous", "prior", "superseded", "longer", "replaced", "current", "latest", "newest"),
    }
)
"""Of these each text that is looked for has one: they are quick to look for."""


def superseded(passages: Sequence[Passage]) -> Cited | None:
    """Return the words at the head of a document by which it is an earlier version; None where it holds.

    Links to earlier versions are found in policies that are in force, and so are sentences on where the
    current version always is.
    """
    for passage in passages[:_OPENING_PASSAGES]:
        if _WORDS.isdisjoint(passage.words):
            continue
        if isinstance(passage.leaf, Heading):
            match = _IN_TITLE.search(passage.lower) or _NOTE.match(passage.lower)
        else:
            short = len(passage.text) <= _LONGEST_NOTE
            match = _SAYS_SO.search(passage.lower) or (_NOTE.match(passage.lower) if short else None)
        if match:
            return passage.cite(match.start(), match.end())
    return None
