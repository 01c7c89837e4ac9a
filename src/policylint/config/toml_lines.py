"""On which line a key of a TOML text stands: tomllib tells values, and of places only those of syntax errors.

The text has been read by tomllib before, so it is valid, and what is left to do is to follow the keys. That
is one pass of one regex; ADR 7 says which libraries were looked at.
"""

import re
from collections.abc import Iterator

KeyPath = tuple[str | int, ...]
"""The way to a value: keys of tables, and 0-based places in arrays."""

_TOKEN = re.compile(
    r"""
      (?P<newline>\n)
    | (?P<blank>[\ \t\r]+)
    | (?P<comment>\#[^\n]*)
    | (?P<basic>\"\"\"(?:[^"\\]|\\.|\"(?!\"\"))*\"{3,5} | "(?:[^"\\\n]|\\.)*")
    | (?P<literal>'''(?:[^']|'(?!''))*'{3,5} | '[^'\n]*')
    | (?P<mark>[\[\]{}=,.])
    | (?P<bare>[^\s\[\]{}=,.\#"']+)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))")
_SHORT_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the 1-based line of every key and of every item of an array; ``text`` must be valid TOML."""
    return _Follower(text).follow()


class _Follower:
    """Follows the keys of one text."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._kind, self._text, self._line = next(self._tokens)
        self._lines: dict[KeyPath, int] = {}
        self._arrays: dict[KeyPath, int] = {}

    def follow(self) -> dict[KeyPath, int]:
        table: KeyPath = ()
        while self._kind != "end":
            if self._kind == "newline":
                self._next()
            elif self._text == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._lines

    def _header(self) -> KeyPath:
        self._next()
        is_array = self._text == "["
        if is_array:
            self._next()
        line = self._line
        parts = self._key()
        while self._kind == "mark" and self._text == "]":
            self._next()
        path = self._inside_arrays((), parts[:-1], line)
        path = (*path, parts[-1])
        if is_array:
            self._arrays[path] = self._arrays.get(path, -1) + 1
            self._lines.setdefault(path, line)
        path = self._inside_arrays(path[:-1], parts[-1:], line)
        self._lines.setdefault(path, line)
        return path

    def _inside_arrays(self, path: KeyPath, parts: tuple[str, ...], line: int) -> KeyPath:
        """Go down by keys; a key of an array of tables means its last table."""
        for part in parts:
            path = (*path, part)
            self._lines.setdefault(path, line)
            if path in self._arrays:
                path = (*path, self._arrays[path])
                self._lines.setdefault(path, line)
        return path

    def _pair(self, table: KeyPath) -> None:
        line = self._line
        path = self._inside_arrays(table, self._key(), line)
        self._next()  # the equals sign
        self._value(path)

    def _key(self) -> tuple[str, ...]:
        parts = [self._part()]
        while self._text == "." and self._kind == "mark":
            self._next()
            parts.append(self._part())
        return tuple(parts)

    def _part(self) -> str:
        part = _unquoted(self._kind, self._text)
        self._next()
        return part

    def _value(self, path: KeyPath) -> None:
        """Follow a value; what it nests is put on a stack, since a text may nest deeper than Python calls."""
        stack: list[tuple[str, KeyPath, int]] = []
        at = path
        while True:
            if self._kind == "newline":
                self._next()
                continue
            opened = self._text if self._kind == "mark" and self._text in "[{" else ""
            if opened:
                stack.append((opened, at, 0))
                self._next()
            else:
                self._scalar()
            at = self._after(stack)
            if not stack:
                return

    def _after(self, stack: list[tuple[str, KeyPath, int]]) -> KeyPath:
        """Go to the next value within what is open, closing what ends here; return the way to it."""
        while stack:
            opened, path, index = stack[-1]
            while self._kind == "newline" or (self._kind == "mark" and self._text == ","):
                self._next()
            if self._kind == "mark" and self._text in "]}":
                stack.pop()
                self._next()
                continue
            stack[-1] = (opened, path, index + 1)
            line = self._line
            if opened == "[":
                self._lines[(*path, index)] = line
                return (*path, index)
            found = self._inside_arrays(path, self._key(), line)
            self._next()  # the equals sign
            return found
        return ()

    def _scalar(self) -> None:
        """Pass over a scalar: a string, or bare text that may have points and a space in it (1.5, dates)."""
        quoted = self._kind in ("basic", "literal")
        self._next()
        while not quoted and (self._kind == "bare" or (self._kind == "mark" and self._text == ".")):
            self._next()

    def _next(self) -> None:
        self._kind, self._text, self._line = next(self._tokens)


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    line = 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind not in ("blank", "comment"):
            yield kind, match[0], line
        line += match[0].count("\n")
    while True:
        yield "end", "", line


def _unquoted(kind: str, text: str) -> str:
    if kind == "literal":
        return text[1:-1]
    return _ESCAPE.sub(_character, text[1:-1]) if kind == "basic" else text


def _character(match: re.Match[str]) -> str:
    number = match[1] or match[2] or match[3]
    return chr(int(number, 16)) if number else _SHORT_ESCAPES.get(match[4], match[4])
