"""Empty slots: places where an address, a number or a link was meant to stand and nothing does.

They are what a template without its value leaves (``email us at .``, ``by writing to us via or by post``), or
what a web page that hides addresses shows to whoever copies it (``[email protected]``). A slot that the next
lines fill, such as ``write to us at:`` before a list, is none.
"""

import enum
import re
from collections.abc import Iterator, Sequence, Set

from attrs import frozen

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading


class SlotKind(enum.Enum):
    """What was meant to stand in the slot."""

    EMAIL = "email"
    URL = "url"
    PHONE = "phone"
    ADDRESS = "address"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class EmptySlot(Fact):
    """The words that lead up to a value that is not there (``contact us via``)."""

    expects: SlotKind

    @property
    def may_be_email(self) -> bool:
        """Tell whether an e-mail address would fill the slot."""
        return self.expects in (SlotKind.EMAIL, SlotKind.UNKNOWN)

    @property
    def names_email(self) -> bool:
        """Tell whether the words around the slot speak of e-mail."""
        return "mail" in self.text.lower()

    @property
    def hides_address(self) -> bool:
        """Tell whether it is the mark that a page leaves of an address it hides: ``[email protected]``."""
        return "protected" in self.text.lower()


_BEFORE = 90

_WHOM = r"(?:us|me|our (?:\w+ ){0,3}\w+|the (?:\w+ ){0,2}\w+|[A-Z][\w.]{0,30}(?: [A-Z][\w.]{0,30}){0,3})"
_REACH = (
    r"(?:[Cc]ontact(?:ing|ed)?|[Rr]each(?:ing)?(?: out to)?|[Ee]-?mail(?:ing)?|[Ww]rit(?:e|ing)(?: to)?"
    r"|[Cc]all(?:ing)?|[Rr]equest|[Nn]otify(?:ing)?)"
)
_REACHING = re.compile(rf"\b{_REACH} {_WHOM}(?: directly| anytime| by e-?mail| by)? $")
_SENDING = re.compile(
    r"\b[Ss]end(?:ing)? (?:us )?(?:an? |your |any )?(?:\w+ )?"
    r"(?:message|e-?mail|request|letter|inquiry|enquiry) $"
)
_REACHING_OR_SENDING = re.compile(
    rf"\b(?:{_REACH} {_WHOM}|[Ss]end(?:ing)? (?:us )?(?:an? )?(?:\w+ )?(?:message|request)) $"
)
_ABOUT_CONTACT = re.compile(
    r"\b(?:contact|reach|e-?mail|writ(?:e|ing)|send|request|call|question|inquir|enquir|exercis|submit|notif"
    r"|touch)\w*\b"
)
_BY_ADDRESS = re.compile(r"\b(?:via|at|to|through|by way of|by|using) (?:(?:the|our|this) )?e-?mail $")
_BY = re.compile(r"\b(?:via|by|through) $")
_ABOUT_PLACE = re.compile(
    r"\b(?:located|available|found|visit\w*|click\w*|see|read|view|learn more|find out|accessed|website"
    r"|site)\b"
)
_AFTER_A_PREPOSITION = re.compile(r"\b(?:on|in|through|by|from|at|to|with|of|or|and|and/or),? $")

_GAP = re.compile(r" ?[.;,:](?!\w)| ?\(|$| (?:or|and|to|if|with|you|we)\b")
_MAY_OPEN_GAP = frozenset(("", *" .;,:("))
_STOP = re.compile(r" ?[.;](?![\w.])|\)|$")
_COMMA = re.compile(
    r" ?,(?! ?(?:e\.g|i\.e|for|but|among|as|such|in|where|when|without|inter|to|by|including|respectively)\b)"
)
_CONJUNCTION = re.compile(r" (?:or|and|to|with|if)\b")
_NEW_SENTENCE = re.compile(r" (?:You|We) (?:can|may|will|must|shall|have|are)\b")
_GAP_THEN_STOP = re.compile(r" [.;](?![\w.])")
_GAP_THEN_COMMA = re.compile(r" ,(?!\w)")
_COLON_THEN_STOP = re.compile(r" ?: ?(?:[.;,](?!\w)|\((?:hereinafter|hereafter|the |collectively|[“\"]))")
_END = re.compile("$")
_PURPOSE = re.compile(r" to\b")
_COLON_AT_END = re.compile(r" ?:$")
_COLON_THEN_SENTENCE = re.compile(r" ?: (?:We|You|Our|Your|If) ")
_LEARN_MORE_FROM = re.compile(
    r"\b(?:learn|read|find out|see) more (?:\w+ ){0,6}?(?:from|at|in|on|by) [^.:;]{0,40}$"
)
_OR_ANOTHER_WAY = re.compile(r" or (?:making|by|via|contacting|calling|through)\b")
_PROTECTED = re.compile(r"\[?\be-?mail[ \u00a0]protected\]", re.IGNORECASE)
_VALUE = re.compile(r"@|https?://|www\.|[0-9]{4}|\b[\w-]+\.(?:com|org|net|io|eu|app)\b")
_SHORT = 90
_STOPS = re.compile(r"[ .;,:]*")
_ONLY_STOPS = re.compile(r"[ .:]*$")
_MARKUP = re.compile(r"[<\[{!]|\]\(")


