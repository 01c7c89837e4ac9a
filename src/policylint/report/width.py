"""How many columns of a terminal a text takes, and what is printed for each of its characters."""

import unicodedata

from attrs import frozen

from policylint.report.visible import OPENS_A_COMMAND, SHOWN_OPENING, visible_character

_TAB = 4
_ZERO_WIDTH_JOINER = "\u200d"
_EMOJI_PRESENTATION = "\ufe0f"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_HANGUL_VOWELS_AND_FINALS = ("\u1160", "\u11ff")


@frozen
class Cell:
    """One code point as printed, and the columns that it adds to the line."""

    shown: str
    width: int


def cells(text: str) -> list[Cell]:
    """Return one cell for each code point of a line.

    East Asian wide characters and emoji take two columns (Unicode Standard Annex 11); combining marks take
    none, nor does what a zero-width joiner glues to the emoji before it. A tab runs to the next multiple of
    four.
    """
    found: list[Cell] = []
    column = 0
    opening = {match.start() for match in OPENS_A_COMMAND.finditer(text)}
    for index, character in enumerate(text):
        previous = text[index - 1] if index else ""
        if index in opening:
            cell = Cell(SHOWN_OPENING, len(SHOWN_OPENING))
        else:
            cell = _cell(character, previous, found[-1].width if found else 0, column)
        found.append(cell)
        column += cell.width
    return found


def _cell(character: str, previous: str, previous_width: int, column: int) -> Cell:
    if " " <= character <= "~":
        return Cell(character, 1)
    if character == "\t":
        width = _TAB - column % _TAB
        return Cell(" " * width, width)
    shown = visible_character(character)
    if shown != character:
        return Cell(shown, len(shown))
    if character == _EMOJI_PRESENTATION:
        return Cell(shown, 1 if previous_width == 1 and unicodedata.category(previous) == "So" else 0)
    glued = previous == _ZERO_WIDTH_JOINER or (previous_width == 2 and _within(character, _SKIN_TONES))
    return Cell(shown, 0 if glued else _width(character))


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or _within(character, _HANGUL_VOWELS_AND_FINALS):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _within(character: str, bounds: tuple[str, str]) -> bool:
    return bounds[0] <= character <= bounds[1]
