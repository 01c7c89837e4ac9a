"""The words of a document in one list, and the way back from them to the passages."""

from hypothesis import given
from hypothesis import strategies as st

from policylint.facts.passages import passages
from policylint.facts.words import Words
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies


def words_of(text: str) -> Words:
    return Words(passages(parse(Source(text))))


def test_punctuation_and_possessive_endings_are_no_part_of_a_word() -> None:
    words = words_of("The kite’s tail, (or “tails”), is Northwind's; see kites’ ends.")

    assert ["The", "kite", "tail", "or", "tails", "is", "Northwind", "see", "kites", "ends"] == [
        word for word in words.words if word.strip("\0")
    ]


def test_words_of_two_passages_are_kept_apart() -> None:
    words = words_of("Personal\n\nData")
    (personal,), (data,) = words.places({"Personal"}), words.places({"Data"})

    assert personal + 1 < data
    assert words.passages[0] is words.locate(personal, personal)[0]
    assert (words.passages[1], 0, 4) == words.locate(data, data)


def test_passages_that_hold_a_phrase_come_once_each() -> None:
    words = words_of("A kite, a KITE.\n\nA string.\n\nAnother kite.")

    assert [words.passages[0], words.passages[2]] == list(words.holding("kite"))


@given(policies() | st.text())
def test_every_word_is_found_where_it_stands(text: str) -> None:
    words = words_of(text)
    for place, word in enumerate(words.words):
        if word.strip("\0") and word in words.text:
            passage, start, end = words.locate(place, place)
            if end <= len(passage.text):
                assert word == passage.text[start:end]
