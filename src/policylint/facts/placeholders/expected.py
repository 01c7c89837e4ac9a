"""What a placeholder stands in the place of: the policy's own date, an e-mail address, or something else."""

import enum

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Field


class Expected(enum.Enum):
    """The value that is to be filled in; a date counts where it is that of the policy itself."""

    DATE = "date"
    EMAIL = "email"
    UNKNOWN = "unknown"


_NOT_WORDS = lazy_pattern(r"[^a-z@]+")
_NAMES_POLICY_DATE = lazy_pattern(
    r"\blast ?(?:updat|revis|modif)|\beffective ?(?:date|from|on|day)?\b|\brevision date\b"
)
_NAMES_DATE = lazy_pattern(r"\b(?:date|dd|yyyy|month|day|year|x{2,4})\b")
_NAMES_EMAIL = lazy_pattern(r"email|\be mail\b|\bmail\b|@")
_FILLERS = frozenset(("add", "fill", "fixme", "here", "in", "insert", "tbc", "tbd", "the", "todo", "your"))
_DATE_BEFORE = lazy_pattern(
    r"\b(?:updated?|revised|revision|modified|amended|effective|in force|dated|date)\b[^.]{0,24}\Z"
)
_EMAIL_BEFORE = lazy_pattern(
    r"\be-?mail(?: us)?(?: address)?(?: is)?(?: at| to)?\W{0,3}\Z|\bwrite to(?: us at)?\W{0,3}\Z"
)
_FAR = 60


def expected(passage: Passage, start: int, end: int) -> Expected:
    """Return what stands to be filled in at a range of a passage: by its own words, else by those before."""
    words = f" {_NOT_WORDS.sub(' ', passage.lower[start:end])} "
    if _NAMES_EMAIL.search(words):
        return Expected.EMAIL
    if _NAMES_POLICY_DATE.search(words):
        return Expected.DATE
    says_nothing = all(word in _FILLERS or not word.strip("x") for word in words.split())
    if not says_nothing and not _NAMES_DATE.search(words):
        return Expected.UNKNOWN
    before = _before(passage, start)
    if _DATE_BEFORE.search(before):
        return Expected.DATE
    return Expected.EMAIL if says_nothing and _EMAIL_BEFORE.search(before) else Expected.UNKNOWN


def _before(passage: Passage, start: int) -> str:
    """Return what stands before, in lower case; before the value of a field that is its name."""
    before = passage.lower[max(start - _FAR, 0) : start]
    if start < _FAR and isinstance(passage.leaf, Field):
        return f"{passage.leaf.name.lower()}: {before}"
    return before
