"""What the controller is called: in the front matter, the title, where the policy says who "we" are."""

import re
from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.definitions.definition import Definition
from policylint.facts.front_matter import Declared
from policylint.facts.organisations.legal_entities import is_legal_form
from policylint.facts.passages import Passage, present
from policylint.syntax.nodes import Heading

_LONGEST_TITLE = 120
_LONGEST_NAME = 60
_LONGEST_FIGURE = 3
_MOST_NAMES = 8
_WE = frozenset({"we", "us", "our"})
_REST_OF_WORD = r"(?:[\w&+’'-]|\.(?=\w)){0,40}+"
_FORM = r"(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|B\.V|S\.A)\b)?"
_REST_OF_NAME = rf"{_REST_OF_WORD}(?: (?:[A-Z0-9]{_REST_OF_WORD}|&|of|de)){{0,6}}{_FORM}"
_NAME = rf"(?P<name>[A-Z0-9]{_REST_OF_NAME})"
# Where it begins a pattern the lookbehind comes second, since a search for a set of characters is quick.
_NAME_FIRST = rf"(?P<name>[A-Z0-9](?<!\w.){_REST_OF_NAME})"
_DOCUMENT = (
    r"(?:[Pp]rivacy|PRIVACY|[Cc]ookies?|COOKIES?|[Dd]ata [Pp]rotection)"
    r"(?: (?:&|and|AND) (?:\w+ )?(?:\w+))? ?"
    r"(?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Dd]eclaration|POLICY|NOTICE|STATEMENT)"
)
_TITLE_OF = re.compile(
    rf"{_DOCUMENT} ?(?:(?:[Oo]f|[Ff]or|OF|FOR)(?: the| The| our)? |[-–—|:] ?)(?P<name>[^|:()]{{2,60}})$"
)
_TITLE_BY = re.compile(
    r"^(?:[Tt]he )?(?P<name>[^|:()]{2,60}?)(?:['’]s?)?(?: [-–—|:])? "
    rf"(?:(?:[Ww]ebsite|[Aa]pp|[Mm]obile|[Oo]nline|[Gg]lobal) )?{_DOCUMENT}\b"
)
_OUR = (
    r"\b(?:[Tt]h(?:e|is|ese)|[Oo]ur) (?:[\w/.-]+ ){1,4}(?:is|are) "
    r"(?:owned and |run and |developed and |managed and )?"
)
_WELCOME = re.compile(r"^(?:[Ww]elcome to )?(?:[Tt]he |[Oo]ur )?")
_CONTROLLER_IS = re.compile(
    rf"[Cc](?<!\w.)ontrollers?(?: of [^.:]{{0,60}})?(?: is|: | \([^()]{{0,60}}\) is) ?(?:the )?{_NAME}"
)
_IS_CONTROLLER = re.compile(
    rf"{_NAME_FIRST}\.?(?:,? which| who)? (?:is|acts as|will be) the [“\"]?(?:\w+ )?(?:data )?controller\b"
)
_WE_REFERS = re.compile(
    rf"[“\"][Ww]e,?[”\"][^.]{{0,60}}\b(?:refers? to|referring to|references? to) (?:the )?{_NAME}"
)
_COMPANY_REFERS = re.compile(
    rf"[“\"](?:[Tt]he )?[Cc]ompany[”\"],?[^()]{{0,80}}\)? refers to (?:the )?{_NAME}"
)
_SAYS_HOW = re.compile(
    r"[PNSpns](?<!\w.)(?:olicy|otice|tatement)\b[^.]{0,40}\b"
    r"(?:describes?|explains?|sets? out|outlines?|governs?|discloses?)\b[^.]{0,40}"
    rf"\bhow (?:the )?{_NAME}"
)
_RESPECTS = re.compile(
    rf"{_NAME_FIRST} (?:respects|values|is committed to (?:protecting|respecting|safeguarding)|takes"
    r"|cares about)\b[^.]{0,60}\bprivacy\b"
)
_AND_ITS_RESPECT = re.compile(
    rf"{_NAME_FIRST} and its (?:subsidiaries|affiliates) (?:respects?|values?|takes?|cares? about"
    r"|(?:is|are) committed to (?:protecting|respecting|safeguarding))\b[^.]{0,60}\bprivacy\b"
)
_COLLECTS = re.compile(rf"^(?:(?:What )?[Ii]nformation(?: that)?|Why) {_NAME} collects\b")
_WELCOMES = re.compile(rf"\b[Ww]elcome to (?:the )?{_NAME}\.?(?:['’]s?)? {_DOCUMENT}")
_Form = tuple[str, re.Pattern[str]]
# Each after what a passage must hold, in lower case, to be searched.
_STATED: tuple[_Form, ...] = (
    ("controller", _CONTROLLER_IS),
    ("controller", _IS_CONTROLLER),
    ("operated by", re.compile(rf"{_OUR}operated by (?:the )?{_NAME}")),
    ("“we", _WE_REFERS),
    ('"we', _WE_REFERS),
    ("company”", _COMPANY_REFERS),
    ('company"', _COMPANY_REFERS),
    ("built the", re.compile(rf"^{_NAME} built the\b")),
)
_WORDS_OF_STATED = frozenset({"controller", "controllers", "operated", "company", "built"})
# What says so in the first lines only: further down it may speak of anybody.
_OPENING: tuple[_Form, ...] = (
    ("operated by", re.compile(rf"\boperated by (?:the )?{_NAME}")),
    ("we are ", re.compile(rf"\b[Ww]e are {_NAME}")),
    ("at ", re.compile(rf"At (?:(?<=^At )|(?<=[.!?] At )){_NAME}, ")),
    ("we at ", re.compile(rf"\b[Ww]e at {_NAME}")),
    ("important to", re.compile(rf"\b[Yy]our privacy is (?:\w+ )?important to {_NAME}")),
    ("how ", _SAYS_HOW),
    (" respects", _RESPECTS),
    (" values", _RESPECTS),
    (" is committed", _RESPECTS),
    (" takes", _RESPECTS),
    (" cares about", _RESPECTS),
    (" and its ", _AND_ITS_RESPECT),
    ("welcome to", _WELCOMES),
    (" collects", _COLLECTS),
)
_LAST_OPENING = 12
_GENERAL_WORDS = """
    a an and app application applications apps at by california candidate candidates ccpa children's child
    company consumer cookie cookies corporate current customer customers data developer employee eu europe
    european for full gdpr general global health hipaa important in international job kids legal marketing
    mobile new notice of on online our personal platform policies policy previous privacy product products
    protection public recruitment regional security service services site sites software state statement
    student supplemental term terms the this to u.s. uk united updated us usa use user users version visitor
    visitors web website websites welcome your information product conditions template sample example
    drivers driver passengers passenger riders hosts guests teachers teacher schools school students
    merchants sellers buyers members member investors suppliers partners creators developers parents
    business businesses last effective date revised combined extension plugin bot chrome discord game games
    android ios
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
_NO_NAME_WORDS = """
    sender recipient employer merchant client subscriber school institution organisation organization
    publisher advertiser we us our you your the this that these company service services website site app
    application platform user users customer it data controller processor information personal privacy
    policy any all each such if in as for by to and or where when creator licensor owner operator author
    developer drivers see what's this's mobile third party parties eu uk eea us gdpr they he she who which
    article section client what there here
