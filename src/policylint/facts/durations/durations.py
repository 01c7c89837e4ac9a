"""Durations, and what is to happen within them: data kept or deleted, a request answered, somebody told."""

import enum
import re
from collections.abc import Sequence

from policylint.facts.durations.duration_phrases import UNIT_WORDS, DurationPhrase, duration_phrases
from policylint.facts.durations.semicolons import says_something
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage, present
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Paragraph


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

_VERB = re.compile(
    r"\b(?:(?P<retain>retain\w*|retention|ke(?:ep|eps|pt|eping)\b|stor(?:e|es|ed|ing|age)\b"
    r"|h(?:old|olds|eld|olding)\b|how long\b|maintain\w*|preserv\w+|archiv\w+|sav(?:e|es|ed|ing)\b"
    r"|logged\b(?! in(?:to)?\b)|h(?:ang|angs|ung|anging) on to\b)"
    r"|(?P<delete>delet\w+|eras(?:e|es|ed|ing|ure)\b|remov(?:e|es|ed|ing|al)\b|anonymi[sz]\w+|purg\w+"
    r"|destroy\w*|destruction\b|dispos\w+|discard\w*|overwr\w+|wip(?:e|es|ed|ing)\b|de-?identif\w+"
    r"|shred\w*|expung\w+|scrub\w*|cleared\b|g(?:et|ets|etting|ot) rid of\b|binned\b|weed(?:ed|ing)?\b"
    r"|thr(?:ow|ows|own|ew|owing) (?:away|out)\b|taped over\b|roll(?:s|ed)? off\b|disappears?\b)"
    r"|(?P<respond>respon(?:d|ds|ded|ding|se)\b|repl(?:y|ies|ied)\b|answer\w*|acknowledg\w+"
    r"|(?:get|come) back\b|hear (?:back )?from us\b|(?:give|send|provide) you (?:with )?a copy\b)"
    r"|(?P<request>compl(?:y|ies)\b|process(?:ed|ing)?\b|handle[ds]?\b|fulfil\w*|address(?:ed)?\b|honou?r\w*"
    r"|action\b|act(?:ed)? (?:on|upon)\b|confirm\w*|provide[ds]?\b|complete[ds]?\b|grant\w*|deal with\b"
    r"|consider(?:ed)?\b|extend\w*|extension\b|resolve[ds]?\b|dealt with\b|(?:send|give) you\b"
    r"|sort(?:ed)? (?:it |this |that )?out\b)"
    r"|(?P<notify>notif(?:y|ies|ied|ying|ications?)\b|inform(?:s|ed|ing)?\b|announc\w+|notices?\b|advis(?:e|es|ed)\b|alert\w*"
    r"|let you know\b|tell you\b|(?:be|been|is|are) told\b|warn\w*|report(?:s|ed)?\b)"
    r"|(?P<else>collect\w*|sold\b|sell\b|disclos\w+|shar(?:e|ed|ing)\b|expir\w+"
    r"|log(?:ged|ging)? in(?:to)?\b|inactiv\w+))"
)
_NOT_A_VERB = lazy_pattern(
    r"(?:privacy|this|the present|data protection|cookie|push|with|(?:your|receiv(?:e|es|ed|ing) \w{1,12})"
    r"(?: written)?) \Z"
)
_NOT_A_VERB_REACH = 40
_TELLS_WHAT_IS_DONE = lazy_pattern(
    r"(?: you)?(?: in writing)? (?:of|about) (?:any|the|our) (?:action|decision|outcome|result|reason)"
)
_HAS_TIME = re.compile(r"\b(?:have|has)(?: up to)? \Z")
_FIRST_EVENT = re.compile(
    r",? (?:after|of|from|following|since|once|upon|when)\b(?:(?! to (?:let|inform|notify|tell)\b)[^,])*+"
)
_ASIDE = lazy_pattern(r"\([^()]*\)")
_A_DELETION_ASKED_FOR = lazy_pattern(r"\brequest(?:s|ed|ing)?(?: (?:for|to|that we|the))? \Z")
_REQUEST = re.compile(r"\b(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|appeals?|rights?)\b")
_PAST = re.compile(r"\b(?:past|last|previous|preceding|prior|every|once|twice|per|each)\W{1,2}\Z")
_RIGHT_BEFORE = 12  # no less than the longest of _HAS_TIME and _PAST
_OF_AN_OFFER = re.compile(
    r"['’]?[- ](?:free |paid |premium |prepaid )?(?:subscriptions?|memberships?|plans?|warrant(?:y|ies))\b"
)
_AGO = re.compile(r"\W{1,2}(?:ago|earlier)\b")
_OF_DATA = frozenset({DurationVerb.RETAIN, DurationVerb.DELETE})
_HELD_FOR = lazy_pattern(
    r"\b(?:process|use)(?:es|s|d|ed|ing)?\b[^.;]{0,120}\b(?:data|information|identifiers?|details|logs?)\b"
    r"(?:(?!until|inactiv|expir|trial)[^.;]){0,80} for (?:a (?:maximum )?period of )?(?:up to )?\Z"
    r"|\b(?:data|information) (?:is|are) (?:processed|used) for (?:a (?:maximum )?period of )?(?:up to )?\Z"
)
_HELD_UP_TO = ("for up to ", "period of ", "period of up to ")
_UPON_A_REQUEST = lazy_pattern(
    r" (?:of|after|from) (?:(?:our |the )?receipt of|receiving) (?:your|a|the|any) (?:\w+ ){0,3}request\b"
)
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
    units = present(UNIT_WORDS, passages)
    near = (p for p in passages if p.digits or not units.isdisjoint(p.words))
    return tuple(
        Duration(
            **passage.cite(phrase.start, phrase.end),
            iso=phrase.length.iso,
            least=phrase.length.least,
            business_days=phrase.length.business_days,
            verb=_verb(passage, phrase),
        )
        for passage in near
        for phrase in duration_phrases(passage)
    )


