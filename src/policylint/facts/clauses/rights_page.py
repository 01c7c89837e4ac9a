"""Whether a document only tells readers of their rights, beside the policy that says the rest."""

import re
from collections.abc import Sequence

from policylint.facts.clauses.words_on_rights import WORDS_ON_RIGHTS
from policylint.facts.passages import Cited, Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_LONGEST = 600
"""Words of a page on rights, at most: a policy that says what is done with data is longer."""

_POLICY = re.compile(r"\bprivacy (?:policy|notice|statement)\b")
_ON_RIGHTS = lazy_pattern(rf"\b(?:{WORDS_ON_RIGHTS}|forgotten|remov(?:e|al|ing))\b")
_NEUTRAL = lazy_pattern(r"\b(?:overview|introduction|contact|questions|gdpr|ccpa)\b")
_WHAT_IS_DONE = lazy_pattern(
    r"(?<!what )(?<!how )(?<!why )(?<!that )(?<!which )(?<!when )\bwe "
    r"(?:may |also |will |only |do not |never )?(?:collect|gather|receive|obtain|use|share|disclose|sell)\b"
)


def rights_page(passages: Sequence[Passage]) -> Cited | None:
    """Return where a page on rights and deletion names the privacy policy; None for any other text.

    All headings behind the first are on rights, or say nothing of what follows, and no sentence says what
    data is collected, used or shared. A document whose own title is that of a privacy policy is the policy.
    """
    titles = [passage.lower for passage in passages if isinstance(passage.leaf, Heading)]
    if len(titles) < 2 or _POLICY.search(titles[0]):
        return None
    others = [title for title in titles[1:] if not _ON_RIGHTS.search(title)]
    if len(others) == len(titles[1:]) or not all(map(_NEUTRAL.search, others)):
        return None
    texts = [passage for passage in passages if not isinstance(passage.leaf, Heading)]
    if sum(len(passage.text.split()) for passage in texts) > _LONGEST or any(
        _WHAT_IS_DONE.search(passage.lower) for passage in texts
    ):
        return None
    for passage in texts:
        if match := _POLICY.search(passage.lower):
            return passage.cite(match.start(), match.end())
    return None
