"""What an age governs, and for whom: decided from the sentence around it, its lead-in and its headings."""

import enum
import re

from attrs import frozen

from policylint.facts.age_phrases import AgePhrase, Relation
from policylint.facts.passages import Passage
from policylint.facts.places import place_in
from policylint.syntax.nodes import Cell


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
    """The sentence's verdict on one age; the fields are those of `policylint.facts.ages.Age`."""

    governs: Governs
    subject: Subject
    negated: bool
    bars: bool
    scope: str | None
    sentence: tuple[int, int]


_SENTENCE_REACH = 500
_SENTENCE_START = re.compile(r"[.!?;:][\"”’')\]]*\s+(?=[A-Z“\"'(])")
_SENTENCE_END = re.compile(r"[.!?;][\"”’')\]]*(?=\s+[A-Z“\"'(]|\s*$)")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|u\.s|inc|ltd|co|no|art|sec|vs|etc)\.$", re.I)

_LAWS = r"(?:coppa|ccpa|cpra|gdpr|lgpd|ferpa|pipeda|calopra|online privacy protection act|consumer privacy act|general data protection)"
_LAW = re.compile(
    rf"\b{_LAWS}[^.;]{{0,60}}\b(?:defines?|requires?|applies|prohibits?|restricts?|considers?|protects?|makes it illegal|imposes?|regulates?)\b"
    rf"|\b(?:defined|considered|required|set|established|specified|mandated) (?:a child )?(?:by|under|in) (?:the )?[^.;]{{0,40}}{_LAWS}"
    rf"|\b(?:by|local|applicable) laws? (?:defines?|requires?|prohibits?)\b"
)
_DEMOGRAPHIC = re.compile(
    r"\b(?:age range|age group|age bracket|date of birth|birth ?date|birthdays?|gender|demographics?|women|men|females?"
    r"|males?|target(?:ed|ing)? (?:ads|advertis\w+) (?:to|at|by)|audience)\b"
)
_SALE = re.compile(
    r"\b(?:sell|sells|selling|sale|sold|resell)\b|\bshar(?:e|es|ed|ing)\b[^.;]{0,60}\b(?:advertis|consideration|third part)"
)
_CONSENT = re.compile(
    r"\b(?:parent|parents|parental|guardian|guardians|parent's|parents'|guardian's)\b[^.;]{0,90}"
    r"\b(?:consent\w*|permission|permit\w*|authori[sz]\w*|approv\w*|supervis\w*|involve\w*|accompan\w*|agree\w*|on (?:their|your) behalf)"
    r"|\b(?:consent\w*|permission|permit\w*|authori[sz]\w*|approv\w*|supervis\w*|involve\w*|accompan\w*|agree\w*|help|assistance)\b"
    r"[^.;]{0,60}\b(?:parent|parents|parental|guardian|guardians|parent's|parents'|guardian's)\b"
)
_COLLECTION = re.compile(
    r"\b(?:collect\w*|solicit\w*|gather\w*|process(?:es|ed|ing)?|stor(?:e|es|ed|ing)|maintain\w*|receiv\w*|obtain\w*"
    r"|acquir\w*|request\w* (?:personal|information|data)|record\w*|retain\w*"
    r"|(?:provid\w*|submit\w*|send\w*|giv\w*|disclos\w*|shar\w*|transmit\w*)\b[^.;]{0,60}\b(?:information|data|details|pii)"
    r"|(?:information|data)\b[^.;]{0,40}\b(?:provided|submitted|from|about|of))\b"
)
_USE = re.compile(
    r"\b(?:us(?:e|es|ed|ing)|access\w*|regist\w*|intended|intend|direct(?:ed)?|target(?:s|ed|ing)?|aim(?:ed|s)|design(?:ed)?"
    r"|eligib\w*|sign(?:s|ed|ing)? up|creat(?:e|es|ed|ing) (?:an? )?(?:\w+ )?accounts?|address(?:es|ed)?|offer\w*|join\w*"
    r"|allow\w*|permit\w*|market\w*|cater\w*|appropriate|available|suitable|visit\w*|download\w*|meant|open to|for use by"
    r"|restricted to|limited to|focus\w*|geared|appeal\w*|become a member|must be|have to be|need to be|required to be)\b"
)
_DIRECTED_DATA = re.compile(
    r"\b(?:use|used|using|uses)\b(?= (?:of )?(?:the |your |their |such |this |any )?(?:personal |child's )?(?:information|data))"
)
_NOT = re.compile(
    r"\b(?:not|never|no|nor|neither|cannot|without|prohibit\w*|forbid\w*|forbidden|refrain|avoid|unless|none|ineligible|illegal)\b|n[’']t\b"
)
_BARS_COLLECTION = re.compile(
    r"\b(?:learn\w*|discover\w*|become aware|becomes aware|aware|inadvertently|notified|believe|suspect|delete\w*|remove\w*|know that|known|find)\b"
)
_MUST = re.compile(
    r"\b(?:must|have to|need to|required|represent|warrant|confirm|certify|affirm|acknowledge|agree|only|are|intended|restricted|limited|should|eligible|minimum)\b"
)
_SPECIFIC_USE = re.compile(
    r"\b(?:sweepstakes?|contests?|competitions?|promotions?|purchas\w*|buy|order|payments?|jobs?|employment|recruit\w*"
    r"|candidates?|apply|applicants?|forums?|chat|features?|functionality|kids?|family|families|parents? account|supervised|school|students?"
    r"|alcohol|tobacco|gambling|lottery|casino|loans?|credit|driv(?:e|er|ers|ing)|insurance|passengers?|tickets?"
    r"|beta|surveys?|webinars?|events?|volunteers?|newsletter|teen accounts?|livestream\w*|live stream\w*|gifts?|direct messag\w*"
    r"|(?:certain|some|portions?|parts?|areas?|sections?) (?:of )?(?:our |the |this )?(?:content|areas?|parts?|services?|features?|products?|sections?|portions?|sites?|apps?|websites?)|content"
    r"|advertis\w*|ads|marketing|profil\w+|public(?:ly)?|location|health data|sensitive)\b"
)
_SPECIFIC_HEADING = re.compile(
    r"\b(?:california|eu|eea|gdpr|ccpa|cpra|lgpd|coppa|uk|state|states|residents?|rights|jobs?|recruit\w*|careers?|candidates?|employ\w+"
    r"|contests?|sweepstakes|promotions?|advertis\w+|schools?|students?|sale|sell|country|countries|jurisdictions?|international|parents?"
    r"|definitions?|interpretation|kids?|teens?|teenagers?|minor accounts|family|do not track|mobile app|demographic)\b"
)
_PARENTS = re.compile(r"\b(?:parents?|guardians?|adults?|legal representatives?)\b")
_CHILDREN = re.compile(
    r"\b(?:child(?:ren)?|kids?|minors?|teens?|teenagers?|youths?|boys?|girls?|infants?|son|daughter)\b"
)
_USERS = re.compile(
    r"\b(?:you|users?|persons?|people|individuals?|anyone|anybody|someone|everyone|those|visitors?|members?|customers?|consumers?|players?|residents?|participants?|who)\b"
)
_OTHERS = re.compile(
    r"\b(?:employees?|women|men|females?|males?|applicants?|candidates?|patients?|students?|drivers?|passengers?)\b"
)
_DEFINES = re.compile(
    r"\b(?:means?|refers? to|is defined as|are defined as|defined|considered|definition|classif\w+|regarded)\b"
)


