"""Inline markup: which characters of a leaf a reader sees, and which only steer how they look.

Knows CommonMark 0.31 in spirit, not to the letter (dialect section 6): delimiters vanish when they balance
within the leaf and stay text when they do not, so that every text has a reading. One pass, one stack for
emphasis and one for brackets: linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Container

from policylint.frozen import frozen
from policylint.syntax.emphasis import STRIKE, OpenRuns
from policylint.syntax.html_entities import entity_at
from policylint.syntax.html_tags import tag_at
from policylint.syntax.link_targets import LONGEST_LABEL, folded_label, label_at, target_at
from policylint.syntax.piece import Piece

_BLANKS = "\t\n\v\f\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNSEEN = "\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_JOINERS = "\u200c\u200d"  # Persian, Indic scripts and emoji need them: unseen only beside ASCII

_TAG_OR_ENTITY = re.compile(r"<[A-Za-z/!]|&[#A-Za-z]")
_SPECIALS = rf"\\`*_~!\[\]<&{_BLANKS}{_UNSEEN}{_JOINERS}"
_SPECIAL = re.compile(f"[{_SPECIALS}]")
_BLANK_RUN = re.compile(rf"[{_BLANKS}][{_BLANKS} ]*|  +")
_NOT_SHOWN = re.compile(f"[{_UNSEEN}{_JOINERS}]")
_ODD_BLANK = re.compile(f"[{_BLANKS}]")
_RUN = re.compile(r"`+|\*+|_+|~+")
_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
FLAT_PART = re.compile(
    rf"(?:(?P<run>\*{{1,2}})(?! )|(?P<bracket>\[))?(?P<shown>[^{_SPECIALS}]++)"
    r"(?(run)(?<! )(?P=run)(?!\*))(?(bracket)\]\((?P<target>[^\s()<>\\]++)\))"
)
"""Text, emphasis or a link with no markup in it, to be read at one go: most texts have no other markup."""
_AUTOLINK = re.compile(
    r"<((?:https?://|mailto:|tel:|ftp://|www\.)[^\s<>]*+|[\w.+-]{1,64}+@[^\s<>@]{1,255}+)>", re.I
)


@frozen
class RawLink:
    """A link: the pieces that show it (a range of indices), and the raw range of its target or its label."""

    first: int
    last: int
    target: tuple[int, int] | str


@frozen
class _Bracket:
    piece: Piece
    index: int
    image: bool


def is_plain(text: str) -> bool:
    """Tell whether a reader sees ``text``, which is one line, exactly as it is written.

    Every blank but the space, and every character that does not show, counts as not printable in Python.
    """
    # What most often tells comes first, then what takes longest.
    return not (
        "*" in text
        or "[" in text
        or "_" in text
        or "`" in text
        or "\\" in text
        or ("~" in text and STRIKE in text)
        or (("&" in text or "<" in text) and _TAG_OR_ENTITY.search(text))
        or "  " in text
        or not text.isprintable()
    )


def scan(raw: str, labels: Container[str] = ()) -> tuple[list[Piece], list[RawLink], list[tuple[int, int]]]:
    """Read the lines of a leaf, joined by line feeds: what is shown, in order, and the links. Never fails.

    ``labels`` are those that link definitions explain, folded. Last come the raw ranges of code, with its
    backticks, in order. What is struck out, by ``~~`` or a tag, is not shown, nor are its links.
    """
    return _Scanner(raw, labels).scan()


class _Scanner:
    def __init__(self, raw: str, labels: Container[str]) -> None:
        self.raw = raw
        self.labels = labels
        self.pieces: list[Piece] = []
        self.links: list[RawLink] = []
        self.codes: list[tuple[int, int]] = []
        self.brackets: list[_Bracket] = []
        self.anchors: list[tuple[int, tuple[int, int]]] = []
        self.open_strikes: dict[str, list[int]] = {}
        self.struck: list[tuple[int, int]] = []
        self.runs = OpenRuns(self.struck)
        self.code_ends: dict[int, list[int]] | None = None
        self.last_comment_end = raw.rfind("-->")

    def scan(self) -> tuple[list[Piece], list[RawLink], list[tuple[int, int]]]:
        position = 0
        while special := _SPECIAL.search(self.raw, position):
            start = special.start()
            if start > position:
                self._text(position, start)
            position = _READERS.get(self.raw[start], _Scanner._blank_or_unseen)(self, start)
        if position < len(self.raw):
            self._text(position, len(self.raw))
        if self.struck:
            self._hide_struck()
        return self.pieces, self.links, self.codes

    def _hide_struck(self) -> None:
        """Show nothing of the pieces that are struck out; of ranges within ranges, each piece is met once."""
        hidden = [False] * len(self.pieces)
        done = 0
        for first, last in sorted(self.struck):
            for index in range(max(first, done), last):
                self.pieces[index].text = ""
                hidden[index] = True
            done = max(done, last)
        self.links = [link for link in self.links if link.first == link.last or not hidden[link.first]]

    def _text(self, start: int, end: int) -> None:
        """Show a stretch in which only runs of blanks are changed."""
        text = self.raw[start:end]
        if "  " not in text:
            self.pieces.append(Piece(text, start, end))
            return
        for blank in _BLANK_RUN.finditer(self.raw, start, end):
            if blank.start() > start:
                self.pieces.append(Piece(self.raw[start : blank.start()], start, blank.start()))
            self.pieces.append(Piece(" ", *blank.span()))
            start = blank.end()
        if start < end:
            self.pieces.append(Piece(self.raw[start:end], start, end))

    def _literal(self, start: int, end: int) -> int:
        self.pieces.append(Piece(self.raw[start:end], start, end))
        return end

    def _blank_or_unseen(self, start: int) -> int:
        blank = _BLANK_RUN.match(self.raw, start)
        if not blank:
            return start + 1
        self.pieces.append(Piece(" ", *blank.span()))
        return blank.end()

    def _joiner(self, start: int) -> int:
        around = self.raw[max(start - 1, 0) : start + 2].replace(self.raw[start], "")
        return start + 1 if not around or any(map(str.isascii, around)) else self._literal(start, start + 1)

    def _escape(self, start: int) -> int:
        escaped = self.raw[start + 1 : start + 2]
        if escaped == "\n":
            return start + 1
        if escaped not in _ESCAPABLE:
            return self._literal(start, start + 1)
        # Two at the end of a line are a line break that was escaped once too often.
        if escaped != "\\" or self.raw[start + 2 : start + 3] not in ("", "\n"):
            self.pieces.append(Piece(escaped, start, start + 2))
        return start + 2

    def _entity(self, start: int) -> int:
        entity = entity_at(self.raw, start)
        if not entity:
            return self._literal(start, start + 1)
        decoded, end = entity
        shown = _ODD_BLANK.sub(" ", _NOT_SHOWN.sub("", decoded))
        if shown:
            self.pieces.append(Piece(shown, start, end))
        return end

    def _code(self, start: int) -> int:
        end = self._run_end(start)
        if self.code_ends is None:
            self.code_ends = {}
            for run in re.finditer("`+", self.raw):
                self.code_ends.setdefault(len(run.group()), []).append(run.start())
        closers = self.code_ends.get(end - start, [])
        index = bisect_right(closers, start)
        if index == len(closers):
            return self._literal(start, end)
        self._verbatim(end, closers[index])
        code_end = closers[index] + (end - start)
        self.codes.append((start, code_end))
        return code_end

    def _verbatim(self, start: int, end: int) -> None:
        """Show a stretch without reading markup in it."""
        while blank := _ODD_BLANK.search(self.raw, start, end):
            self._text(start, blank.start())
            self.pieces.append(Piece(" ", *blank.span()))
            start = blank.end()
        self._text(start, end)

    def _run_end(self, start: int) -> int:
        run = _RUN.match(self.raw, start)
        return run.end() if run else start + 1

    def _image(self, start: int) -> int:
        if self.raw.startswith("[", start + 1):
            return self._open(start, start + 2)
        return self._literal(start, start + 1)

    def _link(self, start: int) -> int:
        link = FLAT_PART.match(self.raw, start)
        if not link:
            return self._open(start, start + 1)
        first = len(self.pieces)
        self._text(*link.span("shown"))
        self.links.append(RawLink(first, len(self.pieces), link.span("target")))
        return link.end()

    def _open(self, start: int, end: int) -> int:
        piece = Piece(self.raw[start:end], start, end)
        self.brackets.append(_Bracket(piece, len(self.pieces), image=end - start == 2))
        self.pieces.append(piece)
        return end

    def _close(self, start: int) -> int:
        if not self.brackets:
            return self._literal(start, start + 1)
        bracket = self.brackets.pop()
        found = target_at(self.raw, start + 1) or self._labelled(bracket, start)
        if not found:
            return self._literal(start, start + 1)
        target, end = found
        bracket.piece.text = ""
        self.runs.forget_behind(bracket.index)
        if not bracket.image:
            self.links.append(RawLink(bracket.index, len(self.pieces), target))
        return end

    def _labelled(self, bracket: _Bracket, start: int) -> tuple[str, int] | None:
        """Return the label of ``[text][label]``, ``[label][]`` or ``[label]``, if defined, and the end."""
        if not self.labels:
            return None
        label, end = label_at(self.raw, start + 1) or ("", start + 1)
        if not label.strip():
            label = self.raw[bracket.piece.end : start] if start - bracket.piece.end <= LONGEST_LABEL else ""
        folded = folded_label(label)
        return (folded, end) if folded in self.labels else None

    def _angle(self, start: int) -> int:
        raw = self.raw
        if raw.startswith("<!--", start) and start < self.last_comment_end:
            return raw.index("-->", start) + 3
        if link := _AUTOLINK.match(raw, start):
            first = len(self.pieces)
            self._verbatim(*link.span(1))
            self.links.append(RawLink(first, len(self.pieces), link.span(1)))
            return link.end()
        tag = tag_at(raw, start)
        if not tag:
            return self._literal(start, start + 1)
        if tag.spaces:
            self.pieces.append(Piece(" ", start, tag.end))
        elif tag.href:
            self.anchors.append((len(self.pieces), tag.href))
        elif tag.closes_link and self.anchors:
            first, target = self.anchors.pop()
            self.links.append(RawLink(first, len(self.pieces), target))
        elif tag.strikes:
            self.open_strikes.setdefault(tag.strikes, []).append(len(self.pieces))
        elif tag.ends_strike and self.open_strikes.get(tag.ends_strike):
            self.struck.append((self.open_strikes[tag.ends_strike].pop(), len(self.pieces)))
        return tag.end

    def _emphasis(self, start: int) -> int:
        plain = None if self.runs else FLAT_PART.match(self.raw, start)
        if not plain:
            return self._delimiters(start)
        self._text(*plain.span("shown"))
        return plain.end()

    def _delimiters(self, start: int) -> int:
        end = self._run_end(start)
        piece = Piece(self.raw[start:end], start, end)
        self.pieces.append(piece)
        before, after = self.raw[start - 1 : start] or " ", self.raw[end : end + 1] or " "
        self.runs.take(piece, len(self.pieces) - 1, before, after)
        return end


_READERS: dict[str, Callable[[_Scanner, int], int]] = {
    "\\": _Scanner._escape,
    "`": _Scanner._code,
    "*": _Scanner._emphasis,
    "_": _Scanner._delimiters,
    "~": _Scanner._delimiters,
    "!": _Scanner._image,
    "[": _Scanner._link,
    "]": _Scanner._close,
    "<": _Scanner._angle,
    "&": _Scanner._entity,
    "\u200c": _Scanner._joiner,
    "\u200d": _Scanner._joiner,
}
