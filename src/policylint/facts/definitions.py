"""Defined terms: where the policy says what it calls a thing (dialect section 3.3)."""

import enum
import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.facts.fact import Fact
from policylint.facts.legal_entities import legal_entity_at
from policylint.facts.passages import Passage
from policylint.syntax.nodes import Heading, Item, Paragraph


class DefinitionForm(enum.Enum):
    """How a term is defined: ``“X” means …``, ``“X” – …``, ``(the “X”)``, ``(hereinafter “X”)``, ``Name (“we”)``."""

    MEANS = "means"
    DASH = "dash"
    PARENTHESIS = "parenthesis"
    HEREINAFTER = "hereinafter"
    ALIAS = "alias"


@frozen(kw_only=True)
class Definition(Fact):
    """A defined term; ``aliases`` are the further names that the same words give it."""

    term: str
    form: DefinitionForm
    aliases: tuple[str, ...] = ()


_OPEN, _CLOSE = '“"„«‘', '”"“»’'
_TERM_IN_QUOTES = re.compile(rf"[{_OPEN}](?P<term>[^{_OPEN}{_CLOSE}()\r\n]{{1,60}}?)[,.;]?[{_CLOSE}]")
_PARENTHESIS = re.compile(r"\(([^()]{1,240}+)\)")
_HEREINAFTER = re.compile(
    r"\s*(?:collectively,? )?(?:herein|here)(?:in)?after\b,?|\s*henceforth\b", re.IGNORECASE
)
_HEREINAFTER_TERM = re.compile(r"(?:as|to as|called|named|[-–—⎼:,])\s+(?:the\s+)?([^,;]{2,60})$")
_CONNECTIVES = re.compile(
    r"(?:[\s,;:/]|\b(?:the|this|our|a|an|and|or|as|also|both|each|any|such|all|either|collectively|together|jointly|with|"
    r"individually|singly|hereby|herein|referred|to|known|called|defined|in|short|abbreviated|for|where|applicable|"
    r"of|them|these|singular|plural|being|respectively|sometimes|simply|we|us|you|your)\b)*",
    re.IGNORECASE,
)
_FIRST_PERSON = frozenset({"we", "us", "our", "ours", "i", "me", "my"})
_PRONOUNS = _FIRST_PERSON | {"you", "your", "yours"}
_AND_ITS = re.compile(
    r",? (?:and|together with|along with|including|with)(?: any of| all(?: of)?| each of)? (?:its|their|our|other|affiliated|related)\b[^.;()]{0,100}$"
)
_WORD_STARTS = re.compile(r"(?<= )[^\s,]+")
_NO_NAME = frozenset({"company", "site", "website", "app", "service", "services"})
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]?(?:[A-Z&/-][A-Za-z]?){1,7}s?")
_NAME_BEFORE = re.compile(r"(?:\b(?!(?:The|This|At|By|With|For|From|In|On|Here|When|If|Our|Your) )[A-Z0-9][\w.&’'-]{0,40},? ){0,5}\b[A-Z0-9][\w.&’'-]{0,40}$")
_DEFINES = re.compile(
    r"\s*(?:\([^()]{0,80}\)\s*)?(?P<verb>means?|shall mean|will mean|refers? to|ha(?:s|ve) the (?:same )?meanings?|"
    r"shall have the (?:same )?meanings?|is defined as|are defined as|describes|is|are|(?:in this \w+ )?includes?|comprises?)\b"
)
_DASH = re.compile(r"\s?[–—⎼]\s?(?=\w)|\s-\s|:\s+(?=\w)")
_WEAK_VERBS = frozenset({"is", "are", "include", "includes", "describes", "comprise", "comprises", "mean"})
_UNQUOTED = re.compile(
    r"(?P<term>[A-Z][\w’'/-]*(?: (?:[\w’'/-]+|&)){0,4}?) (?:means|shall mean|refers? to)(?: and includes?)? "
    r"(?=any\b|all\b|an?\b|the\b|information\b|data\b|those\b|our\b|your\b|each\b|every\b|that\b|details\b|cookies\b|\w+s?\b)"
)
_NOUN = re.compile(
    r"(?:data|information|services?|polic(?:y|ies)|notice|terms|sites?|websites?|apps?|cookies|users?|controllers?|processors?|"
    r"subjects?|partners|providers|affiliates|parties|company|products?|platform|content|we|us|our|you|your)$",
    re.IGNORECASE,
)
_GENUS = r"(?:an?|any|all|small|tiny|short|simple|pieces?|bits?|text|data|electronic|graphic|little|files?|information) "
_THINGS = re.compile(
    r"(?P<term>(?:[A-Z][\w-]*[ -]){0,2}(?:[Cc]ookies|[Bb]eacons|[Tt]ags|[Pp]ixels|GIFs|[Gg]ifs|[Ss]torage|[Ff]iles|[Oo]bjects|SDKs|"
    r"[Ii]dentifiers|[Ss]cripts|[Tt]okens|[Dd]ata|[Ii]nformation)) (?:is|are) "
    rf"(?={_GENUS})"
)
_NO_TERM = frozenset(
    "this that these those it which what he she they there here someone we you i nothing everything "
    "access accessing using use please".split()
)
_LABEL_EXPLAINED = re.compile(
    r":? *(?:this|these|it|they) (?:includes?|means?|refers? to|is any|are any)\b", re.IGNORECASE
)
_SENTENCE_START = re.compile(r"(?:^|[.;:!?]\s|\s\d{1,2}\.\s)$")


