"""The facts of a policy for a person's eyes."""

import datetime

from policylint.policy import Policy
from policylint.report.facts_text import render_facts_text
from policylint.source import Source
from policylint.syntax.parser import parse


def shown(text: str) -> str:
    return render_facts_text(Policy(parse(Source(text, "kites.md")), as_of=datetime.date(2026, 11, 22)))


def test_facts_are_grouped_by_kind_with_line_numbers() -> None:
    text = "# Privacy Policy\n\nWe keep it for 30 days.\n\nWrite to dpo@kites.example; see Section 9.\n"
    head, clauses, *others = shown(text).split("\n\n")

    assert "kites.md: privacy-policy, language en, plain mode" == head
    assert clauses.startswith("clauses (")
    assert [
        "contacts (1)\n     5  “dpo@kites.example”  kind email, role dpo",
        "durations (1)\n     3  “30 days”  iso P30D, verb retain",
        "references (1)\n     5  “Section 9”  kind section, target 9, unresolved\n",
    ] == others


def test_a_list_and_a_truth_are_shown_in_words() -> None:
    (dates,) = (
        kind
        for kind in shown("# Privacy Policy\n\nUpdated 3/4/2026.\n").split("\n\n")
        if kind.startswith("dates")
    )

    assert dates.rstrip().endswith("role updated, readings 2026-04-03 or 2026-03-04, ambiguous")


def test_what_cannot_be_read_is_shown_with_its_subjects() -> None:
    text = "# Privacy Policy\n\nSee our [Cookie Policy](/c).\n\nYou have the right to ask that we:\n"
    kinds = {kind.partition(" ")[0]: kind.rstrip() for kind in shown(text).split("\n\n")}

    assert kinds["delegations"].endswith("subject cookies, target /c")
    assert kinds["lost_texts"].endswith("subjects people’s rights, announces_list")


def test_a_citation_is_shown_with_all_its_provisions() -> None:
    text = "We heed Articles 15 to 21 GDPR, Art. 6 (1) lit. f GDPR and Cal. Civ. Code §§ 1798.100, 1798.105."
    (cited,) = (
        kind for kind in shown(f"# Privacy Policy\n\n{text}\n").split("\n\n") if kind.startswith("citations")
    )

    assert [
        "law gdpr, article 15 to 21",
        "law gdpr, article 6 (1) (f)",
        "law ccpa, section 1798.100, section 1798.105",
    ] == [line.rpartition("”  ")[2] for line in cited.rstrip().split("\n")[1:]]


def test_a_text_of_several_lines_is_shown_on_one_and_never_raw() -> None:
    text = (
        "# Privacy Policy\n\nIt is not for anyone under the\nage of 13.\n\nWrite to [COMPANY \u202e NAME].\n"
    )
    found = shown(text)

    assert "“under the age of 13”" in found
    assert "\u202e" not in found


def test_a_long_text_is_cut() -> None:
    title = "a " * 48 + "kite"
    found = shown(f"# Privacy Policy\n\nSee the section titled “{title}”.\n")

    assert max(len(line) for line in found.split("\n")) < 200
    assert "…”" in found


def test_a_document_that_says_nothing_has_its_heading_only() -> None:
    assert "kites.md: unknown kind, language und, plain mode\n" == shown("")
