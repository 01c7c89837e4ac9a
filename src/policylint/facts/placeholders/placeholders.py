"""Placeholders and leftover template syntax: ``[COMPANY NAME]``, ``{{company}}``, ``XX/XX/20XX``, ``TBD``."""

import re
from collections.abc import Iterator, Sequence

from policylint.facts.inline_code import in_code
from policylint.facts.passages import Passage, present
from policylint.facts.placeholders.expected import expected
from policylint.facts.placeholders.open_on_purpose import left_by_the_author
from policylint.facts.placeholders.placeholder import Place, Placeholder, PlaceholderKind
from policylint.facts.placeholders.placeholder_words import asks_the_author
from policylint.facts.placeholders.todo_marks import open_values, todo_marks
from policylint.facts.trigger_words import passages_with
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.nodes import Heading

_LONGEST = 120
_SQUARE = lazy_pattern(rf"(?<!\])\[\[?(?P<content>[^\[\]]{{1,{_LONGEST}}})\]\]?(?![(\[:])")
_LINK_LABEL = lazy_pattern(rf"^ {{0,3}}\[([^\[\]\n]{{1,{_LONGEST}}})\]:", re.MULTILINE)
_ANGLE = lazy_pattern(r"<(?P<content>[A-Za-z][^<>=/\"'@:]{1,60})>")
_MUSTACHE = lazy_pattern(r"(?<![={])\{\{\{?[^{}]{0,200}\}\}\}?")
_LIQUID = lazy_pattern(r"\{%[^{}%]{0,200}%\}|<%[^<>%]{0,200}%>")
_BRACE = lazy_pattern(r"(?<![={$])\{(?P<content>[A-Za-z][A-Za-z0-9_. -]{0,60})\}(?!\})")
_DOLLAR = lazy_pattern(r"\$\{[^{}]{1,80}\}")
_VARIABLE = lazy_pattern(r"[A-Za-z]+(?:[_.][A-Za-z0-9]+)+|[A-Z]{2,}|[a-z]+[A-Z][A-Za-z]*")
_UNDERLINE = lazy_pattern(r"(?<!\w)_{3,}+(?![^\W_])")
_MENU = lazy_pattern(r"[→›>] ?\Z")  # Settings → Apps → [App name]
_MAY_BE_LEFT_OUT = lazy_pattern(r"\w ?\[optional\]", re.IGNORECASE)  # your phone number [optional]
_DOTS = lazy_pattern(r"[●•_*.\s]{1,20}")
_MASK = lazy_pattern(
    r"(?<![\w/.-])(?:\+[0-9]{1,3}[ -]?x{3,12}(?:[ -]x{3,8}){0,3}"
    r"|xx[/.-]xx[/.-](?:20)?x{2,4}|(?:19|20)xx|x{3,4}[ -]x{3,4}[ -]x{4}(?! \d))(?![\w/]|-\w)"
)
_DAY_MASK = lazy_pattern(r"(?<![\w/.-])(?:dd[/.-]mm|mm[/.-]dd)[/.-]yy(?:yy)?(?![\w/])")
_OF_THE_POLICY = lazy_pattern(r"\b(?:updated|effective|revised|modified)\b[^.]{0,24}\Z")
_LOREM = lazy_pattern(r"\blorem ipsum\b")
_SUGGESTED = lazy_pattern(r"\A\W{0,4}(?P<label>suggested text:)")
_SAMPLE_HINT = re.compile(r"your-?(?:company|domain|website|site|business|organi)")
_SAMPLE_HOST = re.compile(r"@(?:example|domain|company|e?-?mail)\.")
_SAMPLE = lazy_pattern(
    r"(?<![\w.@-])(?:[\w.+-]{1,64}@)?(?:www\.)?your-?(?:company|domain|website|site|business|organi[sz]ation)(?:name)?"
    r"\.(?:com|org|net|app|io|co|example)\b"
    r"|(?<![\w.@-])(?:your[-_.]?(?:e-?mail|name|address)|example|you|user|e?-?mail)@(?:example|domain|company|e?-?mail)\.(?:com|org|net)\b"
)
_FILLED_IN = ("company", "domain", "website", "site", "business", "organisation", "organization")
_WORDS = frozenset(
    {
        *("19xx", "20xx", "yy", "yyyy", "todo", "tbd", "tbc", "fixme", "lorem", "confirmed", "determined"),
        "suggested",
        *("x" * length for length in range(2, 13)),
        *(f"your{word}" for word in _FILLED_IN),
        *(f"your{word}name" for word in _FILLED_IN),
    }
)
_MARKS = ("[", "{", "<", "_", "your-", "@")
"""Every text with a placeholder has one of these in lower case, or one of the words."""