def context_of(passage: Passage, phrase: AgePhrase, region: str | None) -> Context:
    """Decide what an age in a passage governs; unknown where the sentence does not tell.

    ``region`` is the place that earlier text limits the passage to, None for everywhere.
    """
    start, end = _sentence(passage.text, phrase)
    before, after = passage.lower[start : phrase.start], passage.lower[phrase.end : end]
    if passage.lead_in and len(before.split()) < 6:
        lead = passage.lead_in.lower
        before = lead[max(lead.rfind(". ") + 1, len(lead) - 300, 0) :] + " " + before
    sentence = before + passage.lower[phrase.start : phrase.end] + after
    governs = _governs(sentence, before, after, phrase)
    negated = bool(_NOT.search(_clause_before(before)) or _NOT.search(_clause_after(after)))
    return Context(
        governs=governs,
        subject=_subject(before, after, phrase),
        negated=negated,
        bars=_bars(governs, phrase.relation, negated, sentence, before),
        scope=region or _scope(passage, sentence),
        sentence=(start, end),
    )


def _sentence(text: str, phrase: AgePhrase) -> tuple[int, int]:
    start = max(phrase.start - _SENTENCE_REACH, 0)
    for boundary in _SENTENCE_START.finditer(text, start, phrase.start):
        if not _ABBREVIATION.search(text, max(boundary.start() - 8, 0), boundary.start() + 1):
            start = boundary.end()
    stop = min(phrase.end + _SENTENCE_REACH, len(text))
    for boundary in _SENTENCE_END.finditer(text, phrase.end, stop):
        if not _ABBREVIATION.search(text, max(boundary.start() - 8, 0), boundary.start() + 1):
            return start, boundary.end()
    return start, stop


