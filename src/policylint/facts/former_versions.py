"""Versions of a policy that hold no longer: sections that hold one, and documents that are one."""

from collections.abc import Sequence

from policylint.facts.passages import Cited, Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_FORMER = ("archived", "earlier", "former", "previous", "prior", "superseded")
_OUT_OF_USE = ("obsolete", "old", "older", "outdated", "out[- ]of[- ]date")
_OLD = rf"(?:{'|'.join((*_FORMER, *_OUT_OF_USE))})"
_POLICY = "notice|policy|statement"
_DOCUMENT = rf"(?:document|page|version|{_POLICY})"

_OPENING_PASSAGES = 10
"""Title, dates and a note or two: further down, a policy tells where its other versions are."""
_LONGEST_NOTE = 120

_TITLE_OF_A_SECTION = lazy_pattern(
    rf"[\W\d]*{_OLD} versions? of (?:this|our|the) (?:\w+ ){{0,2}}(?:{_POLICY})\W*"
)
"""A title in lower case that says nothing else; one with a date may only link to that version."""
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
        *_FORMER,
        *("archive", "obsolete", "old", "older", "outdated", "out"),
        *("longer", "replaced", "current", "latest", "newest"),
    }
)
"""Of these each text by which a document says so has one: they are quick to look for."""


def outside_of_former_versions(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Leave out the passages below a title such as "Previous version of this policy".

    Where such a title opens the document, the text below it is all there is, and stays.
    """
    former = {
        passage.leaf.span
        for passage in passages[1:]
        if isinstance(passage.leaf, Heading)
        and not passage.words.isdisjoint(("version", "versions"))
        and _TITLE_OF_A_SECTION.fullmatch(passage.lower)
    }
    if not former:
        return passages
    return tuple(
        passage
        for passage in passages
        if not any(section.heading.span in former for section in passage.sections)
    )


def former_version(passages: Sequence[Passage]) -> Cited | None:
    """Return the words at the head of a document by which a newer one has its place; None where it holds.

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
