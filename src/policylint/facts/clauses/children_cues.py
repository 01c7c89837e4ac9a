"""The words of the children's clause: who is meant, what happens to them, what only sounds like it."""

import re

from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_AGE = (
    r"(?:1[0-9]|2[01]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|twenty[- ]one)"
)
CHILD = re.compile(
    rf"""\b(?:
      child(?:ren)?(?:['’]?s)? | kids? | minors | (?:a|an|any|the|each|such|every|your)\ minor
    | teen(?:ager)?s? | youths? | juveniles? | infants? | toddlers? | pupils? | coppa
    | (?P<below>
        under[- ]?aged?
      | (?:under|below|younger\ than|less\ than|not\ reached|not\ yet(?:\ reached)?)
        \ (?:the\ )?(?:minimum\ )?(?:age\ (?:of\ )?)?(?:(?P<age>[5-9]\b|{_AGE}\b)|age|majority)
      | under[- ](?:13|14|15|16|18)s?\b
      | (?:not\ (?:of|of\ legal)|without\ the\ legal)\ age
      )
    )\b""",
    re.VERBOSE,
)
"""Children, minors, or people under an age, in lower-case text.

The group ``below`` takes part for people under an age. Where ``age`` does, the number is an age only if a
fact says so: “less than 12 months” is none.
"""

ACTION = re.compile(
    r"""\b(?:
      (?:un)?knowingly | intentionally | collect(?:s|ed|ing|ion)? | solicit(?:s|ed|ing)?
    | gather(?:s|ed|ing)?
    | process(?:es|ed|ing)? | obtain(?:s|ed|ing)? | receiv(?:e|es|ed|ing) | stor(?:e|es|ed|ing)
    | direct(?:ed)? | intend(?:ed|s)? | aim(?:ed)? | target(?:s|ed|ing)? | design(?:ed)?
    | market(?:ed)?\ to
    | address(?:ed)?\ to | address(?:es|ing)?\ (?:any(?:one|body)|children|kids|minors|people|persons)
    | suitable | not\ welcome
    | appropriate | available\ to | offer(?:ed|s)? | meant | for\ use\ by
    | appeal(?:s|ing)? | us(?:e|es|ed|ing) | access(?:es|ed|ing)? | regist(?:er|ers|ered|ering|ration)
    | sign(?:ing)?\ up | account | visit(?:s|ing)? | download(?:s|ed|ing)? | play(?:s|ing)?
    | submit(?:s|ted|ting)? | provid(?:e|es|ed|ing) | participate | subscribe
    | permit(?:s|ted)? | allow(?:s|ed)?
    | (?:is|are)\ (?:not\ |only\ )?for | leave | eligible | prohibit(?:s|ed)? | may\ not | must\ not
    | restrict(?:ed|s|ions?)?
    | consent | permission | supervision | parents? | parental | guardians?
    | let(?:s|ting)?(?!\ (?:us|me)\b) | by\ default
    | opt(?:s|ed|ing)?(?:[- ](?:you|them))?[- ](?:in|out) | (?:switch|turn)(?:es|s|ed|ing)?\ (?:\w+\ ){0,3}off
    | delet(?:e|es|ed|ing|ion) | remov(?:e|es|ed|ing|al) | compl(?:y|ies|iance|iant)
    | protect(?:s|ed|ing|ion)? | responsib(?:le|ility) | monitor
    )\b""",
    re.VERBOSE,
)
"""What happens to them: use, collection, direction, consent, deletion; in lower-case text."""

