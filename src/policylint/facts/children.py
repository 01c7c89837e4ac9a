"""The children's clause: what the policy says about children, minors, or users below an age (`children.age`).

It counts by its shape, not by a keyword: a sentence that names children or an upper age together with what
happens to them - use, collection, direction, consent, deletion - or a section so titled that has a text.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.confidence import Confidence
from policylint.facts.clause import Clause, NearMiss
from policylint.facts.passages import Passage
from policylint.facts.sentences import sentences
from policylint.facts.tags import NO_CLAUSE, Tag
from policylint.syntax.nodes import Contents, Document, Heading, Node

KEY = "children.age"

_AGE = r"(?:1[0-9]|2[01]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty[- ]one)"
_CHILD = re.compile(
    rf"""\b(?:
      child(?:ren)?(?:['’]?s)? | kids? | minors | (?:a|an|any|the|each|such|every|your)\ minor | teen(?:ager)?s? | youths? | juveniles? | infants? | toddlers?
    | pupils? | under[- ]?aged? | coppa
    | (?:under|below|younger\ than|less\ than|not\ (?:yet\ )?reached)\ (?:the\ )?(?:minimum\ )?(?:age\ (?:of\ )?)?(?:{_AGE}\b|age|majority)
    | under[- ](?:13|14|15|16|18)s?\b
    | (?:not\ (?:of|of\ legal)|without\ the\ legal)\ age
    )\b""",
    re.VERBOSE,
)
_ACTION = re.compile(
    r"""\b(?:
      (?:un)?knowingly | intentionally | collect(?:s|ed|ing|ion)? | solicit(?:s|ed|ing)? | gather(?:s|ed|ing)?
    | process(?:es|ed|ing)? | obtain(?:s|ed|ing)? | receiv(?:e|es|ed|ing) | stor(?:e|es|ed|ing)
    | direct(?:ed)? | intend(?:ed|s)? | aim(?:ed)? | target(?:s|ed|ing)? | design(?:ed)? | market(?:ed)?\ to | address(?:ed)?\ to
    | suitable | appropriate | available\ to | offer(?:ed|s)? | meant | for\ use\ by | appeal(?:s|ing)?
    | us(?:e|es|ed|ing) | access(?:es|ed|ing)? | regist(?:er|ers|ered|ering|ration) | sign(?:ing)?\ up | account | visit(?:s|ing)?
    | download(?:s|ed|ing)? | play(?:s|ing)? | submit(?:s|ted|ting)? | provid(?:e|es|ed|ing) | participate | subscribe
    | permit(?:s|ted)? | allow(?:s|ed)? | eligible | prohibit(?:s|ed)? | may\ not | must\ not | restrict(?:ed|s|ions?)?
    | consent | permission | supervision | parents? | parental | guardians? | delet(?:e|es|ed|ing|ion) | remov(?:e|es|ed|ing|al)
    | compl(?:y|ies|iance|iant) | protect(?:s|ed|ing|ion)? | responsib(?:le|ility) | monitor
    )\b""",
    re.VERBOSE,
)


@frozen
class _Guard:
    """A way in which a child word means something else, and how to say so."""

    pattern: re.Pattern[str]
    why: str


def _guard(pattern: str, why: str) -> _Guard:
    return _Guard(re.compile(pattern, re.VERBOSE), why)


_GUARDS = (
    _guard(
        r"\bminor\ (?:chang|updat|modif|amend|edit|revis|alter|correct|adjust|improve|detail|differ|bug|issue|clarif|variation)\w*",
        "“minor” means small here",
    ),
    _guard(
        r"\bchild(?:ren)?(?:['’]?s)?\ (?:(?:sexual\ )?(?:abuse|exploitation|pornograph\w*|safety|endangerment|trafficking|protection\ (?:law|agenc|service)\w*)"
        r"|labou?r|support\ payment\w*|care|seats?|benefits?|process\w*|compan(?:y|ies)|sexual)|\b(?:missing|exploited)\ children\b|\bchildcare\b"
        r"|\bharm(?:ful)?\ (?:to\ )?(?:minors|children)\b",
        "it speaks of harm to children or of childcare, not of children as users",
    ),
    _guard(
        r"\b(?:number|names?|ages?|details|information|data|birth\w*|photos?|genders?)\ (?:and\ \w+\ )?of\ (?:your\ |any\ |the\ )?(?:minor\ )?(?:child(?:ren)?|kids)\b"
        r"|\b(?:adults?|spouses?|partners?|wife|husband|marital\ status|famil(?:y|ies)|dependents?|household)\b[^.]{0,40},?\ (?:(?:and|or)\ )?(?:child(?:ren)?|infants?|kids)\b"
        r"|\bchild(?:ren)?,\ infants?\b|\bpresence\ of\ children\b|\bparents\ of\ young\ children\b",
        "it speaks of children as a fact about a household",
    ),
    _guard(
        r"\bon\ behalf\ of\ (?:your|a|the|their)\ (?:minor\ )?(?:child|minor)\b|\byour\ minor\ child\b",
        "it lets a parent make a request, and does not say whether the service is for children",
    ),
    _guard(
        r"\b(?:sensitive|special)\b[^.]{0,160}\bknown\ child(?:ren)?\b|\bknown\ child(?:ren)?\b[^.]{0,60}\bsensitive\b",
        "it defines sensitive data",
    ),
    _guard(
        r"\b(?:sell|sells|sale|sold|selling)\b[^.]{0,80}\b(?:personal\ )?(?:information|data)\b[^.]{0,120}",
        "it speaks of the sale of minors’ data only",
    ),
    _guard(
        r"\b(?:remov\w+|eras\w+|delet\w+)\b[^.]{0,80}\b(?:content|posts?|postings?)\b[^.]{0,120}\bcalifornia\b"
        r"|\bcalifornia\b[^.]{0,160}\b(?:remov\w+|delet\w+)\b[^.]{0,60}\b(?:content|posted|postings?)\b",
        "it gives Californian minors the removal of their posts",
    ),
)
_TITLE = re.compile(
    r"\b(?:child(?:ren)?(?:['’]?s)?|minors?['’]?|kids?['’]?|teens?|teenagers?|under[- ]?age|under (?:the age of )?1[3-8]|"
    r"underage|coppa|age (?:limit\w*|restrict\w*|requirements?|of consent|policy)|minimum age|young (?:people|persons|users))\b"
)
_ELIGIBILITY = re.compile(
    rf"\b(?:at least|over|older than|minimum age (?:of|is)) (?:the age of )?{_AGE}\b(?! (?:months|days|weeks|hours))|\b{_AGE}(?:\+| (?:years )?(?:of age )?(?:or|and) (?:older|over|above))"
)
_LEAST_BODY = 40


def children_clauses(
    document: Document, passages: Sequence[Passage], tags: Sequence[Tag] = ()
) -> tuple[list[Clause], list[NearMiss]]:
    """Find the children's clause: its evidence in reading order, and what only looked like it, nearest first.

    A section that a tag calls no clause (``clause=none``) is no evidence, whatever it says.
    """
    guessed = _outside(passages, [tag.target for tag in tags if NO_CLAUSE in tag.clauses])
    found = [*_tagged(tags), *_stated(guessed), *_titled(guessed)]
    found.sort(key=lambda clause: clause.span)
    if found:
        return found, []
    return found, [*_promised(document), *_guarded(passages), *_eligibility(passages)]


def _outside(passages: Sequence[Passage], targets: Sequence[Node | None]) -> Sequence[Passage]:
    """Leave out the passages of tagged sections (not those of the sections in them) and of tagged blocks."""
    if not targets:
        return passages
    spans = {target.span for target in targets if target}
    return [
        passage
        for passage in passages
        if passage.leaf.span not in spans
        and not any(node.span in spans for node in passage.within)
        and not (passage.section and passage.section.heading.span in spans)
    ]


def _tagged(tags: Sequence[Tag]) -> Iterator[Clause]:
    for tag in tags:
        if KEY in tag.clauses and tag.target is not None:
            yield Clause(
                span=tag.span, text=tag.text, line=tag.line, clause=KEY, confidence=Confidence.HIGH, how="tag"
            )


def _stated(passages: Sequence[Passage]) -> Iterator[Clause]:
    """Sentences that name children, or users below an age, and say what happens to them."""
    for passage in passages:
        if isinstance(passage.leaf, Heading) or not _CHILD.search(passage.lower):
            continue
        for start, end in sentences(passage.text):
            sentence = passage.lower[start:end]
            if _CHILD.search(sentence) and _ACTION.search(sentence) and not _why_guarded(sentence):
                heading = passage.section is not None and _TITLE.search(passage.section.title.lower())
                how = "heading+cue" if heading else "cue"
                stop = start + len(passage.text[start:end].rstrip())
                yield Clause(**passage.cite(start, stop), clause=KEY, confidence=Confidence.HIGH, how=how)


def _titled(passages: Sequence[Passage]) -> Iterator[Clause]:
    """Headings that name children and have a text under them."""
    for passage, following in zip(passages, passages[1:], strict=False):
        heading = isinstance(passage.leaf, Heading) and _TITLE.search(passage.lower)
        if heading and not isinstance(following.leaf, Heading) and len(following.text) >= _LEAST_BODY:
            cited = passage.cite(0, len(passage.text))
            yield Clause(**cited, clause=KEY, confidence=Confidence.MEDIUM, how="heading")


def _promised(document: Document) -> Iterator[NearMiss]:
    source = document.source
    for block in _blocks(document):
        if isinstance(block, Contents):
            for entry in block.entries:
                if _TITLE.search(entry.title.lower()):
                    span = entry.text_span
                    why = "the contents list promises this section, and the text does not have it"
                    line = source.line_of(span.start)
                    yield NearMiss(span=span, text=source.slice(span), line=line, clause=KEY, why=why)


def _guarded(passages: Sequence[Passage]) -> Iterator[NearMiss]:
    for passage in passages:
        if match := _CHILD.search(passage.lower):
            if isinstance(passage.leaf, Heading):
                why = "a heading without a text that says anything of children"
            else:
                why = _why_guarded(passage.lower) or "it says nothing of children using the service or of their data"
            yield NearMiss(**passage.cite(match.start(), match.end()), clause=KEY, why=why)


def _eligibility(passages: Sequence[Passage]) -> Iterator[NearMiss]:
    for passage in passages:
        if match := _ELIGIBILITY.search(passage.lower):
            why = "it says who may use the service, and nothing of children or their data"
            yield NearMiss(**passage.cite(match.start(), match.end()), clause=KEY, why=why)


def _why_guarded(sentence: str) -> str | None:
    """Say why the child words of a sentence do not count, None if any of them does."""
    reason = None
    rest = sentence
    for guard in _GUARDS:
        shorter = guard.pattern.sub(" ", rest)
        if shorter != rest:
            rest, reason = shorter, reason or guard.why
    return reason if reason and not _CHILD.search(rest) else None


def _blocks(document: Document) -> Iterator[object]:
    yield from document.blocks
    for section in document.sections:
        yield from section.blocks
