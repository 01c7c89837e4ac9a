"""Titles that other texts have too: “their privacy policies”, “Terms of Service”."""

from collections.abc import Callable

from policylint.facts.passages import Passage

_POLICIES = ("privacy policy", "privacy notice", "privacy statement")
_ENDS_OF_TERMS = frozenset({"sale", "service", "services", "use"})
_TERMS_OF = "terms of "
_BEFORE_THE_OWN = frozenset({"our", "present", "the", "this"})
_LONGEST_BEFORE = 10
_WHOSE = " of "


def title_of_others(term: str) -> Callable[[Passage, int, int], bool] | None:
    """Return what tells of a term, as written, where in a passage it is the title of another text.

    It is asked for the offsets between which the term stands; None is for terms that are no title.
    """
    if term[:1].isupper() and term.lower().endswith(_POLICIES):
        return _is_policy_of_others
    return _ends_a_title if term.lower() in _ENDS_OF_TERMS else None


def _is_policy_of_others(passage: Passage, start: int, end: int) -> bool:
    """Tell so of several policies, of small letters without “this”, “our” or “the”, and before an owner."""
    lower = passage.lower
    if lower.endswith("s", start, end):
        return True
    if passage.text[start].isupper():
        return False
    before = lower[max(0, start - _LONGEST_BEFORE) : start].split()
    return not before or before[-1] not in _BEFORE_THE_OWN or lower.startswith(_WHOSE, end)


def _ends_a_title(passage: Passage, start: int, end: int) -> bool:
    return passage.lower.endswith(_TERMS_OF, 0, start)
