"""Words of letters that look alike but are of two alphabets, and other characters out of place.

Alphabets are told by how Unicode names its letters; what looks alike is a short part of UTS 39,
`confusables.txt`. Han, kana and the other scripts that are written without spaces are never half of a mix.
"""

import enum
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from policylint.facts.fact import Fact
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span


class MixedScriptKind(enum.Enum):
    """What is not what it seems."""

    WORD = "word"
    DASH = "dash"
    PUNCTUATION = "punctuation"
    ZERO_WIDTH = "zero-width"
    BIDI_CONTROL = "bidi-control"


@frozen(kw_only=True)
class MixedScript(Fact):
    """A word of two alphabets, or a stray character.

    ``characters`` are those that do not belong: the letters of the rarer alphabet, the dash, the unseen ones.
    """

    kind: MixedScriptKind
    characters: str


_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"})
_LOOK_ALIKE = frozenset(
    "aceiopxyABCEHIKMNOPTXYZасеіјорѕхуһкԁԛԝүьАВСЕНІЈКМОРЅТХУҮԌονυικρΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցզՕՏՍՀԼ"
)
_ASCII = bytes(range(128))
_SAMPLED_PASSAGES = 60
_SAMPLED_LETTERS = 200

_OTHER_ALPHABET = lazy_pattern("[\u0370-\u052f\u0530-\u058f\u1c80-\u1c8f\u1f00-\u1fff]")
_WORD = lazy_pattern(r"[^\W\d_]+")
_DASHES = "\u02d7\u2212\u23af\u23bc\u23bd\u2500\u2501\u2796\u30fc\uff0d\uff70"
_POINTS = "\u037e\u3001\u3002\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f"
_ODD = lazy_pattern(f"[{_DASHES}{_POINTS}]+")
_ANY_ODD = lazy_pattern(f"[{_DASHES}{_POINTS}]")
_LONGEST_ODD = 2
_WIDE = lazy_pattern("[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7af]")
_BETWEEN = " \"'“”‘’()[]«»"
_UNSEEN_CHARACTERS = (
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
_UNSEEN = lazy_pattern(f"[{_UNSEEN_CHARACTERS}]+")
_BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def mixed_scripts(passages: Sequence[Passage]) -> tuple[MixedScript, ...]:
    """Recognise words of two alphabets, odd dashes and points among Latin letters, and unseen characters.

    A word counts where the document's own alphabet is one of the two, and the other's letters look like
    letters of it or stand between them. Stray characters count in documents in the Latin alphabet.
    """
    if not passages or passages[0].source.text.isascii():
        return ()
    text = passages[0].source.text
    written = shown = _not_ascii(text)
    if "&" in text:
        # An entity shows what is not written.
        shown = _not_ascii("".join([passage.text for passage in passages]))
    mixed = _with(passages, _OTHER_ALPHABET) if _OTHER_ALPHABET.search(shown) else ()
    odd = _with(passages, _ANY_ODD) if _ANY_ODD.search(shown) else ()
    unseen = passages if _UNSEEN.search(written) else ()
    if not (mixed or odd or unseen):
        return ()
    own = _alphabet_of(passages)
    found = [fact for passage in mixed for fact in _words(passage, own)]
    if own == "LATIN":
        marks = [fact for passage in odd for fact in _odd_marks(passage)]
        unseen_ones = [fact for passage in unseen for fact in _unseen(passage)]
        found.extend(_apart(sorted([*marks, *unseen_ones], key=lambda fact: fact.span)))
    return tuple(sorted(found, key=lambda fact: fact.span))


def _apart(stray: Sequence[MixedScript]) -> Iterator[MixedScript]:
    """Yield stray characters, but for an unseen one between two dashes, which is a part of these."""
    end = 0
    for fact in stray:
        if fact.span.start >= end:
            end = fact.span.end
            yield fact


def _not_ascii(text: str) -> str:
    """Return the characters beyond ASCII: to drop the others as bytes is ten times as fast as a search."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def _with(passages: Sequence[Passage], pattern: re.Pattern[str]) -> Sequence[Passage]:
    return [passage for passage in passages if not passage.text.isascii() and pattern.search(passage.text)]


def _alphabet_of(passages: Sequence[Passage]) -> str:
    """Return the alphabet of most letters in evenly spread passages; other scripts count as themselves."""
    counted: Counter[str] = Counter()
    for passage in passages[:: len(passages) // _SAMPLED_PASSAGES + 1]:
        sample = passage.text[:_SAMPLED_LETTERS]
        if sample.isascii():
            counted["LATIN"] += len(sample)
        else:
            counted.update(_alphabet(character) for character in sample if character.isalpha())
    return counted.most_common(1)[0][0] if counted else "LATIN"


def _words(passage: Passage, own: str) -> Iterator[MixedScript]:
    for word in _WORD.finditer(passage.text):
        letters = word.group()
        if letters.isascii():
            continue
        alphabets = [_alphabet(letter) for letter in letters]
        strange = [letter for letter, alphabet in zip(letters, alphabets, strict=True) if alphabet != own]
        if not 0 < len(strange) < len(letters) or not _ALPHABETS.issuperset(alphabets):
            continue
        if _LOOK_ALIKE.issuperset(strange) or _changes(alphabets) > 1:
            cited = passage.cite(*word.span())
            yield MixedScript(**cited, kind=MixedScriptKind.WORD, characters="".join(dict.fromkeys(strange)))


def _changes(alphabets: Sequence[str]) -> int:
    """Count how often the alphabet changes: once, in a name with an ending of another language."""
    return sum(before != after for before, after in pairwise(alphabets))


def _odd_marks(passage: Passage) -> Iterator[MixedScript]:
    text = passage.text
    if _WIDE.search(text):
        return
    for odd in _ODD.finditer(text):
        before = text[max(odd.start() - 3, 0) : odd.start()].rstrip(_BETWEEN)[-1:]
        after = text[odd.end() : odd.end() + 3].lstrip(_BETWEEN)[:1]
        if len(odd.group()) > _LONGEST_ODD or not _is_latin(before) or (before + after).isdigit():
            continue
        kind = MixedScriptKind.DASH if odd.group()[0] in _DASHES else MixedScriptKind.PUNCTUATION
        yield MixedScript(**passage.cite(*odd.span()), kind=kind, characters=odd.group())


def _is_latin(character: str) -> bool:
    return (character.isascii() and character.isalnum()) or _alphabet(character) == "LATIN"


def _unseen(passage: Passage) -> Iterator[MixedScript]:
    """Find what the view leaves out, so look at the source."""
    source = passage.source
    for line in passage.leaf.slices:
        # Most lines are in ASCII, which is known of a text at once.
        if source.slice(line).isascii():
            continue
        for unseen in _UNSEEN.finditer(source.text, line.start, line.end):
            if not _has_use(source.text, unseen):
                span = Span(*unseen.span())
                bidi = not _BIDI.isdisjoint(unseen.group())
                yield MixedScript(
                    span=span,
                    source=source,
                    kind=MixedScriptKind.BIDI_CONTROL if bidi else MixedScriptKind.ZERO_WIDTH,
                    characters=unseen.group(),
                )


def _has_use(text: str, unseen: re.Match[str]) -> bool:
    """Tell whether a letter of another script stands beside: some need marks of order and of words."""
    around = text[max(unseen.start() - 1, 0) : unseen.start()] + text[unseen.end() : unseen.end() + 1]
    return any(character.isalpha() and _alphabet(character) != "LATIN" for character in around)


@cache
def _alphabet(character: str) -> str:
    """Return the first word of a letter's Unicode name; the empty string for what has none."""
    return unicodedata.name(character, "").partition(" ")[0] if character else ""
