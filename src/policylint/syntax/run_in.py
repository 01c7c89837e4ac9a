"""Run-in labels: the words before a colon or full stop that name what follows on the same line."""

import re

from policylint.source import Span
from policylint.syntax.nodes import RunIn
from policylint.syntax.title_look import is_title_case

_BOLD = re.compile(
    r"(?P<mark>\*\*|__)(?=[\w“\"'(])(?P<title>(?:(?!\*\*|__)[^\r\n]){1,100}+)(?P=mark)"
    r"[ \t]?(?P<end>[.:–—-])?(?=[ \t]|$)"
)
_COLON = re.compile(r"(?=[A-Z“\"])(?P<title>[^.:;!?\r\n]{2,80}+)(?=:(?:[ \t\u00a0]|$))")
_SENTENCE = re.compile(r"(?=[A-Z])(?P<title>[^.:;!?,\r\n]{3,60}+)(?=\.[ \t]+[A-Z])")
_WORDS_BEFORE_COLON = 9
_WORDS_BEFORE_STOP = 6
_MOST_SEARCHED = 240


def run_in_label(text: str, start: int, *, item: bool) -> RunIn | None:
    """Read the label that opens ``text``, which stands at offset ``start``.

    An item may also be labelled by a short first sentence (``Right to access. You may …``).
    """
    head = text[:_MOST_SEARCHED]
    if (match := _BOLD.match(head)) and (match["end"] or _is_label(match["title"], head[match.end() :])):
        title = match["title"].strip().rstrip(".:")
    elif (match := _COLON.match(head)) and len(match["title"].split()) <= _WORDS_BEFORE_COLON:
        title = match["title"].strip("*_ \t")
    elif item and (match := _SENTENCE.match(head)) and len(match["title"].split()) <= _WORDS_BEFORE_STOP:
        title = match["title"]
    else:
        return None
    offset = start + match.start() + match[0].find(title)
    return RunIn(Span(offset, offset + len(title)), title) if title else None


def _is_label(title: str, rest: str) -> bool:
    """Tell whether bold words are a label: they end like one, or are a title before a sentence of its own."""
    if title.rstrip().endswith((".", ":", "?")):
        return True
    return len(title.split()) > 1 and is_title_case(title) and rest.lstrip()[:1].isupper()


def inner_run_in(text: str, start: int, above: str) -> RunIn | None:
    """Read a label that opens a later line of a hard-wrapped paragraph, after a line that ends a sentence."""
    if not above.endswith((".", "!", "?")):
        return None
    match = _COLON.match(text[:_MOST_SEARCHED])
    words = match["title"].split() if match else []
    if (
        match
        and 1 < len(words) <= _WORDS_BEFORE_COLON
        and all(word[0].isupper() for word in words if len(word) > 3)
    ):
        return RunIn(Span(start, start + match.end()), match["title"])
    return None
