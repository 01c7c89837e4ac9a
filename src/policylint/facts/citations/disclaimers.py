"""Whether a text says of a law that it does not apply to whoever wrote the text."""

import re

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_REACH = 150
_DENYING = ("not ", "n't ", "n’t ", "neither ", "none of ", "exempt ", "outside ", "too small ")
"""Strings, of which every text that says so has one near the name of the law: most have none."""
_SELF = (
    r"(?:us|me|ourselves|(?:our|my|this|these|the) (?:[\w-]+ ){0,3}?(?:compan(?:y|ies)|business|businesses"
    r"|organi[sz]ations?|services?|apps?|applications?|products?|software|(?:web)?sites?|polic(?:y|ies)|notice"
    r"|processing|activities|practices|firm|association|charity|school|project|extension|plugin|game|bot"
    r"|club|shop|store|clinic|church|studio|agency|library|blog|newsletter|non-?profit|startup|operations))\b"
)
_BINDS = r"(?:appl(?:y|ies)|extends?|governs?|covers?|binds?|concerns?) (?:to )?"
# What another clause says is said of what it names: “we follow the GDPR, but the CCPA does not apply to us”.
_ON = (
    r"(?:(?!\b(?:but|while|whereas) (?!(?:as|because|since|we|i|our|my|it|they|does|do|is|are|not)\b))[^.;:])"
)
_AFTER = re.compile(
    rf"{_ON}{{0,60}}?(?:\b(?:does|do|did|will|would) not|n['’]t|\bnot) (?:currently |presently |directly )?"
    rf"(?:apply|applicable|extend|govern|cover|bind|concern|relevant) (?:to |for )?{_SELF}"
    rf"|{_ON}{{0,80}}?\b(?:so|thus|hence|therefore) (?:it|they) (?:(?:does|do) not|do(?:es)?n['’]t) apply"
    r"(?: here| at all)?(?=\s*(?:[.!;]|\Z))"
)
_SUPPOSED_TO_APPLY = lazy_pattern(
    rf"(?:(?!\b(?:which|that|as|because|when|if)\b)[^.;:]){{0,100}}?\b{_BINDS}(?:{_SELF}|here\b)"
    r"|[^.;:,]{0,40}?\bapplies(?=\s*(?:[.!;]|\Z))"
)
"""What follows a law of which the words before say that it is not so: “we do not think that the GDPR …”."""
_NOT_SO = lazy_pattern(
    r"(?:\b(?:neither|none of) "
    r"|\bneither (?!of\b)(?:(?!(?:you|we|i|it|they|nor|or|under|in|of)\b)\S{1,30} ){1,6}(?:nor|or) "
    r"|\b(?:we|i) (?:do not|don['’]t) (?:think|believe|consider)(?: that)? ?)"
    r"(?:the )?[(“\"]?\Z"
)
_MEETS_NOT = lazy_pattern(r"(?:\bnot|n['’]t) (?:meet|reach|exceed|satisfy) (?:any of )?(?:the )?\Z")
_THRESHOLDS = lazy_pattern(r"(?:['’]s?)? (?:[\w-]+ ){0,3}(?:thresholds?|criteria)\b")
_AFTER_TO_NOBODY = re.compile(
    r"(?: ?\([^()]{0,40}\))? ?(?:(?:does|do|will) not|doesn['’]t|don['’]t|is not|isn['’]t)"
    r"(?: currently| presently)? (?:apply|applicable)(?: here| at all| either)?"
    r"(?=\s*(?:[.!;]|\Z)|,? (?:because|since|as) (?:we|i|our|my|nothing|no)\b)"
)
# Nobody else may be meant: what a clause before it speaks of (“For employees”) is not the author.
_NOBODY_BEFORE = lazy_pattern(
    r"\A\W*(?:(?:so|thus|hence|therefore|accordingly|consequently|for th(?:is|at) reason|as we [^,]{1,60}"
    r"|(?:because|since) we [^,]{1,60}|we [^,]{1,60}(?:, so| and therefore)"
    r"|(?:we (?:believe|think|consider|understand)|(?:it is|in) our (?:view|opinion|understanding))(?: that)?"
    r")\W*)?(?:the )?\Z"
)
_BEFORE = re.compile(
    r"(?:(?:\b(?:not|neither|too small)|n['’]t)(?: currently| presently| directly| itself"
    r"| (?:consider|regard) ourselves| (?:think|believe)(?: that)? we are)?(?: to be| as)?"
    r" (?:subject to|covered by|governed by|bound by|regulated (?:by|under)"
    r"|(?:required|obliged) to comply with"
    r"|an? [“\"'‘]?(?:(?:covered |regulated )?(?:business|entity)|operator)[”\"'’]? (?:under|within"
    r"|as (?:that term is )?defined (?:by|in|under))|within the scope of"
    r"|fall (?:under|within)(?: the scope of)?"
    r"|(?:meet|reach|exceed|satisfy) (?:any of )?the (?:[\w-]+ ){0,3}?(?:thresholds?|criteria)\b)"
    r"|\b(?:exempt from|(?:we|i) (?:are|am) (?:[\w-]+ ){0,6}?exempt under"
    r"|outside (?:of )?the (?:territorial )?scope of))"
    r"(?: the)?(?: [\w’'(),“”\"-]+){0,9}? ?[(“\"]?\Z"
)
_WE = lazy_pattern(
    r"\b(?:we|i|us|our|my|this|the (?:company|service|app|site|website)|public (?:university|body|agency)"
    r"|charity|non-?profit)\b"
)
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
    not_so = _is_not_so(near, start - begin, end - begin)
    if not (denied or denied_to_nobody or not_so or _BEFORE.search(near, 0, start - begin)):
        return False
    before = lower[max(passage.sentence_at(start)[0], begin) : start].rpartition("; ")[2]
    if _SUPPOSED.search(before):
        return False
    if denied or not_so or (denied_to_nobody and _NOBODY_BEFORE.match(before)):
        return True
    return bool(_BEFORE.search(before) and _WE.search(before))


def _is_not_so(near: str, start: int, end: int) -> bool:
    """Tell whether the words before a law deny what those behind it say: that it applies, its thresholds."""
    return bool(
        (_NOT_SO.search(near, 0, start) and _SUPPOSED_TO_APPLY.match(near, end))
        or (_MEETS_NOT.search(near, 0, start) and _THRESHOLDS.match(near, end))
    )
