"""Where an address begins and ends around the parts that give it away: at the borders of its elements.

Commas and the ends of lines part an address into elements. What is known of an element is often only its
last words (``Bank House`` of ``South Bank House``), and what stands before a known element may be a street or
a unit of an unknown format, which a number betrays.
"""

import re

from policylint.facts.contacts.postal_parts import Evidence, Part
from policylint.lazy_patterns import lazy_pattern

_MOST_NAMES_BETWEEN = 1
_MOST_ELEMENTS = 6

_BORDERS = (", ", " - ", " – ", " | ", "\n")
# What may stand after a name that is no part of it, and what a name cannot end on.
_OPENS_ALONE = lazy_pattern(
    r"[0-9#]|P\.? ?O|(?:Suite|Ste|Floor|Level|Unit|Room|Box|Private Bag|Postfach|Avenida|Calle|Via|Rue|Rua)\b"
)
_OPEN_END = lazy_pattern(r"(?:\b[Nn][or]s?\.?|\band|\bBuilding|\bBlock|^[A-Z]{1,2}) $")
_LEGAL_FORM = re.compile(
    # SA before such a postcode is South Australia.
    r"\b(?!SA 5[0-9]{3}\b)"
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|GK|KG|UG|S\.?A\.?|SAS|SARL|SRL|S\.r\.l|S\.?p\.?A|S\.?L|B\.?V|N\.?V"
    r"|K\.K|C\.V|PLC|plc|LLP|Corp|Corporation|Company|Co|AB|AS|ASA|ApS|A/S|Oy|Oyj|Pty|Pte|Pvt|Ltda"
    r"|s\.r\.o|d\.o\.o|o\.o)(?![\w/])[., \n]{0,3}"
)
_ABBREVIATIONS = r"(?!(?:Blvd|Bldg|Corp|Dept|Attn|Assoc|Edif|Pkwy|Strasse|Nos)\.)"
_SENTENCE_END = re.compile(rf"\b{_ABBREVIATIONS}[\w'’-]{{3,30}}(?<=[a-z])\. |^\.[ ,\n]")

# An element that begins or ends with a number, or has one after “No.”.
_NUMBERED = re.compile(
    r"[0-9]{1,5}[A-Za-z]?(?:[-/–][0-9]{1,5}[A-Za-z]?){0,2}(?:st|nd|rd|th)? [A-Za-zÀ-Þ]"
    r"|.{0,60}[#0-9][A-Z0-9/-]{0,6}$|.{0,30}\b[Nn]os?\.? ?[0-9]"
)
_NO_ELEMENT = lazy_pattern(
    r"[0-9]{1,2}[.)](?: [^0-9]{0,60})?$|(?:19|20)[0-9]{2}$|[A-Z]{0,3} ?[0-9]{5,}$"
    r"|.{0,60}\b(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Section|Article|Chapter|Clause|Version|Act|Regulation|Directive"
    r"|Phone|Tel|Telephone|Fax|VAT|ID|Registration|Reg|Company|Number|Part|Annex|Appendix|HRB|Code|§)\b"
    r"|.{0,40}[0-9]{3}[ -][0-9]{3,4}"
)
_BUILDING = lazy_pattern(
    r"(?:Torre|Edif[ií]cio|Immeuble|Palazzo|Palais|Tour) "
    r"|.{0,40}(?:\b(?:House|Towers?|Buildings?|Centre|Center|Chambers|Offices|Park|Estate|Hall|Wharf|Campus|Mill"
    r"|Works|Exchange|Quarter|Dock|Quay|Street|Road|Lane|Way|Avenue|Square|Drive|Court|Place)|[a-z]house)$"
)
_POSTCODE = re.compile(
    r"[.,]?[ \n]{0,3}(?:[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}"
    r"|[AC-FHKNPRTV-Y][0-9][0-9W] ?[0-9AC-FHKNPRTV-Y]{4}"
    r"|[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9]|(?<!\. )[0-9]{4,6}(?=$|,|\n|\.))(?!\w)"
)
_TOWN_AND_STATE = lazy_pattern(
    r"(?:, |\n)[A-Z][\w.'’-]{1,30}(?: [A-Z][\w.'’-]{1,30}){0,2}, [A-Z]{2}(?![\w@])"
)


def ends_sentence(text: str) -> bool:
    """Tell whether a sentence ends in the words between two parts of an address."""
    return _SENTENCE_END.search(text) is not None


def beginning(text: str, earliest: int, known: Evidence) -> int:
    """Return where the address begins whose first known part is given, at ``earliest`` or later."""
    start, end = known.start, known.end
    first, element = _element_before(text, earliest, start)
    if form := _last_legal_form(text, first, end):
        return form if form < start and _is_numbered(text[form:start]) else max(form, start)
    is_town = known.part is Part.TOWN
    if first < start and not is_town and not _is_of_same_element(text[first:start], text[start:end]):
        return start
    start = first
    names = 0
    for _ in range(_MOST_ELEMENTS):
        if element <= earliest:
            break
        before, border = _element_before(text, earliest, element)
        words, element = text[before:element].rstrip(","), border
        if form := _last_legal_form(words, 0, len(words)):
            return before + form if _is_numbered(words[form:]) else start
        if ends_sentence(f"{words} "):
            break
        if _is_numbered(words) or _BUILDING.match(words):
            start, names = before, 0
        else:
            names += 1
            if names > _MOST_NAMES_BETWEEN:
                break
    return start


def ending(text: str, end: int, last: Part) -> int:
    """Return where the address ends whose last known part, of a kind, ends at ``end``."""
    if last is Part.COUNTRY and (postcode := _POSTCODE.match(text, end)):
        return postcode.end()
    if last in (Part.STREET, Part.UNIT) and (town := _TOWN_AND_STATE.match(text, end)):
        return town.end()
    if last is Part.TOWN and text[end - 1] == ".":
        return end - 1
    return end


def _element_before(text: str, earliest: int, end: int) -> tuple[int, int]:
    """Return where the element begins that reaches up to ``end``, and where the border before it begins."""
    border = max(text.rfind(sign, earliest, end) for sign in _BORDERS)
    if border < 0:
        return earliest, earliest
    return border + {",": 2, "\n": 1}.get(text[border], 3), border


def _last_legal_form(text: str, start: int, end: int) -> int | None:
    """Return where the name of a company ends that stands in an element."""
    ends = [form.end() for form in _LEGAL_FORM.finditer(text, start, end)]
    return ends[-1] if ends else None


def _is_of_same_element(before: str, part: str) -> bool:
    """Tell what leads up to a part (``South`` to ``Bank House``) from a name before a number or a unit."""
    if ends_sentence(before):
        return False
    return _OPEN_END.search(before) is not None or not _OPENS_ALONE.match(part)


def _is_numbered(words: str) -> bool:
    return bool(_NUMBERED.match(words)) and not _NO_ELEMENT.match(words)