def empty_slots(passages: Sequence[Passage]) -> tuple[EmptySlot, ...]:
    """Return the empty slots of a document in reading order."""
    near = (index for index, passage in enumerate(passages) if not _TRIGGERS.isdisjoint(passage.words))
    found = (slot for index in near for slot in _slots(passages, index))
    return tuple(sorted(found, key=lambda slot: slot.span))


def _slots(passages: Sequence[Passage], index: int) -> Iterator[EmptySlot]:
    passage = passages[index]
    if "protected]" in passage.text:
        for hidden in _PROTECTED.finditer(passage.text):
            yield _slot(passage, *hidden.span(), SlotKind.EMAIL)
    if isinstance(passage.leaf, Heading):
        return
    for anchor in _anchors(passage):
        for start in _places_before_gap(passage.lower, anchor):
            reading = _Reading(passage, start, start + len(anchor))
            found = _READERS[anchor](reading)
            if found and reading.nothing_follows() and not (reading.at_end and _is_answered(passages, index)):
                yield _slot(passage, *found)


def _anchors(passage: Passage) -> Set[str]:
    """Return the words of a passage after which a value may be missing."""
    anchors = {anchor for word in _TRIGGERS & passage.words for anchor in _ANCHORS[word]}
    text = passage.text
    if ":" in text or " ." in text or " ;" in text or " ," in text:
        return anchors
    return anchors - _NEED_ODD_STOP


def _places_before_gap(lower: str, anchor: str) -> Iterator[int]:
    """Yield where a word begins after which a value may be missing."""
    at = lower.find(f" {anchor}")
    while at >= 0:
        end = at + 1 + len(anchor)
        if lower[end : end + 1] in _MAY_OPEN_GAP and _GAP.match(lower, end):
            yield at + 1
        at = lower.find(f" {anchor}", end)


def _slot(passage: Passage, start: int, end: int, expects: SlotKind) -> EmptySlot:
    return EmptySlot(**passage.cite(start, end), expects=expects)


