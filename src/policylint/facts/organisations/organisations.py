"""Organisations that a policy names: the controller and its brands, well-known companies, legal entities."""

import enum
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from policylint.facts.definitions.definition import Definition
from policylint.facts.fact import Fact
from policylint.facts.front_matter import Declared
from policylint.facts.organisations.controller_conduct import conducting
from policylint.facts.organisations.controller_names import controller_names
from policylint.facts.organisations.legal_entities import is_legal_form, legal_entity_at, legal_forms
from policylint.facts.organisations.name_forms import is_name
from policylint.facts.organisations.near_misses import near_misses
from policylint.facts.organisations.organisation_names import IN_COMPANY, in_company, well_known
from policylint.facts.passages import Passage
from policylint.facts.phrases import Phrases
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern


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
    """A name in the passage at ``place``; the bare name, without a legal form, ends at ``name_end``."""

    place: int
    passage: Passage
    start: int
    name_end: int
    end: int
    is_known: bool = False
    near_miss_of: str | None = None

    @property
    def name(self) -> str:
        """The name, legal form included."""
        return self.passage.text[self.start : self.end]


_FIRST_PART = re.compile(r"[^ ,./]+")
_DOMAIN = re.compile(r"(\w{3,})\.(?:com|org|net|io|app|ai|co)")
# Half of all passages have them: “AS” is quicker to look for as it is written, and “A/S” has another word.
_OFTEN_NO_FORM = frozenset({"a", "as"})
_SHORT_FORM = lazy_pattern(r" \([“\"]?(?P<short>[^()“”\",;]{2,30})[”\"]?\)")
_JOINS_WORDS = frozenset("@/\\-_.&#=?’'")
_NEAR = 160
_CLOSE_BEHIND = 12
_CONTROLLER_TERMS = frozenset({"we", "us", "our", "company", "the company"})
_WE = re.compile(r"\b[Ww]e(?:,| are| at)? [(“\"‘]{0,2}$")
_WE_REACH = 12
_WRITE_TO_US = lazy_pattern(r"\b(?:contact|write|reach|mail|e-mail) (?:to )?us\b[^?]*$")
_PROCESSOR = re.compile(
    r"\b(?:sub-?)?processors?\b|\bservice providers?\b|\bon our behalf\b|\bto process\b"
    r"|\bprocess(?:es)? payments?\b|\bpayment process"
    r"|\bhost(?:ed|ing)\b|\bour (?:hosting|analytics|payment|email) (?:provider|partner)"
)
_AS_PROCESSOR = re.compile(r",? (?:acts |acting )?as (?:an? |the |your )?(?:data )?processor\b")
_HINTS_OF_PROCESSORS = ("process", "provider", "behalf", "host", "partner")
_HINTS_OF_THIRD_PARTIES = ("third", "partner", "affiliate")
_THIRD_PARTY = lazy_pattern(r"\bthird[- ]part|\bpartners?\b|\baffiliates?\b")


def organisations(
    passages: Sequence[Passage],
    definitions: Sequence[Definition],
    declared: Declared,
    names: Sequence[str] = (),
) -> tuple[Organisation, ...]:
    """Find the organisations that are named, in reading order, no mention within another.

    ``definitions`` are those of the same document (``Acme GmbH (“we”)`` tells the controller), ``declared``
    is its front matter, and ``names`` are further ones of the controller. Whatever bears one of the
    controller's names, or one of them and more (``Acme Ireland Ltd`` beside ``Acme``), counts as the
    controller.
    """
    mentions = [*_named(passages)]
    names = [*names, *controller_names(declared, passages, definitions), *_speaking(definitions, mentions)]
    brands = _with_bare_names(names or conducting(passages) or _addressed(passages, mentions))
    folded = [brand.lower() for brand in brands]
    terms = {name.lower() for one in definitions for name in one.names}
    of_brands = [*_brands(passages, brands)]
    short_forms = {*_short_forms(of_brands)}.difference(brands)
    mentions += [*of_brands, *(_brands(passages, short_forms) if short_forms else ())]
    mentions += _near_misses(passages, brands, terms.difference(folded))
    of_controller = tuple(f"{brand} " for brand in (*folded, *(short.lower() for short in short_forms)))
    return tuple(_organisation(mention, of_controller) for mention in _apart(mentions))


