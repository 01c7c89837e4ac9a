"""Coverage as Markdown, to be printed: read back with a Markdown parser."""

import re
from itertools import pairwise

from markdown_it import MarkdownIt

from policylint.asked import RequirementStatus
from policylint.report.coverage_markdown import render_coverage_markdown
from policylint.report.not_advice import NOT_ADVICE


def shown(inline) -> str:  # type: ignore[no-untyped-def]
    """The text of an inline token as a reader sees it; fails for anything but plain text."""
    assert {"text", "text_special"} >= {child.type for child in inline.children}
    return "".join(child.content for child in inline.children)


def tables(markdown: str) -> list[list[list[str]]]:
    """The tables as rows of cells."""
    found: list[list[list[str]]] = []
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    for token, following in pairwise(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            found[-1][-1].append(shown(following))
    return found


def test_one_policy_is_a_table_for_each_law(coverage, of_all_statuses) -> None:
    """Every status appears, and what the text holds of Markdown is shown, not obeyed."""
    (head, *rows), _ = tables(render_coverage_markdown(coverage(of_all_statuses)))

    assert ["citation", "what to state", "strength", "status", "evidence or reason"] == head
    assert 34 == len(rows)
    assert {status.value.replace("-", " ") for status in RequirementStatus} == {row[3] for row in rows}
    assert [
        "GDPR Art. 13(1)(e), 14(1)(e)",
        "Name the recipients or the categories of recipients, if any.",
        "must",
        "denied",
        "line 9: “Nobody | else gets <b>your</b> `data`.”",
    ] in rows


def test_several_policies_are_columns(coverage, of_all_statuses, of_core, not_a_policy) -> None:
    """What was not judged is a table of its own; law and core profile are asked of whom they concern."""
    made = render_coverage_markdown(coverage(of_all_statuses, of_core, not_a_policy))
    not_judged, gdpr, core = tables(made)

    assert [
        ["document", "why"],
        ["terms.md", "not a privacy policy (terms: its title is “Terms of Service”)"],
    ] == not_judged
    assert ["citation", "what to state", "privacy.md", "a|b.md"] == gdpr[0]
    assert ["satisfied, line 7", "-"] == gdpr[4][2:]
    assert ["what to state", "privacy.md", "a|b.md"] == core[0]
    assert ["-", "satisfied, line 6"] == core[7][1:]
    assert "\n- of a\\|b.md: not asked\n" in made


def test_only_what_is_asked_for_is_shown(coverage, of_all_statuses, of_core) -> None:
    """A law of which nothing is to be shown keeps its heading; a matrix keeps the rows of either document."""
    denied = (RequirementStatus.DENIED,)
    ((_, *rows),) = tables(render_coverage_markdown(coverage(of_all_statuses, shown=denied)))
    assert ["denied"] == [row[3] for row in rows]

    made = render_coverage_markdown(coverage(of_core, of_all_statuses, shown=denied))
    ((_, *rows),) = tables(made)
    assert ["denied, line 9"] == [row[3] for row in rows]
    assert "\n## core: " in made


def test_the_day_and_the_warning_stand_there_once(coverage, of_core, of_all_statuses, not_a_policy) -> None:
    """Below the title, whatever was judged."""
    for documents in ((), (not_a_policy,), (of_core,), (of_core, of_all_statuses)):
        made = render_coverage_markdown(coverage(*documents))

        assert re.match(rf"# [^\n]+\n\nAs of 2026-11-22\. {re.escape(NOT_ADVICE)}\n", made)
        assert 1 == made.count(NOT_ADVICE)
