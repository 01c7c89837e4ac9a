"""How cues are searched: what several of them say of one sentence, where facts count, and what it costs."""

from collections.abc import Callable, Iterable

import pytest

from linear_time import assert_linear
from policylint.confidence import Confidence
from policylint.facts.clauses import cue_search
from policylint.facts.clauses.clause import Clause, NearMiss
from policylint.facts.clauses.clauses import clauses
from policylint.facts.clauses.cue_search import search
from policylint.facts.clauses.cue_table import Cue, CueTable, Guard, Pattern, cue_table, shifts
from policylint.facts.clauses.marks import Mark
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

SELL, DATA, FACT, NEVER, BORN = range(5)
SURE = Confidence.HIGH.value


def cue(*concepts: int, clause: str = "sale", gap: int = 2, denied: bool = False) -> Cue:
    steps = tuple((concept, shifts(gap) if index else ()) for index, concept in enumerate(concepts))
    return Cue(clause, SURE, denied, (steps,), concepts)


def searched(
    text: str, cues: Iterable[Cue], marks: Iterable[Mark] = (), guards: Iterable[Guard] = ()
) -> list[Clause | NearMiss]:
    some = tuple(guards)
    table = CueTable(
        words={"sell": 2, "data": 3, "never": 4, "#email": 5},
        pairs={("personal", "data"): 6, ("data", "of"): 1},
        longer=({}, {"birth": 7}),
        kinds=((), (), (SELL,), (DATA,), (NEVER,), (FACT,), (DATA,), (BORN,)),
        widths=bytes([0, 1, 0, 0, 0, 0, 1, 2]),
        concepts=((2,), (3, 6), (5,), (4,), (7,)),
        cues=tuple(cues),
        titles=(),
        guards=some,
        guarded={"sale": tuple(range(len(some)))},
    )
    document = parse(Source(text, "a.md"))
    return list(search(table, passages(document), list(marks), document.title))


def found(text: str, cues: Iterable[Cue], marks: Iterable[Mark] = ()) -> list[str]:
    return [one.text for one in searched(text, cues, marks) if isinstance(one, Clause)]


def test_of_two_cues_the_first_tells_of_a_sentence() -> None:
    told = searched("We sell nothing.\n", [cue(SELL, denied=True), cue(SELL)])
    assert [one.denied for one in told if isinstance(one, Clause)] == [True]


def test_however_often_a_clause_is_denied_a_claim_is_found() -> None:
    cues = [cue(NEVER, SELL, denied=True), cue(SELL, DATA)]

    told = searched(f"{6 * 'We never sell. '}We sell data.\n", cues)

    assert [one.denied for one in told if isinstance(one, Clause)] == [*(6 * [True]), False]


def test_a_gap_is_kept_and_ends_with_the_sentence() -> None:
    assert found("We sell all of data.\n", [cue(SELL, DATA)]) == ["We sell all of data."]
    assert found("We sell all of the data.\n", [cue(SELL, DATA)]) == []
    assert found("There is nothing that we sell. Data are yours.\n", [cue(SELL, DATA)]) == []


def test_a_phrase_stands_where_all_of_its_words_do() -> None:
    assert found("We sell your many personal data.\n", [cue(SELL, DATA)]) == [
        "We sell your many personal data."
    ]
    assert found("We sell your many own personal data.\n", [cue(SELL, DATA)]) == []


def test_a_phrase_is_found_beside_those_that_begin_like_it() -> None:
    assert found("We sell data of birth.\n", [cue(SELL, BORN)]) == ["We sell data of birth."]
    assert found("We sell data of birth.\n", [cue(SELL, DATA)]) == ["We sell data of birth."]
    assert found("We sell data of all.\n", [cue(SELL, BORN)]) == []
    assert found("We sell data of\n", [cue(SELL, BORN)]) == []


def test_a_fact_counts_in_the_sentence_that_it_lies_in() -> None:
    text = "We sell data. We sell pears.\n"
    cues = [cue(FACT)._replace(needed=(FACT, SELL))]
    assert found(text, cues, [Mark(3, ("#email",))]) == ["We sell data."]
    assert found(text, cues, [Mark(20, ("#email",))]) == ["We sell pears."]
    assert found(text, cues, [Mark(20, ("#url",))]) == []


def test_what_stands_in_a_lead_in_alone_is_not_found_in_the_item() -> None:
    text = "We sell data of:\n\n- children\n- data\n"
    assert found(text, [cue(SELL)]) == ["We sell data of:"]
    assert found(text, [cue(SELL, DATA, gap=4)]) == ["We sell data of:", "data"]


def test_an_item_with_a_subject_of_its_own_does_not_end_the_sentence_of_its_list() -> None:
    text = "We sell:\n\n- your data\n- We hold data of yours.\n"
    assert found(text, [cue(SELL, DATA, gap=4)]) == ["your data"]


