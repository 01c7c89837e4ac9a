"""Places whose people a text may be limited to: countries, unions, states, and the laws that stand for them."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Origin

_PLACE = re.compile(
    r"\b(?:eea|european economic area|european union|europe(?:an)?|eu|united kingdom|uk|england|scotland|wales"
    r"|switzerland|swiss|liechtenstein|germany|german|france|french|spain|spanish|italy|italian|austria|netherlands|dutch"
    r"|ireland|irish|poland|belgium|sweden|norway|denmark|finland|iceland|greece|portugal|hungary|romania|bulgaria"
    r"|croatia|slovenia|slovakia|czech(?:ia| republic)?|estonia|latvia|lithuania|luxembourg|malta|cyprus|serbia"
    r"|united states|usa|u\.s\.|us residents|american?|north america|latin america"
    r"|california|californian|colorado|connecticut|virginia|utah|nevada|texas|oregon|montana|florida|delaware"
    r"|new york|new jersey|maryland|minnesota|tennessee|indiana|iowa|kentucky|nebraska|new hampshire|rhode island"
    r"|washington state|illinois|massachusetts|vermont|arkansas|louisiana"
    r"|canada|canadian|quebec|québec|mexico|brazil(?:ian)?|argentina|chile|colombia|peru|ecuador|uruguay|costa rica"
    r"|australian?|new zealand|japan(?:ese)?|(?:south |republic of )?korean?|china|chinese|prc|mainland|hong kong|macau"
    r"|taiwan|singapore|malaysia|thailand|vietnam|philippines|indonesia|indian?|pakistan|bangladesh|sri lanka|nepal"
    r"|turkey|türkiye|israel|egypt|morocco|tunisia|kenya|ghana|south africa|nigeria|russian?|belarus|ukraine|kazakhstan"
    r"|saudi arabia|qatar|kuwait|bahrain|oman|jordan|lebanon|iraq|iran|uae|united arab emirates"
    r"|(?:other|some|certain|each|your|their|his|her|applicable) (?:countr(?:y|ies)|jurisdictions?|states?|provinces?|regions?|territor(?:y|ies))"
    r"|ccpa|cpra|gdpr|lgpd|pipl|pipa|pdpa|pipeda|caloppa|coppa)(?![\w-])"
)
_OPENS = re.compile(
    r"(?:additional|following|supplement\w+|specific|further|special) (?:\w+ )?(?:terms|provisions|information|disclosures?|notices?|rules|clauses?)"
)
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
        place = place_in(passage.lower[:200])
        if isinstance(passage.leaf, Heading):
            if place and len(passage.text.split()) <= _TITLE_WORDS:
                region = place
            elif not place and passage.leaf.origin is Origin.EXPLICIT:
                region = None
        elif place and _OPENS.search(passage.lower[:200]):
            region = place
        yield region
