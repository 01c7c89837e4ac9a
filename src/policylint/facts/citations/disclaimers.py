"""Whether a text says of a law that it does not apply to whoever wrote the text."""

import re

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_REACH = 150
_DENYING = ("not ", "n't ", "n’t ", "neither ", "exempt from", "outside ")
"""Strings, of which every text that says so has one near the name of the law: most have none."""
_SELF = (
    r"(?:us|me|ourselves|(?:our|my|this|these|the) (?:[\w-]+ ){0,3}?(?:compan(?:y|ies)|business|businesses"
    r"|organi[sz]ations?|services?|apps?|applications?|products?|software|(?:web)?sites?|polic(?:y|ies)|notice"
    r"|processing|activities|practices|firm|association|charity|school|project|extension|plugin|game|bot))\b"
)
_AFTER = re.compile(
    rf"[^.;:]{{0,60}}?(?:\b(?:does|do|did|will|would) not|n['’]t|\bnot) (?:currently |presently |directly )?"
    rf"(?:apply|applicable|extend|govern|cover|bind) (?:to )?{_SELF}"
)
_AFTER_TO_NOBODY = re.compile(
    r"(?: ?\([^()]{0,40}\))? ?(?:(?:does|do|will) not|doesn['’]t|don['’]t|is not|isn['’]t)"
    r"(?: currently| presently)? (?:apply|applicable)(?: here| at all)?(?=\s*(?:[.!;]|\Z))"
)
# Nobody else may be meant: what a clause before it speaks of (“For employees”) is not the author.
_NOBODY_BEFORE = lazy_pattern(
    r"\A\W*(?:(?:so|thus|hence|therefore|accordingly|consequently|for th(?:is|at) reason|as we [^,]{1,60}"
    r"|because we [^,]{1,60}|we [^,]{1,60}(?:, so| and therefore))\W*)?(?:the )?\Z"
)
_BEFORE = re.compile(
    r"(?:(?:\b(?:not|neither)|n['’]t)(?: currently| presently| directly| itself)? (?:subject to|covered by"
    r"|governed by|bound by|regulated (?:by|under)|(?:required|obliged) to comply with"
    r"|an? [“\"'‘]?(?:(?:covered |regulated )?(?:business|entity)|operator)[”\"'’]? (?:under|within"
    r"|as (?:that term is )?defined (?:by|in|under))|within the scope of"
    r"|fall (?:under|within)(?: the scope of)?)"
    r"|\b(?:exempt from|outside (?:of )?the (?:territorial )?scope of))"
    r"(?: the)?(?: [\w’'(),“”\"-]+){0,9}? ?[(“\"]?\Z"
)
_WE = lazy_pattern(r"\b(?:we|i|us|our|my|this|the (?:company|service|app|site|website))\b")
_SUPPOSED = re.compile(
    r"\b(?:if|where|when|whether|unless|except|to the extent|insofar|(?:data|information) (?:that|which))\b"
)


def is_disclaimed(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a passage says that the law named there does not apply to its author.

    What does not apply to some people or some data, or only in some case, is not meant: “the CCPA does not
    apply to employees”, “if the GDPR does not apply to you”.
    """
    lower, begin = passage.lower, max(start - _REACH, 0)
    near = lower[begin : end + _REACH]
    if not any(word in near for word in _DENYING):
        return False
    denied = _AFTER.match(lower, end, end + _REACH)
    denied_to_nobody = _AFTER_TO_NOBODY.match(lower, end)
    if not denied and not denied_to_nobody and not _BEFORE.search(near, 0, start - begin):
        return False
    before = lower[max(passage.sentence_at(start)[0], begin) : start].rpartition("; ")[2]
    if _SUPPOSED.search(before):
        return False
    if denied or (denied_to_nobody and _NOBODY_BEFORE.match(before)):
        return True
    return bool(_BEFORE.search(before) and _WE.search(before))
