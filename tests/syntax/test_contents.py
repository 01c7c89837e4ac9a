"""Contents lists: told from other lists by what they name."""

import pytest

from outline import outline, read, tree
from policylint.syntax.nodes import Contents

SECTIONS = "## What we collect\n\ntext\n\n## Your rights\n\ntext\n\n## Contact\n\ntext\n"
OUTLINED = """
  section 2 atx What we collect
    paragraph text
  section 2 atx Your rights
    paragraph text
  section 2 atx Contact
    paragraph text"""


def contents_of(text: str) -> list[Contents]:
    document = read(text)
    return [
        block
        for place in (document, *document.sections)
        for block in place.blocks
        if isinstance(block, Contents)
    ]


def test_links_to_sections_are_one():
    links = "- [What we collect](#what-we-collect)\n- [Your rights](#your-rights)\n- [Contact](#contact)\n\n"

    assert tree("""
        section 1 atx Policy
          contents
            entry What we collect -> what-we-collect
            entry Your rights -> your-rights
            entry Contact -> contact
    """) + OUTLINED == outline("# Policy\n\n" + links + SECTIONS)


def test_so_are_titles_without_links():
    text = "# Policy\n\nContents\n\n1. What we collect\n2. Your rights\n3. Contact\n\n"

    assert tree("""
        section 1 atx Policy
          contents
            pseudo Contents
            entry 1. What we collect
            entry 2. Your rights
            entry 3. Contact
    """) + OUTLINED == outline(text + SECTIONS)


def test_a_date_above_one_is_a_text_and_not_its_title():
    text = "# Policy\n\nIn force since 4 May 2024\n\n1. What we collect\n2. Your rights\n3. Contact\n\n"

    assert tree("""
        section 1 atx Policy
          paragraph In force since 4 May 2024
          contents
            entry 1. What we collect
            entry 2. Your rights
            entry 3. Contact
    """) + OUTLINED == outline(text + SECTIONS)


def test_a_heading_above_one_is_a_section():
    text = "# Policy\n\n## Contents\n\n- What we collect\n- Your rights\n- Contact\n\n"

    (contents,) = contents_of(text + SECTIONS)

    assert contents.heading is None
    assert ["What we collect", "Your rights", "Contact"] == [entry.title for entry in contents.entries]


@pytest.mark.parametrize(
    "items",
    [
        ("We collect your name.", "Your rights are these.", "Contact us."),
        ("your name", "your address", "your browser"),
        ("What we collect", "Your rights"),
        ("What we collect", "bread", "butter", "cheese"),
    ],
)
def test_other_lists_are_none(items):
    assert [] == contents_of("# Policy\n\n" + "".join(f"- {item}\n" for item in items) + "\n" + SECTIONS)


def test_a_list_amid_the_text_is_none_unless_it_is_introduced():
    items = "- What we collect\n- Your rights\n- Contact\n\n"

    assert [] == contents_of("# Policy\n\n" + SECTIONS + "\nWe care about:\n\n" + items)
    assert 1 == len(contents_of("# Policy\n\n" + SECTIONS + "\nThis policy covers:\n\n" + items))


def test_a_document_without_sections_has_none():
    assert [] == contents_of("# Policy\n\n- [a](#a)\n- [b](#b)\n- [c](#c)\n")


def test_lines_that_are_nothing_but_links_are_one():
    links = "[What we collect](#data)\n\n[Your rights](#rights)\\\n[Contact](#contact)\n\n"

    (contents,) = contents_of("# Policy\n\n" + links + SECTIONS)

    assert ["data", "rights", "contact"] == [entry.target for entry in contents.entries]


def test_an_entry_may_have_a_number_behind_its_bullet():
    (contents,) = contents_of(
        "# Policy\n\n- 1. What we collect\n- 2. Your rights\n- 3. Contact\n\n" + SECTIONS
    )

    assert [("1.", "What we collect"), ("2.", "Your rights"), ("3.", "Contact")] == [
        (entry.label and entry.label.text, entry.title) for entry in contents.entries
    ]


@pytest.mark.parametrize("name", ["Table of Contents", "**Contents**", "## Contents", "CONTENTS:"])
def test_one_that_says_so_may_name_sections_that_are_not_there(name):
    """The text may have lost its headings, or a section: that is for a rule to say."""
    entries = "- What we collect\n- Children\n- Your rights\n- Contact\n\n"

    (contents,) = contents_of(f"# Policy\n\n{name}\n\n{entries}We collect your name.\n")

    assert ["What we collect", "Children", "Your rights", "Contact"] == [e.title for e in contents.entries]


def test_sentences_below_the_name_are_none():
    assert [] == contents_of("# Policy\n\n## Contents\n\n- We own all posts.\n- You own none.\n- So it is.\n")


def test_a_sentence_above_one_is_not_its_heading():
    text = "# Policy\n\nIt takes effect on 6 May.\n\n- What we collect\n- Your rights\n- Contact\n\n"

    (contents,) = contents_of(text + SECTIONS)

    assert contents.heading is None
