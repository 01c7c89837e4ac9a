"""Who the controller is, as sentences say it: ``Acme is the controller``, ``At Acme, privacy counts``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.organisations.controller_titles import DOCUMENT
from policylint.facts.organisations.name_forms import (
    ENCLOSED,
    NAME,
    NAME_FIRST,
    is_name,
    is_name_in_small_letters,
    without_article,
    without_platform,
)
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

WORDS = frozenset(
    {
        *("controller", "controllers", "responsible", "operated", "company", "built"),
        *("refer", "refers", "referring", "reference", "references", "mean", "means"),
    }
)
"""Words of which every passage that `stated` finds a name in has one."""

_FURTHEST = 400
_LAST_OPENING = 12
_OUR = (
    r"\b(?:[Tt]h(?:e|is|ese)|[Oo]ur) (?:[\w/.-]+ ){1,4}(?:is|are) "
    r"(?:owned and |run and |developed and |managed and )?"
)
_THIS_SERVICE = (
    r"\b(?:[Tt]h(?:is|e|ese)|[Oo]ur) "
    r"(?:[Ww]ebsites?|[Ss]ites?|[Aa]pps?|[Aa]pplications?|[Ss]ervices?|[Pp]latform)"
    r"(?: and (?:the |our )?(?:[Aa]pps?|[Ss]ervices?))?"
)
# What the controller is one of: in a law (“pursuant to Art. 24 of the GDPR”), or of the reader's data.
_OF_WHAT = (
    r"(?: of [^.:]{0,60}"
    r"| (?:pursuant to|in terms of|for the purposes? of|within the meaning of"
    r"|in the (?:sense|meaning) of|under|according to|as defined in) "
    r"(?:[^.:;]|\.(?! [A-Z])){0,60}?"
    r"| (?:responsible )?for (?:th(?:is|e|ese)|T(?:his|he|hese)|your|our|all|any|personal) "
    r"(?:(?:[a-z]|Websites?\b|Sites?\b|Services?\b|Apps?\b|Personal\b|Data\b)[\w,-]*+ ?){0,8}?)?"
)
_CONTROLLER_IS = re.compile(
    r"[Cc](?<!\w.)(?<!independent .)(?<!independent [Dd]ata .)(?<!separate .)(?<!separate [Dd]ata .)"
    r"(?<!\(.)(?<!\([Dd]ata .)"
    rf"ontrollers?{_OF_WHAT}(?: is|: | \([^()]{{0,60}}\) is) ?(?:the )?{NAME}"
)
_SHORT_FORM = r"(?: \([^()]{1,80}\))?"
# ", a Swedish entity," or where it has its seat.
_ASIDE = (
    rf"{_SHORT_FORM}(?:, an? [^.,;:()]{{1,60}},|, (?:in )?[A-Z0-9][^.;:()“”]{{1,80}},"
    r"|,? (?:located|established|registered|having|with (?:its|a|an) [\w ]{1,20}) [^.;:()]{1,120},)?"
)
_RESPONSIBLE = lazy_pattern(
    r"^(?:\w{1,20} )?[Rr]esponsible(?: (?:party|entity|person|body)| for [^:.]{1,60}){1,2}: (?:the )?"
    rf"{NAME}"
)
_IS_CONTROLLER = lazy_pattern(
    rf"{NAME_FIRST}\.?{_ASIDE}(?:,? which| who)? (?:is|acts as|will be|shall be) the "
    r"[“\"]?(?:(?!independent\b|separate\b)\w+ )?(?:[Dd]ata )?[Cc]ontroller\b"
    r"(?! (?:of|for) (?:what|such|that|those)\b)"
)
_I_AM_CONTROLLER = lazy_pattern(
    rf"\b(?:I|[Ww]e), (?:the )?{NAME},? (?:am|are) the [“\"]?(?:\w+ )?(?:[Dd]ata )?[Cc]ontroller\b"
)
_WE_REFERS = re.compile(
    r"[“\"][Ww]e,?[”\"](?:[^.]{0,60}\b(?:refers? to|referring to|references? to)"
    r"|(?:,? (?:and |or )?[“\"](?:[Uu]s|[Oo]urs?),?[”\"]){0,3},?(?: (?:this|it|we))? means?)"
    rf" (?:the )?(?>{NAME})"
    # “Fly the Kite” is a name that goes on.
    r"(?! (?:the|in|to|for|on) [A-Z])"
)
_COMPANY_REFERS = lazy_pattern(
    rf"[“\"](?:[Tt]he )?[Cc]ompany[”\"],?[^()]{{0,80}}\)? refers to (?:the )?{ENCLOSED}"
    r"(?=\.?$|\.?[,;(]|\.? \(|\. [A-Z])"
)
_DEVELOPED_BY = lazy_pattern(
    rf"\b(?:created|developed|provided|operated) by (?:the )?{ENCLOSED} "
    r"\(here\w{2,7} referred to as [“\"]Service Provider"
)
_DEVELOPER = lazy_pattern(rf"{NAME_FIRST} \((?:the )?[“\"]Developer[”\"]\)")
_SAYS_HOW = re.compile(
    r"[PNSpns](?<!\w.)(?:olicy|otice|tatement)\b[^.]{0,40}\b"
    r"(?:describes?|explains?|tells?|sets? out|outlines?|governs?|discloses?)\b[^.]{0,40}"
    rf"\bhow (?:the )?{NAME}"
)
_RESPECTS = lazy_pattern(
    rf"{NAME_FIRST} (?:respects|values|is committed to (?:protecting|respecting|safeguarding)|takes"
    r"|cares about)\b[^.]{0,60}\bprivacy\b"
)
_AND_ITS_RESPECT = lazy_pattern(
    rf"{NAME_FIRST}\.? and its (?:\w+ (?:and|or) )?(?:subsidiaries|affiliates){_SHORT_FORM} "
    r"(?:respects?|values?|takes?|cares? about"
    r"|(?:is|are) committed to (?:protecting|respecting|safeguarding))\b[^.]{0,60}\bprivacy\b"
)
_COLLECTS = lazy_pattern(rf"^(?:(?:What )?[Ii]nformation(?: that)?|Why) {NAME} collects\b")
_WELCOMES = lazy_pattern(rf"\b[Ww]elcome to (?:the )?{NAME}\.?(?:['’]s?)? {DOCUMENT}")
_WELCOMED = lazy_pattern(
    r"\b[Ww]elcome to (?:the )?(?!(?:\S{1,40} ){0,4}(?:Privacy|Policy|Notice|Statement|Terms)\b)"
    rf"{NAME}(?=[!.,]|$)"
)
_RUN_BY = lazy_pattern(
    r"\b(?:[Tt]h(?:is|e)|[Oo]ur|[Mm]y) (?:[\w-]{1,30} ){0,2}?"
    r"(?:[Ww]eb ?site|[Ss]ite|[Aa]pp|[Bb]log|[Ff]orum|[Gg]ame|[Ss]hop|[Ss]tore|[Ss]ervice|[Pp]age)"
    r"(?: \(?[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}\)?)? is (?:\w{1,20} and )?"
    rf"(?:run|owned|maintained) by (?:the )?{NAME}"
)
_IS_MADE_BY = lazy_pattern(rf"[”\"]\),? is (?:provided|published|run) by (?:the )?{NAME}")
_I_AM = lazy_pattern(rf"(?:\bI, |\b(?:[Oo]ur|[Mm]y) name is ){NAME}(?=[.,;]|$| and\b)")
# “(Android)” says where it runs.
_OWN_APP = lazy_pattern(
    r"\b(?:[Mm]y|[Oo]ur) (?:mobile )?(?:app|application|game) "
    rf"[(“](?!(?:Android|iOS|Google|Apple|Version|Terms|Beta)\b){NAME}[)”]"
)
# Each after a word that a passage must have to be searched, and what it must hold, in lower case.
_STATED = (
    ("controller", "controller", _CONTROLLER_IS),
    ("controllers", "controllers", _CONTROLLER_IS),
    ("responsible", "responsible", _RESPONSIBLE),
    ("controller", " is the ", _IS_CONTROLLER),
    ("controller", " as the ", _IS_CONTROLLER),
    ("controller", " be the ", _IS_CONTROLLER),
    ("controller", " am the ", _I_AM_CONTROLLER),
    ("controller", "we, ", _I_AM_CONTROLLER),
    ("operated", "operated by", re.compile(rf"{_OUR}operated by (?:the )?{NAME}")),
    ("we", "“we", _WE_REFERS),
    ("we", '"we', _WE_REFERS),
    ("company", "company”", _COMPANY_REFERS),
    ("company", 'company"', _COMPANY_REFERS),
    ("built", "built the", lazy_pattern(rf"^{ENCLOSED} built the\b")),
)
# What says so in the first lines only: further down it may speak of anybody.
_OPENING = (
    ("operated by", lazy_pattern(rf"\boperated by (?:the )?{NAME}")),
    ("service provider”)", _DEVELOPED_BY),
    ('service provider")', _DEVELOPED_BY),
    ("developer”)", _DEVELOPER),
    ('developer")', _DEVELOPER),
    ("is provided by", lazy_pattern(rf"{_THIS_SERVICE} is provided by (?:the )?{NAME}")),
    ("we are ", lazy_pattern(rf"\b[Ww]e are {NAME}")),
    ("at ", re.compile(rf"At (?:(?<=^At )|(?<=[.!?] At )){NAME}{_SHORT_FORM}, ")),
    ("we at ", lazy_pattern(rf"\b[Ww]e at {NAME}")),
    ("important to", lazy_pattern(rf"\b[Yy]our privacy is (?:\w+ )?important to {NAME}")),
    ("how ", _SAYS_HOW),
    (" respects", _RESPECTS),
    (" values", _RESPECTS),
    (" is committed", _RESPECTS),
    (" takes", _RESPECTS),
    (" cares about", _RESPECTS),
    (" and its ", _AND_ITS_RESPECT),
    ("welcome to", _WELCOMES),
    ("welcome to", _WELCOMED),
    *((f"{done} by", _RUN_BY) for done in ("run", "owned", "maintained")),
    *((f" is {done} by", _IS_MADE_BY) for done in ("provided", "published", "run")),
    ("i, ", _I_AM),
    ("name is ", _I_AM),
    (" collects", _COLLECTS),
    (" app (", _OWN_APP),
    (" app “", _OWN_APP),
    (" application (", _OWN_APP),
    (" application “", _OWN_APP),
    (" game (", _OWN_APP),
    (" game “", _OWN_APP),
)
# Each behind its longest word: to look for words is quicker than to look for what they stand in.
_OPENING_BY_WORD = tuple(
    (max(re.findall(r"\w+", held), key=len), held, pattern) for held, pattern in _OPENING
)


def stated(near: Sequence[Passage]) -> Iterator[str]:
    """Yield the names that passages state, which are those with one of `WORDS`."""
    for word, held, pattern in _STATED:
        for passage in near:
            if word in passage.words and (at := passage.lower.find(held)) >= 0:
                yield from _names(passage, pattern, at)


def stated_at_once(passages: Sequence[Passage]) -> Iterator[str]:
    """Yield the names that the first passages of a document state, the way they do nowhere else."""
    if not passages:
        return
    # Few of the ways are in any one document.
    vocabulary = passages[0].vocabulary
    ways = [way for way in _OPENING_BY_WORD if way[0] in vocabulary]
    for passage in passages[:_LAST_OPENING]:
        for word, held, pattern in ways:
            if word in passage.words and (at := passage.lower.find(held)) >= 0:
                yield from _names(passage, pattern, at)


def _names(passage: Passage, pattern: re.Pattern[str], at: int) -> Iterator[str]:
    """Yield the names that a pattern finds, which needs words whose first place is ``at``."""
    for match in pattern.finditer(passage.text, max(0, at - _FURTHEST)):
        name = without_article(match["name"].rstrip(",.").removesuffix("'s").removesuffix("’s"))
        name = without_platform(name, passage.text, match.end("name"))
        if is_name(name) or (pattern is _COMPANY_REFERS and is_name_in_small_letters(name)):
            yield name
