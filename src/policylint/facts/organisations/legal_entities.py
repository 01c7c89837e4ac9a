"""Companies by their legal form: ``Example Labs GmbH``, ``Acme, Inc.``, ``Muster S.à r.l.``."""

import re
from collections import defaultdict
from collections.abc import Mapping, Set
from functools import cache

from policylint.facts.organisations.partners import partners_before
from policylint.facts.places import place_in
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

_LONGEST_NAME = 100
_MOST_WORDS = 9

# By the first word of the form, as written, without its final full stop.
_FORMS = {
    "Inc": r"Inc\b\.?",
    "INC": r"INC\b\.?",
    "Incorporated": "Incorporated",
    "LLC": "LLC",
    "L.L.C": r"L\.L\.C\.?",
    "Llc": "Llc",
    "LLP": "LLP",
    "L.L.P": r"L\.L\.P\.?",
    "P.C": r"P\.C\.?",
    "PLLC": "PLLC",
    "LP": "LP",
    "L.P": r"L\.P\.?",
    "PBC": "PBC",
    "Corp": r"Corp\b\.?",
    "Corporation": "Corporation",
    "Co": r"Co\b\.?(?:,? ?(?:Ltd\b\.?|Limited|LTD\b\.?|Inc\b\.?|LLC|KGaA|KG|OHG))",
    "CO": r"CO\b\.?,? ?(?:LTD\b\.?|LIMITED)",
    "Ltd": r"Ltd\b\.?(?: ?Şti\.)?",
    "LTD": r"LTD\b\.?",
    "Limited": (
        r"Limited(?: Liability (?:Company|Corporation|Partnership))?"
        r"(?! (?:[A-Z]|to\b|liability|warranty|use\b))"
    ),
    "Designated": "Designated Activity Company",
    "DAC": "DAC",
    "Unlimited": "Unlimited Company",
    "Public": "Public Limited Company",
    "Pty": r"Pty\b\.?,? (?:Ltd\b\.?|Limited|LTD\b\.?)",
    "PTY": r"PTY\b\.?,? LTD\b\.?",
    "Proprietary": "Proprietary Limited",
    "Pte": r"Pte\b\.?,? (?:Ltd\b\.?|Limited)",
    "PTE": r"PTE\b\.?,? LTD\b\.?",
    "Pvt": r"Pvt\b\.?,? ?(?:Ltd\b\.?|Limited)",
    "Private": "Private (?:Limited|Ltd\\b\\.?)",
    "Sdn": r"Sdn\b\.? Bhd\b\.?",
    "PLC": "PLC",
    "Plc": "Plc",
    "GmbH": r"GmbH(?: & Co\b\.? ?KG(?:aA)?)?",
    "gGmbH": "gGmbH",
    "e.V": r"e\.V\.?",
    "e.K": r"e\.K\.?",
    "GbR": "GbR",
    "mbH": "mbH",
    "UG": r"UG\b(?: \(haftungsbeschränkt\))?",
    "AG": r"AG\b(?: & Co\b\.? ?KG(?:aA)?)?",
    "KG": "KG",
    "SE": r"SE\b(?: & Co\b\.? ?KG(?:aA)?)?",
    "Sàrl": "Sàrl",
    "Sarl": "Sarl",
    "SARL": "SARL",
    "S.à": r"S\.à ?r\.l\.?",
    "S.A.R.L": r"S\.A\.R\.L\.?",
    "S.a.r.l": r"S\.a\.r\.l\.?",
    "SAS": "SAS",
    "S.A.S": r"S\.A\.S\.?",
    "S.A": r"S\.A\.?(?: de C\.V\.)?",
    "SA": "SA",
    "S.r.l": r"S\.r\.l\.?s?",
    "S.R.L": r"S\.R\.L\.?",
    "Srl": "Srl",
    "SRL": "SRL",
    "SRLs": "SRLs",
    "S.p.A": r"S\.p\.A\.?",
    "SpA": "SpA",
    "SPA": "SPA",
    "S.L": r"S\.L\.?(?:U\.?)?",
    "S.L.U": r"S\.L\.U\.?",
    "SL": "SL",
    "SLU": "SLU",
    "Lda": r"Lda\b\.?",
    "Ltda": r"Ltda\b\.?",
    "B.V": r"B\.V\.?",
    "BV": "BV",
    "BVBA": "BVBA",
    "N.V": r"N\.V\.?",
    "NV": "NV",
    "AB": "AB",
    "UAB": "UAB",
    "AS": "AS",
    "ASA": "ASA",
    "A/S": "A/S",
    "ApS": "ApS",
    "APS": "APS",
    "Oy": r"Oy\b(?: Ab\b)?",
    "Oyj": "Oyj",
    "OÜ": "OÜ",
    "Kft": r"Kft\b\.?",
    "KFT": r"KFT\b\.?",
    "EOOD": "EOOD",
    "OOD": "OOD",
    "Sp": r"Sp\. ?z ?o\. ?o\.?",
    "K.K": r"K\.K\.?",
    "KK": "KK",
    "plc": "plc",
    "s.r.o": r"s\.r\.o\.",
    "d.o.o": r"d\.o\.o\.",
    "sp": r"sp\. ?z ?o\. ?o\.",
}
# Two capitals are a legal form only after a name that is not all capitals itself, and never after a comma.
_SHORT_WORDS = "AG AB AS SA SE SL BV NV KG LP UG KK SPA SAS OOD APS PLC DAC"
_SHORT = frozenset(_SHORT_WORDS.split())
_MUST_FOLLOW_CAPITAL = frozenset({"Limited", "Corporation", "Private", "Incorporated", "Sp", "Proprietary"})
_IN_CAPITALS = frozenset({"UK", "US", "USA", "EU", "UAE", "EMEA", "APAC", "MENA"})
_LETTERS = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(r"[./]")
_CONNECTORS_WORDS = "of & de der des du di da del la le und et y e i for - – + and"
_CONNECTORS = frozenset(_CONNECTORS_WORDS.split())
_LEADING_WORDS = """
    ask see read send go visit the a an at by with for from in on to of and or our your we you us this
    that these when if as contact copyright name attn attention c/o please is are operated owned powered
    welcome between through via under privacy only both while although because additionally however unlike
    like where about update email e-mail company business entity data dear hi call write operator owner
    publisher developer seller vendor merchant client customer since upon until after before use using
    visit e.g. i.e. including firm legal registered also currently formerly parent here hereby who what
    why how it its all each any no not but parties so such than then there address: responsible person mr
    mrs ms
"""
_LEADING = frozenset(_LEADING_WORDS.split())
_ROLES_WORDS = """
    controller controllers processor processors representative officer policy policies notice statement
    agreement provider providers address headquarters us terms conditions information attn responsible
"""
_ROLES = frozenset(_ROLES_WORDS.split())
# Behind a role they go on with a name: “Harbor Information Technology”, “Harbor Representative Services”.
_AFTER_ROLE_WORDS = "Services Service Solutions Systems Technology Technologies Group Holdings Partners"
_AFTER_ROLE = frozenset(_AFTER_ROLE_WORDS.split())
_AFTER_AND = frozenset({"Sons", "Company", "Partners", "Associates", "Brothers", "Co", "Co."})
_INITIAL = lazy_pattern(r"(?:\w\.)+|(?:St|Dr|Mr|Mrs|Bros|Int|Intl|Co|No|Gebr|Dipl)\.")
_NAME_WORD = re.compile(r"[A-Z0-9À-ÖØ-Þ]|[a-z]\w*[A-Z.]")
_OPENINGS = "“\"'‘([*"
_SOUTH_AUSTRALIA = lazy_pattern(r"SA,? 5[0-9]{3}\b")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,?")
_PLACE_IN_BRACKETS = lazy_pattern(r"\([A-Z][\w. -]{0,20}\)")