def _governs(sentence: str, before: str, after: str, phrase: AgePhrase) -> Governs:
    if phrase.value is None:
        return Governs.MAJORITY if "majority" in sentence or "legal age" in sentence else Governs.LAW
    if _LAW.search(sentence):
        return Governs.LAW
    if phrase.relation is Relation.BETWEEN and _DEMOGRAPHIC.search(sentence):
        return Governs.OTHER
    if _SALE.search(sentence):
        return Governs.SALE
    if _CONSENT.search(sentence):
        return Governs.PARENTAL_CONSENT
    nearest = _nearest(before, last=True) or _nearest(after, last=False)
    if nearest:
        return nearest
    return Governs.OTHER if _DEMOGRAPHIC.search(sentence) else Governs.UNKNOWN


def _nearest(text: str, *, last: bool) -> Governs | None:
    collects = [match.start() for match in _COLLECTION.finditer(text)]
    uses = [match.start() for match in _USE.finditer(text) if not _DIRECTED_DATA.match(text, match.start())]
    if not collects and not uses:
        return None
    if not collects or not uses:
        return Governs.COLLECTION if collects else Governs.USE
    collects_nearer = collects[-1] > uses[-1] if last else collects[0] < uses[0]
    return Governs.COLLECTION if collects_nearer else Governs.USE


def _clause_before(before: str) -> str:
    return before[-160:]


def _clause_after(after: str) -> str:
    return after[:90]


def _subject(before: str, after: str, phrase: AgePhrase) -> Subject:
    found: list[tuple[int, Subject]] = []
    for pattern, subject in (
        (_CHILDREN, Subject.CHILDREN),
        (_USERS, Subject.USERS),
        (_PARENTS, Subject.PARENTS),
        (_OTHERS, Subject.OTHER),
    ):
        places = [match.start() for match in pattern.finditer(before)]
        if places:
            found.append((places[-1], subject))
    if found:
        return max(found, key=lambda pair: pair[0])[1]
    for pattern, subject in ((_CHILDREN, Subject.CHILDREN), (_USERS, Subject.USERS)):
        if pattern.search(after[:60]):
            return subject
    return Subject.UNKNOWN


def _bars(governs: Governs, relation: Relation, negated: bool, sentence: str, before: str) -> bool:
    """Tell whether the sentence keeps everybody below the value out (of use or of collection)."""
    if _DEFINES.search(before[-80:]):
        return False
    if relation in (Relation.UNDER, Relation.AT_MOST):
        return negated or (governs is Governs.COLLECTION and bool(_BARS_COLLECTION.search(sentence)))
    if relation in (Relation.AT_LEAST, Relation.OVER):
        return not negated and bool(_MUST.search(sentence))
    return False


def _scope(passage: Passage, sentence: str) -> str | None:
    """Name the place or the product that the age is limited to; None where it is meant for everybody."""
    if isinstance(passage.leaf, Cell):
        return "table"
    if place := place_in(sentence) or place_in(passage.lower[:80]):
        return place
    if passage.lead_in and (place := place_in(passage.lead_in.lower[-300:])):
        return place
    for section in passage.sections[1:] or passage.sections:
        title = section.title.lower()
        if (
            (place := place_in(title))
            or (heading := _SPECIFIC_HEADING.search(title))
            and (place := heading.group())
        ):
            return place
    specific = _SPECIFIC_USE.search(sentence)
    return specific.group() if specific else None
