"""The words of a text as cues know them: in lower case, parted by all punctuation."""

import re
from collections.abc import Sequence

from policylint.facts.passages import blank_punctuation
from policylint.lazy_patterns import lazy_pattern

_LONGEST = 500
"""Words of a sentence that are read together; what is longer is no sentence but a list or a table."""
# The letter comes first, since a pattern that begins with one is looked for quickly.
_UNITED_STATES = re.compile(r"U(?<=\bU)\.? ?S\.?(?: ?A\b\.?)?(?!\.?\w)")

# In a text that is all in capitals most are the pronoun, but for what only the country stands beside.
_PRONOUN = lazy_pattern(
    r"(?<=[A-Z] )US\b(?<!THE US)(?<!IN US)(?<!EU AND US)(?<!UK AND US)"
    r"(?! (?:RESIDENTS?|CITIZENS?|CONSUMERS?|USERS?|STATES?|LAWS?|PRIVACY|DPF)\b)"
)


def folded(text: str) -> str:
    """Return a text on one line and in lower case, with ``usa`` for "US" in capitals, which is not "us"."""
    if may_name_the_united_states(text):
        if text.isupper():
            text = _PRONOUN.sub("us", text)
        text = _UNITED_STATES.sub(" usa ", text)
    return text.lower().replace("\n", " ")


def may_name_the_united_states(text: str) -> bool:
    """Tell whether "US" in capitals may be in a text; cheap."""
    return "U" in text and ("US" in text or "U.S" in text or "U. S" in text)


def words_of_each(texts: Sequence[str]) -> Sequence[list[str]]:
    """Return the words of each of some folded texts without line feeds; at once, which costs a fraction.

    All punctuation parts words, apostrophes too: "don't" is ``don t``. The scheme of a web address is no
    word, so that a link says nothing of HTTPS.
    """
    if not texts:
        return ()
    together = "\n".join(texts).replace("https://", " ")
    return [words.split() for words in blank_punctuation(together).split("\n")]


def pieces(words: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return the words of a sentence in parts that are short enough for a concordance; mostly one."""
    if len(words) <= _LONGEST:
        return (words,)
    return [words[start : start + _LONGEST] for start in range(0, len(words), _LONGEST)]
