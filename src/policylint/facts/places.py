"""Places whose people a text may be limited to: countries, unions, states, and laws that stand for them."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Origin

_PLACE = re.compile(
    r"\b(?:eea|european economic area|european union|europe(?:an)?|eu|united kingdom|uk|england|scotland"
    r"|wales|switzerland|swiss|liechtenstein|germany|german|france|french|spain|spanish|italy|italian"
    r"|austria|netherlands|dutch|ireland|irish|poland|belgium|sweden|norway|denmark|finland|iceland|greece"
    r"|portugal|hungary|romania|bulgaria|croatia|slovenia|slovakia|czech(?:ia| republic)?|estonia|latvia"
    r"|lithuania|luxembourg|malta|cyprus|serbia|united states|usa|u\.s\.|us residents|american?"
    r"|north america|latin america|california|californian|colorado|connecticut|virginia|utah|nevada|texas"
    r"|oregon|montana|florida|delaware|new york|new jersey|maryland|minnesota|tennessee|indiana|iowa"
    r"|kentucky|nebraska|new hampshire|rhode island|washington state|illinois|massachusetts|vermont|arkansas"
    r"|louisiana|canada|canadian|quebec|québec|mexico|brazil(?:ian)?|argentina|chile|colombia|peru|ecuador"
    r"|uruguay|costa rica|australian?|new zealand|japan(?:ese)?|(?:south |republic of )?korean?|china"
    r"|chinese|prc|mainland|hong kong|macau|taiwan|singapore|malaysia|thailand|vietnam|philippines|indonesia"
    r"|indian?|pakistan|bangladesh|sri lanka|nepal|turkey|türkiye|israel|egypt|morocco|tunisia|kenya|ghana"
    r"|south africa|nigeria|russian?|belarus|ukraine|kazakhstan|saudi arabia|qatar|kuwait|bahrain|oman"
    r"|jordan|lebanon|iraq|iran|uae|united arab emirates|(?:other|some|certain|each|all|most|many|your|their"
    r"|his|her|applicable) (?:countr(?:y|ies)|jurisdictions?|states?|provinces?|regions?|territor(?:y|ies))"
    r"|ccpa|cpra|gdpr|lgpd|pipl|pipa|pdpa|pipeda|caloppa|coppa)(?![\w-])"
)
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
