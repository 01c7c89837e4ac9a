"""What is left to be filled in says nothing: labels in a table, and what a template tells one to write."""

import datetime

import pytest

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


def found(text: str) -> set[str]:
    policy = Policy(parse(Source(f"# Acme\n\n{text}\n", "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"
    return {key for key in policy.clauses if policy.clauses[key]}


@pytest.mark.parametrize("cell", ["", "-", "…", "TBD", "to be added"])
def test_the_head_of_a_column_of_empty_cells_is_no_clause(cell: str) -> None:
    assert "legal-basis" not in found(f"| Data | Legal basis |\n|---|---|\n| Tea | {cell} |\n| Cups | |")
    assert "legal-basis" not in found(f"| Data | Art. 6 GDPR |\n|---|---|\n| Tea | {cell} |\n| Cups | |")


@pytest.mark.parametrize("cell", ["your order", "✔", "N/A", "0"])
def test_one_answer_under_it_makes_it_one(cell: str) -> None:
    assert "legal-basis" in found(f"| Data | Legal basis |\n|---|---|\n| Tea | |\n| Cups | {cell} |")


def test_a_label_beside_empty_cells_is_no_clause() -> None:
    assert "rights.erasure" not in found("| Right | How |\n|---|---|\n| Right to erasure | |")
    assert "rights.erasure" not in found("| Right to erasure | |\n|---|---|\n| Tea | |")
    assert "rights.erasure" not in found("| | |\n|---|---|\n| Right to erasure | |")


def test_a_label_beside_a_text_is_one() -> None:
    assert "rights.erasure" in found("| Right | How | By |\n|---|---|---|\n| Right to erasure | a letter | |")
    assert "rights.erasure" in found("| Right to erasure | by letter |\n|---|---|\n| Tea | at five |")


def test_a_row_of_data_that_stands_where_heads_do_is_read() -> None:
    assert "contact.email" in found("| Controller | Acme, mail@acme.example |\n|---|---|\n| Tea | |")
    assert "security" in found("| Security | Encryption of all data |\n|---|---|")


def test_a_sentence_in_a_table_says_something_by_itself() -> None:
    text = "| We encrypt all your data. | |\n|---|---|\n| You have the right to delete your data. | |"

    assert {"security", "rights.erasure"} <= found(text)


def test_an_empty_table_is_no_text_under_a_heading() -> None:
    table = "## Purposes of processing\n\n| Data | Why |\n|---|---|\n| Tea | {} |\n\n## Tea\n\nAt five.\n"

    assert "purposes" not in found(table.format(""))
    assert "purposes" in found(table.format("drinking"))


INSTRUCTIONS = [
    "Here, provide details on how to delete your account.",
    "Describe here how users can delete their data.",
    "List all service providers who receive personal data here.",
    "Explain how long you keep the personal data of your users, and that they can delete their data.",
]


@pytest.mark.parametrize("instruction", INSTRUCTIONS)
def test_what_a_template_tells_one_to_write_is_no_clause(instruction: str) -> None:
    assert not {"rights.erasure", "recipients", "retention.period"} & found(instruction)


@pytest.mark.parametrize("instruction", INSTRUCTIONS)
def test_what_a_template_tells_one_to_write_is_no_text_under_a_heading(instruction: str) -> None:
    section = "## Purposes of processing\n\n{}\n\n## Tea\n\nAt five.\n"

    assert "purposes" not in found(section.format(instruction))
    assert "purposes" in found(section.format(f"{instruction} It is for billing."))


def test_what_it_speaks_of_is_not_read_into_the_sentence_behind_it() -> None:
    behind = "If we do, we will notify you by email."

    assert "change-notice" in found(f"We may change this privacy policy. {behind}")
    assert "change-notice" not in found(f"Describe here how you change this privacy policy. {behind}")


def test_what_stands_behind_it_is_read_with_the_facts_that_lie_there() -> None:
    instruction = "Here, describe the rights of users."
    answer = "Write to mail@acme.example, and we delete your data if you ask us to."

    assert {"contact.email", "rights.erasure"} <= found(f"{instruction} {answer}")


@pytest.mark.parametrize(
    "asked",
    [
        "Please describe what you wrote to us, and ask us to delete the data.",
        "State which of your rights you exercise: to have your data deleted, or to have a copy of your data.",
        "Here you can delete your account.",
        "Here, state law gives you the right to have your data deleted.",
        "Please state here your wish, and we will delete your data if you ask us to.",
    ],
)
def test_what_is_asked_of_readers_is_read(asked: str) -> None:
    assert "rights.erasure" in found(asked)
