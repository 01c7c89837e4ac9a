"""Images that stand where purposes or legal bases were to be listed: what is in them cannot be read."""

from collections.abc import Sequence

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_ANNOUNCES = lazy_pattern(r"\b(?:purposes?|(?:legal|lawful) (?:basis|bases|grounds?))\b[^.]{0,60}\Z")

_CLAUSES = frozenset({"legal-basis", "legitimate-interests", "purposes"})


@frozen(kw_only=True)
class UnreadImages(Fact):
    """The words that announce purposes or legal bases, of which nothing but images follows."""

    def may_hold(self, clause: str) -> bool:
        """Tell whether a clause may stand in the images."""
        return clause in _CLAUSES


def unread_images(passages: Sequence[Passage]) -> UnreadImages | None:
    """Find the first words on purposes or bases that images fill the section after; None if none do."""
    announcing: UnreadImages | None = None
    before: Passage | None = None
    for passage in passages:
        if _is_images(passage):
            if before and (match := _ANNOUNCES.search(before.lower)):
                announcing = UnreadImages(**before.cite(match.start(), match.end()))
        else:
            if announcing and isinstance(passage.leaf, Heading):
                return announcing
            announcing = None
        before = passage
    return announcing


def _is_images(passage: Passage) -> bool:
    """Tell whether a passage has images without a text that stands for them, and nothing else."""
    return not passage.text.strip() and passage.source.slice(passage.leaf.span).startswith("![")
