"""What tells an empty slot after a word that leads up to a value: the words before it, what follows it."""

import re

from policylint.facts.contacts.slot import SlotKind
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_BEFORE = 90

_WHOM = r"(?:us|me|our (?:\w+ ){0,3}\w+|the (?:\w+ ){0,2}\w+|[A-Z][\w.]{0,30}(?: [A-Z][\w.]{0,30}){0,3})"
_REACH = (
    r"(?:[Cc]ontact(?:ing|ed)?|[Rr]each(?:ing)?(?: out to)?|[Ee]-?mail(?:ing)?|[Ww]rit(?:e|ing)(?: to)?"
    r"|[Cc]all(?:ing)?|[Rr]equest|[Nn]otify(?:ing)?)"
)
_REACHING = re.compile(rf"\b{_REACH} {_WHOM}(?: directly| anytime| by e-?mail| by)? $")
_SENDING = lazy_pattern(
    r"\b[Ss]end(?:ing)? (?:us )?(?:an? |your |any )?(?:\w+ )?"
    r"(?:message|e-?mail|request|letter|inquiry|enquiry) $"
)
_REACHING_OR_SENDING = lazy_pattern(
    rf"\b(?:{_REACH} {_WHOM}|[Ss]end(?:ing)? (?:us )?(?:an? )?(?:\w+ )?(?:message|request)) $"
)
_ABOUT_CONTACT = lazy_pattern(
    r"\b(?:contact|reach|e-?mail|writ(?:e|ing)|send|request|call|question|inquir|enquir|exercis|submit|notif"
    r"|touch)\w*\b"
)
_BY_ADDRESS = re.compile(r"\b(?:via|at|to|through|by way of|by|using) (?:(?:the|our|this) )?e-?mail $")
_BY = lazy_pattern(r"\b(?:via|by|through) $")
_ABOUT_PLACE = lazy_pattern(
    r"\b(?:located|available|found|visit\w*|click\w*|see|read|view|learn more|find out|accessed|website"
    r"|site)\b"
)
_AFTER_A_PREPOSITION = lazy_pattern(r"\b(?:on|in|through|by|from|at|to|with|of|or|and|and/or),? $")

_STOP = re.compile(r" ?[.;](?![\w.])|\)|$")
_COMMA = lazy_pattern(
    r" ?,(?! ?(?:e\.g|i\.e|for|but|among|as|such|in|where|when|without|inter|to|by|including|respectively)\b)"
)
_CONJUNCTION = lazy_pattern(r" (?:or|and|to|with|if)\b")
_NEW_SENTENCE = lazy_pattern(r" (?:You|We) (?:can|may|will|must|shall|have|are)\b")
_GAP_THEN_STOP = re.compile(r" [.;](?![\w.])")
_GAP_THEN_COMMA = lazy_pattern(r" ,(?!\w)")
_COLON_THEN_STOP = re.compile(r" ?: ?(?:[.;,](?!\w)|\((?:hereinafter|hereafter|the |collectively|[“\"]))")
_END = re.compile("$")
_PURPOSE = lazy_pattern(r" to\b")
_COLON_AT_END = lazy_pattern(r" ?:$")
_COLON_THEN_SENTENCE = lazy_pattern(r" ?: (?:We|You|Our|Your|If) ")
_LEARN_MORE_FROM = lazy_pattern(
    r"\b(?:learn|read|find out|see) more (?:\w+ ){0,6}?(?:from|at|in|on|by) [^.:;]{0,40}$"
)
_OR_ANOTHER_WAY = re.compile(r" or (?:making|by|via|contacting|calling|through)\b")
_PROVIDED = lazy_pattern(r"\bis provided $")
_BUILT = lazy_pattern(r"\bbuilt the [^.;]{0,60}$")
_STOPS = lazy_pattern(r"[ .;,:]*")
_ONLY_STOPS = lazy_pattern(r"[ .:]*$")
_MARKUP = lazy_pattern(r"[<\[{!]|\]\(")


