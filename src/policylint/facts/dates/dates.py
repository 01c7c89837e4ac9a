"""Dates, and what each is for: the policy's effective date, its last update, a law's date, or another."""

import enum
import re
from collections.abc import Sequence

from policylint.facts.dates.date_phrases import FEWEST_DIGITS, DatePhrase, date_phrases
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Field


class DateRole(enum.Enum):
    """What the date is the date of."""

    EFFECTIVE = "effective"
    UPDATED = "updated"
    LAW = "law"
    OTHER = "other"


@frozen(kw_only=True)
class Date(Fact):
    """A date.

    ``readings`` are the ISO 8601 days it may mean (``2024-03``, where only a month is named), day first
    before month first; there is none where the calendar has no such day (31 February). ``ambiguous`` says
    that there is more than one.
    """

    role: DateRole
    readings: tuple[str, ...]
    ambiguous: bool


_HEAD_LINES = 15
_REACH = 220
_SHORT_LINE = 110
_SHORT_ENTRY = 45
_LABEL = 60
_TITLE_WORDS = 7
_ALMOST_FIRST = 4

_TRIGGER = re.compile(
    r"(?P<effective>\beffective|\bin(?:to)? (?:force|effect)\b|\btak(?:es|e|ing) effect|\btook effect"
    r"|\bvalid (?:from|as of|since)|\bappl(?:y|ies|icable) (?:from|as of|since|beginning|starting)"
    r"|\bcommencement|\bentry into force|\bstart date\b|\bgoes live\b|\bpolicy (?:starts|begins) on\b)"
    r"|(?P<updated>\bupdate[ds]?\b|\brevis(?:ed|ions?)\b|\bmodifi(?:ed|cations?)\b|\breviewed\b"
    r"|\brev\.|\bamend(?:ed|ments?)\b"
    r"|\b(?:last|latest|most recent) (?:change[ds]?|edit(?:ed)?|saved|review)\b"
    r"|\b(?:policy|notice|statement|document|version) (?:was|is|has been) (?:first |last )?"
    r"(?:approved|ratified|agreed|written|drafted)\b)"
    r"|(?P<issued>\bversion\b|\bpublished\b|\bposted\b|\bissued?\b|\bdated?\b|\badopted\b|\bedited\b"
    r"|\bchanged\b|\bcreated\b|\bas of\b|\bas at\b|\brelease[ds]?\b"
    r"|\A\W{0,4}(?:(?:approved|ratified|agreed|written|drafted)(?: by [^.;]{1,80})?(?: on| in)?"
    r"|status|stand)\W{1,3}\Z)"
)
_ITSELF = re.compile(
    r"\b(?:polic(?:y|ies)|notices?|statements?|terms|documents?|agreements?|disclosures?|addendum|page"
    r"|guidelines|declaration|version)\b"
)
_OBJECT = lazy_pattern(
    r"\s(?:our|the|its|their|your|an?|some|all|these)\s(?!last\b|first\b|latest\b|following\b|above\b)\w"
)
_OWN_PART = lazy_pattern(r"\b(?:sections?|paragraphs?|clauses?|text|wording|summary|annex|appendix)\b")
_LIST = lazy_pattern(
    r"\b(?:our|the|this)\s(?:[\w-]+\s){0,3}(?:lists?|tables?|registers?|overview)\b[^.;:]{0,60}"
    r"\b(?:was|were|is|are|been)\s(?:last\s|most\srecently\s)?\Z"
)
_NOT_THE_DAY = re.compile(
    r"\b(?:before|until|prior to|up to|through|earlier than|later than)\s\Z"
    r"|\b(?:next (?:[\w-]{1,20} )?(?:review|revision|update|change)|review (?:is )?due|due for review)\b"
    r"[^.;,]{0,20}\Z"
    r"|\b(?:supersed(?:es?|ing)|replac(?:es?|ing))\b[^.;,]{0,60}\Z"
)
_WORDS = lazy_pattern(r"\w+")
_PLACE = r"[A-ZÀ-ÖØ-Þ][\w.’'-]{1,30}"
_SIGNED_AT = lazy_pattern(rf"(?!\w{{1,30}}ed, ){_PLACE}(?: {_PLACE}){{0,3}}, (?:the )?\Z")
_ATTRIBUTES = "{:"  # kramdown writes a time's attributes behind it
_LAST = re.compile(r"\b(?:last|latest|most recent(?:ly)?|current|date of)\b|\bdate\b")
_HISTORY = lazy_pattern(
    r"\b(?:document|version|revision|policy|change) history\b|\bchange ?log\b"
    r"|\bhistory of (?:changes|versions)\b|^\W*(?:history|revisions)\W*$"
)
_LAW_NAME = re.compile(
    r"\b(?:regulations?|directives?|acts?|laws?|decrees?|ordinances?|decisions?|statutes?|codes?|rules?|treaty"
    r"|convention|parliament|(?<=and of the )council|council (?:regulation|directive|decision)"
    r"|gdpr|ccpa|cpra|lgpd|coppa|pipeda|dpa|clauses|sccs?|shield|bill)\b"
)
_OF_THE_LAW = lazy_pattern(r"(?:\bof|\bdated|\bon|[(,])\s?(?:the )?\Z")
_AFTER = lazy_pattern(
    r"[\s)\],:–—|-]{0,4}\(?(?:last |latest |current |most recent )?"
    r"(?:(?P<updated>updated?\b|revised|revision|modified|version)|(?P<effective>effective))"
)


