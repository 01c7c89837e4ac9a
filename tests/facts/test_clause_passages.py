"""What a clause is searched in: a value with its name, an item without those within it, a titled text."""

import datetime

from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse


def policy_of(text: str) -> Policy:
    policy = Policy(parse(Source(text, "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"
    return policy


def found(text: str) -> set[str]:
    return set(policy_of(text).clauses)


def test_the_name_of_a_field_counts_for_its_value() -> None:
    assert "dpo.contact" in found("These help you.\n\nData Protection Officer: jane@acme.example\n")


def test_another_name_does_not() -> None:
    assert "dpo.contact" not in found("These help you.\n\nHead of sales: jane@acme.example\n")


def test_an_item_has_none_of_the_facts_of_the_items_within_it() -> None:
    text = "We like tea. We reach you:\n\n1. Whoever you are\n   - Jane, jane@acme.example\n2. Always\n"
    policy = Policy(parse(Source(text, "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"

    assert [one.text for one in policy.clauses["contact.email"]] == ["Jane, jane@acme.example"]


def test_the_document_s_own_heading_needs_no_text_of_its_own() -> None:
    assert "policy-title" in found("# Privacy Policy\n\n## Who we are\n\nAcme GmbH makes games for all.\n")


def test_another_heading_does() -> None:
    text = "# Acme\n\nWe make games.\n\n## Complaints\n\n## Tea\n\nIt is served at five in the garden.\n"

    assert "complaint.controller" not in found(text)


def test_a_date_in_a_heading_needs_no_text_of_its_own() -> None:
    text = "# Privacy Policy\n\n#### Last updated: 1 May 2026\n\nWe like tea.\n"

    assert "last-updated" in found(text)


def test_a_condition_that_is_claimed_and_denied_is_not_known() -> None:
    both = "We do not sell your personal information.\n\nWe sell your personal information.\n"
    policy = Policy(parse(Source(f"# Privacy Policy\n\n{both}", "a.md")), as_of=datetime.date(2026, 1, 1))
    policy.language = "en"

    assert "sells-or-shares" not in policy.clauses.conditions


def test_the_front_matter_tells_since_when_the_text_holds() -> None:
    assert "effective-date" in found(
        "---\npolicy:\n  effective: 2026-05-01\n---\n\n# Privacy Policy\n\nTea.\n"
    )


def test_a_date_in_a_heading_is_the_date_of_the_policy() -> None:
    assert "effective-date" in found("# Privacy Policy\n\n## Effective 8 March 2023\n\n## Who we are\n")
    assert "last-updated" in found("# Privacy Policy\n\n#### Last updated: May 25, 2020\n\nWe sell tea.\n")


def test_a_date_of_something_else_in_a_heading_is_not() -> None:
    text = "# Privacy Policy\n\nWe sell tea.\n\n## The flood of 8 March 2023\n\nIt came at night.\n"

    assert {"effective-date", "last-updated"}.isdisjoint(found(text))


def test_an_address_that_a_page_hides_from_copying_is_a_contact() -> None:
    hidden = "Write to us with questions on privacy: [[email protected]](/cdn-cgi/l/email-protection).\n"

    assert "contact.privacy" in found(hidden)
    assert "contact.privacy" not in found("Write to us with questions on privacy: [EMAIL].\n")
    assert "contact.privacy" in found("Write to [me/us] with questions on privacy: kites@acme.example.\n")


def lines_of(clause: str, text: str) -> list[int]:
    return [one.line for one in policy_of(text).clauses[clause]]


LONG = "The payment company in the next town, which nobody has ever seen, likes tea."


def test_a_sentence_that_is_closed_introduces_no_sentences() -> None:
    assert 3 in lines_of("recipients", f"We share personal data with:\n\n- {LONG}\n")
    assert lines_of("recipients", f"We share personal data with others.\n\n- {LONG}\n") == [1]
    assert lines_of("recipients", f"We share personal data, see https://a.example/b\n\n- {LONG}\n") == []


def test_it_introduces_a_few_words_and_what_has_a_label() -> None:
    text = f"We share personal data with others.\n\n- payment company\n- Pay Ltd: {LONG}\n"
    assert lines_of("recipients", text) == [1, 3, 4]


def test_it_introduces_sentences_that_it_announces() -> None:
    assert 3 in lines_of("recipients", f"We share personal data with the following.\n\n- {LONG}\n")


def test_a_later_sentence_of_an_item_that_has_a_subject_stands_by_itself() -> None:
    text = "We share personal data with:\n\n- Likes tea.\n  {}payment company is our neighbour.\n"
    assert lines_of("recipients", text.format("The ")) == [4]
    assert lines_of("recipients", text.format("You know that the ")) == []


def test_a_text_that_goes_on_behind_a_list_is_read_with_what_introduces_the_list() -> None:
    assert "purposes" in found("We use:\n\n- your name\n- your address\n\nto deliver the goods.\n")


def test_a_sentence_behind_a_list_is_not_though_it_begins_in_lower_case() -> None:
    text = "We never store or transmit:\n\n- your name\n- your address\n\niTea uses the data of the pot.\n"

    assert not any(clause.denied for clause in policy_of(text).clauses["recipients"])


def test_a_text_under_another_heading_is_read_by_itself() -> None:
    assert "purposes" not in found("We use:\n\n- your name\n\n## Tea\n\nto deliver the goods.\n")


def test_what_follows_the_text_behind_a_list_is_read_by_itself() -> None:
    text = "We use:\n\n- your name\n\nwhen you order.\n\nto deliver the goods.\n"

    assert "purposes" not in found(text)


def test_what_is_struck_out_is_no_clause() -> None:
    kept = "We keep your data for 30 days."

    assert "retention.period" in found(f"# Privacy Policy\n\n{kept}\n")
    assert "retention.period" not in found(f"# Privacy Policy\n\n~~{kept}~~ We like tea.\n")