def definitions(passages: Sequence[Passage]) -> tuple[Definition, ...]:
    """Find definitions, in reading order; headings define nothing."""
    found = [
        definition
        for passage in passages
        if not isinstance(passage.leaf, Heading)
        for definition in _in_passage(passage)
    ]
    return tuple(sorted(found, key=lambda definition: definition.span))


def _in_passage(passage: Passage) -> Iterator[Definition]:
    text = passage.text
    if "(" in text:
        for match in _PARENTHESIS.finditer(text):
            yield from _parenthesis(passage, match)
    if any(quote in text for quote in _CLOSE):
        yield from _quoted(passage)
    yield from _labelled(passage)
    if " mean" in text or " refer" in text:
        yield from _sentences(passage, _UNQUOTED)
    if " are " in text or " is " in text:
        yield from _sentences(passage, _THINGS)


def _parenthesis(passage: Passage, match: re.Match[str]) -> Iterator[Definition]:
    inside = match[1]
    terms = [term.strip() for term in _TERM_IN_QUOTES.findall(inside) if term.strip()]
    cited = passage.cite(match.start(), match.end())
    if hereinafter := _HEREINAFTER.match(inside):
        unquoted = _HEREINAFTER_TERM.search(inside, hereinafter.end() - 1)
        terms = terms or ([unquoted[1].strip()] if unquoted else [])
        if terms:
            yield Definition(
                **cited, term=terms[0], form=DefinitionForm.HEREINAFTER, aliases=tuple(terms[1:])
            )
    elif terms:
        outside = _TERM_IN_QUOTES.sub(" ", inside)
        connected = _CONNECTIVES.match(outside)
        glossed = terms[0][:1].islower() and not outside.strip() and not _NOUN.search(terms[0])
        also = outside.lstrip().startswith("also")
        if (
            connected
            and connected.end() == len(outside)
            and not (also or glossed or _is_section(passage, match))
        ):
            yield _named(passage, match, terms)
    elif _ABBREVIATION.fullmatch(inside) and _abbreviates(inside, passage.text[: match.start()]):
        yield Definition(**cited, term=inside, form=DefinitionForm.PARENTHESIS)


def _is_section(passage: Passage, match: re.Match[str]) -> bool:
    """Tell a section's title in brackets from a name: ``see Section 6 (“Retention”)``."""
    return (
        re.search(
            r"(?:[Ss]ections?|[Cc]lause|[Aa]rticle|§) [\d.]+ $",
            passage.text[max(0, match.start() - 24) : match.start()],
        )
        is not None
    )


def _named(passage: Passage, match: re.Match[str], terms: list[str]) -> Definition:
    """A parenthesis that names: the company, where it speaks in the first person, else what stands before it."""
    persons = [term for term in terms if term.lower() in _PRONOUNS]
    if len(persons) == len(terms) and any(term.lower() in _FIRST_PERSON for term in terms):
        name = _name_before(passage.text, match.start())
        if name is not None:
            start, end = name
            cited = passage.cite(start, match.end())
            term = passage.text[start:end]
            return Definition(**cited, term=term, form=DefinitionForm.ALIAS, aliases=tuple(terms))
    form = DefinitionForm.ALIAS if persons else DefinitionForm.PARENTHESIS
    cited = passage.cite(match.start(), match.end())
    return Definition(**cited, term=terms[0], form=form, aliases=tuple(terms[1:]))


def _name_before(text: str, end: int) -> tuple[int, int] | None:
    """Return where the name before a parenthesis stands: ``Acme, Inc. and its affiliates (“we”)``."""
    before = text[max(0, end - 240) : end].rstrip(" ,")
    if tail := _AND_ITS.search(before):
        before = before[: tail.start()].rstrip(" ,")
    offset = max(0, end - 240)
    words = list(_WORD_STARTS.finditer(before, max(0, len(before) - 30)))
    for word in words[-3:]:
        entity = legal_entity_at(before, word.start(), word.group().rstrip("."))
        if entity is not None and entity.end == len(before):
            return offset + entity.start, offset + entity.end
    name = _NAME_BEFORE.search(before)
    if name is None or name.group().lower() in _NO_NAME:
        return None
    return offset + name.start(), offset + name.end()


