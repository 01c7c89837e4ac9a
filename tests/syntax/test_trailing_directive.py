"""A comment to the linter at the end of a line changes nothing in what the line is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from outline import outline
from policylint.source import Source
from policylint.syntax.parser import parse
from policylint.syntax.trailing_directive import trailing_directive
from strategies import policies, texts

C = "<!-- policylint: disable-line=PL201 until=2026-12-31 -- counsel agreed after a while | not at once -->"


@pytest.mark.parametrize(
    "text",
    [
        "# Cookies\n\nText.\n",
        "**Cookies**\n\nText.\n",
        "**Cookies:**\n",
        "Cookies\n=======\n",
        "1. Cookies\n\n2. Children\n\nText.\n",
        "Section 4\n\nWe keep it.\n",
        "Privacy Policy\n\nCookies\n\nWe use cookies.\n",
        "Last updated: 1 May 2024, after a long time in which nothing happened to this policy at all\n",
        "Email: privacy@example.com\n",
        "Address:\nExample Street 1\n",
        "| a | b |\n|---|---|\n| c | d |\n",
        "- item\n  more\n  - deeper\n",
        "> quoted\n> more\n",
        "A paragraph that\ngoes over lines.\n",
        "Cookies: we use them.\n",
        "***\n",
        "[a]: https://example.com\n",
        "<p>html</p>\n",
        "- [Scope](#scope)\n- [Cookies](#cookies)\n\n## Scope\n\nText.\n\n## Cookies\n\nText.\n",
    ],
)
def test_every_line_is_what_it_is_without_the_comment(text: str) -> None:
    commented = "".join(f"{line} {C}\n" if line else "\n" for line in text.rstrip("\n").split("\n"))
    assert outline(parse(Source(text))) == outline(parse(Source(commented)))


@pytest.mark.parametrize(
    "text", [f"```\ncode {C}\n``` {C}\nmore\n```\n", f"<!-- a\n{C}\nb\n", f"---\na: b {C}\n---\n"]
)
def test_no_character_is_lost_and_code_stays_as_it_is(text: str) -> None:
    document = parse(Source(text))
    assert text == "".join(document.source.slice(token.span) for token in document.tokens)
    assert outline(document) == outline(parse(Source(text.replace("policylint:", "POLICY-LINT"))))


def test_a_fence_is_not_made_by_leaving_out_a_comment() -> None:
    """Backticks after backticks of a fence make it text."""
    text = "``` <!-- policylint: disable-line=PL201 -- `a` -->\n# Title\n"
    assert ["Title"] == [section.title for section in parse(Source(text)).sections]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("text <!-- policylint: a -->", 5),
        ("<!-- policylint: a -->", 0),
        ("<!-- note --> <!--policylint:a-->", 14),
        ("<!-- policylint: a --> <!-- policylint: b -->", 23),
        ("text <!-- policylint: a --> text", None),
        ("text <!-- note -->", None),
        ("text <!-- note <!-- policylint: a -->", None),
        ("text <!-- policylint: <!-- a -->", 5),
        ("text -->", None),
        ("-->", None),
        ("", None),
    ],
)
def test_the_directive_is_the_last_comment_of_the_line(line: str, expected: int | None) -> None:
    assert expected == trailing_directive(line)


@given(texts | policies(), st.data())
def test_any_text_loses_no_character(text: str, data: st.DataObject) -> None:
    lines = [line + data.draw(st.sampled_from(["", "", f" {C}"])) for line in text.split("\n")]
    commented = "\n".join(lines)
    document = parse(Source(commented))
    assert commented == "".join(document.source.slice(token.span) for token in document.tokens)


@pytest.mark.parametrize("unit", [f"{C} ", "<!-- policylint: ", "--> <!-- policylint:", f"text {C}\n"])
def test_parsing_takes_linear_time(unit: str) -> None:
    assert_linear(lambda size: Source(unit * (size // len(unit))), parse)
