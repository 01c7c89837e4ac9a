r"""The text of one document and the only code that knows about line ends, offsets and columns.

Offsets count code points from 0; a span is half-open. Lines and columns count from 1, columns in code
points. Lines end at ``\n``, ``\r\n`` and ``\r`` and at nothing else, so ``str.splitlines`` (which also
splits at VT, FF, NEL, U+2028 ...) is never used. A byte order mark stays in the text, at offset 0, but no
column counts it, because no editor shows it (SARIF 2.1.0 section 3.30.2 does the same).
"""

import re
from bisect import bisect_right
from typing import Self

from attrs import field

from policylint.arguments import must_be_text
from policylint.frozen import frozen

_LINE_END = re.compile(r"\r\n|\r|\n")
_BOM = "\ufeff"


@frozen(order=True)
class Span:
    """A stretch of the source text: code points ``start`` (included) to ``end`` (excluded)."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@frozen(order=True)
class Position:
    """A place as an editor shows it: 1-based line, 1-based column in code points."""

    line: int
    column: int


@frozen
class DecodingError:
    """The first byte that is not UTF-8: its 0-based offset in the file, and what the bytes look like."""

    byte_offset: int
    guess: str


@frozen
class Source:
    """One document as text, with its name and what reading it had to put up with.

    ``text`` holds every code point of the file, a byte order mark included. Bytes that are not UTF-8 are
    kept as lone surrogates (PEP 383), so that :meth:`encode` gives back the very bytes that were read.
    """

    text: str
    path: str = "<text>"
    decoding_error: DecodingError | None = None
    _line_starts: tuple[int, ...] = field(init=False, repr=False, eq=False)

    @_line_starts.default
    def _find_line_starts(self) -> tuple[int, ...]:
        must_be_text("text", self.text)
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    @classmethod
    def from_bytes(cls, data: bytes, path: str = "<bytes>") -> Self:
        """Read ``data`` as UTF-8; never fails, see :attr:`decoding_error`."""
        try:
            return cls(data.decode("utf-8"), path)
        except UnicodeDecodeError as error:
            return cls(
                data.decode("utf-8", "surrogateescape"), path, DecodingError(error.start, _guess(data))
            )

    def encode(self) -> bytes:
        """Give back the bytes of the document, exactly as they were read."""
        return self.text.encode("utf-8", "surrogateescape")

    @property
    def has_bom(self) -> bool:
        """Tell whether the text begins with a byte order mark."""
        return self.text.startswith(_BOM)

    @property
    def line_count(self) -> int:
        """Number of lines; an empty text has one, and so has a text that ends in a line end one more."""
        return len(self._line_starts)

    def slice(self, span: Span) -> str:
        """Return the text that ``span`` names."""
        return self.text[span.start : span.end]

    def line_of(self, offset: int) -> int:
        """Return the 1-based line of a code point offset."""
        return bisect_right(self._line_starts, offset)

    def position(self, offset: int) -> Position:
        """Return line and column of a code point offset (0 to the length of the text)."""
        line = bisect_right(self._line_starts, offset)
        start = self._line_starts[line - 1]
        column = offset - start + 1
        if line == 1 and column > 1 and self.has_bom:
            column -= 1
        return Position(line, column)

    def offset(self, position: Position) -> int:
        """Return the offset of a position; a column past the end of its line means the end of the line.

        Raises ValueError when the text has no such line.
        """
        if not 1 <= position.line <= self.line_count:
            raise ValueError(f"line {position.line} is outside the text, which has {self.line_count} lines")
        line = self.line_span(position.line)
        column = position.column + (position.line == 1 and self.has_bom)
        return min(line.start + max(column, 1) - 1, line.end)

    def line_span(self, line: int) -> Span:
        """Return the span of a 1-based line, without its line end."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] if line < self.line_count else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def utf16_column(self, offset: int) -> int:
        """Return the 0-based column of ``offset`` in UTF-16 code units, as LSP 3.17 counts."""
        return len(self._before(offset).encode("utf-16-le", "surrogatepass")) // 2

    def utf8_column(self, offset: int) -> int:
        """Return the 1-based column of ``offset`` in UTF-8 bytes, as Reviewdog's format counts."""
        return len(self._before(offset).encode("utf-8", "surrogateescape")) + 1

    def byte_offset(self, offset: int) -> int:
        """Return the 0-based offset in the file's bytes of a code point offset."""
        return len(self.text[:offset].encode("utf-8", "surrogateescape"))

    def _before(self, offset: int) -> str:
        start = self._line_starts[self.line_of(offset) - 1]
        return self.text[start:offset].removeprefix(_BOM) if start == 0 else self.text[start:offset]


def _guess(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    head = data[:4096]
    if head and head.count(0) > len(head) // 4:
        return "UTF-16 without a byte order mark, or a binary file"
    if b"\0" in head:
        return "a binary file"
    return "Windows-1252 or another 8-bit encoding"
