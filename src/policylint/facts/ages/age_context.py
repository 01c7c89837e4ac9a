"""What an age governs, and for whom: decided from the sentence around it, its lead-in and its headings."""

import enum
import re

from policylint.facts.ages import age_cues as cues
from policylint.facts.ages.age_phrases import AgePhrase, Relation
from policylint.facts.passages import Passage
from policylint.facts.places import may_name_place, place_in
from policylint.frozen import frozen
from policylint.syntax.nodes import Cell, Heading


class Governs(enum.Enum):
    """What depends on the age."""

    USE = "use"
    COLLECTION = "collection"
    PARENTAL_CONSENT = "parental-consent"
    SALE = "sale"
    MAJORITY = "majority"
    LAW = "law"
    OTHER = "other"
    UNKNOWN = "unknown"


class Subject(enum.Enum):
    """Whose age it is."""

    CHILDREN = "children"
    USERS = "users"
    PARENTS = "parents"
    OTHER = "other"
    UNKNOWN = "unknown"


@frozen
class Context:
    """The sentence's verdict on one age; the fields are those of `policylint.facts.ages.ages.Age`."""

    governs: Governs
    subject: Subject
    negated: bool
    bars: bool
    scope: str | None
    sentence: tuple[int, int]


_REACH = 500
_DENIAL_BEFORE, _DENIAL_AFTER = 160, 90
_NAMED_AFTER = 60
_OPENING = 80
_LEAD = 300
_LEAD_END = 80
_WORD = re.compile(r"\w+")
_SUBJECTS = {
    word: subject
    for words, subject in (
        (cues.OTHERS, Subject.OTHER),
        (cues.PARENTS, Subject.PARENTS),
        (cues.USERS, Subject.USERS),
        (cues.CHILDREN, Subject.CHILDREN),
    )
    for word in words
}


def context_of(passage: Passage, phrase: AgePhrase, region: str | None) -> Context:
    """Decide what an age in a passage governs; unknown where the sentence does not tell.

    ``region`` is the place that earlier text limits the passage to, None for everywhere.
    """
    start, end = _sentence(passage, phrase)
    before, after = passage.lower[start : phrase.start], passage.lower[phrase.end : end]
    lead = _lead(passage.lead_in) if passage.lead_in else ""
    if lead and (len(before.split()) < 6 or (not start and cues.FORBIDS.search(lead[-_LEAD_END:]))):
        before = lead + " " + before
    sentence = before + passage.lower[phrase.start : phrase.end] + after
    governs = _governs(sentence, before, after, phrase)
    negated = bool(
        cues.DENIES.search(before[-_DENIAL_BEFORE:])
        or cues.DENIES.search(cues.OTHER_CLAUSE.sub("", after[:_DENIAL_AFTER]))
    )
    return Context(
        governs=governs,
        subject=_subject(before, after),
        negated=negated,
        bars=_bars(governs, phrase.relation, negated, sentence, before),
        scope=region or _scope(passage, sentence),
        sentence=(start, end),
    )


def _sentence(passage: Passage, phrase: AgePhrase) -> tuple[int, int]:
    first, last = passage.sentence_at(phrase.start)
    start, end = max(first, phrase.start - _REACH), min(last, phrase.end + _REACH)
    return start, start + len(passage.text[start:end].rstrip())


def _lead(lead_in: Passage) -> str:
    """Return the last sentence of what introduces a list; a title does not go on in the list."""
    first, end = lead_in.sentences[-1]
    sentence = lead_in.lower[max(first, end - _LEAD) :]
    return f"{sentence}." if isinstance(lead_in.leaf, Heading) else sentence


def _governs(sentence: str, before: str, after: str, phrase: AgePhrase) -> Governs:
    if phrase.value is None:
        return Governs.MAJORITY if "majority" in sentence or "legal age" in sentence else Governs.LAW
    if cues.LAW.search(sentence):
        return Governs.LAW
    if phrase.relation is Relation.BETWEEN and cues.DEMOGRAPHIC.search(sentence):
        return Governs.OTHER
    if cues.SALE.search(sentence) and any(word in sentence for word in cues.WHAT_IS_SOLD):
        return Governs.SALE
    if cues.CONSENT.search(sentence):
        return Governs.PARENTAL_CONSENT
    nearest = _last_verb(before) or _first_verb(after)
    return nearest or (Governs.OTHER if cues.DEMOGRAPHIC.search(sentence) else Governs.UNKNOWN)


def _last_verb(text: str) -> Governs | None:
    collected = max((match.start() for match in cues.COLLECTION.finditer(text)), default=-1)
    used = max((match.start() for match in cues.USE.finditer(text)), default=-1)
    if collected == used:
        return None
    return Governs.COLLECTION if collected > used else Governs.USE


def _first_verb(text: str) -> Governs | None:
    collected, used = cues.COLLECTION.search(text), cues.USE.search(text)
    if collected and (not used or collected.start() < used.start()):
        return Governs.COLLECTION
    return Governs.USE if used else None


def _subject(before: str, after: str) -> Subject:
    """Take who is named last before the age ("children who are"), else who is named just after it."""
    words = _WORD.findall(before)
    for at in range(len(words) - 1, -1, -1):
        if subject := _SUBJECTS.get(words[at]):
            return (_SUBJECTS.get(words[at - 1]) or subject) if words[at] == "who" and at else subject
    named = {_SUBJECTS.get(word) for word in _WORD.findall(after[:_NAMED_AFTER])}
    return next(
        (subject for subject in (Subject.CHILDREN, Subject.USERS) if subject in named), Subject.UNKNOWN
    )


def _bars(governs: Governs, relation: Relation, negated: bool, sentence: str, before: str) -> bool:
    """Tell whether the sentence keeps everybody below the value out (of use or of collection)."""
    if cues.DEFINES.search(before[-80:]):
        return False
    if relation in (Relation.UNDER, Relation.AT_MOST):
        if governs is Governs.COLLECTION:
            return negated or bool(cues.FINDS_OUT.search(sentence))
        return negated or bool(cues.LEARNS.search(sentence) and cues.SENDS_AWAY.search(sentence))
    if relation in (Relation.AT_LEAST, Relation.OVER):
        return not negated and bool(cues.DEMANDS.search(sentence))
    return False


def _scope(passage: Passage, sentence: str) -> str | None:
    """Name the place or the part of the service that the age is limited to; None where it is for all."""
    if isinstance(passage.leaf, Cell):
        return "table"
    return (
        _place_near(passage, sentence)
        or _scope_of_titles(passage)
        or _found(cues.PART_OF_SERVICE, sentence)
        or _found(cues.OFFERED_PART, sentence)
    )


def _place_near(passage: Passage, sentence: str) -> str | None:
    """Return the place that a sentence, the opening of its passage, or what introduces that, names."""
    lead_in = passage.lead_in
    if not (may_name_place(passage.words) or (lead_in and may_name_place(lead_in.words))):
        return None
    place = place_in(sentence) or place_in(passage.lower[:_OPENING])
    return place or (place_in(lead_in.lower[-_LEAD:]) if lead_in else None)


def _scope_of_titles(passage: Passage) -> str | None:
    """Look at the titles around a passage; the document's own title, the outermost, is about everybody."""
    titles = [section.title.lower() for section in passage.sections[1:] or passage.sections]
    found = [place_in(title) or _found(cues.PART_IN_TITLE, title) for title in titles]
    return next(filter(None, found), None)


def _found(pattern: re.Pattern[str] | cues.HintedPattern, text: str) -> str | None:
    match = pattern.search(text)
    return match.group() if match else None
