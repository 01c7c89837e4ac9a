"""Where a semicolon parts a duration from the verbs before and behind it, and where it only lists."""

from policylint.lazy_patterns import lazy_pattern

_SAYS_SO = lazy_pattern(
    r"\b(?:i(?!\))|we|you|there|is|are|was|were|will|shall|would|may|might|can|could|must|should|has|have|had"
    r"|do|does|did|lasts?|takes?|runs?|ends?|starts?|begins?|appl(?:y|ies)|costs?|gives?|gets?|goes"
    r"|renews?)\b"
)
_SUBORDINATE = lazy_pattern(
    r"[(\[]|\b(?:that|which|who|whose|if|when|where|whenever|as|because|until|unless|while|once|since"
    r"|after|before)\b"
)
_JOINT = lazy_pattern(r"[\s,]*(?:(?:and|or|but|however|then|therefore|thus|also|so)\b[\s,]*){0,3}")
_TAKEN_UP = lazy_pattern(r"(?:it|they|these|those|this|that|both|all of (?:it|them|these|those))\b")


def says_something(part: str) -> bool:
    """Tell whether a part of a sentence, in lower case, has a subject and a verb of its own.

    Behind a semicolon, “the trial lasts 30 days” has nothing to do with the verb before it, “and invoices
    for ten years” lives by it, and “they are there for a year” is about the same.
    """
    joint = _JOINT.match(part)
    start = joint.end() if joint else 0
    if _TAKEN_UP.match(part, start):
        return False
    aside = _SUBORDINATE.search(part, start)
    return _SAYS_SO.search(part, start, aside.start() if aside else len(part)) is not None
