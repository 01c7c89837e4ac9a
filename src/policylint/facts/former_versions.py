"""Sections that hold a former version of the policy: what they say is no longer said."""

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_FORMER = lazy_pattern(
    r"[\W\d]*(?:previous|prior|earlier|former|superseded|archived) versions?"
    r" of (?:this|our|the) (?:\w+ ){0,2}(?:policy|notice|statement)\W*"
)
"""A title in lower case that says nothing else; one with a date may only link to that version."""


def outside_of_former_versions(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Leave out the passages below a title such as "Previous version of this policy".

    Where such a title opens the document, the text below it is all there is, and stays.
    """
    former = {
        passage.leaf.span
        for passage in passages[1:]
        if isinstance(passage.leaf, Heading)
        and not passage.words.isdisjoint(("version", "versions"))
        and _FORMER.fullmatch(passage.lower)
    }
    if not former:
        return passages
    return tuple(
        passage
        for passage in passages
        if not any(section.heading.span in former for section in passage.sections)
    )
