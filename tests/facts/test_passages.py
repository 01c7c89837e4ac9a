"""What passages tell of the words of their document, by which recognisers choose those they look at."""

from hypothesis import given
from hypothesis import strategies as st

from policylint.facts.passages import passages, present
from policylint.facts.trigger_words import indexes_with, passages_with
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies

TEXT = "# Kites\n\nWe fly kites.\n\n- The string\n- The tail\n"


def test_of_some_words_those_are_present_that_any_passage_has() -> None:
    found = passages(parse(Source(TEXT)))

    assert {"kites", "tail"} == present({"kites", "kite", "tail", "wind"}, found)
    assert {"kites", "tail"} == present({"kites", "kite", "tail", "wind"}, found[1:2])


def test_nothing_is_present_in_a_document_without_passages() -> None:
    assert not present({"kites"}, passages(parse(Source(""))))


@given(policies() | st.text())
def test_the_words_present_are_those_of_the_passages(text: str) -> None:
    found = passages(parse(Source(text)))

    assert all(one.vocabulary == frozenset().union(*[other.words for other in found]) for one in found)


@given(policies() | st.text())
def test_the_digits_of_a_passage_are_those_of_its_text(text: str) -> None:
    for one in passages(parse(Source(text))):
        assert one.digits == "".join(character for character in one.text if character in "0123456789")


def test_the_sentence_around_an_offset_ends_where_the_next_begins() -> None:
    (passage,) = passages(parse(Source("We fly kites of Kite Inc. daily. You may come.")))
    first = len("We fly kites of Kite Inc. daily. ")

    assert (0, first) == passage.sentence_at(0) == passage.sentence_at(first - 1)
    assert (first, len(passage.text)) == passage.sentence_at(first) == passage.sentence_at(len(passage.text))


@given(policies() | st.text())
def test_every_offset_lies_in_its_sentence(text: str) -> None:
    for passage in passages(parse(Source(text))):
        for offset in range(len(passage.text)):
            start, end = passage.sentence_at(offset)
            assert start <= offset < end


def test_passages_with_a_word_are_found_wherever_it_stands_in_them() -> None:
    found = passages(parse(Source(TEXT)))

    assert [0, 1, 2] == indexes_with(found, ["kite", "ring"])
    assert ["Kites", "We fly kites.", "The string"] == [
        one.text for one in passages_with(found, ["kite", "ring"])
    ]
    assert not passages_with(found, ["wind"])
