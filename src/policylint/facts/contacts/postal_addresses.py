"""Postal addresses: a street, a town with its postcode, a country; two of these, or one after a label.

An address may run over several lines, paragraphs or items. Only stretches of names and numbers are looked at:
prose ends an address, and a stretch that ends its passage goes on in the next one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from policylint.facts.contacts.contact import Contact, ContactKind
from policylint.facts.contacts.contact_roles import role_of
from policylint.facts.contacts.postal_borders import beginning, ending, ends_sentence
from policylint.facts.contacts.postal_parts import CAPITAL, Evidence, Part, may_name_place, parts_of
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.source import Span
from policylint.syntax.nodes import Field

_MOST_AFTER = 1  # a full stop or a comma at the end of a passage
_MOST_BEFORE_NUMBER = 3  # a company, a department, a person
_MOST_LINES = 9
_LONGEST_RUN = 1200
_SHORTEST_ADDRESS = 8
_WIDEST_GAP = 60
_LONGEST_UNNUMBERED = 120
_LABEL_WINDOW = 48
_BETWEEN_LINES = ", "
_END_OF_PASSAGE = ",\n"
_LINE_END = re.compile(r",? ?\n")
_HARD_BREAK = re.compile(r"<br|(?:  |\\)\r?[\n\r]", re.IGNORECASE)

_FIRST = rf"[{CAPITAL}0-9#]"
_REST = r"[\w.'’&/#°º-]{0,40}+(?:–(?<=[0-9].)[0-9]{1,4}+)?"
_LINK = (
    r"(?:of|the|and|de|du|des|del|della|di|da|do|la|le|les|am|an|der|im|floor|bis|ter|rue|avenue|boulevard"
    r"|place|n[.º°]|no\.?|nos\.?|b"
    r"|str\.?|st\.?|ul\.?|utca|út|cesta|ulica|ulice|tn|mnt|pst|iela|gatve|g\.|gata|gatan|vägen|vei|veien|vej|katu|tie"
    r"|tér|krt|třída|nám\.|náměstí|straat|laan"
    r"|(?:building|bldg\.?|house|office|room|apartment|flat|unit|suite)(?= [0-9]))(?!\w)"
)
# The lookbehind comes second, since a search for a set of characters is what is quick.
_STRETCH = re.compile(
    rf"{_FIRST}(?<![\w@.].){_REST}(?:(?:, ?| [-–|] ?| ){{1,2}}+(?:{_FIRST}{_REST}|{_LINK}))*+"
)
_DIGIT = re.compile(r"[0-9]")
# A number of an address stands before a name, or is long and no year; others need not be read for one.
_NUMBER = re.compile(
    rf"[0-9](?<![0-9][0-9])(?:[0-9A-Za-z/-]{{0,9}}(?:,? ?[-–|]? ?"
    rf"(?:[{CAPITAL}]|rue|avenue|boulevard|place|quai|chemin|allée)|[.,]?$)"
    r"|(?!(?:(?<=1)9|(?<=2)0)[0-9]{2}(?![0-9]))[0-9]{3})"
)
_LABEL = re.compile(
    r"(?:\baddress(?:es)?(?: is| are| below)?"
    r"|\b(?:located|offices?|place of business|headquarters|headquartered) (?:is |are )?(?:at|in)"
    r"|\b(?:write|mail|letter|requests?|correspondence|send|post|us|be sent|contacted)"
    r" (?:to|at|by (?:mail|post) at|by)"
    r"|\b(?:by|via) (?:postal |regular |registered )?(?:mail|post)(?: to| at)?"
    r"|\b(?:registered|principal|head) (?:office|address)(?: is)?|\bby letter to)"
    r" ?:? ?[-–]? ?$"
)
_LAST_WORDS_OF_LABELS = frozenset(
    ("address", "addresses", "are", "at", "below", "by", "in", "is", "mail", "office", "post", "to")
)
_FIELD_NAME = re.compile(r"\b(?:address|office|headquarters|post|postal|mail|location)\b", re.IGNORECASE)
_OTHER_FIELD = lazy_pattern(r"e-?mail|web|ip address|phone", re.IGNORECASE)


@frozen
class _Piece:
    """A stretch of names and numbers in a passage."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def lines(self) -> str:
        """The text with the ends of its lines: where the source has a hard break, the view has a space."""
        source, span = self.passage.source, self.passage.span
        if not _HARD_BREAK.search(source.slice(span(self.start, self.end))):
            return self.text
        characters = list(self.text)
        for at in range(self.start + 1, self.end - 1):
            if self.passage.text[at] == " " and _HARD_BREAK.search(source.slice(span(at - 1, at + 2))):
                characters[at - self.start] = "\n"
        return "".join(characters)

    @property
    def ends_passage(self) -> bool:
        return len(self.passage.text) - self.end <= _MOST_AFTER


@frozen
class _Run:
    """Stretches that follow each other without prose between them, and their texts as one."""

    pieces: tuple[_Piece, ...]
    text: str

    @property
    def lines(self) -> str:
        """The text of the same length with the ends of its lines."""
        return _END_OF_PASSAGE.join([piece.lines for piece in self.pieces])

    def place(self, offset: int) -> tuple[_Piece, int]:
        """Return the piece that holds an offset of the text, and the offset in that piece's passage."""
        at = 0
        for piece in self.pieces:
            following = at + piece.end - piece.start + len(_BETWEEN_LINES)
            if offset < following:
                return piece, offset - at + piece.start
            at = following
        return self.pieces[-1], self.pieces[-1].end

    def span(self, start: int, end: int) -> Span:
        first, from_ = self.place(start)
        last, to = self.place(end - 1)
        return Span(
            first.passage.span(from_, from_ + 1).start,
            last.passage.span(to, to + 1).end,
        )


