"""Items by indentation and numbering: where lists nest, end, and begin again."""

import pytest

from outline import outline, read, tree
from policylint.syntax.nodes import List


@pytest.mark.parametrize("bullet", ["-", "*", "+", "•", "▪", "·", "\uf0b7"])
def test_every_bullet_makes_items(bullet):
    assert f"list\n  {bullet} one\n  {bullet} two" == outline(f"{bullet} one\n{bullet} two\n")


def test_a_typographic_bullet_needs_no_blank():
    assert "list\n  • one\n  • two" == outline("•one\n•two\n")


def test_a_dash_does():
    assert "paragraph -one" == outline("-one\n")


@pytest.mark.parametrize(
    "labels",
    [
        ("1.", "2."), ("1)", "2)"), ("(1)", "(2)"), ("1\\.", "2\\."), ("a.", "b."), ("(a)", "(b)"), ("A.",
        "B."), ("i.", "ii."),
        ("(i)", "(ii)"), ("1.1", "1.2"),
    ],
)  # fmt: skip
def test_every_label_makes_items(labels):
    one, two = labels
    assert f"list\n  {one} we do this\n  {two} and that" == outline(f"{one} we do this\n{two} and that\n")


def test_deeper_is_a_child():
    assert tree("""
        list
          - one
            list
              - inner
                list
                  - innermost
          - two
    """) == outline("""
        - one
          - inner
            \t- innermost
        - two
    """)


def test_one_column_more_is_a_slip():
    assert "list\n  - one\n  - two\n  - three" == outline("- one\n - two\n- three\n")


def test_blank_lines_part_no_list():
    assert "list\n  - one\n  - two" == outline("- one\n\n\n- two\n")


def test_text_under_an_item_continues_it():
    assert "list\n  - one / goes on\n  - two / and on" == outline("- one\n  goes on\n- two\nand on\n")


def test_an_indented_paragraph_belongs_to_the_item_above():
    assert tree("""
        list
          - one
            paragraph more of one
          - two
        paragraph after
    """) == outline("- one\n\n  more of one\n\n- two\n\nafter\n")


def test_numbering_that_falls_back_begins_a_new_list():
    assert tree("""
        list
          1. one
          2. two
        list
          1. uno
          2. due
    """) == outline("1. one\n2. two\n1. uno\n2. due\n")


def test_ones_throughout_are_one_list():
    """Markdown counts for its author, who may write 1. before every item."""
    assert "list\n  1. one\n  1. two\n  1. three" == outline("1. one\n1. two\n1. three\n")


def test_a_gap_is_no_new_list():
    assert "list\n  1. one\n  3. three" == outline("1. one\n3. three\n")


@pytest.mark.parametrize(
    ("labels", "values"),
    [
        (["(g)", "(h)", "(k)"], []),
        (["(a)", "(b)"], [1, 2]),
        (["(i)", "(ii)", "(iii)"], [1, 2, 3]),
        (["(iv)", "(v)"], []),
    ],
)
def test_letters_need_a_first(labels, values):
    """A letter alone begins no list: ``(v) …`` may go on with a sentence."""
    document = read("".join(f"{label} x\n" for label in labels))

    assert values == [
        item.label.value for block in document.blocks if isinstance(block, List) for item in block.items
    ]


def test_i_after_h_is_a_letter():
    labels = "abcdefghijk"
    document = read("".join(f"({label}) x\n" for label in labels))

    assert list(range(1, 12)) == [item.label.value for item in document.blocks[0].items]


def test_bullets_under_numbers_at_one_column_refine_them():
    assert tree("""
        list
          1. one
            list
              - inner
          2. two
    """) == outline("1. one\n- inner\n2. two\n")


def test_a_keyword_is_no_item():
    assert "paragraph Section 4. / Section 5. says so." == outline("Section 4.\nSection 5. says so.\n")


def test_a_sentence_may_begin_with_a_number():
    assert "paragraph We answer within / 30. That is all." == outline("We answer within\n30. That is all.\n")


def test_a_telephone_number_is_no_item():
    """Its area code stands in brackets, as the number of an item may."""
    assert "paragraph (407) 555-0123" == outline("(407) 555-0123\n")
    assert not isinstance(read("(407)555-0123\n").blocks[0], List)
    assert isinstance(read("(101) One\n(102) Two\n").blocks[0], List)


def test_a_heading_ends_every_list():
    assert tree("""
        section 1 atx A
          list
            - one
          section 2 atx B
            list
              - two
    """) == outline("# A\n- one\n## B\n- two\n")


def test_escaped_labels_are_told():
    (item,) = read("4\\. fees of all kinds;\n").blocks[0].items

    assert item.label.escaped
    assert 4 == item.label.value
