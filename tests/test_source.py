"""The source text: line ends, columns, and bytes that come back as they were read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policylint.source import DecodingError, Position, Source, Span
from strategies import LINE_ENDS, NO_LINE_ENDS, texts

_PUNCTUATED = st.lists(
    st.sampled_from(("a", "é", "🙂", "\ufeff", "日", "\udcff", *LINE_ENDS, *NO_LINE_ENDS))
).map("".join)


class TestSpan:
    def test_its_length_is_that_of_the_text(self):
        assert 3 == len(Span(2, 5))

    def test_it_is_told_from_others_by_its_ends_and_sorted_by_them(self):
        assert {Span(2, 5), Span(2, 6)} == {Span(2, 6), Span(2, 5), Span(2, 5)}
        assert [Span(1, 9), Span(2, 5), Span(2, 6)] == sorted([Span(2, 6), Span(1, 9), Span(2, 5)])

    @pytest.mark.parametrize(
        ("other", "expected"),
        [(Span(2, 5), True), (Span(3, 3), True), (Span(1, 5), False), (Span(2, 6), False)],
    )
    def test_it_covers_what_lies_within(self, other, expected):
        assert expected is Span(2, 5).covers(other)

    @pytest.mark.parametrize(
        ("other", "expected"),
        [
            (Span(4, 9), True),
            (Span(0, 3), True),
            (Span(5, 9), False),
            (Span(0, 2), False),
            (Span(3, 4), True),
        ],
    )
    def test_neighbours_do_not_overlap(self, other, expected):
        assert expected is Span(2, 5).overlaps(other)
        assert expected is other.overlaps(Span(2, 5))


class TestLines:
    @pytest.mark.parametrize("end", LINE_ENDS)
    def test_a_line_end_begins_a_line(self, end):
        source = Source(f"one{end}two")

        assert 2 == source.line_count
        assert "two" == source.slice(source.line_span(2))

    @pytest.mark.parametrize("character", NO_LINE_ENDS)
    def test_nothing_else_does(self, character):
        source = Source(f"one{character}two")

        assert 1 == source.line_count
        assert Position(1, 5) == source.position(4)

    def test_the_three_line_ends_mix(self):
        source = Source("a\r\nb\rc\nd\n\r\n")

        assert ["a", "b", "c", "d", "", ""] == [source.slice(source.line_span(line)) for line in range(1, 7)]
        assert 6 == source.line_count

    def test_an_empty_text_has_one_line(self):
        assert 1 == Source("").line_count
        assert Position(1, 1) == Source("").position(0)

    @given(texts)
    def test_lines_and_their_ends_are_the_text(self, text):
        source = Source(text)

        spans = [source.line_span(line) for line in range(1, source.line_count + 1)]

        assert re.split(r"\r\n|\r|\n", text) == [source.slice(span) for span in spans]


class TestPositions:
    @given(_PUNCTUATED, st.data())
    def test_an_offset_comes_back_from_its_position(self, text, data):
        """Except inside a line end and before a byte order mark, where no editor can stand."""
        source = Source(text)
        offset = data.draw(st.integers(0, len(text)))
        line = source.line_span(source.line_of(offset))
        expected = min(offset, line.end)
        if source.has_bom and expected == 0:
            expected = 1

        assert expected == source.offset(source.position(offset))

    @given(_PUNCTUATED, st.data())
    def test_positions_are_in_the_order_of_offsets(self, text, data):
        source = Source(text)
        offset = data.draw(st.integers(0, len(text)))

        assert source.position(offset) <= source.position(min(offset + 1, len(text)))

    def test_a_column_past_the_end_is_the_end_of_the_line(self):
        assert 2 == Source("ab\ncd").offset(Position(1, 99))

    @pytest.mark.parametrize("line", [0, 3])
    def test_a_line_that_is_not_there_is_named(self, line):
        with pytest.raises(ValueError, match=f"line {line} is outside the text, which has 2 lines"):
            Source("ab\ncd").offset(Position(line, 1))

    def test_no_column_counts_the_byte_order_mark(self):
        source = Source("\ufeffab")

        assert source.has_bom
        assert [Position(1, 1), Position(1, 1), Position(1, 2)] == [
            source.position(offset) for offset in range(3)
        ]
        assert (0, 1) == (source.utf16_column(1), source.utf8_column(1))
        assert (1, 2) == (source.utf16_column(2), source.utf8_column(2))

    def test_a_mark_elsewhere_is_a_character(self):
        assert Position(2, 2) == Source("a\n\ufeffb").position(3)

    def test_columns_in_other_units(self):
        """An emoji is 2 UTF-16 units and 4 bytes, a Chinese character 1 and 3, an accented letter 1 and 2."""
        source = Source("first\n🙂日é.")

        found = [(source.utf16_column(offset), source.utf8_column(offset)) for offset in range(6, 11)]

        assert [(0, 1), (2, 5), (3, 8), (4, 10), (5, 11)] == found
        assert 6 + 9 == source.byte_offset(9)

    def test_a_tab_is_one_column(self):
        assert Position(1, 3) == Source("\t\tx").position(2)


class TestBytes:
    @given(st.binary())
    def test_bytes_come_back_as_they_were_read(self, data):
        assert data == Source.from_bytes(data).encode()

    @given(texts.filter(lambda text: not re.search("[\ud800-\udfff]", text)))
    def test_utf_8_is_read_without_complaint(self, text):
        source = Source.from_bytes(text.encode("utf-8"), "privacy.md")

        assert (text, "privacy.md", None) == (source.text, source.path, source.decoding_error)

    @pytest.mark.parametrize(
        ("data", "expected"),
        [
            (b"caf\xe9", DecodingError(3, "Windows-1252 or another 8-bit encoding")),
            ("é".encode("utf-16"), DecodingError(0, "UTF-16")),
            (
                "é\u00ff. and".encode("utf-16-le"),
                DecodingError(0, "UTF-16 without a byte order mark, or a binary file"),
            ),
            (b"PNG" + b"x" * 40 + b"\0\xff", DecodingError(44, "a binary file")),
        ],
    )
    def test_the_first_wrong_byte_is_told(self, data, expected):
        assert expected == Source.from_bytes(data).decoding_error

    def test_columns_count_wrong_bytes_as_one(self):
        source = Source.from_bytes(b"\xe9\xe8x")

        assert (Position(1, 3), 2, 3) == (source.position(2), source.utf16_column(2), source.utf8_column(2))