def _speaking(definitions: Sequence[Definition], mentions: Sequence[_Mention]) -> Iterator[str]:
    """Yield the legal entities that introduce themselves: ``Acme, Inc. (“we”)``, ``We, Acme Ltd,``."""
    starts = {
        one.span.start for one in definitions if any(name.lower() in _CONTROLLER_TERMS for name in one.names)
    }
    first, last = min(starts, default=0), max(starts, default=-1)
    for mention in mentions:
        if mention.name_end == mention.end:
            continue
        leaf, start = mention.passage.leaf.span, mention.start
        if _WE.search(mention.passage.text, max(0, start - _WE_REACH), start):
            yield mention.name
        elif first < leaf.end and leaf.start <= last:
            end = mention.passage.span(mention.start, mention.end).end
            if not starts.isdisjoint(range(end, end + _CLOSE_BEHIND)):
                yield mention.name


def _addressed(passages: Sequence[Passage], mentions: Iterable[_Mention]) -> tuple[str, ...]:
    """Return the legal entity that readers shall write to: ``contact us at: Acme, Inc.``; none or one."""
    for mention in mentions:
        if mention.is_known or mention.name_end == mention.end:
            continue
        before = mention.passage.lower[max(0, mention.start - _NEAR) : mention.start]
        if not before and mention.place:
            before = passages[mention.place - 1].lower[-_NEAR:]
        # “For what concerns Acme Kites, write to us at: Acme Kites Ltd” is about one of several.
        is_about_it = mention.passage.lower[mention.start : mention.name_end].rstrip(", ") in before
        if not is_about_it and _WRITE_TO_US.search(before):
            return (mention.name,)
    return ()


def _with_bare_names(names: Iterable[str]) -> tuple[str, ...]:
    """Add to each name what is left of it without its legal form or top-level domain."""
    found = dict.fromkeys(names)
    for name in tuple(found):
        words = name.split(" ")
        while len(words) > 1 and is_legal_form(words[-1].rstrip(".,")):
            words.pop()
        bare = " ".join(words).rstrip(",")
        if domain := _DOMAIN.fullmatch(bare):
            found.setdefault(domain[1])
        if len(bare) > 2:
            found.setdefault(bare)
    return tuple(found)


def _named(passages: Sequence[Passage]) -> Iterator[_Mention]:
    """Yield the well-known names and the legal entities."""
    known, forms = well_known(), legal_forms()
    beginnings = _beginnings().present(passages)
    rare = beginnings.words - _OFTEN_NO_FORM
    near = [
        (place, one)
        for place, one in enumerate(passages)
        if not rare.isdisjoint(one.words) or ("as" in one.words and "AS" in one.text)
    ]
    for place, passage in near:
        text = passage.text
        sure: list[tuple[int, int]] = []
        unsure: list[tuple[int, int]] = []
        for start, word in beginnings.places(passage):
            if word in forms and (entity := legal_entity_at(text, start)):
                first = _FIRST_PART.match(text, entity.start, entity.name_end)
                is_known = first is not None and first[0] in known and first[0] not in IN_COMPANY
                yield _Mention(place, passage, entity.start, entity.name_end, entity.end, is_known)
            if word in known and _stands_alone(text, start):
                for name in known[word]:
                    end = start + len(name)
                    if text.startswith(name, start) and _ends(text, end):
                        (unsure if name in IN_COMPANY else sure).append((start, end))
                        break
        for start, end in (*sure, *(in_company(text, unsure, sure) if unsure else ())):
            yield _Mention(place, passage, start, end, end, is_known=True)


@cache
def _beginnings() -> Phrases:
    return Phrases.of(legal_forms() | well_known().keys())