def _abbreviates(abbreviation: str, before: str) -> bool:
    """Tell whether the capitals of an abbreviation are the initials, in order, of the words before it."""
    letters = [letter.lower() for letter in abbreviation.rstrip("s") if letter.isalpha()]
    words = [word for word in re.split(r"[\s/-]+", before[-160:].rstrip()) if word][-2 * len(letters) - 2 :]
    return _in_order(letters, words)


def _in_order(letters: Sequence[str], words: Sequence[str]) -> bool:
    """Match letters from the last back, each to the initial of a word; small words may stand between."""
    position = len(words) - 1
    for letter in reversed(letters):
        skipped = 0
        while position >= 0 and not words[position].lstrip("(“\"'").lower().startswith(letter):
            skipped += 1
            position -= 1
            if skipped > 2:
                return False
        if position < 0:
            return False
        position -= 1
    return True


def _quoted(passage: Passage) -> Iterator[Definition]:
    """``“X” means …`` and ``“X” – …``; the opening quote may be lost where the passage begins."""
    text = passage.text
    opening = re.match(rf"[{_OPEN}]?([A-Z][^{_OPEN}{_CLOSE}()\r\n]{{1,60}}?)[{_CLOSE}]", text)
    if opening:
        # Further names of the same thing: “Service” or “Services” — …
        end = opening.end()
        names = [opening[1].strip(" ,.")]
        while further := re.match(
            rf"(?:,| or| and|,? and/or)? ?[{_OPEN}]([^{_OPEN}{_CLOSE}()]{{1,60}}?)[{_CLOSE}]", text[end:]
        ):
            names.append(further[1].strip(" ,."))
            end += further.end()
        dash = _DASH.match(text, end)
        if dash and not _DEFINES.match(text, end):
            cited = passage.cite(0, len(text[: dash.end()].rstrip()))
            yield Definition(**cited, term=names[0], form=DefinitionForm.DASH, aliases=tuple(names[1:]))
    for match in _TERM_IN_QUOTES.finditer(text):
        term = match["term"].strip(" ,.")
        verb = _DEFINES.match(text, match.end())
        if not verb or not term or term.lower() in _NO_TERM:
            continue
        starts = _SENTENCE_START.search(text, max(0, match.start() - 4), match.start()) is not None
        if verb["verb"] in _WEAK_VERBS and not (starts and term[:1].isupper()):
            continue
        yield Definition(**passage.cite(match.start(), verb.end()), term=term, form=DefinitionForm.MEANS)


def _labelled(passage: Passage) -> Iterator[Definition]:
    """``Personal Information: This includes …`` and ``Non-Personal Data: Non-personal data refers to …``."""
    leaf = passage.leaf
    if isinstance(leaf, Item):
        label = leaf.run_in
    elif (
        isinstance(leaf, Paragraph) and leaf.run_ins and leaf.run_ins[0].span.start - leaf.text_span.start < 4
    ):
        label = leaf.run_ins[0]
    else:
        return
    if label is None or not passage.text.startswith(label.title):
        return
    end = len(label.title)
    if _LABEL_EXPLAINED.match(passage.text, end):
        yield Definition(**passage.cite(0, end), term=label.title, form=DefinitionForm.MEANS)
        return
    subject = re.match(
        rf": *((?:[\w-]+ ){{1,4}})(?:refers? to|means?|includes?|(?:are|is) (?={_GENUS}))",
        passage.text[end : end + 120],
    )
    if subject and _folded(subject[1].split()[0]) == _folded(label.title.split()[0]):
        yield Definition(**passage.cite(0, end), term=label.title, form=DefinitionForm.MEANS)


def _sentences(passage: Passage, pattern: re.Pattern[str]) -> Iterator[Definition]:
    text = passage.text
    for match in pattern.finditer(text):
        starts = match.start() == 0 or _SENTENCE_START.search(text, max(0, match.start() - 4), match.start())
        if not starts or match["term"].split()[0].lower() in _NO_TERM:
            continue
        if (
            isinstance(passage.leaf, Item)
            and passage.leaf.run_in
            and match.start() <= len(passage.leaf.run_in.title) + 2
        ):
            continue
        yield Definition(
            **passage.cite(match.start(), match.end() - 1), term=match["term"], form=DefinitionForm.MEANS
        )


def _folded(word: str) -> str:
    return word.lower().rstrip("s:")
