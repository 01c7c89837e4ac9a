"""Escapes in examples stand for bytes."""

import pytest

from policylint.escapes import unescaped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", b""),
        ("plain é", "plain é".encode()),
        (r"\xff\xFE", b"\xff\xfe"),
        (r"\u2028\ufeff", "\u2028\ufeff".encode()),
        (r"\r\n\t\0\\x41", b"\r\n\t\0\\x41"),
        ("one\\\ntwo\n", b"onetwo\n"),
        (r"a\{3}b", b"aaab"),
        (r"é\{2}\xff\{2}", "éé".encode() + b"\xff\xff"),
    ],
)
def test_escapes_stand_for_bytes(text: str, expected: bytes) -> None:
    assert expected == unescaped(text)


@pytest.mark.parametrize("text", [r"\q", "\\", r"\xg0", r"\u12", r"\{x}", r"\{}"])
def test_an_unknown_escape_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="there is no escape"):
        unescaped(text)
