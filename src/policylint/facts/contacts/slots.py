"""Empty slots: places where an address, a number, a link or a name was meant to stand and nothing does.

They are what a template without its value leaves (``email us at .``, ``by writing to us via or by post``,
``this app is provided by at no cost``), or what a web page that hides addresses shows to whoever copies it
(``[email protected]``). A slot that the next lines fill, such as ``write to us at:`` before a list, is none.
"""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.contacts.slot import EmptySlot as EmptySlot
from policylint.facts.contacts.slot import SlotKind as SlotKind
from policylint.facts.contacts.slot_readers import READERS, Reading
from policylint.facts.passages import Passage, present
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_PROTECTED = re.compile(r"\[?\be-?mail[ \u00a0]protected\]", re.IGNORECASE)
_VALUE = lazy_pattern(r"@|https?://|www\.|[0-9]{4}|\b[\w-]+\.(?:com|org|net|io|eu|app)\b")
_SHORT = 90
_GAP = r"(?= ?[.;,:](?!\w)| ?\(|$| (?:or|and|to|if|with|you|we)\b)"
_ODD_STOP = r"(?= [.;,](?!\w)| ?:(?!\w))"
"""A colon, or a stop after a blank, which few texts have."""
_END = r"(?=$)"
# By the word that leads up to a slot: the places where such a slot may follow it.
_LEADS = {
    word: re.compile(f" {word}{gap}")
    for words, gap in (
        (("via", "at", "using", "through", "to", "address"), _GAP),
        (("email", "e-mail"), _END),
        (("visit", "visiting", "here", "policy", "link", "website"), _ODD_STOP),
        (("by",), r"(?= (?:at no cost|and is intended)\b)"),
        (("as",), r"(?= (?:an? )?[.;](?!\w))"),
    )
    for word in words
}
# By a word that every passage with such a slot has: "to" or "by" alone would be in most passages.
_ANCHORS = {
    **{word: (word,) for word in _LEADS if word not in ("to", "address", "e-mail", "by", "as")},
    **dict.fromkeys(("send", "sending"), ("to",)),
    "email": ("address", "email"),
    "mail": ("address", "e-mail"),
    **dict.fromkeys(("cost", "intended"), ("by",)),
    "built": ("as",),
    "protected": (),
}
_TRIGGERS = frozenset(_ANCHORS)


def empty_slots(passages: Sequence[Passage]) -> tuple[EmptySlot, ...]:
    """Return the empty slots of a document in reading order."""
    found: list[EmptySlot] = []
    triggers = present(_TRIGGERS, passages)
    for index, passage in enumerate(passages):
        if not triggers.isdisjoint(passage.words):
            found += _slots(passages, index)
    return tuple(sorted(found, key=lambda slot: slot.span))


def _slots(passages: Sequence[Passage], index: int) -> Iterator[EmptySlot]:
    passage = passages[index]
    if "protected" in passage.words:
        for hidden in _PROTECTED.finditer(passage.text):
            yield _slot(passage, *hidden.span(), SlotKind.EMAIL)
    if isinstance(passage.leaf, Heading):
        return
    for anchor in {anchor for word in _TRIGGERS & passage.words for anchor in _ANCHORS[word]}:
        # Most have no such place, and one search tells so sooner than an iterator does.
        lead = _LEADS[anchor].search(passage.lower)
        while lead:
            reading = Reading(passage, lead.start() + 1, lead.end())
            found = READERS[anchor](reading)
            if found and reading.nothing_follows() and not (reading.at_end and _is_answered(passages, index)):
                yield _slot(passage, *found)
            lead = _LEADS[anchor].search(passage.lower, lead.end())


def _slot(passage: Passage, start: int, end: int, expects: SlotKind) -> EmptySlot:
    return EmptySlot(**passage.cite(start, end), expects=expects)


def _is_answered(passages: Sequence[Passage], index: int) -> bool:
    """Tell whether what follows fills the slot: a list, a short line, or a value in the next lines."""
    asking = passages[index]
    for passage in passages[index + 1 : index + 3]:
        if passage.lead_in is asking or _VALUE.search(passage.text) or passage.view.links:
            return True
        if isinstance(passage.leaf, Heading) or len(passage.text) > _SHORT:
            return False
    return bool(passages[index + 1 : index + 2]) and len(passages[index + 1].text) <= _SHORT
