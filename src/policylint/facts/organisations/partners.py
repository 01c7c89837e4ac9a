"""Firms that bear the names of their partners in a row: ``Kite, Harbor & Reed, LLC``."""

from collections.abc import Collection

from policylint.facts.organisations.organisation_names import well_known
from policylint.facts.places import place_in
from policylint.lazy_patterns import lazy_pattern

_OF_LAWYERS = frozenset({"LLP", "L.L.P", "PLLC", "P.C"})
_OF_FIRMS = _OF_LAWYERS | {"LLC", "L.L.C", "LP", "L.P"}
_PARTNER = r"[A-Z][\w’'-]{1,20}"
_ROW = lazy_pattern(
    rf"(?<![\w.,&’'-])(?P<first>(?:{_PARTNER}, ){{1,5}}){_PARTNER},?"
    rf" (?P<joint>&|and) {_PARTNER}(?: {_PARTNER}){{0,2}},?$"
)
_OPENING_WORDS = "accordingly consequently finally furthermore moreover otherwise therefore thus today"
_OPENS_SENTENCE = frozenset(_OPENING_WORDS.split())
_WORD_BEFORE = lazy_pattern(r"(?P<word>[\w’'-]+) $")


def partners_before(before: str, form: str, leading: Collection[str]) -> str | None:
    """Return the names of partners at the end of ``before``, a legal form behind them; None where none are.

    ``form`` is the form without its final full stop, ``leading`` are words in lower case that lead up to
    names. An ``and`` joins companies too, so that it counts before the forms of lawyers alone.
    """
    row = _ROW.search(before) if form in _OF_FIRMS else None
    if row is None or (row["joint"] == "and" and form not in _OF_LAWYERS):
        return None
    partners = row["first"].removesuffix(", ").split(", ")
    start = row.start()
    while partners and _is_none(partners[0].lower(), leading):
        start += len(partners.pop(0)) + len(", ")
    if not partners or any(partner in well_known() for partner in partners):
        return None
    word = _WORD_BEFORE.search(before, 0, start)
    is_of_longer_name = word is not None and word["word"][0].isupper() and word["word"].lower() not in leading
    return None if is_of_longer_name else before[start:]


def _is_none(word: str, leading: Collection[str]) -> bool:
    return word in leading or word in _OPENS_SENTENCE or place_in(word) == word
