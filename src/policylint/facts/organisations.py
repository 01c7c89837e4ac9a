"""Organisations that a policy names: the controller and its brands, well-known companies, and every legal entity."""

import enum
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.facts.controller_names import controller_names
from policylint.facts.definition import Definition
from policylint.facts.fact import Fact
from policylint.facts.front_matter import Declared
from policylint.facts.legal_entities import has_legal_form, is_legal_form, legal_entity_at, lower_case_entities
from policylint.facts.near_misses import NearMiss, near_misses
from policylint.facts.organisation_names import well_known
from policylint.facts.passages import Passage


class OrganisationRole(enum.Enum):
    """What part an organisation plays: who decides, who works for it, or somebody else."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"
    THIRD_PARTY = "third-party"
    UNKNOWN = "unknown"


@frozen(kw_only=True)
class Organisation(Fact):
    """One mention of an organisation.

    ``name`` is the name as a reader sees it, legal form included where it is written. ``near_miss_of`` is the
    controller's name that this one misses by one character, None for a name that is right.
    """

    name: str
    role: OrganisationRole
    near_miss_of: str | None = None


@frozen
class _Mention:
    """A name in a passage; the bare name, without a legal form, ends at ``name_end``."""

    start: int
    name_end: int
    end: int
    known: bool


_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ](?:[\w./]*\w)?")
_JOINS_WORDS = frozenset("@/\\-_.&#=?’'")
_NEAR = 160
_CLOSE_BEHIND = 12
_CONTROLLER_TERMS = frozenset({"we", "us", "our", "company", "the company"})
_PROCESSOR = re.compile(
    r"\b(?:sub-?)?processors?\b|\bservice providers?\b|\bon our behalf\b|\bto process\b|\bprocess(?:es)? payments?\b"
    r"|\bpayment process|\bhost(?:ed|ing)\b|\bour (?:hosting|analytics|payment|email) (?:provider|partner)"
)
_THIRD_PARTY = re.compile(r"\bthird[- ]part|\bpartners?\b|\baffiliates?\b")


def organisations(
    passages: Sequence[Passage], definitions: Sequence[Definition], declared: Declared
) -> tuple[Organisation, ...]:
    """Find the organisations that are named, in reading order, no mention within another.

    ``definitions`` are those of the same document (``Acme GmbH (“we”)`` tells the controller), ``declared`` is
    its front matter. The surest statement of who the controller is gives its names; whatever bears one of them,
    or one of them and more (``Acme Ireland Ltd`` beside ``Acme``), counts as the controller.
    """
    words = [_WORD.findall(passage.text) for passage in passages]
    named = [
        (passage, [*_named(passage, of_passage), *_written_small(passage)])
        for passage, of_passage in zip(passages, words, strict=True)
    ]
    names = list(controller_names(declared, passages, definitions))
    names += _speaking(definitions, named)
    brands = _with_bare_names(names)
    found = [
        _organisation(passage, mention, brands)
        for passage, mentions in named
        for mention in _apart([*mentions, *_brands(passage, brands)])
    ]
    terms = {name.lower() for one in definitions for name in (one.term, *one.aliases)}
    for near in near_misses(passages, words, brands, terms.difference(name.lower() for name in brands)):
        found.append(_near_miss(near))
    return tuple(sorted(found, key=lambda one: one.span))


def _speaking(
    definitions: Sequence[Definition], named: Sequence[tuple[Passage, list[_Mention]]]
) -> Iterator[str]:
    """Yield the legal entities that a definition in the first person stands behind: ``Acme, Inc. (“Acme”, “we”)``."""
    starts = {
        one.span.start
        for one in definitions
        if any(name.lower() in _CONTROLLER_TERMS for name in (one.term, *one.aliases))
    }
    if not starts:
        return
    for passage, mentions in named:
        for mention in mentions:
            if mention.name_end < mention.end:
                end = passage.span(mention.start, mention.end).end
                if any(end + gap in starts for gap in range(_CLOSE_BEHIND)):
                    yield passage.text[mention.start : mention.end]


def _near_miss(near: NearMiss) -> Organisation:
    return Organisation(
        **near.passage.cite(near.start, near.start + len(near.text)),
        name=near.text,
        role=OrganisationRole.CONTROLLER,
        near_miss_of=near.name,
    )


def _with_bare_names(names: Sequence[str]) -> tuple[str, ...]:
    """Add to each name what is left of it without its legal form."""
    found = dict.fromkeys(names)
    for name in names:
        words = name.split(" ")
        while len(words) > 1 and is_legal_form(words[-1].rstrip(".,")):
            words.pop()
        bare = " ".join(words).rstrip(",")
        if len(bare) > 2:
            found.setdefault(bare)
    return tuple(found)


def _named(passage: Passage, words: Sequence[str]) -> Iterator[_Mention]:
    """Well-known names and legal entities; ``words`` are the capitalised words of the passage."""
    known = well_known()
    if known.keys().isdisjoint(words) and not has_legal_form(words):
        return
    text = passage.text
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        if is_legal_form(word) and (entity := legal_entity_at(text, start, word)):
            is_known = text[entity.start : entity.name_end].split(" ")[0].rstrip(",") in known
            yield _Mention(entity.start, entity.name_end, entity.end, is_known)
        if word in known and _stands_alone(text, start):
            for name in known[word]:
                if text.startswith(name, start) and _ends(text, start + len(name)):
                    yield _Mention(start, start + len(name), start + len(name), True)
                    break


def _written_small(passage: Passage) -> Iterator[_Mention]:
    for entity in lower_case_entities(passage.text):
        yield _Mention(entity.start, entity.name_end, entity.end, False)


def _brands(passage: Passage, names: Sequence[str]) -> Iterator[_Mention]:
    text = passage.text
    for name in names:
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if _stands_alone(text, at) and _ends(text, end):
                yield _Mention(at, end, end, False)
            at = text.find(name, end)


def _stands_alone(text: str, start: int) -> bool:
    return not start or not (text[start - 1].isalnum() or text[start - 1] in _JOINS_WORDS)


def _ends(text: str, end: int) -> bool:
    """Tell whether a name ends here: not within a longer word, a domain or an address."""
    after = text[end : end + 2]
    if not after or not (after[0].isalnum() or after[0] in "@_-/."):
        return True
    return after[0] in "./" and not after[1:].isalnum()


def _apart(mentions: list[_Mention]) -> list[_Mention]:
    """Keep the longest of mentions that overlap, in reading order."""
    kept: list[_Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _organisation(passage: Passage, mention: _Mention, brands: Sequence[str]) -> Organisation:
    name = passage.text[mention.start : mention.end]
    bare = passage.text[mention.start : mention.name_end]
    if name in brands or bare in brands or any(bare.startswith(f"{brand} ") for brand in brands):
        role = OrganisationRole.CONTROLLER
    else:
        role = _role(passage, mention)
    return Organisation(**passage.cite(mention.start, mention.end), name=name, role=role)


def _role(passage: Passage, mention: _Mention) -> OrganisationRole:
    """Judge by the sentence, and by what introduces the list that the name stands in."""
    lower = passage.lower
    start = max(lower.rfind(". ", 0, mention.start), mention.start - _NEAR)
    end = lower.find(". ", mention.end, mention.end + _NEAR)
    around = lower[max(0, start) : end if end >= 0 else mention.end + _NEAR]
    if passage.lead_in is not None:
        around = f"{passage.lead_in.lower[-_NEAR:]} {around}"
    if _PROCESSOR.search(around):
        return OrganisationRole.PROCESSOR
    if mention.known or _THIRD_PARTY.search(around):
        return OrganisationRole.THIRD_PARTY
    return OrganisationRole.UNKNOWN
