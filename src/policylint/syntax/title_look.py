"""What a title looks like: how long, how it is written, and what it never is (an address, a company)."""

import re
from collections.abc import Sequence

from policylint.syntax.line import BLANKS

LONGEST_TITLE = 100
MOST_WORDS = 14

_LONGEST_TOPIC = 80
_MOST_WORDS_OF_A_TOPIC = 11
_LONGEST_NAME = 5

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_UNSTRESSED = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "how", "if", "in", "into", "is", "it",
    "its", "nor", "of", "on", "or", "our", "per", "the", "this", "to", "under", "us", "via", "vs", "we",
    "what", "when", "where", "which", "who", "why", "will", "with", "you", "your",
))  # fmt: skip
_OPENS_A_SENTENCE = frozenset((
    "a", "all", "also", "an", "and", "any", "as", "back", "but", "by", "click", "copyright", "dear", "each",
    "every", "except", "for", "he", "here", "however", "i", "if", "in", "it", "its", "may", "no", "none",
    "not", "note", "once", "or", "please", "see", "she", "some", "such", "thank", "thanks", "that", "the",
    "there", "these", "they", "this", "those", "unless", "until", "visit", "we", "welcome", "yes", "you",
))  # fmt: skip
_LEADS_ON = frozenset((
    "and", "are", "as", "at", "by", "following", "for", "from", "if", "in", "include", "includes",
    "including", "is", "may", "of", "on", "or", "that", "to", "when", "where", "with",
))  # fmt: skip
_ADDRESS = re.compile(
    r"\b[A-Z]{2},? \d{4,5}\b|\b\d{5}(?:-\d{4})?\b|@|://|\bwww\.|\bP\.? ?O\.? Box\b", re.IGNORECASE
)
_LEGAL_FORM = re.compile(
    r"\b(?:LLC|L\.L\.C|Inc|Ltd|Limited|GmbH|AG|B\.?V|S\.?A|SAS|Pty|Corp|Corporation|Co|PLC|AB|Oy|AS)\.?$"
)
_VALUE_AFTER_NAME = re.compile(r"[^:]{2,30}: ?\S")
_DATED = re.compile(
    r"(?:this (?:policy|notice|statement) (?:is|was) )?(?:last |date )?"
    r"(?:updated|modified|revised|reviewed|effective)(?: on| date)?(?:$|\b.*[0-9])",
    re.IGNORECASE,
)
_YEAR_AT_THE_END = re.compile(r"[0-9]{4}$")
_INNER_STOP = re.compile(r"[a-z]{4}\)?[.!?] +[A-Z]")
_ENDS_A_TITLE = "?)]”\"'’®™"


def looks_like_title(text: str) -> bool:
    """Tell whether a line that stands alone reads as a title: short, capitalised, no sentence, no address."""
    if not _may_be_title(text) or len(text) > LONGEST_TITLE:
        return False
    words = _WORD.findall(text)
    if len(words) > MOST_WORDS:
        return False
    if text.endswith(":"):
        return len(words) > 1 and all(word[0].isupper() for word in words if word.lower() not in _UNSTRESSED)
    return is_title_case(text)


def looks_like_topic(text: str) -> bool:
    """Tell whether a line reads as a title in sentence case (``How we use your data``), not as a sentence.

    That alone makes no heading: it takes a text below it that the line can be the title of.
    """
    if not _may_be_title(text) or len(text) > _LONGEST_TOPIC or _YEAR_AT_THE_END.search(text):
        return False
    words = _WORD.findall(text)
    if not 2 <= len(words) <= _MOST_WORDS_OF_A_TOPIC or not (text[-1].isalnum() or text[-1] in _ENDS_A_TITLE):
        return False
    return text.endswith("?") or not _opens_a_sentence(words)


def may_be_bold_title(text: str, *, labelled: bool = False) -> bool:
    """Tell whether a line that is bold from end to end reads as a title, and not as a loud sentence.

    A title may end in a full stop where it has a label or is capitalised throughout, in a colon where it is
    reads as no sentence: ``The following data is stored:`` leads in a list.
    """
    name = text.rstrip(":." + BLANKS)
    words = _WORD.findall(name)
    if not words or len(text) > LONGEST_TITLE or text.endswith((",", ";")):
        return False
    if is_address(name) or _VALUE_AFTER_NAME.match(name) or _LEGAL_FORM.search(name) or _DATED.match(name):
        return False
    if text.endswith("."):
        return len(words) <= MOST_WORDS and (labelled or is_title_case(name)) and not _INNER_STOP.search(name)
    if text.endswith(":") and not (labelled or is_title_case(name)):
        return not _announces(words)
    return True


def ends_like_title(text: str) -> bool:
    """Tell whether a text is short and does not break off with a punctuation mark."""
    return len(text) <= LONGEST_TITLE and not text.endswith((".", ",", ";", ":"))


def is_title_case(text: str) -> bool:
    """Tell whether at least three of five words that could be capitalised are."""
    words = [word for word in _WORD.findall(text) if word.lower() not in _UNSTRESSED]
    if not words:
        return bool(_WORD.search(text)) and text[:1].isupper()
    return len([word for word in words if word[0].isupper()]) >= 0.6 * len(words)


def is_shouted(text: str) -> bool:
    """Tell whether several words are all written in capitals."""
    return text.isupper() and len(_WORD.findall(text)) > 1


def is_address(text: str) -> bool:
    """Tell whether a line holds a postcode, an e-mail address, a URL or a post-office box."""
    return bool(_ADDRESS.search(text))


def stripped(text: str) -> str:
    """Return the text without the blanks around it."""
    return text.strip(BLANKS)


def _opens_a_sentence(words: Sequence[str]) -> bool:
    return words[0].lower() in _OPENS_A_SENTENCE


def _announces(words: Sequence[str]) -> bool:
    if words[-1].lower() in _LEADS_ON or "following" in words or words[0].lower() in ("we", "you"):
        return True
    return len(words) > _LONGEST_NAME and _opens_a_sentence(words)


def _may_be_title(text: str) -> bool:
    if not text or len(text) > LONGEST_TITLE or not text[0].isalpha() or not text[0].isupper():
        return False
    if text.endswith((".", ",", ";", "!", "\\")) or _LEGAL_FORM.search(text):
        return False
    if is_address(text) or _VALUE_AFTER_NAME.match(text) or _DATED.match(text):
        return False
    return not _INNER_STOP.search(text)
