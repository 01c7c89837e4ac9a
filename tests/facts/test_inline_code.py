"""Code in a paragraph: which backticks make it, and that what stands in it is no fact."""

import pytest

from policylint.facts.passages import passages
from policylint.facts.placeholders import placeholders
from policylint.source import Source
from policylint.syntax.parser import parse


def placeholders_in(text: str) -> list[str]:
    return [found.text for found in placeholders(passages(parse(Source(text))))]


@pytest.mark.parametrize(
    "text",
    [
        "Put `[NAME]` here.",
        "Put ``a ` and [NAME]`` here.",
        "Put `a\n[NAME]` here.",
        "A <!-- lone ` tick --> and `[NAME]`.",
        'A <i title="`">tick</i> and `[NAME]`.',
        "A [link](https://example.org/`x) and `[NAME]`.",
    ],
)
def test_what_stands_in_code_is_no_fact(text: str) -> None:
    assert [] == placeholders_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Write to [NAME] by `mail`.",
        "A <!-- ` --> and [NAME] and <!-- ` --> more.",
        "A <!-- ` --> and [NAME] and `code`.",
        r"A \` and [NAME] and ` more.",
        "One ` and [NAME] and `` more.",
    ],
)
def test_backticks_that_make_no_code_hide_nothing(text: str) -> None:
    assert ["[NAME]"] == placeholders_in(text)
