"""Whose an entry is where several documents have the same finding, and what is stale."""

from collections.abc import Iterable

import pytest

from linear_time import assert_linear
from policylint.baseline.entry import Entry
from policylint.baseline.matching import Found, Matching, match
from policylint.confidence import Confidence
from policylint.finding import Absence, Finding, Severity
from policylint.source import Span

# A letter is a finding with a place, a capital letter something that a document lacks.


def finding(letter: str, number: int) -> Finding:
    return Finding(
        code="TOY001",
        name="toy",
        severity=Severity.WARNING,
        confidence=Confidence.HIGH,
        span=Span(number, number),
        message=letter,
        absence=Absence((), insert_at=1) if letter.isupper() else None,
        fingerprint=f"{letter}:{number}",
    )


def found(path: str, letters: str) -> Found:
    return Found(
        path, tuple(finding(one, letters[:index].count(one) + 1) for index, one in enumerate(letters))
    )


def entries(**by_path: str) -> list[Entry]:
    return [
        Entry(one.fingerprint, path)
        for path, letters in by_path.items()
        for one in found(path, letters).findings
    ]


def run(
    known: Iterable[Entry], *, whole: bool = True, there: str = "", **by_path: str
) -> tuple[dict[str, str], Matching]:
    """Match, and return what is reported of each document."""
    documents = [found(path, letters) for path, letters in by_path.items()]
    matching = match(known, documents, exists=lambda path: path in there, whole=whole)
    reported = {}
    for document, pairs in zip(documents, matching.known, strict=True):
        apart = [id(finding) for finding, _ in pairs]
        reported[document.path] = "".join(
            finding.message for finding in document.findings if id(finding) not in apart
        )
    return reported, matching


def stale(matching: Matching) -> list[str]:
    return [f"{entry.path} {entry.fingerprint}" for entry in matching.stale]


def test_what_is_known_is_apart_and_what_is_new_is_reported() -> None:
    reported, matching = run(entries(a="xY"), a="zxYV")
    assert ({"a": "zV"}, []) == (reported, stale(matching))


def test_one_more_of_a_known_finding_is_reported_and_one_less_is_stale() -> None:
    assert {"a": "x"} == run(entries(a="xx"), a="xxx")[0]
    reported, matching = run(entries(a="xx"), a="x")
    assert ({"a": ""}, ["a x:2"]) == (reported, stale(matching))


def test_a_fix_and_a_new_finding_do_not_cancel_out() -> None:
    reported, matching = run(entries(a="x"), a="y")
    assert ({"a": "y"}, ["a x:1"]) == (reported, stale(matching))


def test_of_two_documents_that_lack_the_same_the_one_that_is_not_known_is_told() -> None:
    """Also where it comes first."""
    assert {"a": "Y", "b": ""} == run(entries(b="Y"), a="Y", b="Y")[0]


def test_what_one_document_mends_and_another_breaks_does_not_cancel_out() -> None:
    reported, matching = run(entries(a="Y"), a="", b="Y")
    assert ({"a": "", "b": "Y"}, ["a Y:1"]) == (reported, stale(matching))


def test_a_renamed_document_keeps_what_is_known_of_it() -> None:
    reported, matching = run(entries(a="xY"), b="xY")
    assert ({"b": ""}, []) == (reported, stale(matching))


def test_a_document_that_is_still_there_is_not_renamed() -> None:
    assert {"b": "Y"} == run(entries(a="Y"), b="Y", there="a")[0]


def test_of_new_documents_the_renamed_one_is_told_by_its_clauses() -> None:
    """What another lacks too does not count; nor does its place in the alphabet."""
    reported, _ = run(entries(b="xYV"), a="YV", c="xYV")
    assert {"a": "YV", "c": ""} == reported


def test_clauses_weigh_more_than_all_that_is_lacking() -> None:
    assert {"a": "xYV", "c": ""} == run(entries(b="xwYV"), a="xYV", c="xw")[0]


def test_a_document_that_is_known_is_no_renamed_one() -> None:
    """A clause of the file that is gone may have moved there, but not what that file lacked."""
    assert {"c": "Y"} == run(entries(a="xY", c="z"), c="zxY")[0]


def test_of_equal_evidence_the_name_of_the_file_decides() -> None:
    documents = {"new/a.md": "Y", "new/b.md": "Y"}
    known = [*entries(**{"old/b.md": "Y"})]
    assert {"new/a.md": "Y", "new/b.md": ""} == run(known, **documents)[0]


