"""What the document's title calls the controller: ``Privacy Policy of Acme``, ``Acme Privacy Policy``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.front_matter import Declared
from policylint.facts.organisations.name_forms import is_name
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading

_LONGEST_TITLE = 120
_MOST_WORDS = 5
DOCUMENT = (
    r"(?:[Pp]rivacy|PRIVACY|[Cc]ookies?|COOKIES?|[Dd]ata [Pp]rotection)"
    r"(?: (?:&|and|AND) (?:\w+ )?(?:\w+))? ?"
    r"(?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Dd]eclaration|POLICY|NOTICE|STATEMENT)"
)
"""The pattern of what a policy calls itself: ``Privacy Policy``, ``Cookie Notice``."""
_TITLE_OF = re.compile(
    rf"{DOCUMENT} ?(?:(?:[Oo]f|[Ff]or|OF|FOR)(?: the| The| our)? |[-–—|:] ?)(?P<name>[^|:()]{{2,60}})"
    # What follows a colon says what it is: “Acme: Kites for All”.
    r"(?:: [^|:()]{2,60})?$"
)
_TITLE_BY = re.compile(
    r"^(?:[Tt]he )?(?P<name>[^|:()]{2,60}?)(?:['’]s?)?(?: [-–—|:])? "
    rf"(?:(?:[Ww]ebsite|[Aa]pp|[Mm]obile|[Oo]nline|[Gg]lobal) )?{DOCUMENT}\b"
)
_WELCOME = re.compile(r"^(?:[Ww]elcome to )?(?:[Tt]he |[Oo]ur )?")
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


def titled(declared: Declared, passages: Sequence[Passage]) -> Iterator[str]:
    """Yield the names in the titles, where the text bears out that they are names."""
    titles = [declared.title.value] if declared.title else []
    first = next((passage for passage in passages if isinstance(passage.leaf, Heading)), None)
    titles += [passage.text for passage in (*passages[:1], *([first] if first else []))]
    # The first passage is the first heading of most documents.
    for title in dict.fromkeys(titles):
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
    return len(words) <= _MOST_WORDS and not all(word.lower() in _GENERAL for word in words)


def _occurs(name: str, passages: Sequence[Passage]) -> bool:
    return any(name in passage.text for passage in passages if not isinstance(passage.leaf, Heading))
