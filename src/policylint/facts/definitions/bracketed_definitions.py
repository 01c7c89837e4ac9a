"""Definitions in brackets: ``(the “X”)``, ``(hereinafter “X”)``, ``Acme Inc. (“we”)``, ``Long Form (LF)``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.definitions.abbreviations import is_abbreviation_of, spelled_out
from policylint.facts.definitions.definition import Definition, DefinitionForm
from policylint.facts.organisations.legal_entities import legal_entity_at
from policylint.facts.passages import Passage
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

OPEN, CLOSE = '“"„«‘', '”"“»’'
# A mark within a word is an apostrophe: “Harbor’s Site”.
_CHARACTERS = rf"[^{OPEN}{CLOSE}()\r\n]{{1,60}}?"
TERM_IN_QUOTES = re.compile(
    rf"[{OPEN}](?P<term>{_CHARACTERS}(?:’(?=\w){_CHARACTERS}){{0,2}})(?:\(e?s\))?[,.;]?(?:(?!’)[{CLOSE}]|’(?!\w))"
)

_BRACKETS = re.compile(r"\(([^()]{1,240}+)\)")
_TERM_IN_STRAIGHT_QUOTES = lazy_pattern(r"'([^'()\r\n]{1,60})'")
_BOTH_CLOSING = lazy_pattern(r"”([^”\r\n]{1,60})”")
_HEREINAFTER = lazy_pattern(
    r"\s*(?:collectively,? )?here(?:in)?after\b,?|\s*henceforth\b|\s*(?:next|further|below)(?= ?[:–—-])",
    re.IGNORECASE,
)
_HEREINAFTER_WORDS = frozenset({"hereinafter", "hereafter", "henceforth", "next", "further", "below"})
_HEREINAFTER_TERM = lazy_pattern(r"(?:as|to as|called|named|[-–—⎼:,])\s+(?:the\s+)?([^,;]{2,60})$")
_UNQUOTED_TERM = re.compile(
    r"(?:(?:individually and )?collectively|together|jointly)(?: referred to as)?,? (?:the |our )?"
    r"([A-Z][\w-]{0,30}(?: [A-Z][\w-]{0,30}){0,3})"
    r"|(?:the|this|our) (Sites?|Websites?|Services?|Apps?|Applications?|Platform|Company|Policy|Notice|Terms"
    r"|Products?|Software)"
    r"|the ((?:[A-Z][\w-]{0,30} ){1,3}(?:Act|Regulations?|Directive|Code|Agreement))"
)
_CAPITALISED = re.compile(r"[A-Z][\w-]{2,30}(?: [\w-]{1,30}){0,4}")
_BOLD = ("**", "__")
_CONNECTIVES = re.compile(
    r"(?:[\s,;:/.&]|\b(?:this section(?: \d{1,2}(?:\.\d{1,2})?)?|"
    r"the|this|our|a|an|and|or|as|also|both|each|any|such|all|either|collectively|together|jointly|with|"
    r"individually|singly|hereby|herein|hereinafter|hereafter|below|throughout|referred|to|known|called|defined|in|short|abbreviated|for|where|aka|k|later|named|be|will|between|"
    r"applicable|of|them|these|singular|plural|being|respectively|simply|which|refer|information|we|us|you|your|agreement|privacy|policy|notice|statement|document|purposes?)\b)*",
    re.IGNORECASE,
)
# What stands before is what is named, but for examples and places: ``(in Utah, “X”)``.
_IN_APPOSITION = lazy_pattern(
    r"(?!(?:in(?! (?:any|each|either) case)|under|see|for|such|like|e\.g|i\.e|including|or|and|at|on|by)\b)"
    rf"[^{OPEN}{CLOSE}]{{3,}}(?:[,;]| [–—-]| (?:collectively|together|jointly)) ?"
    r"(?:(?:the|our|an?|each|collectively|together|jointly),? ){0,3}"
    rf"[{OPEN}](?:[A-Z]|we\b|you\b)[^{CLOSE}]*[{CLOSE}]"
    rf"(?:(?:,? (?:and|or|and/or)|,) ?[{OPEN}][^{OPEN}{CLOSE}]*[{CLOSE}]){{0,5}}[.,]?$"
)
_FIRST_PERSON = frozenset({"we", "us", "our", "ours", "i", "me", "my"})
_PRONOUNS = _FIRST_PERSON | {"you", "your", "yours"}
_NOUN = re.compile(
    r"(?:data|information|services?|polic(?:y|ies)|notice|terms|sites?|websites?|apps?|cookies|users?|controllers?|processors?|"
    r"subjects?|partners|providers|affiliates|parties|company|products?|platform|content|we|us|our|you|your)$",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w’-]{1,30}(?: [\w’-]{1,30}){0,4}"
_SELVES = ("we", "We", "us", "Us", "our", "Our", "ours")
# “(Google or us)” may be two parties, “(Acme or we)” is one.
_SELVES_UNQUOTED = lazy_pattern(
    r"(?:that[’']s )?((?:[A-Z][\w&-]{0,30}(?: [A-Z][\w&-]{0,30}){0,2}(?:, (?:or )?| or |/)(?=[Ww]e\b))?"
    r"(?:[Ww]e|[Uu]s)(?:(?:, (?:or |and )?| or | and |/)(?:[Ww]e|[Uu]s|[Oo]urs?)){0,3})"
)
# An apostrophe is no lost mark: (Pilots’).
_HALF_QUOTED = lazy_pattern(
    r"(?:(?:[Tt]he|[Tt]his|[Oo]ur|collectively|together),? ){0,3}"
    rf"(?:[“\"„«]({_NAME})|({_NAME})[,.]?[”\"“»])"
)
_LAST_OF_DEEDS = lazy_pattern(r"(?:, (?:and|or)|\band/or) (?:otherwise )?[a-z]{2,20} $")
_SMALL_PLURAL = lazy_pattern(
    rf"[{OPEN}](?!(?:always|besides|does|has|is|perhaps|sometimes|this|thus|towards|was|whereas|yes)\b)"
    rf"[a-z-]{{3,20}}(?<!s)s[,.]?[{CLOSE}]"
)
_SMALL_TERM = lazy_pattern(rf"[{OPEN}][a-z-]{{1,20}}(?: [a-z-]{{1,20}}){{0,2}}[,.]?[{CLOSE}]")
_SELF_IN_QUOTES = lazy_pattern(
    rf"[{OPEN}{CLOSE}](?:we|us|our)\b|\b(?:we|us|our)[,.]?[{CLOSE}]", re.IGNORECASE
)
_BETWEEN_NAMES = lazy_pattern(
    rf"[{OPEN}{CLOSE} ]*(?:,|/|\bor\b|\band\b)[{OPEN}{CLOSE} ,]*(?:(?:or|and)\b[{OPEN}{CLOSE} ]*)?"
)
_MARKS = f" ,.{OPEN}{CLOSE}"
_RIGHT = re.compile(r"(?:right|principle|duty) (?:to|of)\b", re.IGNORECASE)
_SECTION = re.compile(r"(?:sections?|clauses?|articles?|paragraphs?|§) [\d.]+ $", re.IGNORECASE)
_MOST_SMALL_WORDS = 3
_EXAMPLES = re.compile(r",? (?:such as|including|for example)\b.*")
_SOME_SAY = ("aka", "a.k.a", "a. k. a")
_OF_ITS_OWN = lazy_pattern(r" here| (?:our|this)\b")

_AND_ITS = lazy_pattern(
    r",? (?:and|together with|along with|including|with)(?: any of| all(?: of)?| each of)?"
    r" (?:its|their|our|other|affiliated|related)\b[^.;()]{0,100}$"
)
_WORD_STARTS = lazy_pattern(r"(?<= )[^\s,]+")
_LEADING_WORDS = "The|This|These|At|By|With|For|From|In|On|Here|When|If|Our|Your|To|Welcome|We|As|And|Is"
_NAME_BEFORE = lazy_pattern(
    rf"(?:\b(?!(?:{_LEADING_WORDS}) )[A-Z0-9][\w.&’'-]{{0,40}},? ){{0,5}}\b[A-Z0-9][\w.&’'-]{{0,40}}$"
)
_ARTICLE = re.compile(r"^(?:the|our|this) (?=[A-Z])")
_NO_NAME = frozenset(
    {"company", "site", "website", "app", "service", "services", "platform", "users", "user"}
)
_FURTHEST = 240
_LONGEST_FORM = 30
_SHORTEST_SHORT = 2
_LONGEST_SHORT = 10  # with the character before it


def opens_quote(text: str) -> bool:
    """Tell whether a text holds a quotation mark that may open a term."""
    return "“" in text or '"' in text or "‘" in text or "„" in text or "«" in text


def in_brackets(passage: Passage) -> Iterator[Definition]:
    """Yield the definitions in round brackets; in a title only those in quotes, and abbreviations."""
    text = passage.text
    in_title = isinstance(passage.leaf, Heading)
    if "(" not in text:
        return
    may_close = "”" in text
    may_quote = may_close or opens_quote(text) or "'" in text
    may_say_hereinafter = not _HEREINAFTER_WORDS.isdisjoint(passage.words)
    for match in _BRACKETS.finditer(text):
        inside = match[1]
        if may_close and "”" in inside and not opens_quote(inside):
            inside = _BOTH_CLOSING.sub("“\\1”", inside)
        terms = _quoted_terms(inside) if may_quote else []
        hereinafter = _HEREINAFTER.match(inside) if may_say_hereinafter else None
        if hereinafter:
            unquoted = _HEREINAFTER_TERM.search(inside, hereinafter.end() - 1)
            terms = terms or ([unquoted[1].strip()] if unquoted else [])
            if terms:
                yield _definition(passage, match, terms, DefinitionForm.HEREINAFTER)
        elif terms:
            is_name = _names(inside, terms) or _sums_up(text, match)
            names = terms if is_name else _terms_with_a_lost_mark(inside)
            if names and not _SECTION.search(text, max(0, match.start() - 24), match.start()):
                yield _named(passage, match, names)
        elif inside.endswith(_SELVES) and (selves := _SELVES_UNQUOTED.fullmatch(inside)):
            yield _named(passage, match, _BETWEEN_NAMES.split(selves[1]))
        elif short := _spelled_out(text, match):
            cited = passage.cite(match.start() - 1 - len(short), match.end())
            yield Definition(**cited, term=short, form=DefinitionForm.PARENTHESIS)
        elif inside.islower():
            # All that follows has a capital.
            continue
        elif is_abbreviation_of(inside, text[max(0, match.start() - _FURTHEST) : match.start()]):
            yield _definition(passage, match, [inside], DefinitionForm.PARENTHESIS)
        elif may_quote and (half := _HALF_QUOTED.fullmatch(inside)):
            yield _definition(passage, match, [half[1] or half[2]], DefinitionForm.PARENTHESIS)
        elif in_title:
            # “Kite Counter (this Application)” says where a part of the text belongs.
            continue
        elif unquoted := _UNQUOTED_TERM.fullmatch(inside):
            yield _definition(passage, match, [unquoted[unquoted.lastindex or 1]], DefinitionForm.PARENTHESIS)
        elif inside[0].isupper() and _CAPITALISED.fullmatch(inside) and _is_bold(passage, match):
            yield _definition(passage, match, [inside], DefinitionForm.PARENTHESIS)


def _is_bold(passage: Passage, bracket: re.Match[str]) -> bool:
    """Tell whether all that stands in a bracket is bold."""
    source = passage.source.text
    first, last = (
        passage.span(bracket.start(), bracket.start() + 1),
        passage.span(bracket.end() - 1, bracket.end()),
    )
    return source.startswith(_BOLD, first.end) and source.endswith(_BOLD, first.end, last.start)


def _quoted_terms(inside: str) -> list[str]:
    found = TERM_IN_QUOTES.findall(inside)
    if not found and "'" in inside:
        found = _TERM_IN_STRAIGHT_QUOTES.findall(inside)
    terms = [_ARTICLE.sub("", term.strip(" ,*_")) for term in found]
    return [term for term in terms if term and term[0].isalnum()]


def _definition(
    passage: Passage, match: re.Match[str], terms: Sequence[str], form: DefinitionForm
) -> Definition:
    cited = passage.cite(match.start(), match.end())
    return Definition(**cited, term=terms[0], form=form, aliases=tuple(terms[1:]))


def _spelled_out(text: str, bracket: re.Match[str]) -> str | None:
    """Return the abbreviation before a bracket that gives its words; most brackets have none in sight."""
    end = bracket.start() - 1
    if end < _SHORTEST_SHORT or text[end] != " " or not text[end - _SHORTEST_SHORT : end].isupper():
        return None
    return spelled_out(text[max(0, end - _LONGEST_SHORT) : end], bracket[1])


def _names(inside: str, terms: Sequence[str]) -> bool:
    """Tell a name from a gloss: ``(the “Site”)`` from ``(“consent”)`` and ``(the “right to object”)``."""
    outside = (TERM_IN_QUOTES if "'" not in inside else _TERM_IN_STRAIGHT_QUOTES).sub(" ", inside)
    outside = TERM_IN_QUOTES.sub(" ", outside)
    if len(terms) == 1:
        outside = _EXAMPLES.sub("", outside)
    connected = _CONNECTIVES.match(outside)
    if connected is None or connected.end() < len(outside):
        return _IN_APPOSITION.match(inside) is not None
    first = terms[0]
    outside = outside.lstrip()
    if outside.startswith("also") and not (_OF_ITS_OWN.search(outside) or first.lower() in _FIRST_PERSON):
        return False
    if outside.startswith(_SOME_SAY) and first[0].islower():
        return False
    if not first[0].islower() or first.lower() in _PRONOUNS:
        return not _RIGHT.match(first)
    if (first.count(" ") < _MOST_SMALL_WORDS and names_something(first)) or any(
        term.lower() in _PRONOUNS for term in terms
    ):
        return True
    is_gloss = outside.strip(" ,").lower() in ("", "or") or first.count(" ") >= _MOST_SMALL_WORDS
    return not is_gloss and not _RIGHT.match(first)


def _sums_up(text: str, bracket: re.Match[str]) -> bool:
    """Tell whether small words name several things, or what is done: ``sew, paint, and/or fold (“make”)``."""
    start, inside = bracket.start(), bracket[1]
    if _SMALL_PLURAL.fullmatch(inside):
        return True
    return (
        _LAST_OF_DEEDS.search(text, max(0, start - 40), start) is not None
        and _SMALL_TERM.fullmatch(inside) is not None
    )


def _terms_with_a_lost_mark(inside: str) -> list[str]:
    """Return the names of a row that has “we” or “us” in it, where a quotation mark is missing or wrong."""
    if not (inside[0] in OPEN and inside[-1] in CLOSE and _SELF_IN_QUOTES.search(inside)):
        return []
    names = [name.strip(_MARKS) for name in _BETWEEN_NAMES.split(inside.strip(_MARKS))]
    is_row = all(0 < len(name) <= _LONGEST_FORM for name in names)
    return names if is_row and any(name.lower() in _FIRST_PERSON for name in names) else []


def names_something(term: str) -> bool:
    """Tell whether a term in small letters is what policies define: data, a service, a party."""
    return _NOUN.search(term) is not None


def _named(passage: Passage, match: re.Match[str], terms: list[str]) -> Definition:
    """Name the company, where the brackets hold only “we” or “us”; else what they call it."""
    persons = [term for term in terms if term.lower() in _PRONOUNS]
    if len(persons) == len(terms) and any(term.lower() in _FIRST_PERSON for term in terms):
        name = _name_before(passage.text, match.start())
        if name is not None:
            start, end = name
            cited = passage.cite(start, match.end())
            term = passage.text[start:end]
            return Definition(**cited, term=term, form=DefinitionForm.ALIAS, aliases=tuple(terms))
    if not persons:
        return _definition(passage, match, terms, DefinitionForm.PARENTHESIS)
    names = [term for term in terms if term not in persons]
    return _definition(passage, match, names + persons, DefinitionForm.ALIAS)


def _name_before(text: str, end: int) -> tuple[int, int] | None:
    """Return where the name before a bracket stands: ``Acme, Inc. and its affiliates (“we”)``."""
    offset = max(0, end - _FURTHEST)
    before = text[offset:end].rstrip(" ,")
    if tail := _AND_ITS.search(before):
        before = before[: tail.start()].rstrip(" ,")
    words = list(_WORD_STARTS.finditer(before, max(0, len(before) - _LONGEST_FORM)))
    for word in words[-3:]:
        entity = legal_entity_at(before, word.start())
        if entity is not None and entity.end == len(before):
            return offset + entity.start, offset + entity.end
    name = _NAME_BEFORE.search(before)
    if name is None or name.group().lower() in _NO_NAME:
        return None
    return offset + name.start(), offset + name.end()
