"""Runs of ``*``, ``_`` and ``~~``: which of them balance, and so vanish, and what the last strike out."""

from attrs import define

from policylint.syntax.piece import Piece

STRIKE = "~~"
_LONGEST_RUN = 3


@define
class _Run:
    """A run of delimiters that may open emphasis; how many of its characters are still unmatched."""

    piece: Piece
    index: int
    character: str
    left: int


class OpenRuns:
    """The runs of a text that wait for their like, the innermost last."""

    __slots__ = ("_numbers", "_runs", "_struck")

    def __init__(self, struck: list[tuple[int, int]]) -> None:
        """Begin a text; to ``struck`` go the ranges of pieces, by their indices, that are struck out."""
        self._struck = struck
        self._runs: list[_Run] = []
        self._numbers = {"*": 0, "_": 0, "~": 0}

    def __bool__(self) -> bool:
        return bool(self._runs)

    def take(self, piece: Piece, index: int, before: str, after: str) -> None:
        """Match the run in a piece with open ones, of which it takes the characters away, or leave it open.

        ``index`` is that of the piece, ``before`` and ``after`` are the characters around it. What matches
        nothing stays text.
        """
        if len(piece.text) > _LONGEST_RUN or piece.text == "~":
            return
        character = piece.text[0]
        opens, closes = _flanking(character, before, after)
        if closes if not opens else (closes or piece.text == "**") and self._balances(piece):
            self._close(piece, index, character)
        if opens and piece.text:
            self._runs.append(_Run(piece, index, character, len(piece.text)))
            self._numbers[character] += 1

    def forget_behind(self, index: int) -> None:
        """Forget the open runs behind the piece of an index: they are in a link that ends here."""
        while self._runs and self._runs[-1].index > index:
            self._forget()

    def _balances(self, piece: Piece) -> bool:
        """Tell whether a run that could open as well closes: its like is the innermost open one.

        So ``**like **this``, as converters of HTML leave it, closes too.
        """
        return bool(self._runs) and self._runs[-1].piece.text == piece.text

    def _close(self, piece: Piece, index: int, character: str) -> None:
        while piece.text and self._numbers[character]:
            while self._runs[-1].character != character:
                self._forget()
            opener = self._runs[-1]
            matched = min(opener.left, len(piece.text))
            if opener.piece.text == piece.text == STRIKE:
                self._struck.append((opener.index, index + 1))
            opener.left -= matched
            opener.piece.text = opener.piece.text[:-matched]
            opener.piece.end -= matched
            piece.text = piece.text[matched:]
            piece.start += matched
            if not opener.left:
                self._forget()

    def _forget(self) -> None:
        self._numbers[self._runs.pop().character] -= 1


def _flanking(character: str, before: str, after: str) -> tuple[bool, bool]:
    """Tell whether a run can open and can close; ``_`` never does either inside a word, path or address."""
    opens, closes = not after.isspace(), not before.isspace()
    if character == "_":
        opens = opens and (before.isspace() or before in "([{\"'“‘«*~>—–|,;")
        closes = closes and not (after.isalnum() or after in "/=@#&_")
    return opens, closes