def test_a_guard_silences_a_cue_and_says_why() -> None:
    never: Pattern = (((NEVER, ()),),)
    guard = Guard("it says never", ((never, (NEVER,)),), None)
    (miss,) = searched("We never sell data.\n", [cue(SELL)], guards=[guard])
    assert isinstance(miss, NearMiss)
    assert miss.why == "it says never"


def test_a_guard_lets_a_sentence_that_has_what_it_makes_an_exception_for() -> None:
    never: Pattern = (((NEVER, ()),),)
    guard = Guard("it says never", ((never, (NEVER,)),), None, DATA)
    told = searched("We never sell data. We never sell.\n", [cue(SELL)], guards=[guard])
    assert [(type(one).__name__, one.text) for one in told] == [
        ("Clause", "We never sell data."),
        ("NearMiss", "We never sell."),
    ]


def test_a_guard_is_none_in_a_document_whose_own_title_it_makes_an_exception_for() -> None:
    never: Pattern = (((NEVER, ()),),)
    guard = Guard("it says never", ((never, (NEVER,)),), None, unless_title=DATA)
    for title, told in (("# Data", Clause), ("# Pears", NearMiss), ("# Pears\n\n## Data", NearMiss)):
        (one,) = searched(f"{title}\n\nWe never sell.\n", [cue(SELL)], guards=[guard])
        assert type(one) is told, title


def test_a_guard_silences_what_a_later_cue_finds_elsewhere() -> None:
    guard = Guard("it says never", (((((NEVER, ()),),), (NEVER,)),), None)
    told = searched("We never sell. We sell. Never data. Data.\n", [cue(SELL), cue(DATA)], guards=[guard])
    assert [type(one).__name__ for one in told] == ["NearMiss", "Clause", "NearMiss", "Clause"]


@pytest.mark.parametrize("gap", range(61))
def test_shifts_reach_all_places_of_a_gap_and_no_more(gap: int) -> None:
    reach = 1
    for shift in shifts(gap):
        reach |= reach << shift
    assert reach == (1 << gap + 1) - 1


def test_the_length_of_a_stretch_does_not_change_what_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "# Sale\n\n" + "We sell data. Others never do.\n\n- We sell personal data\n\n" * 4
    cues = [cue(SELL, DATA), cue(NEVER, clause="never")]
    whole = searched(text, cues)
    monkeypatch.setattr(cue_search, "MOST_SENTENCES", 2)
    assert [(one.span, one.clause) for one in searched(text, cues)] == [
        (one.span, one.clause) for one in whole
    ]


HOSTILE: dict[str, Callable[[int], str]] = {
    "one word": lambda size: "data " * (size // 5),
    "one sentence": lambda size: "we may collect your personal data and share " * (size // 44),
    "tiny sentences": lambda size: "Data. Data! " * (size // 12),
    "sentences": lambda size: "We may share your personal data with others. " * (size // 45),
    "paragraphs": lambda size: "Data\n\n" * (size // 6),
    "headings": lambda size: "".join(f"# Data {n}\n\nWe ask.\n\n" for n in range(size // 20)),
    "a long lead-in": lambda size: "We share data " * (size // 28) + ":\n\n" + "- data\n" * (size // 14),
    "a deep list": lambda size: "".join(f"{'  ' * min(n, 50)}- We share data:\n" for n in range(size // 110)),
    "a wide row": lambda size: "\n".join(
        ("|data" * (size // 18), "|-" * (size // 18), "|you" * (size // 18))
    ),
    "many rows": lambda size: "|data we share|b|\n|-|-|\n" + "|data|us|\n" * (size // 10),
    "labels of nothing": lambda size: "|data|we share|\n|-|-|\n" + "|data||\n" * (size // 8),
    "texts behind lists": lambda size: "We share data:\n\n- data\n\nto share data\n\n" * (size // 40),
    "bare links": lambda size: "# Data\n\n" + "[data](https://a.example)\n\n" * (size // 28),
}


@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_take_linear_time(text: Callable[[int], str]) -> None:
    def prepare(size: int) -> object:
        document = parse(Source(text(size), "a.md"))
        return document, passages(document)

    def work(prepared: object) -> None:
        document, read = prepared  # type: ignore[misc]
        clauses(document, read)

    assert cue_table("en")
    assert_linear(prepare, work)


@pytest.mark.slow
def test_many_facts_in_one_sentence_take_linear_time() -> None:
    def prepare(size: int) -> object:
        document = parse(Source("data of " * (size // 8), "a.md"))
        facts = [Mark(start, ("#email", "#contact")) for start in range(0, size, 8)]
        return document, passages(document), facts

    def work(prepared: object) -> None:
        document, read, facts = prepared  # type: ignore[misc]
        clauses(document, read, marks=facts)

    assert_linear(prepare, work)
