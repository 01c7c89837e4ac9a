"""Nothing from a policy may steer a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint.report.visible import visible, visible_line


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
        (
            "##[add-mask]x and ##vso[y] ##teamcity[z]",
            "<U+0023>#[add-mask]x and <U+0023>#vso[y] <U+0023>#teamcity[z]",
        ),
        ("#\u200b#\u00ad[add-mask]x", "<U+0023>\u200b#\u00ad[add-mask]x"),
        ("::set-output name=a::b", "<U+003A>:set-output name=a::b"),
        ("\u00a0\u200b:\u00ad:debug::b", "\u00a0\u200b<U+003A>\u00ad:debug::b"),
        ("## [a](b), #[a] and a::b, :a", "## [a](b), #[a] and a::b, :a"),
    ],
)
def test_harmful_characters_are_shown_by_number(text: str, shown: str) -> None:
    """White space becomes a single space, so that a message stays on its line."""
    assert shown == visible(text)


def test_a_line_keeps_its_blanks() -> None:
    """And shows what would be a command after them."""
    assert "  a\u00a0 b<U+001B>" == visible_line("  a\u00a0 b\x1b")
    assert "   <U+003A>:error::b" == visible_line("   ::error::b")


@pytest.mark.parametrize("piece", ["#", "#\u200b", "##\u200b", "\u200b", ":\u200b", " "])
def test_looking_for_commands_takes_linear_time(piece: str) -> None:
    assert_linear(lambda size: piece * (size // len(piece)), visible_line)


@given(st.text())
def test_no_control_character_passes(text: str) -> None:
    """Whatever the text holds."""
    assert not {unicodedata.category(character) for character in visible(text)} & {"Cc", "Cs", "Zl", "Zp"}
