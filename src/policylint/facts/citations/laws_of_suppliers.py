"""Whether a text names a law only for what it says of a supplier: “Acme, who are GDPR compliant”."""

import re

from policylint.facts.citations.suppliers import NAME, THINGS, Suppliers, brings_in_somebody
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_BEFORE = 200
_AFTER = 60
_BEHIND = 40
"""Characters behind the name of the law in which compliance may stand: “GDPR compliant”."""
_PHRASE = 100
"""The most characters of a name, or of what complies, and the words from there to the law."""
_OF_COMPLIANCE = ("compl", "adher", "conform", "certif", "ready")
"""Strings, of which every text on compliance with a law has one near its name."""
_ADVERBS = r"(?:(?:also|both|all|fully|100%|completely|entirely|strictly) ){0,2}"
_COMPLIES_WITH = lazy_pattern(
    rf"(?:\b(?:is|are) |['’](?:re|s) )?{_ADVERBS}"
    r"(?:(?:compliant|certified|in compliance) (?:with|under|to|by)|compl(?:y|ies) with|adheres? to"
    r"|conforms? (?:to|with)) (?:(?:the|all|both|requirements|of|and|or|&|[A-Z][\w-]{1,20}),? ){0,6}\Z"
)
_IS = lazy_pattern(rf"(?:\b(?:is|are) |['’](?:re|s) ){_ADVERBS}\Z")
_COMPLIANT = lazy_pattern(
    r"(?:(?:,|,? and|,? or|,? &) [A-Z][\w-]{1,20}){0,4}[ -](?:compliant|certified|ready)\b"
)
_COMPLIANT_THING = lazy_pattern(rf"[ -](?:compliant|certified|ready) (?:[\w-]+,? ){{0,2}}?{THINGS}\b")
_USES = lazy_pattern(
    r"(?:(?P<apposition>, )|\b(?:uses?|using|chose|choose|on|in|via|through|by)(?: |\Z))"
    r"(?:(?:an?|the)(?: |\Z))?(?:(?!(?:our|my|own|only)\b)[\w-]+,? ){0,2}\Z"
)
_THEY = lazy_pattern(
    r"(?:\b(?:[Tt]hey|(?:because|since|as) it)|\A\W*It(?: [^.;:()]{1,120} and)?"
    rf"|\bwho|(?:\b[A-Z][\w.-]*,?|\b{THINGS},?) (?:which|that)(?: [^.;:()]{{1,120}} and)?"
    rf"|\bwhose(?: [\w-]+){{1,3}}|\b{THINGS}) ?\Z"
)
_NAME = rf"(?!(?:View|Read|See|Visit|The|We|Our|This|I|It)\b)(?P<name>{NAME})"
_NAME_BEFORE = lazy_pattern(rf"\b(?:The )?{_NAME}(?:,? | \((?:[^()]{{0,40}} )?)\Z")
_SUBJECT = lazy_pattern(
    rf"\A\W*(?:The )?{_NAME} (?:is|are|was|does|has|collects|keeps|stores|sets|uses|works)\b"
)
_WE = lazy_pattern(r"\b(?:we|us|our|i|my)\b", re.IGNORECASE)
_SO_DO_WE = lazy_pattern(r"\b(?:so|as) (?:do|are) (?:we|i)\b")
_PAPERS = r"(?:policy|pages?|statements?|notice|comments|information|commitments?|faqs?|document(?:s|ation))"
_PAPER_BEHIND = lazy_pattern(rf" (?:[\w-]+ ){{0,2}}?(?:{_PAPERS}|compliance)\b", re.IGNORECASE)
_PAPER_BEFORE = lazy_pattern(rf"(?<= )(?:[a-z-]+ ){{0,2}}?{_PAPERS} (?:on|about|regarding|to) (?:the )?\Z")
_ENDS_OF_PAPERS = (" on ", " about ", " regarding ", " to ", " the ")
_WHOSE = lazy_pattern(rf"(?:\b[Tt]heir|\b(?:[Tt]he )?{_NAME}(?:['’]s?)?) \Z")


def is_of_supplier(passage: Passage, start: int, end: int, suppliers: Suppliers) -> bool:
    """Tell whether a passage names the law from ``start`` to ``end`` only for a supplier of its author.

    It says that a supplier complies with the law, or leads to what that one has written on it. A supplier is
    somebody whom the text brings in as one (“we use Acme”, “hosted on Acme”): of others, “Acme complies with
    the GDPR” is what authors say of themselves by their own name.
    """
    after = passage.text[end : end + _AFTER]
    if whose := _whose_paper(passage.text[max(0, start - _PHRASE) : start], after):
        # “Their GDPR compliance” may be what the author asks of them; a page of theirs is not.
        return suppliers.has(whose["name"]) if whose["name"] else not after.startswith(" compliance")
    near = passage.lower[max(0, start - _BEFORE) : end + _BEHIND]
    if not any(word in near for word in _OF_COMPLIANCE):
        return False
    before = passage.text[max(passage.sentence_at(start)[0], start - _BEFORE) : start]
    if _SO_DO_WE.search(after):
        return False
    if _COMPLIANT_THING.match(after) and (uses := _USES.search(before)):
        return not uses["apposition"] or brings_in_somebody(passage, start)
    return _is_said_of_supplier(passage, start, before, after, suppliers)


def _whose_paper(before: str, after: str) -> re.Match[str] | None:
    """Return the words for those whose paper on a law is named: “Acme’s GDPR policy”, “their page on it”."""
    end = len(before)
    if not _PAPER_BEHIND.match(after):
        paper = before.endswith(_ENDS_OF_PAPERS) and _PAPER_BEFORE.search(before, max(0, end - _PHRASE))
        if not paper:
            return None
        end = paper.start()
    return _WHOSE.search(before, max(0, end - _PHRASE), end)


def _is_said_of_supplier(passage: Passage, start: int, before: str, after: str, suppliers: Suppliers) -> bool:
    """Tell whether the subject of a sentence on compliance is a supplier."""
    compliant = _COMPLIANT.match(after)
    says = _IS.search(before) if compliant else _COMPLIES_WITH.search(before, max(0, len(before) - _PHRASE))
    if not (says or compliant):
        return False
    subject = before[: says.start()] if says else before
    if says and _THEY.search(subject) and brings_in_somebody(passage, start - len(before) + len(subject)):
        return True
    named = _NAME_BEFORE.search(subject) or (None if _WE.search(before) else _SUBJECT.match(before))
    return named is not None and suppliers.has(named["name"])
