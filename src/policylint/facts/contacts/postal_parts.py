"""The parts of a postal address that give it away: streets, towns with a postcode, countries.

The formats are those that the Universal Postal Union lists for the countries that most policies come from; an
unknown format is missed rather than guessed.
"""

import enum
import re
from collections.abc import Sequence

from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern


class Part(enum.Enum):
    """What a part says."""

    STREET = "street"
    UNIT = "unit"
    TOWN = "town"
    COUNTRY = "country"


@frozen
class Evidence:
    """A part of an address, and its range in the text."""

    start: int
    end: int
    part: Part


CAPITAL = "A-ZÀ-ÞŁŚŞŽČİŘĎŇŤĚŮĄĆĘŃŹŐŰĞĂȘȚ"
_NAME = rf"[{CAPITAL}][\w.'’&-]{{0,30}}+"
_NO_NUMBER_BEFORE = r"(?<![\w.,/-])"
_STREET_WORD = (
    r"(?:(?:Street|Road|Avenue|Boulevard|Drive|Lane|Way|Square|Court|Place|Plaza|Parkway|Highway|Terrace|Circle"
    r"|Crescent|Quay|Row|Walk|Expressway|Pike|Alley|Gardens|Grove|Close|Mews|Broadway|Wharf|Esplanade|Promenade"
    r"|Marg|Embankment|Loop|Trail|Hill|Green|Park|Parade)\b"
    # “9000 St. Gallen” is a town
    r"|(?<![0-9]{4} )(?:St|Rd|Ave|Av|Blvd|Dr|Ln|Sq|Ct|Pl|Pkwy|Hwy|Hway|Pde|Cres|Tce|Cir|Expy)\b"
    r"(?:\.(?=[ ,\n]))?)"
)
_HOUSE = r"[0-9]{1,4}(?:–[0-9]{1,4})? ?[a-zA-Z]?\b"
_STREETS = (
    # 10 Long Example Street NW Ste 4
    r"(?<![\w.])(?:[0-9]{1,5}[A-Za-z]?(?:[-/–][0-9]{1,5}[A-Za-z]?)?,?"
    r"|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) "
    rf"(?:(?:{_NAME}|of|the|[0-9]{{1,3}}(?:st|nd|rd|th)) ){{0,5}}{_STREET_WORD}"
    r"(?: (?:NE|NW|SE|SW|N|S|E|W|North|South|East|West)\b\.?)?(?: Ste\.? [A-Z0-9]{1,5}\b)?",
    # Long Example Street 10
    rf"\b(?:{_NAME} ){{1,3}}(?:Street|Road|Avenue|Boulevard|Square|Quay|Broadway)\b(?:,? {_HOUSE})?",
    # Long Example Str., building 10
    rf"\b(?:{_NAME} ){{1,3}}(?:Str|St|Ave)\.,? (?:(?:building|bldg\.?|house) )?"
    r"[0-9]{1,4}(?:[/-][0-9]{1,3})?\b",
    # Beispielstraße 10
    r"\b[A-ZÄÖÜ][\w.-]{1,30}?(?:[Ss]tra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|straat|laan|gracht|vej|gade"
    rf"|gatan|katu),? {_HOUSE}",
    # Lange Beispiel Allee 10
    rf"\b(?:{_NAME}[ -]){{1,3}}(?:Stra(?:ß|ss)e|Allee|Platz|Weg|Damm|Ufer) {_HOUSE}",
    # 10 rue de l’Exemple
    r"(?<![\w.-])(?:[0-9]{1,4}-)?[0-9]{1,4}(?: ?(?:bis|ter))?,? "
    r"(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]hemin|[Aa]llée)"
    rf"(?: (?:de|du|des|la|le|les|{_NAME})){{1,6}}",
    # Via dell’Esempio 10
    r"\b(?:Via|Viale|Piazza|Calle|Avenida|Paseo|Rua|Carrera|Chemin|Ulica|ul\.|Carrer)"
    rf"(?: (?:de|del|della|di|do|da|la|{_NAME})){{1,5}},? (?:n[.º°] ?)?{_HOUSE}",
    r"\bG?P\.? ?O\.? Box [A-Z0-9][\w-]{0,12}\b|\b(?:Private|Locked) Bag [0-9]{1,6}\b|\bPostfach [0-9]{1,6}\b",
)
_UNIT_WORD = (
    r"(?:Suite|Ste\.?|Floor|Level|Unit|Building|Bldg\.?|Block|Room|Office|Apt\.?|Apartment|Flat|Sector|Plot"
    r"|Tower|Phase)"
)
_UNITS = (
    rf"\b{_UNIT_WORD}(?: No\.?)? ?[#A-Z0-9][A-Z0-9/-]{{0,5}}\b",
    r"\b[0-9]{1,3}(?:st|nd|rd|th)(?: (?:&|and) [0-9]{1,3}(?:st|nd|rd|th))? [Ff]loors?\b",
    r"(?<!\w)#[0-9]{1,5}(?:-[0-9]{1,4})?\b",
    rf"\b(?:{_NAME} ){{1,2}}(?:House|Towers?|Building|Centre|Center|Chambers|Complex|Business Park)\b",
)
_UNIT_BEFORE = lazy_pattern(r"\b(?:Unit|Suite|Flat|Apartment|Room|Office|Block|Plot|Shop)(?: No\.?)? \Z")
_UNIT_REACH = 16
_STATES = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii"
    r"|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
    r"|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)"
    r"|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas"
    r"|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|A[KLRZ]|C[AOT]"
    r"|D\.?C\.?|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|N\.Y\.|O[HKR]|PA|RI|S[CD]|T[NX]|UT"
    r"|V[AT]|W[AIVY])"
)
_TOWNS = (
    rf"\b(?:{_NAME},? )?{_STATES}\.?,? [0-9]{{5}}(?:[-–][0-9]{{4}})?\b",
    # United Kingdom, Canada, Ireland
    r"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\b",
    r"\b[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]\b",
    r"\b[AC-FHKNPRTV-Y][0-9][0-9W] ?[0-9AC-FHKNPRTV-Y]{4}\b|\bDublin [0-9]{1,2}\b",
    # the continent: the code stands before the town; a number that may be a year is none
    rf"{_NO_NUMBER_BEFORE}(?:[A-Z]{{1,3}}[- ])?[0-9]{{5}} {_NAME}(?:(?<![a-zß]{{3}}\.) {_NAME})?",
    rf"{_NO_NUMBER_BEFORE}[0-9]{{4}} ?[A-Z]{{2}},? {_NAME}|{_NO_NUMBER_BEFORE}[0-9]{{2}}-[0-9]{{3}} {_NAME}",
    rf"{_NO_NUMBER_BEFORE}(?:(?:CH|AT|BE|DK|LU|NO|L|A|B)[- ])?(?!19|20)[0-9]{{4}} {_NAME}"
    rf"(?:(?<= St\.) {_NAME})?",
    rf"{_NO_NUMBER_BEFORE}[0-9]{{4}}-[0-9]{{3}} {_NAME}",
    rf"{_NO_NUMBER_BEFORE}[0-9]{{3}} [0-9]{{2}} {_NAME}|{_NO_NUMBER_BEFORE}[0-9]{{5}}-[0-9]{{3}}\b",
    # Asia and Australia: the code stands after the town
    rf"〒 ?[0-9]{{3}}-[0-9]{{4}}\b|(?:\b{_NAME} )?[0-9]{{3}}-[0-9]{{4}}(?=,?[ \n]Japan\b)",
    rf"\b{_NAME},? ?[-–]? ?[0-9]{{3}} ?[0-9]{{3}}\b|\b(?!{_UNIT_WORD} ){_NAME},? [0-9]{{5}}\b",
    r"\b(?:NSW|VIC|Vic|QLD|SA|TAS|ACT|NT|Victoria|Queensland|New South Wales),? [0-9]{4}\b",
    # and no phone number begins there
    rf"\b(?!{_UNIT_WORD} ){_NAME},? (?!19|20|00)[0-9]{{4}}\b(?![ -][0-9])",
)
_COUNTRY_NAMES = (
    r"USA|U\.S\.A?\.?|United States(?: of America)?|U\.K\.|UK|United Kingdom|Great Britain|England"
    r"|Scotland|Wales|Northern Ireland|Ireland|Isle of Man|Jersey|Germany|Deutschland|France|Spain|Italy"
    r"|Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Sweden|Norway|Denmark|Finland|Iceland"
    r"|Poland|Czech Republic|Czechia|Slovakia|Slovenia|Hungary|Romania|Bulgaria|Croatia|Serbia|Greece"
    r"|Cyprus|Malta|Estonia|Latvia|Lithuania|Ukraine|Russian Federation|Russia|Belarus|Armenia|Kazakhstan"
    r"|Uzbekistan|Turkey|Türkiye|Israel|India|China|Hong Kong|Macau|Taiwan|Japan|Korea|Singapore|Malaysia"
    r"|Indonesia|Philippines|Thailand|Vietnam|Viet Nam|Pakistan|Bangladesh|Sri Lanka|Nepal|Australia"
    r"|New Zealand|Canada|Mexico|Brazil|Brasil|Argentina|Chile|Colombia|Peru|South Africa|Nigeria|Kenya"
    r"|Egypt|Morocco|United Arab Emirates|UAE|U\.A\.E\.|Saudi Arabia|Qatar|Kuwait|Jordan|Lebanon"
    r"|Cayman Islands|British Virgin Islands|Seychelles|Lesotho|Botswana|Namibia|Zambia|Zimbabwe|Mauritius"
    r"|Mozambique|Tanzania|Uganda|Ghana|Tunisia|Algeria|Costa Rica|Panama|Uruguay|Ecuador|Bahrain|Oman"
    r"|Mongolia|Liechtenstein|Monaco|Gibraltar|Guernsey|Bermuda|Barbados"
)
_COUNTRIES = (
    rf"\b(?:{_COUNTRY_NAMES}|{_COUNTRY_NAMES.upper()})(?!\w)"
    # the name of a heading or a label: “U.S. State Privacy Rights”
    r"(?! (?:City|State|Residents?|Citizens?|Customers?|Users?|Privacy|Federal|Data|Representative)\b)",
)
# What every part begins with: to look for it first saves a try of each alternative at every letter of a text.
_FIRST = rf"(?=[{CAPITAL}0-9#〒u])(?<!\w)"
_PATTERNS = tuple(
    (part, re.compile(f"{_FIRST}(?:{'|'.join(patterns)})"))
    for part, patterns in (
        (Part.STREET, _STREETS),
        (Part.TOWN, _TOWNS),
        (Part.UNIT, _UNITS),
        (Part.COUNTRY, _COUNTRIES),
    )
)
_PLACES = dict(_PATTERNS)
# What every postcode of a town has, from its first digit on; the lookbehind comes second for speed.
_LIKE_POSTCODE = re.compile(
    r"[0-9](?<![0-9][0-9])(?:[0-9]?[A-Z]|[0-9] [0-9A-Z]{4}|[0-9][ -]?[0-9])|Dublin [0-9]"
)
_NUMBERED_NAME = re.compile(
    rf"(?<!\w)(?:{_NAME}[ -]){{1,4}}[0-9]{{1,4}} ?[a-zA-Z]?(?: [0-9]{{1,3}})?(?= ?,?[ \n]?$)"
)
_BRITISH_POSTCODE = lazy_pattern(r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}")
_LANE = lazy_pattern(rf"\b(?:{_NAME} ){{1,3}}{_STREET_WORD}(?=,|\n)")
_MORE_NAMES = lazy_pattern(" [A-Z][a-z]")
_STREET_WINDOW = 80
_WORD = re.compile(r"\w+")
# The search for a country loads a pattern of hundreds of names: a look at the words comes first.
_FIRST_WORDS_OF_COUNTRIES = frozenset(
    words[0]
    for name in (_COUNTRY_NAMES + "|" + _COUNTRY_NAMES.upper()).split("|")
    if (words := _WORD.findall(name))
)


