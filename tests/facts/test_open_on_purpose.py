"""Places that others than the author fill in are no leftovers; those of the author beside them are."""

import pytest

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.passages import passages
from policylint.facts.placeholders import placeholders
from policylint.source import Source
from policylint.syntax.parser import parse


def left_in(text: str) -> list[str]:
    document = f"# Guide of Acme Kites\n\nWe sell kites.\n\n{text}\n"
    return [found.text for found in placeholders(passages(parse(Source(document))))]


@pytest.mark.parametrize(
    "title",
    [
        "Sample letter to pilots",
        "4.2 Template of a breach notification",
        "Model withdrawal form",
        "Form of consent",
        "Request letter (example)",
        "Example citations",
    ],
)
def test_a_sample_is_filled_in_by_whoever_uses_it(title: str) -> None:
    text = f"## {title}\n\n[Date]\n\nDear [Name of Customer],\n\na kite fell on ____.\n"

    assert [] == left_in(text)
    assert ["[Date]"] == left_in(f"{text}\n## Contact\n\nWritten on [Date].\n")


@pytest.mark.parametrize(
    "title", ["Sample privacy policy", "Our business model and consent", "Contact form", "Letters"]
)
def test_under_another_title_it_is_left_by_the_author(title: str) -> None:
    assert ["[Date]"] == left_in(f"## {title}\n\nWritten on [Date].\n")


@pytest.mark.parametrize("before", ["", "---\nauthor: Ann of the kites\n---\n\n", "Kites.\n\n"])
def test_a_document_that_is_a_template_as_a_whole_is_to_be_filled_in(before: str) -> None:
    text = f"{before}# Template of a letter\n\nDear [Name],\n"
    (found,) = placeholders(passages(parse(Source(text))))

    assert "[Name]" == found.text


def test_the_name_of_the_company_is_left_by_the_author_of_the_sample() -> None:
    assert ["[Company Name]"] == left_in("## Sample letter\n\n[Company Name] writes to [Name].\n")


def test_template_syntax_in_a_sample_is_left_by_its_author() -> None:
    assert ["{{ town }}", "TODO"] == left_in("## Sample letter\n\nSent from {{ town }} to [Name]: TODO\n")


@pytest.mark.parametrize(
    "text",
    [
        "You may say, for example, “[Your product] flies with Acme” or “Acme for [your product]”.",
        'Write to us with the subject line "Deletion - [Your name]".',
        "Please cite us as: [Your name], “On kites”, [Date].",
        "Some examples of what you may say are:\n\n[Your shop] sells Acme\n\n[Your shop] likes Acme\n",
        "Please use the following statement:\n\n- [Your shop] sells Acme\n- [Your site] likes Acme\n",
        "Sample cancellation form, to be sent to us:\n\n- Ordered on: [date]\n- Name: [your name]\n",
        "Addresses are made of names (e.g. user@example.com).",
    ],
)
def test_an_example_is_filled_in_by_those_who_use_it(text: str) -> None:
    assert [] == left_in(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("You may say “Built with [Project Name]”.", "[Project Name]"),
        ("You may say “Built with [PROJECT_NAME]”.", "[PROJECT_NAME]"),
        ("You can write to us by e-mail, for example:\n\n[Address]\n", "[Address]"),
        ("You can write to us at the following address:\n\n[Address]\n", "[Address]"),
        ("We share, for example:\n\n- your name, with [Your Company]\n", "[Your Company]"),
        ("We are “[Name]”.", "[Name]"),
        ("Write to you@yourcompany.com.", "you@yourcompany.com"),
    ],
)
def test_what_is_no_example_of_readers_words_is_left_by_the_author(text: str, left: str) -> None:
    assert [left] == left_in(text)


def test_who_no_longer_gives_an_example_leaves_a_place() -> None:
    text = "You may say, for example:\n\n[Your shop] sells Acme\n\nWe fly kites.\n\n[Your shop] is ours.\n"

    assert ["[Your shop]"] == left_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Signature: ________ Name: ________ Date: ________",
        "By: ________\n\nTitle: ________\n\nDate: ________\n",
        "Print name: ________\n\nSigned by: ________\n",
    ],
)
def test_blanks_of_a_signature_are_for_those_who_sign(text: str) -> None:
    assert [] == left_in(f"## Signatures\n\n{text}")


@pytest.mark.parametrize(
    "text", ["Date: ________", "We fly by ________.", "Signature of the day: kites. Our number is ________."]
)
def test_blanks_without_a_signature_are_left_by_the_author(text: str) -> None:
    assert ["________"] == left_in(text)


def test_a_blank_beside_a_signature_that_is_none_of_its_parts_is_left_by_the_author() -> None:
    assert ["________"] == left_in("We are ________ Ltd.\n\nSignature: ____\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ["[name] ", 'say "[name] ', "By: ____ ", "[name]\n\n", "## sample letter [name]\n\n[name]\n\n"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit, ending="\n\nSignature: ____"), placeholders, sizes=SIZES_OF_A_RECOGNISER)
