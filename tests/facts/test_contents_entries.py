"""Entries of contents lists: their titles, labels and targets, and whether the document keeps them."""

import pytest
import yaml

from conftest import SHARED
from linear_time import SIZES_OF_A_RECOGNISER, assert_linear
from policylint.facts.passages import passages
from policylint.facts.references.anchors import anchors
from policylint.facts.references.contents_entries import ContentsEntry, contents_entries
from policylint.facts.references.title_index import TitleIndex
from policylint.source import Source
from policylint.syntax.parser import parse

BODY = """
## 1. What We Keep

Text.

## 2. How You Can Reach Us

Text.

## 3. Strings

**Old strings:** gone.
"""


def entries_in(text: str) -> tuple[ContentsEntry, ...]:
    document = parse(Source(text))
    return contents_entries(document, anchors(document), TitleIndex(document, passages(document)))


def entries_of(*lines: str) -> tuple[ContentsEntry, ...]:
    """The entries of a contents list at the top of a policy of three sections."""
    found = entries_in("# Kites\n\nContents\n\n" + "\n".join(lines) + "\n" + BODY)
    assert len(lines) == len(found)
    return found


def test_an_entry_tells_label_title_and_target() -> None:
    first, second, third = entries_of(
        "1. What We Keep", "2. [Reach us](#2-how-you-can-reach-us)", "- Strings"
    )

    assert ("What We Keep", "1", None) == (first.title, first.label, first.target)
    assert ("Reach us", "2", "2-how-you-can-reach-us") == (second.title, second.label, second.target)
    assert ("Strings", None) == (third.title, third.label)


def test_a_dead_link_keeps_no_promise_where_the_others_are_alive() -> None:
    lines = ("[What We Keep](#1-what-we-keep)", "[How You Can Reach Us](#2-how-you-can-reach-us)")
    *_, dead = entries_of(*(f"- {line}" for line in lines), "- [Strings](#4-strings)")
    *_, alive = entries_of(*(f"- {line}" for line in lines), "- [Strings](#3-strings)")
    *_, spelt_otherwise = entries_of(*(f"- {line}" for line in lines), "- [Strings](#3_strings)")

    assert [False, True, True] == [dead.resolved, alive.resolved, spelt_otherwise.resolved]
    assert dead.leads_to is not None


def test_where_all_anchors_are_lost_the_titles_count() -> None:
    found = entries_of("- [What We Keep](#a1)", "- [How You Can Reach Us](#a2)", "- [Strings](#a3)")

    assert [True, True, True] == [entry.resolved for entry in found]


def test_a_number_behind_a_bullet_is_the_label() -> None:
    first, *_ = entries_of(
        "- [1\\. What We Keep](#1-what-we-keep)", "- [2\\. How You Can Reach Us](#x)", "- Strings"
    )

    assert ("What We Keep", "1", True) == (first.title, first.label, first.resolved)


@pytest.mark.parametrize(
    ("entry", "resolved"),
    [
        ("1. What We Keep", True),
        ("1. WHAT WE KEEP!", True),
        ("2. Reach us", True),
        ("3. [Anything at all](#3-strings)", True),
        ("3. Old strings", True),
        ("3. Children", False),
        ("2. How you can write to us", False),
        ("1. What We Keep of Your Friends", False),
        ("3. [Children](#children)", False),
    ],
)
def test_an_entry_is_kept_by_its_anchor_or_by_a_title_with_its_words(entry: str, resolved: bool) -> None:
    *_, last = entries_of("1. What We Keep", "2. How You Can Reach Us", entry)

    assert resolved == last.resolved
    assert resolved == (last.leads_to is not None)


def test_an_entry_leads_to_its_heading() -> None:
    lines = ("1. What We Keep", "2. How You Can Reach Us", "3. Strings")
    text = "# Kites\n\nContents\n\n" + "\n".join(lines) + "\n" + BODY

    assert ["What We Keep", "How You Can Reach Us", "Strings"] == [
        text[entry.leads_to.start : entry.leads_to.end] for entry in entries_in(text) if entry.leads_to
    ]


def test_a_document_without_contents_has_no_entries() -> None:
    assert () == entries_in("# Kites\n" + BODY)


@pytest.mark.slow
def test_many_entries_and_headings_take_linear_time() -> None:
    def prepare(size: int):  # type: ignore[no-untyped-def]
        count = size // 60
        entries = "".join(f"- personal data {number} of ours\n" for number in range(count))
        headings = "".join(f"## personal data {number} of yours\n\ntext\n\n" for number in range(count))
        document = parse(Source(f"# T\n\nContents\n\n{entries}\n{headings}"))
        return document, passages(document), anchors(document)

    def read(given):  # type: ignore[no-untyped-def]
        document, found, places = given
        return contents_entries(document, places, TitleIndex(document, found))

    assert_linear(prepare, read, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.shared
def test_the_gold_defects_of_the_contents_list_are_its_unkept_entries() -> None:
    """All but the one whose heading has most of its words; none of the kept entries is a defect but that."""
    path = SHARED / "seeds" / "002_949e146c1fd9c909.txt"
    gold = yaml.safe_load(path.with_suffix(".txt.yaml").read_text(encoding="utf-8"))
    defects = {defect["lines"][0] for defect in gold["defects"] if defect["category"] == "toc"}
    found = entries_in(path.read_bytes().decode("utf-8"))

    unkept = {entry.line for entry in found if not entry.resolved}
    assert [7, 9, 11, 13, 15, 17, 19, 21, 23, 25] == [entry.line for entry in found]
    assert unkept <= defects
    assert {11, 13, 15, 17, 19, 21} == unkept
