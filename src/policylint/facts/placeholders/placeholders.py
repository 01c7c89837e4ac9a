"""Placeholders and leftover template syntax: ``[COMPANY NAME]``, ``{{company}}``, ``XX/XX/20XX``, ``TBD``."""

import enum
import re
from collections.abc import Iterator, Sequence

from policylint.facts.fact import Fact
from policylint.facts.inline_code import in_code
from policylint.facts.passages import Passage, present
from policylint.facts.placeholders.expected import Expected, expected
from policylint.facts.placeholders.placeholder_words import asks_for_a_value
from policylint.facts.trigger_words import passages_with
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern


class PlaceholderKind(enum.Enum):
    """How the placeholder is written.

    ``LOREM`` is filler text, and a made-up value that only a template has (``you@yourcompany.com``).
    """

    BRACKET = "bracket"
    MUSTACHE = "mustache"
    LIQUID = "liquid"
    BRACE = "brace"
    BLANK = "blank"
    TODO = "todo"
    LOREM = "lorem"


@frozen(kw_only=True)
class Placeholder(Fact):
    """A place that a template left for its user to fill in, and with what."""

    kind: PlaceholderKind
    expects: Expected

    @property
    def expects_email(self) -> bool:
        """Whether an e-mail address is to be filled in."""
        return self.expects is Expected.EMAIL


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
_DOTS = lazy_pattern(r"[●•_*.\s]{1,20}")
_MASK = lazy_pattern(
    r"(?<![\w/.-])(?:xx[/.-]xx[/.-](?:20)?x{2,4}|(?:19|20)xx|x{3,4}[ -]x{3,4}[ -]x{4})(?![\w/]|-\w)"
)
_DAY_MASK = lazy_pattern(r"(?<![\w/.-])(?:dd[/.-]mm|mm[/.-]dd)[/.-]yy(?:yy)?(?![\w/])")
_OF_THE_POLICY = lazy_pattern(r"\b(?:updated|effective|revised|modified)\b[^.]{0,24}\Z")
_TODO = lazy_pattern(r"(?<![\w/#@-])(?:TODO|TBD|TBC|FIXME)(?![\w/-])")
_LOREM = lazy_pattern(r"\blorem ipsum\b")
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
        *("xx", "xxx", "xxxx", "19xx", "20xx", "yy", "yyyy", "todo", "tbd", "tbc", "fixme", "lorem"),
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
    found = [placeholder for passage in near for placeholder in _placeholders_in(passage)]
    if not any(placeholder.kind is PlaceholderKind.BRACKET for placeholder in found):
        return tuple(found)
    labels = {label[1].lower() for label in _LINK_LABEL.finditer(passages[0].source.text)}
    return tuple(placeholder for placeholder in found if placeholder.text[1:-1].lower() not in labels)


def _placeholders_in(passage: Passage) -> Iterator[Placeholder]:
    found = list(_found(passage))
    if not found:
        return
    found.sort(key=lambda found: (found[0], -found[1]))
    codes = passage.view.codes
    done = 0
    for start, end, kind in found:
        cited = passage.cite(start, end)
        if start >= done and not in_code(cited["span"], codes):
            done = end
            yield Placeholder(**cited, kind=kind, expects=expected(passage, start, end))


def _found(passage: Passage) -> Iterator[_Found]:
    text = passage.text
    if "[" in text:
        yield from _in_square_brackets(text)
    if "{" in text:
        yield from _in_braces(text)
    if "<" in text:
        yield from _all(_LIQUID, text, PlaceholderKind.LIQUID)
        for angle in _ANGLE.finditer(text):
            if asks_for_a_value(angle["content"]):
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
        yield from _all(_TODO, text, PlaceholderKind.TODO)
    if "lorem" in lower:
        yield from _all(_LOREM, lower, PlaceholderKind.LOREM)
    if ("@" in lower and _SAMPLE_HOST.search(lower)) or _SAMPLE_HINT.search(lower):
        yield from _all(_SAMPLE, lower, PlaceholderKind.LOREM)


def _in_square_brackets(text: str) -> Iterator[_Found]:
    for square in _SQUARE.finditer(text):
        content = square["content"]
        if _DOTS.fullmatch(content) and any(mark in content for mark in "●•_"):
            yield *square.span(), PlaceholderKind.BLANK
        elif asks_for_a_value(content) and not _MENU.search(text, max(square.start() - 3, 0), square.start()):
            yield *square.span(), PlaceholderKind.BRACKET


def _in_braces(text: str) -> Iterator[_Found]:
    yield from _all(_MUSTACHE, text, PlaceholderKind.MUSTACHE)
    yield from _all(_LIQUID, text, PlaceholderKind.LIQUID)
    yield from _all(_DOLLAR, text, PlaceholderKind.BRACE)
    for brace in _BRACE.finditer(text):
        if _VARIABLE.fullmatch(brace["content"]) or asks_for_a_value(brace["content"]):
            yield *brace.span(), PlaceholderKind.BRACE


def _all(pattern: re.Pattern[str], text: str, kind: PlaceholderKind) -> Iterator[_Found]:
    for match in pattern.finditer(text):
        yield *match.span(), kind