@frozen
class LegalEntity:
    """A company in a text, ``start`` to ``end``, legal form included; its bare name ends at ``name_end``."""

    start: int
    name_end: int
    end: int


def legal_entity_at(text: str, start: int) -> LegalEntity | None:
    """Read the company whose legal form begins at ``start`` of ``text``; None where it is none."""
    part = _LETTERS.match(text, start)
    form = _form_patterns().get(part.group()) if part else None
    match = form.match(text, start) if form else None
    return _named(text, match) if match else None


def is_legal_form(word: str) -> bool:
    """Tell whether a word, without its final full stop, begins a legal form."""
    return word in _FORMS


def legal_forms() -> Set[str]:
    """Return the first words of legal forms, each without a final full stop: ``Inc``, ``B.V``."""
    return _FORMS.keys()


@cache
def _form_patterns() -> Mapping[str, re.Pattern[str]]:
    by_part: defaultdict[str, list[str]] = defaultdict(list)
    for first in sorted(_FORMS, key=len, reverse=True):
        by_part[_PARTS.split(first)[0]].append(_FORMS[first])
    return {part: re.compile(f"(?:{'|'.join(forms)})(?![\\w@])") for part, forms in by_part.items()}


def _named(text: str, form: re.Match[str]) -> LegalEntity | None:
    at, word = form.start(), form.group().rstrip(".")
    if word == "SA" and _SOUTH_AUSTRALIA.match(text, at):
        return None
    if not at or text[at - 1] != " " or (word in _SHORT and text[at - 2 : at] == ", "):
        return None
    before = text[max(0, at - _LONGEST_NAME) : at - 1]
    name = partners_before(before, word, _LEADING) or _name_before(before)
    bare = name.rstrip(", ")
    if not any(map(str.isalnum, bare)):
        return None
    if _reads_otherwise(bare, word):
        return None
    start = at - 1 - len(name)
    return LegalEntity(start, start + len(bare), form.end())


