"""Which article, paragraph and letter, or which section of a code, a citation points to.

A window of text is read with the grammar ``citation.lark``; the names of laws in it are masked first (they
are found by :mod:`policylint.facts.citations.law_mentions`), so that the grammar needs to know none.
"""

import re
from collections.abc import Sequence
from functools import cache

from attrs import define, field
from lark import Lark, Token
from lark.exceptions import UnexpectedInput

from policylint import grammars
from policylint.facts.citations.law_mentions import Mention
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern

LAW_MASK = "\ue000"
CODE_MASK = "\ue001"
_REACH = 240

_PARAGRAPH_MARKS = ("para", "abs", "sec", "subpara", "subsec", "no", "nr", "al", "clause")
_LETTER_MARKS = ("lit", "letter", "point", "item", "subpart", "sub-part")
_UNITS = ("article", "section", "recital", "chapter", "part", "title", "annex", "schedule")
_LAW_FOLLOWS = re.compile(rf",? ?(?:of )?(?:the )?[{LAW_MASK}{CODE_MASK}]")
_DOTTED_ARTICLE = lazy_pattern(r"(\d{1,2})\.(\d{1,2})(?:\.([a-z]))?")
_RANGE = re.compile(r"(\d[\d.:]*[A-Za-z]?)[-–](\d[\d.:]*)")


@frozen
class Provision:
    """One place in a law, all as written: its unit, number, paragraphs and letters.

    ``unit`` is ``article``, ``section``, ``recital``, ``chapter``, ``part``, ``title``, ``annex`` or
    ``schedule``; ``to`` is the last number of a range (``Articles 15 to 22``).
    """

    unit: str
    number: str
    paragraphs: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    to: str | None = None


@frozen
class Reading:
    """What the grammar read from a window: the length of it, and what it says.

    ``laws`` are offsets (in the window) of the laws and codes that take part, ``last_place`` is that of the
    last article or section.
    """

    length: int
    provisions: tuple[Provision, ...]
    et_seq: bool
    laws: tuple[int, ...]
    last_place: int


def masked(text: str, mentions: Sequence[Mention]) -> str:
    """Return the text with each name of a law or a code overwritten, of the same length."""
    parts, done = [], 0
    for mention in mentions:
        mask = CODE_MASK if mention.code else LAW_MASK
        parts += [text[done : mention.start], mask * (mention.end - mention.start)]
        done = mention.end
    return "".join([*parts, text[done:]])


def read_provisions(masked_text: str, start: int) -> Reading | None:
    """Read the longest citation that begins at an offset of a masked text; None where none does."""
    window = masked_text[start : start + _REACH]
    tokens = _longest(window)
    while tokens and _LAW_FOLLOWS.match(window, _end(tokens)) and (other := _place_of_another_law(tokens)):
        tokens = _longest(window[:other])
    if tokens and (article := _article_after_section(tokens)):
        tokens = _longest(window[:article])
    return _read(_end(tokens), tokens) if tokens else None


def _longest(window: str) -> list[Token]:
    """Return the tokens of the longest prefix of the window that is a sentence of the grammar.

    The grammar is LALR, so inside a parenthesis the parser takes an end for possible that is none.
    """
    parser = _grammar().parse_interactive(window)
    tokens: list[Token] = []
    length = depth = 0
    try:
        for token in parser.lexer_thread.lex(parser.parser_state):  # type: ignore[no-untyped-call]
            parser.feed_token(token)
            tokens.append(token)
            depth += (token.type == "LPAR") - (token.type == "RPAR")
            if not depth and "$END" in parser.choices():  # type: ignore[no-untyped-call]
                length = len(tokens)
    except UnexpectedInput:
        pass
    return tokens[:length]


