"""What the name of a company or product looks like: as a pattern, and as a text that may be one."""

from policylint.facts.organisations.legal_entities import is_legal_form
from policylint.lazy_patterns import lazy_pattern

_LONGEST_NAME = 60
_LONGEST_FIGURE = 3
_MOST_SMALL_WORDS = 3
_ARTICLES = frozenset({"a", "an", "or", "one", "its"})
_PLATFORM = lazy_pattern(
    r" (?:Android|Chrome|Discord|Edge|Firefox|iOS|Safari|Shopify|Slack|Windows|WordPress)$"
)
_PROGRAM = lazy_pattern(
    r" (?:(?:browser|desktop|mobile|web) )?(?:add-?on|app|application|bot|extension|plug-?in)\b"
)
_REST_OF_WORD = r"(?:[\w&+×’'-]|\.(?=\w)){0,40}+"
# Behind a small letter or two at most: “eID”, “iTools”.
_CAPITAL = r"(?:[a-z]{1,2}(?=[A-Z]))?[A-Z0-9]"
_FORM = r"(?:,? (?:Inc|LLC|LLP|PLLC|L\.L\.C|Ltd|Limited|GmbH|B\.V|S\.A)\b)?"
_REST_OF_NAME = rf"{_REST_OF_WORD}(?: (?:{_CAPITAL}{_REST_OF_WORD}|&|of|de)){{0,6}}{_FORM}"
# Of a firm of partners: “Harbor, Kite & Reed, LLC”.
_REST_OF_PARTNER = r"[\w’'-]{1,20}"
_PARTNER = f"[A-Z]{_REST_OF_PARTNER}"
_LAST_PARTNERS = rf"(?={_PARTNER},? & {_PARTNER},? (?:LL[CP]|PLLC|P\.C)\b)"
NAME = rf"(?P<name>(?:(?:{_PARTNER}, ){{1,5}}{_LAST_PARTNERS})?{_CAPITAL}{_REST_OF_NAME})"
"""The pattern of a name, behind a word that leads up to it."""
# The lookbehind comes second, since a search for a set of characters is quick.
NAME_FIRST = (
    r"(?P<name>[A-Z0-9](?<!\w.)"
    rf"(?:{_REST_OF_PARTNER}, (?:{_PARTNER}, ){{0,4}}{_LAST_PARTNERS}[A-Z])?{_REST_OF_NAME})"
)
"""The pattern of a name that begins a pattern."""
ENCLOSED = rf"(?P<name>[^\s,;:()“”\"][^\n,;:()“”\"]{{2,58}}?{_FORM})"
"""The pattern of any words, where those before and after a name show where it begins and ends."""

_NO_NAME_WORDS = """
    sender recipient employer merchant client subscriber school institution organisation organization
    publisher advertiser we us our you your the this that these company service services website site app
    application platform user users customer it data controller processor information personal privacy
    policy any all each such if in as for by to and or where when creator licensor owner operator author
    developer drivers see what's this's mobile third party parties eu uk eea us gdpr they he she who which
    article section client what there here why how whose whether nobody none neither everyone everybody
    everything someone somebody something anyone anybody anything those also currently sometimes generally
    usually typically
"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())


def is_name(text: str) -> bool:
    """Tell whether a text can be the name of a company or product: short, with a capital, no common noun."""
    words = text.split(" ")
    return (
        2 < len(text) <= _LONGEST_NAME
        and any(character.isupper() or character.isdigit() for character in words[0])
        and words[0].lower() not in _NO_NAME
        and not is_legal_form(words[0].rstrip(".,"))
        and all(len(word) < 4 or not word[0].isalpha() or not word[:3].islower() for word in words[1:])
        and any(character.isalpha() for character in text)
        and not any(word.isdigit() and len(word) > _LONGEST_FIGURE for word in words)
        and text[0] not in "[{<"
    )


def is_name_in_small_letters(text: str) -> bool:
    """Tell whether a text without capitals can be a name, where a form asks for one and nothing else."""
    words = text.lower().split(" ")
    return len(words) <= _MOST_SMALL_WORDS and _NO_NAME.isdisjoint(words) and _ARTICLES.isdisjoint(words)


def without_article(name: str) -> str:
    """Return ``Harbor Company`` for ``The Harbor Company``, where what is left is more than a common noun."""
    article, _, rest = name.partition(" ")
    if article != "The" or " " not in rest or rest.split(" ")[-1].lower() in _NO_NAME:
        return name
    return rest


def without_platform(name: str, text: str, end: int) -> str:
    """Return ``Harbor`` for ``Harbor Chrome`` that ends at ``end`` in ``the Harbor Chrome extension``."""
    return _PLATFORM.sub("", name) if _PROGRAM.match(text, end) else name