"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())


def controller_names(
    declared: Declared, passages: Sequence[Passage], definitions: Sequence[Definition]
) -> tuple[str, ...]:
    """Return the controller's names and brands, the surest first, each as written, at most eight."""
    names: dict[str, None] = {}
    for name in _all(declared, passages, definitions):
        if len(names) == _MOST_NAMES:
            break
        names.setdefault(name)
    return tuple(names)


def _all(declared: Declared, passages: Sequence[Passage], definitions: Sequence[Definition]) -> Iterator[str]:
    controller = declared.controller
    yield from (
        stated.value for stated in (controller.name, *controller.brand) if stated and stated.value.strip()
    )
    yield from _defined(definitions)
    told = present(_WORDS_OF_STATED, passages)
    near = [
        one for one in passages if not told.isdisjoint(one.words) or "“we" in one.lower or '"we' in one.lower
    ]
    for words, pattern in _held(_STATED, near):
        for passage in near:
            if words in passage.lower:
                yield from _stated(passage, pattern)
    yield from _titled(declared, passages)
    opening = passages[:_LAST_OPENING]
    held = _held(_OPENING, opening)
    for passage in opening:
        for words, pattern in held:
            if words in passage.lower:
                yield from _stated(passage, pattern)


def _held(forms: Iterable[_Form], passages: Sequence[Passage]) -> Sequence[_Form]:
    """Return the forms whose words any of the passages has: few texts have more than one."""
    joined = "\n".join([passage.lower for passage in passages])
    return [form for form in forms if form[0] in joined]


def _defined(definitions: Iterable[Definition]) -> Iterator[str]:
    """``Acme Labs (“Acme”, “we” or “us”)``."""
    for definition in definitions:
        if any(name.lower() in _WE for name in definition.names):
            yield from (name for name in definition.names if is_name(name))


def _stated(passage: Passage, pattern: re.Pattern[str]) -> Iterator[str]:
    for match in pattern.finditer(passage.text):
        name = match["name"].rstrip(",").removesuffix("'s").removesuffix("’s")
        if is_name(name):
            yield name


def _titled(declared: Declared, passages: Sequence[Passage]) -> Iterator[str]:
    """``Privacy Policy of Acme``, ``Acme Privacy Policy``: where the text bears out that it is a name."""
    titles = [declared.title.value] if declared.title else []
    first = next((passage for passage in passages if isinstance(passage.leaf, Heading)), None)
    titles += [passage.text for passage in (*passages[:1], *([first] if first else []))]
    for title in titles:
        if len(title) > _LONGEST_TITLE:
            continue
        match = _TITLE_OF.search(title) or _TITLE_BY.search(title)
        if match is None:
            continue
        name = _WELCOME.sub("", match["name"].strip(" .,-–—…"))
        for form in (name, name.title()) if name.isupper() else (name,):
            if is_name(form) and _is_no_subject(form) and _occurs(form, passages):
                yield form


def _is_no_subject(name: str) -> bool:
    words = name.split(" ")
    return len(words) <= 5 and not all(word.lower() in _GENERAL for word in words)


def _occurs(name: str, passages: Sequence[Passage]) -> bool:
    return any(name in passage.text for passage in passages if not isinstance(passage.leaf, Heading))


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a company or product: short, with a capital, no common noun."""
    words = text.split(" ")
    return (
        2 < len(text) <= _LONGEST_NAME
        and any(character.isupper() or character.isdigit() for character in words[0])
        and words[0].lower() not in _NO_NAME
        and not is_legal_form(words[0].rstrip(".,"))
        and all(word[0].isupper() or not word[0].isalpha() or len(word) < 4 for word in words[1:] if word)
        and any(character.isalpha() for character in text)
        and not any(word.isdigit() and len(word) > _LONGEST_FIGURE for word in words)
        and text[0] not in "[{<"
    )
