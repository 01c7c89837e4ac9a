"""Where phrases of a table stand in a passage, and whether they stand there as whole words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.facts.passages import passages, split_words
from policylint.facts.phrases import Phrases, is_whole
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies


def places_in(text: str, phrases: Phrases) -> list[tuple[int, str]]:
    return [place for passage in passages(parse(Source(text))) for place in phrases.places(passage)]


def test_phrases_are_found_where_they_begin_in_reading_order() -> None:
    phrases = Phrases.of(["kite", "Kite", "K.K.", "Kite Club", "8×8"])

    assert [(2, "Kite"), (2, "Kite Club"), (15, "K.K."), (21, "8×8"), (26, "kite")] == places_in(
        "A Kite Club, a K.K., 8×8, kites.", phrases
    )


def test_phrases_are_found_in_the_capitals_they_are_written_in() -> None:
    assert [] == places_in("A Kite flies.", Phrases.of(["kite", "KITE", "★"]))


def test_a_phrase_is_sought_only_where_all_its_words_stand() -> None:
    phrases = Phrases.of(["Kite/S", "Kite/String"])

    assert [(2, "Kite/S"), (2, "Kite/String")] == places_in("A Kite/String, with an S.", phrases)
    assert [(2, "Kite/String")] == places_in("A Kite/String.", phrases)


def test_more_phrases_leave_those_there_were_as_they_are() -> None:
    few = Phrases.of(["Kite"])
    more = few.also(["Kite Club", "String"])

    assert [(0, "Kite"), (0, "Kite Club"), (10, "String")] == places_in("Kite Club String", more)
    assert [(0, "Kite")] == places_in("Kite Club String", few)


def test_the_phrases_present_are_found_as_all_are() -> None:
    phrases = Phrases.of(["Kite", "Kite Club", "String"])
    found = passages(parse(Source("A Kite Club.\n\nKites.\n")))
    present = phrases.present(found)

    assert {"kite"} == present.words
    assert phrases.near(found) == present.near(found) == [(0, found[0])]
    assert phrases.places(found[0]) == present.places(found[0]) == [(2, "Kite"), (2, "Kite Club")]


@pytest.mark.parametrize("text", ["Kite", "a Kite.", "(Kite’s)", "the Kite' string", "Kite/string"])
def test_whole_words(text: str) -> None:
    start = text.index("Kite")

    assert is_whole(text, start, start + 4)


@pytest.mark.parametrize("text", ["Kites", "a-Kite", "Kite-string", "Kite’sail", "@Kite", "Kite’d"])
def test_parts_of_longer_words(text: str) -> None:
    start = text.index("Kite")

    assert not is_whole(text, start, start + 4)


@given(policies() | st.text())
def test_a_word_of_a_passage_is_found_wherever_it_stands(text: str) -> None:
    for passage in passages(parse(Source(text))):
        for word in passage.text.split():
            if passage.words.issuperset(split_words(word.lower()) or [""]):
                assert passage.text.index(word) in [at for at, _ in Phrases.of([word]).places(passage)]