AS_USERS = re.compile(
    r"""\b(?:
      (?:un)?knowingly | intentionally | data | informations? | privacy | personal\w* | pii | identif\w+
    | accounts? | profiles? | consent\w* | permission | authori[sz]\w+ | approval
    | parental | guardians? | your\ parents? | coppa
    | (?:may|must|can|should|shall)\ not | cannot | can['’]t | prohibited
    | (?:not|never)\ (?:allow|permit|accept) | not\ (?:allowed|permitted)
    | (?:web)?sites? | apps? | applications? | services? | platforms? | games? | software | forums? | chat
    | portal | features? | content | online | users? | contact\ us | advertis\w+
    | from\ (?:\w+\ ){0,2}(?:child(?:ren)?|kids?|minors?|teens|teenagers|pupils)
    | (?:child(?:ren)?|kids?|minors?|teens|teenagers|pupils)\ (?:(?:can|may|will)\ )?
      (?:plays?|joins?|registers?|signs?\ up|logs?\ in|access(?:es)?|downloads?)
    | (?:sent|sends?|gave|given|gives?|told|tells?|provided|submitted)\ us | not\ (?:meant|open)
    | direct(?:ed)? | intend(?:ed)? | aim(?:ed)? | target(?:s|ed|ing)? | meant\ for | market(?:ed)?\ to
    | address(?:ed|es|ing)? | audience | submit\w* | regist\w+ | sign(?:ing)?\ up | log(?:ging)?\ in
    | (?:not|never)\ (?:welcome|use|play|join|buy|order)
    )\b""",
    re.VERBOSE,
)
"""That a text is on users of the service or on data, as what is said of children must be; in lower case."""

TITLE = re.compile(
    r"\b(?:(?:child(?:rens?)?|kids?)\b"
    r"(?!['’]?s?['’]? (?:furniture|cloth(?:es|ing)|wear|shoes|books?|bikes?|beds?"
    r"|part(?:y|ies)|menus?|meals|tickets?|fares?|discounts?|playground|corner)\b)"
    r"|minors?['’]?|teens?|teenagers?|under[- ]?age|underage|coppa"
    r"|under (?:the age of )?1[3-8]|age (?:limit\w*|restrict\w*|requirements?|of consent|policy)|minimum age"
    r"|young (?:people|persons|users))\b"
)
"""The title of a section on children, and not on what is sold for them, in lower case."""

ELIGIBILITY = lazy_pattern(
    rf"\b(?:at least|over|older than|minimum age (?:of|is)) (?:the age of )?{_AGE}\b"
    r"(?! (?:months|days|weeks|hours|years[’']? (?:of )?experience))"
    rf"|\b{_AGE}(?:\+| (?:years )?(?:old |of age )?(?:or|and) (?:older|over|above))"
    rf"|\b(?:reached|attained) (?:the )?(?:age of )?(?:{_AGE}|majority|legal age)\b"
    rf"|\b(?:have to|got to|must|need to) be {_AGE}(?= to\b)"
    r"|\bof (?:legal|full) age\b|\bonly (?:to|for|by) adults\b|\b(?:adults|grown-ups) only\b"
    r"|\b(?:intended|meant|made|designed) (?:only |solely )?for (?:use by )?(?:adults|grown-ups)\b(?! and\b)"
    r"|\bonly adults (?:may|can|are)\b"
)
"""Who may be a customer, which says nothing of children's data; in lower-case text."""

ADULT = lazy_pattern(r"1[89]|2[01]|eighteen|nineteen|twenty|majority|adults|grown-ups|(?:legal|full) age")
"""That an age of `ELIGIBILITY` is that of adults."""

DEMANDS = lazy_pattern(
    r"\b(?:must|only|required?|requires|need to|(?:have|got) to|confirm(?:ation)?|represent|warrant"
    r"|(?:intended|meant|made|designed) for|directed (?:at|to)|available to|(?:restricted|limited) to|solely"
    r"|may not|cannot)\b"
)
"""That somebody has to be so old; in lower-case text."""

USES_THE_SERVICE = lazy_pattern(
    r"""\b(?:(?<!we\ )us(?:e|es|ing)|access(?:es|ing)?|visit(?:s|ing)?|regist(?:er|ers|ering|ration)
    |sign(?:ing)?\ up|join(?:ing)?
    |(?:creat|open)(?:e|ing)?\ an?\ (?:\w+\ )?account|play(?:ing)?|download(?:ing)?
    |participat(?:e|ing))\b
    |\b(?:our|this|the)\ (?:\w+\ ){0,3}
    (?:services?|(?:web)?sites?|apps?|applications?|platform|games?|store)\b
    [^.]{0,40}\b(?:intended|meant|made|designed|directed|available|restricted|limited|solely|only)\b""",
    re.VERBOSE,
)
"""That somebody uses the service as a whole, not one thing in it; in lower-case text."""

