"""Places that others than the author fill in: in a sample letter, in an example, beside a signature."""

from collections.abc import Iterable, Iterator, Sequence, Set

from policylint.facts.passages import Passage
from policylint.facts.placeholders.placeholder import Place, PlaceholderKind
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Section

_OF_THE_AUTHOR = lazy_pattern(
    r"\b(?:app|application|brand|business|company|controller|corporation|developer|domain|dpo|employer|entity"
    r"|firm|organi[sz]ation|our|platform|product|project|provider|registered|seller|service|shop|site|software"
    r"|store|trader|vendor|website)s?\b"
)
_OF_THE_READER = lazy_pattern(r"\b(?:your|my)\b")
_OF_THE_RECIPIENT = lazy_pattern(r"\b(?:customer|client|consumer|recipient|user)s?\b")
_SAMPLE_TITLE = lazy_pattern(
    r"(?:\b(?:sample|specimen|example|template|form of)\b.{0,40}\b|\bmodel (?:withdrawal |cancellation )?)"
    r"(?:letter|e-?mail|form|notification|request|citation|acknowledge?ment|consent|certificate|statement"
    r"|wording|message|response|declaration)s?\b"
    r"|\b(?:letter|e-?mail|form|request|notification|message)\b.{0,20}"
    r"\b(?:sample|specimen|example|template)s?\b"
)
_SAMPLE_FOLLOWS = lazy_pattern(
    r"\b(?:sample|specimen|model) (?:[a-z-]{1,30} )?(?:letter|e-?mail|form|notification|request|message)s?\b"
)
_TITLE_OF_A_POLICY = lazy_pattern(r"\b(?:privacy|cookies?|polic(?:y|ies)|terms|notices?)\b")
_WORDS_ON_WORDS = (
    r"\b(?:say|says|saying|cite|citing|citations?|wordings?|phrases?|sentences?|statements?|acknowledge?ments?"
    r"|attributions?|subject(?: line)?)\b"
)
_OF_WORDING = lazy_pattern(_WORDS_ON_WORDS)
_GIVES_EXAMPLES = lazy_pattern(
    r"\b(?:examples?|sample|following|such as|e\.g\.|for instance|as follows)(?!\w)"
)
_WORDING_BEFORE = lazy_pattern(
    rf"(?:{_WORDS_ON_WORDS}|\b(?:examples?|for instance|e\.g\.|such as|titled|reads?|reading)(?!\w))"
    r"[^“”\"]{0,40}[“\"][^“”\"]{0,80}\Z|\bcite\b[^:.]{0,20}:[^:]{0,120}\Z"
)
_FOR_EXAMPLE = lazy_pattern(r"\b(?:e\.g\.|for example|for instance|such as|like|format)\W{0,3}\Z")
_FAR = 200
_BY_HAND = frozenset(
    (PlaceholderKind.BRACKET, PlaceholderKind.BLANK, PlaceholderKind.BRACE, PlaceholderKind.LOREM)
)
"""What people fill in; template syntax and marks of unfinished work are the author's wherever they stand."""
_SIGNATURE = lazy_pattern(r"(?:\bsign(?:atures?|ed(?: by)?)|(?:\A|_\W{0,4})by)\W{0,4}\Z")
_OF_SIGNATURE = lazy_pattern(
    r"\bsign(?:atures?|ed(?: by)?)\W{0,4}\Z"
    r"|(?:\A|_\W{0,4})(?:by|(?:full |print(?:ed)? )?name|title|date|position|place|capacity)\W{0,4}\Z"
)


def left_by_the_author(passages: Sequence[Passage], places: Sequence[Place]) -> Iterator[Place]:
    """Yield those places of a document that its author has to deal with; all are given in reading order.

    ``passages`` are all passages of the document.
    """
    title = next((passage.sections[0] for passage in passages if passage.sections), None)
    samples = _sections_of_samples(places, title=title)
    signed = {id(place.passage.section) for place in places if _is_signature(place)}
    examples = _Examples(passages)
    for place in places:
        if place.kind not in _BY_HAND or not (
            examples.has(place)
            or (_is_beside_signature(place) and id(place.passage.section) in signed)
            or (_is_for_the_user(place) and any(id(section) in samples for section in place.passage.sections))
        ):
            yield place


def _sections_of_samples(places: Iterable[Place], *, title: Section | None) -> Set[int]:
    """Return the ids of the sections that hold a sample letter or form; the document itself is none."""
    around = {id(section): section for place in places for section in place.passage.sections}
    return {key for key, section in around.items() if section is not title and _is_of_sample(section.title)}


def _is_of_sample(title: str) -> bool:
    lower = title.lower()
    return bool(_SAMPLE_TITLE.search(lower)) and not _TITLE_OF_A_POLICY.search(lower)


def _is_for_the_user(place: Place) -> bool:
    """Tell whether whoever uses a sample fills in a place of it: not the name of the author's company."""
    words = _words(place)
    return not _OF_THE_AUTHOR.search(words) or bool(_OF_THE_RECIPIENT.search(words))


def _words(place: Place) -> str:
    return place.written.replace("_", " ")


def _is_signature(place: Place) -> bool:
    return place.kind is PlaceholderKind.BLANK and bool(_SIGNATURE.search(place.before(_FAR)))


def _is_beside_signature(place: Place) -> bool:
    return place.kind is PlaceholderKind.BLANK and bool(_OF_SIGNATURE.search(place.before(_FAR)))


class _Examples:
    """Examples of what readers may say or write: in quotation marks, or after words that announce them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Begin with no example; it is to be asked in reading order."""
        self._passages = passages
        self._indexes = {id(passage): index for index, passage in enumerate(passages)}
        self._known: set[tuple[int, str]] = set()

    def has(self, place: Place) -> bool:
        """Tell whether a place is for readers to fill in, as they use the wording around it."""
        words = _words(place)
        if _OF_THE_AUTHOR.search(words) and not _OF_THE_READER.search(words):
            return False
        index = self._indexes[id(place.passage)]
        before = place.before(_FAR)
        if place.kind is PlaceholderKind.LOREM and _FOR_EXAMPLE.search(before):
            return True
        if _WORDING_BEFORE.search(before) or self._is_announced(index, place):
            self._known.add((index, place.written))
            return True
        return False

    def _is_announced(self, index: int, place: Place) -> bool:
        """Tell whether words on examples stand before the passage, or an example with the same place."""
        if not self._known.isdisjoint({(index, place.written), (index - 1, place.written)}):
            return True
        before = place.passage.lead_in or (self._passages[index - 1] if index else None)
        if before is None or not before.lower.endswith(":"):
            return False
        announced = before.lower[-_FAR:]
        return bool(
            (_OF_WORDING.search(announced) and _GIVES_EXAMPLES.search(announced))
            or _SAMPLE_FOLLOWS.search(announced)
        )