def may_name_place(text: str) -> bool:
    """Tell whether a short text may have a country or a town with its postcode: most have neither."""
    return _may_name_country(text) or bool(_LIKE_POSTCODE.search(text) and _PLACES[Part.TOWN].search(text))


def _may_name_country(text: str) -> bool:
    return not _FIRST_WORDS_OF_COUNTRIES.isdisjoint(_WORD.findall(text))


def parts_of(text: str) -> list[Evidence]:
    """Return the parts of addresses in a short text, in reading order; where two overlap, streets win."""
    found: list[Evidence] = []
    for part, pattern in _PATTERNS:
        if part is Part.COUNTRY and not _may_name_country(text):
            continue
        found += [one for one in _matches(part, pattern, text, found) if not _heads_line(one, text)]
    found += [
        street for town in found if town.part is Part.TOWN and (street := _street_before(town, found, text))
    ]
    return sorted(found, key=lambda one: one.start)


def _heads_line(one: Evidence, text: str) -> bool:
    """Tell whether a country is the first word of a line of names: “United Kingdom Address”."""
    if one.part is not Part.COUNTRY or text[one.start - 1 : one.start] != "\n":
        return False
    return _MORE_NAMES.match(text, one.end) is not None


def _street_before(town: Evidence, found: list[Evidence], text: str) -> Evidence | None:
    """Return the name and number right before a town: a street, in whatever language it is named.

    Before a British postcode, the name of a lane or green will do.
    """
    earliest = max((one.end for one in found if one.end <= town.start), default=0)
    window = max(earliest, town.start - _STREET_WINDOW), town.start
    street = _NUMBERED_NAME.search(text, *window)
    if street is None and _BRITISH_POSTCODE.fullmatch(text, town.start, town.end):
        street = _LANE.search(text, *window)
    return Evidence(*street.span(), Part.STREET) if street else None


def _matches(part: Part, pattern: re.Pattern[str], text: str, found: Sequence[Evidence]) -> list[Evidence]:
    """Return the parts that a pattern matches outside of those found, and behind one that it runs into."""
    parts: list[Evidence] = []
    at = 0
    while match := pattern.search(text, at):
        start, at = match.span()
        over = next((other for other in found if start < other.end and other.start < at), None)
        if over:
            at = over.end
        else:
            parts.append(Evidence(_start_of_unit(text, start) if part is Part.STREET else start, at, part))
    return parts


def _start_of_unit(text: str, street: int) -> int:
    """Return where a street begins of which the number is that of a unit: ``Unit 4, Long Lane``."""
    unit = _UNIT_BEFORE.search(text, max(0, street - _UNIT_REACH), street)
    return unit.start() if unit else street
