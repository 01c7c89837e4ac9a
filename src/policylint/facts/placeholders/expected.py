"""What a placeholder asks for: the policy's date, an e-mail address, other values, a decision, or nothing."""

from policylint.facts.placeholders.placeholder import Expected, Place
from policylint.facts.placeholders.placeholder_words import asks_for_a_decision
from policylint.lazy_patterns import lazy_pattern

_TAG = lazy_pattern(
    r"\{%|<%(?!-?=)"  # Jinja, Liquid; ERB
    r"|\{\{[#/^>!]|\{\{[-~]? ?(?:if|else|end|range|with|define|block|partial|template|include|each)\b(?!\.)"
    r"|\{\{ ?site\.baseurl\b"
    r"|\{\{[<%](?!\s*[\w-]{0,40}(?:date|mail|param))"  # A shortcode of Hugo, unless it inserts a value.
)
_LITERAL = lazy_pattern(r"\{\{[-~]? ?['\"‘’“”]")  # {{ '/terms' | relative_url }}
_NOT_WORDS = lazy_pattern(r"[^a-z@]+")
_NAMES_POLICY_DATE = lazy_pattern(
    r"\blast ?(?:updat|revis|modif)|\beffective ?(?:date|from|on|day)?\b|\brevision date\b"
)
_NAMES_DATE = lazy_pattern(r"\b(?:date|dd|modified|month|now|time|today|yyyy|day|year|x{2,4})\b")
_NAMES_EMAIL = lazy_pattern(r"email|\be mail\b|\bmail\b|@")
_FILLERS = frozenset(("add", "fill", "fixme", "here", "in", "insert", "tbc", "tbd", "the", "todo", "your"))
_DATE_BEFORE = lazy_pattern(
    r"\b(?:updated?|revised|revision|modified|amended|effective|in force|dated|date"
    r"|mise à jour|en vigueur|stand(?=:)|aktualisier(?:t|ung)|gültig ab|actualizaci[oó]n|actualizad[oa]"
    r"|atualização|atualizad[oa]|vigencia|vigência|aggiornamento|aggiornat[oa]|bijgewerkt)\b[^.]{0,24}\Z"
)
_EMAIL_BEFORE = lazy_pattern(
    r"\be-?mail(?: us)?(?: address)?(?: is)?(?: at| to)?\W{0,3}\Z|\bwrite to(?: us at)?\W{0,3}\Z"
)
_FAR = 60


def expected(place: Place) -> Expected:
    """Return what is to be done at a place: by the words that are written there, else by those before it."""
    written = place.written
    if _TAG.match(written):
        return Expected.NOTHING
    if asks_for_a_decision(written.strip("[]<>{}")):
        return Expected.DECISION
    words = f" {_NOT_WORDS.sub(' ', written)} "
    if _NAMES_EMAIL.search(words) or place.before(1) == "@":
        return Expected.EMAIL
    if _NAMES_POLICY_DATE.search(words):
        return Expected.DATE
    says_nothing = all(word in _FILLERS or not word.strip("x") for word in words.split())
    before = place.before(_FAR) if says_nothing or _NAMES_DATE.search(words) else ""
    if _DATE_BEFORE.search(before):
        return Expected.DATE
    if _LITERAL.match(written):
        return Expected.NOTHING
    return Expected.EMAIL if says_nothing and _EMAIL_BEFORE.search(before) else Expected.UNKNOWN