def _verb(passage: Passage, phrase: DurationPhrase) -> DurationVerb:
    end = phrase.end
    first, stop = passage.sentence_at(phrase.start)
    before = passage.lower[max(first, phrase.start - _REACH_BEFORE) : phrase.start]
    last = max(len(before) - _RIGHT_BEFORE, 0)
    if _PAST.search(before, last) or _AGO.match(passage.lower, end) or _OF_AN_OFFER.match(passage.lower, end):
        return DurationVerb.OTHER
    after = passage.lower[end : min(stop, end + _REACH_AFTER)]
    before, after = _parted(before, after)
    event = None if _HAS_TIME.search(before, last) else _FIRST_EVENT.match(after)
    asked = bool(_REQUEST.search(before) or _REQUEST.search(after))
    if not asked and before.endswith(_HELD_UP_TO) and _HELD_FOR.search(before):
        return DurationVerb.RETAIN
    verb = _nearest_before(before, asked=asked) or _first_after(
        after[event.end() if event else 0 :], asked=asked
    )
    for label in () if verb else _labels(passage):
        verb = verb or _nearest_before(label, asked=asked)
    if verb is DurationVerb.OTHER and "retention" in _column_head(passage):
        return DurationVerb.RETAIN
    if verb not in (None, DurationVerb.OTHER):
        return verb
    return DurationVerb.RESPOND if _UPON_A_REQUEST.match(after) else DurationVerb.OTHER


def _parted(before: str, after: str) -> tuple[str, str]:
    """Leave of what is around a duration the part of the sentence that says something by itself."""
    part, rest = before.rpartition(";")[2], after.partition(";")[0]
    if len(part) + len(rest) < len(before) + len(after) and says_something(f"{part} {rest}"):
        return part, rest
    return before, after


def _nearest_before(before: str, *, asked: bool) -> DurationVerb | None:
    """Read the last verb before a duration; one in brackets further off only where there is no other."""
    verbs = [
        (found.start(), verb)
        for found in _VERB.finditer(before)
        if (verb := _read(before, found, asked=asked))
    ]
    asides = [aside.span() for aside in _ASIDE.finditer(before, 0, len(before) - 2)] if len(verbs) > 1 else []
    plain = [one for one in verbs if not any(start < one[0] < end for start, end in asides)] or verbs
    # “We keep what we have collected for 30 days.”
    while len(plain) > 1 and before.startswith("collect", plain[-1][0]) and plain[-2][1] in _OF_DATA:
        plain.pop()
    return plain[-1][1] if plain else None


def _first_after(after: str, *, asked: bool) -> DurationVerb | None:
    return next((verb for found in _VERB.finditer(after) if (verb := _read(after, found, asked=asked))), None)


def _read(text: str, found: re.Match[str], *, asked: bool) -> DurationVerb | None:
    if found.lastgroup == "request" and not asked:
        return None
    if found.lastgroup == "notify":
        if _NOT_A_VERB.search(text, max(found.start() - _NOT_A_VERB_REACH, 0), found.start()):
            return None
        if asked and _TELLS_WHAT_IS_DONE.match(text, found.end()):
            return DurationVerb.RESPOND
    if found.lastgroup == "delete" and (
        text.startswith(" request", found.end())
        or _A_DELETION_ASKED_FOR.search(text, max(found.start() - 24, 0), found.start())
    ):
        return None
    return _GROUPS[found.lastgroup or "else"]


def _labels(passage: Passage) -> list[str]:
    """Return what names a short passage from outside: the head of its column, its lead-in, its heading.

    A label about retention that opens the passage comes last.
    """
    labels = []
    if head := _column_head(passage):
        labels.append(head)
    if passage.lead_in and passage.lead_in.text.endswith(":"):
        labels.append(passage.lead_in.lower[-_REACH_BEFORE:])
    if passage.section and len(passage.text) < _SHORT:
        labels.append(passage.section.title.lower())
    if isinstance(passage.leaf, Paragraph) and passage.leaf.run_ins:
        label = passage.leaf.run_ins[0].title.lower()
        if "retention" in label or "how long" in label:
            labels.append(label)
    return labels


def _column_head(passage: Passage) -> str:
    head = passage.column_head
    return passage.source.slice(head.text_span).lower() if head else ""
