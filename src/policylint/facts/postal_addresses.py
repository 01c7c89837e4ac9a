"""Postal addresses: a street, a town with its postcode, a country - two of these close together, or one after a label.

An address may run over several lines, paragraphs or items. Only stretches of names and numbers are looked at: prose
ends an address, and a stretch that fills its passage goes on in the next one.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from policylint.facts.contact import Contact, ContactKind
from policylint.facts.contact_roles import role_of
from policylint.facts.passages import Passage
from policylint.facts.postal_parts import Evidence, Part, parts_of
from policylint.source import Span
from policylint.syntax.nodes import Field

_MOST_LINES = 6
_LONGEST_STRETCH = 400
_WIDEST_GAP = 60
_LABEL_WINDOW = 48

_WORD = r"[A-ZÀ-ÞŁŚŞŽČİ0-9#][\w.'’&/#°º-]{0,40}+"
_LINK = r"(?:of|the|and|de|du|des|del|della|di|da|do|la|le|les|am|an|der|im|floor|bis|ter|rue|avenue|boulevard|place|n[.º°])(?!\w)"
_STRETCH = re.compile(rf"(?<![\w@.]){_WORD}(?:(?:, ?| [-–|] ?| ){{1,2}}+(?:{_WORD}|{_LINK}))*+")
_DIGIT = re.compile(r"[0-9]")
_LABEL = re.compile(
    r"(?:\baddress(?:es)?(?: is| are| below| of .{0,20})?|\b(?:located|office|offices|place of business|headquarters|headquartered) (?:is |are )?(?:at|in)"
    r"|\b(?:write|mail|letter|request|correspondence|send|post|us|be sent|contacted) (?:to|at|by mail at|by post at|by)"
    r"|\b(?:by|via) (?:postal |regular |registered )?(?:mail|post)(?: to| at)?|\b(?:registered|principal|head) (?:office|address)(?: is)?|\bby letter to)"
    r" ?:? ?[-–]? ?$"
)
_FIELD_NAME = re.compile(r"\b(?:address|office|headquarters|post|postal|mail|by mail|by post|location)\b", re.IGNORECASE)
_EMAIL_FIELD = re.compile(r"e-?mail|web|ip address|phone", re.IGNORECASE)


@frozen
class _Piece:
    """A stretch of a passage, and where its text begins in the text of the run."""

    passage: Passage
    start: int
    end: int
    at: int


@frozen
class _Run:
    """Stretches that follow each other without prose between them, joined by line feeds shown as commas."""

    pieces: tuple[_Piece, ...]
    text: str
    labelled: bool

    def span(self, start: int, end: int) -> Span:
        return Span(self._passage_span(start, start + 1).start, self._passage_span(end - 1, end).end)

    def piece_at(self, offset: int) -> _Piece:
        return next(piece for piece in reversed(self.pieces) if piece.at <= offset)

    def _passage_span(self, start: int, end: int) -> Span:
        piece = self.piece_at(start)
        shift = piece.start - piece.at
        return piece.passage.span(start + shift, end + shift)


def postal_contacts(passages: Sequence[Passage]) -> Iterator[Contact]:
    """Yield the postal addresses of a document in reading order."""
    for run in _runs(passages):
        for start, end in _addresses(run):
            span = run.span(start, end)
            piece = run.piece_at(start)
            source = piece.passage.source
            shift = piece.start - piece.at
            yield Contact(
                span=span,
                text=source.slice(span),
                line=source.line_of(span.start),
                kind=ContactKind.POSTAL,
                value=" ".join(run.text[start:end].split()),
                role=role_of(piece.passage, start + shift, min(end + shift, piece.end)),
            )


def _runs(passages: Sequence[Passage]) -> Iterator[_Run]:
    """Join each stretch that reaches the end of its passage with one that opens the next passage."""
    pieces: list[_Piece] = []
    texts: list[str] = []
    open_, labelled = False, False
    for passage in passages:
        text = passage.text
        stretches = list(_STRETCH.finditer(text)) if _DIGIT.search(text) or len(text) <= _WIDEST_GAP * 2 else []
        whole = stretches[0] if len(stretches) == 1 and _fills(stretches[0], text) else None
        goes_on = open_ and stretches and stretches[0].start() == 0 and len(pieces) < _MOST_LINES
        goes_on = bool(goes_on and not isinstance(passage.leaf, Field))
        if pieces and not goes_on:
            yield _Run(tuple(pieces), "".join(texts), labelled)
            pieces, texts, labelled = [], [], False
        for stretch in stretches:
            if pieces and not (goes_on and stretch is stretches[0]):
                yield _Run(tuple(pieces), "".join(texts), labelled)
                pieces, texts, labelled = [], [], False
            if pieces:
                texts.append(", ")
            else:
                labelled = _is_labelled(passage, stretch.start())
            pieces.append(_Piece(passage, *stretch.span(), sum(map(len, texts))))
            texts.append(stretch.group())
        open_ = bool(whole or (stretches and _reaches_end(stretches[-1], text)))
    if pieces:
        yield _Run(tuple(pieces), "".join(texts), labelled)


def _fills(stretch: re.Match[str], text: str) -> bool:
    return stretch.start() == 0 and _reaches_end(stretch, text)


def _reaches_end(stretch: re.Match[str], text: str) -> bool:
    return len(text) - stretch.end() <= 1


def _is_labelled(passage: Passage, start: int) -> bool:
    leaf = passage.leaf
    if start == 0 and isinstance(leaf, Field):
        return bool(_FIELD_NAME.search(leaf.name)) and not _EMAIL_FIELD.search(leaf.name)
    return bool(_LABEL.search(passage.lower, max(0, start - _LABEL_WINDOW), start))


def _addresses(run: _Run) -> Iterator[tuple[int, int]]:
    if not _DIGIT.search(run.text) or len(run.text) > _LONGEST_STRETCH * _MOST_LINES:
        return
    first = True
    for cluster in _clusters(parts_of(run.text)):
        parts = {evidence.part for evidence in cluster}
        groups = len({Part.STREET if part is Part.UNIT else part for part in parts})
        enough = groups >= 2 and bool(parts & {Part.STREET, Part.TOWN})
        labelled = run.labelled and first
        if not enough and not (labelled and parts & {Part.STREET, Part.TOWN}):
            continue
        start = 0 if labelled and cluster[0].start <= _WIDEST_GAP else cluster[0].start
        yield start, cluster[-1].end
        first = False


def _clusters(evidence: list[Evidence]) -> Iterator[list[Evidence]]:
    cluster: list[Evidence] = []
    for one in evidence:
        if cluster and not _belongs(one, cluster):
            yield cluster
            cluster = []
        cluster.append(one)
    if cluster:
        yield cluster


def _belongs(one: Evidence, cluster: list[Evidence]) -> bool:
    """Tell whether a part goes on with an address: streets come before towns, and towns before countries."""
    if one.start - cluster[-1].end > _WIDEST_GAP:
        return False
    parts = {evidence.part for evidence in cluster}
    if one.part is Part.COUNTRY:
        return Part.COUNTRY not in parts
    return Part.COUNTRY not in parts and not (one.part is Part.STREET and Part.TOWN in parts)