class Reading:
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
        """Whether the words before speak of reaching somebody."""
        return bool(_ABOUT_CONTACT.search(self.lower_before))

    def followed_by(self, *patterns: re.Pattern[str]) -> bool:
        """Tell whether what stands right after the word matches any of the patterns."""
        return any(pattern.match(self.passage.text, self.end) for pattern in patterns)

    @property
    def at_end(self) -> bool:
        """Whether the passage ends here, but for a stop or a colon."""
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
        """Return the slot that begins with a match in the words before."""
        return self.first + match.start(), self.end, expects

    def expected(self, otherwise: SlotKind) -> SlotKind:
        """Return what the words before ask for; ``otherwise`` where they do not say."""
        if "mail" in self.lower_before:
            return SlotKind.EMAIL
        return SlotKind.PHONE if re.search(r"\bcall|\bphone", self.lower_before) else otherwise


def _last_sentence(before: str) -> int:
    return max(before.rfind(". "), before.rfind("; ")) + 1


Found = tuple[int, int, SlotKind] | None


def _via(reading: Reading) -> Found:
    if not reading.about_contact or not reading.followed_by(_STOP, _COMMA, _CONJUNCTION, _NEW_SENTENCE):
        return None
    if reading.followed_by(_CONJUNCTION) and _AFTER_A_PREPOSITION.search(reading.lower_before):
        return None
    match = _REACHING.search(reading.before)
    expects = reading.expected(SlotKind.UNKNOWN)
    return reading.since(match, expects) if match else (reading.start, reading.end, expects)


def _at(reading: Reading) -> Found:
    if reading.followed_by(_COLON_THEN_STOP):
        return _place(reading)
    match = _REACHING.search(reading.before)
    if match and reading.followed_by(_STOP, _COMMA, _CONJUNCTION, _NEW_SENTENCE):
        return reading.since(match, reading.expected(SlotKind.UNKNOWN))
    if reading.followed_by(_GAP_THEN_STOP):
        found = reading.start, reading.end, reading.expected(SlotKind.UNKNOWN)
        return found if reading.about_contact else _place(reading)
    return None


def _place(reading: Reading) -> Found:
    matches = list(_ABOUT_PLACE.finditer(reading.lower_before))
    return reading.since(matches[-1], SlotKind.URL) if matches else None


def _using(reading: Reading) -> Found:
    if not reading.followed_by(_STOP, _PURPOSE):
        return None
    match = _REACHING.search(reading.before)
    return reading.since(match, SlotKind.UNKNOWN) if match else None


def _to(reading: Reading) -> Found:
    if not reading.followed_by(_GAP_THEN_STOP, _OR_ANOTHER_WAY, _END):
        return None
    match = _SENDING.search(reading.before)
    return reading.since(match, SlotKind.EMAIL) if match else None


def _address(reading: Reading) -> Found:
    if not reading.lower_before.endswith("mail "):
        return None
    by = _BY_ADDRESS.search(reading.lower_before)
    match = by and _REACHING_OR_SENDING.search(reading.before[: by.start()])
    if match and reading.followed_by(_STOP, _COMMA, _CONJUNCTION):
        return reading.since(match, SlotKind.EMAIL)
    return None


def _email(reading: Reading) -> Found:
    by = _BY.search(reading.lower_before) if reading.followed_by(_END) else None
    match = by and _REACHING.search(reading.before[: by.start()])
    return reading.since(match, SlotKind.EMAIL) if match else None


def _visit(reading: Reading) -> Found:
    if reading.followed_by(_GAP_THEN_STOP, _COLON_THEN_STOP):
        return reading.start, reading.end, SlotKind.URL
    return None


def _here(reading: Reading) -> Found:
    return _place(reading) if reading.followed_by(_GAP_THEN_STOP, _GAP_THEN_COMMA, _COLON_THEN_STOP) else None


def _page(reading: Reading) -> Found:
    if reading.followed_by(_COLON_THEN_STOP):
        return _place(reading)
    if not reading.followed_by(_COLON_AT_END, _COLON_THEN_SENTENCE):
        return None
    match = _LEARN_MORE_FROM.search(reading.lower_before)
    return reading.since(match, SlotKind.URL) if match else None


def _by(reading: Reading) -> Found:
    match = _PROVIDED.search(reading.lower_before)
    return reading.since(match, SlotKind.UNKNOWN) if match else None


def _as(reading: Reading) -> Found:
    match = _BUILT.search(reading.lower_before)
    return reading.since(match, SlotKind.UNKNOWN) if match else None


READERS = {
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
    "by": _by,
    "as": _as,
}
"""By the word after which a value may be missing: what returns its slot, or None where nothing is missing."""
