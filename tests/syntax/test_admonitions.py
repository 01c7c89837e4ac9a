"""Admonitions: their marks are no text, their titles and what they hold are."""

import pytest

from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.nodes import AdmonitionMark, CodeBlock
from policylint.syntax.parser import parse
from policylint.syntax.walk import walk


def texts_of(text: str) -> list[str]:
    return [passage.text for passage in passages(parse(Source(text)))]


@pytest.mark.parametrize(
    "text",
    [
        '!!! note "Our kites"\n    We fly them.\n\nAll is well.\n',
        '!!! tip inline end "Our kites"\n\n    We fly them.\n\nAll is well.\n',
        '??? note "Our kites"\n    We fly them.\n\nAll is well.\n',
        '???+ note "Our kites"\n\tWe fly them.\n\nAll is well.\n',
        ":::note[Our kites]\nWe fly them.\n:::\nAll is well.\n",
        "::: warning Our kites\n\nWe fly them.\n\n:::\n\nAll is well.\n",
        "::::{important} Our kites\nWe fly them.\n::::\nAll is well.\n",
        "```{note} Our kites\nWe fly them.\n```\nAll is well.\n",
        "```{note} Our kites\nWe fly them.\n```\n\nAll is well.\n\n```\ncode\n```\n",
    ],
)
def test_the_title_and_what_an_admonition_holds_are_texts_of_their_own(text: str) -> None:
    assert ["Our kites", "We fly them.", "All is well."] == texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "!!! note\n    We fly them.\n",
        '!!! abstract ""\n    We fly them.\n',
        ":::note\nWe fly them.\n:::\n",
        "::: {.note #kites}\nWe fly them.\n:::\n",
        ":::{note}\nWe fly them.\n:::\n",
        "~~~{warning}\nWe fly them.\n~~~\n",
        "> [!NOTE]\n> We fly them.\n",
    ],
)
def test_a_mark_without_a_title_is_no_text(text: str) -> None:
    assert ["We fly them."] == texts_of(text)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("!!! note\nWe fly them.\n", ["!!! note We fly them."]),
        ("!!! Mind the kites\n    We fly them.\n", ["!!! Mind the kites We fly them."]),
        ("??? what is this\n    We fly them.\n", ["??? what is this We fly them."]),
        ("What now:::\nWe fly them.\n", ["What now::: We fly them."]),
        (":::We fly them.\n", [":::We fly them."]),
        ("```{python}\nfly()\n```\n", []),
        ("```\n```{note}\nfly()\n```\n", []),
        ("> [!Mind] We fly them.\n", ["[!Mind] We fly them."]),
    ],
)
def test_what_only_looks_so_stays_what_it_is(text: str, texts: list[str]) -> None:
    assert texts == texts_of(text)


def test_an_admonition_that_nothing_ends_goes_on() -> None:
    text = "```{note}\nWe fly them.\n\n## Kites\n\nAll is well.\n"

    assert ["We fly them.", "Kites", "All is well."] == texts_of(text)


def test_the_lines_that_say_nothing_are_marks_in_the_tree() -> None:
    document = parse(Source(":::note\nWe fly them.\n:::\n\n```\nfly()\n```\n"))
    kinds = [type(node) for node in walk(document.blocks)]

    assert (2, 1) == (kinds.count(AdmonitionMark), kinds.count(CodeBlock))