def _brands(passages: Sequence[Passage], names: Iterable[str]) -> Iterator[_Mention]:
    phrases = Phrases.of(names)
    for place, passage in phrases.near(passages):
        for start, name in phrases.places(passage):
            end = start + len(name)
            if _stands_alone(passage.text, start) and _ends(passage.text, end):
                yield _Mention(place, passage, start, end, end)


def _short_forms(mentions: Iterable[_Mention]) -> Iterator[str]:
    """Yield the short forms in brackets behind names: ``Kite Flyers of Leeds (KFL)``, ``Acme Co (Acme)``."""
    for one in mentions:
        if not one.passage.text.startswith(" (", one.end):
            continue
        match = _SHORT_FORM.match(one.passage.text, one.end)
        if match and is_name(match["short"]) and _abbreviates(match["short"], one.name):
            yield match["short"]


def _abbreviates(short: str, name: str) -> bool:
    words = name.split(" ")
    if short.isupper() and " " not in short:
        return short == "".join(word[0] for word in words if word[0].isupper())
    parts = short.split(" ")
    return words[0].startswith(parts[0]) and all(
        any(word.startswith(part) for word in words) for part in parts
    )


def _near_misses(
    passages: Sequence[Passage], names: Sequence[str], terms: Collection[str]
) -> Iterator[_Mention]:
    for near in near_misses(passages, names, terms):
        end = near.start + len(near.text)
        yield _Mention(near.place, passages[near.place], near.start, end, end, near_miss_of=near.name)


def _stands_alone(text: str, start: int) -> bool:
    return not start or not (text[start - 1].isalnum() or text[start - 1] in _JOINS_WORDS)


def _ends(text: str, end: int) -> bool:
    """Tell whether a name ends here: not within a longer word, a domain or an address."""
    after = text[end : end + 2]
    if not after or not (after[0].isalnum() or after[0] in "@_-/."):
        return True
    return after[0] in "./" and not after[1:].isalnum()


def _apart(mentions: Iterable[_Mention]) -> Iterator[_Mention]:
    """Yield the longest of mentions that overlap, in reading order."""
    reach = (0, 0)
    for one in sorted(mentions, key=lambda one: (one.place, one.start, -one.end)):
        if (one.place, one.start) >= reach:
            reach = one.place, one.end
            yield one


def _organisation(mention: _Mention, brands: tuple[str, ...]) -> Organisation:
    """Make a fact of a mention; ``brands`` are the controller's names in lower case, a blank behind each."""
    passage = mention.passage
    bare = passage.lower[mention.start : mention.name_end]
    is_controller = bool(mention.near_miss_of) or f"{bare} ".startswith(brands)
    if is_controller and _AS_PROCESSOR.match(passage.lower, mention.end):
        is_controller = False
    role = OrganisationRole.CONTROLLER if is_controller else _role(passage, mention)
    return Organisation(
        **passage.cite(mention.start, mention.end),
        name=mention.name,
        role=role,
        near_miss_of=mention.near_miss_of,
    )


def _role(passage: Passage, mention: _Mention) -> OrganisationRole:
    """Judge by the sentence, and by what introduces the list that the name stands in."""
    lower = passage.lower
    start = max(lower.rfind(". ", max(0, mention.start - _NEAR), mention.start), mention.start - _NEAR)
    end = lower.find(". ", mention.end, mention.end + _NEAR)
    around = lower[max(0, start) : end if end >= 0 else mention.end + _NEAR]
    if passage.lead_in is not None:
        around = f"{passage.lead_in.lower[-_NEAR:]} {around}"
    if _says(around, _HINTS_OF_PROCESSORS, _PROCESSOR):
        return OrganisationRole.PROCESSOR
    if mention.is_known or _says(around, _HINTS_OF_THIRD_PARTIES, _THIRD_PARTY):
        return OrganisationRole.THIRD_PARTY
    return OrganisationRole.UNKNOWN


def _says(text: str, hints: Iterable[str], pattern: re.Pattern[str]) -> bool:
    """Tell whether a text matches a pattern; without one of the hints it does not, which is quickly seen."""
    for hint in hints:
        if hint in text:
            return pattern.search(text) is not None
    return False
