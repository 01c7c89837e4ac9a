"""The words by which a sentence tells what an age in it governs, for whom, and whether it keeps people out.

All patterns are for text in lower case; their gaps are bounded and end with the sentence.
"""

import re

from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern


@frozen
class HintedPattern:
    """A pattern, and strings of which every text that it matches has one.

    Most sentences have none of them, and to look for these first takes a tenth of the pattern's time.
    """

    strings: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text in lower case, or None."""
        return self.pattern.search(text) if any(string in text for string in self.strings) else None


_ACTS = (
    r"(?:coppa|ccpa|cpra|gdpr|lgpd|ferpa|pipeda|caloppa|online privacy protection act|consumer privacy act"
    r"|general data protection)"
)
LAW = HintedPattern(
    ("law", "pursuant", "coppa", "ccpa", "cpra", "gdpr", "lgpd", "ferpa", "pipeda", "privacy", "data prot"),
    lazy_pattern(
        rf"\b{_ACTS}[^.:;]{{0,60}}\b(?:defines?|requires?|applies|prohibits?|restricts?|considers?|protects?|puts"
        r"|makes it illegal|imposes?|regulates?)\b"
        rf"|\b(?:defined|considered|required|set|established|specified|mandated) (?:by|under"
        rf"|in) [^.;]{{0,40}}{_ACTS}"
        r"|\b(?:local|applicable|national|state|federal) laws? (?:defines?|requires?|prohibits?)\b"
        r"|\bpursuant to (?:art(?:icle|\.)|section|§|the (?:law|act|regulation))"
    ),
)
"""A law's own age: ``COPPA defines a child as …``."""

DEMOGRAPHIC = lazy_pattern(
    r"\b(?:age (?:range|group|bracket)|date of birth|birth ?date|birthdays?|gender|demographics?|women|men"
    r"|females?|males?|audience)\b"
)
SALE = HintedPattern(
    ("sell", "sale", "sold", "shar"),
    lazy_pattern(
        r"\b(?:sell|sells|selling|sale|sold|resell)\b|\bshar(?:e|es|ed|ing)\b[^.;]{0,60}\b(?:advertis"
        r"|consideration|third part)"
    ),
)
WHAT_IS_SOLD = ("data", "information", "opt", "consumer")
"""Words, of which a sentence on the sale of data has one; one on the sale of wine has none."""

_PARENT = r"\b(?:parents?|parental|guardians?)\b"
_CONSENT = r"\b(?:consent|permission|permit|authori[sz]|approv|supervis|involve|accompan|agree|ok(?:ay)?\b)"
CONSENT = HintedPattern(
    ("parent", "guardian", "their own consent", "consent for themselves"),
    re.compile(
        rf"{_PARENT}[^.;]{{0,90}}(?:{_CONSENT}|\bon (?:their|your) behalf)"
        rf"|(?:{_CONSENT}|\bhelp\b|\bassistance\b)[^.;]{{0,60}}{_PARENT}"
        r"|\btheir own consent\b|\bconsent for themselves\b"
    ),
)
COLLECTION = re.compile(
    r"\b(?:collect\w*|solicit\w*|gather\w*|process(?:es|ed|ing)?|stor(?:e|es|ed|ing)|maintain\w*|receiv\w*"
    r"|obtain\w*|acquir\w*|request\w* (?:personal|information|data)|record\w*|retain\w*|(?:provid|submit"
    r"|send|sent|giv|gave|disclos|shar|transmit)\w*\b[^.;]{0,60}\b(?:information|data|details|pii)"
    r"|(?:information|data)\b[^.;]{0,40}\b(?:provided|submitted|from|about|of))\b"
)
_OF_DATA = r"(?! (?:of )?(?:(?:the|your|their|such|this|any) )?(?:personal |child's )?(?:information|data))"
USE = re.compile(
    rf"\b(?:us(?:e|es|ed|ing)\b{_OF_DATA}"
    r"|access\w*|regist\w*|intended|intend|direct(?:ed)?|target(?:s|ed|ing)?|aim(?:ed|s)|design(?:ed)?"
    r"|eligib\w*"
    r"|sign(?:s|ed|ing)? up|(?:creat|open)(?:e|s|es|ed|ing)? (?:an? )?(?:\w{1,20} )?accounts?"
    r"|address(?:es|ed)?|offer\w*|join\w*|(?:allow|permit)\w*(?! to (?:provide|submit|send|give|share))"
    r"|marketed|cater\w*"
    r"|appropriate|available|suitable|visit(?:s|ed|ing)?|download\w*|meant"
    r"|open to|(?:is|are) (?:not |only )?for|restricted to|limited to|focus\w*|geared|appeal\w*"
    r"|become a member"
    r"|(?:must|have to|need to|required to) be)\b"
)

