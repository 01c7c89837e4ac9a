"""How deep headings lie that nothing but their label and their look tells."""

from outline import read


def levels(*headings: str) -> list[int]:
    """The levels of headings, each with a text below it."""
    document = read("".join(f"{heading}\n\nWe keep your orders for a year.\n\n" for heading in headings))
    return [section.level for section in document.sections]


def test_numberings_within_numberings_are_told_by_their_look() -> None:
    assert [1, 2, 3, 3, 4, 4, 3, 2, 3] == levels(
        "# Policy", "**1. Data**", "**A. Given**", "**B. Taken**", "**i. Cookies**", "**ii. Logs**",
        "**C. Bought**", "**2. Rights**", "**A. Access**",
    )  # fmt: skip


def test_the_parts_of_a_number_count_from_their_parent() -> None:
    assert [1, 2, 3, 4, 3, 2] == levels(
        "# Policy", "**1. Data**", "**1.1 Given**", "**1.1.1 Orders**", "**1.2 Taken**", "**2. Rights**"
    )
    assert [1, 2, 3, 3] == levels("# Policy", "## 1. Data", "**1.1 Given**", "**1.2 Taken**")
    assert [1, 2, 4] == levels("# Policy", "## Data", "**1.1 Given**")


def test_what_stands_between_two_numbers_belongs_to_the_first() -> None:
    assert [1, 2, 3, 3, 2, 2] == levels(
        "Privacy Policy", "1. Data", "What You Give Us", "What We Learn", "2. Rights", "Annex Of Partners"
    )


def test_capitals_lie_above_other_titles_and_full_stops_below() -> None:
    assert [1, 2, 3, 3, 2, 3] == levels(
        "# Policy", "**WHAT WE COLLECT**", "**Orders**", "**Logs**", "**YOUR RIGHTS**", "**Access**"
    )
    assert [1, 2, 3, 2] == levels("# Policy", "**Your data**", "**Your Orders.**", "**Your rights**")


def test_an_abbreviation_is_no_shout() -> None:
    assert [1, 2, 2, 2] == levels("# Policy", "**Your rights**", "**GDPR**", "**Contact**")


def test_all_lie_below_the_marked_heading_above() -> None:
    assert [3, 4, 4] == levels("### Policy", "**Your data**", "**Your rights**")
    assert [1, 2, 4, 5] == levels("# Policy", "## Data", "#### Orders", "**Refunds**")


def test_a_numbering_that_starts_again_stays_where_it_was() -> None:
    assert [1, 2, 2, 2, 2] == levels("# Policy", "**1. Data**", "**2. Rights**", "**1. Terms**", "**2. Law**")


def test_letters_head_sections_within_numbered_ones() -> None:
    assert [1, 2, 3, 3, 2] == levels(
        "Privacy Policy", "1. Data", "A. Your Orders", "B. Your Visits", "2. Rights"
    )


def test_lettered_items_head_nothing() -> None:
    assert [1, 2] == [
        section.level
        for section in read(
            "Privacy Policy\n\n1. Data\n\nWe keep:\n\nA. Your Orders\n\nB. Your Visits\n\nC. Your Name\n"
        ).sections
    ]
