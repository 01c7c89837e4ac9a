"""Whether a text names a law only as its author's trade: “we advise companies on the GDPR”."""

from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_BEFORE = 120
_AFTER = 60
_TELLING = (
    *("advi", "consult", "training", "course", "workshop", "webinar", "seminar", "lecture"),
    *("help", "assist"),
)
"""Strings, of which every text that says so has one near the name of the law: most have none."""
_CUSTOMERS = (
    r"(?:(?:our|other|small|many|private|public) ){0,2}(?:clients?|customers?|compan(?:y|ies)|business(?:es)?"
    r"|organi[sz]ations?|firms?|schools?|start-?ups?|charities|employers)"
)
_WE_SELL = (
    r"\b(?:(?:we|i)(?: also| often| mainly)?|our (?:firm|company|lawyers)) "
    r"(?:offer|provide|sell|run|give|hold|teach|deliver)s?"
)
_GOODS = r"(?:advice|consult(?:ing|ancy|ation)|trainings?|courses?|workshops?|webinars?|seminars?|lectures?)"
_ADVISES_ON = lazy_pattern(
    rf"(?:\b(?:we|i)(?: also| often| mainly)? (?:advise|consult|train)(?: for)?(?: {_CUSTOMERS})?"
    rf"|{_WE_SELL} (?:[\w-]+,? ){{0,4}}?{_GOODS}(?: (?:to|for) {_CUSTOMERS})?) (?:on|about|in) (?:the )?\Z"
)
_HELPS_TO_COMPLY = lazy_pattern(
    rf"\b(?:help|assist)(?:s|ing)? {_CUSTOMERS} "
    r"(?:with|(?:to )?(?:comply with|prepare for|understand)) (?:the )?\Z"
)
_SELLS = lazy_pattern(rf"{_WE_SELL} (?:[\w-]+,? ){{0,4}}\Z")
_GOODS_BEHIND = lazy_pattern(rf"[ -](?:[\w-]+ ){{0,2}}?{_GOODS}\b")
_OWN_PEOPLE = lazy_pattern(r"\b(?:staff|employees|team|volunteers|colleagues|members|every(?:body|one))\b")


def is_trade(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a passage names the law from ``start`` to ``end`` only for what its author sells.

    That is advice on it, training in it and help with it, for customers and not for the author's own staff.
    """
    near = passage.lower[max(start - _BEFORE, 0) : end + _AFTER]
    if not any(word in near for word in _TELLING):
        return False
    before = passage.lower[max(passage.sentence_at(start)[0], start - _BEFORE) : start]
    advises = _ADVISES_ON.search(before) or _HELPS_TO_COMPLY.search(before)
    if not (advises or (_SELLS.search(before) and _GOODS_BEHIND.match(passage.lower, end))):
        return False
    return not _OWN_PEOPLE.search(passage.lower, start - len(before), end + _AFTER)