def dates(passages: Sequence[Passage], date_order: str | None = None) -> tuple[Date, ...]:
    """Recognise all dates, in reading order.

    ``date_order`` (``DMY``, ``MDY`` or ``YMD``) says how the document writes days in figures; without it
    ``10.02.2023`` keeps both readings.
    """
    found: list[Date] = []
    before: Passage | None = None
    for passage in passages:
        phrases = date_phrases(passage, date_order) if len(passage.digits) >= FEWEST_DIGITS else ()
        for phrase in phrases:
            short = len(passage.text) < max(_SHORT_LINE, _SHORT_ENTRY * len(phrases))
            role = _role(passage, phrase, before, short=short)
            if phrase.weak and role is DateRole.OTHER:
                continue
            found.append(
                Date(
                    **passage.cite(phrase.start, phrase.end),
                    role=role,
                    readings=phrase.readings,
                    ambiguous=len(phrase.readings) > 1,
                )
            )
        before = passage
    return tuple(found)


def _role(passage: Passage, phrase: DatePhrase, before: Passage | None, *, short: bool) -> DateRole:
    """Tell what a date is of; ``short`` tells that its passage is one line, or a row of dated entries."""
    start = max(passage.sentence_at(phrase.start)[0], phrase.start - _REACH)
    lead = passage.lower[start : phrase.start]
    if _is_of_a_law(lead):
        return DateRole.LAW
    if _NOT_THE_DAY.search(lead):
        return DateRole.OTHER
    in_head = passage.source.line_of(passage.span(phrase.start, phrase.end).start) <= _HEAD_LINES
    return (
        _of_lead(lead, in_head=in_head, short=short)
        or (_of_label(passage.leaf.name.lower()) if isinstance(passage.leaf, Field) else None)
        or _of_tail(passage.lower, phrase.end)
        or (_of_label_above(passage, before) if phrase.start < _ALMOST_FIRST else None)
        or (DateRole.UPDATED if in_head and _stands_alone(passage, phrase) else None)
        or (DateRole.UPDATED if _is_of_its_history(passage, phrase) else DateRole.OTHER)
    )


def _is_of_a_law(lead: str) -> bool:
    laws = list(_LAW_NAME.finditer(lead))
    if not laws:
        return False
    since = lead[laws[-1].end() :]
    if _ITSELF.search(since):
        return False
    return bool(
        _OF_THE_LAW.search(lead) or any(not trigger["updated"] for trigger in _TRIGGER.finditer(since))
    )


def _of_lead(lead: str, *, in_head: bool, short: bool) -> DateRole | None:
    """Read the nearest trigger before the date; prose must name the document, a short line need not.

    Nor need prose at the top of the document, but for what may be said of anything (``as of``).
    """
    triggers = list(_TRIGGER.finditer(lead))
    if not triggers:
        return None
    strong = [trigger for trigger in triggers if not trigger["issued"]]
    named = _ITSELF.search(lead) or _LAST.search(lead)
    if strong and _is_of_something_else(lead, strong[-1]):
        return None
    if strong and (short or in_head or named):
        return DateRole.EFFECTIVE if strong[-1]["effective"] else DateRole.UPDATED
    return DateRole.UPDATED if not strong and (short or (in_head and named)) else None


def _is_of_something_else(lead: str, trigger: re.Match[str]) -> bool:
    """Tell whether a verb before a date says what else was changed then: ``we updated our cookie list``."""
    if not trigger["updated"]:
        return False
    since = lead[trigger.end() :]
    if _OBJECT.match(since):
        return not (_ITSELF.search(since) or _OWN_PART.search(since))
    changed = _LIST.search(lead, 0, trigger.start())
    return changed is not None and not _ITSELF.search(changed.group())


def _of_tail(lower: str, end: int) -> DateRole | None:
    after = _AFTER.match(lower, end)
    if not after:
        return None
    return DateRole.UPDATED if after["updated"] else DateRole.EFFECTIVE


def _of_label(label: str) -> DateRole | None:
    for trigger in _TRIGGER.finditer(label):
        return DateRole.EFFECTIVE if trigger["effective"] else DateRole.UPDATED
    return None


def _of_label_above(passage: Passage, before: Passage | None) -> DateRole | None:
    """Read the short line above a line that starts with the date: ``Last updated``, a cell, a heading."""
    if len(passage.text) > _SHORT_LINE or before is None or len(before.text) > _LABEL:
        return None
    return _of_label(before.lower)


def _is_of_its_history(passage: Passage, phrase: DatePhrase) -> bool:
    """Tell whether a text that is short, or begins with the date, is of the document's list of versions."""
    title = passage.section.title[:_LABEL].lower() if passage.section else ""
    is_entry = len(passage.text) <= _SHORT_LINE or phrase.start < _ALMOST_FIRST
    return is_entry and _HISTORY.search(title) is not None


def _stands_alone(passage: Passage, phrase: DatePhrase) -> bool:
    """Tell whether a line says nothing but the date, or the place or the document's title beside it."""
    if len(passage.text) > _SHORT_LINE:
        return False
    if _SIGNED_AT.match(passage.text, 0, phrase.start) and phrase.end == len(passage.text):
        return True
    rest = passage.lower[: phrase.start] + passage.lower[phrase.end :].partition(_ATTRIBUTES)[0]
    words = _WORDS.findall(rest)
    return not words or (len(words) <= _TITLE_WORDS and bool(_ITSELF.search(rest)))
