"""Places whose people a text may be limited to: countries, unions, states, and laws that stand for them."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Origin

_NAMES = """
eea, european economic area, european union, europe, european, eu, united kingdom, uk, england, scotland,
wales, switzerland, swiss, liechtenstein, germany, german, france, french, spain, spanish, italy, italian,
austria, netherlands, dutch, ireland, irish, poland, belgium, sweden, norway, denmark, finland, iceland,
greece, portugal, hungary, romania, bulgaria, croatia, slovenia, slovakia, czech, czechia, czech republic,
estonia, latvia, lithuania, luxembourg, malta, cyprus, serbia, united states, usa, u.s., us residents,
america, american, north america, latin america, california, californian, colorado, connecticut, virginia,
utah, nevada, texas, oregon, montana, florida, delaware, new york, new jersey, maryland, minnesota,
tennessee, indiana, iowa, kentucky, nebraska, new hampshire, rhode island, washington state, illinois,
massachusetts, vermont, arkansas, louisiana, canada, canadian, quebec, québec, mexico, brazil, brazilian,
argentina, chile, colombia, peru, ecuador, uruguay, costa rica, australia, australian, new zealand, japan,
japanese, korea, korean, south korea, south korean, republic of korea, republic of korean, china, chinese,
prc, mainland, hong kong, macau, taiwan, singapore, malaysia, thailand, vietnam, philippines, indonesia,
india, indian, pakistan, bangladesh, sri lanka, nepal, turkey, türkiye, israel, egypt, morocco, tunisia,
kenya, ghana, south africa, nigeria, russia, russian, belarus, ukraine, kazakhstan, saudi arabia, qatar,
kuwait, bahrain, oman, jordan, lebanon, iraq, iran, uae, united arab emirates, ccpa, cpra, gdpr, lgpd,
pipl, pipa, pdpa, pipeda, caloppa, coppa
"""
_PLACES = sorted((" ".join(name.split()) for name in _NAMES.split(",")), key=len, reverse=True)
_KINDS = (
    *("country", "countries", "jurisdiction", "jurisdictions", "state", "states", "province", "provinces"),
    *("region", "regions", "territory", "territories"),
)
_PLACE = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _PLACES))}"
    r"|(?:other|some|certain|each|all|most|many|your|their|his|her|applicable)"
    rf" (?:{'|'.join(_KINDS)}))(?![\w-])"
)
_WORD = re.compile(r"\w+")
_MAY_NAME = frozenset({*_KINDS, *(_WORD.findall(place)[0] for place in _PLACES)})
_OPENING_WORDS = (
    *("additional", "following", "specific", "further", "special"),
    *("supplemental", "supplementary", "supplements", "supplementing", "supplemented"),
)
_OPENS = re.compile(
    rf"\b(?:{'|'.join(_OPENING_WORDS)}) (?:\w{{1,20}} )?"
    r"(?:terms|provisions|information|disclosures?|notices?|rules|clauses?)\b"
)
_MAY_OPEN = frozenset(_OPENING_WORDS)
_REACH = 200
_TITLE_WORDS = 6


def place_in(text: str) -> str | None:
    """Return the first place that a text in lower case names, or None."""
    # The search tries some 150 names at each word: about ten times the cost of taking the words.
    if _MAY_NAME.isdisjoint(_WORD.findall(text)):
        return None
    match = _PLACE.search(text)
    return match.group() if match else None


def regions(passages: Sequence[Passage]) -> Iterator[str | None]:
    """Yield, for each passage, the place that an earlier heading or sentence limits it to.

    ``Korea`` as a title, or ``If you live in Korea, the following terms apply``, holds until a title that the
    author marked as one names no place: a title that we only guessed may stand inside the region's own text.
    """
    region: str | None = None
    for passage in passages:
        if isinstance(passage.leaf, Heading):
            place = place_in(passage.lower[:_REACH])
            if place and len(passage.text.split()) <= _TITLE_WORDS:
                region = place
            elif not place and passage.leaf.origin is Origin.EXPLICIT:
                region = None
        elif not _MAY_OPEN.isdisjoint(passage.words) and _OPENS.search(passage.lower, 0, _REACH):
            region = place_in(passage.lower[:_REACH]) or region
        yield region
