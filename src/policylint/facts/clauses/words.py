"""The words of a text as cues know them: in lower case, parted by all punctuation."""

import re
from collections.abc import Sequence

from policylint.facts.passages import blank_punctuation

_LONGEST = 500
"""Words of a sentence that are read together; what is longer is no sentence but a list or a table."""
# The letter comes first, since a pattern that begins with one is looked for quickly.
_UNITED_STATES = re.compile(r"U(?<=\bU)\.? ?S\.?(?: ?A\b\.?)?(?!\.?\w)")


def words_of(text: str) -> Sequence[str]:
    """Return the words of a text without line feeds in lower case; "US" in capitals, not "us", is ``usa``.

    All punctuation parts words, apostrophes too: "don't" is ``don t``.
    """
    return words_of_each((text,))[0]


def words_of_each(texts: Sequence[str]) -> Sequence[list[str]]:
    """Return the words of each text, as `words_of` does; to go through all at once costs a fraction."""
    if not texts:
        return ()
    whole = _UNITED_STATES.sub(" usa ", "\n".join(texts))
    return [words.split() for words in blank_punctuation(whole.lower()).split("\n")]


def pieces(words: Sequence[str]) -> Sequence[Sequence[str]]:
    """Return the words of a sentence in parts that are short enough for a concordance; mostly one."""
    if len(words) <= _LONGEST:
        return (words,)
    return [words[start : start + _LONGEST] for start in range(0, len(words), _LONGEST)]