def _place_of_another_law(tokens: list[Token]) -> int:
    """Return where the last place begins if it is not the only one after its law, else 0.

    In ``GDPR Art. 6 and Art. 7`` before another ``LGPD``, article 7 is of that other law.
    """
    places = [token.start_pos or 0 for token in tokens if token.type in ("UNIT", "SIGN")]
    return places[-1] if tokens[0].type in ("LAW", "CODE") and len(places) > 1 else 0


def _article_after_section(tokens: list[Token]) -> int:
    """Return where the first article begins after a section, else 0: they are not of the same law.

    ``Section 2 and Art. 6 GDPR`` is a section of the document itself and an article of the law.
    """
    if tokens[0].type != "UNIT" or not tokens[0].lower().startswith("sec"):
        return 0
    units = (token for token in tokens if token.type == "UNIT")
    return next((unit.start_pos or 0 for unit in units if unit.lower().startswith("art")), 0)


def _end(tokens: list[Token]) -> int:
    return tokens[-1].end_pos or 0


@cache
def _grammar() -> Lark:
    return grammars.parser("citation")


@define
class _Draft:
    """A provision while it is being read."""

    unit: str
    number: str
    paragraphs: list[str] = field(factory=list)
    letters: list[str] = field(factory=list)
    to: str | None = None

    def finish(self) -> Provision:
        if self.to is None and (ends := _RANGE.fullmatch(self.number)) and _is_range(ends[1], ends[2]):
            self.number, self.to = ends[1], ends[2]
        return Provision(self.unit, self.number, tuple(self.paragraphs), tuple(self.letters), self.to)

    def add(self, value: str) -> None:
        value = value.strip("(). ")
        (self.paragraphs if value.isdigit() else self.letters).append(value)


def _read(length: int, tokens: list[Token]) -> Reading:
    drafts: list[_Draft] = []
    unit, mark, ranging = "section", "", False
    for token in tokens:
        if token.type == "UNIT":
            unit, mark = _unit(token), ""
            if unit == "section" and drafts and drafts[-1].unit == "article":
                unit, mark = "article", "sec"
        elif token.type == "SIGN":
            unit = "section"
        elif token.type in ("NUMBER", "ROMAN") and mark:
            drafts[-1].add(token)
            mark = ""
        elif token.type in ("NUMBER", "ROMAN") and ranging and drafts:
            drafts[-1].to = str(token)
        elif token.type in ("NUMBER", "ROMAN"):
            drafts.append(_draft(unit, str(token)))
        elif token.type == "MARK":
            mark = token.lower()
        elif token.type in ("PAREN", "PLAIN", "LETTER") and drafts:
            if not mark or mark.startswith((*_PARAGRAPH_MARKS, *_LETTER_MARKS)):
                drafts[-1].add(token)
            mark = ""
        ranging = token.type in ("DASH", "TO")
    return Reading(
        length=length,
        provisions=tuple(draft.finish() for draft in drafts),
        et_seq=any(token.type == "ET_SEQ" for token in tokens),
        laws=tuple(token.start_pos or 0 for token in tokens if token.type in ("LAW", "CODE")),
        last_place=max(
            (token.start_pos or 0 for token in tokens if token.type in ("UNIT", "SIGN")), default=0
        ),
    )


def _draft(unit: str, number: str) -> _Draft:
    """Begin a provision; ``Article 6.1.f`` is paragraph 1, letter f of article 6."""
    dotted = _DOTTED_ARTICLE.fullmatch(number) if unit == "article" else None
    if dotted is None:
        return _Draft(unit, number)
    return _Draft(unit, dotted[1], [dotted[2]], [dotted[3]] if dotted[3] else [])


def _unit(token: Token) -> str:
    word = token.lower().rstrip("s.")
    return next((unit for unit in _UNITS if unit.startswith(word)), "section")


def _is_range(first: str, last: str) -> bool:
    """Tell ``22575-22579`` from the number ``59.1-575``: the parts of a range are alike, and rise."""
    left, right = _parts(first), _parts(last)
    return len(left) == len(right) and left < right


def _parts(number: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", number)]
