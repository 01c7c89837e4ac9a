"""The name under a label: ``Data controller:``, ``The company responsible for your data is:``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from policylint.facts.organisations.legal_entities import is_legal_form
from policylint.facts.organisations.name_forms import NAME, is_name
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

WORDS = frozenset({"controller", "responsible"})
"""Words of which every label has one."""

_LONGEST_LABEL = 180
_LABEL = re.compile(
    r"(?:\d[\d.]{0,5} )?(?:(?:who is |name of |identity of |contact details of )?the )?(?:owner and )?"
    r"(?:(?:data )?controller(?: details)?|responsible (?:entity|party|body)"
    r"|(?:who is|entity|party|person|company|body) responsible for [^.:]{3,60})[:?.]?"
    r"|[^.:]{0,110}\b(?:controller|responsible,? for (?:the |your )?(?:personal )?"
    r"(?:data|processing|information))\b[^:]{0,80} is:"
)
# Some bear the name of a place: “Kite Flyers in Leeds”.
_HEADS = lazy_pattern(rf"(?P<whole>{NAME}(?: in [A-Z]\w{{1,30}})?)(?=\.?(?:$|[\n,;|]| \(| (?:at )?[0-9]))")


def labelled(passages: Sequence[Passage], near: Iterable[Passage]) -> Iterator[str]:
    """Yield the names that a passage begins with, the one before it being a label.

    ``near`` are those of ``passages`` that have one of `WORDS`, and maybe others.
    """
    labels = {
        id(passage)
        for passage in near
        if len(passage.text) <= _LONGEST_LABEL and _LABEL.fullmatch(passage.lower)
    }
    for label, passage in pairwise(passages) if labels else ():
        match = _HEADS.match(passage.text) if id(label) in labels else None
        if match and is_name(name := _up_to_legal_form(match["whole"])):
            yield name


def _up_to_legal_form(name: str) -> str:
    """Leave out what stands behind a legal form: the next line of an address."""
    words = name.split(" ")
    ends = (at for at, word in enumerate(words, start=1) if at > 1 and is_legal_form(word.rstrip(".,")))
    return " ".join(words[: next(ends, None)])