class _Reading:
    """A word after which a value may be missing, with what stands before and after it."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self.passage = passage
        self.start, self.end = start, end
        self.first = max(0, self.start - _BEFORE)
        self.before = passage.text[self.first : self.start]
        self.before = self.before[_last_sentence(self.before) :]
        self.first = self.start - len(self.before)
        self.lower_before = passage.lower[self.first : self.start]

    @property
    def about_contact(self) -> bool:
        return bool(_ABOUT_CONTACT.search(self.lower_before))

    def followed_by(self, *patterns: re.Pattern[str]) -> bool:
        return any(pattern.match(self.passage.text, self.end) for pattern in patterns)

    @property
    def at_end(self) -> bool:
        return bool(_ONLY_STOPS.match(self.passage.text, self.end))

    def nothing_follows(self) -> bool:
        """Tell whether the source, too, has nothing here: a link, or an image without words, is a value."""
        if any(link.start < self.end and self.start < link.end for link in self.passage.view.links):
            return False
        text = self.passage.text
        stops = _STOPS.match(text, self.end)
        after = stops.end() if stops else self.end
        span = self.passage.span(self.end - 1, min(after + 1, len(text)))
        return not _MARKUP.search(self.passage.source.slice(span))

    def since(self, match: re.Match[str], expects: SlotKind) -> tuple[int, int, SlotKind]:
        return self.first + match.start(), self.end, expects

    def expected(self, otherwise: SlotKind) -> SlotKind:
        if "mail" in self.lower_before:
            return SlotKind.EMAIL
        return SlotKind.PHONE if re.search(r"\bcall|\bphone", self.lower_before) else otherwise


def _last_sentence(before: str) -> int:
    return max(before.rfind(". "), before.rfind("; ")) + 1


_Found = tuple[int, int, SlotKind] | None


def _via(reading: _Reading) -> _Found:
    if not reading.about_contact or not reading.followed_by(_STOP, _COMMA, _CONJUNCTION, _NEW_SENTENCE):
        return None
    if reading.followed_by(_CONJUNCTION) and _AFTER_A_PREPOSITION.search(reading.lower_before):
        return None
    match = _REACHING.search(reading.before)
    expects = reading.expected(SlotKind.UNKNOWN)
    return reading.since(match, expects) if match else (reading.start, reading.end, expects)


def _at(reading: _Reading) -> _Found:
    if reading.followed_by(_COLON_THEN_STOP):
        return _place(reading)
    match = _REACHING.search(reading.before)
    if match and reading.followed_by(_STOP, _COMMA, _CONJUNCTION, _NEW_SENTENCE):
        return reading.since(match, reading.expected(SlotKind.UNKNOWN))
    if reading.followed_by(_GAP_THEN_STOP):
        found = reading.start, reading.end, reading.expected(SlotKind.UNKNOWN)
        return found if reading.about_contact else _place(reading)
    return None


def _place(reading: _Reading) -> _Found:
    matches = list(_ABOUT_PLACE.finditer(reading.lower_before))
    return reading.since(matches[-1], SlotKind.URL) if matches else None


def _using(reading: _Reading) -> _Found:
    if not reading.followed_by(_STOP, _PURPOSE):
        return None
    match = _REACHING.search(reading.before)
    return reading.since(match, SlotKind.UNKNOWN) if match else None


def _to(reading: _Reading) -> _Found:
    if not reading.followed_by(_GAP_THEN_STOP, _OR_ANOTHER_WAY, _END):
        return None
    match = _SENDING.search(reading.before)
    return reading.since(match, SlotKind.EMAIL) if match else None


def _address(reading: _Reading) -> _Found:
    if not reading.lower_before.endswith("mail "):
        return None
    by = _BY_ADDRESS.search(reading.lower_before)
    match = by and _REACHING_OR_SENDING.search(reading.before[: by.start()])
    if match and reading.followed_by(_STOP, _COMMA, _CONJUNCTION):
        return reading.since(match, SlotKind.EMAIL)
    return None


def _email(reading: _Reading) -> _Found:
    by = _BY.search(reading.lower_before) if reading.followed_by(_END) else None
    match = by and _REACHING.search(reading.before[: by.start()])
    return reading.since(match, SlotKind.EMAIL) if match else None


def _visit(reading: _Reading) -> _Found:
    if reading.followed_by(_GAP_THEN_STOP, _COLON_THEN_STOP):
        return reading.start, reading.end, SlotKind.URL
    return None


def _here(reading: _Reading) -> _Found:
    return _place(reading) if reading.followed_by(_GAP_THEN_STOP, _GAP_THEN_COMMA, _COLON_THEN_STOP) else None


def _page(reading: _Reading) -> _Found:
    if reading.followed_by(_COLON_THEN_STOP):
        return _place(reading)
    if not reading.followed_by(_COLON_AT_END, _COLON_THEN_SENTENCE):
        return None
    match = _LEARN_MORE_FROM.search(reading.lower_before)
    return reading.since(match, SlotKind.URL) if match else None


_READERS = {
    "via": _via,
    "at": _at,
    "using": _using,
    "through": _using,
    "to": _to,
    "address": _address,
    "email": _email,
    "e-mail": _email,
    "visit": _visit,
    "visiting": _visit,
    "here": _here,
    "policy": _page,
    "link": _page,
    "website": _page,
}
_NEED_ODD_STOP = frozenset(("visit", "visiting", "here", "policy", "link", "website"))
"""A slot after these shows by a colon or by a blank before a stop, which few texts have."""
# By a word that every passage with such a slot has: "to" and "address" alone would be in most passages.
_ANCHORS = {
    **{anchor: (anchor,) for anchor in ("via", "at", "using", "through", *_NEED_ODD_STOP)},
    **dict.fromkeys(("send", "sending"), ("to",)),
    "email": ("address", "email"),
    "mail": ("address", "e-mail"),
    "protected": (),
}
_TRIGGERS = frozenset(_ANCHORS)


def _is_answered(passages: Sequence[Passage], index: int) -> bool:
    """Tell whether what follows fills the slot: a list, a short line, or a value in the next lines."""
    asking = passages[index]
    for passage in passages[index + 1 : index + 3]:
        if passage.lead_in is asking or _VALUE.search(passage.text) or passage.view.links:
            return True
        if isinstance(passage.leaf, Heading) or len(passage.text) > _SHORT:
            return False
    return bool(passages[index + 1 : index + 2]) and len(passages[index + 1].text) <= _SHORT
