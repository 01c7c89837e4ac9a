"""What a title looks like: how long, how it is written, and what it never is (an address, a company)."""

import re

from policylint.syntax.line import BLANKS

LONGEST_TITLE = 100
MOST_WORDS = 14

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_UNSTRESSED = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "how", "if", "in", "into", "is", "it",
    "its", "nor", "of", "on", "or", "our", "per", "the", "this", "to", "under", "us", "via", "vs", "we",
    "what", "when", "where", "which", "who", "why", "will", "with", "you", "your",
))  # fmt: skip
_ADDRESS = re.compile(
    r"\b[A-Z]{2},? \d{4,5}\b|\b\d{5}(?:-\d{4})?\b|@|://|\bwww\.|\bP\.? ?O\.? Box\b", re.IGNORECASE
)
_LEGAL_FORM = re.compile(
    r"\b(?:LLC|L\.L\.C|Inc|Ltd|Limited|GmbH|AG|B\.?V|S\.?A|SAS|Pty|Corp|Corporation|Co|PLC|AB|Oy|AS)\.?$"
)
_VALUE_AFTER_NAME = re.compile(r"[^:]{2,30}: ?\S")


def looks_like_title(text: str) -> bool:
    """Tell whether a line that stands alone reads as a title: short, capitalised, no sentence, no address."""
    if not text or len(text) > LONGEST_TITLE or not text[0].isalpha() or not text[0].isupper():
        return False
    if text.endswith((".", ",", ";", "!")) or is_address(text) or _LEGAL_FORM.search(text):
        return False
    words = _WORD.findall(text)
    if len(words) > MOST_WORDS:
        return False
    if text.endswith(":"):
        return len(words) > 1 and all(word[0].isupper() for word in words if word.lower() not in _UNSTRESSED)
    return is_title_case(text)


def may_be_bold_title(text: str) -> bool:
    """Tell whether a line that is bold from end to end reads as a title, and not as a loud sentence."""
    return (
        bool(_WORD.search(text))
        and len(text) <= LONGEST_TITLE
        and not text.endswith((".", ",", ";"))
        and not is_address(text)
        and not _VALUE_AFTER_NAME.match(text)
    )


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