def postal_contacts(passages: Sequence[Passage]) -> Iterator[Contact]:
    """Yield the postal addresses of a document in reading order."""
    numbered = [at for at, one in enumerate(passages) if one.digits and _NUMBER.search(one.text)]
    for run in _runs(_lines(passages, numbered)):
        for start, end, written in _addresses(run):
            span = run.span(start, end)
            piece, place = run.place(start)
            source = piece.passage.source
            yield Contact(
                span=span,
                source=source,
                kind=ContactKind.POSTAL,
                value=_LINE_END.sub(_BETWEEN_LINES, written),
                role=role_of(piece.passage, place, min(place + end - start, piece.end)),
            )


def _runs(lines: Iterable[Sequence[_Piece]]) -> Iterator[_Run]:
    """Join a stretch that ends its passage with one that opens the next; leave out runs without a number."""
    pieces: list[_Piece] = []
    for stretches in lines:
        if pieces and not (stretches and len(pieces) < _MOST_LINES and _goes_on(stretches[0])):
            yield from _run(pieces)
            pieces = []
        for piece in stretches:
            if pieces and piece.start:
                yield from _run(pieces)
                pieces = []
            pieces.append(piece)
        if pieces and not pieces[-1].ends_passage:
            yield from _run(pieces)
            pieces = []
    yield from _run(pieces)


def _lines(passages: Sequence[Passage], numbered: Sequence[int]) -> Iterator[Sequence[_Piece]]:
    """Yield the stretches of each numbered passage, and of those that its first or last goes on in.

    An address has a number, so that nothing else needs to be read: a menu of names is none. ``numbered`` are
    the indexes of the passages that have one.
    """
    placed = frozenset(numbered)
    read = 0
    for number in numbered:
        if number < read:
            continue
        before = passages[max(read, number - _MOST_BEFORE_NUMBER) : number]
        yield from reversed(list(_lines_up_to(before)))
        for index in range(number, min(number + _MOST_LINES, len(passages))):
            passage = passages[index]
            stretches = _stretches(passage) if _is_short(passage) or index in placed else []
            yield stretches
            read = index + 1
            if not stretches or not stretches[-1].ends_passage:
                break
        else:
            yield ()


def _lines_up_to(passages: Sequence[Passage]) -> Iterator[Sequence[_Piece]]:
    """Yield the stretches of the last passages, the last first, back to where a run of them begins."""
    for passage in reversed(passages):
        stretches = _stretches(passage) if _is_short(passage) else []
        if not stretches or not stretches[-1].ends_passage:
            return
        yield stretches
        if stretches[-1].start:
            return


def _is_short(passage: Passage) -> bool:
    return len(passage.text) <= _LONGEST_UNNUMBERED


def _stretches(passage: Passage) -> list[_Piece]:
    text = passage.text
    last = len(text) - _MOST_AFTER
    return [
        _Piece(passage, start, end)
        for start, end in [match.span() for match in _STRETCH.finditer(text)]
        if not start or end >= last or (end - start >= _SHORTEST_ADDRESS and _DIGIT.search(text, start, end))
    ]


def _goes_on(piece: _Piece) -> bool:
    return piece.start == 0 and not isinstance(piece.passage.leaf, Field)


def _run(pieces: Sequence[_Piece]) -> Iterator[_Run]:
    text = _BETWEEN_LINES.join([piece.text for piece in pieces])
    if _SHORTEST_ADDRESS <= len(text) <= _LONGEST_RUN and _DIGIT.search(text):
        yield _Run(tuple(pieces), text)


def _addresses(run: _Run) -> Iterator[tuple[int, int, str]]:
    """Yield where the addresses of a run begin and end, each with its lines."""
    labelled, earliest = _is_labelled(run.pieces[0]), 0
    if not labelled and not may_name_place(run.text):
        return
    text = run.lines
    for cluster in _clusters(parts_of(text), text):
        parts = {Part.STREET if one.part is Part.UNIT else one.part for one in cluster}
        if cluster[0].start >= earliest and parts != {Part.COUNTRY} and (len(parts) > 1 or labelled):
            first, last = cluster[0], cluster[-1]
            from_label = labelled and first.start <= _WIDEST_GAP
            start = 0 if from_label else beginning(text, earliest, first)
            end = ending(text, last.end, last.part)
            yield start, end, text[start:end]
            labelled, earliest = False, end


def _is_labelled(piece: _Piece) -> bool:
    passage, leaf = piece.passage, piece.passage.leaf
    if piece.start == 0 and isinstance(leaf, Field):
        return bool(_FIELD_NAME.search(leaf.name)) and not _OTHER_FIELD.search(leaf.name)
    first = max(0, piece.start - _LABEL_WINDOW)
    last = passage.lower[first : piece.start].rstrip(" :-–").rpartition(" ")[2]
    return last in _LAST_WORDS_OF_LABELS and bool(_LABEL.search(passage.lower, first, piece.start))


def _clusters(evidence: Sequence[Evidence], text: str) -> Iterator[list[Evidence]]:
    cluster: list[Evidence] = []
    for one in evidence:
        if cluster and (not _belongs(one, cluster) or ends_sentence(text[cluster[-1].end : one.start])):
            yield cluster
            cluster = []
        cluster.append(one)
    if cluster:
        yield cluster


def _belongs(one: Evidence, cluster: Sequence[Evidence]) -> bool:
    """Tell whether a part goes on with an address: streets come before towns, and towns before countries."""
    parts = {evidence.part for evidence in cluster}
    if one.start - cluster[-1].end > _WIDEST_GAP or Part.COUNTRY in parts:
        return False
    return one.part is not Part.STREET or Part.TOWN not in parts
