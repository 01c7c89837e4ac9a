"""Backslash escapes in examples: bytes that a Markdown page cannot hold, or not so that anybody sees them."""

import re

_ESCAPED = re.compile(
    r"""\\x(?P<byte>[0-9a-fA-F]{2}) | \\u(?P<character>[0-9a-fA-F]{4}) | \\\{(?P<times>[0-9]{1,7})\}
    | \\(?P<letter>[rnt0\\\n]) | (?P<plain>[^\\]) | (?P<unknown>\\.?)""",
    re.DOTALL | re.VERBOSE,
)
_LETTERS = {"r": b"\r", "n": b"\n", "t": b"\t", "0": b"\0", "\\": b"\\", "\n": b""}


def unescaped(text: str) -> bytes:
    r"""Return the UTF-8 bytes of a text with its escapes decoded.

    ``\xe9`` is a byte and ``\u20ac`` a character; ``\r \n \t \0 \\`` are what they are in Python; a
    backslash at the end of a line takes the line end away; ``a\{70}`` is 70 times ``a``. Raises ValueError
    for any other escape.
    """
    data = bytearray()
    last = b""
    for match in _ESCAPED.finditer(text):
        if match["times"] is not None:
            data += last * (int(match["times"]) - 1)
        else:
            last = _decoded(match)
            data += last
    return bytes(data)


def _decoded(match: re.Match[str]) -> bytes:
    if match["plain"] is not None:
        return match["plain"].encode("utf-8")
    if match["byte"] is not None:
        return bytes.fromhex(match["byte"])
    if match["character"] is not None:
        return chr(int(match["character"], 16)).encode("utf-8", "surrogatepass")
    if match["letter"] is not None:
        return _LETTERS[match["letter"]]
    raise ValueError(
        f"there is no escape {match['unknown']}: use \\xNN, \\uNNNN, \\r, \\n, \\t, \\0, \\\\ or \\{{N}}"
    )