_Found = tuple[int, int, PlaceholderKind]


def placeholders(passages: Sequence[Passage]) -> tuple[Placeholder, ...]:
    """Recognise all placeholders, in reading order; code is not looked at."""
    near = passages_with(passages, _MARKS)
    if telling := present(_WORDS, passages):
        marked = frozenset(near)
        near = [one for one in passages if one in marked or not telling.isdisjoint(one.words)]
    places = [place for passage in near for place in _places_in(passage)]
    if not places:
        return ()
    found = [_placeholder(place) for place in left_by_the_author(passages, places)]
    if not any(placeholder.kind is PlaceholderKind.BRACKET for placeholder in found):
        return tuple(found)
    labels = {label[1].lower() for label in _LINK_LABEL.finditer(passages[0].source.text)}
    return tuple(placeholder for placeholder in found if placeholder.text[1:-1].lower() not in labels)


def _places_in(passage: Passage) -> Iterator[Place]:
    found = list(_found(passage))
    if not found:
        return
    found.sort(key=lambda found: (found[0], -found[1]))
    codes = passage.view.codes
    done = 0
    for start, end, kind in found:
        if start >= done and not in_code(passage.span(start, end), codes):
            done = end
            yield Place(passage, start, end, kind)


def _placeholder(place: Place) -> Placeholder:
    cited = place.passage.cite(place.start, place.end)
    return Placeholder(**cited, kind=place.kind, expects=expected(place))


def _found(passage: Passage) -> Iterator[_Found]:
    text = passage.text
    if "[" in text:
        yield from _in_square_brackets(text, in_heading=isinstance(passage.leaf, Heading))
    if "{" in text:
        yield from _in_braces(text)
    if "<" in text:
        yield from _all(_LIQUID, text, PlaceholderKind.LIQUID)
        for angle in _ANGLE.finditer(text):
            if asks_the_author(angle["content"]):
                yield *angle.span(), PlaceholderKind.BRACKET
    if "___" in text:
        yield from _all(_UNDERLINE, text, PlaceholderKind.BLANK)
    yield from _in_words(text, passage.lower)


def _in_words(text: str, lower: str) -> Iterator[_Found]:
    if "xx" in lower:
        yield from _all(_MASK, lower, PlaceholderKind.BLANK)
    if "yy" in lower:
        for mask in _DAY_MASK.finditer(lower):
            if _OF_THE_POLICY.search(lower, max(mask.start() - 40, 0), mask.start()):
                yield *mask.span(), PlaceholderKind.BLANK
    if "TBD" in text or "TODO" in text or "TBC" in text or "FIXME" in text:
        for start, end in todo_marks(text):
            yield start, end, PlaceholderKind.TODO
    if "to be " in lower:
        for start, end in open_values(text):
            yield start, end, PlaceholderKind.TODO
    if "lorem" in lower:
        yield from _all(_LOREM, lower, PlaceholderKind.LOREM)
    # Of the policy that WordPress proposes
    if "suggested text:" in lower and (label := _SUGGESTED.match(lower)):
        yield *label.span("label"), PlaceholderKind.LOREM
    if ("@" in lower and _SAMPLE_HOST.search(lower)) or _SAMPLE_HINT.search(lower):
        yield from _all(_SAMPLE, lower, PlaceholderKind.LOREM)


def _in_square_brackets(text: str, *, in_heading: bool) -> Iterator[_Found]:
    for square in _SQUARE.finditer(text):
        content, start = square["content"], square.start()
        if _DOTS.fullmatch(content) and any(mark in content for mark in "●•_"):
            yield *square.span(), PlaceholderKind.BLANK
        elif ("." in content and _SAMPLE.fullmatch(content.strip().lower())) or (
            asks_the_author(content)
            and not _MENU.search(text, max(start - 3, 0), start)
            and (in_heading or not _MAY_BE_LEFT_OUT.search(text, max(start - 2, 0), square.end()))
        ):
            yield *square.span(), PlaceholderKind.BRACKET


def _in_braces(text: str) -> Iterator[_Found]:
    yield from _all(_MUSTACHE, text, PlaceholderKind.MUSTACHE)
    yield from _all(_LIQUID, text, PlaceholderKind.LIQUID)
    yield from _all(_DOLLAR, text, PlaceholderKind.BRACE)
    for brace in _BRACE.finditer(text):
        if _VARIABLE.fullmatch(brace["content"]) or asks_the_author(brace["content"]):
            yield *brace.span(), PlaceholderKind.BRACE


def _all(pattern: re.Pattern[str], text: str, kind: PlaceholderKind) -> Iterator[_Found]:
    for match in pattern.finditer(text):
        yield *match.span(), kind