ASKED = lazy_pattern(r"\b(?:ages?|birth|birth ?dates?|birthdays?)\b")
"""That an age is asked; in lower-case text."""

CHECKS = lazy_pattern(
    r"\b(?:verify|verif(?:ies|ied|ication)|check|make sure|ensure|confirm|determine|establish)\b"
)
"""What an age is asked for: to check something; in lower-case text."""

OLD_ENOUGH = lazy_pattern(
    r"\bold enough\b|\bminimum age\b|\bage (?:limit|requirement|restriction)s?\b|\bof (?:legal|full) age\b"
    r"|\b(?:lawfully|legally|allowed to|permitted to|eligible to|you may|you can) (?:lawfully |legally )?"
    r"(?:use|join|register|play)\b"
    r"|\beligib(?:le|ility) for an? (?:\w+ )?account\b"
)
"""That it is checked whether somebody may use the service; in lower-case text."""

_CHILD_WORDS = """
child children childs childrens kid kids minor minors teen teens teenager teenagers youth youths juvenile
juveniles infant infants toddler toddlers pupil pupils underage underaged coppa
"""
_AGE_WORDS = """
5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 13s 14s 15s 16s 18s eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen twenty age aged majority
"""
_OF_AGES = frozenset({"age", "ages", "birth", "birthdate", "birthday", "birthdays"})
_CHILDREN = frozenset(_CHILD_WORDS.split())
_AGES = frozenset(_AGE_WORDS.split())
_AT_LEAST = frozenset({"least", "over", "older", "above", "minimum", "reached", "attained", "be"})
_GROWN_UP = frozenset({"adults", "ups", "majority"})
_OF_AGE = frozenset({"legal", "full"})
_BELOW = frozenset({"under", "below", "younger", "less", "reached", "not", "without"})


def may_name_children(words: frozenset[str]) -> bool:
    """Tell whether a text of these words, in lower case, may match `CHILD`; cheap, where that is not."""
    if not _CHILDREN.isdisjoint(words):
        return True
    return not _AGES.isdisjoint(words) and not _BELOW.isdisjoint(words)


def may_ask_for_an_age(text: str, words: frozenset[str]) -> bool:
    """Tell whether a text of these words, in lower case, may match `ELIGIBILITY`, as quickly."""
    if not _AGES.isdisjoint(words) and (not _AT_LEAST.isdisjoint(words) or "+" in text):
        return True
    return not _GROWN_UP.isdisjoint(words) or ("age" in words and not _OF_AGE.isdisjoint(words))


def may_check_an_age(words: frozenset[str]) -> bool:
    """Tell whether a text of these words, in lower case, may match `ASKED`, as quickly."""
    return not _OF_AGES.isdisjoint(words)


@frozen
class Guard:
    """A way in which a child word means something else, and how to say so."""

    pattern: re.Pattern[str]
    why: str


_GOODS = (
    r"(?:items?|goods|articles?|accessories|cloth(?:es|ing)|wear|shoes|boots|costumes|toys?|books?|magazines?"
    r"|furniture|rooms?|beds?|prams?|bikes?|lessons?|class(?:es)?|courses?|camps?|meals?|menus?|tickets?"
    r"|fares?|discounts?|gifts?|presents?|part(?:y|ies)|playgrounds?|hospitals?|charit(?:y|ies)|daycare)"
)


def _guard(pattern: str, why: str) -> Guard:
    return Guard(re.compile(pattern, re.VERBOSE), why)


