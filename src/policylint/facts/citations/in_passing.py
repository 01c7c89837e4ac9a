"""Whether a text names a law only as an example of what may apply, or as an aim where it may apply."""

import re

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_REACH = 200
_HEDGING = (
    *("depending on", "applicable", "local ", "relevant "),
    *("(including", "(such as", "(for ", "(e.g.", "not apply"),
)
"""Strings, of which every text that hedges so has one near the name of the law: most have none."""
_IN_BRACKETS = re.compile(
    r"(?:\bdepending on (?:your|the|where)\b|\b(?:applicable|local|relevant) (?:[\w-]{1,20} ){0,3}?laws?\b)"
    r"[^.;()]{0,60}\([^()]{0,150}\Z"
)
_OF_RIGHTS_THAT_MAY_BE = re.compile(
    r"\b(?:(?:may|might) (?:also )?(?:have|be entitled)|certain (?:[\w-]{1,20} ){0,2}?rights)\b[^.;()]{0,150}"
    r"\((?:including|such as|for example|for instance|e\.g\.)[^()]{0,100}\Z"
)
_WHERE_ANOTHER_RULE_ENDS = re.compile(
    r"\bnot apply,? (?:whenever|when|where|if|to the extent(?: that)?) [^.;:]{0,100}\bsubject to (?:the )?\Z"
)
_PEOPLE_OF_SOME_PLACE = lazy_pattern(r"\b(?:residents?|citizens?|consumers?|live|reside|residing|located)\b")
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
    country (GDPR, CCPA or the like) you may …”, “applicable law (such as the CCPA) may …”) or of the rights
    that they may have (“you may have the right to see your data (including rights under the CCPA)”), one
    that only says where something else ends (“this does not apply where your data is subject to the CCPA”),
    and one that aims to comply with it “where applicable”. Who says that it complies says more, and so does
    who says which people have those rights.
    """
    lower = passage.lower
    near = lower[max(start - _REACH, 0) : end + _REACH]
    if not any(word in near for word in _HEDGING):
        return False
    first, last = passage.sentence_at(start)
    before = lower[max(first, start - _REACH) : start]
    if _AIMS.search(before):
        return bool(_WHERE_APPLICABLE.search(lower[end : min(last, end + _REACH)]))
    if _COMPLIES.search(before):
        return False
    return bool(
        _IN_BRACKETS.search(before)
        or _WHERE_ANOTHER_RULE_ENDS.search(before)
        or (_OF_RIGHTS_THAT_MAY_BE.search(before) and not _PEOPLE_OF_SOME_PLACE.search(before))
    )
