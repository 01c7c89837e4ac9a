"""Durations, and what is to happen within them: data kept or deleted, a request answered, somebody told."""

import enum
import re
from collections.abc import Sequence

from attrs import frozen

from policylint.facts.durations.duration_phrases import DurationPhrase, duration_phrases
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Cell, Row, Table


class DurationVerb(enum.Enum):
    """What the duration says the time of."""

    RETAIN = "retain"
    DELETE = "delete"
    RESPOND = "respond"
    NOTIFY = "notify"
    OTHER = "other"


@frozen(kw_only=True)
class Duration(Fact):
    """A length of time.

    ``iso`` is an ISO 8601 duration (``P30D``, ``P6M``, ``PT24H``); of a range (``two to five years``) it is
    the longer end, and ``least`` the shorter one. ISO 8601 has no business days: ``business_days`` tells
    them.
    """

    iso: str
    least: str | None = None
    business_days: bool = False
    verb: DurationVerb


_REACH_BEFORE = 240
_REACH_AFTER = 120
_SHORT = 100

_SENTENCE_END = re.compile(r"[.!?;](?<!\be\.g\.)(?<!\bi\.e\.)[\"”’)\]]{0,2} ")
_VERB = re.compile(
    r"\b(?:(?P<retain>retain\w*|retention|ke(?:ep|eps|pt|eping)\b|stor(?:e|es|ed|ing|age)\b"
    r"|h(?:old|olds|eld|olding)\b|how long\b|maintain\w*|preserv\w+|archiv\w+|sav(?:e|es|ed|ing)\b|logged\b)"
    r"|(?P<delete>delet\w+|eras(?:e|es|ed|ing|ure)\b|remov(?:e|es|ed|ing|al)\b|anonymi[sz]\w+|purg\w+"
    r"|destroy\w*|destruction\b|dispos\w+|discard\w*|overwr\w+|wip(?:e|ed|ing)\b|de-?identif\w+)"
    r"|(?P<respond>respon(?:d|ds|ded|ding|se)\b|repl(?:y|ies|ied)\b|answer\w*|get back\b|acknowledg\w+)"
    r"|(?P<request>compl(?:y|ies)\b|process(?:ed|ing)?\b|handle[ds]?\b|fulfil\w*|address(?:ed)?\b|honou?r\w*"
    r"|action\b|act(?:ed)? (?:on|upon)\b|confirm\w*|provide[ds]?\b|complete[ds]?\b|grant\w*|deal with\b"
    r"|consider(?:ed)?\b|extend\w*|extension\b|resolve[ds]?\b)"
    r"|(?P<notify>notif\w+|inform(?:s|ed|ing)?\b|announc\w+|notices?\b|advis(?:e|es|ed)\b|alert\w*"
    r"|let you know\b|warn\w*|report(?:s|ed)?\b)"
    r"|(?P<else>collect\w*|sold\b|sell\b|disclos\w+|shar(?:e|ed|ing)\b|expir\w+|log in\b|inactiv\w+))"
)
_NOT_A_VERB = re.compile(r"(?:privacy|this|the present|data protection|cookie) \Z")
_A_DELETION_ASKED_FOR = re.compile(r"\brequest(?:s|ed|ing)?(?: (?:for|to|that we|the))? \Z")
_REQUEST = re.compile(r"\b(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|appeals?|rights?)\b")
_PAST = re.compile(r"\b(?:past|last|previous|preceding|prior|every|once|twice|per|each)\W{1,2}\Z")
_AGO = re.compile(r"\W{1,2}(?:ago|earlier)\b")
_GROUPS = {
    "retain": DurationVerb.RETAIN,
    "delete": DurationVerb.DELETE,
    "respond": DurationVerb.RESPOND,
    "request": DurationVerb.RESPOND,
    "notify": DurationVerb.NOTIFY,
    "else": DurationVerb.OTHER,
}


def durations(passages: Sequence[Passage]) -> tuple[Duration, ...]:
    """Recognise all durations, in reading order.

    Ages (``13 years old``) and rates (``24 hours a day``) are none.
    """
    return tuple(
        Duration(
            **passage.cite(phrase.start, phrase.end),
            iso=phrase.length.iso,
            least=phrase.length.least,
            business_days=phrase.length.business_days,
            verb=_verb(passage, phrase),
        )
        for passage in passages
        for phrase in duration_phrases(passage)
    )


def _verb(passage: Passage, phrase: DurationPhrase) -> DurationVerb:
    before = _sentence_before(passage.lower, phrase.start)
    if _PAST.search(before) or _AGO.match(passage.lower, phrase.end):
        return DurationVerb.OTHER
    after = _sentence_after(passage.lower, phrase.end)
    asked = bool(_REQUEST.search(before) or _REQUEST.search(after))
    if verb := _nearest_before(before, asked=asked) or _first_after(after, asked=asked):
        return verb
    for label in _labels(passage):
        if verb := _nearest_before(label, asked=asked):
            return verb
    return DurationVerb.OTHER


def _sentence_before(lower: str, start: int) -> str:
    begin = max(start - _REACH_BEFORE, 0)
    for end in _SENTENCE_END.finditer(lower, begin, start):
        begin = end.end()
    return lower[begin:start]


def _sentence_after(lower: str, end: int) -> str:
    stop = _SENTENCE_END.search(lower, end, end + _REACH_AFTER)
    return lower[end : stop.start() if stop else end + _REACH_AFTER]


def _nearest_before(before: str, *, asked: bool) -> DurationVerb | None:
    verbs = [verb for found in _VERB.finditer(before) if (verb := _read(before, found, asked=asked))]
    return verbs[-1] if verbs else None


def _first_after(after: str, *, asked: bool) -> DurationVerb | None:
    return next((verb for found in _VERB.finditer(after) if (verb := _read(after, found, asked=asked))), None)


def _read(text: str, found: re.Match[str], *, asked: bool) -> DurationVerb | None:
    if found.lastgroup == "request" and not asked:
        return None
    if found.lastgroup == "notify" and _NOT_A_VERB.search(text, max(found.start() - 18, 0), found.start()):
        return None
    if found.lastgroup == "delete" and (
        text.startswith(" request", found.end())
        or _A_DELETION_ASKED_FOR.search(text, max(found.start() - 24, 0), found.start())
    ):
        return None
    return _GROUPS[found.lastgroup or "else"]


def _labels(passage: Passage) -> list[str]:
    """Return what names a short passage from outside: the head of its column, its lead-in, its heading."""
    labels = []
    if isinstance(passage.leaf, Cell):
        labels.append(_column_head(passage))
    if passage.lead_in and passage.lead_in.text.endswith(":"):
        labels.append(passage.lead_in.lower[-_REACH_BEFORE:])
    if passage.section and len(passage.text) < _SHORT:
        labels.append(passage.section.title.lower())
    return labels


def _column_head(passage: Passage) -> str:
    table = next((node for node in reversed(passage.within) if isinstance(node, Table)), None)
    row = next((node for node in reversed(passage.within) if isinstance(node, Row)), None)
    if not table or not row or not table.has_header:
        return ""
    index = next((at for at, cell in enumerate(row.cells) if cell is passage.leaf), 0)
    heads = table.rows[0].cells
    return passage.source.slice(heads[index].text_span).lower() if index < len(heads) else ""