_GUARDS = (
    _guard(
        r"""\bminor\ (?:chang|updat|modif|amend|edit|revis|alter|correct|adjust|improve|detail|differ|bug
        |issue|clarif|variation)\w*""",
        "“minor” means small here",
    ),
    _guard(
        r"""\bchild(?:ren)?(?:['’]?s)?\ (?:(?:sexual\ )?(?:abuse|exploitation|pornograph\w*|safety
        |endangerment|trafficking|protection\ (?:law|agenc|service)\w*)|labou?r
        |support\ payment\w*|care|seats?|benefits?
        |process\w*|compan(?:y|ies)|sexual)
        |\b(?:missing|exploited|safeguarding)\ children\b|\bchildcare\b
        |\bharm(?:ful)?\ (?:to\ )?(?:minors|children)\b""",
        "it speaks of harm to children or of childcare, not of children as users",
    ),
    _guard(
        rf"""\b(?:child(?:ren)?|kid)(?:['’]?s?)?['’]?\ (?:{_GOODS}|products?|departments?|sizes?)\b
        |\b(?:{_GOODS})\ (?:(?:and|or)\ \w+\ )?(?:for|about)\ (?:\w+\ ){{0,2}}?
        (?:child(?:ren)?|kids?|minors|teens|teenagers|pupils|infants|toddlers)\b
        (?:\ (?:under|below|over|above|up\ to|from|aged?)\ (?:the\ age\ of\ )?\w+)?""",
        "it speaks of things for children, not of children as users",
    ),
    _guard(
        r"""\b(?:number|names?|ages?|birth\w*|photos?|genders?)\ (?:and\ \w+\ )?
        of\ (?:your\ |any\ |the\ )?(?:minor\ )?(?:child(?:ren)?|kids)\b
        |\b(?:details|information|data)\ of\ your\ (?:minor\ )?(?:child(?:ren)?|kids)\b
        |\b(?:adults?|spouses?|partners?|wife|husband|marital\ status|famil(?:y|ies)|dependents?|household)\b
        [^.;]{0,40},?\ (?:(?:and|or)\ )?(?:child(?:ren)?|infants?|kids)\b
        |\bchild(?:ren)?,\ infants?\b|\bpresence\ of\ children\b|\bparents\ of\ young\ children\b
        |\b(?:(?:whether|that)\ (?:or\ not\ )?(?:you|they)\ have|how\ many|rais(?:e|ing))
        \ (?:any\ )?(?:children|kids)\b
        |\b(?:children|kids)\ (?:of\ (?:their|our|your)\ own|in\ (?:need|hospitals?))\b""",
        "it speaks of children as a fact about a household",
    ),
    _guard(
        r"""\b(?:child(?:ren)?|kid|minor|teen(?:ager)?|youth)(?:['’]?s?)['’]?\ privacy
        \ (?:guide|notice|polic(?:y|ies)|statement|cent(?:er|re)|hub|page)\b""",
        "it names another text, and says nothing of children itself",
    ),
    _guard(
        r"""\b(?:tips|advice|guidelines|guidance|(?:more|further)\ information)\ (?:about|on|for)
        \ protecting\ (?:your\ )?child(?:ren)?(?:['’]?s)?\b""",
        "it leads to advice, and says nothing of children itself",
    ),
    _guard(
        r"\bon\ behalf\ of\ (?:your|a|the|their)\ (?:minor\ )?(?:child|minor)\b|\byour\ minor\ child\b",
        "it lets a parent make a request, and does not say whether the service is for children",
    ),
    _guard(
        r"""\b(?:sensitive|special)\b[^.]{0,160}
        \b(?:known\ child(?:ren)?|(?:data|information)\ of\ children)\b
        |\bknown\ child(?:ren)?\b[^.]{0,60}\bsensitive\b""",
        "it defines sensitive data",
    ),
    _guard(
        r"""(?<!\bcollect\ or\ )(?<!,\ or\ )\b(?:sell|sells|sale|sold|selling)\b
        (?!["”]?\ or\ (?:collect|process)\b)[^.]{0,80}\b(?:personal\ )?(?:information|data)\b[^.]{0,120}""",
        "it speaks of the sale of minors’ data only",
    ),
    _guard(
        r"""\b(?:remov\w+|eras\w+|delet\w+)\b[^.]{0,80}
        \b(?:content|posts?|postings?)\b[^.]{0,120}\bcalifornia\b
        |\bcalifornia\b[^.]{0,160}\b(?:remov\w+|delet\w+)\b[^.]{0,60}\b(?:content|posted|postings?)\b""",
        "it gives Californian minors the removal of their posts",
    ),
)


def why_guarded(sentence: str) -> str | None:
    """Say why no child word of a lower-case sentence counts; None where one does, or where there is none."""
    reason = None
    rest = sentence
    for guard in _GUARDS:
        shorter = guard.pattern.sub(" ", rest)
        if shorter != rest:
            rest, reason = shorter, reason or guard.why
    return reason if reason and not CHILD.search(rest) else None
