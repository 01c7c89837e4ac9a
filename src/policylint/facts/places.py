"""Places whose people a text may be limited to: countries, unions, states, and laws that stand for them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Origin

_NAMES = """
eea, e.e.a., european economic area, european union, europe, european, eu, e.u., member state, member
states, united kingdom, uk, u.k., great britain, britain, british, northern ireland, england, scotland,
wales, gibraltar, guernsey, isle of man, switzerland, swiss, liechtenstein, germany, german, france, french,
spain, spanish, italy, italian, austria, netherlands, dutch, ireland, irish, poland, belgium, sweden,
norway, denmark, finland, iceland, greece, portugal, hungary, romania, bulgaria, croatia, slovenia,
slovakia, czech, czechia, czech republic, estonia, latvia, lithuania, luxembourg, malta, cyprus, austrian,
polish, belgian, swedish, norwegian, danish, finnish, icelandic, greek, portuguese, hungarian, romanian,
bulgarian, croatian, slovenian, slovak, estonian, latvian, lithuanian, maltese, cypriot, bavaria,
baden-württemberg, saxony, hesse, thuringia, westphalia, catalonia, andalusia, galicia, sicily, lombardy,
tuscany, tyrol, flanders, flemish, wallonia, corsica, normandy, brittany, madeira, azores, greenland, faroe
islands, monaco, andorra, san marino, serbia, albania, north macedonia, montenegro, bosnia, kosovo, moldova,
united states, usa, u.s., u.s.a., us residents, america, american, north america, latin america, california,
californian, colorado, connecticut, virginia, utah, nevada, texas, oregon, montana, florida, delaware, new
york, new jersey, maryland, minnesota, tennessee, indiana, iowa, kentucky, nebraska, new hampshire, rhode
island, washington state, illinois, massachusetts, vermont, arkansas, louisiana, alabama, alaska, arizona,
georgia, hawaii, idaho, kansas, maine, michigan, mississippi, missouri, new mexico, carolina, dakota, ohio,
oklahoma, pennsylvania, wisconsin, wyoming, district of columbia, puerto rico, canada, canadian, quebec,
québec, ontario, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, mexico, brazil,
brazilian, argentina, chile, colombia, peru, ecuador, uruguay, costa rica, australia, australian, new
zealand, japan, japanese, korea, korean, south korea, south korean, republic of korea, republic of korean,
china, chinese, prc, mainland, hong kong, macau, taiwan, singapore, malaysia, thailand, vietnam,
philippines, indonesia, india, indian, pakistan, bangladesh, sri lanka, nepal, turkey, türkiye, israel,
egypt, morocco, tunisia, kenya, ghana, south africa, nigeria, russia, russian, belarus, ukraine, kazakhstan,
saudi arabia, qatar, kuwait, bahrain, oman, jordan, lebanon, iraq, iran, uae, u.a.e., united arab emirates,
elsewhere, rest of the world, ccpa, cpra, gdpr, lgpd, pipl, pipa, pdpa, pipeda, caloppa
"""
_PLACES = sorted((" ".join(name.split()) for name in _NAMES.split(",")), key=len, reverse=True)
_KINDS = (
    *("country", "countries", "jurisdiction", "jurisdictions", "state", "states", "province", "provinces"),
    *("region", "regions", "territory", "territories"),
)
_SOME = (
    *("other", "some", "certain", "each", "all", "most", "many", "your", "their", "his", "her"),
    "applicable",
)
# By their first letters: alternatives are tried one by one, and there are some 250 names.
_BY_LETTER = "|".join(
    f"{letter}(?:{'|'.join(re.escape(name[1:]) for name in _PLACES if name[0] == letter)})"
    for letter in sorted({name[0] for name in _PLACES})
)
# “us” alone is who writes.
_PLACE = re.compile(rf"(?:(?<=the )us|{_BY_LETTER}|(?:{'|'.join(_SOME)}) (?:{'|'.join(_KINDS)}))(?![\w-])")
_WORD = re.compile(r"\w+")
_FIRST_OF_NAMES = frozenset(_WORD.findall(place)[0] for place in _PLACES)
_FIRST = _FIRST_OF_NAMES.union(_SOME, ("us",))
_MAY_NAME = frozenset(max(_WORD.findall(place), key=len) for place in _PLACES).union(_KINDS, ("us",))
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


def may_name_place(words: Iterable[str]) -> bool:
    """Tell whether a text with some words, in lower case, may name a place: most texts do not."""
    return not _MAY_NAME.isdisjoint(words)


def place_in(text: str) -> str | None:
    """Return the first place that a text in lower case names, or None."""
    # To take the words of a text is a tenth of the cost of trying some 250 names at each.
    if not may_name_place(_WORD.findall(text)):
        return None
    found = (_PLACE.match(text, word.start()) for word in _WORD.finditer(text) if word[0] in _FIRST)
    return next((place.group() for place in found if place), None)


def limiting_places(passages: Sequence[Passage], wanted: Iterable[int]) -> Iterator[str | None]:
    """Yield, for each passage wanted, the place that an earlier heading or sentence limits it to.

    ``Korea`` as a title, or ``If you live in Korea, the following terms apply``, holds until a title that the
    author marked as one names no place: a title that we only guessed may stand inside the region's own text,
    unless it looks as the title does that the region stands under. ``wanted`` are indexes, ascending.
    """
    region, above, done = "", None, 0
    for index in wanted:
        guessed: list[Heading] = []
        for passage in reversed(passages[done : index + 1]):
            limit = _limit(passage)
            if limit is not None:
                region, above = limit, passage.section
                break
            if isinstance(passage.leaf, Heading):
                guessed.append(passage.leaf)
        if region and above and any(_is_beside(title, above.heading) for title in guessed):
            region = ""
        done = index + 1
        yield region or None


def _is_beside(title: Heading, above: Heading) -> bool:
    """Tell whether a title that was guessed begins a section beside another's, or one around it."""
    return title.style is above.style and title.level <= above.level


def _limit(passage: Passage) -> str | None:
    """Return the place that a passage begins to speak of: empty for everywhere, None for no change."""
    if isinstance(passage.leaf, Heading):
        place = place_in(passage.lower[:_REACH])
        if not place:
            return "" if passage.leaf.origin is Origin.EXPLICIT else None
        return place if len(passage.text.split()) <= _TITLE_WORDS else None
    if _MAY_OPEN.isdisjoint(passage.words) or not _OPENS.search(passage.lower, 0, _REACH):
        return None
    return place_in(passage.lower[:_REACH])
