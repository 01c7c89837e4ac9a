"""In which language a document is written: as it declares, else by its letters and its commonest words."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from policylint.facts.front_matter import Declared
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

UNKNOWN = "und"
"""The ISO 639-2 code for "undetermined"."""

_ENOUGH_PASSAGES = 30
_FEWEST_STOP_WORDS = 3

_STOP_WORDS = {
    "en": "the of and to in is that for it with as we our your you are this or by may not from be have",
    "de": "der die das und ist nicht sie wir ein eine zu von mit für auf den dem des im werden ihre oder",
    "fr": "le la les des et est une vous nous pour dans que qui sur par votre vos avec ou ce ces sont aux",
    "es": "el la los las de y que en un una por para con su sus se no es nos del al lo como o usted sobre",
    "it": "il di che e la per un una è con non del della i le dei delle nel si sono da gli alla o anche",
    "pt": "o a os as de e que em um uma por para com seu seus sua não é nos do da dos das ao ou você são",
    "nl": "de het een van en in is dat op te wij we u je voor met zijn niet aan door om onze uw of deze",
    "pl": "i w z na do się nie jest że o od oraz lub przez dla przy są jak to ich które dane może nas za",
    "sv": "och att det i en som på är av för med den till inte vi du om har de ett din dina kan eller vår",
    "da": "og at det i en som på er af for med den til ikke vi du om har de et din dine kan eller vores",
    "no": "og at det i en som på er av for med den til ikke vi du om har de et din dine kan eller vår",
    "fi": "ja on ei se että me voi tai ovat kun myös sekä joka mukaan tämä niiden olla emme jos tietoja",
    "cs": "a je v na se že s z o do pro ve jsou nebo které jako k od by vaše jsme může při aby není",
    "hu": "a az és hogy nem is ha egy vagy van meg ezt ez azt mint csak már az ön által kell lehet",
    "ro": "și de la în a cu pe nu sau din care este pentru ce dumneavoastră prin sunt mai dacă al ale",
    "tr": "ve bir bu için ile da de olarak veya sizin biz olan gibi daha kişisel verileri ya her",
    "id": "dan yang di untuk dengan kami anda dari ini atau dalam tidak pada ke akan adalah dapat kepada",
    "vi": "và của các là cho được có trong không chúng tôi bạn để với này những khi một",
    "ru": "и в не на что с по для или как к мы вы от при о их вас из это также может ваши",
    "uk": "і в не на що з та для або як до ми ви від при про їх вас із це також може ваші",
    "bg": "и в не на че с за или как към ние вие от при са се да по ви това също може вашите",
    "ar": "في من على إلى أن أو هذا هذه التي عن ما مع لا قد كما كان",
    "fa": "در از به را که این با برای است و یا ما شما می آن های",
}

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _STOP_WORDS.items():
    for _word in set(_words.split()):
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)

_ALL_STOP_WORDS = frozenset(_LANGUAGES_OF)

# Scripts that name the language, or nearly: Japanese mixes kana with Han, so kana is looked at first.
_SCRIPTS = {
    "ja": "\u3040-\u30ff",
    "ko": "\uac00-\ud7a3",
    "zh": "\u4e00-\u9fff",
    "el": "\u0370-\u03ff",
    "he": "\u0590-\u05ff",
    "th": "\u0e00-\u0e7f",
    "hi": "\u0900-\u097f",
}
_LETTERS_OF = {language: lazy_pattern(f"[{letters}]") for language, letters in _SCRIPTS.items()}
_IN_SCRIPTS = re.compile(f"[{''.join(_SCRIPTS.values())}]")
_LATIN = lazy_pattern("[a-z\u00aa-\u036f]")
_ENOUGH_LETTERS = 40_000
_FEWEST_LETTERS = 20
_LEAST_KANA_SHARE = 0.1


def language_of(declared: Declared, passages: Sequence[Passage]) -> str:
    """Return the ISO 639-1 code of the document's language, ``und`` where there is too little to tell by.

    What the front matter declares is believed; else the letters and words of evenly spread passages tell,
    and those of all passages where these are too few.
    """
    if declared.language is not None:
        return re.split("[-_]", declared.language.value)[0].lower()
    told = _told_by(passages[:: len(passages) // _ENOUGH_PASSAGES + 1])
    return told if told != UNKNOWN else _told_by(passages)


def _told_by(passages: Sequence[Passage]) -> str:
    return _by_script(passages) or _by_stop_words(passages)


def _by_script(passages: Sequence[Passage]) -> str | None:
    # Of most texts, all that is not ASCII is a few quotation marks.
    foreign = "".join([passage.lower for passage in passages if not passage.lower.isascii()])
    if len(_IN_SCRIPTS.findall(foreign)) < _FEWEST_LETTERS:
        return None
    text = " ".join([passage.lower for passage in passages])[:_ENOUGH_LETTERS]
    in_scripts = len(_IN_SCRIPTS.findall(text))
    # Such a text writes product names and links in Latin letters, at several letters to one of its own.
    if in_scripts < _FEWEST_LETTERS or in_scripts * 2 < len(_LATIN.findall(text)):
        return None
    letters = {language: len(pattern.findall(text)) for language, pattern in _LETTERS_OF.items()}
    if letters.pop("ja") > in_scripts * _LEAST_KANA_SHARE:
        return "ja"
    return max(letters, key=letters.__getitem__)


def _by_stop_words(passages: Sequence[Passage]) -> str:
    """Count, for each language, how often passages have one of its commonest words."""
    words = Counter(chain.from_iterable(passage.words & _ALL_STOP_WORDS for passage in passages))
    counts = dict.fromkeys(_STOP_WORDS, 0)
    for word, times in words.items():
        for language in _LANGUAGES_OF[word]:
            counts[language] += times
    best, hits = max(counts.items(), key=lambda item: (item[1], item[0] == "en", item[0]))
    return best if hits >= _FEWEST_STOP_WORDS else UNKNOWN
