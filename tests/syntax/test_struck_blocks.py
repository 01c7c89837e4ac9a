"""What stands between `<del>` and `</del>`, each alone on a line, is not read."""

import pytest

from linear_time import assert_linear
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse


def read(text: str) -> list[str]:
    """What recognisers read of a text."""
    return [passage.text for passage in passages(parse(Source(text))) if passage.text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\n<del>\n\nTwo.\n\nThree.\n\n</del>\n\nFour.\n", ["One.", "Four."]),
        ("One.\n\n<del>\nTwo.\n\nThree.\n</del>\n\nFour.\n", ["One.", "Four."]),
        ("<S class='old'>\n\nOne.\n\n</s>\n\nTwo.\n\n<strike>\n\nThree.\n\n</strike>\n", ["Two."]),
        ("<del>\n\n- One.\n- Two.\n\n</del>\n\n- Three.\n", ["Three."]),
        ("<del>\n\n- One.\n- Two.\n</del>\n\nThree.\n", ["Three."]),
        ("<del>\n\n| a | b |\n|---|---|\n| c | d |\n\n</del>\n\nThree.\n", ["Three."]),
        ("# A\n\n<del>\n\n## B\n\nOne.\n\n</del>\n\n## C\n\nTwo.\n", ["A", "C", "Two."]),
        ("<del>\n\nOne.\n\n<del>\n\nTwo.\n\n</del>\n\nThree.\n\n</del>\n\nFour.\n", ["Four."]),
        ("<del>\n\nOne.\n\n<s>\n\nTwo.\n\n</del>\n\nThree.\n\n</s>\n\nFour.\n", ["Four."]),
    ],
)
def test_blocks_between_are_struck_out(text: str, expected: list[str]) -> None:
    """Whatever blocks they are, also where pairs stand within each other."""
    assert expected == read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<del>\n\nOne.\n\nTwo.\n", ["One.", "Two."]),
        ("One.\n\n</del>\n\nTwo.\n", ["One.", "Two."]),
        ("<del>\n\nOne.\n\n</s>\n", ["One."]),
        ("<del/>\n\nOne.\n\n</del>\n", ["One."]),
        ("~~One.\n\nTwo.~~\n", ["~~One.", "Two.~~"]),
        ("~~\n\nOne.\n\n~~\n", ["~~", "One.", "~~"]),
        ("```\n<del>\n```\n\nOne.\n\n</del>\n", ["One."]),
        ("One <del>two.\n\nThree.\n\n</del>\n", ["One two.", "Three."]),
        ("<delta>\n\nOne.\n\n</delta>\n", ["<delta>", "One."]),
    ],
)
def test_what_strikes_nothing_out(text: str, expected: list[str]) -> None:
    assert expected == read(text)


@pytest.mark.parametrize(
    "unit", ["<del>\n\nOne.\n\n</del>\n\n", "<del>\n\n", "</del>\n\n", "<del>\n\n<s>\n\n"]
)
def test_many_take_linear_time(unit: str) -> None:
    def prepare(size: int) -> Source:
        return Source(unit * (size // len(unit)))

    assert_linear(prepare, lambda source: parse(source).placed_leaves)
