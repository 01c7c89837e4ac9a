"""Nothing from a policy may steer a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.report.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “quoted” text", "plain “quoted” text"),
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("\x1b]0;title\x07", "<U+001B>]0;title<U+0007>"),
        ("a\u202eb\u2066c", "a<U+202E>b<U+2066>c"),
        ("caf\udce9", "caf<0xE9>"),
        ("\u2028", "<U+2028>"),
        ("tag\U000e0041", "tag<U+E0041>"),
    ],
)
def test_harmful_characters_are_shown_by_number(text: str, shown: str) -> None:
    """White space becomes a single space, so that a message stays on its line."""
    assert shown == visible(text)


@given(st.text())
def test_no_control_character_passes(text: str) -> None:
    """Whatever the text holds."""
    assert not {unicodedata.category(character) for character in visible(text)} & {"Cc", "Cs", "Zl", "Zp"}
