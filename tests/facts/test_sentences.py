"""Sentences cover their text; sure ends are seen at once, and a stop in doubt is left to nupunkt."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linear_time import assert_linear
from policylint.facts import sentences as module
from policylint.facts.sentences import sentences

PIECES = [
    "We ask you.",
    "Write to Acme Inc.",
    "data",
    "e.g.",
    "U.S.",
    "EU-U.S.",
    "app).",
    "!?",
    "…",
    " ",
    "12.",
    "**",
]


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We keep data. We delete it. You ask.", ["We keep data. ", "We delete it. ", "You ask."]),
        ("Write to us. (Or call.)", ["Write to us. ", "(Or call.)"]),
        ("Acme Inc. and we keep it. You ask.", ["Acme Inc. and we keep it. ", "You ask."]),
        ("We ask Acme Corp. Ltd. about data. You ask.", ["We ask Acme Corp. Ltd. about data. ", "You ask."]),
        ("**Our data.** We keep data.", ["**Our data.** ", "We keep data."]),
        ("Under Art. 6 (1) lit. (a) of it. You ask.", ["Under Art. 6 (1) lit. (a) of it. ", "You ask."]),
        ("See Mont. Code 30 of it. You ask.", ["See Mont. Code 30 of it. ", "You ask."]),
        (
            "We follow the EU-U.S. Data Privacy Framework. You ask.",
            ["We follow the EU-U.S. Data Privacy Framework. ", "You ask."],
        ),
        (
            "At no. 5 we follow the Swiss–U.S. DPF and (“UK-U.S. DPF”) it. You ask.",
            ["At no. 5 we follow the Swiss–U.S. DPF and (“UK-U.S. DPF”) it. ", "You ask."],
        ),
        (
            "For non-U.S. readers and E.U./U.K. Customers of it.",
            ["For non-U.S. readers and E.U./U.K. Customers of it."],
        ),
        (
            "The data is in the U.S. Your rights are here.",
            ["The data is in the U.S. ", "Your rights are here."],
        ),
        (
            "It goes from the U.S. to the U.K. For more, ask.",
            ["It goes from the U.S. to the U.K. ", "For more, ask."],
        ),
        ("It is sent to the U.S. Department of Roads.", ["It is sent to the U.S. Department of Roads."]),
        ("We serve non-U.S. If you ask, we tell.", ["We serve non-U.S. ", "If you ask, we tell."]),
        ("Nothing", ["Nothing"]),
        ("Ends. ", ["Ends. "]),
        ("", [""]),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_plain_sentences_are_not_left_to_nupunkt(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubtful(text: str, start: int, end: int) -> Sequence[tuple[int, int]]:
        raise AssertionError(text[start:end])

    monkeypatch.setattr(module, "_doubtful", doubtful)
    assert len(sentences("We keep your data. They are yours. Ask for it! You may.")) == 4
    assert len(sentences("We show no ads. Read the Act. Use the App. You may too.")) == 4
    assert len(sentences("We follow the EU-U.S. Framework in the U.S. We follow no other.")) == 2
    assert len(sentences("Acme Inc. keeps data (e.g. names) under Art. 6 of it. You may ask.")) == 2
    with pytest.raises(AssertionError, match=r"^It is at no\. 5 of the street\. $"):
        sentences("We keep your data. It is at no. 5 of the street. You may come.")


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_sentences_cover_the_text(text: str) -> None:
    assert "".join(parts(text)) == text
    assert all(parts(text)) or not text


@pytest.mark.parametrize("unit", ["Data. ", "e.g. ", "No. 5 ", "data ", ". ", "!”)] ", "I. A. ", "EU-U.S. "])
def test_a_text_of_stops_takes_linear_time(unit: str) -> None:
    assert_linear(lambda size: unit * (size // len(unit)), sentences)
