"""What stands under a heading: a text of its own, or too little to say anything."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.clauses.unfilled import UnfilledCells, is_instruction, is_unfilled
from policylint.facts.passages import Passage, split_words
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_LEAST_WORDS = 2
"""Words that can say something: "Delivery and billing", two items of a list."""
_SHORT = 30
"""Characters up to which a text that begins as one that only points elsewhere does no more than that."""
_URL = lazy_pattern(r"(?:https?://|www\.)\S+")
_ONLY_POINTS = re.compile(
    r"(?:please )?(?:also )?(?:see|read|refer|visit|click|go to|check|learn|more|view|open)\b"
)
_NO_TEXT = "it is a heading without a text of its own"
_TOO_LITTLE = "the text under this heading says too little"


def lack_of_body(passages: Sequence[Passage], heading: int) -> str | None:
    """Return why what stands under a heading says nothing; None where it says something.

    ``heading`` is the number of its passage. What stands under the headings below it stands under it as well.
    Any two words say something, but not a mere link, a placeholder or a short word on where to look.
    """
    words = 0
    found = False
    unfilled = UnfilledCells()
    for passage in _below(passages, heading):
        found = found or bool(passage.words)
        words += 0 if unfilled.has(passage) else _words_of_its_own(passage)
        if words >= _LEAST_WORDS:
            return None
    return _TOO_LITTLE if found else _NO_TEXT


def _below(passages: Sequence[Passage], heading: int) -> Iterator[Passage]:
    above = passages[heading].leaf
    for index in range(heading + 1, len(passages)):
        leaf = passages[index].leaf
        if not isinstance(leaf, Heading):
            yield passages[index]
        elif not isinstance(above, Heading) or leaf.level <= above.level:
            return


def _words_of_its_own(passage: Passage) -> int:
    """Return how many words there are besides links; none in what points elsewhere or fills the place."""
    text = passage.lower.strip()
    if is_unfilled(text) or (len(text) < _SHORT and _ONLY_POINTS.match(text)):
        return 0
    if is_instruction(text) and all(
        is_instruction(passage.lower[start:end]) for start, end in passage.sentences
    ):
        return 0
    parts: list[str] = []
    end = 0
    for link in passage.view.links:
        parts.append(passage.lower[end : link.start])
        end = max(end, link.end)
    parts.append(passage.lower[end:])
    rest = " ".join(parts)
    if "://" in rest or "www." in rest:
        rest = _URL.sub(" ", rest)
    return len(split_words(rest))
