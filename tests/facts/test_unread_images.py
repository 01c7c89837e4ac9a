"""Images where purposes or legal bases were to be listed."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.clauses.unread_images import unread_images
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

IMAGE = "![](table.png)\n\n"


def text_of(text: str) -> str | None:
    found = unread_images(passages(parse(Source(f"# Kites\n\n{text}"))))
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "announcing"),
    [
        (f"We use your data for the following purposes:\n\n{IMAGE}", "purposes:"),
        (f"We use your data for these purposes:\n\n{IMAGE}{IMAGE}## Sharing\n\nNone.\n", "purposes:"),
        (f"## Legal bases\n\n{IMAGE}## Sharing\n\nWe share none.\n", "Legal bases"),
    ],
)
def test_the_words_that_announce_them_are_told(text: str, announcing: str) -> None:
    assert announcing == text_of(text)


@pytest.mark.parametrize(
    "text",
    [
        f"We fly kites of the following colours:\n\n{IMAGE}",
        f"## Purposes\n\n{IMAGE}We use your name to write to you.\n",
        "## Purposes\n\n![We use your name to write to you.](table.png)\n",
        f"Our purposes are good. We fly.\n\n{IMAGE}",
        "## Purposes\n\nWe use your name to write to you.\n",
    ],
    ids=["another subject", "a text follows", "an image with a text", "a sentence before", "no image"],
)
def test_other_images_are_not(text: str) -> None:
    assert text_of(text) is None


@pytest.mark.parametrize("unit", ["![](a.png)\n\n", "purposes:\n\n![](a.png)\n\n", "purposes ", "![]("])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), unread_images, sizes=SIZES_OF_A_RECOGNISER)
