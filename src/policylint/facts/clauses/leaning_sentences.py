"""Sentences that say by the one before them only what they are about.

In “If we do, we will tell you” and “Some of them are abroad”, what is left out has just been said. A pronoun
alone does not lean so: “they” may be any of those whom the text has named. What follows “Questions on your
data?” is the answer to it.
"""

from policylint.lazy_patterns import lazy_pattern

_BEGINNINGS = (
    "if ",
    "when",
    "should ",
    "some of ",
    "several of ",
    "many of ",
    "most of ",
    "all of ",
    "one of ",
)
_LEANS = lazy_pattern(
    r"(?:if|when|whenever|should) (?:we do|it does|they do)(?: so)?(?:,| \()"
    r"|(?:some|several|many|most|all|one) of them\b"
)
_ASKS_FOR_QUESTIONS = (
    "question",
    "any question",
    "more question",
    "have question",
    "do you have question",
    "got question",
)


def answers_the_one_before(before: str) -> bool:
    """Tell whether a sentence asks for questions, so that the next one says where to send them."""
    return before.rstrip().endswith("?") and before.lower().startswith(_ASKS_FOR_QUESTIONS)


def leans_on_the_one_before(text: str, start: int) -> bool:
    """Tell whether the sentence that begins at an offset of a text, in lower case, is such a one."""
    return text.startswith(_BEGINNINGS, start) and _LEANS.match(text, start) is not None
