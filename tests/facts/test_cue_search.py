"""How cues are searched: what several of them say of one sentence, and facts among alternatives."""

from collections.abc import Iterable

from policylint.confidence import Confidence
from policylint.facts.clauses.clause import Clause
from policylint.facts.clauses.cue_search import search
from policylint.facts.clauses.cue_table import Cue, CueTable, concepts_of_facts
from policylint.facts.clauses.marks import Mark
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

SELL, MARKED = 0, 1


def cue(concept: int, *, denied: bool = False) -> Cue:
    nothing: frozenset[int] = frozenset()
    return Cue("sale", Confidence.HIGH, denied, (((concept, 0),),), concept, (), nothing, nothing, ())


def found(cues: Iterable[Cue], marks: Iterable[Mark] = ()) -> list[Clause]:
    table = CueTable(
        marks=concepts_of_facts(("SELL", "#phone/#email")),
        words={"sell": (SELL,)},
        phrases={},
        cues={SELL: tuple(cues), MARKED: (cue(MARKED),)},
        titles={},
        guards=(),
    )
    read = passages(parse(Source("We sell nothing.\n", "a.md")))
    return [one for one in search(table, read, list(marks), None) if isinstance(one, Clause)]


def test_a_denial_goes_before_a_claim_that_is_as_sure_whichever_is_tried_first() -> None:
    claim, denial = cue(SELL), cue(SELL, denied=True)
    assert [one.denied for one in found([claim, denial])] == [True]
    assert [one.denied for one in found([denial, claim])] == [True]


def test_a_fact_is_found_where_it_is_one_of_several_alternatives() -> None:
    assert [one.clause for one in found([], [Mark(3, ("#email",))])] == ["sale"]
    assert found([], [Mark(3, ("#url",))]) == []
