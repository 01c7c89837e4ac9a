"""Notices that a law wants word for word: the exact text is the clause, other words a mere mention of it."""

import re
from collections.abc import Iterator, Mapping, Sequence

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern

_SUBJECTS = ("sensitive", "biometric")
_OF_A_SALE = frozenset({"sell", "sells", "selling", "sold", "sale", "sales"})
_SALE = lazy_pattern(r"\b(?:sell|sells|selling|sold|sales?)\b")
_CALLS_ITSELF_NOTICE = lazy_pattern(r"[\W_]{0,3}notice ?[:!–—-]")
_NO_STATEMENT = lazy_pattern(
    r"\b(?:not|never|no|nor|neither|cannot|without|if|whether|unless|before|when|where|rights?|opt)\b|n[’']t\b"
)
_DATA = r"(?:(?:and|or|personal|identifying|,) ?){0,4}(?:data|information|identifiers)\b"
_WE = r"(?:we|(?:this|our) (?:website|site|app|application|service|company))"
_SELL = (
    r"(?:(?:may|might|can|could|will|do|also) ){0,2}sells?\b"
    r"(?: (?!(?:not|no|except|other)\b)[\w’'-]+,?){0,8}?"
)
_IS_SOLD = r"(?:[\w’'-]+ ){0,2}?(?:may|might|can|could|will|is|are) (?:also |be ){0,2}sold\b"
_DATA_OF = {subject: lazy_pattern(rf"\b{subject} {_DATA}") for subject in _SUBJECTS}
_SAID_OF = {
    subject: lazy_pattern(rf"\b{_WE} {_SELL} {subject} {_DATA}|\b{subject} {_DATA} {_IS_SOLD}")
    for subject in _SUBJECTS
}


def verbatim_clauses(passages: Sequence[Passage], notices: Mapping[str, str]) -> Iterator[Clause]:
    """Yield the notices that stand word for word, and mentions of low confidence where other words say them.

    ``notices`` are the wordings by clause key. Capitals count, markup and line breaks do not. Other words are
    a sentence that calls itself a notice of the sale of such data, or that says that it may be sold.
    """
    for passage in passages:
        if not _OF_A_SALE.isdisjoint(passage.words) and not passage.words.isdisjoint(_SUBJECTS):
            yield from _in_passage(passage, notices)


def _in_passage(passage: Passage, notices: Mapping[str, str]) -> Iterator[Clause]:
    for start, end in passage.sentences:
        sentence = passage.text[start:end].rstrip()
        said = None
        for clause, wording in notices.items():
            place = sentence.find(wording)
            if place >= 0:
                first = start + place
                cited = passage.cite(first, first + len(wording))
                yield Clause(**cited, clause=clause, confidence=Confidence.HIGH, how="verbatim")
                continue
            if said is None:
                said = _said_in(passage.lower[start : start + len(sentence)])
            if any(subject in wording for subject in said):
                cited = passage.cite(start, start + len(sentence))
                yield Clause(**cited, clause=clause, confidence=Confidence.LOW, how="verbatim")


def _said_in(sentence: str) -> Sequence[str]:
    """Return what a sentence says to be sold, of what notices are about."""
    if not _SALE.search(sentence):
        return ()
    if _CALLS_ITSELF_NOTICE.match(sentence) and not _NO_STATEMENT.search(sentence):
        return [subject for subject, data in _DATA_OF.items() if data.search(sentence)]
    return [subject for subject, said in _SAID_OF.items() if _states(said.search(sentence))]


def _states(match: re.Match[str] | None) -> bool:
    return match is not None and not _NO_STATEMENT.search(match.string, 0, match.end())
