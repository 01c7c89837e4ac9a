"""Sentences of a passage, by nupunkt, which was made for legal text (arXiv 2504.04131)."""

import re
from collections.abc import Sequence

_MAY_END = re.compile(r"[.!?;][\"”’)\]]{0,3} ")


def sentences(text: str) -> Sequence[tuple[int, int]]:
    """Return the half-open ranges of the sentences of ``text``, which together cover it."""
    if not _MAY_END.search(text):
        return ((0, len(text)),)
    # Imported when first needed: its model costs about 40 ms that a short document should not pay.
    from nupunkt import sent_spans

    return tuple(sent_spans(text)) or ((0, len(text)),)
