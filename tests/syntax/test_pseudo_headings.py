"""Headings that nothing marks: what stands out and has a text below; and what only looks like that."""

import pytest

from outline import read

LONG = (
    "We keep what you tell us for as long as you have an account, and delete it a month after you close it."
)


def titles(text: str) -> list[str]:
    """The titles below the document's own."""
    document = read(f"Privacy Policy\n\nThis is how Sprocket treats your data, in plain words.\n\n{text}\n")
    return [section.title for section in document.sections][1:]


@pytest.mark.parametrize(
    "title",
    [
        "Your Rights",
        "How we use your data",
        "What information do we collect?",
        "Do we sell anything?",
        "Children under 13",
        "Personal information you give us",
        "Transfers (outside Europe)",
        "Cookies",
        "CONTACT US",
    ],
)
@pytest.mark.parametrize("joint", ["\n\n", "\n"])
def test_a_short_line_is_one_above_its_text(title: str, joint: str) -> None:
    """Between two blank lines, or right above a text that would have had room for another word."""
    assert [title] == titles(title + joint + LONG)


@pytest.mark.parametrize(
    "line",
    [
        "We keep your orders",
        "If you have an account",
        "Last updated April 1, 2031",
        "This policy is effective as of 2031-04-01",
        "Effective January 2031",
        "Sprocket Software Ltd",
        "12345 Springfield",
        "privacy@sprocket.example",
        "Data controller: Sprocket",
        "Your Orders. We keep them",
        "your orders",
        "Thank you for reading this",
        "Wind Road 12\\",
    ],
)
@pytest.mark.parametrize("joint", ["\n\n", "\n"])
def test_sentences_dates_names_and_addresses_are_none(line: str, joint: str) -> None:
    assert [] == titles(line + joint + LONG)


def test_a_wrapped_text_has_none_in_its_first_line() -> None:
    """Where the next word had no room any more, the line end says nothing."""
    assert [] == titles("Your Data Stays In Europe With The Exception Of\nAcme Backups and Acme Mail.")


def test_two_titles_may_stand_above_one_text() -> None:
    assert ["What we collect and why", "Comments"] == titles(f"What we collect and why\nComments\n{LONG}")


def test_a_list_without_bullets_has_none() -> None:
    """Its lines are no titles of what follows: they end nowhere, or a colon announced them."""
    assert [] == titles(
        "Your device tells us\nThe pages that you visit and how long you stay on each of them\n"
    )
    assert [] == titles(f"We work with these services:\n\nAcme Mail Services\n\n{LONG}")


def test_a_menu_or_a_lost_table_has_none() -> None:
    assert [] == titles("Name\n\nPurpose\n\nRetention\n\nsid\n\nYour session\n\n7 days\n\n" + LONG)


def test_a_title_may_follow_a_menu() -> None:
    """Before all text, the last of several lone lines is the one that the text belongs to."""
    document = read(f"Home\n\nPlugins\n\nSign In\n\nSprocket Privacy Policy\n\n{LONG}\n")

    assert "Sprocket Privacy Policy" in [section.title for section in document.sections]
    assert "Sign In" not in [section.title for section in document.sections]


def test_a_text_that_breaks_off_goes_on_below() -> None:
    """Pages that a converter took apart have a blank line after each line."""
    assert [] == titles(
        "We treat what you tell us, and what we learn from your use of the\n\nSprocket Websites\n\n" + LONG
    )


def test_a_topic_without_text_is_none() -> None:
    """A line in sentence case may be a heading only of something."""
    assert [] == titles("How we use your data")
