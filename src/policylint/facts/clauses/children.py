"""The children's clause: what the policy says about children, minors, or users below an age (`children.age`).

It counts by its shape, not by a keyword: a sentence that names children or an upper age together with what
happens to them - use, collection, direction, consent, deletion - as users of the service or by their data, or
a section so titled that has a text. What is sold for children, or done for their good, is none. That only
adults may use the service says as much; that only adults may be customers is a mere mention, and so are an
age that is asked to check who may use the service and a link to another text that names children.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from policylint.confidence import Confidence
from policylint.facts.clauses.children_cues import (
    ACTION,
    ADULT,
    AS_USERS,
    ASKED,
    CHECKS,
    CHILD,
    DEMANDS,
    ELIGIBILITY,
    OLD_ENOUGH,
    TITLE,
    USES_THE_SERVICE,
    may_ask_for_an_age,
    may_check_an_age,
    may_name_children,
    why_guarded,
)
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.document import Document
from policylint.syntax.nodes import Contents, Heading

KEY = "children.age"

_BEFORE = len("aged ")
"""Characters by which an age may begin before the words that say “under”."""
_BARE_LINK = lazy_pattern(r"\s*\[[^\[\]]*\]\([^()]*\)\s*")
"""The source of a text that is a link and nothing else."""
_LEAST_BODY = 40
"""Characters under a heading that can say something: a short sentence, more than a link or a label."""


def children_clauses(
    document: Document, passages: Sequence[Passage], ages: Sequence[int] = ()
) -> tuple[list[Clause], list[NearMiss]]:
    """Find the children's clause, in reading order, and what only looked like it, nearest first.

    ``ages`` are the offsets of the source at which ages of people begin, in ascending order.
    """
    naming = [
        passage
        for passage in passages
        if may_name_children(passage.words) and _child(passage, 0, len(passage.lower), ages) is not None
    ]
    found = sorted([*_stated(naming, ages), *_titled(passages)], key=lambda clause: clause.span)
    if found:
        return found, []
    asking = [
        passage
        for passage in passages
        if may_ask_for_an_age(passage.lower, passage.words) and ELIGIBILITY.search(passage.lower) is not None
    ]
    return [*_for_adults(asking), *_checked(passages), *_linked(naming)], [
        *_promised(document),
        *_guarded(naming, ages),
        *_eligibility(asking),
    ]


def _child(passage: Passage, start: int, end: int, ages: Sequence[int]) -> re.Match[str] | None:
    """Return the first words in a range of a passage that name children, or people under an age."""
    for match in CHILD.finditer(passage.lower, start, end):
        if match["age"] is None:
            return match
        span = passage.span(match.start(), match.end())
        if bisect_left(ages, span.start - _BEFORE) < bisect_left(ages, span.end):
            return match
    return None


def _stated(passages: Iterable[Passage], ages: Sequence[int]) -> Iterator[Clause]:
    """Sentences that name children, or users below an age, and say what happens to them."""
    for passage in passages:
        if isinstance(passage.leaf, Heading) or _is_bare_link(passage):
            continue
        for start, end in passage.sentences:
            sentence = passage.lower[start:end]
            if not ACTION.search(sentence) or _child(passage, start, end, ages) is None:
                continue
            heading = passage.section is not None and TITLE.search(passage.section.title.lower())
            if (heading or _of_users(sentence)) and not why_guarded(sentence):
                how = "heading+cue" if heading else "cue"
                stop = start + len(passage.text[start:end].rstrip())
                yield Clause(**passage.cite(start, stop), clause=KEY, confidence=Confidence.HIGH, how=how)


def _of_users(sentence: str) -> bool:
    """Tell whether a lower-case sentence is on users or data, or on people under an age."""
    return AS_USERS.search(sentence) is not None or any(child["below"] for child in CHILD.finditer(sentence))


def _linked(passages: Iterable[Passage]) -> Iterator[Clause]:
    """Links to other texts that name children: mere mentions, for what is told there is not told here."""
    for passage in passages:
        if _is_bare_link(passage) and not why_guarded(passage.lower):
            cited = passage.cite(0, len(passage.text))
            yield Clause(**cited, clause=KEY, confidence=Confidence.LOW, how="cue")


def _is_bare_link(passage: Passage) -> bool:
    """Tell whether a passage is a link and nothing else: the title of another text."""
    return _BARE_LINK.fullmatch(passage.source.slice(passage.leaf.text_span)) is not None


def _for_adults(passages: Iterable[Passage]) -> Sequence[Clause]:
    """Return the sentences by which only adults may use the service; of customers, they are a mere mention.

    Where any sentence asks for a lower age, minors may use it, and there are none.
    """
    found: list[Clause] = []
    for passage in passages:
        if isinstance(passage.leaf, Heading):
            continue
        for start, end in passage.sentences:
            sentence = passage.lower[start:end]
            ages = [age.group() for age in ELIGIBILITY.finditer(sentence)]
            if ages and DEMANDS.search(sentence):
                if not all(map(ADULT.search, ages)):
                    return []
                sure = Confidence.MEDIUM if USES_THE_SERVICE.search(sentence) else Confidence.LOW
                stop = start + len(sentence.rstrip())
                found.append(Clause(**passage.cite(start, stop), clause=KEY, confidence=sure, how="cue"))
    return found


def _checked(passages: Iterable[Passage]) -> Iterator[Clause]:
    """Sentences by which an age is asked to check who may use the service: a mere mention, of no age."""
    for passage in passages:
        if isinstance(passage.leaf, Heading) or not may_check_an_age(passage.words):
            continue
        for start, end in passage.sentences:
            sentence = passage.lower[start:end]
            if all(pattern.search(sentence) for pattern in (ASKED, CHECKS, OLD_ENOUGH)):
                stop = start + len(sentence.rstrip())
                yield Clause(**passage.cite(start, stop), clause=KEY, confidence=Confidence.LOW, how="cue")


def _titled(passages: Sequence[Passage]) -> Iterator[Clause]:
    """Headings that name children and have a text under them."""
    for passage, following in pairwise(passages):
        heading = isinstance(passage.leaf, Heading) and TITLE.search(passage.lower)
        if heading and not isinstance(following.leaf, Heading) and len(following.text) >= _LEAST_BODY:
            cited = passage.cite(0, len(passage.text))
            yield Clause(**cited, clause=KEY, confidence=Confidence.MEDIUM, how="heading")


def _promised(document: Document) -> Iterator[NearMiss]:
    source = document.source
    for block in _blocks(document):
        if isinstance(block, Contents):
            for entry in block.entries:
                if TITLE.search(entry.title.lower()):
                    span = entry.text_span
                    why = "the contents list promises this section, and the text does not have it"
                    yield NearMiss(span=span, source=source, clause=KEY, why=why)


def _guarded(passages: Iterable[Passage], ages: Sequence[int]) -> Iterator[NearMiss]:
    for passage in passages:
        if match := _child(passage, 0, len(passage.lower), ages):
            if isinstance(passage.leaf, Heading):
                why = "a heading without a text that says anything of children"
            else:
                why = (
                    why_guarded(passage.lower)
                    or "it says nothing of children using the service or of their data"
                )
            yield NearMiss(**passage.cite(match.start(), match.end()), clause=KEY, why=why)


def _eligibility(passages: Iterable[Passage]) -> Iterator[NearMiss]:
    for passage in passages:
        if match := ELIGIBILITY.search(passage.lower):
            why = "it says who may use the service, and nothing of children or their data"
            yield NearMiss(**passage.cite(match.start(), match.end()), clause=KEY, why=why)


def _blocks(document: Document) -> Iterator[object]:
    yield from document.blocks
    for section in document.sections:
        yield from section.blocks
