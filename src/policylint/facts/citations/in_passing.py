"""Whether a text names a law only as an example of what may apply, or as an aim where it may apply."""

import re

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_REACH = 200
_HEDGING = ("depending on", "applicable", "local ", "relevant ")
"""Strings, of which every text that hedges so has one near the name of the law: most have none."""
_IN_BRACKETS = re.compile(
    r"(?:\bdepending on (?:your|the|where)\b|\b(?:applicable|local|relevant) (?:[\w-]{1,20} ){0,3}?laws?\b)"
    r"[^.;()]{0,60}\([^()]{0,150}\Z"
)
_COMPLIES = re.compile(r"\b(?:compl(?:y|ies|iant|iance)|adher(?:e|es|ence)|conforms?)\b")
_AIMS = re.compile(
    r"\b(?:aims?|strives?|endeavou?rs?|seeks?|try|tries|intends?) to (?:comply|be compliant|adhere|conform)\b"
)
_WHERE_APPLICABLE = lazy_pattern(
    r"\b(?:where|if|when|as|to the extent)(?: (?:legally|they are|it is))? applicable\b"
)


def is_in_passing(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a passage names the law from ``start`` to ``end`` only in passing.

    So does one that has it in brackets as an example of what readers may live under (“depending on your
    country (GDPR, CCPA or the like) you may …”, “applicable law (such as the CCPA) may …”), and one that aims
    to comply with it “where applicable”. Who says that it complies says more.
    """
    lower = passage.lower
    near = lower[max(start - _REACH, 0) : end + _REACH]
    if not any(word in near for word in _HEDGING):
        return False
    first, last = passage.sentence_at(start)
    before = lower[max(first, start - _REACH) : start]
    if _AIMS.search(before):
        return bool(_WHERE_APPLICABLE.search(lower[end : min(last, end + _REACH)]))
    return bool(_IN_BRACKETS.search(before) and not _COMPLIES.search(before))
