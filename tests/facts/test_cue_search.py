"""What a search by cues makes of a small table: facts among alternatives, denials, phrases of odd names."""

from collections.abc import Iterable

from policylint.facts.clauses.clause import Clause
from policylint.facts.clauses.cue_search import search
from policylint.facts.clauses.cue_table import Cue, CueTable
from policylint.facts.clauses.marks import Mark
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

SELL, MARKED, FRAMEWORK = 0, 1, 2


def cue(concept: int, *, confidence: int = 3, denied: bool = False) -> Cue:
    return Cue("sale", confidence, denied, (((concept, 0),),), frozenset({concept}), None, None, ())


def found(cues: Iterable[Cue], marks: Iterable[Mark] = (), text: str = "We sell nothing.") -> list[Clause]:
    table = CueTable(
        concepts=(("sell",), (), ()),
        marks={"#phone": (MARKED,), "#email": (MARKED,)},
        words={"sell": (SELL,)},
        phrases={"eu": {"usa": (((), (FRAMEWORK,)),)}},
        cues=(*cues, cue(MARKED), cue(FRAMEWORK)),
        titles=(),
        guards=(),
    )
    read = passages(parse(Source(f"{text}\n", "a.md")))
    return [one for one in search(table, read, tuple(marks), None) if isinstance(one, Clause)]


def test_a_denial_goes_before_a_claim_of_the_same_sentence() -> None:
    (clause,) = found([cue(SELL, denied=True), cue(SELL)])
    assert clause.denied


def test_a_fact_counts_where_it_is_one_of_several() -> None:
    (clause,) = found([], [Mark(3, ("#email", "#contact"))])
    assert "We sell nothing." == clause.text


def test_the_united_states_may_be_part_of_a_phrase_and_not_of_the_code_of_that_name() -> None:
    assert ["sale"] == [one.clause for one in found([], text="We join the EU-U.S. program.")]
    assert [] == found([], text="We read the EU U.S.C. collection.")