_KEEPS_OUT = (
    r"(?:restrict(?:s|ed|ing)?|bar(?:s|red)?|ban(?:s|ned)?|exclude[sd]?)"
    r" (?:from|(?:persons|people|individuals|users|visitors|anyone|those|children|minors)\b)"
)
DENIES = re.compile(
    r"\b(?:not|never|no|nobody|nor|neither|cannot|without|prohibit\w*|forbid\w*|refrain|avoid|unless|none"
    rf"|ineligible|illegal|{_KEEPS_OUT})\b|n[’']t\b"
)
FINDS_OUT = re.compile(
    r"\b(?:learn\w*|discover\w*|aware|inadvertently|notified|believe|suspect|delete\w*|remove\w*|know that"
    r"|known|find)\b"
)
"""What a policy does about data that it should not have, and so an age below which it collects nothing."""
LEARNS = lazy_pattern(
    r"\b(?:learn\w*|discover\w*|aware|notified|believe|suspect|actual(?:ly)? know\w*|know that|find out"
    r"|determine[sd]?)\b"
)
SENDS_AWAY = lazy_pattern(
    r"\b(?:terminat|clos(?:e|ing)|suspend|disabl|deactivat|block|delet|remov)\w*\b[^.;]{0,40}"
    r"\b(?:accounts?|registration|access|profiles?|users?)\b"
)
"""What a policy does about users that it should not have, and so an age below which there are none."""
FORBIDS = lazy_pattern(
    r"\b(?:(?:shall|must|may|will|can|do) ?not|cannot|agree not to|prohibited from)\b[^.;]{0,40}:$"
)
"""The end of what introduces a list of things that nobody may do."""
OTHER_CLAUSE = re.compile(
    r"(?:\b(?:and|but) (?:may|might|can|will)\b|;).*"
    r"|\b(?:and|but) (?:cannot\b|(?:is|are|do|does|must|shall|should)(?: not?\b|n[’']t\b))[^,;]*"
)
"""What follows an age and speaks of something else: all the rest or, of a denial, all up to a comma."""

DEMANDS = lazy_pattern(
    r"\b(?:must|have to|need to|required|represents?|warrants?|confirms?|certif(?:y|ies)|affirms?"
    r"|acknowledges?|agrees?|only|open|directed|available|allowed|are|intended|meant|restricted|limited|should|eligible"
    r"|minimum)\b"
)
DEFINES = re.compile(r"\b(?:means?|refers? to|defined|considered|definition|classif\w+|regarded)\b")

