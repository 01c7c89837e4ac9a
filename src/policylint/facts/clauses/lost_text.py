"""Where a text breaks off: a list that is announced and does not follow, a last heading without a text."""

from collections.abc import Iterator, Sequence

from policylint.facts.clauses.delegated_subjects import SUBJECTS, Subject, subjects_in
from policylint.facts.clauses.unread import UnreadPlace
from policylint.facts.clauses.words_on_rights import WORDS_ON_RIGHTS
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading, Paragraph

_LEAST_WORDS = 5
"""Words of a sentence that announces something; what is shorter may be a label, or the name of a field."""
_LONGEST_TITLE = 120
_MARKS = "*_ "

_TO_US = lazy_pattern(r"\b(?:contact|reach|write to|e-?mail) us\b")
_REACHING = next(subject for subject in SUBJECTS if "contact" in subject.clauses)
_RIGHTS = next(subject for subject in SUBJECTS if "rights" in subject.clauses)
_OF_RIGHTS = lazy_pattern(r"\brights?\b[^.]{0,80}:\Z")
_WANTS_A_VERB = lazy_pattern(
    r"\b(?:rights? to|right to (?:ask|request) (?:that|for) (?:we|us)|that we|us to):\Z"
)
_BEGINS_ANEW = lazy_pattern(
    r"(?:for (?:more|further)|if you|please|these|this|to exercise|we|when you|you)\b"
)
_MAY_BE_ANNOUNCED = lazy_pattern(
    rf"\b(?:{WORDS_ON_RIGHTS}|ask\w*|know|limit\w*|object\w*|remov\w+|restrict\w*)\b"
)
"""In a title it may be one of the rights that the words before it announce, so more words count here."""


@frozen(kw_only=True)
class LostText(UnreadPlace):
    """The sentence or the heading that nothing follows.

    ``announces_list`` is false of a heading.
    """

    announces_list: bool

    @property
    def why(self) -> str:
        """Why it is no statement on its subjects."""
        return "it announces a list and has none" if self.announces_list else "it is a heading without a text"


def lost_texts(passages: Sequence[Passage]) -> tuple[LostText, ...]:
    """Find the places where a text breaks off, in reading order.

    At the end of the document these are sentences that end in a colon, and headings that name a subject of
    privacy policies. Before it, what an announced list becomes cannot be told apart from paragraphs and
    headings that have lost their marks; there, only rights are known to be missing: where a section ends
    behind them, or where a verb must follow and a new sentence does.
    """
    return tuple(_found(passages))


def _found(passages: Sequence[Passage]) -> Iterator[LostText]:
    for index, passage in enumerate(passages[:-1]):
        if passage.text.endswith(":") and isinstance(passage.leaf, Paragraph):
            sentence = _last_sentence(passage)
            lower = passage.lower[slice(*sentence)]
            if _OF_RIGHTS.search(lower) and _is_followed_by_other(passage, lower, passages[index + 1]):
                yield _list(passage, sentence, (_RIGHTS,))
    if passages:
        yield from _at_the_end(passages)


def _at_the_end(passages: Sequence[Passage]) -> Iterator[LostText]:
    last = passages[-1]
    # Code and images are no passages.
    if last.source.text[last.leaf.span.end :].strip():
        return
    if isinstance(last.leaf, Heading):
        for passage in _last_headings(passages):
            subjects = subjects_in(passage.lower)
            if subjects and _may_be_title(passage):
                yield LostText(**passage.cite(0, len(passage.text)), subjects=subjects, announces_list=False)
    elif isinstance(last.leaf, Paragraph) and last.text.rstrip(_MARKS).endswith(":"):
        sentence = _last_sentence(last)
        lower = last.lower[slice(*sentence)].rstrip(_MARKS)
        if len(lower.split()) >= _LEAST_WORDS:
            named = [
                subject
                for subject, pattern in ((_REACHING, _TO_US), (_RIGHTS, _OF_RIGHTS))
                if pattern.search(lower)
            ]
            yield _list(last, sentence, tuple(dict.fromkeys((*subjects_in(lower), *named))))


def _last_headings(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Return the last heading and those just before it, where all have numbers: others may be a menu."""
    first = len(passages) - 1
    while first and _are_numbered_and_adjacent(passages[first - 1], passages[first]):
        first -= 1
    return passages[first:]


def _are_numbered_and_adjacent(passage: Passage, following: Passage) -> bool:
    heading, next_heading = passage.leaf, following.leaf
    return (
        isinstance(heading, Heading)
        and isinstance(next_heading, Heading)
        and heading.level == next_heading.level
        and heading.label is not None
        and next_heading.label is not None
        and not passage.source.text[heading.span.end : next_heading.span.start].strip()
    )


def _may_be_title(passage: Passage) -> bool:
    return len(passage.text) <= _LONGEST_TITLE and not passage.view.links and "@" not in passage.text


def _last_sentence(passage: Passage) -> tuple[int, int]:
    return passage.sentences[-1]


def _list(passage: Passage, sentence: tuple[int, int], subjects: tuple[Subject, ...]) -> LostText:
    return LostText(**passage.cite(*sentence), subjects=subjects, announces_list=True)


def _is_followed_by_other(passage: Passage, announcing: str, following: Passage) -> bool:
    """Tell whether what follows words on rights that end in a colon cannot be what they announce."""
    if isinstance(following.leaf, Heading):
        own = passage.sections[-1].heading.level if passage.sections else 0
        return following.leaf.level <= own and not _MAY_BE_ANNOUNCED.search(following.lower)
    return bool(
        isinstance(following.leaf, Paragraph)
        and _WANTS_A_VERB.search(announcing)
        and _BEGINS_ANEW.match(following.lower)
    )