def _reads_otherwise(bare: str, form: str) -> bool:
    """Tell whether words before what looks like a legal form are no company's name."""
    words = bare.split(" ")
    last = words[-1]
    if last.isupper() and len(words) > 2 and last not in _IN_CAPITALS:
        return form in _SHORT or form in _MUST_FOLLOW_CAPITAL
    # "EXCEPT AS" is no company, in text that is all in capitals, and the Texas AG is the attorney general.
    return (form == "AS" and bare.isupper()) or (form == "AG" and place_in(bare.lower()) == bare.lower())


def _name_before(before: str) -> str:
    """Return the words at the end of ``before`` that are a company's name."""
    kept: list[str] = []
    for word in reversed(before.rsplit(" ", _MOST_WORDS)[-_MOST_WORDS:]):
        in_brackets = word.startswith("(") and _PLACE_IN_BRACKETS.fullmatch(word) is not None
        opened = word if in_brackets else word.lstrip(_OPENINGS)
        if not _continues(opened, kept, in_brackets=in_brackets):
            break
        kept.append(opened)
        if opened != word:
            break
    kept.reverse()
    return " ".join(_without_lead(kept))


def _continues(word: str, kept: list[str], *, in_brackets: bool) -> bool:
    """Tell whether ``word`` can stand in a name before the words ``kept``, the nearest to the form first."""
    bare = word.rstrip(",")
    if not bare or "@" in bare or bare[-1] in ';:!?”"»’':
        return False
    if word != bare and kept and not (len(kept) == 1 and _INITIAL.fullmatch(kept[0].rstrip(","))):
        return False
    stem = bare.rstrip(".")
    if stem != bare and not _INITIAL.fullmatch(bare):
        return False
    if not in_brackets and (bare[-1] in "()" or "](" in bare):
        return False
    if is_legal_form(stem) and stem != "Co":
        return False
    if bare in _CONNECTORS:
        return bool(kept)
    if in_brackets or _NAME_WORD.match(bare):
        return True
    return not kept and bare.isalpha() and len(bare) > 2 and bare not in _LEADING


def _without_lead(words: list[str]) -> list[str]:
    """Drop what introduces a name: ``The``, ``Data Controller``, ``Privacy Policy of``."""
    for at in range(len(words) - 2, -1, -1):
        if words[at].lower() in _ROLES and words[at + 1].rstrip(",") not in _AFTER_ROLE:
            words = words[at + 1 :]
            break
    while words and (words[0].lower() in _LEADING or words[0] in _CONNECTORS or _YEAR.fullmatch(words[0])):
        words = words[1:]
    # "We and Acme Ltd." names two.
    for at in range(len(words) - 2, -1, -1):
        if words[at] == "and" and words[at + 1] not in _AFTER_AND:
            return words[at + 1 :]
    return words
