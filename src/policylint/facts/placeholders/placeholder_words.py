"""The words of placeholders: what tells ``[Company name]`` from ``[sic]`` and ``[Section 4]``."""

import re

from policylint.lazy_patterns import lazy_pattern

# A placeholder in brackets is made of these two kinds of words alone, and at least one names a value.
_NAMES_OF_VALUES = """
address addresses agency app application association brand business city client companies company corporation
country customer date developer domain e-mail email employer entity fax firm institution jurisdiction mail
name names number organisation organisations organization organizations phone product province school shop
signature site software state store telephone university url urls website websites
"""
_NAMES_AROUND = """
a add administrator agent an and approval approved associate authority city code contact copyright court
covered data day department designation details director dpo effective enter eu first for full governing
grievance head here id in info information insert its last law legal line link manager mobile month my next of
office officer official or our owner page parties party person policy postal principal privacy project
protection provider region registered registration representative review revised s service services signatory
street supervisory support team the title to town trading uk updated user vendor version year your zip
"""
_ALONE_IN_LOWER_CASE = """
address app business city company country date email name organisation organization phone url website
"""
_VALUES = frozenset(_NAMES_OF_VALUES.split())
_AROUND = frozenset(_NAMES_AROUND.split())
_ALONE = frozenset(_ALONE_IN_LOWER_CASE.split())

_LONGEST = 8
_ORDER = lazy_pattern(
    r"(?:insert|enter|specify|fill in|replace (?:with|this)"
    r"|to be (?:completed|confirmed|determined|added|inserted|filled)|name of (?:the |your )?|describe "
    r"|list (?:of |the |your |any )|add (?:your|the|here|link)|(?:please )?provide (?:your|a|the) "
    r"|include (?:an?|any|specific|the) |(?:select|choose) (?:your|the) |if applicable,? "
    r"|(?:tb[cd]|fixme|placeholder|to complete)\b|todo(?:\Z|:))"
)
_NOTE = lazy_pattern(
    r"(?:i|we|me|us|my|our|mine|ours)/(?:i|we|me|us|my|our|mine|ours)\Z"
    r"|(?:select|choose) (?:one|either|between)\b|delete (?:if|as) |if applicable\Z"
    r"|(?:drafting note|note to draft|ntd)\b|suggested text:|optional(?:\Z|[:,;]| ?[-–—])|option [0-9a-z]\b"
)
_JOINED = lazy_pattern(r"your[-_][a-z]+(?:[-_][a-z]+){0,4}", re.ASCII)
_DAY_MASK = lazy_pattern(
    r"(?:dd|mm|yy|yyyy)(?:[./ -](?:dd|mm|mmm|yyyy|yy)){1,2}|(?:dd |d )?month,?(?: dd,?| d,?)? (?:yyyy|year)"
)
_WORD = lazy_pattern(r"e-mail|[a-z]+")
_NOT_ENGLISH = lazy_pattern(r"[^\x00-\x7f“”’–—]")


def asks_for_a_decision(content: str) -> bool:
    """Tell whether what stands in brackets, or as a label, is a note on which wording to keep: ``I/We``."""
    return bool(_NOTE.match(content.strip().lower()))


def asks_the_author(content: str) -> bool:
    """Tell whether what stands in brackets asks the author for a value, or for a decision."""
    shown = content.strip().lower()
    if not shown or _NOT_ENGLISH.search(shown):
        return False
    if _NOTE.match(shown) or _ORDER.match(shown) or _JOINED.fullmatch(shown) or _DAY_MASK.fullmatch(shown):
        return True
    if '"' in shown or "“" in shown or "@" in shown:
        return False
    words = _WORD.findall(shown.replace("_", " "))
    if len(words) > _LONGEST or not all(word in _VALUES or word in _AROUND for word in words):
        return False
    if len(words) == 1 and content.strip().islower():
        return words[0] in _ALONE
    return any(word in _VALUES for word in words)
