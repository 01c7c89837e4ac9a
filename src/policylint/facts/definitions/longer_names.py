"""Whether a term is only a part of a longer name, as “Data” is in “General Data Protection Regulation”."""

from collections.abc import Set

from policylint.lazy_patterns import lazy_pattern

_WORDS_OF_SENTENCES = """
    a about across after all also although an and any are as at because been before being between both
    but by can certain could depending did do does during each either every few for from had has have he
    her here his how however i if in including into is it its many may might more most must my neither
    no nor not of on once one only or other our over own per she shall should since so some such than
    that the their them then there these they this those through to under unless unlike until upon us
    was we were what when where whether which while who whom whose why will with within without would
    you your yours
"""
_OF_SENTENCES = frozenset(_WORDS_OF_SENTENCES.split())
_OPENING = '(“"['
_CAPITALISED = lazy_pattern(r" ([A-Z][^\W_]*)")


def is_in_longer_name(text: str, start: int, end: int, own_names: Set[str]) -> bool:
    """Tell whether the term from ``start`` to ``end`` of a passage's text is only a part of a name.

    A capitalised term is, beside another capitalised word: “General Data Protection Regulation” speaks of
    no Data, and “Support Service” of another thing than “Service”. ``own_names`` are the words, in lower
    case, of what the policy calls itself: “Acme Services” are still its Services. Abbreviations name the same
    wherever they stand, and in a text that is all in capitals these tell nothing.
    """
    if not (text[start].isupper() and text[start + 1 : start + 2].islower()):
        return False
    return _is_led_in(text, start, end, own_names) or _is_led_on(text, end, own_names)


def _is_led_on(text: str, end: int, own_names: Set[str]) -> bool:
    """Tell whether a capitalised word follows, of a name of which the term is the beginning."""
    word = _CAPITALISED.match(text, end)
    return word is not None and _is_of_a_name(word[1], own_names)


def _is_led_in(text: str, start: int, end: int, own_names: Set[str]) -> bool:
    """Tell whether a capitalised word stands before, and makes another name of the term."""
    if start < 2 or text[start - 1] != " " or not text[start - 2].isalnum():
        return False
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1].lstrip(_OPENING)
    # Of “Anna’s Services” the name is whole, and “Processing Personal Data” is what is done to them.
    is_owner = "’" in word or "'" in word
    is_done = word.endswith("ing") and " " in text[start:end]
    return word[:1].isupper() and not is_owner and not is_done and _is_of_a_name(word, own_names)


def _is_of_a_name(word: str, own_names: Set[str]) -> bool:
    lower = word.lower()
    return lower not in _OF_SENTENCES and lower not in own_names