_PART = r"(?:areas?|parts?|services?|features?|products?|sections?|portions?|sites?|apps?|websites?)"
_OF_FAMILY = (
    r"(?:accounts?|mode|zone|plans?|apps?|products?|section|link|sharing)"  # “kids mode”, “family sharing”
)
_NOT_ALL = r"(?<!any .)(?<!all .)(?<!no .)"
_OF_PART = rf"(?:of )?(?:our |the |this )?{_PART}"
PART_OF_SERVICE = re.compile(
    # By their first letters: alternatives are tried one by one at every word, and most words have none.
    r"\b(?:a(?:pply (?:for|to be)|pplicants?|lcohol|dvertis\w*|ds"
    rf"|{_NOT_ALL}reas? {_OF_PART})"
    r"|b(?:uy|eta|ecome an?)"
    r"|c(?:ontests?|ompetitions?|andidates?|hat|asino|redit|(?<!its c)ontent"
    rf"|{_NOT_ALL}ertain {_OF_PART})"
    r"|d(?:riv(?:e|ers?|ing)|irect messag\w*)"
    r"|e(?:mployment|(?<!in the e)(?<!in any e)(?<!in that e)(?<!in such e)vents?)"
    rf"|f(?:orums?|eatures?|unctionality|amily {_OF_FAMILY})"
    r"|g(?:ambling|ifts?)|health data|insurance|jobs?"
    rf"|kids? {_OF_FAMILY}"
    r"|l(?:ottery|oans?|ivestream\w*|ive stream\w*|ocation)"
    r"|ma(?:rketing|terial)|newsletter|o(?<!in o)rders?"
    rf"|p(?:romotions?|urchas\w*|ayments?|arents? {_OF_FAMILY}|assengers?|rofiling|ublic(?:ly)?|ictures?"
    rf"|(?:ortions?|arts?) of (?:our |the |this )?{_PART} (?:that|which) (?:is|are)"
    rf"|{_NOT_ALL}(?:ortions?|arts?) {_OF_PART})"
    r"|recruit\w*"
    rf"|s(?:weepstakes?|chool {_OF_FAMILY}|upervised|chools?|tudents?|urveys?|ensitive"
    rf"|{_NOT_ALL}(?:ome|ections?) {_OF_PART})"
    rf"|t(?:een {_OF_FAMILY}|obacco|ickets?)|v(?:olunteers?|ideos?)|webinars?)\b"
)
"""What only a part of the service, or of its people, is about."""

_WHOLE = (
    r"(?:services?|sites?|websites?|apps?|applications?|platforms?|products?|games?|software|it|they|that"
    r"|accounts?"
    r"|registration|use|access|offerings?|technology|tools?|network|portal|store|shop|community)"
)
OFFERED_PART = HintedPattern(
    ("available", "open", "restricted", "limited", "accessible", "offered", "reserved", "shown", "visible"),
    lazy_pattern(
        rf"\b(?!{_WHOLE} )[a-z]+ (?:is|are) (?:only |strictly |solely |just )?"
        r"(?:available|open|restricted|limited|accessible|offered|reserved|shown|visible) (?:only |solely )?"
        r"(?:to|for)\b"
    ),
)
"""``Videos are available only to …``: what is offered is named, and it is not the service as a whole."""

PART_IN_TITLE = re.compile(
    r"\b(?:states?|residents?|jobs?|recruit\w*|careers?|candidates?|employ\w+|contests?|sweepstakes"
    r"|promotions?|advertis\w+|schools?|students?|sale|sell|country|countries|jurisdictions?|international"
    r"|parents?|definitions?|interpretation|kids?|teens?|teenagers?|minor accounts|family|do not track"
    r"|demographic)\b"
)

PARENTS = frozenset(
    (
        *("parent", "parents", "guardian", "guardians", "adult", "adults"),
        *("representative", "representatives"),
    )
)
CHILDREN = frozenset(
    (
        *("child", "children", "kid", "kids", "minor", "minors", "teen", "teens", "teenager", "teenagers"),
        *("youth", "youths", "boy", "boys", "girl", "girls", "infant", "infants", "son", "daughter"),
    )
)
USERS = frozenset(
    (
        *("you", "user", "users", "person", "persons", "people", "individual", "individuals", "who"),
        *("anyone", "anybody", "nobody", "someone", "everyone", "those", "visitor", "visitors", "member"),
        "members",
        *("customer", "customers", "consumer", "consumers", "player", "players", "resident", "residents"),
        *("participant", "participants"),
    )
)
OTHERS = frozenset(
    (
        *("employee", "employees", "women", "men", "female", "females", "male", "males", "applicant"),
        *("applicants", "candidate", "candidates", "patient", "patients", "student", "students"),
        *("driver", "drivers", "passenger", "passengers"),
    )
)
