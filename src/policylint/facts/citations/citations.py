"""Citations of laws: by name, by article or section, or both; each once, with its longest span.

``Section 4`` with a small number and no law refers to the document itself and is no citation; an abbreviation
in the parenthesis that defines it (``the … Act (“CCPA”)``) belongs to the name before it.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from policylint.facts.citations.citation_expressions import (
    WORDS_THAT_POINT,
    Expression,
    KnownLaws,
    expressions,
)
from policylint.facts.citations.compliance_of_others import is_of_others
from policylint.facts.citations.disclaimers import is_disclaimed
from policylint.facts.citations.in_passing import is_in_passing
from policylint.facts.citations.law_definitions import join_definitions
from policylint.facts.citations.law_mentions import words_of_laws
from policylint.facts.citations.law_names import LAWS
from policylint.facts.citations.laws_as_trade import is_trade
from policylint.facts.citations.laws_of_suppliers import is_of_supplier
from policylint.facts.citations.provisions import Provision
from policylint.facts.citations.suppliers import Suppliers
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage, present
from policylint.frozen import frozen

__all__ = ["Citation", "Provision", "citations"]

_LAST_ARTICLES = {law.key: law.articles for law in LAWS if law.articles is not None}


@frozen(kw_only=True)
class Citation(Fact):
    """A law that the text names or points into.

    ``law`` is the key of the catalogue (or one of the same make for a law it lacks), None where the law is
    not known. ``provisions`` are the places in it, in the order written; ``et_seq`` says that those that
    follow are meant too. ``misnamed``: the law bears another name than this, or has no such article.
    ``disclaimed``: the text says here that the law does not apply to it. ``of_others``: it only says here
    that others comply with the law, that its author sells advice on it, or that a cookie is there for its
    sake. ``in_passing``: it only has the law as an example of what may apply, or aims at it where it may.
    """

    law: str | None
    provisions: tuple[Provision, ...] = ()
    et_seq: bool = False
    misnamed: bool = False
    disclaimed: bool = False
    of_others: bool = False
    in_passing: bool = False

    @property
    def article(self) -> str | None:
        """The number of the first article or section, as written; None for a chapter or a name alone."""
        first = self.provisions[0] if self.provisions else None
        return first.number if first and first.unit in ("article", "section") else None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the first provision."""
        return self.provisions[0].paragraphs if self.provisions else ()

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of the first provision."""
        return self.provisions[0].letters if self.provisions else ()


def citations(passages: Sequence[Passage]) -> tuple[Citation, ...]:
    """Recognise all citations, in reading order; an abbreviation counts from the place that defines it on."""
    known = KnownLaws()
    suppliers = Suppliers(passages)
    telling = present(_telling_words(), passages)
    found: list[Citation] = []
    for passage in passages:
        words = passage.words
        if telling.isdisjoint(words) and known.words.isdisjoint(words) and "§" not in passage.text:
            continue
        stated = expressions(passage.text, passage.lower, telling & words, known)
        if stated:
            for one in join_definitions(passage.text, stated, known):
                found += _citations(passage, one, suppliers)
    return tuple(found)


@cache
def _telling_words() -> frozenset[str]:
    return words_of_laws().union(WORDS_THAT_POINT)


def _citations(passage: Passage, expression: Expression, suppliers: Suppliers) -> Iterator[Citation]:
    """Yield the citation that an expression is; ``Art. 6 EU and UK GDPR`` is two, both of article 6."""
    start, end = expression.start, expression.end
    disclaimed = is_disclaimed(passage, start, end)
    of_others = (
        is_of_others(passage, start, end)
        or is_of_supplier(passage, start, end, suppliers)
        or is_trade(passage, start, end)
    )
    in_passing = is_in_passing(passage, start, end)
    laws = [(start, end, expression.law)]
    for twin in expression.twins:
        first, _, before = laws.pop()
        laws += (first, twin.before_end, before), (twin.start, end, twin.law)
    for first, last, law in laws:
        yield Citation(
            **passage.cite(first, last),
            law=law,
            provisions=expression.provisions,
            et_seq=expression.et_seq,
            misnamed=expression.misnamed or _lacks_article(law, expression.provisions),
            disclaimed=disclaimed,
            of_others=of_others,
            in_passing=in_passing,
        )


def _lacks_article(law: str | None, provisions: Sequence[Provision]) -> bool:
    """Tell whether a law is cited with an article that it does not have."""
    last = _LAST_ARTICLES.get(law or "")
    if last is None:
        return False
    numbers = [one.number for one in provisions if one.unit == "article"]
    return any(number.isdigit() and int(number) > last for number in numbers)