def test_of_a_document_that_only_lacks_things_all_must_be_lacking_still() -> None:
    assert {"b": ""} == run(entries(a="YV"), b="YV")[0]
    assert {"b": "Y"} == run(entries(a="YV"), b="Y")[0]


def test_two_documents_are_not_renamed_to_the_same() -> None:
    reported, matching = run(entries(a="xY", b="xY"), c="xxYY")
    assert {"c": "Y"} == reported
    assert ["b Y:1"] == stale(matching)


def test_a_folder_with_many_documents_is_renamed() -> None:
    """All of them lack the same, and a few have a clause that tells them."""
    known = {f"old/{number}/privacy.md": "Y" + "x" * (number % 3) for number in range(300)}
    documents = {path.replace("old", "new"): letters for path, letters in known.items()}
    reported, matching = run(entries(**known), **documents)
    assert {""} == set(reported.values())
    assert [] == stale(matching)


def test_a_document_that_lacks_much_of_what_many_lack_is_renamed_among_them() -> None:
    """Those with a clause that tells them are told first."""
    known = {f"old/{number}.md": f"YVW{number % 50}" for number in range(200)} | {"old/few.md": "YVW"}
    documents = {path.replace("old/", "new/of-"): letters for path, letters in known.items()}
    reported, matching = run(entries(**known), **documents)
    assert {""} == set(reported.values())
    assert [] == stale(matching)


def test_a_clause_may_move_to_another_document() -> None:
    reported, matching = run(entries(a="xx", b="z"), a="x", b="xz")
    assert ({"a": "", "b": ""}, []) == (reported, stale(matching))
    assert "x:2" == matching.known[1][0][1].fingerprint


def test_a_clause_may_come_from_a_document_that_is_gone() -> None:
    assert {"b": ""} == run(entries(a="xw", b="z"), b="xz")[0]


@pytest.mark.parametrize("letters", ["x", "Y"])
def test_nothing_hides_behind_an_entry_of_a_document_that_was_not_looked_at(letters: str) -> None:
    reported, matching = run(entries(a=letters), b=letters, there="a", whole=False)
    assert ({"b": letters}, [], 1) == (reported, stale(matching), len(matching.unjudged))


def test_a_run_over_some_documents_judges_the_entries_of_those_only() -> None:
    _, matching = run(entries(a="x", b="y", c="z"), a="", there="b", whole=False)
    assert ["a x:1"] == stale(matching)
    assert ["b", "c"] == [entry.path for entry in matching.unjudged]


def test_a_run_over_all_documents_judges_all_entries() -> None:
    """Those of a file that is gone, and of one that is a document no longer."""
    _, matching = run(entries(a="x", b="y", c="z"), a="x", there="b")
    assert ["b y:1", "c z:1"] == stale(matching)


def test_every_entry_is_known_stale_or_not_judged() -> None:
    known = entries(a="xxY", b="Yz", c="z")
    _, matching = run(known, a="xY", d="Yz", there="c", whole=False)
    answered = [entry for pairs in matching.known for _, entry in pairs]
    assert sorted([*answered, *matching.stale, *matching.unjudged], key=str) == sorted(known, key=str)


def test_a_document_that_comes_twice_is_known_once() -> None:
    documents = [found("a", "x"), found("a", "x")]
    matching = match(entries(a="x"), documents, exists=lambda path: False, whole=True)
    assert [1, 0] == [len(pairs) for pairs in matching.known]


@pytest.mark.parametrize(
    "letters", [("YVx", "YVx"), ("Y", "YV"), ("x", "z")], ids=["renamed", "all lack the same", "all new"]
)
def test_thousands_of_documents_take_linear_time(letters: tuple[str, str]) -> None:
    """None of them is at its old path, and all have the same findings."""

    def prepare(number: int) -> tuple[list[Entry], list[Found]]:
        known = [
            Entry(one.fingerprint, f"old/{n}")
            for n in range(number)
            for one in found("", letters[0]).findings
        ]
        return known, [found(f"new/{n}", letters[1]) for n in range(number)]

    assert_linear(
        prepare, lambda work: match(*work, exists=lambda path: False, whole=True), sizes=(1000, 4000)
    )
