"""Bold lines: titles, and sentences that are only loud."""

import pytest

from outline import read


def titles(line: str) -> list[str]:
    document = read(f"# Privacy Policy\n\n## Scope\n\ntext\n\n{line}\n\nWe keep your orders.\n")
    return [section.title for section in document.sections][2:]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("**Your rights**", "Your rights"),
        ("__Your rights__", "Your rights"),
        ("**Your rights**:", "Your rights"),
        ("**Your rights:**", "Your rights"),
        ("**Your Rights.**", "Your Rights"),
        ("**Your Rights**.", "Your Rights"),
        ("**Your rights**\\", "Your rights"),
        ("**4. Your rights.**", "Your rights"),
        ("**4\\. Your rights.**", "Your rights"),
        ("**4. What follows from the following:**", "What follows from the following"),
        ("**Information that you give us:**", "Information that you give us"),
    ],
)
def test_titles_are_headings_without_their_last_stop(line: str, title: str) -> None:
    assert [title] == titles(line)


@pytest.mark.parametrize(
    "line",
    [
        "**We never sell your data.**",
        "**We share your data with the following partners:**",
        "**As a result, you might give us details such as:**",
        "**You may:**",
        "**Examples of such laws include:**",
        "**Last updated**",
        "**Last updated May 6, 2031**",
        "**Version: 4**",
        "**Sprocket Software Limited**",
        "**privacy@sprocket.example**",
    ],
)
def test_loud_sentences_lead_ins_dates_and_names_are_none(line: str) -> None:
    assert [] == titles(line)


def test_a_title_may_stand_right_below_another_bold_line() -> None:
    assert ["Privacy & Data Protection"] == titles("**Sprocket Pty Ltd**\n**Privacy & Data Protection**")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("**Privacy Policy**\n\nWe care.\n", 1),
        ("_As of 6.5.2031_\n\n**Privacy Policy**\n\nWe care.\n", 1),
        ("Last updated: 6 May 2031\n\n**What We Collect**\n\nWe care.\n", 2),
        (
            "We at Sprocket care for what you tell us about you, all of us.\n\n**What We Do**\n\nAll.\n",
            2,
        ),
    ],
)
def test_the_first_of_a_plain_document_is_its_title_before_dates_and_text(text: str, level: int) -> None:
    (section,) = read(text).sections

    assert level == section.level
