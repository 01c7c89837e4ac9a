"""Text from anywhere in Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policylint.report.markdown_text import markdown_table, plain
from policylint.report.visible import visible


def cells(lines: list[str]) -> list[str]:
    """The cells of a table as a reader sees them."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse("\n".join(lines))
    assert "table_open" == tokens[0].type
    assert "table_close" == tokens[-1].type
    inline = [token for token in tokens if token.type == "inline"]
    assert {"text", "text_special"} >= {child.type for token in inline for child in token.children or ()}
    return ["".join(child.content for child in token.children or ()) for token in inline]


@pytest.mark.parametrize(
    "text",
    [
        "a | b",
        "`code` and ``more``",
        "<script>alert(1)</script>",
        "[a](http://x.test) ![b](c)",
        "*a* _b_ ~~c~~",
        "&amp; \\| \\\\",
        "a\nb\tc\x1b[31m",
        "left\u202eright",
    ],
)
def test_what_markdown_obeys_is_shown(text: str) -> None:
    """So is what a terminal obeys, by number."""
    assert ["head", visible(f"“{text}”")] == cells(list(markdown_table(["head"], [[f"“{text}”"]])))


@given(st.lists(st.text("ab |\\`*_[]()<>~&#$!-=\n\x00", max_size=30), min_size=1, max_size=4))
def test_a_table_keeps_its_shape_whatever_the_cells_hold(texts: list[str]) -> None:
    """As many cells as were given, each with the text that was given."""
    quoted = [f"“{text}”" for text in texts]

    assert [*map(visible, quoted)] * 2 == cells(list(markdown_table(quoted, [quoted])))


def test_plain_text_stays_as_it_is() -> None:
    """What Markdown does not obey has no backslash."""
    text = "GDPR Art. 13(1)(a), 14(1)(a); 16 CFR 312.4(d)(2) - “Cogwheel” § 5!"
    assert text == plain(text)
